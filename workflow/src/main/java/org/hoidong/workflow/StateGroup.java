package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;

/**
 * A named set of states, used as the source of transitions and obligations: "open", "with the addressee".
 *
 * <p>It saves lines; it is not a super-state: a case is in one state, and a line from that state wins over the same event
 * from a group that holds it. This class is immutable and thread-safe.
 */
public final class StateGroup {

    private final String id;
    private final Label label;
    private final ImmutableSet<String> states;

    private StateGroup(String id, Label label, ImmutableSet<String> states) {
        this.id = id;
        this.label = label;
        this.states = states;
    }

    /**
     * Obtains a group.
     *
     * @param id the id, {@code area/what}
     * @param label the name to show
     * @param states its states, at least one
     * @return the group
     * @throws IllegalArgumentException if it has no state, or the id is not of that form
     */
    public static StateGroup of(String id, Label label, WorkflowState... states) {
        checkArgument(states.length > 0, "group %s must hold at least one state", id);
        return new StateGroup(
                PlainText.code("group id", id),
                label,
                Arrays.stream(states).map(WorkflowState::id).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Returns this group with further states, under the same id.
     *
     * @param more the states to add
     * @return the group
     */
    public StateGroup with(WorkflowState... more) {
        ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(states);
        Arrays.stream(more).map(WorkflowState::id).forEach(all::add);
        return new StateGroup(id, label, all.build());
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }

    /** Returns the ids of its states. */
    public ImmutableSet<String> states() {
        return states;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
