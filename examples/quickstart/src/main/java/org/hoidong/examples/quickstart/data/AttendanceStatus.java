package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a delegate was there. */
public enum AttendanceStatus implements Coded {
    /** {@code present}. */
    PRESENT("present"),
    /** {@code absent-excused}. */
    ABSENT_EXCUSED("absent-excused"),
    /** {@code absent}. */
    ABSENT("absent");

    private final String code;

    AttendanceStatus(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
