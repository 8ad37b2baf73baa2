package org.hoidong.workflow.lifecycle.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.CHAIR;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.COUNCIL;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.DELEGATE;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.EXPLANATION;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.FRI_2022_07_01;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.FRI_2025_10_03;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.HEAD;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.HEAD_OF_DEPARTMENT;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.MON_2022_08_01;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.MON_2025_09_29;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.MON_2025_10_20;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.STANDING;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.THU_2022_06_30;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.THU_2025_10_16;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.TUE_2022_07_12;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.WED_2022_07_13;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.WED_2025_10_15;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.admitted;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.adopted;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.after;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.answered;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.askedFor;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.concluded;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.context;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.day;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.decided;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.group;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.heard;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.inWriting;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.law;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.leftToWriting;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.link;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.notified;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.occurs;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.order;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.promise;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.received;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.recipients;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.resolution;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.sent;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.session;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.slip;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.oversight.AppearanceRule;
import org.hoidong.core.oversight.Commitment;
import org.hoidong.core.oversight.CommitmentOrigin;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.core.oversight.QuestionAnswer;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.core.oversight.Questionings;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.StepDue;
import org.hoidong.core.oversight.WrittenAnswerCase;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamQuestions;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The worked timeline of a question (law.md 2.1 and rows A-O-30 to A-O-33), and one of an explanation session (A-O-34, A-V-09). */
class HearingStoriesTest {

    private static final ImmutableList<PlannedSession> SESSIONS =
            ImmutableList.of(PlannedSession.of(MilestoneId.of("ky-hop-8"), LocalDate.of(2022, 12, 6)));

    @Nested
    class AQuestion {

        @Test
        void isAnsweredAcceptedAndWhatWasPromisedIsFollowedUpBeforeTheNextSession() {
            assertThat(owed(received(), THU_2022_06_30)).containsExactly("questioning/put-into-group by 2022-07-07");
            assertThat(owed(admitted(), FRI_2022_07_01)).containsExactly("questioning/answer-given by 2022-07-12");

            Outcome<QuestioningSlip> promised = fire(
                    answered(), HearingEvents.COMMITMENT_RECORDED, promise(TUE_2022_07_12), REGISTRAR, TUE_2022_07_12);
            assertThat(((Moved<QuestioningSlip>) promised).effects())
                    .singleElement()
                    .satisfies(effect -> {
                        assertThat(effect.type()).isEqualTo("questioning/follow-up");
                        assertThat(effect.data().field("recommendations").asList())
                                .hasSize(1);
                    });
            WorkflowCase<QuestioningSlip> over = after(
                    promised.orElseThrow(),
                    QuestioningEvents.ANSWER_ACCEPTED,
                    NoPayload.NONE,
                    DELEGATE,
                    WED_2022_07_13);

            // it cannot be closed before the promise has a follow-up
            assertThat(unmet(fire(over, QuestioningEvents.QUESTION_CLOSED, NoPayload.NONE, STANDING, WED_2022_07_13)))
                    .containsExactly(HearingGuards.NOT_FOLLOWED_UP);

            WorkflowCase<QuestioningSlip> named =
                    after(over, HearingEvents.FOLLOW_UP_NAMED, link(promise(TUE_2022_07_12)), STANDING, WED_2022_07_13);
            WorkflowCase<QuestioningSlip> closed =
                    after(named, QuestioningEvents.QUESTION_CLOSED, NoPayload.NONE, STANDING, WED_2022_07_13);
            assertThat(closed.state()).isEqualTo(QuestioningState.CLOSED);
            assertThat(closed.owed(WED_2022_07_13, context())).isEmpty();

            // A-O-33: at least 10 days before the session that opens on Tuesday 6 December 2022; that day is Saturday
            // 26 November, so the
            // working day before it
            List<Recommendation> followUps = QuestioningCases.followUps(closed, context(), SESSIONS);
            assertThat(followUps).singleElement().satisfies(matter -> {
                assertThat(matter.addressee()).contains(HearingSamples.DEPARTMENT);
                assertThat(matter.due()
                                .orElseThrow()
                                .resolve(context().calendars(), Milestones.none())
                                .dueOn())
                        .isEqualTo(LocalDate.of(2022, 11, 25));
            });
            assertThat(QuestioningCases.judge(closed, SESSIONS, context(), MON_2022_08_01)
                            .unmet())
                    .isEmpty();
        }

        @Test
        void leftToWritingIsOwedWithinTwentyDaysOfTheQuestion() {
            // A-O-31: 20 days after Tuesday 12 July are Monday 1 August 2022
            assertThat(owed(leftToWriting(), TUE_2022_07_12))
                    .containsExactly("questioning/written-answer-sent by 2022-08-01");

            WorkflowCase<QuestioningSlip> late = after(
                    leftToWriting(),
                    QuestioningEvents.WRITTEN_ANSWER_SENT,
                    inWriting(MON_2022_08_01.plusDays(1)),
                    HEAD_OF_DEPARTMENT,
                    MON_2022_08_01.plusDays(1));
            assertThat(QuestioningCases.judge(late, SESSIONS, context(), MON_2022_08_01.plusDays(1))
                            .isSatisfied())
                    .isFalse();

            WorkflowCase<QuestioningSlip> inTime = after(
                    leftToWriting(),
                    QuestioningEvents.WRITTEN_ANSWER_SENT,
                    inWriting(MON_2022_08_01),
                    HEAD_OF_DEPARTMENT,
                    MON_2022_08_01);
            assertThat(QuestioningCases.judge(inTime, SESSIONS, context(), MON_2022_08_01)
                            .unmet())
                    .isEmpty();
        }

        @Test
        void askedAgainIsOwedAnAnswerByTheDayThatTheDelegateNames() {
            WorkflowCase<QuestioningSlip> again = after(
                    answered(),
                    QuestioningEvents.ASKED_AGAIN,
                    AskedAgain.of("who closes the landing stages?", WED_2022_07_13),
                    DELEGATE,
                    TUE_2022_07_12);

            assertThat(again.state()).isEqualTo(QuestioningState.ADMITTED);
            assertThat(owed(again, TUE_2022_07_12)).containsExactly("questioning/answer-given by 2022-07-13");
        }

        @Test
        void isNotPutIntoAGroupWhoseDayHasPassed() {
            Outcome<QuestioningSlip> refused =
                    fire(received(), QuestioningEvents.PUT_INTO_GROUP, group(THU_2022_06_30), STANDING, FRI_2022_07_01);

            assertThat(unmet(refused)).containsExactly(HearingGuards.DAY_PASSED);
            assertThat(refused.reasons())
                    .anySatisfy(reason -> assertThat(reason.remedy().map(todo -> todo.code()))
                            .contains(HearingGuards.NAME_LATER_DAY));
        }

        @Test
        void isNotAnsweredBeforeItIsPutNorByADeputyNorInWriting() {
            assertThat(unmet(fire(
                            admitted(),
                            QuestioningEvents.ANSWER_GIVEN,
                            QuestionAnswer.inPerson(FRI_2022_07_01, VietnamOffices.DEPARTMENT_HEAD),
                            HEAD_OF_DEPARTMENT,
                            FRI_2022_07_01)))
                    .containsExactly(QuestioningGuards.QUESTION_NOT_PUT);
            // row 2.1/questioning-at-session: in person, no delegation
            assertThat(unmet(fire(
                            admitted(),
                            QuestioningEvents.ANSWER_GIVEN,
                            QuestionAnswer.inPerson(TUE_2022_07_12, VietnamOffices.EXECUTIVE_VICE_CHAIR),
                            HEAD_OF_DEPARTMENT,
                            TUE_2022_07_12)))
                    .containsExactly(AppearanceRule.BY_ANOTHER);
            assertThat(unmet(fire(
                            admitted(),
                            QuestioningEvents.ANSWER_GIVEN,
                            inWriting(TUE_2022_07_12),
                            HEAD_OF_DEPARTMENT,
                            TUE_2022_07_12)))
                    .containsExactly(QuestioningGuards.MANNER_DOES_NOT_FIT);
        }

        @Test
        void isNotLeftToWritingWithAnotherTermThanThatOfTheLaw() {
            WrittenAnswerOrder longer = WrittenAnswerOrder.of(
                    order(TUE_2022_07_12).why(), TUE_2022_07_12, Due.on(LocalDate.of(2022, 9, 1)));

            assertThat(unmet(fire(admitted(), QuestioningEvents.LEFT_TO_WRITING, longer, STANDING, TUE_2022_07_12)))
                    .containsExactly(HearingGuards.NOT_TERM_OF_LAW);
        }

        @Test
        void isCountedFromAQuestioningNoEarlierThanItsSlip() {
            // handed in on Thursday 30 June 2022
            assertThat(unmet(leave(received(), VietnamQuestions.OUTSIDE_GROUP, THU_2022_06_30.minusDays(1))))
                    .containsExactly(Questionings.SLIP_TOO_LATE);
            assertThat(unmet(leave(received(), VietnamQuestions.OUTSIDE_GROUP, THU_2022_06_30)))
                    .isEmpty();
            assertThat(unmet(leave(received(), VietnamQuestions.OUTSIDE_GROUP, THU_2022_06_30.plusDays(1))))
                    .isEmpty();
        }

        @Test
        void isLeftUnansweredOnlyFromTheDayOfItsGroupOn() {
            // row A-O-32: in the group but not answered in time; the group is heard on Tuesday 12 July 2022
            WrittenAnswerOrder unanswered = WrittenAnswerOrder.by(
                    slip(), VietnamQuestions.NOT_ANSWERED_IN_TIME, TUE_2022_07_12, law(THU_2022_06_30));

            assertThat(unmet(fire(
                            admitted(),
                            QuestioningEvents.LEFT_TO_WRITING,
                            unanswered,
                            STANDING,
                            TUE_2022_07_12.minusDays(1))))
                    .containsExactly(QuestioningGuards.QUESTION_NOT_PUT);
            assertThat(unmet(fire(admitted(), QuestioningEvents.LEFT_TO_WRITING, unanswered, STANDING, TUE_2022_07_12)))
                    .isEmpty();
            assertThat(unmet(fire(admitted(), QuestioningEvents.LEFT_TO_WRITING, unanswered, STANDING, WED_2022_07_13)))
                    .isEmpty();
            // that it needs verification may be known before
            assertThat(unmet(fire(
                            admitted(),
                            QuestioningEvents.LEFT_TO_WRITING,
                            order(TUE_2022_07_12),
                            STANDING,
                            FRI_2022_07_01)))
                    .isEmpty();
        }

        @Test
        void owesByAResolutionOnlyWhatWasResolvedOnItsDay() {
            WorkflowCase<QuestioningSlip> resolved = after(
                    concluded(),
                    QuestioningEvents.RESOLUTION_ADOPTED,
                    resolution(WED_2022_07_13, true),
                    COUNCIL,
                    WED_2022_07_13);

            assertThat(unmet(record(resolved, TUE_2022_07_12))).containsExactly(HearingGuards.NOT_COMMITTED_HERE);
            assertThat(unmet(record(resolved, WED_2022_07_13))).isEmpty();
            assertThat(unmet(record(resolved, WED_2022_07_13.plusDays(1))))
                    .containsExactly(HearingGuards.NOT_COMMITTED_HERE);
            assertThat(unmet(record(concluded(), WED_2022_07_13))).containsExactly(HearingGuards.NOT_COMMITTED_HERE);
        }

        private Outcome<QuestioningSlip> leave(
                WorkflowCase<QuestioningSlip> theCase, WrittenAnswerCase why, LocalDate questionedOn) {
            return fire(
                    theCase,
                    QuestioningEvents.LEFT_TO_WRITING,
                    WrittenAnswerOrder.by(slip(), why, questionedOn, law(THU_2022_06_30)),
                    STANDING,
                    FRI_2022_07_01);
        }

        private Outcome<QuestioningSlip> record(WorkflowCase<QuestioningSlip> theCase, LocalDate madeOn) {
            Commitment commitment = Commitment.builder()
                    .from(promise(madeOn))
                    .origin(CommitmentOrigin.RESOLUTION)
                    .due(Due.on(LocalDate.of(2022, 9, 30)))
                    .build();
            return fire(theCase, HearingEvents.COMMITMENT_RECORDED, commitment, REGISTRAR, WED_2022_07_13.plusDays(1));
        }

        @Test
        void isResolvedOnlyWithWhatAResolutionMustState() {
            assertThat(unmet(fire(
                            concluded(),
                            QuestioningEvents.RESOLUTION_ADOPTED,
                            resolution(WED_2022_07_13, false),
                            COUNCIL,
                            WED_2022_07_13)))
                    .isNotEmpty()
                    .containsOnly(RequiredContent.PART_MISSING);
            assertThat(fire(
                                    concluded(),
                                    QuestioningEvents.RESOLUTION_ADOPTED,
                                    resolution(WED_2022_07_13, true),
                                    COUNCIL,
                                    WED_2022_07_13)
                            .orElseThrow()
                            .state())
                    .isEqualTo(QuestioningState.CONCLUDED);
        }
    }

    @Nested
    class AnExplanationSession {

        @Test
        void isNotifiedHeldConcludedSentAndFollowedUp() {
            assertThat(decided().state()).isEqualTo(ExplanationState.DECIDED);
            assertThat(owed(notified(), MON_2025_09_29)).containsExactly("explanation/session-held by 2025-10-15");
            assertThat(owed(heard(), WED_2025_10_15)).containsExactly("explanation/conclusion-adopted by 2025-10-22");
            assertThat(owed(adopted(), THU_2025_10_16)).containsExactly("explanation/conclusion-sent by 2025-10-23");

            WorkflowCase<ExplanationSession> asked = after(
                    sent(), HearingEvents.COMMITMENT_RECORDED, askedFor(THU_2025_10_16), STANDING, MON_2025_10_20);
            assertThat(unmet(fire(asked, ExplanationEvents.SESSION_CLOSED, NoPayload.NONE, STANDING, MON_2025_10_20)))
                    .containsExactly(HearingGuards.NOT_FOLLOWED_UP);
            WorkflowCase<ExplanationSession> closed = after(
                    after(
                            asked,
                            HearingEvents.FOLLOW_UP_NAMED,
                            link(askedFor(THU_2025_10_16)),
                            STANDING,
                            MON_2025_10_20),
                    ExplanationEvents.SESSION_CLOSED,
                    NoPayload.NONE,
                    STANDING,
                    MON_2025_10_20);

            assertThat(closed.state()).isEqualTo(ExplanationState.CLOSED);
            assertThat(ExplanationCases.judge(closed, context(), MON_2025_10_20).unmet())
                    .isEmpty();
            assertThat(ExplanationCases.followUps(closed, context())).hasSize(1);
        }

        @Test
        void isPutOffToAnotherDayOfWhichEverybodyIsNotifiedAnew() {
            WorkflowCase<ExplanationSession> moved = after(
                    notified(),
                    ExplanationEvents.DAY_CHANGED,
                    day(WED_2025_10_15.plusDays(14), "storm"),
                    STANDING,
                    MON_2025_09_29);

            assertThat(moved.state()).isEqualTo(ExplanationState.DECIDED);
            assertThat(moved.owed(MON_2025_09_29, context())).singleElement().satisfies(owed -> {
                assertThat(owed.act()).isEqualTo("explanation/notice-given");
                // A-O-34: ten days before Wednesday 29 October 2025 is Sunday 19, so Friday 17
                assertThat(owed.deadline().dueOn()).isEqualTo(LocalDate.of(2025, 10, 17));
            });
            assertThat(unmet(fire(
                            notified(),
                            ExplanationEvents.DAY_CHANGED,
                            day(WED_2025_10_15, "storm"),
                            STANDING,
                            MON_2025_09_29)))
                    .containsExactly(ExplanationGuards.DAY_IS_THE_SAME);
        }

        @Test
        void isNotifiedNoLaterThanTenDaysBeforeItOrMustBePutOff() {
            // A-O-34: ten days before Wednesday 15 October 2025 is Sunday 5, so Friday 3
            assertThat(unmet(notifyOn(FRI_2025_10_03.minusDays(1)))).isEmpty();
            assertThat(unmet(notifyOn(FRI_2025_10_03))).isEmpty();
            assertThat(notifyOn(FRI_2025_10_03.plusDays(1)).reasons())
                    .filteredOn(reason -> !reason.isMet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(StepDue.LATE);
                        assertPutOffToThursday(reason);
                    });
        }

        @Test
        void isNotDecidedForADayThatLeavesNoTimeForTheNotice() {
            assertThat(unmet(decideOn(FRI_2025_10_03.minusDays(1)))).isEmpty();
            assertThat(unmet(decideOn(FRI_2025_10_03))).isEmpty();
            assertThat(decideOn(FRI_2025_10_03.plusDays(1)).reasons())
                    .filteredOn(reason -> !reason.isMet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(StepDue.OVERDUE);
                        assertPutOffToThursday(reason);
                    });
        }

        private Outcome<ExplanationSession> notifyOn(LocalDate day) {
            return fire(decided(), ExplanationEvents.NOTICE_GIVEN, NoPayload.NONE, STANDING, day);
        }

        private Outcome<ExplanationSession> decideOn(LocalDate day) {
            ExplanationSession session =
                    ExplanationSession.builder().from(session()).decidedOn(day).build();
            return EXPLANATION.open(
                    CaseId.of("GT-2025-03"),
                    session,
                    occurs(
                            ExplanationEvents.SESSION_DECIDED,
                            HearingDay.by(session, WED_2025_10_15, law(day), ""),
                            STANDING,
                            day),
                    context());
        }

        /** Ten days before Thursday 16 October is Monday 6, the first notice day after Saturday 4. */
        private void assertPutOffToThursday(Reason reason) {
            assertThat(reason.remedy().orElseThrow())
                    .isEqualTo(Remedy.builder(StepDue.PUT_OFF)
                            .fact("earliest", THU_2025_10_16)
                            .build());
        }

        @Test
        void isNotConcludedByAVoteThatDidNotCarry() {
            // A-V-09: more than half of all members; 4 of 7 carry, 3 do not
            assertThat(fire(heard(), ExplanationEvents.CONCLUSION_ADOPTED, vote(4, 3), STANDING, THU_2025_10_16))
                    .isInstanceOf(Moved.class);
            assertThat(unmet(fire(heard(), ExplanationEvents.CONCLUSION_ADOPTED, vote(3, 4), STANDING, THU_2025_10_16)))
                    .containsExactly(MajorityRule.NOT_REACHED);
            assertThat(fire(heard(), ExplanationEvents.CONCLUSION_NOT_ADOPTED, vote(3, 4), STANDING, THU_2025_10_16))
                    .isInstanceOf(Moved.class);
        }

        @Test
        void isNotHeldOnAnotherDayNorWithoutAnybodyWhoWasCalled() {
            assertThat(unmet(fire(
                            notified(),
                            ExplanationEvents.SESSION_HELD,
                            Appearances.of(ImmutableMap.of(CHAIR, VietnamOffices.EXECUTIVE_CHAIR)),
                            STANDING,
                            THU_2025_10_16)))
                    .containsExactly(HearingGuards.NOT_ON_ITS_DAY);
            assertThat(unmet(fire(
                            notified(),
                            ExplanationEvents.SESSION_HELD,
                            Appearances.of(ImmutableMap.of()),
                            STANDING,
                            WED_2025_10_15)))
                    .containsExactly(ExplanationGuards.NOBODY_CAME);
            assertThat(unmet(fire(
                            notified(),
                            ExplanationEvents.SESSION_HELD,
                            Appearances.of(ImmutableMap.of(HEAD, VietnamOffices.DEPARTMENT_HEAD)),
                            STANDING,
                            WED_2025_10_15)))
                    .containsExactly(ExplanationGuards.NOT_CALLED);
        }

        @Test
        void isNotSentWithoutOneOfThoseWhoReceiveTheConclusion() {
            assertThat(unmet(fire(
                            adopted(),
                            ExplanationEvents.CONCLUSION_SENT,
                            SentTo.of(recipients().stream().skip(1).toList()),
                            STANDING,
                            MON_2025_10_20)))
                    .containsExactly(ExplanationGuards.NOT_SENT);
        }
    }

    private static <C> ImmutableList<String> owed(WorkflowCase<C> theCase, LocalDate on) {
        return theCase.owed(on, context()).stream()
                .map(each -> each.act() + " by " + each.deadline().dueOn())
                .collect(ImmutableList.toImmutableList());
    }

    private static <C, P> Outcome<C> fire(
            WorkflowCase<C> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return theCase.definition().fire(theCase, occurs(event, payload, actor, on), context());
    }

    private static ImmutableList<ReasonCode> unmet(Outcome<?> outcome) {
        return outcome.reasons().stream()
                .filter(reason -> !reason.isMet())
                .map(reason -> reason.code())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
