package org.hoidong.core.oversight;

/** How somebody who receives the result of a hearing had to do with it. */
public enum HearingRecipientCategory {
    /** Belongs to the council that oversees. */
    COUNCIL,
    /** Was called, and answered or explained. */
    CALLED,
    /** Has to do with the matter, and was not called. */
    CONCERNED
}
