package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** How grave a finding is. */
public enum Severity implements Coded {
    /** {@code serious}. */
    SERIOUS("serious"),
    /** {@code moderate}. */
    MODERATE("moderate"),
    /** {@code minor}. */
    MINOR("minor");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
