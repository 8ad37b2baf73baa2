package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a time limit counts. */
public enum LimitUnit implements Coded {
    /** {@code calendar-days}. */
    CALENDAR_DAYS("calendar-days"),
    /** {@code working-days}. */
    WORKING_DAYS("working-days"),
    /** {@code months}. */
    MONTHS("months");

    private final String code;

    LimitUnit(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
