package org.hoidong.core.oversight;

/** How a form of oversight works. */
public enum OversightFormCategory {
    /** Reports are considered or verified. */
    REPORTS,
    /** Somebody answers questions or explains. */
    QUESTIONS,
    /** Legal documents are reviewed. */
    DOCUMENTS,
    /** A delegation or a delegate looks on the spot, or how law is carried out. */
    FIELD,
    /** How complaints, denunciations and petitions are settled is followed. */
    PETITIONS,
    /** Confidence is voted on. */
    CONFIDENCE,
    /** It is followed up whether earlier oversight was heeded. */
    FOLLOW_UP
}
