package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * Tells one case aloud: each step, where it led, who owes what then, and what the host is to do; or everything that stands
 * in the way. A name or text that is missing is told as its id or code, with the facts.
 */
final class Telling<C> {

    private final WorkflowDefinition<C> definition;
    private final LegalContext context;
    private final Messages texts;
    private Optional<WorkflowCase<C>> theCase = Optional.empty();

    private Telling(WorkflowDefinition<C> definition, LegalContext context, Messages texts) {
        this.definition = definition;
        this.context = context;
        this.texts = texts;
    }

    static <C> Telling<C> of(WorkflowDefinition<C> definition, LegalContext context, Messages texts) {
        return new Telling<>(definition, context, texts.with(definition.names()));
    }

    void opens(String id, C subject, LocalDate day, Actor actor, EventType<NoPayload> event) {
        tell(
                day,
                actor,
                event,
                definition.open(CaseId.of(id), subject, happening(day, actor, event, NoPayload.NONE), context));
    }

    void does(LocalDate day, Actor actor, EventType<NoPayload> event) {
        does(day, actor, event, NoPayload.NONE);
    }

    <P> void does(LocalDate day, Actor actor, EventType<P> event, P payload) {
        Occurrence<P> happening = happening(day, actor, event, payload);
        tell(day, actor, event, definition.fire(theCase.orElseThrow(), happening, context));
    }

    private <P> Occurrence<P> happening(LocalDate day, Actor actor, EventType<P> event, P payload) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(day)
                .recordedAt(day.atTime(LocalTime.NOON).atZone(context.zone()).toInstant());
    }

    private void tell(LocalDate day, Actor actor, EventType<?> event, Outcome<C> outcome) {
        System.out.print(day + " " + actor + ", " + name(event.id()) + " -> ");
        if (outcome instanceof Moved<C> moved) {
            theCase = Optional.of(moved.theCase());
            System.out.println(
                    moved.entries().stream().map(entry -> name(entry.to().id())).collect(Collectors.joining(" -> ")));
            moved.effects().forEach(effect -> System.out.println("    for the host: " + effect + " " + effect.data()));
            moved.theCase().owed(day, context).forEach(this::tell);
        } else {
            System.out.println("no");
            outcome.reasons().stream().filter(reason -> !reason.isMet()).forEach(this::tell);
        }
    }

    private void tell(Obligation duty) {
        System.out.println("    " + name(duty.owedBy()) + ": " + duty.label().in(ENGLISH) + " by "
                + duty.deadline().dueOn());
    }

    private void tell(Reason reason) {
        System.out.println("    " + texts.render(reason, ENGLISH));
        reason.remedy().ifPresent(remedy -> System.out.println("    " + texts.render(remedy, ENGLISH)));
    }

    private String name(String id) {
        return texts.render(Datum.of(id), ENGLISH);
    }
}
