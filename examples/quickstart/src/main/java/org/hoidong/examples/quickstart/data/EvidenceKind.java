package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a piece of evidence is. */
public enum EvidenceKind implements Coded {
    /** {@code decision}. */
    DECISION("decision"),
    /** {@code report}. */
    REPORT("report"),
    /** {@code photo}. */
    PHOTO("photo"),
    /** {@code minutes}. */
    MINUTES("minutes"),
    /** {@code acceptance-record}. */
    ACCEPTANCE_RECORD("acceptance-record");

    private final String code;

    EvidenceKind(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
