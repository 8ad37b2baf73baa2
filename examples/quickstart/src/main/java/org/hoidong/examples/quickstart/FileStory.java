package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * The steps of one file in the order of their days, played through its life cycle; what is refused is kept with its reasons, and the rest
 * goes on.
 *
 * @param <C> the subject of the file
 */
final class FileStory<C> {

    /**
     * A step that was refused.
     *
     * @param source the file and line where it stands
     * @param event what it says has happened
     * @param on the day
     * @param reasons why it was refused
     */
    record Refusal(String source, Label event, LocalDate on, ImmutableList<Reason> reasons) {}

    /**
     * A file as it stands.
     *
     * @param kind what sort of file it is
     * @param subject what it is about
     * @param theCase the case
     * @param refusals what was refused
     * @param <C> the subject of the case
     */
    record Played<C>(Label kind, Label subject, WorkflowCase<C> theCase, ImmutableList<Refusal> refusals) {}

    private record Step(String source, Occurrence<?> occurrence) {}

    private final WorkflowDefinition<C> definition;
    private final CaseId id;
    private final C subject;
    private final LegalContext context;
    private final ImmutableList<Role<?>> granted;
    private final List<Step> steps = new ArrayList<>();

    /**
     * Begins a story.
     *
     * @param granted the roles of whoever acts in the council's own offices
     */
    FileStory(WorkflowDefinition<C> definition, String id, C subject, LegalContext context, Role<?>... granted) {
        this.definition = definition;
        this.id = CaseId.of(id);
        this.subject = subject;
        this.context = context;
        this.granted = ImmutableList.copyOf(granted);
    }

    FileStory<C> step(String source, EventType<NoPayload> event, String body, LocalDate on) {
        return step(source, event, NoPayload.NONE, body, on);
    }

    <P> FileStory<C> step(String source, EventType<P> event, P payload, String body, LocalDate on) {
        Actor actor = Actor.of(body).actingFor(BodyId.of(body));
        for (Role<?> role : granted) {
            actor = actor.granted(role);
        }
        steps.add(new Step(
                source,
                Occurrence.of(event, payload)
                        .by(actor)
                        .on(on)
                        .recordedAt(
                                on.atTime(LocalTime.NOON).atZone(context.zone()).toInstant())));
        return this;
    }

    /** Plays what had happened by a day; nothing if the file was not opened by then. */
    Optional<Played<C>> play(Label kind, Label about, LocalDate asOf) {
        WorkflowCase<C> theCase = null;
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        steps.sort(Comparator.comparing((Step step) -> step.occurrence().occurredOn()));
        for (Step step : steps) {
            Occurrence<?> occurrence = step.occurrence();
            if (occurrence.occurredOn().isAfter(asOf)) {
                break;
            }
            Outcome<C> outcome = theCase == null
                    ? definition.open(id, subject, occurrence, context)
                    : definition.fire(theCase, occurrence, context);
            if (outcome.isMoved()) {
                theCase = outcome.orElseThrow();
            } else {
                refusals.add(new Refusal(
                        step.source(),
                        definition.label(occurrence.event()),
                        occurrence.occurredOn(),
                        outcome.reasons()));
            }
        }
        return Optional.ofNullable(theCase).map(played -> new Played<>(kind, about, played, refusals.build()));
    }
}
