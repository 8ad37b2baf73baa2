package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.jspecify.annotations.Nullable;

/** An event in a state that does not know it: where it is known, and the reason that says so. */
final class Elsewhere {

    private final EventType<?> event;
    private final String state;
    private final ImmutableSet<String> definedIn;
    private final ReasonCode code;

    private @Nullable ImmutableList<Reason> reasons; // made when first asked for; all threads make the same

    Elsewhere(EventType<?> event, String state, ImmutableSet<String> definedIn, ReasonCode code) {
        this.event = event;
        this.state = state;
        this.definedIn = definedIn;
        this.code = code;
    }

    EventType<?> event() {
        return event;
    }

    String state() {
        return state;
    }

    ImmutableSet<String> definedIn() {
        return definedIn;
    }

    ImmutableList<Reason> reasons() {
        ImmutableList<Reason> made = reasons;
        if (made == null) {
            made = ImmutableList.of(reason());
            reasons = made;
        }
        return made;
    }

    private Reason reason() {
        Reason.Builder reason = Reason.builder(code).fact("event", event.id());
        if (!state.isEmpty()) {
            reason.fact("state", state);
        }
        if (!definedIn.isEmpty()) {
            reason.fact("definedIn", Datum.texts(definedIn))
                    .remedy(Remedy.builder(NotDefinedHere.APPLIES_IN)
                            .fact("definedIn", Datum.texts(definedIn))
                            .build());
        }
        return reason.met(false).build();
    }
}
