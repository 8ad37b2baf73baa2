package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;

/**
 * One obligation line of a built definition: in which states which event is owed, by whom and by when.
 *
 * <p>It is a line of the table, not an obligation of a case; those come from {@link WorkflowCase#obligations}, and {@link
 * org.hoidong.core.obligation.Obligation#line()} names the line they come from. Diagrams, boards and writers read it: {@code
 * line.owed().role()} owes {@code line.event()} or one of {@code line.owed().alternatives()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 */
public final class ObligationLine<C> {

    private final String id;
    private final Label label;
    private final String source;
    private final ImmutableSet<String> states;
    private final EventType<?> event;
    private final Owed<C> owed;

    ObligationLine(
            String id, Label label, String source, ImmutableSet<String> states, EventType<?> event, Owed<C> owed) {
        this.id = id;
        this.label = label;
        this.source = source;
        this.states = states;
        this.event = event;
        this.owed = owed;
    }

    /** Returns its id, which is unique in the definition. */
    public String id() {
        return id;
    }

    /** Returns what is owed, in words. */
    public Label label() {
        return label;
    }

    /** Returns the id of the state or group it was written for. */
    public String source() {
        return source;
    }

    /** Returns the ids of the states in which it holds. */
    public ImmutableSet<String> states() {
        return states;
    }

    /** Returns the event that is owed. */
    public EventType<?> event() {
        return event;
    }

    /** Returns who owes it, from when and by when. */
    public Owed<C> owed() {
        return owed;
    }

    /** Returns whether it was written for a state and not for a group, and so begins anew when that state is entered anew. */
    public boolean isOfOneState() {
        return states.contains(source);
    }

    /**
     * Tells whether an event discharges it.
     *
     * @param happened the event
     * @return whether it is the event owed or one of its alternatives
     */
    public boolean isDischargedBy(EventType<?> happened) {
        return event.equals(happened) || owed.alternatives().contains(happened);
    }

    /** Whether it may rest in a state: a suspended one, while its clock stands, where nobody needs to act on it. */
    boolean restsIn(WorkflowState state) {
        return state.category() == StateCategory.SUSPENDED
                && !owed.clock().stops().isEmpty();
    }

    /** This line in other states. */
    ObligationLine<C> in(ImmutableSet<String> other) {
        return new ObligationLine<>(id, label, source, other, event, owed);
    }

    /** This line as one that replaces nothing. */
    ObligationLine<C> laid() {
        return new ObligationLine<>(id, label, source, states, event, owed.laid());
    }

    ObligationLine<C> labelled(Label other) {
        return new ObligationLine<>(id, other, source, states, event, owed);
    }

    /** Returns id, states, event and who owes it. */
    @Override
    public String toString() {
        return id + ": in " + states + " " + event + " is " + owed;
    }
}
