package org.hoidong.core.council;

/** Whether a delegate was at a session, as far as a rule on long absence asks. */
public enum SessionPresence {
    /** Took part. */
    ATTENDED,
    /** Was away for a good reason. */
    EXCUSED,
    /** Was away without a good reason. */
    ABSENT
}
