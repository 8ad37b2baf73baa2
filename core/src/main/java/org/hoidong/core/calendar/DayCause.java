package org.hoidong.core.calendar;

/** Why a day is counted or not. */
public enum DayCause {
    /** A day of the week that is worked. Counted. */
    ORDINARY(true),
    /** A weekly day off (ngày nghỉ hằng tuần). Not counted. */
    WEEKEND(false),
    /** A public holiday (ngày nghỉ lễ, tết), on whatever day of the week it falls. Not counted. */
    HOLIDAY(false),
    /** A day off in place of another, after a holiday on a weekly day off or by a swap (nghỉ bù, nghỉ hoán đổi). Not counted. */
    COMPENSATION(false),
    /** A weekly day off that is worked in place of another day (ngày làm bù). Counted. */
    MADE_UP(true);

    private final boolean counted;

    DayCause(boolean counted) {
        this.counted = counted;
    }

    /** Returns whether days of this cause are counted. */
    public boolean isCounted() {
        return counted;
    }
}
