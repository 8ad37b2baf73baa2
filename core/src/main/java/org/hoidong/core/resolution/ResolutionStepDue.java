package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * By when a step of a resolution is due, by which provision, and when it was taken (thời hạn của một bước).
 *
 * <p>It has a {@link #deadline} that explains itself, or it waits for a step from which its time runs ({@link #waitsFor}), or the
 * rule book has no confirmed rule for it on the day ({@link #isRuleGiven} is false), and then it is not judged.
 *
 * <p>For example a resolution signed on Friday 8 July 2022 is due to be sent up by Monday 11 July. Sent on Tuesday, it gives {@code
 * resolution/step-late {step=resolution/sent-up, done=2022-07-12, due=2022-07-11, daysLate=1}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ResolutionStepDue {

    ResolutionStepDue() {}

    /** A step that is due so long after or before another, which it waits for while that has no day. */
    static ResolutionStepDue counted(
            ResolutionStep step,
            RuleKey<TimeLimit> key,
            Optional<LocalDate> from,
            ResolutionStep waitsFor,
            RulesInForce rules,
            Calendars calendars) {
        Builder due = new Builder()
                .step(step)
                .askedOn(rules.dateOf(key.field()))
                .ruleBook(rules.book().toString());
        Optional<Dated<TimeLimit>> rule = rules.find(key);
        rule.ifPresent(dated -> due.addBases(dated.basis()));
        if (rule.isPresent() && from.isPresent()) {
            due.deadline(rule.orElseThrow().value().from(from.orElseThrow(), calendars));
        } else if (rule.isPresent()) {
            due.waitsFor(waitsFor);
        }
        return due.build();
    }

    /** Returns the step. */
    public abstract ResolutionStep step();

    /** Returns the provisions that ask for it; none if the rule book has no rule for it. */
    public abstract ImmutableList<Provision> bases();

    /** Returns by when it is due, if that is known. */
    public abstract Optional<Deadline> deadline();

    /** Returns the step that has to come first, if its time does not run yet. */
    public abstract Optional<ResolutionStep> waitsFor();

    /** Returns the day whose law was asked. */
    public abstract LocalDate askedOn();

    /** Returns the rule book that was asked. */
    public abstract String ruleBook();

    /** Returns the day it was taken, if it was. */
    public abstract Optional<LocalDate> doneOn();

    /** Whether the rule book has a confirmed rule, so that the step can be judged. */
    public final boolean isRuleGiven() {
        return !bases().isEmpty();
    }

    final ResolutionStepDue done(Optional<LocalDate> day) {
        return new Builder().from(this).doneOn(day).build();
    }

    /**
     * Judges the step as far as it has come on a day; a step recorded with a later day counts as still ahead.
     *
     * @param asOf the day asked about
     * @return the verdict, with one reason; a step that is ahead and not late is no failure, nor is one without a rule
     */
    public final Verdict judge(LocalDate asOf) {
        return judge(asOf, false);
    }

    /** The same; once the step cannot be taken any more, one that was not taken is missing. */
    final Verdict judge(LocalDate asOf, boolean isOver) {
        if (!isRuleGiven()) {
            return Resolutions.notJudged(step().code(), askedOn(), ruleBook());
        }
        Optional<LocalDate> done = doneOn().filter(day -> !day.isAfter(asOf));
        if (done.isEmpty() && isOver) {
            return Verdict.no(reason(Resolutions.STEP_NOT_TAKEN)
                    .remedy(remedy(Resolutions.RECORD_STEP, step()))
                    .build());
        }
        return waitsFor()
                .map(first -> waits(first, done))
                .orElseGet(() -> byDay(deadline().orElseThrow(), done, asOf));
    }

    private Verdict waits(ResolutionStep first, Optional<LocalDate> done) {
        return done.map(day -> Verdict.no(reason(Resolutions.STEP_NOT_CHECKED)
                        .fact("done", day)
                        .fact("waitsFor", first.code())
                        .remedy(remedy(Resolutions.RECORD_STEP, first))
                        .build()))
                .orElseGet(() -> Verdict.yes(reason(Resolutions.STEP_WAITS)
                        .fact("waitsFor", first.code())
                        .build()));
    }

    private Verdict byDay(Deadline deadline, Optional<LocalDate> done, LocalDate asOf) {
        LocalDate due = deadline.dueOn();
        LocalDate day = done.orElse(asOf);
        boolean late = day.isAfter(due);
        Reason.Builder reason = reason(code(done.isPresent(), late));
        done.ifPresent(date -> reason.fact("done", date));
        reason.fact("due", due);
        if (deadline.isProvisional()) {
            reason.fact("provisional", Datum.of(true));
        }
        if (late) {
            reason.fact("daysLate", day.toEpochDay() - due.toEpochDay());
        }
        if (late && done.isEmpty()) {
            reason.remedy(remedy(Resolutions.TAKE_STEP_NOW, step()));
        }
        return Verdict.of(!late, reason.build());
    }

    private static ReasonCode code(boolean done, boolean late) {
        if (done) {
            return late ? Resolutions.STEP_LATE : Resolutions.STEP_IN_TIME;
        }
        return late ? Resolutions.STEP_OVERDUE : Resolutions.STEP_OPEN;
    }

    private static Remedy remedy(ReasonCode code, ResolutionStep step) {
        return Remedy.builder(code).fact("step", step.code()).build();
    }

    private Reason.Builder reason(ReasonCode code) {
        return Reason.builder(code).bases(bases()).fact("step", step().code());
    }

    /** Returns the step and by when, for example {@code resolution/sent-up by 2022-07-11}. */
    @Override
    public final String toString() {
        return step().code()
                + deadline()
                        .map(due -> " by " + due.dueOn())
                        .or(() -> waitsFor().map(first -> " waits for " + first.code()))
                        .orElse(" without rule");
    }

    static final class Builder extends ImmutableResolutionStepDue.Builder {}
}
