package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A step, by when it is due or why that cannot be said, and when it was taken if it was.
 *
 * <p>One of five things is the case. It has a deadline; it belongs to a session; it waits, because the day it is counted from is
 * not known; the law sets it no day; or the rule book has no value on the day whose law governs, and only the host's settings
 * can give it ({@link #question}). Nothing is guessed: a step whose rule is not given is never satisfied.
 *
 * <p>For example the outline of an oversight that the Standing Committee founded on Thursday 10 March 2022 is due on Friday
 * 25 March. Notified on Monday 28 March, it gives {@code oversight/step-late {about=GS-2022-03, step=oversight/outline-notified,
 * done=2022-03-28, due=2022-03-25, daysLate=3}} with Article 70, Clause 2, Point b.
 *
 * <p>Days late are calendar days. A due day that depends on a day of the calendar that may still be decided otherwise adds the
 * fact {@code provisional}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class StepDue {

    /** Taken on the due day or before. Facts: {@code about}, {@code step}, {@code done}, {@code due}. */
    public static final ReasonCode IN_TIME = ReasonCode.of("oversight/step-in-time");

    /** Taken after the due day. Facts: {@code about}, {@code step}, {@code done}, {@code due}, {@code daysLate}. */
    public static final ReasonCode LATE = ReasonCode.of("oversight/step-late");

    /** Not taken, and the due day has not passed. Facts: {@code about}, {@code step}, {@code due}. */
    public static final ReasonCode OPEN = ReasonCode.of("oversight/step-open");

    /** Not taken, though the due day has passed. Facts: {@code about}, {@code step}, {@code due}, {@code daysLate}. */
    public static final ReasonCode OVERDUE = ReasonCode.of("oversight/step-overdue");

    /** Not taken; the day it is counted from is not known. Facts: {@code about}, {@code step}, {@code waitsFor}. */
    public static final ReasonCode WAITS = ReasonCode.of("oversight/step-waits");

    /**
     * Taken, but the day it is counted from is not known. Facts: {@code about}, {@code step}, {@code done}, {@code waitsFor}.
     */
    public static final ReasonCode NOT_CHECKED = ReasonCode.of("oversight/step-not-checked");

    /** Taken; the law sets no number of days. Facts: {@code about}, {@code step}, {@code done}. */
    public static final ReasonCode TAKEN = ReasonCode.of("oversight/step-taken");

    /** Not taken; the law sets no number of days. Facts: {@code about}, {@code step}. */
    public static final ReasonCode WITHOUT_LIMIT = ReasonCode.of("oversight/step-without-limit");

    /** Not taken, though the matter is closed. Facts: {@code about}, {@code step}. */
    public static final ReasonCode NOT_TAKEN = ReasonCode.of("oversight/step-not-taken");

    /** Taken at the session it belongs to. Facts: {@code about}, {@code step}, {@code session}, {@code done}. */
    public static final ReasonCode AT_SESSION = ReasonCode.of("oversight/step-at-session");

    /**
     * Taken before or after the session it belongs to. Facts: {@code about}, {@code step}, {@code session}, {@code done}, {@code
     * opensOn}, {@code closesOn}.
     */
    public static final ReasonCode NOT_AT_SESSION = ReasonCode.of("oversight/step-not-at-session");

    /** The law of the day has no value for a rule. Facts: {@code about}, {@code question}, {@code on}, {@code ruleBook}. */
    public static final ReasonCode RULE_NOT_GIVEN = ReasonCode.of("oversight/rule-not-given");

    /** No law that the rule book holds asks for anything here. Facts: {@code about}, {@code question}, {@code ruleBook}. */
    public static final ReasonCode NO_RULE = ReasonCode.of("oversight/no-rule");

    /** Remedy: take the step now, or record when it was taken. Facts: {@code step}. */
    public static final ReasonCode TAKE_STEP_NOW = ReasonCode.of("oversight/take-step-now");

    /** Remedy: put the event that is notified off to this day or later. Facts: {@code earliest}. */
    public static final ReasonCode PUT_OFF = ReasonCode.of("oversight/put-off");

    /** Remedy: record the day it is counted from. Facts: {@code waitsFor}. */
    public static final ReasonCode RECORD_DAY = ReasonCode.of("oversight/record-day");

    /** Remedy: take the step at the session. Facts: {@code step}, {@code session}. */
    public static final ReasonCode TAKE_AT_SESSION = ReasonCode.of("oversight/take-at-session");

    /** Remedy: give the rule book the value as a setting, from guidance or the council's own regulations. Facts: {@code question}. */
    public static final ReasonCode GIVE_SETTING = ReasonCode.of("oversight/give-setting");

    StepDue() {}

    /** Returns what the step is about: an oversight, a body, a recipient, a document, or the year of a programme. */
    public abstract String about();

    /** Returns the step. */
    public abstract OversightStep step();

    /** Returns the provisions that ask for it. */
    public abstract ImmutableList<Provision> bases();

    /** Returns by when it is due, if that is known; of a step at a session its opening. */
    public abstract Optional<Deadline> deadline();

    /** Returns the session it belongs to, if it does. */
    public abstract Optional<PlannedSession> session();

    /** Returns what must be known first: the code of a step, a milestone, or an occasion. */
    public abstract Optional<String> waitsFor();

    /** Returns the id of the rule that is not given, if one is not. */
    public abstract Optional<String> question();

    /** Returns the day whose law was asked for that rule. */
    public abstract Optional<LocalDate> askedOn();

    /** Returns the rule book that was asked for that rule. */
    public abstract Optional<String> ruleBook();

    /** Returns the day the step was taken, if it was. */
    public abstract Optional<LocalDate> doneOn();

    /**
     * Returns this step as taken on a day.
     *
     * @param day the day
     * @return the step
     */
    public final StepDue done(LocalDate day) {
        return done(Optional.of(day));
    }

    final StepDue done(Optional<LocalDate> day) {
        return new Builder().from(this).doneOn(day).build();
    }

    /**
     * Judges the step as far as it has come on a day; a step recorded with a later day counts as still ahead.
     *
     * @param asOf the day asked about
     * @return the verdict, with one reason; a step that is ahead and not late is no failure
     */
    public final Verdict judge(LocalDate asOf) {
        return judge(asOf, false);
    }

    /**
     * Judges the step on a day, in a matter that may be closed.
     *
     * @param asOf the day asked about
     * @param closed whether nothing more is to come: a step without limit that was not taken is then missing
     * @return the verdict, with one reason
     */
    public final Verdict judge(LocalDate asOf, boolean closed) {
        Optional<LocalDate> done = doneOn().filter(day -> !day.isAfter(asOf));
        if (question().isPresent()) {
            return ruleNotGiven();
        }
        if (waitsFor().isPresent()) {
            return waitsFor(waitsFor().orElseThrow(), done);
        }
        if (session().isPresent()) {
            return atSession(session().orElseThrow(), done, asOf);
        }
        return deadline().map(due -> byDay(due, done, asOf)).orElseGet(() -> withoutLimit(done, closed));
    }

    private Verdict ruleNotGiven() {
        return ruleNotGiven(
                about(),
                question().orElseThrow(),
                askedOn().orElseThrow(),
                ruleBook().orElseThrow());
    }

    static Verdict ruleNotGiven(String about, String question, LocalDate askedOn, String ruleBook) {
        return Verdict.no(Reason.builder(RULE_NOT_GIVEN)
                .fact("about", about)
                .fact("question", question)
                .fact("on", askedOn)
                .fact("ruleBook", ruleBook)
                .remedy(Remedy.builder(GIVE_SETTING).fact("question", question).build())
                .build());
    }

    private Verdict waitsFor(String what, Optional<LocalDate> done) {
        if (done.isEmpty()) {
            return Verdict.yes(reason(WAITS).fact("waitsFor", what).build());
        }
        return Verdict.no(reason(NOT_CHECKED)
                .fact("done", done.orElseThrow())
                .fact("waitsFor", what)
                .remedy(Remedy.builder(RECORD_DAY).fact("waitsFor", what).build())
                .build());
    }

    private Verdict withoutLimit(Optional<LocalDate> done, boolean closed) {
        if (done.isPresent()) {
            return Verdict.yes(reason(TAKEN).fact("done", done.orElseThrow()).build());
        }
        return closed
                ? Verdict.no(reason(NOT_TAKEN).remedy(takeNow()).build())
                : Verdict.yes(reason(WITHOUT_LIMIT).build());
    }

    private Verdict byDay(Deadline due, Optional<LocalDate> done, LocalDate asOf) {
        boolean late = done.orElse(asOf).isAfter(due.dueOn());
        if (!late) {
            return Verdict.yes(dueReason(done.isPresent() ? IN_TIME : OPEN, done, due.dueOn())
                    .build());
        }
        Reason.Builder reason = dueReason(done.isPresent() ? LATE : OVERDUE, done, due.dueOn())
                .fact("daysLate", daysLate(due.dueOn(), done.orElse(asOf)));
        if (step().isNotice() && due.anchor().filter(asOf::isBefore).isPresent()) {
            due.postponedFor(done.orElse(asOf))
                    .ifPresent(earliest -> reason.remedy(
                            Remedy.builder(PUT_OFF).fact("earliest", earliest).build()));
        } else if (done.isEmpty()) {
            reason.remedy(takeNow());
        }
        return Verdict.no(reason.build());
    }

    private Verdict atSession(PlannedSession session, Optional<LocalDate> done, LocalDate asOf) {
        LocalDate opens = session.opensOn().orElseThrow();
        LocalDate lastKnown = session.closesOn().orElse(opens);
        String milestone = session.milestone().value();
        if (done.isEmpty()) {
            if (!asOf.isAfter(lastKnown)) {
                return Verdict.yes(dueReason(OPEN, done, opens).build());
            }
            return Verdict.no(dueReason(OVERDUE, done, lastKnown)
                    .fact("daysLate", daysLate(lastKnown, asOf))
                    .remedy(takeNow())
                    .build());
        }
        LocalDate day = done.orElseThrow();
        if (!day.isBefore(opens) && !day.isAfter(lastKnown)) {
            return Verdict.yes(reason(AT_SESSION)
                    .fact("session", milestone)
                    .fact("done", day)
                    .build());
        }
        if (day.isAfter(opens) && session.closesOn().isEmpty()) {
            return waitsFor(milestone, done);
        }
        return Verdict.no(reason(NOT_AT_SESSION)
                .fact("session", milestone)
                .fact("done", day)
                .fact("opensOn", opens)
                .fact("closesOn", lastKnown)
                .remedy(Remedy.builder(TAKE_AT_SESSION)
                        .fact("step", step().code())
                        .fact("session", milestone)
                        .build())
                .build());
    }

    private Reason.Builder dueReason(ReasonCode code, Optional<LocalDate> done, LocalDate due) {
        Reason.Builder reason = reason(code);
        done.ifPresent(day -> reason.fact("done", day));
        reason.fact("due", due);
        if (deadline().filter(Deadline::isProvisional).isPresent()) {
            reason.fact("provisional", Datum.of(true));
        }
        return reason;
    }

    private static long daysLate(LocalDate due, LocalDate day) {
        return day.toEpochDay() - due.toEpochDay();
    }

    private Remedy takeNow() {
        return Remedy.builder(TAKE_STEP_NOW).fact("step", step().code()).build();
    }

    private Reason.Builder reason(ReasonCode code) {
        return Reason.builder(code).bases(bases()).fact("about", about()).fact("step", step().code());
    }

    /** Returns about, step, and by when, for example {@code GS-2022-03 oversight/outline-notified by 2022-03-25}. */
    @Override
    public final String toString() {
        String when = deadline()
                .map(due -> " by " + due)
                .or(() -> waitsFor().map(what -> " waits for " + what))
                .or(() -> question().map(key -> " needs " + key))
                .orElse(" without limit");
        return about() + " " + step().code() + when;
    }

    static final class Builder extends ImmutableStepDue.Builder {}
}
