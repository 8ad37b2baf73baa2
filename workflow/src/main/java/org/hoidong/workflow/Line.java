package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * One transition of a built definition, between two states by their indices; opening lines come from nothing.
 *
 * @param from the state left, null for an opening
 * @param fromIndex its index, -1 for an opening
 * @param to the state entered
 * @param toIndex its index
 * @param trigger event, roles, guards, validity, label, attributes
 * @param internal whether the case stays where it is
 * @param automatic whether it is taken by itself and never fired by hand
 * @param effects the effects of taking it: of leaving, its own, of entering
 */
record Line(
        @Nullable WorkflowState from,
        int fromIndex,
        WorkflowState to,
        int toIndex,
        Trigger<?, ?> trigger,
        boolean internal,
        boolean automatic,
        ImmutableList<EffectType<?>> effects) {

    EventType<?> event() {
        return trigger.event();
    }

    ImmutableList<Role<?>> roles() {
        return trigger.roles();
    }

    ImmutableList<Guard<?, ?>> guards() {
        return trigger.guards();
    }

    @Nullable
    DateSpan validity() {
        return trigger.validity();
    }
}
