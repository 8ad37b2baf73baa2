package org.hoidong.examples.quickstart.report;

/** What a state means for the count: the same five as the engine's categories, in the order of the board. */
public enum StateGroup {
    /** Issued, nothing done yet. */
    PENDING,
    /** Somebody is at work on it. */
    ACTIVE,
    /** Put on hold with approval. */
    SUSPENDED,
    /** Closed because it was done. */
    FULFILLED,
    /** Closed otherwise. */
    ENDED;

    /** Returns whether a matter in such a state is still followed up. */
    public boolean isOpen() {
        return this != FULFILLED && this != ENDED;
    }
}
