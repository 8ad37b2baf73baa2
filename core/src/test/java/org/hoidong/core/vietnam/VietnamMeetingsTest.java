package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.AdministrativeUnit;
import org.hoidong.core.council.Body;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Council;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.NoRuleException.Cause;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.Attendance;
import org.hoidong.core.meeting.AttendanceStatus;
import org.hoidong.core.meeting.Meeting;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingMessages;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Meetings judged by the law of Viet Nam and a council's own regulations. */
class VietnamMeetingsTest {

    private static final LocalDate THU_2022_06_16 = LocalDate.of(2022, 6, 16);
    private static final LocalDate FRI_2022_06_17 = LocalDate.of(2022, 6, 17);
    private static final LocalDate SAT_2022_06_18 = LocalDate.of(2022, 6, 18);
    private static final LocalDate MON_2022_06_27 = LocalDate.of(2022, 6, 27);
    private static final LocalDate THU_2022_07_07 = LocalDate.of(2022, 7, 7);
    private static final LocalDate FRI_2022_07_08 = LocalDate.of(2022, 7, 8);
    private static final LocalDate SUN_2022_07_10 = LocalDate.of(2022, 7, 10);
    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);

    private static final UnitId PROVINCE = UnitId.of("tinh");
    private static final UnitId DISTRICT = UnitId.of("huyen");
    private static final BodyId COUNCIL = BodyId.of("hdnd-tinh");
    private static final BodyId STANDING_COMMITTEE = BodyId.of("tt-hdnd-tinh");
    private static final BodyId PEOPLES_COMMITTEE = BodyId.of("ubnd-tinh");
    private static final BodyId DISTRICT_STANDING_COMMITTEE = BodyId.of("tt-hdnd-huyen");

    private static final Provision REGULATIONS = Provision.of("Working regulations", "7");
    private static final DateSpan TERM = DateSpan.of(LocalDate.of(2021, 6, 29), LocalDate.of(2026, 3, 31));

    private final Calendars calendars = Calendars.of(WorkingCalendar.builder(CalendarId.of("weekdays"), "1")
            .span(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31))
            .weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .build());
    private final CouncilDirectory directory = CouncilDirectory.builder()
            .addUnit(AdministrativeUnit.builder()
                    .id(PROVINCE)
                    .name(Label.of("Tỉnh", "Province"))
                    .tier(VietnamTiers.PROVINCE)
                    .existence(DateSpan.from(LocalDate.of(2016, 1, 1)))
                    .build())
            .addUnit(AdministrativeUnit.builder()
                    .id(DISTRICT)
                    .name(Label.of("Huyện", "District"))
                    .tier(VietnamTiers.DISTRICT)
                    .parent(PROVINCE)
                    .existence(DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 6, 30)))
                    .build())
            .addBody(body(COUNCIL, VietnamBodies.PEOPLES_COUNCIL, PROVINCE))
            .addBody(body(STANDING_COMMITTEE, VietnamBodies.STANDING_COMMITTEE, PROVINCE))
            .addBody(body(PEOPLES_COMMITTEE, VietnamBodies.PEOPLES_COMMITTEE, PROVINCE))
            .addBody(body(DISTRICT_STANDING_COMMITTEE, VietnamBodies.STANDING_COMMITTEE, DISTRICT))
            .addCouncil(Council.of(COUNCIL, CouncilTerm.of("XIX", TERM), 51, 51))
            .build();
    private final RuleBook book = VietnamRules.standard()
            .with(
                    VotingRules.PLENARY_QUORUM,
                    Dated.setting(
                            QuorumRule.of(Share.atLeast(Ratio.TWO_THIRDS), VotingBase.TOTAL_DELEGATES, REGULATIONS),
                            TERM,
                            REGULATIONS))
            .with(
                    MeetingRules.NOTICE.of(VietnamMeetings.REGULAR),
                    Dated.setting(TimeLimit.ofCalendarDays(20).before().by(REGULATIONS), TERM, REGULATIONS))
            .with(
                    MeetingRules.DOCUMENTS_BEFORE_OPENING.of(VietnamMeetings.REGULAR),
                    Dated.setting(TimeLimit.ofCalendarDays(10).before().by(REGULATIONS), TERM, REGULATIONS))
            .with(
                    MeetingRules.MINUTES_SENT,
                    Dated.setting(TimeLimit.ofCalendarDays(10).by(REGULATIONS), TERM, REGULATIONS));

    @Nested
    class RegularSession {

        @Test
        void isInOrderWhenConvenedByTheStandingCommitteeInTimeWithAQuorum() {
            Verdict verdict = judge(session().build());

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(codes(verdict))
                    .contains(
                            Meetings.CONVENER_COMPETENT,
                            Meetings.NOTICE_IN_TIME,
                            Meetings.DOCUMENTS_IN_TIME,
                            QuorumRule.PRESENT)
                    .doesNotContain(Meetings.NO_STATUTORY_RULE);
        }

        // law.md 2.1: the 20 days come from the council's own regulations; due 17 June for 7 July. For 8 and 9 July the
        // twentieth day before is a weekend and rolls back to 17 June too (CAL-10), so 10 July is the first day left.
        @Test
        void hasNoticeOnTheLastDayAndTheDayBeforeAndIsLateTheDayAfter() {
            assertThat(codes(judge(session().noticeSentOn(THU_2022_06_16).build())))
                    .contains(Meetings.NOTICE_IN_TIME);
            assertThat(codes(judge(session().noticeSentOn(FRI_2022_06_17).build())))
                    .contains(Meetings.NOTICE_IN_TIME);

            Verdict late = judge(session().noticeSentOn(SAT_2022_06_18).build());

            assertThat(late.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Meetings.NOTICE_LATE);
                assertThat(reason.facts()).containsEntry("dueOn", Datum.of(FRI_2022_06_17));
                assertThat(reason.bases()).containsExactly(REGULATIONS);
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Meetings.OPEN_LATER);
                assertThat(reason.remedy().orElseThrow().facts()).containsEntry("earliest", Datum.of(SUN_2022_07_10));
            });
        }

        @Test
        void saysWhenDocumentsWereLateOrNeverSent() {
            assertThat(codes(judge(session().documentsSentOn(MON_2022_06_27).build())))
                    .contains(Meetings.DOCUMENTS_IN_TIME);
            assertThat(unmet(judge(session()
                            .documentsSentOn(MON_2022_06_27.plusDays(1))
                            .build())))
                    .containsExactly(Meetings.DOCUMENTS_LATE);
            assertThat(unmet(judge(session().documentsSentOn(Optional.empty()).build())))
                    .containsExactly(Meetings.DOCUMENTS_MISSING);
        }

        @Test
        void isNotForThePeoplesCommitteeToConvene() {
            Verdict verdict = judge(session().convener(PEOPLES_COMMITTEE).build());

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Meetings.CONVENER_NOT_COMPETENT);
                assertThat(reason.bases().toString()).contains("Law 77/2015/QH13, Article 78");
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Meetings.CONVENE_BY);
            });
        }

        @Test
        void isNotForTheStandingCommitteeOfAnotherUnitToConvene() {
            assertThat(unmet(judge(
                            session().convener(DISTRICT_STANDING_COMMITTEE).build())))
                    .containsExactly(Meetings.CONVENER_OF_ANOTHER_UNIT);
        }

        // A-V-01 as the council set it: 34 of 51
        @Test
        void needsTheQuorumThatTheCouncilSet() {
            assertThat(unmet(judge(session().attendance(attendance(33, 51)).build())))
                    .containsExactly(QuorumRule.NOT_PRESENT);
            assertThat(judge(session().attendance(attendance(34, 51)).build()).isSatisfied())
                    .isTrue();
            assertThat(judge(session().attendance(attendance(35, 51)).build()).isSatisfied())
                    .isTrue();
        }

        @Test
        void needsARollOfAllInOffice() {
            assertThat(unmet(judge(session().attendance(attendance(50, 50)).build())))
                    .containsExactly(Meetings.ROLL_DIFFERS);
            assertThat(unmet(judge(session().attendance(attendance(52, 52)).build())))
                    .containsExactly(Meetings.ROLL_DIFFERS);
            assertThat(unmet(judge(session().attendance(Optional.empty()).build())))
                    .containsExactly(Meetings.ATTENDANCE_MISSING);
        }

        @Test
        void isJudgedBeforeItIsHeldWithoutAskingForARoll() {
            Verdict verdict = Meetings.judgeConvening(
                    session().attendance(Optional.empty()).build(), directory, book.on(THU_2022_07_07), calendars);

            assertThat(verdict.isSatisfied()).isTrue();
        }

        // law.md (b) 2: the clause with the number of days was not read, so there is no silent default
        @Test
        void cannotBeJudgedWithoutTheCouncilsOwnRegulations() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> Meetings.judge(
                            session().build(),
                            directory,
                            VietnamRules.standard().on(THU_2022_07_07),
                            calendars))
                    .satisfies(missing -> {
                        assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED);
                        assertThat(missing.key()).isEqualTo("meeting/notice@regular");
                    });
        }

        @Test
        void hasMinutesDueAsTheCouncilSet() {
            assertThat(Meetings.minutesDue(FRI_2022_07_08, book.on(FRI_2022_07_08), calendars)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2022, 7, 18));
        }
    }

    @Nested
    class BriefingConference {

        // S-01, law.md 2.1: no statutory rule found
        @Test
        void isSaidToHaveNoStatutoryRule() {
            Meeting conference = Meeting.builder()
                    .id(MeetingId.of("giao-ban-2022"))
                    .kind(VietnamMeetings.BRIEFING_CONFERENCE)
                    .body(STANDING_COMMITTEE)
                    .convener(STANDING_COMMITTEE)
                    .openedOn(WED_2022_07_27)
                    .build();

            Verdict verdict = judge(conference);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(codes(verdict)).containsExactly(CouncilDirectory.BODY_EXISTS, Meetings.NO_STATUTORY_RULE);
            Reason silence = verdict.reasons().get(1);
            assertThat(silence.bases()).isEmpty();
            assertThat(silence.facts().get("questions"))
                    .hasToString("[meeting/conveners, meeting/notice, meeting/documents-before-opening,"
                            + " meeting/quorum]");
            assertThat(VietnamMessages.standard().render(silence, Language.ENGLISH))
                    .isEqualTo(
                            "Rule book vietnam holds no rule of law for Briefing conference on: Who may convene, Time of"
                                    + " notice, Time of sending documents, Quorum; practice or working regulations"
                                    + " govern");
        }
    }

    @Nested
    class Conveners {

        // law.md 2.1, with the days of 0.2: the text of the law from 1 March to 15 June 2025 was not read
        @Test
        void ofASessionAreTheStandingCommitteeUnderTheLawOfTheDay() {
            for (var kind : ImmutableList.of(
                    VietnamMeetings.REGULAR, VietnamMeetings.THEMATIC, VietnamMeetings.ARISING_MATTER)) {
                var conveners = MeetingRules.CONVENERS.of(kind);
                assertThat(book.on(LocalDate.of(2025, 2, 28)).dated(conveners).basis())
                        .hasToString("Law 77/2015/QH13, Article 78");
                assertThat(book.on(LocalDate.of(2025, 3, 1)).find(conveners)).isEmpty();
                assertThat(book.on(LocalDate.of(2025, 6, 15)).find(conveners)).isEmpty();
                assertThat(book.on(LocalDate.of(2025, 6, 16)).dated(conveners).basis())
                        .hasToString("Law 72/2025/QH15, Article 31, Clause 2");
                assertThat(book.on(LocalDate.of(2025, 6, 17)).get(conveners))
                        .containsExactly(VietnamBodies.STANDING_COMMITTEE);
            }
        }

        // A gap of law is an error with its cause, not a yes
        @Test
        void areNotGuessedOnDaysWhoseLawWasNotRead() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() ->
                            judge(session().openedOn(LocalDate.of(2025, 4, 1)).build()))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.BETWEEN));
        }
    }

    // A-V-08 through a meeting of the Standing Committee
    @Test
    void aStandingCommitteeMeetingNeedsTwoThirdsOfItsMembers() {
        Meeting.Builder meeting = Meeting.builder()
                .id(MeetingId.of("phien-11"))
                .kind(VietnamMeetings.STANDING_COMMITTEE_MEETING)
                .body(STANDING_COMMITTEE)
                .convener(STANDING_COMMITTEE)
                .openedOn(WED_2022_07_27);

        assertThat(judge(meeting.attendance(attendance(4, 6)).build()).isSatisfied())
                .isTrue();
        assertThat(unmet(judge(meeting.attendance(attendance(3, 6)).build()))).containsExactly(QuorumRule.NOT_PRESENT);
    }

    @Nested
    class FirstSession {

        // law.md 9.3: 45 days from the election
        @Test
        void opensWithinFortyFiveDaysOfTheElectionUnderBothLaws() {
            LocalDate sun20210523 = LocalDate.of(2021, 5, 23);
            LocalDate sun20260315 = LocalDate.of(2026, 3, 15);

            assertThat(book.on(sun20210523)
                            .get(MeetingRules.FIRST_SESSION.of(VietnamMeetings.FIRST_SESSION))
                            .from(sun20210523, calendars)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2021, 7, 7));
            assertThat(book.on(sun20260315)
                            .get(MeetingRules.FIRST_SESSION.of(VietnamMeetings.FIRST_SESSION))
                            .from(sun20260315, calendars)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2026, 4, 29));
        }
    }

    @Nested
    class ExplanationSession {

        // A-O-34 until 28 February 2026; afterwards B-O-07: not verified
        @Test
        void hasTenDaysOfNoticeWhileTheOversightLawOf2015Stands() {
            var notice = MeetingRules.NOTICE.of(VietnamMeetings.EXPLANATION_SESSION);

            assertThat(book.on(LocalDate.of(2026, 2, 28)).dated(notice).basis().toString())
                    .isEqualTo("Law 87/2015/QH13, Article 72, Clause 2");
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(LocalDate.of(2026, 3, 1)).get(notice))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }
    }

    @Nested
    class Texts {

        @Test
        void existForEveryCodeAndNameOnlyFactsThatAreGiven() {
            MessagesCheck.everyCodeHasATemplate(MeetingMessages.standard(), Meetings.class);
            Meeting[] meetings = {
                session().build(),
                session()
                        .noticeSentOn(SAT_2022_06_18)
                        .documentsSentOn(THU_2022_07_07)
                        .attendance(attendance(50, 52))
                        .build(),
                session()
                        .noticeSentOn(Optional.empty())
                        .documentsSentOn(Optional.empty())
                        .attendance(Optional.empty())
                        .convener(PEOPLES_COMMITTEE)
                        .build(),
                session().convener(DISTRICT_STANDING_COMMITTEE).build(),
                session().kind(VietnamMeetings.BRIEFING_CONFERENCE).build()
            };

            for (Meeting meeting : meetings) {
                MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), judge(meeting));
            }
        }

        @Test
        void nameKindsInWords() {
            Reason reason = judge(session().build()).reasons().get(1);

            assertThat(VietnamMessages.standard().with(directory.names()).render(reason, Language.VIETNAMESE))
                    .contains("có thẩm quyền triệu tập (Kỳ họp thường lệ)");
        }
    }

    private Verdict judge(Meeting meeting) {
        return Meetings.judge(meeting, directory, book.on(meeting.openedOn()), calendars);
    }

    private static Meeting.Builder session() {
        return Meeting.builder()
                .id(MeetingId.of("ky-hop-4"))
                .kind(VietnamMeetings.REGULAR)
                .body(COUNCIL)
                .convener(STANDING_COMMITTEE)
                .openedOn(THU_2022_07_07)
                .noticeSentOn(FRI_2022_06_17)
                .documentsSentOn(MON_2022_06_27)
                .attendance(attendance(47, 51));
    }

    private static Attendance attendance(int present, int roll) {
        Attendance.Builder attendance = Attendance.builder();
        for (int i = 1; i <= roll; i++) {
            DelegateId delegate = DelegateId.of("DB-" + i);
            attendance
                    .addRoll(delegate)
                    .mark(delegate, i <= present ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT_EXCUSED);
        }
        return attendance.build();
    }

    private static Body body(BodyId id, BodyKind kind, UnitId unit) {
        return Body.builder()
                .id(id)
                .kind(kind)
                .name(Label.of(id.value(), kind.label().in(Language.ENGLISH)))
                .unit(unit)
                .existence(DateSpan.from(LocalDate.of(2016, 1, 1)))
                .build();
    }

    private static Iterable<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).toList();
    }

    private static Iterable<ReasonCode> unmet(Verdict verdict) {
        return verdict.unmet().stream().map(Reason::code).toList();
    }
}
