package org.hoidong.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NextSteps;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Tells the story of one case, with a date that moves.
 *
 * <p>Every step occurs on the scenario's date and is recorded at noon of it, so that a test reads as its story:
 *
 * <pre>{@code
 * Scenario<Recommendation> story = Scenario.of(FollowUpWorkflows.standard(1), context).on(MON_2022_08_01);
 * story.opens("KN-1", recommendation, ISSUED, committee);
 * story.on(TUE_2022_08_09).does(department, STARTED, Note.of(""));
 * assertThat(story.theCase()).isIn(IN_PROGRESS);
 * }</pre>
 *
 * <p>It is mutable, belongs to one test, and is not thread-safe.
 *
 * @param <C> the type of the subject
 */
public final class Scenario<C> {

    private final WorkflowDefinition<C> definition;
    private final LegalContext context;
    private LocalDate date = LocalDate.EPOCH;
    private @Nullable WorkflowCase<C> theCase;

    private Scenario(WorkflowDefinition<C> definition, LegalContext context) {
        this.definition = definition;
        this.context = context;
    }

    /**
     * Begins a scenario.
     *
     * @param definition the definition
     * @param context calendars, rules and milestones
     * @param <C> the type of the subject
     * @return the scenario, on the first day of 1970 until told otherwise
     */
    public static <C> Scenario<C> of(WorkflowDefinition<C> definition, LegalContext context) {
        return new Scenario<>(definition, context);
    }

    /**
     * Moves the date.
     *
     * @param newDate the date of the steps that follow
     * @return this
     */
    public Scenario<C> on(LocalDate newDate) {
        this.date = newDate;
        return this;
    }

    /**
     * Opens the case; later steps fire on it if it opened.
     *
     * @param id the id of the case
     * @param subject its founding value
     * @param event the opening event
     * @param actor whose act it is
     * @return the outcome
     */
    public Outcome<C> opens(String id, C subject, EventType<NoPayload> event, Actor actor) {
        return opens(id, subject, event, NoPayload.NONE, actor);
    }

    /**
     * Opens the case with an event that carries something; later steps fire on it if it opened.
     *
     * @param id the id of the case
     * @param subject its founding value
     * @param event the opening event
     * @param payload what it carries
     * @param actor whose act it is
     * @param <P> the type of the payload
     * @return the outcome
     */
    public <P> Outcome<C> opens(String id, C subject, EventType<P> event, P payload, Actor actor) {
        return kept(definition.open(CaseId.of(id), subject, occurs(event, payload, actor), context));
    }

    /**
     * Fires an event that carries nothing; the scenario goes on with the new case if it moved.
     *
     * @param actor whose act it is
     * @param event the event
     * @return the outcome
     */
    public Outcome<C> does(Actor actor, EventType<NoPayload> event) {
        return does(actor, event, NoPayload.NONE);
    }

    /**
     * Fires an event; the scenario goes on with the new case if it moved.
     *
     * @param actor whose act it is
     * @param event the event
     * @param payload what it carries
     * @param <P> the type of the payload
     * @return the outcome
     */
    public <P> Outcome<C> does(Actor actor, EventType<P> event, P payload) {
        return fires(occurs(event, payload, actor));
    }

    /**
     * Fires any occurrence; the scenario goes on with the new case if it moved.
     *
     * @param occurrence the occurrence
     * @return the outcome
     */
    public Outcome<C> fires(Occurrence<?> occurrence) {
        return kept(definition.fire(theCase(), occurrence, context));
    }

    /**
     * Corrects the history; the scenario goes on with the corrected case if the correction was not refused.
     *
     * @param correction the correction
     * @return the outcome
     */
    public Outcome<C> corrects(Correction correction) {
        return kept(definition.correct(theCase(), correction, context));
    }

    private <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor) {
        return Occurrence.of(event, payload).by(actor).on(date).recordedAt(noon());
    }

    /**
     * Returns what an actor can do with the case on the date of the scenario.
     *
     * @param actor the actor
     * @return one answer for each event
     */
    public NextSteps nextSteps(Actor actor) {
        return definition.nextSteps(theCase(), actor, date, context);
    }

    private Outcome<C> kept(Outcome<C> outcome) {
        if (outcome.isMoved()) {
            theCase = outcome.orElseThrow();
        }
        return outcome;
    }

    private Instant noon() {
        return date.atTime(LocalTime.NOON).atZone(context.zone()).toInstant();
    }

    /**
     * Returns the case as it stands.
     *
     * @return the case
     * @throws IllegalStateException if it was not opened
     */
    public WorkflowCase<C> theCase() {
        if (theCase == null) {
            throw new IllegalStateException("the case was not opened; call opens(...) and look at its outcome");
        }
        return theCase;
    }

    /** Returns the date of the next step. */
    public LocalDate date() {
        return date;
    }

    /** Returns the context. */
    public LegalContext context() {
        return context;
    }
}
