package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which majority a vote needs; the majority itself is the law's. */
public enum VoteRule implements Coded {
    /** {@code ordinary-resolution}. */
    ORDINARY_RESOLUTION("ordinary-resolution"),
    /** {@code dismissal-of-delegate}. */
    DISMISSAL_OF_DELEGATE("dismissal-of-delegate");

    private final String code;

    VoteRule(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
