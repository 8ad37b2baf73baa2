package org.hoidong.core.council;

/** What a sort of document does. */
public enum DocumentCategory {
    /** Decides: a resolution, a decision. */
    DECISION,
    /** Says what was found: a report, a conclusion. */
    ASSESSMENT,
    /** Says what will be done: a programme, a plan. */
    PLAN,
    /** Asks somebody for something: a proposal, a recommendation. */
    REQUEST,
    /** Sets down what happened or is the case: minutes, a notice. */
    RECORD
}
