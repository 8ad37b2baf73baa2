package org.hoidong.workflow.lifecycle.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Commitment;
import org.hoidong.core.oversight.OversightDeadlines;
import org.hoidong.core.oversight.QuestionAnswer;
import org.hoidong.core.oversight.QuestionGroup;
import org.hoidong.core.oversight.QuestioningResolution;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.core.oversight.Questionings;
import org.hoidong.core.oversight.StepDue;
import org.hoidong.core.oversight.WrittenAnswerCategory;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.followup.FollowUpLink;

/** The conditions on the steps of a question. What is law, {@link Questionings} judges by the law of the day of the slip. */
public final class QuestioningGuards {

    /** The answer is of the manner that is asked for. Facts: {@code slip}, {@code inWriting}. */
    public static final ReasonCode MANNER_FITS = ReasonCode.of("questioning/manner-fits");

    /** The answer is in writing where one in person is asked for, or the other way round. Facts: {@code slip}, {@code inWriting}. */
    public static final ReasonCode MANNER_DOES_NOT_FIT = ReasonCode.of("questioning/manner-does-not-fit");

    /** The question is put on that day. Facts: {@code slip}, {@code questionedOn}. */
    public static final ReasonCode QUESTION_PUT = ReasonCode.of("questioning/question-put");

    /** The question is put only on a later day. Facts: {@code slip}, {@code questionedOn}. */
    public static final ReasonCode QUESTION_NOT_PUT = ReasonCode.of("questioning/question-not-put");

    /** Remedy: record the answer in the manner that is asked for, or change that first. Facts: {@code slip}. */
    public static final ReasonCode CHANGE_MANNER = ReasonCode.of("questioning/change-manner");

    /** Remedy: wait for the day, or change the day of the group. Facts: {@code questionedOn}. */
    public static final ReasonCode WAIT_FOR_QUESTION = ReasonCode.of("questioning/wait-for-question");

    private QuestioningGuards() {}

    /**
     * The case is opened on the day the slip was handed in, whose law governs it.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, Object> isOpenedOnItsDay() {
        return Guard.of(
                "questioning/is-opened-on-its-day",
                attempt -> HearingGuards.onItsDay(attempt.subject().sentOn(), attempt));
    }

    /**
     * Who is asked may be asked: {@link Questionings#judgeSlip}.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, Object> mayBeAsked() {
        return Guard.of("questioning/may-be-asked", attempt -> Questionings.judgeSlip(attempt.subject(), law(attempt)));
    }

    /**
     * The group is fixed by the right body, who is asked answers for it, and its day lies ahead: {@link Questionings#judgeGroup}.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, QuestionGroup> fitsTheGroup() {
        return Guard.onPayload(
                "questioning/fits-the-group",
                attempt -> Verdict.all(
                        Questionings.judgeGroup(attempt.subject(), attempt.payload(), law(attempt)),
                        HearingGuards.dayAhead(attempt.payload().questionedOn(), attempt.occurredOn())));
    }

    /**
     * The case is one in which a question is answered in writing, and fits: {@link Questionings#judgeWrittenCase}.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, WrittenAnswerOrder> isACaseForWriting() {
        return Guard.onPayload(
                "questioning/is-a-case-for-writing",
                attempt -> Questionings.judgeWrittenCase(
                        attempt.subject(),
                        attempt.payload().why(),
                        QuestioningCases.group(attempt).isPresent(),
                        attempt.count(QuestioningEvents.ANSWER_GIVEN) > 0,
                        law(attempt)));
    }

    /**
     * The time limit is that of the law, counted from the day on which the question is put: that of its group, or one on which the slip
     * had been sent ({@link Questionings#judgeSlipInTime}). Not answered in time is only what has been put.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, WrittenAnswerOrder> hasTheTermOfLaw() {
        return Guard.onPayload("questioning/has-the-term-of-law", attempt -> {
            QuestioningSlip slip = attempt.subject();
            WrittenAnswerOrder order = attempt.payload();
            RulesInForce law = law(attempt);
            List<Verdict> verdicts = new ArrayList<>();
            verdicts.add(judgeDayOfQuestion(order, attempt));
            verdicts.add(Questionings.judgeSlipInTime(slip, order.questionedOn(), law));
            StepDue byLaw = OversightDeadlines.writtenAnswer(
                    slip.id().value(),
                    slip.form(),
                    order.questionedOn(),
                    law,
                    attempt.context().calendars());
            verdicts.add(
                    byLaw.question().isPresent()
                            ? byLaw.judge(attempt.occurredOn())
                            : HearingGuards.termOfLaw(
                                    order.due(),
                                    Questionings.writtenAnswerDue(slip.form(), order.questionedOn(), law),
                                    attempt.context()));
            return Verdict.all(verdicts);
        });
    }

    /** A question that was put into a group is put on the day of that group and no other, and left unanswered only from that day on. */
    private static Verdict judgeDayOfQuestion(WrittenAnswerOrder order, Attempt<? extends QuestioningSlip, ?> attempt) {
        LocalDate day =
                QuestioningCases.group(attempt).map(QuestionGroup::questionedOn).orElse(order.questionedOn());
        boolean tooEarly = order.why().category() == WrittenAnswerCategory.LEFT_UNANSWERED
                && attempt.occurredOn().isBefore(day);
        return tooEarly || !day.equals(order.questionedOn())
                ? notPut(attempt.subject(), day)
                : put(attempt.subject(), day);
    }

    /**
     * Who was asked came, no earlier than the question is put: {@link Questionings#judgeAppearance}.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, QuestionAnswer> isAnswerInPerson() {
        return Guard.onPayload("questioning/is-answer-in-person", attempt -> {
            LocalDate day = QuestioningCases.group(attempt)
                    .map(QuestionGroup::questionedOn)
                    .orElse(attempt.occurredOn());
            return Verdict.all(
                    manner(attempt, false),
                    HearingGuards.onItsDay(attempt.payload().on(), attempt),
                    attempt.payload().on().isBefore(day) ? notPut(attempt.subject(), day) : put(attempt.subject(), day),
                    Questionings.judgeAppearance(
                            attempt.subject(), attempt.payload().by(), law(attempt)));
        });
    }

    /**
     * It is an answer in writing, recorded for the day on which it was sent. Whether it came in time, {@link QuestioningCases#judge}
     * says; a late answer is one.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, QuestionAnswer> isAnswerInWriting() {
        return Guard.onPayload("questioning/is-answer-in-writing", attempt -> {
            LocalDate day = QuestioningCases.order(attempt)
                    .map(WrittenAnswerOrder::questionedOn)
                    .orElse(attempt.occurredOn());
            return Verdict.all(
                    manner(attempt, true),
                    HearingGuards.onItsDay(attempt.payload().on(), attempt),
                    attempt.payload().on().isBefore(day)
                            ? notPut(attempt.subject(), day)
                            : put(attempt.subject(), day));
        });
    }

    /**
     * It is said why it is asked again, and by which day, which lies ahead.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, AskedAgain> saysWhatAndByWhen() {
        return Guard.onPayload(
                "questioning/says-what-and-by-when",
                attempt -> Verdict.all(
                        Guards.reasoned(attempt.payload().reason()),
                        HearingGuards.dayAhead(attempt.payload().answerBy(), attempt.occurredOn())));
    }

    /**
     * The resolution states what it must, and is recorded for its day: {@link Questionings#judgeResolution}.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, QuestioningResolution> statesItsParts() {
        return Guard.onPayload(
                "questioning/states-its-parts",
                attempt -> Verdict.all(
                        HearingGuards.onItsDay(attempt.payload().adoptedOn(), attempt),
                        Questionings.judgeResolution(attempt.payload(), law(attempt))));
    }

    /**
     * What is recorded is a promise of the body that was asked, made from the day of the slip to the day it is recorded for; or something
     * that a recorded resolution asks for, made on the day of that resolution.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, Commitment> isPromisedHere() {
        return Guard.onPayload("questioning/is-promised-here", attempt -> {
            Commitment commitment = attempt.payload();
            LocalDate madeOn = commitment.madeOn();
            boolean here = switch (commitment.origin()) {
                case PROMISE ->
                    commitment.addressee().equals(attempt.subject().called().body())
                            && !madeOn.isBefore(attempt.subject().sentOn())
                            && !madeOn.isAfter(attempt.occurredOn());
                case RESOLUTION ->
                    attempt.all(QuestioningEvents.RESOLUTION_ADOPTED).stream()
                            .anyMatch(entry -> entry.payload().adoptedOn().equals(madeOn));
                case CONCLUSION -> false;
            };
            return HearingGuards.committedHere(commitment, here);
        });
    }

    /**
     * Something waits for its follow-up.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, Object> awaitsAFollowUp() {
        return HearingGuards.<QuestioningSlip>awaitsAFollowUp(
                "questioning/awaits-a-follow-up", QuestioningCases::recommendations);
    }

    /**
     * The follow-up is of something that was promised or resolved here, and has none yet.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, FollowUpLink> namesAFollowUp() {
        return HearingGuards.<QuestioningSlip>namesAFollowUp(
                "questioning/names-a-follow-up", QuestioningCases::recommendations);
    }

    /**
     * Everything that was promised or resolved has a follow-up.
     *
     * @return the guard
     */
    public static Guard<QuestioningSlip, Object> everythingIsFollowedUp() {
        return HearingGuards.<QuestioningSlip>everythingIsFollowedUp(
                "questioning/everything-is-followed-up", QuestioningCases::recommendations);
    }

    private static Verdict manner(
            Attempt<? extends QuestioningSlip, ? extends QuestionAnswer> attempt, boolean inWriting) {
        boolean fits = attempt.payload().isInWriting() == inWriting;
        Reason.Builder reason = Reason.builder(fits ? MANNER_FITS : MANNER_DOES_NOT_FIT)
                .fact("slip", attempt.subject().id())
                .fact("inWriting", Datum.of(attempt.payload().isInWriting()));
        if (!fits) {
            reason.remedy(Remedy.builder(CHANGE_MANNER)
                    .fact("slip", attempt.subject().id())
                    .build());
        }
        return Verdict.of(fits, reason.build());
    }

    private static Verdict put(QuestioningSlip slip, LocalDate day) {
        return Verdict.yes(Reason.builder(QUESTION_PUT)
                .fact("slip", slip.id())
                .fact("questionedOn", day)
                .build());
    }

    private static Verdict notPut(QuestioningSlip slip, LocalDate day) {
        return Verdict.no(Reason.builder(QUESTION_NOT_PUT)
                .fact("slip", slip.id())
                .fact("questionedOn", day)
                .remedy(Remedy.builder(WAIT_FOR_QUESTION)
                        .fact("questionedOn", day)
                        .build())
                .build());
    }

    private static RulesInForce law(Attempt<? extends QuestioningSlip, ?> attempt) {
        return QuestioningCases.law(attempt.subject(), attempt.occurredOn(), attempt.context());
    }
}
