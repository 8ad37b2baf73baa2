package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** On which side of its anchor a time limit lies. */
public enum LimitDirection implements Coded {
    /** {@code before}. */
    BEFORE("before"),
    /** {@code after}. */
    AFTER("after");

    private final String code;

    LimitDirection(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
