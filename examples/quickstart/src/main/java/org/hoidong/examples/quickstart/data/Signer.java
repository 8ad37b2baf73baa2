package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who signed a resolution. */
public enum Signer implements Coded {
    /** {@code chair}. */
    CHAIR("chair"),
    /** {@code presiding-vice-chair}. */
    PRESIDING_VICE_CHAIR("presiding-vice-chair");

    private final String code;

    Signer(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
