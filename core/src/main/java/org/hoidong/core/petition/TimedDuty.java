package org.hoidong.core.petition;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What a rule wants done by a day for a reception or a contact with voters, and when it was done (việc có thời hạn).
 *
 * <p>What is owed for a letter is an {@link org.hoidong.core.obligation.Obligation}, with somebody who owes it; this is the plain answer
 * whether a notice, a posting or a report was in time. If the rule book has no value on the day, it says so and guesses nothing. For
 * example a reception online of Monday 10 August 2026 is announced by Monday 3 August, five working days before; on Tuesday 4 August it
 * is late by one day, and would be in time for Tuesday 11 August.
 *
 * <p>Days late are calendar days. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TimedDuty {

    /** Done in time. Facts: {@code about}, {@code question}, {@code due}, {@code done}. */
    public static final ReasonCode IN_TIME = ReasonCode.of("petition/duty-in-time");

    /** Done late. Facts: {@code about}, {@code question}, {@code due}, {@code done}, {@code daysLate}. */
    public static final ReasonCode LATE = ReasonCode.of("petition/duty-late");

    /** Not done, and not late. Facts: {@code about}, {@code question}, {@code due}. */
    public static final ReasonCode OPEN = ReasonCode.of("petition/duty-open");

    /** Not done, and late. Facts: {@code about}, {@code question}, {@code due}, {@code daysLate}. */
    public static final ReasonCode OVERDUE = ReasonCode.of("petition/duty-overdue");

    /** The rule book has no value for it on the day. Facts: {@code about}, {@code question}, {@code on}. */
    public static final ReasonCode NOT_JUDGED = ReasonCode.of("petition/duty-not-judged");

    /** Remedy: do it now, or record when it was done. Facts: {@code question}. */
    public static final ReasonCode DO_NOW = ReasonCode.of("petition/do-now");

    /** Remedy: put what it is done for off to this day or later. Facts: {@code earliest}. */
    public static final ReasonCode PUT_OFF = ReasonCode.of("petition/put-off");

    TimedDuty() {}

    /**
     * Asks a rule book for the day.
     *
     * @param about what it is for, an id
     * @param key the question
     * @param anchor the day that the limit is counted from, or before
     * @param done the day it was done, if it was
     */
    static TimedDuty of(
            String about,
            RuleKey<TimeLimit> key,
            LocalDate anchor,
            Optional<LocalDate> done,
            RulesInForce rules,
            Calendars calendars) {
        return new Builder()
                .about(about)
                .question(key.id())
                .askedOn(rules.dateOf(key.field()))
                .deadline(rules.find(key).map(rule -> rule.value().from(anchor, calendars)))
                .doneOn(done)
                .build();
    }

    /** Returns the id of what it is for. */
    public abstract String about();

    /** Returns the id of the rule that asks for it. */
    public abstract String question();

    /** Returns the day whose law was asked. */
    public abstract LocalDate askedOn();

    /** Returns by when, which explains itself; nothing if the rule book has no value on that day. */
    public abstract Optional<Deadline> deadline();

    /** Returns the day it was done, if it was. */
    public abstract Optional<LocalDate> doneOn();

    /**
     * Judges whether it was done in time, as far as it has come.
     *
     * @param asOf the day asked about; what is recorded with a later day is still ahead
     * @return the verdict, with one reason; what is ahead and not late is no failure
     */
    public final Verdict judge(LocalDate asOf) {
        if (deadline().isEmpty()) {
            return Verdict.no(reason(NOT_JUDGED)
                    .fact("on", askedOn())
                    .remedy(Remedy.builder(Letters.GIVE_SETTING)
                            .fact("question", question())
                            .build())
                    .build());
        }
        Deadline deadline = deadline().orElseThrow();
        Optional<LocalDate> done = doneOn().filter(day -> !day.isAfter(asOf));
        LocalDate day = done.orElse(asOf);
        boolean late = day.isAfter(deadline.dueOn());
        Reason.Builder reason = reason(code(done.isPresent(), late)).bases(deadline.bases());
        reason.fact("due", deadline.dueOn());
        done.ifPresent(on -> reason.fact("done", on));
        if (late) {
            reason.fact("daysLate", DAYS.between(deadline.dueOn(), day));
            remedy(deadline, done, asOf).ifPresent(reason::remedy);
        }
        return Verdict.of(!late, reason.build());
    }

    private static ReasonCode code(boolean done, boolean late) {
        if (done) {
            return late ? LATE : IN_TIME;
        }
        return late ? OVERDUE : OPEN;
    }

    /** To put the event off while it lies ahead, or to do what was not done. */
    private Optional<Remedy> remedy(Deadline deadline, Optional<LocalDate> done, LocalDate asOf) {
        if (deadline.anchor().filter(asOf::isBefore).isPresent()) {
            return deadline.postponedFor(done.orElse(asOf))
                    .map(earliest ->
                            Remedy.builder(PUT_OFF).fact("earliest", earliest).build());
        }
        return done.isPresent()
                ? Optional.empty()
                : Optional.of(
                        Remedy.builder(DO_NOW).fact("question", question()).build());
    }

    private Reason.Builder reason(ReasonCode code) {
        return Reason.builder(code).fact("about", about()).fact("question", question());
    }

    /** Returns about, the rule, and by when. */
    @Override
    public final String toString() {
        return about() + " " + question()
                + deadline().map(due -> " by " + due.dueOn()).orElse(" not given");
    }

    static final class Builder extends ImmutableTimedDuty.Builder {}
}
