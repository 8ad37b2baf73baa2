package org.hoidong.core.calendar;

/** Why a day of a calendar counts or does not. */
public enum DayCause {
    /** An ordinary day: it counts. */
    ORDINARY,
    /** A weekly day off. */
    WEEKEND,
    /** A public holiday (ngày nghỉ lễ, tết). */
    HOLIDAY,
    /** A day off in place of another (nghỉ bù, hoán đổi). */
    COMPENSATION,
    /** A weekly day off that is worked in place of another day (làm bù): it counts. */
    MADE_UP;

    /** Returns whether a day with this cause counts. */
    public boolean isCounted() {
        return this == ORDINARY || this == MADE_UP;
    }
}
