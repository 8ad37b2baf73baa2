package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of meeting it is. */
public enum MeetingKind implements Coded {
    /** {@code briefing-conference}. */
    BRIEFING_CONFERENCE("briefing-conference"),
    /** {@code regular}. */
    REGULAR("regular"),
    /** {@code extraordinary}. */
    EXTRAORDINARY("extraordinary");

    private final String code;

    MeetingKind(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
