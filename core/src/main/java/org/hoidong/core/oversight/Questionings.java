package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.ResolutionRules;

/**
 * Judges whether a question to who holds an office was answered by the rules, as far as it has come on a day (chất vấn và trả lời chất
 * vấn).
 *
 * <p>One verdict joins everything: who may be asked, when and to whom the slip was handed in, who fixed the group of issues, who came
 * to answer, whether a written answer was one of the cases for it and in time, what a resolution states, and the report on promises
 * before the next session. What lies ahead is no failure. What the law of the day does not give gives {@link
 * StepDue#RULE_NOT_GIVEN}; what no law asks, {@link StepDue#NO_RULE}. It does not judge whether an answer was a good one.
 *
 * <p>For example a question put on Tuesday 12 July 2022 that needs verification, answered on Tuesday 2 August, gives {@code
 * oversight/step-late {about=CV-2022-07, step=oversight/question-answered, done=2022-08-02, due=2022-08-01, daysLate=1}} with Article
 * 60, Clause 4: twenty days end on Monday 1 August.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Questionings {

    /** The slip was there when the question was put. Facts: {@code slip}, {@code sentOn}, {@code questionedOn}. */
    public static final ReasonCode SLIP_IN_TIME = ReasonCode.of("questioning/slip-in-time");

    /** The slip came after the question was put. Facts: {@code slip}, {@code sentOn}, {@code questionedOn}. */
    public static final ReasonCode SLIP_TOO_LATE = ReasonCode.of("questioning/slip-too-late");

    /** Who is asked answers for the group of issues. Facts: {@code slip}, {@code group}, {@code called}, {@code body}. */
    public static final ReasonCode CALLED_FOR_GROUP = ReasonCode.of("questioning/called-for-group");

    /** Somebody else answers for the group of issues. Facts: {@code slip}, {@code group}, {@code called}, {@code body}. */
    public static final ReasonCode NOT_CALLED_FOR_GROUP = ReasonCode.of("questioning/not-called-for-group");

    /** The case of a written answer fits what happened. Facts: {@code slip}, {@code case}. */
    public static final ReasonCode CASE_FITS = ReasonCode.of("questioning/case-fits");

    /**
     * The case of a written answer contradicts what happened. Facts: {@code slip}, {@code case}, {@code inGroup}, {@code answered}.
     */
    public static final ReasonCode CASE_DOES_NOT_FIT = ReasonCode.of("questioning/case-does-not-fit");

    /** The question has not been put yet. Facts: {@code slip}. */
    public static final ReasonCode ANSWER_AHEAD = ReasonCode.of("questioning/answer-ahead");

    /** The question was put, and nobody answered it. Facts: {@code slip}, {@code questionedOn}. */
    public static final ReasonCode NOT_ANSWERED = ReasonCode.of("questioning/not-answered");

    /** Remedy: hand the slip in before the question is put. Facts: {@code questionedOn}. */
    public static final ReasonCode SEND_SLIP_BY = ReasonCode.of("questioning/send-slip-by");

    /** Remedy: put it into a group for which this office answers, or have it answered in writing. Facts: {@code called}. */
    public static final ReasonCode CHOOSE_ANOTHER_GROUP = ReasonCode.of("questioning/choose-another-group");

    /** Remedy: name the case that fits. Facts: {@code inGroup}, {@code answered}. */
    public static final ReasonCode NAME_FITTING_CASE = ReasonCode.of("questioning/name-fitting-case");

    /** Remedy: have it answered in writing. Facts: {@code slip}. */
    public static final ReasonCode ANSWER_IN_WRITING = ReasonCode.of("questioning/answer-in-writing");

    /** Remedy: have it answered in writing by a day. Facts: {@code slip}, {@code due}. */
    public static final ReasonCode ANSWER_IN_WRITING_BY = ReasonCode.of("questioning/answer-in-writing-by");

    private Questionings() {}

    /**
     * Judges a question on a day.
     *
     * <p>What is recorded with a later day counts as still ahead.
     *
     * @param slip the question
     * @param course what became of it
     * @param sessions the sessions of the council, as far as they are planned, in any order
     * @param rules the law that governs it, as a rule that of the day the slip was handed in
     * @param calendars the calendars that time limits name
     * @param asOf the day asked about, that of the slip or later
     * @return the verdict, with the reasons of all questions in the order of the steps
     * @throws IllegalArgumentException if the course is of another slip, or the day asked about lies before the slip
     */
    public static Verdict judge(
            QuestioningSlip slip,
            QuestioningCourse course,
            List<PlannedSession> sessions,
            RulesInForce rules,
            Calendars calendars,
            LocalDate asOf) {
        checkCourse(slip, course);
        checkArgument(
                !asOf.isBefore(slip.sentOn()),
                "asOf (%s) must not be before slip %s was handed in (%s)",
                asOf,
                slip.id(),
                slip.sentOn());
        return new QuestioningJudge(slip, course, sessions, rules, calendars, asOf).judge();
    }

    /**
     * Finds by when the question is answered in writing, if it is, and by when promises and resolution are reported on, if there are
     * any; with the days on which that was done.
     *
     * @param slip the question
     * @param course what became of it
     * @param sessions the sessions of the council, as far as they are planned, in any order
     * @param rules the law that governs it
     * @param calendars the calendars that time limits name
     * @return the steps, none while the question has not been put
     * @throws IllegalArgumentException if the course is of another slip
     */
    public static ImmutableList<StepDue> steps(
            QuestioningSlip slip,
            QuestioningCourse course,
            List<PlannedSession> sessions,
            RulesInForce rules,
            Calendars calendars) {
        checkCourse(slip, course);
        Optional<LocalDate> questioned = course.questionedOn();
        if (questioned.isEmpty()) {
            return ImmutableList.of();
        }
        StepMaker maker = new StepMaker(slip.id().value(), rules, sessions, calendars);
        ImmutableList.Builder<StepDue> steps = ImmutableList.builder();
        if (course.writtenCase().isPresent()) {
            Optional<LocalDate> answered = course.answers().stream()
                    .filter(QuestionAnswer::isInWriting)
                    .map(QuestionAnswer::on)
                    .findFirst();
            maker.counted(
                            OversightStep.QUESTION_ANSWERED,
                            writtenAnswer(slip.form(), rules),
                            questioned,
                            OversightStep.QUESTION_ANSWERED)
                    .ifPresent(step -> steps.add(step.done(answered)));
        }
        if (!course.commitments().isEmpty() || course.resolution().isPresent()) {
            maker.beforeNextSession(
                            OversightStep.PROMISES_REPORTED,
                            OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION,
                            questioned.orElseThrow())
                    .ifPresent(step -> steps.add(step.done(course.implementationReportedOn())));
        }
        return steps.build();
    }

    /**
     * Judges whether who is asked may be asked, and whether the slip went to who receives slips (A-B-06).
     *
     * @param slip the question
     * @param rules the law that governs it
     * @return the verdict
     */
    public static Verdict judgeSlip(QuestioningSlip slip, RulesInForce rules) {
        RuleQuestions questions = new RuleQuestions(rules);
        String about = slip.id().value();
        return Verdict.all(
                questions.askOrSay(
                        about,
                        OversightRules.QUESTIONABLE,
                        named -> named.judge(slip.called().office())),
                questions.askOrSay(
                        about, OversightRules.SLIPS_SENT_TO.of(slip.form()), named -> named.judge(slip.sentToKind())));
    }

    /**
     * Judges whether a slip was sent by the day on which its question is put.
     *
     * @param slip the question
     * @param questionedOn the day on which it is put
     * @param rules the law that governs it
     * @return the verdict
     */
    public static Verdict judgeSlipInTime(QuestioningSlip slip, LocalDate questionedOn, RulesInForce rules) {
        boolean inTime = !slip.sentOn().isAfter(questionedOn);
        Reason.Builder reason = Reason.builder(inTime ? SLIP_IN_TIME : SLIP_TOO_LATE)
                .fact("slip", slip.id())
                .fact("sentOn", slip.sentOn())
                .fact("questionedOn", questionedOn);
        rules.find(OversightRules.SLIPS_SENT_TO.of(slip.form()))
                .map(Dated::basis)
                .ifPresent(reason::basis);
        if (!inTime) {
            reason.remedy(Remedy.builder(SEND_SLIP_BY)
                    .fact("questionedOn", questionedOn)
                    .build());
        }
        return Verdict.of(inTime, reason.build());
    }

    /**
     * Judges whether a question may be put into a group of issues: whether the right body fixed the group, and who is asked answers for
     * it.
     *
     * @param slip the question
     * @param group the group
     * @param rules the law that governs it
     * @return the verdict
     */
    public static Verdict judgeGroup(QuestioningSlip slip, QuestionGroup group, RulesInForce rules) {
        Verdict fixed = new RuleQuestions(rules)
                .askOrSay(
                        slip.id().value(),
                        OversightRules.GROUPS_FIXED_BY.of(slip.form()),
                        named -> named.judge(group.fixedByKind()));
        boolean called = group.called().contains(slip.called());
        Reason.Builder reason = Reason.builder(called ? CALLED_FOR_GROUP : NOT_CALLED_FOR_GROUP)
                .basis(group.document())
                .fact("slip", slip.id())
                .fact("group", group.id())
                .fact("called", slip.called().office().id())
                .fact("body", slip.called().body());
        if (!called) {
            reason.remedy(Remedy.builder(CHOOSE_ANOTHER_GROUP)
                    .fact("called", slip.called().office().id())
                    .build());
        }
        return Verdict.all(fixed, Verdict.of(called, reason.build()));
    }

    /**
     * Judges whether a question may be answered in writing: whether the case is one that the law names (A-O-32), and fits what
     * happened.
     *
     * @param slip the question
     * @param why the case
     * @param inGroup whether the question was put into a group of issues
     * @param answered whether it was answered in person
     * @param rules the law that governs it
     * @return the verdict
     */
    public static Verdict judgeWrittenCase(
            QuestioningSlip slip, WrittenAnswerCase why, boolean inGroup, boolean answered, RulesInForce rules) {
        Verdict named = new RuleQuestions(rules)
                .askOrSay(slip.id().value(), OversightRules.WRITTEN_ANSWER_CASES, cases -> cases.judge(why));
        boolean fits = switch (why.category()) {
            case OUTSIDE_GROUP -> !inGroup;
            case LEFT_UNANSWERED -> inGroup && !answered;
            case NEEDS_TIME -> true;
        };
        Reason.Builder reason = Reason.builder(fits ? CASE_FITS : CASE_DOES_NOT_FIT)
                .fact("slip", slip.id())
                .fact("case", why.id());
        rules.find(OversightRules.WRITTEN_ANSWER_CASES).map(Dated::basis).ifPresent(reason::basis);
        if (!fits) {
            reason.fact("inGroup", Datum.of(inGroup))
                    .fact("answered", Datum.of(answered))
                    .remedy(Remedy.builder(NAME_FITTING_CASE)
                            .fact("inGroup", Datum.of(inGroup))
                            .fact("answered", Datum.of(answered))
                            .build());
        }
        return Verdict.all(named, Verdict.of(fits, reason.build()));
    }

    /**
     * Judges whether the right person came to answer: who was asked, without delegation where the law allows none.
     *
     * @param slip the question
     * @param appeared the office of who came
     * @param rules the law that governs it
     * @return the verdict
     */
    public static Verdict judgeAppearance(QuestioningSlip slip, OfficeKind appeared, RulesInForce rules) {
        return new RuleQuestions(rules)
                .askOrSay(
                        slip.id().value(),
                        OversightRules.APPEARANCE.of(slip.form()),
                        rule -> rule.judge(slip.called().officeKind(), appeared));
    }

    /**
     * Judges whether a resolution on a questioning states what it must (A-O-30).
     *
     * @param resolution the resolution
     * @param rules the law that governs the questioning
     * @return the verdict, with a reason for each part
     */
    public static Verdict judgeResolution(QuestioningResolution resolution, RulesInForce rules) {
        return new RuleQuestions(rules)
                .askOrSay(
                        resolution.number().toString(),
                        ResolutionRules.CONTENT.of(resolution.kind()),
                        content -> content.judge(resolution.states()));
    }

    /**
     * Finds within what a question is answered in writing, with its article.
     *
     * @param form the form of questioning
     * @param questionedOn the day on which it was put
     * @param rules the law that governs it
     * @return due within the limit, counted from that day
     * @throws org.hoidong.core.law.NoRuleException if the book has no value on the day, saying whose it is to give
     */
    public static Due writtenAnswerDue(OversightFormKind form, LocalDate questionedOn, RulesInForce rules) {
        return Due.within(rules.get(writtenAnswer(form, rules)), questionedOn);
    }

    /** The rule of the form of questioning, where it has one of its own. */
    static RuleKey<TimeLimit> writtenAnswer(OversightFormKind form, RulesInForce rules) {
        RuleKey<TimeLimit> own = OversightRules.WRITTEN_ANSWER.of(form);
        return rules.book().knows(own) ? own : OversightRules.WRITTEN_ANSWER;
    }

    private static void checkCourse(QuestioningSlip slip, QuestioningCourse course) {
        checkArgument(
                course.slip().equals(slip.id()),
                "course (of %s) must be of the slip %s; give that of the same question",
                course.slip(),
                slip.id());
    }

    /** One pass over a question on a day. */
    private record QuestioningJudge(
            QuestioningSlip slip,
            QuestioningCourse course,
            List<PlannedSession> sessions,
            RulesInForce rules,
            Calendars calendars,
            LocalDate asOf) {

        Verdict judge() {
            List<Verdict> verdicts = new ArrayList<>();
            verdicts.add(judgeSlip(slip, rules));
            course.group().ifPresent(group -> verdicts.add(judgeGroup(slip, group, rules)));
            Optional<LocalDate> questioned = course.questionedOn().filter(this::isKnown);
            if (questioned.isEmpty()) {
                verdicts.add(Verdict.yes(
                        Reason.builder(ANSWER_AHEAD).fact("slip", slip.id()).build()));
                return Verdict.all(verdicts);
            }
            verdicts.add(judgeSlipInTime(slip, questioned.orElseThrow(), rules));
            answers(questioned.orElseThrow(), verdicts);
            course.resolution()
                    .filter(resolution -> isKnown(resolution.adoptedOn()))
                    .ifPresent(resolution -> verdicts.add(judgeResolution(resolution, rules)));
            steps(slip, course, sessions, rules, calendars).forEach(step -> verdicts.add(step.judge(asOf)));
            return Verdict.all(verdicts);
        }

        private boolean isKnown(LocalDate day) {
            return !day.isAfter(asOf);
        }

        private void answers(LocalDate questioned, List<Verdict> verdicts) {
            ImmutableList<QuestionAnswer> inPerson = course.answers().stream()
                    .filter(answer -> !answer.isInWriting() && isKnown(answer.on()))
                    .collect(ImmutableList.toImmutableList());
            inPerson.forEach(answer -> verdicts.add(judgeAppearance(slip, answer.by(), rules)));
            if (course.writtenCase().isPresent()) {
                verdicts.add(judgeWrittenCase(
                        slip,
                        course.writtenCase().orElseThrow(),
                        course.group().isPresent(),
                        inPerson.stream().anyMatch(this::isByWhoWasCalled),
                        rules));
            } else if (inPerson.isEmpty()) {
                verdicts.add(notAnswered(questioned));
            }
        }

        private boolean isByWhoWasCalled(QuestionAnswer answer) {
            return judgeAppearance(slip, answer.by(), rules).isSatisfied();
        }

        private Verdict notAnswered(LocalDate questioned) {
            Reason.Builder reason =
                    Reason.builder(NOT_ANSWERED).fact("slip", slip.id()).fact("questionedOn", questioned);
            rules.find(writtenAnswer(slip.form(), rules))
                    .ifPresentOrElse(
                            limit -> reason.basis(limit.basis())
                                    .remedy(Remedy.builder(ANSWER_IN_WRITING_BY)
                                            .fact("slip", slip.id())
                                            .fact(
                                                    "due",
                                                    limit.value()
                                                            .from(questioned, calendars)
                                                            .dueOn())
                                            .build()),
                            () -> reason.remedy(Remedy.builder(ANSWER_IN_WRITING)
                                    .fact("slip", slip.id())
                                    .build()));
            return Verdict.no(reason.build());
        }
    }
}
