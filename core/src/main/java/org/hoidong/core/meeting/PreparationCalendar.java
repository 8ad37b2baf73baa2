package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * By which day each step before a meeting is done, counted backwards from its opening, each day explained (lịch chuẩn bị kỳ họp).
 *
 * <p>It is computed from the day of opening and the rules, and holds no plan of its own: a meeting that is put off has another calendar. A
 * step for which neither the law nor the council sets a time is named in {@link #silent} and not guessed.
 *
 * <p>For example for a session that opens on Monday 7 December 2020, of a council that asks for the papers 27 days before: papers for
 * verification by Tuesday 10 November.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PreparationCalendar {

    /** Done in time. Facts: {@code step}, {@code dueOn}, {@code doneOn}. */
    public static final ReasonCode DONE_IN_TIME = ReasonCode.of("meeting/step-done-in-time");

    /** Done late. Facts: {@code step}, {@code dueOn}, {@code doneOn}, {@code daysLate} (calendar days). */
    public static final ReasonCode DONE_LATE = ReasonCode.of("meeting/step-done-late");

    /** Not done yet, and not late. Facts: {@code step}, {@code dueOn}. */
    public static final ReasonCode AHEAD = ReasonCode.of("meeting/step-ahead");

    /** Not done, and late. Facts: {@code step}, {@code dueOn}, {@code daysLate} (calendar days). */
    public static final ReasonCode OVERDUE = ReasonCode.of("meeting/step-overdue");

    /** Nothing sets a time for some steps. Facts: {@code kind}, {@code book}, {@code questions}. */
    public static final ReasonCode NO_TIME_SET = ReasonCode.of("meeting/step-without-time");

    /** Remedy: open on this day or later, or do without it by a decision that is recorded. Facts: {@code earliest}, {@code step}. */
    public static final ReasonCode OPEN_ON_OR_AFTER = ReasonCode.of("meeting/open-on-or-after");

    PreparationCalendar() {}

    /**
     * Counts back from a day of opening.
     *
     * @param kind the kind of meeting
     * @param opensOn the day of opening
     * @param steps which rule sets the time of each step; a limit that counts backwards
     * @param rules the rules in force on the day that is decisive
     * @param calendars the calendars that time limits name
     * @return the calendar
     * @throws IllegalArgumentException if the limit of a step counts forwards
     */
    public static PreparationCalendar of(
            MeetingKind kind,
            LocalDate opensOn,
            Map<PreparationStep, RuleKey<TimeLimit>> steps,
            RulesInForce rules,
            Calendars calendars) {
        Builder calendar =
                new Builder().kind(kind).opensOn(opensOn).book(rules.book().id());
        List<Map.Entry<PreparationStep, Deadline>> due = new ArrayList<>();
        steps.forEach((step, key) -> {
            Optional<Dated<TimeLimit>> rule = rules.find(key);
            if (rule.isEmpty()) {
                calendar.addSilent(step);
                return;
            }
            TimeLimit limit = rule.orElseThrow().value();
            checkArgument(
                    limit.direction() == TimeLimit.Direction.BEFORE,
                    "limit (%s) of %s must count backwards from the opening; give it with before()",
                    limit,
                    step);
            due.add(Map.entry(step, limit.from(opensOn, calendars)));
        });
        due.sort(Comparator.comparing((Map.Entry<PreparationStep, Deadline> each) ->
                        each.getValue().dueOn())
                .thenComparing(each -> each.getKey().id()));
        due.forEach(each -> calendar.putStep(each.getKey(), each.getValue()));
        return calendar.build();
    }

    /** Returns the kind of meeting. */
    public abstract MeetingKind kind();

    /** Returns the day of opening. */
    public abstract LocalDate opensOn();

    /** Returns the steps with the latest day of each, the earliest first; {@link Deadline#explain} says how it was counted. */
    public abstract ImmutableMap<PreparationStep, Deadline> steps();

    /** Returns the steps for which nothing sets a time. */
    public abstract ImmutableList<PreparationStep> silent();

    abstract String book();

    /**
     * Returns the latest day of a step.
     *
     * @param step the step
     * @return the day
     * @throws IllegalArgumentException if nothing sets it
     */
    public final LocalDate latest(PreparationStep step) {
        Deadline deadline = steps().get(step);
        checkArgument(deadline != null, "step (%s) must be one with a time: %s", step, steps().keySet());
        return deadline.dueOn();
    }

    /**
     * Judges the preparation as it stands on a day.
     *
     * @param done when each step was done, as far as it was
     * @param asOf the day asked about; what was done later counts as still ahead
     * @return the verdict: one reason for each step with its article; what is ahead is no failure
     * @throws IllegalArgumentException if a step was done that this calendar does not know
     */
    public final Verdict judge(Map<PreparationStep, LocalDate> done, LocalDate asOf) {
        done.keySet()
                .forEach(step -> checkArgument(
                        steps().containsKey(step) || silent().contains(step),
                        "step (%s) must be one of this calendar: %s",
                        step,
                        steps().keySet()));
        List<Verdict> verdicts = new ArrayList<>();
        steps().forEach((step, deadline) -> verdicts.add(
                judge(step, deadline, Optional.ofNullable(done.get(step)).filter(day -> !day.isAfter(asOf)), asOf)));
        if (!silent().isEmpty()) {
            verdicts.add(Verdict.yes(Reason.builder(NO_TIME_SET)
                    .fact("kind", kind().id())
                    .fact("book", book())
                    .fact(
                            "questions",
                            Datum.texts(
                                    silent().stream().map(PreparationStep::id).toList()))
                    .build()));
        }
        return Verdict.all(verdicts);
    }

    private static Verdict judge(PreparationStep step, Deadline deadline, Optional<LocalDate> done, LocalDate asOf) {
        LocalDate dueOn = deadline.dueOn();
        LocalDate decisive = done.orElse(asOf);
        boolean late = decisive.isAfter(dueOn);
        ReasonCode code = done.isPresent() ? (late ? DONE_LATE : DONE_IN_TIME) : late ? OVERDUE : AHEAD;
        Reason.Builder reason = Reason.builder(code).fact("step", step.id()).fact("dueOn", dueOn);
        deadline.bases().forEach(reason::basis);
        done.ifPresent(day -> reason.fact("doneOn", day));
        if (late) {
            reason.fact("daysLate", DAYS.between(dueOn, decisive));
            deadline.postponedFor(decisive)
                    .ifPresent(earliest -> reason.remedy(Remedy.builder(OPEN_ON_OR_AFTER)
                            .fact("earliest", earliest)
                            .fact("step", step.id())
                            .build()));
        }
        return Verdict.of(!late, reason.build());
    }

    /** Returns the kind, the day of opening, and each step with its day. */
    @Override
    public final String toString() {
        return kind() + " " + opensOn() + " " + steps();
    }

    static final class Builder extends ImmutablePreparationCalendar.Builder {}
}
