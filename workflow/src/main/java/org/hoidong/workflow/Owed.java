package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.jspecify.annotations.Nullable;

/**
 * Who owes an event and by when: the right-hand side of an obligation line.
 *
 * <pre>{@code
 * .obligation(REPORTED_DONE, VERIFICATION_STARTED, owedBy(VALIDATOR).within(VERIFICATION_STARTS_WITHIN))
 * .obligation(WITH_ADDRESSEE, URGED, owedBy(OVERSEER).onceOverdue("follow-up/implementation").within(LADDER_URGED))
 * }</pre>
 *
 * <p>The limit is a {@link TimeLimit}, the key of one in the rule book, or a function of the case for dates that the
 * matter itself sets. Where the date that a function gives changes (an extension, a new term), the obligation begins anew
 * under a new id, so that each term can go overdue once. This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 */
public final class Owed<C> {

    /** What makes an obligation begin. */
    enum Start {
        /** The state is entered. */
        STATE,
        /** Another obligation goes overdue. */
        OVERDUE,
        /** Another obligation is discharged while the one it hangs on still stands. */
        DONE
    }

    private final Role<?> role;
    private final Start start;
    private final @Nullable String other;
    private final @Nullable TimeLimit limit;
    private final @Nullable RuleKey<TimeLimit> limitKey;
    private final @Nullable String dueId;
    private final @Nullable Function<CaseView<? extends C>, Due> dueFrom;
    private final @Nullable String conditionId;
    private final @Nullable Predicate<CaseView<? extends C>> condition;
    private final @Nullable RuleKey<ImmutableList<Integer>> reminders;
    private final ImmutableSet<EventType<?>> alternatives;

    private Owed(
            Role<?> role,
            Start start,
            @Nullable String other,
            @Nullable TimeLimit limit,
            @Nullable RuleKey<TimeLimit> limitKey,
            @Nullable String dueId,
            @Nullable Function<CaseView<? extends C>, Due> dueFrom,
            @Nullable String conditionId,
            @Nullable Predicate<CaseView<? extends C>> condition,
            @Nullable RuleKey<ImmutableList<Integer>> reminders,
            ImmutableSet<EventType<?>> alternatives) {
        this.role = role;
        this.start = start;
        this.other = other;
        this.limit = limit;
        this.limitKey = limitKey;
        this.dueId = dueId;
        this.dueFrom = dueFrom;
        this.conditionId = conditionId;
        this.condition = condition;
        this.reminders = reminders;
        this.alternatives = alternatives;
    }

    /**
     * Begins with who owes.
     *
     * @param role the role that owes the event
     * @param <C> the type of the subject
     * @return the obligation, still without a limit
     */
    public static <C> Owed<C> owedBy(Role<C> role) {
        return new Owed<>(role, Start.STATE, null, null, null, null, null, null, null, null, ImmutableSet.of());
    }

    /**
     * Sets a time limit, counted from the day the obligation begins.
     *
     * @param limit the limit
     * @return the obligation
     */
    public Owed<C> within(TimeLimit limit) {
        return new Owed<>(role, start, other, limit, null, null, null, conditionId, condition, reminders, alternatives);
    }

    /**
     * Sets a time limit from the rule book, as of the day the case was opened, counted from the day the obligation begins.
     *
     * @param limit the key of the limit
     * @return the obligation
     */
    public Owed<C> within(RuleKey<TimeLimit> limit) {
        return new Owed<>(role, start, other, null, limit, null, null, conditionId, condition, reminders, alternatives);
    }

    /**
     * Takes the due date or milestone from the case.
     *
     * @param id the id of the function, {@code area/what}, for the content hash
     * @param due the due date or milestone, from the case as it stands; a pure function
     * @return the obligation
     */
    public Owed<C> dueFrom(String id, Function<CaseView<? extends C>, Due> due) {
        return new Owed<>(
                role, start, other, null, null, PlainText.code("due id", id), due, conditionId, condition, reminders, alternatives);
    }

    /**
     * Lets the obligation hold only while a condition on the case does.
     *
     * @param id the id of the condition, {@code area/what}, for the content hash
     * @param condition the condition; a pure function
     * @return the obligation
     */
    public Owed<C> onlyIf(String id, Predicate<CaseView<? extends C>> condition) {
        return new Owed<>(
                role,
                start,
                other,
                limit,
                limitKey,
                dueId,
                dueFrom,
                PlainText.code("condition id", id),
                condition,
                reminders,
                alternatives);
    }

    /**
     * Lets the obligation begin when another goes overdue, and end with it.
     *
     * @param obligation the id of the other obligation line, which must come before this one
     * @return the obligation
     */
    public Owed<C> onceOverdue(String obligation) {
        return starting(Start.OVERDUE, obligation);
    }

    /**
     * Lets the obligation begin when another, itself begun by an overdue one, has been discharged while that one is still
     * overdue: the next rung of a ladder.
     *
     * @param obligation the id of the other obligation line, which must come before this one
     * @return the obligation
     */
    public Owed<C> onceDone(String obligation) {
        return starting(Start.DONE, obligation);
    }

    /**
     * Adds reminders before the due day.
     *
     * @param workingDaysBefore the key of a list of working days before the due day, for example 15, 7, 3
     * @return the obligation
     */
    public Owed<C> remindedBefore(RuleKey<ImmutableList<Integer>> workingDaysBefore) {
        return new Owed<>(
                role, start, other, limit, limitKey, dueId, dueFrom, conditionId, condition, workingDaysBefore, alternatives);
    }

    /**
     * Adds events that discharge the obligation as well: a verification is concluded by any of its results.
     *
     * @param events the events
     * @return the obligation
     */
    public Owed<C> orBy(EventType<?>... events) {
        return new Owed<>(
                role,
                start,
                other,
                limit,
                limitKey,
                dueId,
                dueFrom,
                conditionId,
                condition,
                reminders,
                ImmutableSet.copyOf(events));
    }

    private Owed<C> starting(Start start, String obligation) {
        return new Owed<>(
                role,
                start,
                PlainText.code("obligation id", obligation),
                limit,
                limitKey,
                dueId,
                dueFrom,
                conditionId,
                condition,
                reminders,
                alternatives);
    }

    Role<?> role() {
        return role;
    }

    Start start() {
        return start;
    }

    @Nullable
    String other() {
        return other;
    }

    @Nullable
    RuleKey<ImmutableList<Integer>> reminders() {
        return reminders;
    }

    boolean hasLimit() {
        return limit != null || limitKey != null || dueFrom != null;
    }

    boolean holds(CaseView<C> theCase) {
        return condition == null || condition.test(theCase);
    }

    /** What the document or rule says of when, for an obligation that began on a day. */
    Due due(CaseView<C> theCase, LocalDate startedOn, LegalContext context) {
        if (dueFrom != null) {
            return dueFrom.apply(theCase);
        }
        TimeLimit within = limit;
        if (within == null) {
            checkArgument(limitKey != null, "an obligation of role %s must have a limit", role.id());
            LocalDate founded = theCase.openedOn().orElse(startedOn);
            within = context.rules().on(founded).get(limitKey);
        }
        return Due.within(within, startedOn);
    }

    Datum form() {
        Datum.RecordBuilder form = Datum.record().put("role", role.id()).put("start", start.name());
        if (other != null) {
            form.put("other", other);
        }
        if (limit != null) {
            form.put("limit", TimeLimit.CODEC.encode(limit));
        }
        if (limitKey != null) {
            form.put("limitKey", limitKey.id());
        }
        if (dueId != null) {
            form.put("due", dueId);
        }
        if (conditionId != null) {
            form.put("condition", conditionId);
        }
        if (!alternatives.isEmpty()) {
            form.put("alternatives", Datum.texts(alternatives.stream().map(EventType::id).sorted().toList()));
        }
        if (reminders != null) {
            form.put("reminders", reminders.id());
        }
        return form.build();
    }
}
