package org.hoidong.core.oversight;

/** What rules need to know of a kind of evidence. */
public enum EvidenceCategory {
    /** An official document that a body issued under its number. */
    DOCUMENT,
    /** A paper drawn up on the spot and signed by those who were there. */
    RECORD,
    /** A picture, a recording, a map. */
    MEDIA,
    /** Anything else. */
    OTHER
}
