package org.hoidong.core.calendar;

/** What a calendar answers for days before and after its published span. */
public enum Beyond {
    /** It continues by its weekly days off and marks every such day as provisional. */
    PROVISIONAL,
    /** It refuses with an {@link IllegalArgumentException} that names the span. */
    ERROR
}
