package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * The case is closed and the event does not reopen it.
 *
 * @param theCase the case, which is as it was
 * @param event the event
 * @param state the id of the closed state
 * @param since the day it was closed
 * @param <C> the type of the subject
 */
public record Closed<C>(WorkflowCase<C> theCase, EventType<?> event, String state, LocalDate since)
        implements Outcome<C> {

    /** The case is closed. */
    public static final ReasonCode CODE = ReasonCode.of("workflow/closed");

    @Override
    public ImmutableList<Reason> reasons() {
        return ImmutableList.of(Reason.builder(CODE)
                .fact("event", event.id())
                .fact("state", state)
                .fact("since", since)
                .met(false)
                .build());
    }

    @Override
    public OutcomeKind kind() {
        return OutcomeKind.CLOSED;
    }

    @Override
    public String toString() {
        return event + ": closed as " + state + " since " + since;
    }
}
