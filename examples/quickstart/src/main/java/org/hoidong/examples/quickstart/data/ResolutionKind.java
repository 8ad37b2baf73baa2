package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a resolution lays down rules or settles one matter. */
public enum ResolutionKind implements Coded {
    /** {@code normative}. */
    NORMATIVE("normative"),
    /** {@code individual}. */
    INDIVIDUAL("individual");

    private final String code;

    ResolutionKind(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
