package org.hoidong.core.voting;

/** What sort of question a vote decides. */
public enum QuestionCategory {
    /** Whether something is adopted. */
    MOTION,
    /** Who is elected to an office. */
    ELECTION,
    /** How an office holder is rated; nothing is adopted. */
    RATING,
    /** Whether an office holder has the confidence of the body. */
    CONFIDENCE
}
