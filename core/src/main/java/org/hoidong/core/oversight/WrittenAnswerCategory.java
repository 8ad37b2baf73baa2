package org.hoidong.core.oversight;

/** What must be so for a question to be answered in writing. */
public enum WrittenAnswerCategory {
    /** It was put into no group of issues. */
    OUTSIDE_GROUP,
    /** It cannot be answered at once, in a group or not: facts must be verified first. */
    NEEDS_TIME,
    /** It was in a group, and nobody came to answer it. */
    LEFT_UNANSWERED
}
