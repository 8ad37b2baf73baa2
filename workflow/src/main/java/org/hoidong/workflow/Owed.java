package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.immutables.value.Value;

/**
 * Who owes an event and by when: the right-hand side of an obligation line.
 *
 * <pre>{@code
 * .obligation(REPORTED_DONE, VERIFICATION_STARTED, owedBy(VALIDATOR).within(VERIFICATION_STARTS_WITHIN))
 * .obligation(WITH_ADDRESSEE, URGED, owedBy(OVERSEER).onceOverdue("follow-up/implementation").within(LADDER_URGED))
 * }</pre>
 *
 * <p>The limit is a {@link TimeLimit}, the key of one in the rule book, or a function of the case for dates that the
 * matter itself sets. Where the date that a function gives changes (a new term), the obligation begins anew under a new id,
 * so that each term can go overdue once.
 *
 * <p>A limit may have a clock that events of the case stop, resume, extend and restart:
 *
 * <pre>{@code
 * owedBy(BODY).within(TimeLimit.ofWorkingDays(20)).stoppedBy(CLARIFICATION_ASKED).resumedBy(CLARIFIED)
 *         .extendedBy(EXTENDED, "request/more-time", Extension::moreTime)
 *         .clockLimits(ClockLimits.builder().mostExtensions(1).build())
 * }</pre>
 *
 * <ul>
 *   <li>The days from a stop to the day before its resumption do not count. Meanwhile it is owed and never overdue, and its
 *       reminders rest; the due day that is shown is the earliest still possible.
 *   <li>A stop or an extension keeps the id of the obligation. After the due day it has no effect: what was late stays late
 *       since the same day, and what hangs on it stands.
 *   <li>A restart ends the obligation, as lapsed, and begins it anew under the number of its entry. That it had been overdue
 *       stays a fact of the ended one; what hung on that lapses with it, and begins again if the new one goes overdue.
 * </ul>
 *
 * <p>For example 10 working days from Monday 1 August 2022 are due on Monday 15 August; stopped on Wednesday 3 August and
 * resumed on Monday 8 August, on Thursday 18 August.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 */
@Value.Immutable
public abstract class Owed<C> {

    /** What makes an obligation begin. */
    public enum Start {
        /** The state is entered. */
        STATE,
        /** Another obligation goes overdue. */
        OVERDUE,
        /** Another obligation is discharged while the one it hangs on still stands. */
        DONE
    }

    Owed() {}

    /**
     * Begins with who owes.
     *
     * @param role the role that owes the event
     * @param <C> the type of the subject; to be written out, as in {@code Owed.<Motion>owedBy(CLERK)}, if the role reads none and
     *     {@link #onlyIf} or {@link #dueFrom} does
     * @return the obligation, still without a limit
     */
    public static <C> Owed<C> owedBy(Role<? super C> role) {
        return new Builder<C>().role(role).build();
    }

    /** Returns the role that owes the event. */
    public abstract Role<? super C> role();

    /** Returns the role it is owed to, if it is owed to somebody. */
    public abstract Optional<Role<? super C>> receiver();

    /** Returns what makes it begin. */
    @Value.Default
    public Start start() {
        return Start.STATE;
    }

    /** Returns the id of the obligation line this one hangs on, if it does. */
    public abstract Optional<String> other();

    /** Returns the time limit, if that was given as a value. */
    public abstract Optional<TimeLimit> limit();

    /** Returns the key of the time limit, if that is in the rule book. */
    public abstract Optional<RuleKey<TimeLimit>> limitKey();

    /** Returns whether it is owed again and again, each term counted from the day it first began. */
    @Value.Default
    public boolean isRecurring() {
        return false;
    }

    /** Returns the id of the function that says when it is due, if one does. */
    public abstract Optional<String> dueId();

    /** Returns the function that says when it is due, if one does. */
    public abstract Optional<Function<CaseView<? extends C>, Due>> dueFunction();

    /** Returns the id of the condition under which it holds, if there is one. */
    public abstract Optional<String> conditionId();

    /** Returns whether it holds while the condition does not. */
    @Value.Default
    public boolean isNegated() {
        return false;
    }

    /** Returns whether no extension may replace or end it. */
    @Value.Default
    public boolean isLocked() {
        return false;
    }

    @Value.Default
    boolean isReplacing() {
        return false;
    }

    /** Returns the condition under which it holds, if there is one. */
    public abstract Optional<Predicate<CaseView<? extends C>>> condition();

    /** Returns the key of how many working days before the due day reminders come, if there are any. */
    public abstract Optional<RuleKey<ImmutableList<Integer>>> reminders();

    /** Returns the events that discharge it as well. */
    public abstract ImmutableSet<EventType<?>> alternatives();

    /** Returns what stops, resumes, extends and restarts its limit. */
    @Value.Default
    public ObligationClock clock() {
        return ObligationClock.NONE;
    }

    private Builder<C> copy() {
        return new Builder<C>().from(this);
    }

    private Builder<C> withoutLimit() {
        return copy().limit(Optional.empty())
                .limitKey(Optional.empty())
                .recurring(false)
                .dueId(Optional.empty())
                .dueFunction(Optional.empty());
    }

    /**
     * Sets a time limit, counted from the day the obligation begins.
     *
     * @param limit the limit
     * @return the obligation
     */
    public final Owed<C> within(TimeLimit limit) {
        return withoutLimit().limit(limit).build();
    }

    /**
     * Sets a time limit from the rule book, counted from the day the obligation begins. It is that of the law the case uses, by the policy of
     * {@link LegalContext#transitions()}: as a rule that of the day the case was opened; where a law moves running matters, that of the
     * new law for what still stands on its first day, which is then a date of interest.
     *
     * @param limit the key of the limit
     * @return the obligation
     */
    public final Owed<C> within(RuleKey<TimeLimit> limit) {
        return withoutLimit().limitKey(limit).build();
    }

    /**
     * Lets it recur: the first is due one period after the day the obligation begins, and once its event discharges it, the
     * next two periods after that same day. So a late report, a short month or a holiday moves none of those after it, and of
     * two that are missing both are owed, one after the other. For example {@code every(TimeLimit.ofMonths(1))} from 31
     * January is due on 28 February, 31 March and 30 April.
     *
     * @param period the time from one to the next
     * @return the obligation
     * @throws IllegalArgumentException if it has a clock
     */
    public final Owed<C> every(TimeLimit period) {
        return withoutLimit().limit(period).recurring(true).build();
    }

    /**
     * Lets it recur with a period from the rule book, as of the day the case was opened; see {@link #every(TimeLimit)}.
     *
     * @param period the key of the time from one to the next
     * @return the obligation
     * @throws IllegalArgumentException if it has a clock
     */
    public final Owed<C> every(RuleKey<TimeLimit> period) {
        return withoutLimit().limitKey(period).recurring(true).build();
    }

    /**
     * Takes the due date or milestone from the case: also an earliest or latest of several, or a {@link
     * org.hoidong.core.calendar.RunningTime} with what the case did to it. As long as that is the same limit from the same day,
     * started as often, it is the same obligation, whatever was stopped and extended.
     *
     * @param id the id of the function, {@code area/what}, for the content hash
     * @param due the due date or milestone, from the case as it stands; a pure function. A limit that says not from which day
     *     it is counted is counted from the day the obligation begins
     * @return the obligation
     * @throws IllegalArgumentException if it has a clock, which the function keeps then
     */
    public final Owed<C> dueFrom(String id, Function<CaseView<? extends C>, Due> due) {
        return withoutLimit()
                .dueId(PlainText.code("due id", id))
                .dueFunction(due)
                .build();
    }

    /**
     * Lets the obligation hold only while a condition on the case does.
     *
     * @param id the id of the condition, {@code area/what}, for the content hash
     * @param condition the condition; a pure function
     * @return the obligation
     */
    public final Owed<C> onlyIf(String id, Predicate<CaseView<? extends C>> condition) {
        return copy().conditionId(PlainText.code("condition id", id))
                .condition(condition)
                .negated(false)
                .build();
    }

    /**
     * Lets the obligation hold only while a condition on the case does not. Of two obligations of a state, one under {@link
     * #onlyIf} and one under this with the same id, one always holds, so that together they leave nobody idle.
     *
     * @param id the id of the condition, {@code area/what}, for the content hash
     * @param condition the condition; a pure function, the same wherever the id is
     * @return the obligation
     */
    public final Owed<C> unless(String id, Predicate<CaseView<? extends C>> condition) {
        return copy().conditionId(PlainText.code("condition id", id))
                .condition(condition)
                .negated(true)
                .build();
    }

    /**
     * Lets the obligation begin on the first late day of another, and end with it. Once done it is not owed again while that
     * lasts; under a condition it is, each time the condition holds again after it did not.
     *
     * @param obligation the id of the other obligation line, which must come before this one
     * @return the obligation
     */
    public final Owed<C> onceOverdue(String obligation) {
        return copy().start(Start.OVERDUE)
                .other(PlainText.code("obligation id", obligation))
                .build();
    }

    /**
     * Lets the obligation begin when another has been discharged. If that one began because a third was overdue, this one
     * begins only while that still is, and ends with it: the next rung of a ladder. Otherwise it begins once for each time the
     * other is discharged.
     *
     * @param obligation the id of the other obligation line, which must come before this one
     * @return the obligation
     */
    public final Owed<C> onceDone(String obligation) {
        return copy().start(Start.DONE)
                .other(PlainText.code("obligation id", obligation))
                .build();
    }

    /**
     * Says to whom it is owed.
     *
     * @param receiver the role that may claim it
     * @return the obligation
     */
    public final Owed<C> to(Role<? super C> receiver) {
        return copy().receiver(receiver).build();
    }

    /**
     * Adds events that discharge the obligation as well: a verification is concluded by any of its results.
     *
     * @param events the events
     * @return the obligation
     */
    public final Owed<C> orBy(EventType<?>... events) {
        return copy().addAlternatives(events).build();
    }

    /**
     * Adds reminders before the due day.
     *
     * @param workingDaysBefore the key of a list of working days before the due day, for example 15, 7, 3
     * @return the obligation
     */
    public final Owed<C> remindedBefore(RuleKey<ImmutableList<Integer>> workingDaysBefore) {
        return copy().reminders(workingDaysBefore).build();
    }

    /**
     * Lets events stop the limit; the day of the event is the first that does not count. It may be one that leads to another
     * state, as long as the obligation holds there too. A stop while it stands is one more stop; one resumption ends all.
     *
     * @param events the events, of which {@link #resumedBy} must name the counterpart, unless a longest stop is set
     * @return the obligation
     * @throws IllegalArgumentException if one resumes it too, or a function or a recurrence says when it is due
     */
    public final Owed<C> stoppedBy(EventType<?>... events) {
        return clock(clock().copy().addStops(events));
    }

    /**
     * Lets events end a stop; the day of the event is the first that counts again. While the limit runs they do nothing.
     *
     * @param events the events
     * @return the obligation
     * @throws IllegalArgumentException if one stops it too, or a function or a recurrence says when it is due
     */
    public final Owed<C> resumedBy(EventType<?>... events) {
        return clock(clock().copy().addResumptions(events));
    }

    /**
     * Lets events count the limit anew from their day, whether it was late or not. Extensions end with that, a stop that was not
     * resumed goes on.
     *
     * @param events the events
     * @return the obligation
     * @throws IllegalArgumentException if a function or a recurrence says when it is due
     */
    public final Owed<C> restartedBy(EventType<?>... events) {
        return clock(clock().copy().addRestarts(events));
    }

    /**
     * Lets an event give more time, counted from the due day. Where it sets a date instead, let {@link #dueFrom} read it.
     *
     * @param event the event
     * @param id the id of the function, {@code area/what}, for the content hash
     * @param moreTime how much, by what the event carries: at least one unit, forward; a pure function
     * @param <P> the type of the payload
     * @return the obligation
     * @throws IllegalArgumentException if the event extends it already, or a function or a recurrence says when it is due
     */
    @SuppressWarnings("unchecked") // an entry of the event carries what the event does
    public final <P> Owed<C> extendedBy(EventType<P> event, String id, Function<? super P, TimeLimit> moreTime) {
        checkArgument(
                !clock().extensions().containsKey(event),
                "event (%s) must not extend an obligation twice; let one function say how much",
                event);
        return clock(clock().copy()
                .putExtension(event, PlainText.code("extension id", id))
                .putLength(event, (Function<Object, TimeLimit>) moreTime));
    }

    /**
     * Limits how often and how long it may be stopped, extended and restarted, over all its restarts. What is beyond has no
     * effect; a guard that refuses it is the host's.
     *
     * @param limits the limits
     * @return the obligation
     */
    public final Owed<C> clockLimits(ClockLimits limits) {
        return clock(clock().copy().limits(limits).limitsKey(Optional.empty()));
    }

    /**
     * Limits how often and how long it may be stopped, extended and restarted, by the rule book as of the day the case was
     * opened.
     *
     * @param limits the key of the limits
     * @return the obligation
     */
    public final Owed<C> clockLimits(RuleKey<ClockLimits> limits) {
        return clock(clock().copy().limits(Optional.empty()).limitsKey(limits));
    }

    /**
     * Locks the obligation: an extension may neither replace nor end it. It may still name it otherwise.
     *
     * @return the obligation
     */
    public final Owed<C> locked() {
        return copy().locked(true).build();
    }

    /**
     * Declares that the obligation takes the place of the one that the base of the extension has under the same id.
     *
     * @return the obligation
     */
    public final Owed<C> replacing() {
        return copy().replacing(true).build();
    }

    final Owed<C> laid() {
        return copy().replacing(false).build();
    }

    private Owed<C> clock(ObligationClock.Builder clock) {
        return copy().clock(clock.build()).build();
    }

    final boolean hasLimit() {
        return limit().isPresent() || limitKey().isPresent() || dueFunction().isPresent();
    }

    final boolean holds(CaseView<C> theCase) {
        return condition()
                .map(condition -> condition.test(theCase) != isNegated())
                .orElse(true);
    }

    /** The time limit, if no function says when, of an obligation that began on a day. */
    final TimeLimit limit(LocalDate founded, LocalDate startedOn, LegalContext context) {
        checkState(hasLimit(), "an obligation of role %s must have a limit", role().id());
        return limit().orElseGet(
                        () -> context.lawOf(founded, startedOn).get(limitKey().orElseThrow()));
    }

    /**
     * Returns everything that decides, in the form that enters the content hash: role, limit or key of it, condition, alternatives,
     * clock.
     *
     * @return a record
     */
    public final Datum terms() {
        Datum.RecordBuilder form = Datum.record().put("role", role().id()).put("start", start().name());
        receiver().ifPresent(receiver -> form.put("to", receiver.id()));
        other().ifPresent(id -> form.put("other", id));
        limit().ifPresent(limit -> form.put("limit", form(limit)));
        limitKey().ifPresent(key -> form.put("limitKey", key.id()));
        if (isRecurring()) {
            form.put("every", Datum.of(true));
        }
        dueId().ifPresent(id -> form.put("due", id));
        conditionId().ifPresent(id -> form.put(isNegated() ? "unless" : "condition", id));
        reminders().ifPresent(key -> form.put("reminders", key.id()));
        if (!alternatives().isEmpty()) {
            form.put("alternatives", ObligationClock.ids(alternatives()));
        }
        if (!clock().isNone()) {
            form.put("clock", clock().form());
        }
        if (isLocked()) {
            form.put("locked", Datum.of(true));
        }
        return form.build();
    }

    /** How a limit counts; the provision it rests on is a citation and does not decide. */
    private static Datum form(TimeLimit limit) {
        return TimeLimit.CODEC.encode(limit.toBuilder().basis(Optional.empty()).build());
    }

    @Value.Check
    void check() {
        boolean runs = !isRecurring() && dueFunction().isEmpty();
        checkArgument(
                clock().isNone() || runs,
                "clock (%s) must be of an obligation with a time limit; where a function or a recurrence says when it is due,"
                        + " let a function give Due.running(...)",
                clock());
        limit().ifPresent(limit -> checkArgument(
                (clock().isNone() && !isRecurring()) || limit.direction() == TimeLimit.Direction.AFTER,
                "limit (%s) must run forward; time before an event can be neither stopped nor repeated",
                limit));
    }

    /** Returns the role. */
    @Override
    public final String toString() {
        return "owed by " + role().id();
    }

    static final class Builder<C> extends ImmutableOwed.Builder<C> {}
}
