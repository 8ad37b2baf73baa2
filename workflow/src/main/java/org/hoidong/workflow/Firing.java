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
                return new AlreadyRecorded<>(theCase, recorded);
            }
        }
        if (occurrence.isStaleAt(theCase.revision())) {
            int seen = occurrence.seenRevision().orElseThrow();
            return new Stale<>(theCase, seen, theCase.revision(), theCase.recordedSince(seen));
        }
        Transition transition = definition.transition(theCase.node(), occurrence.event());
        if (transition == null) {
            return undefined(definition, theCase, occurrence.event());
        }
        Attempt<C, P> attempt = new Attempt<>(theCase, occurrence, context);
        try {
            int held = transition.heldBy(occurrence.actor(), theCase);
            Object findings = transition.ask(attempt);
            if (held == Transition.NOBODY
                    || !Transition.isSatisfied(findings)
                    || !StepCheck.isInTime(attempt, transition)) {
                return new Refused<>(new StepCheck<>(attempt, transition, findings, held));
            }
            return moved(theCase, attempt, transition, findings);
        } catch (GuardFault fault) {
            return new GuardFailed<>(theCase, occurrence.event(), fault.id(), fault.thrown());
        }
    }

    private static <C, P> Outcome<C> moved(
            WorkflowCase<C> before, Attempt<C, P> attempt, Transition transition, @Nullable Object findings) {
        WorkflowCase<C> after = before.plus(new Entry<>(
                before.head(),
                before.revision() + 1,
                transition,
                attempt.occurrence(),
                attempt.context().stamp(),
                findings));
        after = settled(after, attempt);
        return new Moved<>(after, before, ImmutableList.of());
    }

    /** Whether a transition can be taken: everything is asked until something stands in the way. */
    static boolean isPermitted(Attempt<?, ?> attempt, Transition transition) {
        try {
            return StepCheck.isInTime(attempt, transition)
                    && transition.heldBy(attempt.actor(), attempt.theCase()) != Transition.NOBODY
                    && transition.holds(attempt);
        } catch (GuardFault fault) {
            throw fault.thrown();
        }
    }

    /** Takes automatic transitions until none applies; they have no cycle, so there is an end. */
    static <C> WorkflowCase<C> settled(WorkflowCase<C> theCase, Attempt<C, ?> cause) {
        WorkflowCase<C> settled = theCase;
        while (true) {
            ImmutableList<Transition> automatic = settled.node().automatic();
            if (automatic.isEmpty()) {
                return settled;
            }
            WorkflowCase<C> next = firstThatHolds(automatic, settled, cause);
            if (next == null) {
                return settled;
            }
            settled = next;
        }
    }

    private static <C> @Nullable WorkflowCase<C> firstThatHolds(
            ImmutableList<Transition> automatic, WorkflowCase<C> theCase, Attempt<C, ?> cause) {
        for (Transition transition : automatic) {
            if (!transition.isValidOn(cause.occurredOn())) {
                continue;
            }
            Occurrence<?> occurrence = Occurrence.automatic(transition.event(), cause.occurrence());
            Attempt<C, ?> attempt = new Attempt<>(theCase, occurrence, cause.context());
            Object findings = transition.ask(attempt);
            if (Transition.isSatisfied(findings)) {
                return theCase.plus(new Entry<>(
                        theCase.head(),
                        theCase.revision() + 1,
                        transition,
                        occurrence,
                        cause.context().stamp(),
                        findings));
            }
        }
        return null;
    }

    /** The answer to an event for which there is no transition. */
    static <C> Outcome<C> undefined(WorkflowDefinition<C> definition, WorkflowCase<C> theCase, EventType<?> event) {
        definition.checkOwn(event);
        return theCase.isClosed()
                ? closed(theCase, event)
                : new NotDefinedHere<>(theCase, definition.elsewhere(theCase.node(), event));
    }

    static <C> Closed<C> closed(WorkflowCase<C> theCase, EventType<?> event) {
        return new Closed<>(theCase, event, theCase.state().id(), closedSince(theCase));
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
