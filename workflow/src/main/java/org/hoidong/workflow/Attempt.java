package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to take a step, as a guard sees it: the case, the payload, the actor, the date, and the law.
 *
 * <p>It is made for one call and never kept: what a guard finds goes into its verdict and nowhere else. When next steps are
 * listed there is no payload, and {@link #payload()} throws; only guards made with {@link Guard#onPayload} may ask for it.
 *
 * <p>This class is immutable and thread-safe if the payload is.
 *
 * @param <C> the type of the subject
 * @param <P> the type of the payload
 */
public final class Attempt<C, P> implements CaseView<C> {

    private final WorkflowCase<C> theCase;
    private final @Nullable P payload;
    private final Actor actor;
    private final LocalDate occurredOn;
    private final LegalContext context;

    Attempt(WorkflowCase<C> theCase, @Nullable P payload, Actor actor, LocalDate occurredOn, LegalContext context) {
        this.theCase = theCase;
        this.payload = payload;
        this.actor = actor;
        this.occurredOn = occurredOn;
        this.context = context;
    }

    /**
     * Returns what the event carries.
     *
     * @return the payload
     * @throws IllegalStateException if next steps are being listed, when there is none
     */
    public P payload() {
        if (payload == null) {
            throw new IllegalStateException("there is no payload while next steps are listed; use Guard.onPayload");
        }
        return payload;
    }

    /** Returns whose act it is. */
    public Actor actor() {
        return actor;
    }

    /** Returns the day it occurred. */
    public LocalDate occurredOn() {
        return occurredOn;
    }

    /** Returns the rule book, calendars and milestones. */
    public LegalContext context() {
        return context;
    }

    /** Returns the rules that the case uses on the day of the attempt: those of the day it was opened, unless moved. */
    public RulesInForce rules() {
        return context.lawOf(theCase.openedOn().orElse(occurredOn), occurredOn);
    }

    /** Returns what is owed in the case on the day of the attempt, the earliest due first. */
    public ImmutableList<Obligation> owed() {
        return theCase.owed(occurredOn, context);
    }

    /**
     * Returns the standing obligation that an event would discharge, if it is overdue on the day of the attempt.
     *
     * @param event the event
     * @return the obligation that has been overdue longest
     */
    public Optional<Obligation> overdue(EventType<?> event) {
        return theCase.overdue(occurredOn, context).stream()
                .filter(obligation -> obligation.isDischargedBy(event.id()))
                .findFirst();
    }

    /**
     * Returns by how many working days an event is late on the day of the attempt.
     *
     * @param event the event that is owed
     * @return the working days since the due day, in the calendar of the deadline or, if it has none, the default one; 0 if
     *     nothing is overdue
     */
    public int workingDaysLate(EventType<?> event) {
        return overdue(event)
                .map(Obligation::deadline)
                .map(deadline -> deadline.calendar()
                        .orElseGet(context.calendars()::defaultCalendar)
                        .workingDaysBetween(deadline.dueOn(), occurredOn))
                .orElse(0);
    }

    @Override
    public CaseId id() {
        return theCase.id();
    }

    @Override
    public C subject() {
        return theCase.subject();
    }

    @Override
    public Optional<WorkflowState> currentState() {
        return theCase.currentState();
    }

    @Override
    public Optional<LocalDate> openedOn() {
        return theCase.openedOn();
    }

    @Override
    public <E> Optional<Entry<E>> last(EventType<E> event) {
        return theCase.last(event);
    }

    @Override
    public <E> ImmutableList<Entry<E>> all(EventType<E> event) {
        return theCase.all(event);
    }

    @Override
    public int count(EventType<?> event) {
        return theCase.count(event);
    }

    @Override
    public ImmutableList<Entry<?>> history() {
        return theCase.history();
    }

    /** Returns the case, the actor and the day. */
    @Override
    public String toString() {
        return theCase + " by " + actor + " on " + occurredOn;
    }
}
