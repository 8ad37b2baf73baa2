package org.hoidong.core.voting;

/** What a method of voting lets one know of each voter. */
public enum VotingMethodCategory {
    /** Who voted how can be known. */
    OPEN,
    /** Who voted how must not be known; only counts exist. */
    SECRET,
    /** Decided without a count, by voice or by consent. */
    WITHOUT_COUNT
}
