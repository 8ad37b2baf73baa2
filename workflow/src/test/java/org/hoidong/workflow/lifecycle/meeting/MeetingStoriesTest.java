package org.hoidong.workflow.lifecycle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.BRIEFING;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.CHAIR;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.COMMUNE_COUNCIL;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.COMMUNE_STANDING;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.CONVENER;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.COUNCIL;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.EXECUTIVE;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.FRI_2020_07_10;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.LOWER_STANDING;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_06_29;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_06;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_13;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_20;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.REGULATION;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.SESSION_15;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.STANDING;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.STRANGER;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.WED_2020_07_22;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.adjourned;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.after;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.briefingClosed;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.briefingSent;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.conclusion;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.context;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.convened;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.day;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.directory;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.fire;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.inSession;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.joint;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.link;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.minutesSigned;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.occurs;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.planned;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.plans;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.ready;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.roll;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.rules;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.signed;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.Attendance;
import org.hoidong.core.meeting.Convening;
import org.hoidong.core.meeting.Demand;
import org.hoidong.core.meeting.Meeting;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.lifecycle.hearing.HearingEvents;
import org.hoidong.workflow.lifecycle.hearing.HearingGuards;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeetingStoriesTest {

    /**
     * law.md 10.4: session 15 of Nghệ An, 20 to 22 July 2020, its notice posted on 6 July, 14 days ahead. The times are the council's to
     * set (rows 2.1/regular-a and A-M-08 were not read): notice 14 days, documents 10 days, minutes 10 days.
     */
    @Nested
    class NgheAn2020 {

        @Test
        void isConvenedFourteenDaysAheadHeldOnThreeDaysAndItsMinutesAreSent() {
            // 14 days before Monday 20 July is Monday 6 July
            assertThat(owed(planned(), MON_2020_06_29)).containsExactly("meeting/convening by 2020-07-06");
            // 10 days before is Friday 10 July
            assertThat(owed(convened(), MON_2020_07_06)).containsExactly("meeting/documents by 2020-07-10");
            assertThat(owed(ready(), FRI_2020_07_10)).containsExactly("meeting/opening by 2020-07-20");

            WorkflowCase<MeetingPlan> theCase = after(ready(), MeetingEvents.OPENED, roll(11), CHAIR, MON_2020_07_20);
            assertThat(owed(theCase, MON_2020_07_20)).containsExactly("meeting/closing by 2020-07-22");

            theCase = after(theCase, MeetingEvents.CLOSED, CHAIR, WED_2020_07_22);
            // 3 working days after Wednesday 22 July are Monday 27 July; 10 days are Saturday 1 August, so Monday 3
            // August
            assertThat(owed(theCase, WED_2020_07_22))
                    .containsExactlyInAnyOrder(
                            "meeting/writing-of-minutes by 2020-07-27", "meeting/minutes-of-session by 2020-08-03");

            theCase = minutesSigned(theCase, LocalDate.of(2020, 7, 27));
            assertThat(owed(theCase, LocalDate.of(2020, 7, 28)))
                    .containsExactly("meeting/minutes-of-session by 2020-08-03");
            theCase = after(theCase, MeetingEvents.MINUTES_SENT, CONVENER, LocalDate.of(2020, 8, 3));
            assertThat(status(theCase, MeetingWorkflows.MINUTES, LocalDate.of(2020, 8, 3)))
                    .isEqualTo(ObligationStatus.DISCHARGED);
            theCase = after(theCase, MeetingEvents.COMPLETED, CONVENER, LocalDate.of(2020, 8, 4));

            assertThat(theCase.state()).isEqualTo(MeetingState.COMPLETED);
            assertThat(owed(theCase, LocalDate.of(2020, 8, 4))).isEmpty();
            Meeting meeting = MeetingCases.meeting(theCase);
            assertThat(meeting.openedOn()).isEqualTo(MON_2020_07_20);
            assertThat(meeting.closedOn()).hasValue(WED_2020_07_22);
            assertThat(meeting.noticeSentOn()).hasValue(MON_2020_07_06);
            assertThat(meeting.documentsSentOn()).hasValue(FRI_2020_07_10);
            assertThat(meeting.attendance()).hasValue(roll(11));
            assertThat(MeetingCases.judge(theCase, context()).unmet()).isEmpty();
        }

        @Test
        void isConvenedOnTheLastDayOrTheDayBeforeAndMustBePutOffTheDayAfter() {
            assertThat(unmet(notify(MON_2020_07_06.minusDays(1)))).isEmpty();
            assertThat(unmet(notify(MON_2020_07_06))).isEmpty();

            Outcome<MeetingPlan> late = notify(MON_2020_07_06.plusDays(1));

            assertThat(unmet(late)).containsExactly(Meetings.NOTICE_LATE);
            // 14 days before Tuesday 21 July is Tuesday 7 July
            assertThat(remedies(late))
                    .containsExactly(Remedy.builder(Meetings.OPEN_LATER)
                            .fact("earliest", MON_2020_07_20.plusDays(1))
                            .build());
        }

        private Outcome<MeetingPlan> notify(LocalDate on) {
            return fire(planned(), MeetingEvents.NOTICE_SENT, NoPayload.NONE, CONVENER, on);
        }

        @Test
        void underTwentyDaysOfNoticeCouldNotBePlannedForThatDayOnTheSixth() {
            LegalContext twenty = context(rules(20));
            MeetingDay asPosted = MeetingDay.by(
                    VietnamMeetings.REGULAR,
                    MON_2020_07_20,
                    WED_2020_07_22,
                    rules(20).on(MON_2020_07_06),
                    "");

            // 20 days before Monday 20 July is Tuesday 30 June
            assertThat(unmet(plans(SESSION_15, asPosted, LocalDate.of(2020, 6, 29), twenty)))
                    .isEmpty();
            assertThat(unmet(plans(SESSION_15, asPosted, LocalDate.of(2020, 6, 30), twenty)))
                    .isEmpty();
            assertThat(unmet(plans(SESSION_15, asPosted, LocalDate.of(2020, 7, 1), twenty)))
                    .containsExactly(MeetingGuards.NOTICE_IMPOSSIBLE);
            // 20 days after Monday 6 July
            assertThat(remedies(plans(SESSION_15, asPosted, MON_2020_07_06, twenty)))
                    .containsExactly(Remedy.builder(Meetings.OPEN_LATER)
                            .fact("earliest", LocalDate.of(2020, 7, 26))
                            .build());
        }

        @Test
        void opensWithTwoThirdsOfItsTwelveDelegates() {
            assertThat(unmet(open(7))).containsExactly(QuorumRule.NOT_PRESENT);
            assertThat(unmet(open(8))).isEmpty();
            assertThat(unmet(open(9))).isEmpty();
            assertThat(unmet(fire(
                            ready(), MeetingEvents.OPENED, Attendance.builder().build(), CHAIR, MON_2020_07_20)))
                    .containsExactly(Meetings.ATTENDANCE_MISSING);
        }

        private Outcome<MeetingPlan> open(int present) {
            return fire(ready(), MeetingEvents.OPENED, roll(present), CHAIR, MON_2020_07_20);
        }

        @Test
        void sendsItsDocumentsTenDaysBeforeAndOpensOnlyAfterThat() {
            assertThat(unmet(documents(FRI_2020_07_10.minusDays(1)))).isEmpty();
            assertThat(unmet(documents(FRI_2020_07_10))).isEmpty();
            assertThat(unmet(documents(FRI_2020_07_10.plusDays(1)))).containsExactly(Meetings.DOCUMENTS_LATE);
            assertThat(unmet(fire(convened(), MeetingEvents.OPENED, roll(12), CHAIR, MON_2020_07_20)))
                    .contains(MeetingGuards.DOCUMENTS_ASKED_FOR, Meetings.DOCUMENTS_MISSING);
        }

        private Outcome<MeetingPlan> documents(LocalDate on) {
            return fire(convened(), MeetingEvents.DOCUMENTS_SENT, NoPayload.NONE, CONVENER, on);
        }
    }

    /**
     * law.md 10.4: Bình Phước prepares its session of the end of 2020 with a joint conference on 16 October; it is to be held within 7 to
     * 11 December.
     */
    @Nested
    class BinhPhuoc2020 {

        private static final LocalDate FRI_2020_10_16 = LocalDate.of(2020, 10, 16);
        private static final LocalDate MON_2020_11_16 = LocalDate.of(2020, 11, 16);
        private static final LocalDate MON_2020_12_07 = LocalDate.of(2020, 12, 7);
        private static final LocalDate WED_2020_12_09 = LocalDate.of(2020, 12, 9);
        private static final LocalDate FRI_2020_12_11 = LocalDate.of(2020, 12, 11);

        private WorkflowCase<MeetingPlan> convenedForMonday() {
            MeetingPlan plan =
                    MeetingPlan.of(MeetingId.of("ky-hop-cuoi-nam-2020"), VietnamMeetings.REGULAR, COUNCIL, STANDING);
            return after(
                    planned(plan, MON_2020_12_07, WED_2020_12_09, FRI_2020_10_16),
                    MeetingEvents.NOTICE_SENT,
                    CONVENER,
                    MON_2020_11_16);
        }

        @Test
        void isPreparedByAConferenceForWhichNoRuleAsksNoticeOrDocuments() {
            MeetingPlan joint = MeetingPlan.of(
                    MeetingId.of("lien-tich-2020"), VietnamMeetings.JOINT_PREPARATORY_CONFERENCE, STANDING, STANDING);
            WorkflowCase<MeetingPlan> theCase =
                    planned(joint, FRI_2020_10_16, FRI_2020_10_16, FRI_2020_10_16.minusDays(7));
            assertThat(owed(theCase, FRI_2020_10_16.minusDays(7))).containsExactly("meeting/convening by 2020-10-16");

            theCase = after(theCase, MeetingEvents.NOTICE_SENT, CONVENER, FRI_2020_10_16.minusDays(7));
            theCase = after(theCase, MeetingEvents.OPENED, Attendance.builder().build(), CONVENER, FRI_2020_10_16);

            assertThat(theCase.state()).isEqualTo(MeetingState.IN_SESSION);
            assertThat(codes(MeetingCases.judge(theCase, context()).reasons())).contains(Meetings.NO_STATUTORY_RULE);
        }

        @Test
        void gotAnotherDayHasAnotherNoticeAndKeepsTheTrail() {
            MeetingDay later = day(VietnamMeetings.REGULAR, WED_2020_12_09, FRI_2020_12_11, "bão số 13");
            WorkflowCase<MeetingPlan> moved =
                    after(convenedForMonday(), MeetingEvents.DAY_CHANGED, later, CONVENER, LocalDate.of(2020, 11, 20));

            assertThat(moved.state()).isEqualTo(MeetingState.PLANNED);
            // 14 days before Wednesday 9 December is Wednesday 25 November
            assertThat(owed(moved, LocalDate.of(2020, 11, 20))).containsExactly("meeting/convening by 2020-11-25");
            assertThat(MeetingCases.meeting(moved).noticeSentOn()).isEmpty();
            assertThat(MeetingCases.days(moved))
                    .extracting(MeetingDay::opensOn)
                    .containsExactly(MON_2020_12_07, WED_2020_12_09);
            assertThat(unmet(fire(
                            convenedForMonday(),
                            MeetingEvents.DAY_CHANGED,
                            day(VietnamMeetings.REGULAR, MON_2020_12_07, WED_2020_12_09, "bão"),
                            CONVENER,
                            LocalDate.of(2020, 11, 20))))
                    .containsExactly(MeetingGuards.DAY_IS_THE_SAME);
            assertThat(unmet(fire(
                            convenedForMonday(),
                            MeetingEvents.DAY_CHANGED,
                            day(VietnamMeetings.REGULAR, WED_2020_12_09, FRI_2020_12_11, " "),
                            CONVENER,
                            LocalDate.of(2020, 11, 20))))
                    .containsExactly(Guards.REASONS_MISSING);
        }

        @Test
        void putOffWithoutADayMustBeAnnouncedToThoseWhoWereCalledAndGetADay() {
            WorkflowCase<MeetingPlan> putOff = after(
                    convenedForMonday(),
                    MeetingEvents.PUT_OFF,
                    Note.of("lũ lụt"),
                    CONVENER,
                    LocalDate.of(2020, 11, 20));
            // 3 working days after Friday 20 November are Wednesday 25 November
            assertThat(owed(putOff, LocalDate.of(2020, 11, 20)))
                    .containsExactlyInAnyOrder(
                            "meeting/another-day by 2020-11-25", "meeting/announcement-of-postponement by 2020-11-25");

            WorkflowCase<MeetingPlan> told =
                    after(putOff, MeetingEvents.CHANGE_ANNOUNCED, REGISTRAR, LocalDate.of(2020, 11, 21));
            assertThat(owed(told, LocalDate.of(2020, 11, 21))).containsExactly("meeting/another-day by 2020-11-25");
            assertThat(unmet(fire(
                            told,
                            MeetingEvents.CHANGE_ANNOUNCED,
                            NoPayload.NONE,
                            REGISTRAR,
                            LocalDate.of(2020, 11, 22))))
                    .containsExactly(MeetingGuards.NOTHING_TO_ANNOUNCE);

            // on its day after all
            WorkflowCase<MeetingPlan> again = after(
                    told,
                    MeetingEvents.DAY_CHANGED,
                    day(VietnamMeetings.REGULAR, MON_2020_12_07, WED_2020_12_09, "nước đã rút"),
                    CONVENER,
                    LocalDate.of(2020, 11, 23));
            assertThat(again.state()).isEqualTo(MeetingState.PLANNED);
        }

        @Test
        void putOffBeforeAnybodyWasCalledNeedsNoAnnouncement() {
            WorkflowCase<MeetingPlan> putOff =
                    after(planned(), MeetingEvents.PUT_OFF, Note.of("bão"), CONVENER, MON_2020_07_06);

            assertThat(owed(putOff, MON_2020_07_06)).containsExactly("meeting/another-day by 2020-07-09");
        }
    }

    /** law.md 2.1: no vote and no rule of notice; the conclusion asks for things, each of which gets a follow-up. */
    @Nested
    class BriefingConference {

        @Test
        void isCompletedOnceEveryDirectiveHasItsFollowUp() {
            Outcome<MeetingPlan> concluded =
                    fire(briefingClosed(), MeetingEvents.CONCLUSION_RECORDED, conclusion(), CONVENER, MON_2020_07_13);
            assertThat(((Moved<MeetingPlan>) concluded).effects())
                    .singleElement()
                    .satisfies(effect -> {
                        assertThat(effect.type()).isEqualTo("meeting/follow-up");
                        assertThat(effect.data().field("recommendations").asList())
                                .hasSize(1);
                    });
            assertThat(owed(briefingClosed(), MON_2020_07_13))
                    .containsExactlyInAnyOrder(
                            "meeting/writing-of-minutes by 2020-07-16",
                            "meeting/minutes-of-other-meeting by 2020-07-16");

            assertThat(unmet(fire(briefingSent(), MeetingEvents.COMPLETED, NoPayload.NONE, CONVENER, MON_2020_07_20)))
                    .containsExactly(HearingGuards.NOT_FOLLOWED_UP);
            WorkflowCase<MeetingPlan> named =
                    after(briefingSent(), HearingEvents.FOLLOW_UP_NAMED, link(), REGISTRAR, MON_2020_07_20);
            assertThat(after(named, MeetingEvents.COMPLETED, CONVENER, MON_2020_07_20)
                            .state())
                    .isEqualTo(MeetingState.COMPLETED);
        }

        @Test
        void givesItsDirectivesAsRecommendationsThatNameIt() {
            assertThat(MeetingCases.followUps(briefingSent(), context()))
                    .singleElement()
                    .satisfies(matter -> {
                        assertThat(matter.id().value()).isEqualTo("GB-2020-01");
                        assertThat(matter.sourceMatter()).hasValue("giao-ban-2020-1");
                        assertThat(matter.addressee()).hasValue(LOWER_STANDING);
                        assertThat(matter.issuedBy()).isEqualTo(STANDING);
                        assertThat(matter.due()).hasValue(Due.on(LocalDate.of(2020, 12, 31)));
                        assertThat(matter.judgeIssuable().isSatisfied()).isTrue();
                    });
            assertThat(MeetingCases.followUps(briefingClosed(), context())).isEmpty();
        }

        @Test
        void isConcludedOnceAndASessionNever() {
            assertThat(unmet(fire(
                            briefingSent(), MeetingEvents.CONCLUSION_RECORDED, conclusion(), CONVENER, MON_2020_07_20)))
                    .containsExactly(MeetingGuards.CONCLUDED_ALREADY);
            assertThat(unmet(fire(inSession(), MeetingEvents.CONCLUSION_RECORDED, conclusion(), CHAIR, MON_2020_07_20)))
                    .containsExactly(MeetingGuards.ADOPTS_INSTEAD);
        }
    }

    /** Row B-B-28, Article 43 of Law 72/2025/QH15: notice 7 days before a dialogue, its result within 10 days. */
    @Test
    void theResultOfADialogueIsNotifiedWithinTenDaysBeforeItIsCompleted() {
        LocalDate wednesday = LocalDate.of(2025, 10, 15);
        MeetingPlan dialogue =
                MeetingPlan.of(MeetingId.of("doi-thoai-2025"), VietnamMeetings.DIALOGUE, EXECUTIVE, EXECUTIVE);
        Actor host = Actor.of("binh").actingFor(EXECUTIVE);
        MeetingDay on = day(VietnamMeetings.DIALOGUE, wednesday, wednesday, "");
        WorkflowCase<MeetingPlan> theCase = DEFINITION
                .open(
                        CaseId.of("doi-thoai-2025"),
                        dialogue,
                        occurs(MeetingEvents.DAY_SET, on, host, LocalDate.of(2025, 10, 1)),
                        context())
                .orElseThrow();
        assertThat(owed(theCase, LocalDate.of(2025, 10, 1))).containsExactly("meeting/convening by 2025-10-08");

        theCase = after(theCase, MeetingEvents.NOTICE_SENT, host, LocalDate.of(2025, 10, 8));
        theCase = after(theCase, MeetingEvents.OPENED, Attendance.builder().build(), host, wednesday);
        theCase = after(theCase, MeetingEvents.CLOSED, host, wednesday);
        theCase = minutesSigned(theCase, wednesday);
        theCase = after(theCase, MeetingEvents.MINUTES_SENT, host, wednesday.plusDays(1));

        // 10 days after Wednesday 15 October are Saturday 25, so Monday 27
        assertThat(owed(theCase, wednesday.plusDays(1)))
                .containsExactlyInAnyOrder("meeting/completion by 2025-10-21", "meeting/result by 2025-10-27");
        assertThat(unmet(fire(theCase, MeetingEvents.COMPLETED, NoPayload.NONE, host, wednesday.plusDays(2))))
                .containsExactly(MeetingGuards.RESULT_OWED);
        theCase = after(theCase, MeetingEvents.RESULT_NOTIFIED, host, wednesday.plusDays(2));
        assertThat(unmet(fire(theCase, MeetingEvents.RESULT_NOTIFIED, NoPayload.NONE, host, wednesday.plusDays(2))))
                .containsExactly(MeetingGuards.RESULT_NOT_OWED);
        assertThat(after(theCase, MeetingEvents.COMPLETED, host, wednesday.plusDays(2))
                        .state())
                .isEqualTo(MeetingState.COMPLETED);
    }

    /** law.md 9.3: 3 days from Friday 28 January 2022 end on Monday 31 January, within Tết, so on Monday 7 February. */
    @Test
    void minutesThatFallDueWithinTheNewYearAreDueAfterIt() {
        LocalDate friday = LocalDate.of(2022, 1, 28);
        LegalContext threeDays = context(rules(14)
                .with(
                        MeetingRules.MINUTES_SENT,
                        Dated.setting(
                                TimeLimit.ofCalendarDays(3), DateSpan.from(LocalDate.of(2016, 1, 1)), REGULATION)));
        WorkflowCase<MeetingPlan> theCase = planned(SESSION_15, friday, friday, LocalDate.of(2022, 1, 3));
        theCase = after(theCase, MeetingEvents.NOTICE_SENT, CONVENER, LocalDate.of(2022, 1, 3));
        theCase = after(theCase, MeetingEvents.DOCUMENTS_SENT, CONVENER, LocalDate.of(2022, 1, 10));
        theCase = after(theCase, MeetingEvents.OPENED, roll(12), CHAIR, friday);
        WorkflowCase<MeetingPlan> closed = after(theCase, MeetingEvents.CLOSED, CHAIR, friday);

        assertThat(closed.owed(friday, threeDays))
                .filteredOn(obligation -> obligation.line().equals(MeetingWorkflows.MINUTES))
                .singleElement()
                .satisfies(minutes -> assertThat(minutes.deadline().dueOn()).isEqualTo(LocalDate.of(2022, 2, 7)));
    }

    /** law.md 2.1: a thematic session is held because somebody who may asks for it: a third of 12 delegates are 4. */
    @Nested
    class OnDemand {

        @Test
        void isConvenedIfAThirdOfTheDelegatesAsk() {
            assertThat(unmet(convened(Optional.of(Demand.of(DELEGATES, 4, 12)))))
                    .isEmpty();
            Outcome<MeetingPlan> three = convened(Optional.of(Demand.of(DELEGATES, 3, 12)));
            assertThat(unmet(three)).containsExactly(SupportRule.TOO_SMALL);
            assertThat(convened(Optional.empty()).reasons())
                    .filteredOn(reason -> !reason.isMet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Convening.DEMAND_MISSING);
                        assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Convening.LET_DEMAND);
                    });
            assertThat(unmet(convened(Optional.of(Demand.by(Competent.of(VietnamBodies.COUNCIL_COMMITTEE))))))
                    .containsExactly(Convening.NOT_DEMANDED);
        }

        private static final Competent DELEGATES = Competent.of(VietnamOffices.DELEGATE);

        // 7 days before Monday 20 July 2020 are Monday 13
        private static Outcome<MeetingPlan> convened(Optional<Demand> demand) {
            MeetingPlan plan = MeetingPlan.builder()
                    .id(MeetingId.of("chuyen-de-1"))
                    .kind(VietnamMeetings.THEMATIC)
                    .body(COUNCIL)
                    .convener(STANDING)
                    .demand(demand)
                    .build();
            return fire(
                    planned(plan, MON_2020_07_20, MON_2020_07_20, MON_2020_07_13),
                    MeetingEvents.NOTICE_SENT,
                    NoPayload.NONE,
                    CONVENER,
                    MON_2020_07_13);
        }
    }

    /** law.md 9.3: elected on Sunday 23 May 2021; 45 days end on Wednesday 7 July. The outgoing Chair convenes (2.1, regime A). */
    @Nested
    class FirstSession {

        private static final LocalDate WED_2021_07_07 = LocalDate.of(2021, 7, 7);

        @Test
        void isConvenedByTheOutgoingChairForTheFortyFifthDayOrBefore() {
            assertThat(unmet(convened(Optional.of(VietnamOffices.COUNCIL_CHAIR), WED_2021_07_07)))
                    .isEmpty();
            assertThat(unmet(convened(Optional.of(VietnamOffices.COUNCIL_CHAIR), WED_2021_07_07.plusDays(1))))
                    .containsExactly(Convening.FIRST_SESSION_LATE);
            assertThat(unmet(convened(Optional.empty(), WED_2021_07_07)))
                    .containsExactly(Meetings.CONVENER_NOT_COMPETENT);
        }

        @Test
        void isNotPlannedForADayBeforeTheElection() {
            LocalDate sat = LocalDate.of(2021, 5, 22);

            assertThat(unmet(plans(
                            plan(Optional.of(VietnamOffices.COUNCIL_CHAIR)),
                            day(VietnamMeetings.FIRST_SESSION, sat, sat, ""),
                            LocalDate.of(2021, 5, 4),
                            context())))
                    .containsExactly(MeetingGuards.DAY_PASSED);
        }

        private static Outcome<MeetingPlan> convened(Optional<OfficeKind> office, LocalDate opensOn) {
            LocalDate tue = LocalDate.of(2021, 6, 15);
            return fire(
                    planned(plan(office), opensOn, opensOn, tue),
                    MeetingEvents.NOTICE_SENT,
                    NoPayload.NONE,
                    CONVENER,
                    tue);
        }

        private static MeetingPlan plan(Optional<OfficeKind> office) {
            return MeetingPlan.builder()
                    .id(MeetingId.of("ky-hop-1"))
                    .kind(VietnamMeetings.FIRST_SESSION)
                    .body(COUNCIL)
                    .convener(STANDING)
                    .conveningOffice(office)
                    .electedOn(LocalDate.of(2021, 5, 23))
                    .build();
        }
    }

    /** Row B-M-03: from 26 September 2025 a joint conference comes before the session of a commune. */
    @Nested
    class ACommune {

        private static final LocalDate MON_2025_10_06 = LocalDate.of(2025, 10, 6);

        // 14 days before Monday 20 October 2025
        private final WorkflowCase<MeetingPlan> planned = DEFINITION
                .open(
                        CaseId.of("ky-hop-xa"),
                        MeetingPlan.of(
                                MeetingId.of("ky-hop-xa"), VietnamMeetings.REGULAR, COMMUNE_COUNCIL, COMMUNE_STANDING),
                        occurs(
                                MeetingEvents.DAY_SET,
                                day(
                                        VietnamMeetings.REGULAR,
                                        LocalDate.of(2025, 10, 20),
                                        LocalDate.of(2025, 10, 21),
                                        ""),
                                REGISTRAR,
                                LocalDate.of(2025, 9, 29)),
                        context())
                .orElseThrow();

        @Test
        void holdsItsJointConferenceBeforeItConvenesTheSession() {
            Outcome<MeetingPlan> unprepared =
                    fire(planned, MeetingEvents.NOTICE_SENT, NoPayload.NONE, REGISTRAR, MON_2025_10_06);
            assertThat(unmet(unprepared)).containsExactly(Convening.NOT_PREPARED);
            assertThat(remedies(unprepared))
                    .containsExactly(Remedy.builder(Convening.HOLD_BEFORE)
                            .fact("before", "joint-preparatory-conference")
                            .build());

            WorkflowCase<MeetingPlan> prepared =
                    after(planned, MeetingEvents.PREPARED, joint(), REGISTRAR, LocalDate.of(2025, 10, 2));
            assertThat(after(prepared, MeetingEvents.NOTICE_SENT, REGISTRAR, MON_2025_10_06)
                            .state())
                    .isEqualTo(MeetingState.CONVENED);
        }
    }

    @Nested
    class Interruption {

        @Test
        void isUntilADayOnWhichItGoesOnWithAQuorum() {
            assertThat(owed(adjourned(), MON_2020_07_13.plusDays(1)))
                    .containsExactly("meeting/resumption by 2020-07-20");
            assertThat(unmet(resume(12, MON_2020_07_20.minusDays(1)))).containsExactly(MeetingGuards.NOT_ON_ITS_DAY);
            assertThat(unmet(resume(7, MON_2020_07_20))).containsExactly(QuorumRule.NOT_PRESENT);

            WorkflowCase<MeetingPlan> resumed = resume(8, MON_2020_07_20).orElseThrow();
            // it was to end on Wednesday 15 July
            assertThat(owed(resumed, MON_2020_07_20)).containsExactly("meeting/closing by 2020-07-20");
            assertThat(MeetingCases.meeting(resumed).openedOn()).isEqualTo(MON_2020_07_13);
        }

        private Outcome<MeetingPlan> resume(int present, LocalDate on) {
            return fire(adjourned(), MeetingEvents.RESUMED, roll(present), CHAIR, on);
        }

        @Test
        void mayBeMovedAgainOrEndTheMeetingWithReasons() {
            WorkflowCase<MeetingPlan> again = after(
                    adjourned(),
                    MeetingEvents.ADJOURNED,
                    Adjournment.of(WED_2020_07_22, "bão chưa tan"),
                    CHAIR,
                    MON_2020_07_20);
            assertThat(owed(again, MON_2020_07_20)).containsExactly("meeting/resumption by 2020-07-22");
            assertThat(unmet(fire(
                            inSession(),
                            MeetingEvents.ADJOURNED,
                            Adjournment.of(MON_2020_07_13.minusDays(1), ""),
                            CHAIR,
                            MON_2020_07_13)))
                    .containsExactly(Guards.REASONS_MISSING, MeetingGuards.RESUMES_TOO_EARLY);

            WorkflowCase<MeetingPlan> ended =
                    after(again, MeetingEvents.CLOSED_EARLY, Note.of("bão"), CHAIR, MON_2020_07_20);
            assertThat(ended.state()).isEqualTo(MeetingState.CLOSED);
            assertThat(owed(ended, MON_2020_07_20)).contains("meeting/minutes-of-session by 2020-07-30");
        }
    }

    @Nested
    class Cancelling {

        @Test
        void afterANoticeMustBeAnnounced() {
            assertThat(unmet(fire(convened(), MeetingEvents.CALLED_OFF, Note.of("dịch"), CONVENER, MON_2020_07_13)))
                    .containsExactly(MeetingGuards.SOMEBODY_NOTIFIED);
            WorkflowCase<MeetingPlan> cancelled =
                    after(convened(), MeetingEvents.CALLED_OFF_AFTER_NOTICE, Note.of("dịch"), CONVENER, MON_2020_07_13);

            assertThat(cancelled.isClosed()).isFalse();
            assertThat(owed(cancelled, MON_2020_07_13))
                    .containsExactly("meeting/announcement-of-cancellation by 2020-07-16");
            assertThat(after(cancelled, MeetingEvents.CHANGE_ANNOUNCED, REGISTRAR, MON_2020_07_13)
                            .state())
                    .isEqualTo(MeetingState.CANCELLED);
        }

        @Test
        void afterANoticeOfAnEarlierDayMustBeAnnouncedToo() {
            WorkflowCase<MeetingPlan> moved = after(
                    convened(),
                    MeetingEvents.DAY_CHANGED,
                    day(VietnamMeetings.REGULAR, LocalDate.of(2020, 8, 10), LocalDate.of(2020, 8, 12), "bão"),
                    CONVENER,
                    MON_2020_07_13);

            assertThat(unmet(fire(moved, MeetingEvents.CALLED_OFF, Note.of("dịch"), CONVENER, MON_2020_07_13)))
                    .containsExactly(MeetingGuards.SOMEBODY_NOTIFIED);
        }

        @Test
        void beforeAnyNoticeEndsItAtOnceWithReasons() {
            assertThat(unmet(fire(planned(), MeetingEvents.CALLED_OFF, Note.of(""), CONVENER, MON_2020_06_29)))
                    .containsExactly(Guards.REASONS_MISSING);
            assertThat(unmet(fire(
                            planned(),
                            MeetingEvents.CALLED_OFF_AFTER_NOTICE,
                            Note.of("dịch"),
                            CONVENER,
                            MON_2020_06_29)))
                    .containsExactly(MeetingGuards.NOBODY_NOTIFIED);
        }
    }

    @Nested
    class Refusals {

        @Test
        void ofAConvenerOfAnotherUnitOrAnotherKind() {
            assertThat(unmet(convenedBy(LOWER_STANDING))).containsExactly(Meetings.CONVENER_OF_ANOTHER_UNIT);
            assertThat(unmet(convenedBy(EXECUTIVE))).containsExactly(Meetings.CONVENER_NOT_COMPETENT);
        }

        @Test
        void ofABodyThatTheRegisterDoesNotHold() {
            assertThat(unmet(convenedBy(BodyId.of("tt-hdnd-la")))).containsExactly(MeetingGuards.BODY_NOT_REGISTERED);
        }

        private Outcome<MeetingPlan> convenedBy(BodyId convener) {
            MeetingPlan plan = MeetingPlan.of(MeetingId.of("ky-hop-16"), VietnamMeetings.REGULAR, COUNCIL, convener);
            WorkflowCase<MeetingPlan> theCase = DEFINITION
                    .open(
                            CaseId.of("ky-hop-16"),
                            plan,
                            occurs(
                                    MeetingEvents.DAY_SET,
                                    day(VietnamMeetings.REGULAR, MON_2020_07_20, WED_2020_07_22, ""),
                                    REGISTRAR,
                                    MON_2020_06_29),
                            context())
                    .orElseThrow();
            return fire(theCase, MeetingEvents.NOTICE_SENT, NoPayload.NONE, REGISTRAR, MON_2020_07_06);
        }

        @Test
        void withoutARegisterOrATermOfTheCouncil() {
            assertThat(unmet(notified(VietnamRules.standard()
                            .with(
                                    MeetingRules.NOTICE.of(VietnamMeetings.REGULAR),
                                    rules(14)
                                            .on(MON_2020_07_06)
                                            .dated(MeetingRules.NOTICE.of(VietnamMeetings.REGULAR))))))
                    .containsExactly(MeetingGuards.RULE_NOT_SET);
            CouncilDirectory without = CouncilDirectory.builder()
                    .addUnits(directory().units())
                    .addBodies(directory().bodies())
                    .build();
            assertThat(unmet(notified(rules(14)
                            .with(
                                    MeetingStepRules.DIRECTORY,
                                    Dated.setting(without, DateSpan.from(LocalDate.of(2016, 1, 1)), REGULATION)))))
                    .containsExactly(MeetingGuards.TERM_NOT_REGISTERED);
        }

        private Outcome<MeetingPlan> notified(RuleBook book) {
            return DEFINITION.fire(
                    planned(),
                    occurs(MeetingEvents.NOTICE_SENT, NoPayload.NONE, CONVENER, MON_2020_07_06),
                    context(book));
        }

        @Test
        void ofADayThatHasPassedOrHasOtherTimesThanTheRules() {
            assertThat(unmet(plans(
                            SESSION_15,
                            day(VietnamMeetings.REGULAR, MON_2020_07_20, WED_2020_07_22, ""),
                            MON_2020_07_20.plusDays(1),
                            context())))
                    .containsExactly(MeetingGuards.DAY_PASSED, MeetingGuards.NOTICE_IMPOSSIBLE);
            assertThat(unmet(plans(
                            SESSION_15,
                            MeetingDay.builder()
                                    .opensOn(MON_2020_07_20)
                                    .closesOn(WED_2020_07_22)
                                    .build(),
                            MON_2020_06_29,
                            context())))
                    .containsExactly(MeetingGuards.NOT_TIMES_OF_THE_BOOK);
            // where the council set no time of notice, it must be set first
            assertThat(unmet(plans(
                            SESSION_15,
                            day(VietnamMeetings.REGULAR, MON_2020_07_20, WED_2020_07_22, ""),
                            MON_2020_06_29,
                            context(VietnamRules.standard()))))
                    .containsExactly(MeetingGuards.RULE_NOT_SET);
        }

        @Test
        void ofAnOpeningOnAnotherDayOrByAStranger() {
            assertThat(unmet(fire(ready(), MeetingEvents.OPENED, roll(12), CHAIR, MON_2020_07_20.plusDays(1))))
                    .containsExactly(MeetingGuards.NOT_ON_ITS_DAY);
            assertThat(fire(ready(), MeetingEvents.OPENED, roll(12), STRANGER, MON_2020_07_20)
                            .isMoved())
                    .isFalse();
        }

        @Test
        void ofMinutesSignedBeforeTheClosingOrAfterTheDayOfTheStep() {
            LocalDate closed = MON_2020_07_13.plusDays(2);
            WorkflowCase<MeetingPlan> drafted = after(
                    after(inSession(), MeetingEvents.CLOSED, CHAIR, closed),
                    MeetingEvents.MINUTES_DRAFTED,
                    MinutesDraft.of("15/BB-HĐND"),
                    REGISTRAR,
                    closed);

            assertThat(unmet(sign(drafted, closed.minusDays(1), closed)))
                    .containsExactly(MeetingGuards.SIGNED_OUT_OF_ORDER);
            assertThat(unmet(sign(drafted, closed, closed))).isEmpty();
            assertThat(unmet(sign(drafted, closed.plusDays(1), closed)))
                    .containsExactly(MeetingGuards.SIGNED_OUT_OF_ORDER);
            WorkflowCase<MeetingPlan> back =
                    after(drafted, MeetingEvents.MINUTES_SENT_BACK, Note.of("thiếu kết quả biểu quyết"), CHAIR, closed);
            assertThat(back.state()).isEqualTo(MeetingState.CLOSED);
        }

        private Outcome<MeetingPlan> sign(WorkflowCase<MeetingPlan> drafted, LocalDate signedOn, LocalDate on) {
            return fire(drafted, MeetingEvents.MINUTES_APPROVED, signed(signedOn), CHAIR, on);
        }
    }

    @Test
    void aBriefingThatNobodyConvenedYetIsOwedBeforeItOpens() {
        WorkflowCase<MeetingPlan> theCase = planned(BRIEFING, MON_2020_07_13, MON_2020_07_13, MON_2020_06_29);

        assertThat(owed(theCase, MON_2020_06_29)).containsExactly("meeting/convening by 2020-07-13");
        assertThat(theCase.overdue(MON_2020_07_13, context())).isEmpty();
        assertThat(theCase.overdue(MON_2020_07_13.plusDays(1), context())).hasSize(1);
    }

    private static List<String> owed(WorkflowCase<MeetingPlan> theCase, LocalDate on) {
        return theCase.owed(on, context()).stream()
                .map(obligation ->
                        obligation.line() + " by " + obligation.deadline().dueOn())
                .toList();
    }

    private static ObligationStatus status(WorkflowCase<MeetingPlan> theCase, String line, LocalDate on) {
        return theCase.obligations(context()).stream()
                .filter(obligation -> obligation.line().equals(line))
                .findFirst()
                .orElseThrow()
                .status(on);
    }

    private static ImmutableList<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ReasonCode> unmet(Outcome<MeetingPlan> outcome) {
        return codes(
                outcome.reasons().stream().filter(reason -> !reason.isMet()).toList());
    }

    private static ImmutableList<Remedy> remedies(Outcome<MeetingPlan> outcome) {
        return outcome.reasons().stream()
                .filter(reason -> !reason.isMet())
                .flatMap(reason -> reason.remedy().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
