package org.hoidong.core.meeting;

/** What a session does with a kind of item. */
public enum AgendaItemCategory {
    /** It decides: a draft is adopted or not. */
    DECISION,
    /** It considers a report, and may decide on it. */
    REPORT,
    /** It elects, relieves or dismisses. */
    PERSONNEL,
    /** It questions. */
    QUESTIONING,
    /** Anything else. */
    OTHER
}
