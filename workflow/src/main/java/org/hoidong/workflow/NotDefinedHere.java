package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;

/**
 * The event is not defined in the state the case is in.
 *
 * @param event the event
 * @param state the id of the state, empty before the case is opened
 * @param definedIn the ids of the states in which it is defined; none if it only opens cases, or the definition does not
 *     know it at all
 * @param <C> the type of the subject
 */
public record NotDefinedHere<C>(EventType<?> event, String state, ImmutableSet<String> definedIn)
        implements Outcome<C> {

    /** The state does not know the event. Facts: event, state, definedIn. */
    public static final ReasonCode CODE = ReasonCode.of("workflow/not-defined-here");

    /** The event does not open a case. Facts: event, definedIn. */
    public static final ReasonCode NOT_AN_OPENING = ReasonCode.of("workflow/not-an-opening");

    /** Remedy: where the event applies. Facts: definedIn. */
    public static final ReasonCode APPLIES_IN = ReasonCode.of("workflow/applies-in");

    @Override
    public ImmutableList<Reason> reasons() {
        Reason.Builder reason =
                Reason.builder(state.isEmpty() ? NOT_AN_OPENING : CODE).fact("event", event.id());
        if (!state.isEmpty()) {
            reason.fact("state", state);
        }
        reason.fact("definedIn", Datum.texts(definedIn));
        if (!definedIn.isEmpty()) {
            reason.remedy(Remedy.builder(APPLIES_IN)
                    .fact("definedIn", Datum.texts(definedIn))
                    .build());
        }
        return ImmutableList.of(reason.met(false).build());
    }

    @Override
    public String toString() {
        return event + (state.isEmpty() ? " does not open a case" : " is not defined in " + state) + " but in "
                + definedIn;
    }
}
