package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
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

    /**
     * Returns which effects are void now: those of entries that no longer count after a correction. What a host has sent under
     * these ids it may have to take back.
     *
     * @return the ids, in the order of the record; none if the step corrected nothing
     */
    public ImmutableList<EffectId> undone() {
        if (entries().get(0).correction().isEmpty()) {
            return ImmutableList.of();
        }
        Set<Integer> counting = new HashSet<>();
        theCase.history().forEach(entry -> counting.add(entry.number()));
        Set<Integer> gone = new HashSet<>();
        before.history().forEach(entry -> gone.add(entry.number()));
        gone.removeAll(counting);
        ImmutableList.Builder<EffectId> undone = ImmutableList.builder();
        for (Entry<?> entry : before.record()) { // it had the effects of the transition it went by when it was recorded
            int had =
                    gone.contains(entry.number()) ? entry.transition().effects().size() : 0;
            for (int position = 1; position <= had; position++) {
                undone.add(EffectId.of(theCase.id(), entry.number(), position));
            }
        }
        return undone.build();
    }

    /** Returns the rows of the new entries, which a host stores together with that of the case. */
    public ImmutableList<EntryRow> entryRows() {
        return theCase.entryRowsSince(before.revision());
    }

    /**
     * Returns what roles and guards of the step found, all met; those of automatic transitions are with their entries. A
     * correction also tells which role may correct.
     */
    @Override
    public ImmutableList<Reason> reasons() {
        Entry<?> step = entries().get(0);
        Correction correction = step.correction().orElse(null);
        if (correction == null) {
            return Transition.reasons(held(step.transition(), step.actor(), before), step.given());
        }
        ImmutableList<Reason> may = held(theCase.definition().correctors(), correction.actor(), before);
        if (step.isVoid()) {
            return may;
        }
        return ImmutableList.<Reason>builder()
                .addAll(may)
                .addAll(Transition.reasons(
                        held(step.transition(), step.actor(), before.at(step.previous())), step.given()))
                .build();
    }

    private static ImmutableList<Reason> held(Transition transition, Actor actor, WorkflowCase<?> then) {
        return transition.roleHeld(transition.heldBy(actor, then));
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
