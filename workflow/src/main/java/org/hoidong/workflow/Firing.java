package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a step: asks everything that may stand in its way, and gives the outcome.
 *
 * <p>The way of a step that is taken allocates the attempt, the entry, the case and the outcome, and nothing else; reasons are
 * made when somebody reads them.
 */
final class Firing {

    private Firing() {}

    static <C, P> Outcome<C> step(
            WorkflowDefinition<C> definition, WorkflowCase<C> theCase, Occurrence<P> occurrence, LegalContext context) {
        String key = occurrence.keyOrNull();
        if (key != null) {
            Entry<?> recorded = theCase.recordedAs(key);
            if (recorded != null) {
                return AlreadyRecorded.of(theCase, recorded, occurrence);
            }
        }
        if (occurrence.isStaleAt(theCase.revision())) {
            int seen = occurrence.seenRevision().orElseThrow();
            return new Stale<>(theCase, seen, theCase.revision(), theCase.recordedSince(seen));
        }
        Transition transition = definition.transition(theCase.node(), occurrence.event());
        if (transition == null) {
            return undefined(theCase, theCase, occurrence.event());
        }
        try {
            int held = transition.heldBy(occurrence.actor(), theCase);
            // guards are given the attempt; where there are none, none is made
            Attempt<C, P> attempt = transition.hasGuards() ? new Attempt<>(theCase, occurrence, context) : null;
            Object findings = attempt == null ? null : transition.ask(attempt);
            if (held == Transition.NOBODY
                    || !Transition.isSatisfied(findings)
                    || !StepCheck.isInTime(theCase, occurrence, context, transition)) {
                Attempt<C, P> refused = attempt == null ? new Attempt<>(theCase, occurrence, context) : attempt;
                return new Refused<>(new StepCheck<>(refused, transition, findings, held));
            }
            return moved(theCase, occurrence, context, transition, findings);
        } catch (GuardFault fault) {
            return new GuardFailed<>(theCase, occurrence.event(), fault.id(), fault.thrown());
        }
    }

    private static <C, P> Outcome<C> moved(
            WorkflowCase<C> before,
            Occurrence<P> occurrence,
            LegalContext context,
            Transition transition,
            @Nullable Object findings) {
        int number = before.revision() + 1;
        WorkflowCase<C> after =
                before.plus(new Entry<>(before.head(), number, transition, occurrence, context.stamp(), findings));
        ImmutableList<Effect> effects = transition.effects(after, number);
        if (transition.target().automatic().isEmpty()) {
            return new Moved<>(after, before, effects);
        }
        WorkflowCase<C> settled = settled(after, occurrence, context);
        return new Moved<>(
                settled,
                before,
                ImmutableList.<Effect>builder()
                        .addAll(effects)
                        .addAll(effects(settled, number))
                        .build());
    }

    /** Returns the effects of the entries that were recorded after a revision. */
    static ImmutableList<Effect> effects(WorkflowCase<?> theCase, int revision) {
        ImmutableList.Builder<Effect> effects = ImmutableList.builder();
        for (Entry<?> entry : theCase.recordedSince(revision)) {
            effects.addAll(entry.transition().effects(theCase.at(entry), entry.number()));
        }
        return effects.build();
    }

    /** Whether a transition can be taken: everything is asked until something stands in the way. */
    static boolean isPermitted(Attempt<?, ?> attempt, Transition transition) {
        try {
            return StepCheck.isInTime(attempt.theCase(), attempt.occurrence(), attempt.context(), transition)
                    && transition.heldBy(attempt.actor(), attempt.theCase()) != Transition.NOBODY
                    && transition.holds(attempt);
        } catch (GuardFault fault) {
            throw fault.thrown();
        }
    }

    /** Takes automatic transitions until none applies; they have no cycle, so there is an end. */
    static <C> WorkflowCase<C> settled(WorkflowCase<C> theCase, Occurrence<?> cause, LegalContext context) {
        WorkflowCase<C> settled = theCase;
        WorkflowCase<C> next = theCase;
        while (next != null) {
            settled = next;
            next = firstThatHolds(settled, cause, context);
        }
        return settled;
    }

    private static <C> @Nullable WorkflowCase<C> firstThatHolds(
            WorkflowCase<C> theCase, Occurrence<?> cause, LegalContext context) {
        for (Transition transition : theCase.node().automatic()) {
            if (transition.isValidOn(cause.occurredOn())) {
                Occurrence<?> occurrence = Occurrence.automatic(transition.event(), cause);
                Object findings = transition.ask(new Attempt<>(theCase, occurrence, context));
                if (Transition.isSatisfied(findings)) {
                    return theCase.plus(new Entry<>(
                            theCase.head(), theCase.revision() + 1, transition, occurrence, context.stamp(), findings));
                }
            }
        }
        return null;
    }

    /** The answer to an event for which there is no transition where a case stood. */
    static <C> Outcome<C> undefined(WorkflowCase<C> theCase, WorkflowCase<C> then, EventType<?> event) {
        Elsewhere elsewhere = theCase.definition().elsewhere(then.node(), event);
        return then.isClosed() ? closed(theCase, then, event) : new NotDefinedHere<>(theCase, elsewhere);
    }

    static <C> Closed<C> closed(WorkflowCase<C> theCase, EventType<?> event) {
        return closed(theCase, theCase, event);
    }

    private static <C> Closed<C> closed(WorkflowCase<C> theCase, WorkflowCase<C> then, EventType<?> event) {
        return new Closed<>(theCase, event, then.state().id(), closedSince(then));
    }

    private static LocalDate closedSince(WorkflowCase<?> theCase) {
        Entry<?> closing = theCase.head();
        Entry<?> before = closing == null ? null : closing.previous();
        while (before != null && before.to().category().isClosed()) {
            closing = before;
            before = closing.previous();
        }
        return closing == null ? LocalDate.MIN : closing.occurredOn();
    }
}
