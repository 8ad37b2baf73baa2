package org.hoidong.examples.stories;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/** Tells what becomes of one case on standard output: a line for each attempt, and one for each reason in its way. */
final class CaseLog<C> {

    private final WorkflowDefinition<C> definition;
    private final LegalContext context;
    private Optional<WorkflowCase<C>> theCase = Optional.empty();

    private CaseLog(WorkflowDefinition<C> definition, LegalContext context) {
        this.definition = definition;
        this.context = context;
    }

    static <C> CaseLog<C> of(WorkflowDefinition<C> definition, LegalContext context) {
        return new CaseLog<>(definition, context);
    }

    <P> void opens(String id, C subject, LocalDate day, Actor actor, EventType<P> event, P payload) {
        tell(day, actor, event, definition.open(CaseId.of(id), subject, on(day, actor, event, payload), context));
    }

    <P> void does(LocalDate day, Actor actor, EventType<P> event, P payload) {
        tell(day, actor, event, definition.fire(theCase(), on(day, actor, event, payload), context));
    }

    /** Tells who owes what on a day, the earliest due first. */
    void owed(LocalDate day) {
        theCase()
                .owed(day, context)
                .forEach(duty -> System.out.println("  " + duty.owedBy() + " owes " + duty.act() + " by "
                        + duty.deadline().dueOn() + (duty.isOverdueOn(day) ? ", which is late" : "")));
    }

    WorkflowCase<C> theCase() {
        return theCase.orElseThrow();
    }

    private <P> Occurrence<P> on(LocalDate day, Actor actor, EventType<P> event, P payload) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(day)
                .recordedAt(day.atTime(LocalTime.NOON).atZone(context.zone()).toInstant());
    }

    private void tell(LocalDate day, Actor actor, EventType<?> event, Outcome<C> outcome) {
        System.out.print(day + " " + actor + ", " + event + ": ");
        if (outcome instanceof Moved<C> moved) {
            theCase = Optional.of(outcome.orElseThrow());
            System.out.println(moved.entries().stream()
                    .map(entry -> entry.to().id())
                    .collect(Collectors.joining(", then ", "now ", "")));
            return;
        }
        System.out.println("no");
        outcome.reasons().stream()
                .filter(reason -> !reason.isMet())
                .forEach(reason -> System.out.println("  " + reason + remedy(reason)));
    }

    private static String remedy(Reason reason) {
        return reason.remedy().map(remedy -> "; " + remedy).orElse("");
    }
}
