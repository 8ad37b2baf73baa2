package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.obligation.Obligation;

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
    private final Occurrence<P> occurrence;
    private final LegalContext context;

    Attempt(WorkflowCase<C> theCase, Occurrence<P> occurrence, LegalContext context) {
        this.theCase = theCase;
        this.occurrence = occurrence;
        this.context = context;
    }

    /**
     * Returns what the event carries.
     *
     * @return the payload
     * @throws IllegalStateException if next steps are being listed, or it was redacted, so that there is none
     */
    public P payload() {
        checkState(
                occurrence.hasPayload(),
                "there is no payload while next steps are listed, or after it was redacted; use Guard.onPayload");
        return occurrence.payload();
    }

    /** Returns whose act it is. */
    public Actor actor() {
        return occurrence.actor();
    }

    /** Returns the day it occurred. */
    public LocalDate occurredOn() {
        return occurrence.occurredOn();
    }

    /** Returns the local day on which it is recorded; while next steps are listed, the day that is asked about. */
    public LocalDate recordedOn() {
        return isAsked() ? occurredOn() : context.dayOf(occurrence.recordedAt());
    }

    /** Returns the rule book, calendars and milestones. */
    public LegalContext context() {
        return context;
    }

    /** Returns the rules that the case uses on the day of the attempt: those of the day it was opened, unless moved. */
    public RulesInForce rules() {
        return context.lawOf(theCase.openedOn().orElse(occurredOn()), occurredOn());
    }

    /** Returns what is owed in the case on the day of the attempt, the earliest due first. */
    public ImmutableList<Obligation> owed() {
        return theCase.owed(occurredOn(), context);
    }

    /**
     * Returns the standing obligation that an event would discharge.
     *
     * @param event the event
     * @return the obligation that is due first
     */
    public Optional<Obligation> owed(EventType<?> event) {
        return owed().stream()
                .filter(obligation -> obligation.isDischargedBy(event.id()))
                .findFirst();
    }

    /**
     * Returns the standing obligation that an event would discharge, if it is overdue on the day of the attempt.
     *
     * @param event the event
     * @return the obligation that has been overdue longest
     */
    public Optional<Obligation> overdue(EventType<?> event) {
        return theCase.overdue(occurredOn(), context).stream()
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
                        .workingDaysBetween(deadline.dueOn(), occurredOn()))
                .orElse(0);
    }

    WorkflowCase<C> theCase() {
        return theCase;
    }

    Occurrence<P> occurrence() {
        return occurrence;
    }

    /** Whether there is a payload, so that guards that read it can be asked. */
    boolean hasPayload() {
        return occurrence.hasPayload();
    }

    /** Whether nothing has happened: somebody asks what could. */
    boolean isAsked() {
        return occurrence.isAsked();
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
        return theCase + " by " + actor() + " on " + occurredOn();
    }
}
