package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;

import java.time.LocalDate;
import java.time.LocalTime;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/** Tells one case aloud: each step, where it led, and if it did not, everything that stands in the way. */
final class Telling<C> {

    private final LegalContext context;
    private final Messages texts;
    private WorkflowCase<C> theCase;

    private Telling(LegalContext context, Messages texts, WorkflowCase<C> theCase) {
        this.context = context;
        this.texts = texts;
        this.theCase = theCase;
    }

    /** Opens the case and begins to tell. */
    static <C> Telling<C> begin(
            WorkflowDefinition<C> definition,
            LegalContext context,
            Messages texts,
            C subject,
            LocalDate day,
            Actor actor,
            EventType<NoPayload> event) {
        Outcome<C> opened = definition.open(
                CaseId.of("1"), subject, happening(event, NoPayload.NONE, actor, day, context), context);
        Telling<C> telling = new Telling<>(context, texts, opened.orElseThrow());
        telling.print(opened, day, actor, event);
        return telling;
    }

    Telling<C> then(LocalDate day, Actor actor, EventType<NoPayload> event) {
        return then(day, actor, event, NoPayload.NONE);
    }

    <P> Telling<C> then(LocalDate day, Actor actor, EventType<P> event, P payload) {
        Outcome<C> outcome =
                theCase.definition().fire(theCase, happening(event, payload, actor, day, context), context);
        theCase = outcome.theCase();
        print(outcome, day, actor, event);
        return this;
    }

    private void print(Outcome<C> outcome, LocalDate day, Actor actor, EventType<?> event) {
        String step = theCase.definition().label(event).in(ENGLISH);
        String state = theCase.definition().label(theCase.state()).in(ENGLISH);
        System.out.println(day + " " + actor + ", " + step + " -> " + (outcome.isMoved() ? state : "no"));
        for (Reason reason : outcome.reasons()) {
            if (!reason.isMet()) {
                System.out.println("    " + texts.render(reason, ENGLISH));
                reason.remedy().ifPresent(remedy -> System.out.println("    " + texts.render(remedy, ENGLISH)));
            }
        }
        if (outcome.isMoved()) {
            theCase.owed(day, context)
                    .forEach(duty -> System.out.println("    " + duty.label().in(ENGLISH) + " by "
                            + duty.deadline().dueOn()));
        }
    }

    private static <P> Occurrence<P> happening(
            EventType<P> event, P payload, Actor actor, LocalDate day, LegalContext context) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(day)
                .recordedAt(day.atTime(LocalTime.NOON).atZone(context.zone()).toInstant());
    }
}
