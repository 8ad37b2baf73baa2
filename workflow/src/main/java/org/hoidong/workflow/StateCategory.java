package org.hoidong.workflow;

/**
 * What a state means to every report, deadline and board, whoever added it.
 *
 * <p>States are open and categories are closed: a query asks for the category, so it goes on working when a host adds a
 * state. The last two are closed states, kept apart because "done" and "over" are not the same.
 */
public enum StateCategory {
    /** Nothing has been done yet. */
    PENDING,
    /** Somebody is at work. */
    ACTIVE,
    /** The matter rests, with approval, until a date. */
    SUSPENDED,
    /** Closed: what was asked for is done. */
    FULFILLED,
    /** Closed: the matter is over without it, by a decision. */
    ENDED;

    /** Returns whether states of this category are closed. */
    public boolean isClosed() {
        return this == FULFILLED || this == ENDED;
    }
}
