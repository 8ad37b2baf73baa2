package org.hoidong.workflow;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;

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

    /** The case is closed. Facts: event, state, since. */
    public static final ReasonCode CODE = ReasonCode.of("workflow/closed");

    /** Remedy: let one of the events happen first that reopen the case. Facts: events. */
    public static final ReasonCode REOPEN_FIRST = ReasonCode.of("workflow/reopen-first");

    /** Remedy, where nothing reopens the case: open another, or have the closing corrected. Facts: since. */
    public static final ReasonCode OPEN_ANOTHER = ReasonCode.of("workflow/open-another");

    @Override
    public ImmutableList<Reason> reasons() {
        return ImmutableList.of(Reason.builder(CODE)
                .fact("event", event.id())
                .fact("state", state)
                .fact("since", since)
                .remedy(remedy())
                .met(false)
                .build());
    }

    private Remedy remedy() {
        ImmutableSet<String> reopening = theCase.definition().transitions().stream()
                .filter(line -> line.isReopening()
                        && line.from().filter(from -> from.id().equals(state)).isPresent())
                .map(line -> line.event().id())
                .collect(toImmutableSet());
        return reopening.isEmpty()
                ? Remedy.builder(OPEN_ANOTHER).fact("since", since).build()
                : Remedy.builder(REOPEN_FIRST)
                        .fact("events", Datum.texts(reopening))
                        .build();
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
