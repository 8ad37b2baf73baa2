package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;

/**
 * One obligation line of a built definition.
 *
 * @param id its id
 * @param label what is owed
 * @param source the id of the state or group it was written for
 * @param states the ids of the states in which it holds
 * @param event the event that is owed
 * @param owed who owes it and by when
 */
record ObligationLine<C>(
        String id, Label label, String source, ImmutableSet<String> states, EventType<?> event, Owed<C> owed) {

    /** Whether it was written for a state and not for a group, and so begins anew when that state is entered anew. */
    boolean isOfOneState() {
        return states.contains(source);
    }

    ObligationLine<C> labelled(Label other) {
        return new ObligationLine<>(id, other, source, states, event, owed);
    }

    boolean isDischargedBy(EventType<?> happened) {
        return event.equals(happened) || owed.alternatives().contains(happened);
    }
}
