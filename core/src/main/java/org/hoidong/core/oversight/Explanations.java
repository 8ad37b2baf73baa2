package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingRules;

/**
 * Judges whether an explanation session was held by the rules, as far as it has come on a day, and whether there were enough of them.
 *
 * <p>One verdict joins everything: who decided it and what the decision fixes, who may be called, the notice to each of them, who came,
 * the vote on the conclusion, to whom it was sent, and the report to the council where it was not carried out. What lies ahead is no
 * failure, and no conclusion is none either, as long as no one was issued that did not carry. What the law of the day does not give
 * gives {@link StepDue#RULE_NOT_GIVEN}; what no law asks, {@link StepDue#NO_RULE}.
 *
 * <p>For example a session planned for Wednesday 15 October 2025, of which the chair of the People's Committee is notified on Monday 6
 * October, gives {@code oversight/step-late {about=executive-chair, step=oversight/explanation-notified, done=2025-10-06,
 * due=2025-10-03, daysLate=3}} with the remedy to put it off to 16 October: ten days before the 15th is Sunday 5 October, so Friday 3.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Explanations {

    /** It was held on the day for which it was planned. Facts: {@code session}, {@code heldOn}. */
    public static final ReasonCode HELD = ReasonCode.of("explanation/held");

    /** It was held on another day than the one that was planned. Facts: {@code session}, {@code heldOn}, {@code plannedOn}. */
    public static final ReasonCode HELD_ON_ANOTHER_DAY = ReasonCode.of("explanation/held-on-another-day");

    /** It has not been held, and its day has not passed. Facts: {@code session}. */
    public static final ReasonCode HEARING_AHEAD = ReasonCode.of("explanation/hearing-ahead");

    /** Its day has passed, and it was not held. Facts: {@code session}, {@code plannedOn}. */
    public static final ReasonCode NOT_HELD = ReasonCode.of("explanation/not-held");

    /** Nobody came for one who was called. Facts: {@code session}, {@code called}, {@code body}. */
    public static final ReasonCode DID_NOT_APPEAR = ReasonCode.of("explanation/did-not-appear");

    /** The conclusion has not been voted on. Facts: {@code session}. */
    public static final ReasonCode CONCLUSION_AHEAD = ReasonCode.of("explanation/conclusion-ahead");

    /** The vote did not carry, and no conclusion was issued. Facts: {@code session}, {@code inFavour}, {@code members}. */
    public static final ReasonCode NO_CONCLUSION = ReasonCode.of("explanation/no-conclusion");

    /** A conclusion was issued without a vote. Facts: {@code session}, {@code concludedOn}. */
    public static final ReasonCode VOTE_MISSING = ReasonCode.of("explanation/vote-missing");

    /** Remedy: notify everybody of the day on which it is held. Facts: {@code heldOn}. */
    public static final ReasonCode NOTIFY_NEW_DAY = ReasonCode.of("explanation/notify-new-day");

    /** Remedy: hold it, set another day, or cancel it. Facts: {@code session}. */
    public static final ReasonCode HOLD_OR_SET_DAY = ReasonCode.of("explanation/hold-or-set-day");

    /** Remedy: hear who was called on another day. Facts: {@code called}. */
    public static final ReasonCode HEAR_AGAIN = ReasonCode.of("explanation/hear-again");

    /** Remedy: let the members vote on the conclusion. Facts: {@code session}. */
    public static final ReasonCode VOTE_ON_CONCLUSION = ReasonCode.of("explanation/vote-on-conclusion");

    private Explanations() {}

    /**
     * Judges a session on a day.
     *
     * <p>What is recorded with a later day counts as still ahead.
     *
     * @param session the session
     * @param course what became of it
     * @param rules the law that governs it, as a rule that of the day of the decision
     * @param calendars the calendars that time limits name
     * @param asOf the day asked about, that of the decision or later
     * @return the verdict, with the reasons of all questions in the order of the steps
     * @throws IllegalArgumentException if the course is of another session, or the day asked about lies before the decision
     */
    public static Verdict judge(
            ExplanationSession session,
            ExplanationCourse course,
            RulesInForce rules,
            Calendars calendars,
            LocalDate asOf) {
        checkCourse(session, course);
        checkArgument(
                !asOf.isBefore(session.decidedOn()),
                "asOf (%s) must not be before session %s was decided (%s)",
                asOf,
                session.id(),
                session.decidedOn());
        return new ExplanationJudge(session, course, rules, calendars, asOf).judge();
    }

    /**
     * Finds by when each of those who are called is notified, to whom the conclusion is sent, and whether the council is told that it
     * was not carried out; with the days on which that was done.
     *
     * @param session the session
     * @param course what became of it
     * @param rules the law that governs it
     * @param calendars the calendars that time limits name
     * @return the steps, those that are not known to be needed left out
     * @throws IllegalArgumentException if the course is of another session
     */
    public static ImmutableList<StepDue> steps(
            ExplanationSession session, ExplanationCourse course, RulesInForce rules, Calendars calendars) {
        checkCourse(session, course);
        StepMaker maker = new StepMaker(session.id().value(), rules, ImmutableList.of(), calendars);
        ImmutableList.Builder<StepDue> steps = ImmutableList.builder();
        for (CalledOffice called : session.called()) {
            maker.about(called.office().id())
                    .counted(
                            OversightStep.EXPLANATION_NOTIFIED,
                            MeetingRules.NOTICE.of(session.kind()),
                            course.day(),
                            OversightStep.EXPLANATION_HELD)
                    .ifPresent(step -> steps.add(
                            step.done(Optional.ofNullable(course.notifiedOn().get(called)))));
        }
        if (course.concludedOn().isPresent()) {
            recipients(rules)
                    .forEach(recipient -> maker.about(recipient.id())
                            .withoutLimit(OversightStep.EXPLANATION_CONCLUSION_SENT, OversightRules.EXPLANATION_SENT_TO)
                            .ifPresent(step -> steps.add(step.done(
                                    Optional.ofNullable(course.sentOn().get(recipient))))));
            if (rules.find(OversightRules.EXPLANATION_SENT_TO).isEmpty()) {
                maker.withoutLimit(OversightStep.EXPLANATION_CONCLUSION_SENT, OversightRules.EXPLANATION_SENT_TO)
                        .ifPresent(steps::add);
            }
        }
        if (course.foundUnmetOn().isPresent()) {
            maker.withoutLimit(OversightStep.UNMET_EXPLANATION_REPORTED, OversightRules.UNMET_REPORTED_BY)
                    .ifPresent(step -> steps.add(step.done(course.unmetReportedOn())));
        }
        return steps.build();
    }

    /**
     * Returns who receives the conclusion of a session (row 2.1).
     *
     * @param rules the law that governs it
     * @return those who receive it, none if the law of the day does not say
     */
    public static ImmutableSet<HearingRecipient> recipients(RulesInForce rules) {
        return rules.find(OversightRules.EXPLANATION_SENT_TO)
                .map(rule -> rule.value().kinds())
                .orElse(ImmutableSet.of());
    }

    /**
     * Judges the decision to hold a session: whether the body has this form of oversight (A-O-02) and may call such a meeting, what the
     * decision fixes, and whether those who are called may be.
     *
     * @param session the session
     * @param rules the law that governs it
     * @return the verdict
     */
    public static Verdict judgeDecision(ExplanationSession session, RulesInForce rules) {
        RuleQuestions questions = new RuleQuestions(rules);
        String about = session.id().value();
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(questions.askOrSay(
                about, OversightRules.FORMS.of(session.heldByKind()), forms -> forms.judge(session.form())));
        RuleKey<ImmutableSet<BodyKind>> conveners = MeetingRules.CONVENERS.of(session.kind());
        verdicts.add(questions.askOrSay(about, conveners, kinds -> judgeConvener(session, rules.dated(conveners))));
        verdicts.add(questions.askOrSay(
                about, OversightRules.EXPLANATION_CONTENT, content -> content.judge(session.fixes())));
        for (CalledOffice called : session.called()) {
            verdicts.add(
                    questions.askOrSay(about, OversightRules.EXPLAINERS, offices -> offices.judge(called.office())));
        }
        return Verdict.all(verdicts);
    }

    private static Verdict judgeConvener(ExplanationSession session, Dated<ImmutableSet<BodyKind>> rule) {
        boolean competent = rule.value().contains(session.heldByKind());
        Reason.Builder reason = Reason.builder(
                        competent ? Meetings.CONVENER_COMPETENT : Meetings.CONVENER_NOT_COMPETENT)
                .basis(rule.basis())
                .fact("kind", session.kind().id())
                .fact("convener", session.heldBy())
                .fact("convenerKind", session.heldByKind().id());
        if (!competent) {
            Datum allowed = Datum.texts(rule.value().stream().map(BodyKind::id).toList());
            reason.fact("allowed", allowed)
                    .remedy(Remedy.builder(Meetings.CONVENE_BY)
                            .fact("allowed", allowed)
                            .build());
        }
        return Verdict.of(competent, reason.build());
    }

    /**
     * Judges who came for one who was called: in person, or a deputy where that is allowed.
     *
     * @param session the session
     * @param called who was called
     * @param appeared the office of who came
     * @param rules the law that governs the session
     * @return the verdict
     */
    public static Verdict judgeAppearance(
            ExplanationSession session, CalledOffice called, OfficeKind appeared, RulesInForce rules) {
        return new RuleQuestions(rules)
                .askOrSay(
                        session.id().value(),
                        OversightRules.APPEARANCE.of(session.form()),
                        rule -> rule.judge(called.officeKind(), appeared));
    }

    /**
     * Judges the vote on a conclusion (A-V-09).
     *
     * @param session the session
     * @param tally the count, of the members of the body that holds the session
     * @param rules the law that governs the session
     * @return the verdict
     */
    public static Verdict judgeVote(ExplanationSession session, VoteTally tally, RulesInForce rules) {
        return new RuleQuestions(rules)
                .askOrSay(session.id().value(), VotingRules.EXPLANATION_CONCLUSION, rule -> rule.evaluate(tally));
    }

    /**
     * Finds by when those who are called are notified, with its article (A-O-34).
     *
     * @param kind the kind of meeting that explanation sessions are
     * @param heldOn the day on which the session is to be held
     * @param rules the law that governs it
     * @return due within the limit, counted back from that day
     * @throws org.hoidong.core.law.NoRuleException if the book has no value on the day, saying whose it is to give
     */
    public static Due noticeDue(MeetingKind kind, LocalDate heldOn, RulesInForce rules) {
        return Due.within(rules.get(MeetingRules.NOTICE.of(kind)), heldOn);
    }

    /**
     * Judges whether there were enough explanation sessions in a month, quarter or year (S-18: "too few explanation sessions"). No law
     * says how many are enough, so the council must have said it ({@link MeetingRules#FREQUENCY}).
     *
     * @param kind the kind of meeting that explanation sessions are
     * @param in any day of the month, quarter or year that is asked about
     * @param heldOn the days on which sessions were held, in any order; those outside are not counted
     * @param rules the rules in force, with the council's own setting
     * @return the verdict of {@link org.hoidong.core.calendar.Frequency#judge}, or {@link StepDue#RULE_NOT_GIVEN}
     */
    public static Verdict judgeFrequency(
            MeetingKind kind, LocalDate in, Iterable<LocalDate> heldOn, RulesInForce rules) {
        return new RuleQuestions(rules)
                .askOrSay(kind.id(), MeetingRules.FREQUENCY.of(kind), frequency -> frequency.judge(in, heldOn));
    }

    private static void checkCourse(ExplanationSession session, ExplanationCourse course) {
        checkArgument(
                course.session().equals(session.id()),
                "course (of %s) must be of the session %s; give that of the same one",
                course.session(),
                session.id());
    }

    /** One pass over a session on a day. */
    private record ExplanationJudge(
            ExplanationSession session,
            ExplanationCourse course,
            RulesInForce rules,
            Calendars calendars,
            LocalDate asOf) {

        Verdict judge() {
            List<Verdict> verdicts = new ArrayList<>();
            verdicts.add(judgeDecision(session, rules));
            verdicts.add(judgeDay());
            if (course.heldOn().filter(this::isKnown).isPresent()) {
                session.called().forEach(called -> verdicts.add(judgeAppearance(called)));
                verdicts.add(judgeConclusion());
            }
            boolean closed = course.closedOn().filter(this::isKnown).isPresent();
            steps(session, course, rules, calendars).forEach(step -> verdicts.add(step.judge(asOf, closed)));
            return Verdict.all(verdicts);
        }

        private boolean isKnown(LocalDate day) {
            return !day.isAfter(asOf);
        }

        private Verdict judgeDay() {
            Optional<LocalDate> held = course.heldOn().filter(this::isKnown);
            Optional<LocalDate> planned = course.plannedOn();
            if (held.isPresent()) {
                LocalDate day = held.orElseThrow();
                boolean asPlanned = planned.filter(other -> !other.equals(day)).isEmpty();
                Reason.Builder reason =
                        about(asPlanned ? HELD : HELD_ON_ANOTHER_DAY).fact("heldOn", day);
                if (!asPlanned) {
                    reason.fact("plannedOn", planned.orElseThrow())
                            .remedy(Remedy.builder(NOTIFY_NEW_DAY)
                                    .fact("heldOn", day)
                                    .build());
                }
                return Verdict.of(asPlanned, reason.build());
            }
            return planned.filter(day -> day.isBefore(asOf))
                    .map(day -> Verdict.no(about(NOT_HELD)
                            .fact("plannedOn", day)
                            .remedy(Remedy.builder(HOLD_OR_SET_DAY)
                                    .fact("session", session.id())
                                    .build())
                            .build()))
                    .orElseGet(() -> Verdict.yes(about(HEARING_AHEAD).build()));
        }

        private Verdict judgeAppearance(CalledOffice called) {
            return Optional.ofNullable(course.appeared().get(called))
                    .map(came -> Explanations.judgeAppearance(session, called, came, rules))
                    .orElseGet(() -> Verdict.no(about(DID_NOT_APPEAR)
                            .fact("called", called.office().id())
                            .fact("body", called.body())
                            .remedy(Remedy.builder(HEAR_AGAIN)
                                    .fact("called", called.office().id())
                                    .build())
                            .build()));
        }

        private Verdict judgeConclusion() {
            Optional<LocalDate> concluded = course.concludedOn().filter(this::isKnown);
            Optional<VoteTally> vote = course.vote();
            if (concluded.isPresent()) {
                return vote.map(tally -> judgeVote(session, tally, rules))
                        .orElseGet(() -> Verdict.no(about(VOTE_MISSING)
                                .fact("concludedOn", concluded.orElseThrow())
                                .remedy(Remedy.builder(VOTE_ON_CONCLUSION)
                                        .fact("session", session.id())
                                        .build())
                                .build()));
            }
            return Verdict.yes(vote.filter(tally -> course.concludedOn().isEmpty())
                    .map(tally -> about(NO_CONCLUSION)
                            .fact("inFavour", tally.inFavour())
                            .fact("members", tally.totalDelegates()))
                    .orElseGet(() -> about(CONCLUSION_AHEAD))
                    .build());
        }

        private Reason.Builder about(ReasonCode code) {
            return Reason.builder(code).fact("session", session.id());
        }
    }
}
