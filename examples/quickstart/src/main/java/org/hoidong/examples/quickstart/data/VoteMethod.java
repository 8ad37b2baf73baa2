package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a vote was taken. */
public enum VoteMethod implements Coded {
    /** {@code electronic}. */
    ELECTRONIC("electronic"),
    /** {@code show-of-hands}. */
    SHOW_OF_HANDS("show-of-hands"),
    /** {@code secret-ballot}. */
    SECRET_BALLOT("secret-ballot"),
    /** {@code roll-call}. */
    ROLL_CALL("roll-call");

    private final String code;

    VoteMethod(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
