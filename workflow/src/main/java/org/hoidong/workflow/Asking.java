package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.workflow.NextStep.Status;
import org.jspecify.annotations.Nullable;

/** Lists what an actor can do with a case on a day, without doing it. */
final class Asking<C> {

    private static final ImmutableList<Status> STATUSES = ImmutableList.copyOf(Status.values());

    private final WorkflowCase<C> theCase;
    private final Attempt<C, Object> attempt;
    private @Nullable ImmutableList<Obligation> owed; // read from the history only if a step is permitted

    private Asking(WorkflowCase<C> theCase, Attempt<C, Object> attempt) {
        this.theCase = theCase;
        this.attempt = attempt;
    }

    static <C> NextSteps of(WorkflowCase<C> theCase, Actor actor, LocalDate on, LegalContext context) {
        return new Asking<>(theCase, new Attempt<>(theCase, Occurrence.asked(actor, on), context)).all();
    }

    private NextSteps all() {
        StateNode node = theCase.node();
        ImmutableList<Transition> here = node.transitions();
        NextStep[] steps = new NextStep[here.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step(here.get(i));
        }
        ImmutableList<NextStep> elsewhere = node.isClosed() ? closed(node.undefined()) : node.undefined();
        ImmutableList.Builder<NextStep> sorted = ImmutableList.builderWithExpectedSize(steps.length + elsewhere.size());
        for (Status status : STATUSES) {
            for (NextStep step : steps) {
                if (step.status() == status) {
                    sorted.add(step);
                }
            }
        }
        return new NextSteps(sorted.addAll(elsewhere).build());
    }

    private NextStep step(Transition transition) {
        int held = Transition.ANYBODY;
        Object findings = null;
        GuardFailed<C> failure = null;
        try {
            held = transition.heldBy(attempt.actor(), theCase);
            findings = transition.ask(attempt);
        } catch (GuardFault fault) {
            failure = new GuardFailed<>(theCase, transition.event(), fault.id(), fault.thrown());
        }
        StepCheck<C> check = new StepCheck<>(attempt, transition, findings, held);
        if (check.isClosedToActor()) {
            return new NextStep(transition.event(), Status.NOT_NOW, check, failure, null);
        }
        if (failure != null || !check.isPermitted()) {
            return new NextStep(transition.event(), Status.NOT_YET, check, failure, null);
        }
        try {
            Obligation duty = duty(transition.event());
            return new NextStep(transition.event(), duty == null ? Status.MAY : Status.MUST, check, null, duty);
        } catch (RuntimeException exception) {
            // it is permitted; whether it is owed cannot be said, and why not is among the reasons
            failure = new GuardFailed<>(theCase, transition.event(), "workflow/obligations", exception);
            return new NextStep(transition.event(), Status.MAY, check, failure, null);
        }
    }

    /** The obligation of a role of the actor that an event discharges, the one due first. */
    private @Nullable Obligation duty(EventType<?> event) {
        ImmutableList<ObligationLine<C>> lines = theCase.definition().obligationLines();
        if (lines.isEmpty() || theCase.node().asOptional().isEmpty()) {
            return null;
        }
        if (owed == null) {
            owed = theCase.owed(attempt.occurredOn(), attempt.context());
        }
        for (Obligation obligation : owed) {
            if (obligation.isDischargedBy(event.id()) && isOwedByActor(obligation, lines)) {
                return obligation;
            }
        }
        return null;
    }

    private boolean isOwedByActor(Obligation obligation, ImmutableList<ObligationLine<C>> lines) {
        for (ObligationLine<C> line : lines) {
            if (line.id().equals(obligation.line())) {
                return line.owed().role().isHeldBy(attempt.actor(), theCase);
            }
        }
        return false;
    }

    private ImmutableList<NextStep> closed(ImmutableList<NextStep> undefined) {
        return undefined.stream()
                .map(step ->
                        new NextStep(step.event(), Status.NOT_NOW, null, Firing.closed(theCase, step.event()), null))
                .collect(ImmutableList.toImmutableList());
    }
}
