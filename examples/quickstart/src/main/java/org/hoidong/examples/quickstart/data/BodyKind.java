package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a body is. */
public enum BodyKind implements Coded {
    /** {@code peoples-council}. */
    PEOPLES_COUNCIL("peoples-council"),
    /** {@code standing-committee}. */
    STANDING_COMMITTEE("standing-committee"),
    /** {@code council-committee}. */
    COUNCIL_COMMITTEE("council-committee"),
    /** {@code delegate-group}. */
    DELEGATE_GROUP("delegate-group"),
    /** {@code peoples-committee}. */
    PEOPLES_COMMITTEE("peoples-committee"),
    /** {@code department}. */
    DEPARTMENT("department"),
    /** {@code fatherland-front}. */
    FATHERLAND_FRONT("fatherland-front"),
    /** {@code court}. */
    COURT("court"),
    /** {@code procuracy}. */
    PROCURACY("procuracy");

    private final String code;

    BodyKind(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
