package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a day of the calendar differs from its weekday. */
public enum DayKind implements Coded {
    /** {@code holiday}. */
    HOLIDAY("holiday"),
    /** {@code compensation}. */
    COMPENSATION("compensation"),
    /** {@code working}. */
    WORKING("working");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
