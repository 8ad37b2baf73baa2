package org.hoidong.core.meeting;

/** What a part of a document is about. */
public enum ContentCategory {
    /** What the document is about: its object, scope and content. */
    SUBJECT,
    /** What was found, and who is responsible. */
    ASSESSMENT,
    /** What must be done, by whom, by when. */
    TASK,
    /** Who takes part. */
    PARTICIPANT,
    /** A paper that must be there. */
    PAPER
}
