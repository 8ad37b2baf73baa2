package org.hoidong.core.voting;

/** What a choice of a voter counts as. */
public enum ChoiceCategory {
    /** A vote in favour. */
    FOR,
    /** A vote against. */
    AGAINST,
    /** A vote that is neither, but is cast. */
    ABSTAINING,
    /** No vote, by somebody who is present. */
    NOT_VOTING
}
