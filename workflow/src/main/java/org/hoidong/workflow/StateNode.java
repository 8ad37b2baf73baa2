package org.hoidong.workflow;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state as the engine runs on it: its transitions by the slot of their event, and its automatic transitions in order.
 *
 * <p>One node of a definition stands for "not open yet" and has no state. Nodes are filled while a definition is built and
 * never change after that.
 */
final class StateNode {

    /** The table it is a state of: an entry made before a migration went by that of an earlier version. */
    private final Transitions table;

    private final @Nullable WorkflowState state;
    private final Optional<WorkflowState> asOptional;
    private final @Nullable Transition[] bySlot;
    /** What is said of the events that the state does not know, by slot. */
    private final @Nullable Elsewhere[] elsewhereBySlot;

    private ImmutableList<Transition> transitions = ImmutableList.of();
    private ImmutableList<Transition> automatic = ImmutableList.of();

    /** What next steps say of the events without a transition here. */
    private ImmutableList<NextStep> undefined = ImmutableList.of();

    StateNode(@Nullable WorkflowState state, int slots, Transitions table) {
        this.table = table;
        this.state = state;
        this.asOptional = Optional.ofNullable(state);
        this.bySlot = new Transition[slots];
        this.elsewhereBySlot = new Elsewhere[slots];
    }

    /** Returns the id of the state, empty before the opening. */
    String id() {
        return state == null ? "" : state.id();
    }

    Transitions table() {
        return table;
    }

    WorkflowState state() {
        if (state == null) {
            throw new IllegalStateException("a case that is not open has no state");
        }
        return state;
    }

    Optional<WorkflowState> asOptional() {
        return asOptional;
    }

    boolean isClosed() {
        return state != null && state.category().isClosed();
    }

    /** Returns the transition that somebody takes on an event, by the slot of the event, or null. */
    @Nullable
    Transition on(EventType<?> event, int slot) {
        Transition found = bySlot[slot];
        return found != null && found.event().isSameAs(event) ? found : null;
    }

    /** Returns what is said of an event that the definition knows and the state does not, by the slot of the event, or null. */
    @Nullable
    Elsewhere elsewhere(EventType<?> event, int slot) {
        Elsewhere found = elsewhereBySlot[slot];
        return found != null && found.event().isSameAs(event) ? found : null;
    }

    /** Returns the automatic transition that bears an event. */
    @Nullable
    Transition automaticOn(EventType<?> event) {
        for (Transition transition : automatic) {
            if (transition.event().equals(event)) {
                return transition;
            }
        }
        return null;
    }

    /** Returns the automatic transitions, in the order in which they are asked. */
    ImmutableList<Transition> automatic() {
        return automatic;
    }

    /** Returns the transitions that somebody takes, in the order of their events. */
    ImmutableList<Transition> transitions() {
        return transitions;
    }

    ImmutableList<NextStep> undefined() {
        return undefined;
    }

    /** Fills the node, once, while the definition is built. */
    void fill(
            ImmutableList<Transition> inOrder,
            ImmutableList<Transition> automaticInOrder,
            ImmutableList<Elsewhere> elsewhere,
            EventSlots slots) {
        this.transitions = inOrder;
        this.automatic = automaticInOrder;
        this.undefined = elsewhere.stream().map(NextStep::elsewhere).collect(toImmutableList());
        inOrder.forEach(transition -> bySlot[slots.slot(transition.event())] = transition);
        elsewhere.forEach(each -> elsewhereBySlot[slots.slot(each.event())] = each);
    }

    /** Returns the id of the state. */
    @Override
    public String toString() {
        return id();
    }
}
