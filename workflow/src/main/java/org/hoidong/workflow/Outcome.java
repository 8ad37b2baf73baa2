package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;

/**
 * What came of firing an event: one of seven things, never an exception.
 *
 * <p>{@link Moved} the case moved; {@link Refused} a role or guard stood in the way; {@link NotDefinedHere} the state does
 * not know the event; {@link Closed} the matter is over; {@link Stale} the actor had seen an older case;
 * {@link AlreadyRecorded} the same delivery came twice; {@link GuardFailed} a guard threw, which is a fault and no refusal.
 *
 * @param <C> the type of the subject
 */
public sealed interface Outcome<C> permits Moved, Refused, NotDefinedHere, Closed, Stale, AlreadyRecorded, GuardFailed {

    /** Returns which of the seven it is. */
    OutcomeKind kind();

    /** Returns the case as it stands after this: the new one if it moved, else the one that was given. */
    WorkflowCase<C> theCase();

    /** Returns the reasons, met and not; at least one unless the case moved without any condition. */
    ImmutableList<Reason> reasons();

    /** Returns whether the case moved. */
    default boolean isMoved() {
        return false;
    }

    /**
     * Returns the new case.
     *
     * @return the case after the step
     * @throws NotMovedException if the case did not move, carrying this outcome
     */
    default WorkflowCase<C> orElseThrow() {
        throw new NotMovedException(this);
    }
}
