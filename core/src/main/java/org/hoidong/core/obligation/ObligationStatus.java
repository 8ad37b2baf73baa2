package org.hoidong.core.obligation;

/** Where an obligation stands on a date. It is computed and never stored. */
public enum ObligationStatus {
    /** It has not begun. */
    NOT_YET,
    /** It has begun, is not done, and its due day has not passed; the due day itself is in time. */
    OWED,
    /** It is not done and its due day has passed. */
    OVERDUE,
    /** It was done in time. */
    DISCHARGED,
    /** It was done after its due day. */
    DISCHARGED_LATE,
    /** It ended without being done: the matter moved on, or a new term replaced the old. */
    LAPSED
}
