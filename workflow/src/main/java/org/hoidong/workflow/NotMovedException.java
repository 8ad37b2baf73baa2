package org.hoidong.workflow;

/** Thrown by {@link Outcome#orElseThrow()} where a caller expected the case to move; it carries the outcome. */
public final class NotMovedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome<?> outcome;

    NotMovedException(Outcome<?> outcome) {
        super(outcome.toString());
        this.outcome = outcome;
        if (outcome instanceof GuardFailed<?> failed) {
            initCause(failed.exception());
        }
    }

    /** Returns the outcome. */
    public Outcome<?> outcome() {
        return outcome;
    }
}
