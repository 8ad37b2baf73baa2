package org.hoidong.core.voting;

/** What a rating or a vote of confidence leads to, the severest first. */
public enum ConsequenceCategory {
    /** The person must be relieved, or it must be put to the body that the person be. */
    RELIEF,
    /** A vote of confidence must be held. */
    CONFIDENCE_VOTE,
    /** The person may resign. */
    RESIGNATION
}
