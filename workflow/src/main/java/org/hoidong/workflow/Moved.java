package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;

/**
 * The case moved: it has new entries, and there may be effects for the host to carry out.
 *
 * <p>Nothing has been stored or sent. A host stores the entries and the effects in one transaction and carries the effects
 * out after it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 */
public final class Moved<C> implements Outcome<C> {

    private final WorkflowCase<C> theCase;
    private final WorkflowCase<C> before;
    private final ImmutableList<Effect> effects;

    Moved(WorkflowCase<C> theCase, WorkflowCase<C> before, ImmutableList<Effect> effects) {
        this.theCase = theCase;
        this.before = before;
        this.effects = effects;
    }

    /** Returns the new case. */
    @Override
    public WorkflowCase<C> theCase() {
        return theCase;
    }

    /** Returns the entries that were recorded, in order: that of the step, then one for each automatic transition. */
    public ImmutableList<Entry<?>> entries() {
        return theCase.recordedSince(before.revision());
    }

    /** Returns what the host is to carry out, in order; nothing for most steps. */
    public ImmutableList<Effect> effects() {
        return effects;
    }

    /** Returns what roles and guards of the step found, all met; those of automatic transitions are with their entries. */
    @Override
    public ImmutableList<Reason> reasons() {
        Entry<?> step = entries().get(0);
        Transition taken = step.transition();
        return Transition.reasons(taken.roleHeld(taken.heldBy(step.actor(), before)), step.said());
    }

    @Override
    public boolean isMoved() {
        return true;
    }

    @Override
    public WorkflowCase<C> orElseThrow() {
        return theCase;
    }

    @Override
    public OutcomeKind kind() {
        return OutcomeKind.MOVED;
    }

    /** Returns the new case, by id, state and revision. */
    @Override
    public String toString() {
        return "moved: " + theCase;
    }
}
