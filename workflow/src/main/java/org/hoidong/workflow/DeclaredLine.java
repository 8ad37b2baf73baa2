package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * One transition as it was written, before groups are spread over their states.
 *
 * @param source the id of the state or group, empty for an opening
 * @param from the ids of the states left, none for an opening
 * @param group whether it was written for a group
 * @param to the id of the state entered, null if the case stays where it is
 * @param automatic whether it is taken by itself and never fired by hand
 * @param trigger event, roles, guards, validity, effects
 */
record DeclaredLine(
        String source,
        ImmutableSet<String> from,
        boolean group,
        @Nullable String to,
        boolean automatic,
        Trigger<?, ?> trigger) {

    static DeclaredLine opening(WorkflowState to, Trigger<?, ?> trigger) {
        return new DeclaredLine("", ImmutableSet.of(), false, to.id(), false, trigger);
    }

    static DeclaredLine of(WorkflowState from, @Nullable WorkflowState to, Trigger<?, ?> trigger) {
        return new DeclaredLine(from.id(), ImmutableSet.of(from.id()), false, idOf(to), false, trigger);
    }

    static DeclaredLine of(StateGroup from, @Nullable WorkflowState to, Trigger<?, ?> trigger) {
        return new DeclaredLine(from.id(), from.states(), true, idOf(to), false, trigger);
    }

    private static @Nullable String idOf(@Nullable WorkflowState state) {
        return state == null ? null : state.id();
    }

    /** This line, taken by itself. */
    DeclaredLine byItself() {
        return new DeclaredLine(source, from, group, to, true, trigger);
    }

    /** This line for other states. */
    DeclaredLine from(ImmutableSet<String> states) {
        return new DeclaredLine(source, states, group, to, automatic, trigger);
    }

    /** This line on another trigger, for the same event. */
    DeclaredLine on(Trigger<?, ?> other) {
        return new DeclaredLine(source, from, group, to, automatic, other);
    }

    boolean isOpening() {
        return source.isEmpty();
    }

    boolean isInternal() {
        return to == null;
    }
}
