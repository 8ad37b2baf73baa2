package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
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
 * matter itself sets. Where the date that a function gives changes (an extension, a new term), the obligation begins anew
 * under a new id, so that each term can go overdue once.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 */
@Value.Immutable
public abstract class Owed<C> {

    /** What makes an obligation begin. */
    enum Start {
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
     * @param <C> the type of the subject
     * @return the obligation, still without a limit
     */
    public static <C> Owed<C> owedBy(Role<C> role) {
        return new Builder<C>().role(role).build();
    }

    abstract Role<? super C> role();

    @Value.Default
    Start start() {
        return Start.STATE;
    }

    /** The id of the obligation line this one hangs on. */
    abstract Optional<String> other();

    abstract Optional<TimeLimit> limit();

    abstract Optional<RuleKey<TimeLimit>> limitKey();

    abstract Optional<String> dueId();

    abstract Optional<Function<CaseView<? extends C>, Due>> dueFunction();

    abstract Optional<String> conditionId();

    abstract Optional<Predicate<CaseView<? extends C>>> condition();

    abstract Optional<RuleKey<ImmutableList<Integer>>> reminders();

    abstract ImmutableSet<EventType<?>> alternatives();

    private Builder<C> copy() {
        return new Builder<C>().from(this);
    }

    private Builder<C> withoutLimit() {
        return copy().limit(Optional.empty())
                .limitKey(Optional.empty())
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
     * Sets a time limit from the rule book, as of the day the case was opened, counted from the day the obligation begins.
     *
     * @param limit the key of the limit
     * @return the obligation
     */
    public final Owed<C> within(RuleKey<TimeLimit> limit) {
        return withoutLimit().limitKey(limit).build();
    }

    /**
     * Takes the due date or milestone from the case.
     *
     * @param id the id of the function, {@code area/what}, for the content hash
     * @param due the due date or milestone, from the case as it stands; a pure function
     * @return the obligation
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
                .build();
    }

    /**
     * Lets the obligation begin on the first late day of another, and end with it.
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
     * Lets the obligation begin when another, itself begun by an overdue one, has been discharged while that one is still
     * overdue: the next rung of a ladder.
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

    final boolean hasLimit() {
        return limit().isPresent() || limitKey().isPresent() || dueFunction().isPresent();
    }

    final boolean holds(CaseView<C> theCase) {
        return condition().map(condition -> condition.test(theCase)).orElse(true);
    }

    /** What the document or rule says of when, for an obligation that began on a day. */
    final Due due(CaseView<C> theCase, LocalDate startedOn, LegalContext context) {
        if (dueFunction().isPresent()) {
            return dueFunction().orElseThrow().apply(theCase);
        }
        checkState(hasLimit(), "an obligation of role %s must have a limit", role().id());
        LocalDate founded = theCase.openedOn().orElse(startedOn);
        TimeLimit within = limit().orElseGet(
                        () -> context.lawOf(founded, startedOn).get(limitKey().orElseThrow()));
        return Due.within(within, startedOn);
    }

    final Datum form() {
        Datum.RecordBuilder form = Datum.record().put("role", role().id()).put("start", start().name());
        other().ifPresent(id -> form.put("other", id));
        limit().ifPresent(limit -> form.put("limit", form(limit)));
        limitKey().ifPresent(key -> form.put("limitKey", key.id()));
        dueId().ifPresent(id -> form.put("due", id));
        conditionId().ifPresent(id -> form.put("condition", id));
        reminders().ifPresent(key -> form.put("reminders", key.id()));
        if (!alternatives().isEmpty()) {
            form.put(
                    "alternatives",
                    Datum.texts(
                            alternatives().stream().map(EventType::id).sorted().toList()));
        }
        return form.build();
    }

    /** How a limit counts; the provision it rests on is a citation and does not decide. */
    private static Datum form(TimeLimit limit) {
        return TimeLimit.CODEC.encode(limit.toBuilder().basis(Optional.empty()).build());
    }

    /** Returns the role. */
    @Override
    public final String toString() {
        return "owed by " + role().id();
    }

    static final class Builder<C> extends ImmutableOwed.Builder<C> {}
}
