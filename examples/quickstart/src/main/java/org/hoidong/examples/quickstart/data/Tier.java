package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** A tier of local government; {@code central} occurs only as where a petition was forwarded to. */
public enum Tier implements Coded {
    /** {@code central}. */
    CENTRAL("central"),
    /** {@code province}. */
    PROVINCE("province"),
    /** {@code district}. */
    DISTRICT("district"),
    /** {@code commune}. */
    COMMUNE("commune");

    private final String code;

    Tier(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
