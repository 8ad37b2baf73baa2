package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * The event is not defined in the state the case is in.
 *
 * @param event the event
 * @param state the id of the state, empty before the case is opened
 * @param definedIn the ids of the states in which it is defined; none if the definition does not know it at all
 * @param <C> the type of the subject
 */
public record NotDefinedHere<C>(EventType<?> event, String state, ImmutableSet<String> definedIn)
        implements Outcome<C> {

    /** The state does not know the event. */
    public static final ReasonCode CODE = ReasonCode.of("workflow/not-defined-here");

    @Override
    public ImmutableList<Reason> reasons() {
        return ImmutableList.of(Reason.builder(CODE)
                .fact("event", event.id())
                .fact("state", state)
                .fact("definedIn", Datum.texts(definedIn))
                .met(false)
                .build());
    }

    @Override
    public String toString() {
        return event + " is not defined in " + state + " but in " + definedIn;
    }
}
