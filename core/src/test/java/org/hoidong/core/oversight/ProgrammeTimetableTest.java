package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Cycle.BOOK;
import static org.hoidong.core.oversight.Cycle.CALENDARS;
import static org.hoidong.core.oversight.Cycle.SAT_2026_02_28;
import static org.hoidong.core.oversight.Cycle.SESSIONS;
import static org.hoidong.core.oversight.Cycle.SUN_2026_03_01;
import static org.hoidong.core.oversight.Cycle.law;
import static org.hoidong.core.oversight.OversightStep.PROGRAMME_ADOPTED;
import static org.hoidong.core.oversight.OversightStep.PROGRAMME_DECIDED;
import static org.hoidong.core.oversight.OversightStep.PROGRAMME_DRAFTED;
import static org.hoidong.core.oversight.OversightStep.PROGRAMME_REPORTED;
import static org.hoidong.core.oversight.OversightStep.PROPOSALS_IN;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.meeting.SessionDue;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamContents;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOversight;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The programmes of 2023 in Tuyên Quang, whose sessions of 2022 were on 6 to 8 July and 6 to 9 December. */
class ProgrammeTimetableTest {

    private static final LocalDate FRI_2022_05_27 = LocalDate.of(2022, 5, 27);

    private static ProgrammeTimetable timetable(BodyKind kind) {
        return ProgrammeTimetable.of(kind, 2023, SESSIONS, law(FRI_2022_05_27), CALENDARS);
    }

    private static OversightProgramme.Builder programme(BodyKind kind) {
        return OversightProgramme.builder()
                .body(BodyId.of("overseer"))
                .kind(kind)
                .year(2023)
                .addItems(ProgrammeItem.of(
                        TopicId.of("CD-02"), Label.of("Cấp nước nông thôn", "Rural water"), VietnamOversight.THEMATIC));
    }

    /**
     * Row; body; step; article; last day in time. Ten days before Wednesday 6 July is Sunday 26 June, so Friday 24 June (CAL-10);
     * five days before Tuesday 6 December is Thursday 1 December; fifteen days after Friday 9 December is Saturday 24 December, so
     * Monday 26 December (CAL-08).
     */
    static Stream<Arguments> days() {
        return Stream.of(
                argumentSet("A-O-05", PEOPLES_COUNCIL, PROPOSALS_IN, "58.1", "2022-03-01"),
                argumentSet("A-O-06", PEOPLES_COUNCIL, PROGRAMME_DRAFTED, "58.1", "2022-06-24"),
                argumentSet("A-O-09", STANDING_COMMITTEE, PROPOSALS_IN, "67.1", "2022-12-01"),
                argumentSet("A-O-10", STANDING_COMMITTEE, PROGRAMME_DECIDED, "67.2", "2022-12-26"),
                argumentSet("A-O-12", COUNCIL_COMMITTEE, PROGRAMME_DECIDED, "77.", "2022-12-31"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void isInTimeOnTheLastDayAndLateOnTheNext(BodyKind kind, OversightStep step, String article, String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        StepDue due = timetable(kind).step(step).orElseThrow();

        assertThat(due.deadline().map(Deadline::dueOn)).contains(last);
        Reason inTime = only(due.done(last).judge(last));
        assertThat(inTime.code()).isEqualTo(StepDue.IN_TIME);
        assertThat(inTime.bases().get(0).article().orElse("") + "."
                        + inTime.bases().get(0).clause().orElse(""))
                .isEqualTo(article);
        Reason late = only(due.done(last.plusDays(1)).judge(last.plusDays(1)));
        assertThat(late.code()).isEqualTo(StepDue.LATE);
        assertThat(late.facts()).containsEntry("daysLate", Datum.of(1)).containsEntry("about", Datum.of("2023"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void needsASettingOfTheHostFromMarch2026(BodyKind kind, OversightStep step, String article, String lastDay) {
        StepDue known = ProgrammeTimetable.of(kind, 2023, SESSIONS, law(SAT_2026_02_28), CALENDARS)
                .step(step)
                .orElseThrow();
        StepDue unknown = ProgrammeTimetable.of(kind, 2023, SESSIONS, law(SUN_2026_03_01), CALENDARS)
                .step(step)
                .orElseThrow();

        assertThat(known.deadline().map(Deadline::dueOn)).contains(LocalDate.parse(lastDay));
        assertThat(only(unknown.judge(SUN_2026_03_01)).code()).isEqualTo(StepDue.RULE_NOT_GIVEN);
        assertThat(unknown.question().orElseThrow()).endsWith("@" + kind.id());
    }

    // The number alone is not enough under the law of 2025: from which session it is counted is not known either.
    @Test
    void asksForTheSessionOnceTheNumberIsGiven() {
        Provision ours = Provision.of("Quy chế 05/2026", "14");
        DateSpan days = DateSpan.from(SUN_2026_03_01);
        RuleBook numbered = BOOK.with(
                ProgrammeRules.PROPOSALS_BEFORE_SESSION.of(STANDING_COMMITTEE),
                Dated.setting(TimeLimit.ofCalendarDays(6).before().by(ours), days, ours));
        RuleBook whole = numbered.with(
                ProgrammeRules.LAST_SESSION.of(STANDING_COMMITTEE),
                Dated.setting(SessionDue.of(ours, VietnamMeetings.YEAR_END).earlier(1), days, ours));

        assertThat(proposals(numbered).question()).contains("oversight/programme-last-session@standing-committee");
        // six days before Tuesday 6 December 2022 is Wednesday 30 November
        assertThat(proposals(whole).deadline().map(Deadline::dueOn)).contains(LocalDate.of(2022, 11, 30));
    }

    private static StepDue proposals(RuleBook book) {
        return ProgrammeTimetable.of(STANDING_COMMITTEE, 2023, SESSIONS, book.on(SUN_2026_03_01), CALENDARS)
                .step(PROPOSALS_IN)
                .orElseThrow();
    }

    @Test
    void hasOnlyTheStepsThatTheLawKnowsForTheBody() {
        assertThat(timetable(PEOPLES_COUNCIL).steps())
                .extracting(StepDue::step)
                .containsExactly(PROPOSALS_IN, PROGRAMME_DRAFTED, PROGRAMME_ADOPTED, PROGRAMME_REPORTED);
        assertThat(timetable(STANDING_COMMITTEE).steps())
                .extracting(StepDue::step)
                .containsExactly(PROPOSALS_IN, PROGRAMME_DECIDED, PROGRAMME_REPORTED);
        assertThat(timetable(COUNCIL_COMMITTEE).steps())
                .extracting(StepDue::step)
                .containsExactly(PROGRAMME_DECIDED);
    }

    @Nested
    class AtSessions {

        // A-O-07: the mid-year session of the year before, 6 to 8 July 2022
        @Test
        void isTheProgrammeOfTheCouncilAdopted() {
            StepDue adopted = timetable(PEOPLES_COUNCIL).step(PROGRAMME_ADOPTED).orElseThrow();

            assertThat(adopted.session().map(PlannedSession::milestone)).contains(MilestoneId.of("ky-hop-4"));
            assertThat(code(adopted, "2022-07-05")).isEqualTo(StepDue.NOT_AT_SESSION.value());
            assertThat(code(adopted, "2022-07-06")).isEqualTo(StepDue.AT_SESSION.value());
            assertThat(code(adopted, "2022-07-08")).isEqualTo(StepDue.AT_SESSION.value());
            assertThat(code(adopted, "2022-07-09")).isEqualTo(StepDue.NOT_AT_SESSION.value());
            // at the year-end session: the wrong one
            Reason wrong = only(adopted.done(LocalDate.of(2022, 12, 7)).judge(LocalDate.of(2022, 12, 7)));
            assertThat(wrong.remedy().orElseThrow().facts()).containsEntry("session", Datum.of("ky-hop-4"));
        }

        private String code(StepDue step, String day) {
            LocalDate done = LocalDate.parse(day);
            return only(step.done(done).judge(done)).code().value();
        }

        // A-O-08, A-O-11: the mid-year session of the year after
        @Test
        void isReportedOnInTheYearAfter() {
            for (BodyKind kind : List.of(PEOPLES_COUNCIL, STANDING_COMMITTEE)) {
                StepDue reported = timetable(kind).step(PROGRAMME_REPORTED).orElseThrow();
                assertThat(reported.waitsFor()).contains("ky-hop-8");
                assertThat(only(reported.judge(LocalDate.of(2025, 1, 1))).code())
                        .isEqualTo(StepDue.WAITS);

                List<PlannedSession> planned = new ArrayList<>(SESSIONS.subList(0, 3));
                planned.add(PlannedSession.of(MilestoneId.of("ky-hop-8"), LocalDate.of(2024, 7, 9))
                        .on(VietnamMeetings.MID_YEAR));
                StepDue dated = ProgrammeTimetable.of(kind, 2023, planned, law(FRI_2022_05_27), CALENDARS)
                        .step(PROGRAMME_REPORTED)
                        .orElseThrow();
                assertThat(code(dated, "2024-07-09")).isEqualTo(StepDue.AT_SESSION.value());
                assertThat(only(dated.judge(LocalDate.of(2024, 7, 10))).code()).isEqualTo(StepDue.OVERDUE);
            }
        }

        @Test
        void waitForASessionThatIsNotPlanned() {
            ProgrammeTimetable empty =
                    ProgrammeTimetable.of(PEOPLES_COUNCIL, 2023, List.of(), law(FRI_2022_05_27), CALENDARS);

            assertThat(empty.step(PROGRAMME_ADOPTED).orElseThrow().waitsFor()).contains("mid-year");
            assertThat(empty.step(PROGRAMME_DRAFTED).orElseThrow().waitsFor()).contains("mid-year");
            assertThat(empty.step(PROPOSALS_IN).orElseThrow().deadline()).isPresent();
        }

        @Test
        void waitForTheClosingOfTheYearEndSession() {
            List<PlannedSession> unclosed =
                    List.of(PlannedSession.of(MilestoneId.of("ky-hop-5"), LocalDate.of(2022, 12, 6))
                            .on(VietnamMeetings.YEAR_END));

            ProgrammeTimetable timetable =
                    ProgrammeTimetable.of(STANDING_COMMITTEE, 2023, unclosed, law(FRI_2022_05_27), CALENDARS);
            assertThat(timetable.step(PROGRAMME_DECIDED).orElseThrow().waitsFor())
                    .contains("ky-hop-5");
            assertThat(timetable.step(PROPOSALS_IN).orElseThrow().deadline()).isPresent();
        }
    }

    // law.md 10.4: the Standing Committee of Tuyên Quang dealt with the draft for 2023 on 27 May 2022: after the
    // proposals (A-O-05)
    // and before the draft was due (A-O-06), so that the mid-year session could adopt it (A-O-07)
    @Test
    void fitsTheStandingCommitteeOfTuyenQuangOn27May2022() {
        ProgrammeTimetable timetable = timetable(PEOPLES_COUNCIL);
        OversightProgramme drafted =
                programme(PEOPLES_COUNCIL).draftedOn(FRI_2022_05_27).build();

        assertThat(timetable.judge(drafted, FRI_2022_05_27).unmet()).isEmpty();
        assertThat(timetable.judge(drafted, FRI_2022_05_27).reasons())
                .extracting(Reason::code)
                .containsExactly(StepDue.IN_TIME, StepDue.OPEN, StepDue.WAITS);
        assertThat(only(timetable.step(PROPOSALS_IN).orElseThrow().judge(FRI_2022_05_27))
                        .code())
                .isEqualTo(StepDue.OVERDUE);
        OversightProgramme adopted =
                drafted.toBuilder().adoptedOn(LocalDate.of(2022, 7, 8)).build();
        assertThat(timetable.judge(adopted, LocalDate.of(2022, 7, 8)).reasons())
                .extracting(Reason::code)
                .containsExactly(StepDue.IN_TIME, StepDue.AT_SESSION, StepDue.WAITS);
        assertThat(timetable
                        .step(PROGRAMME_DRAFTED)
                        .orElseThrow()
                        .deadline()
                        .orElseThrow()
                        .explain(Language.VIETNAMESE))
                .last()
                .asString()
                .contains("24/6/2022");
    }

    @Nested
    class Proposals {

        private final NominatedTopic whole = TopicSelectionTest.topic("CD-02")
                .nominatedOn(LocalDate.of(2022, 3, 1))
                .addStates(VietnamContents.NEED, VietnamContents.CONTENT, VietnamContents.SCOPE, VietnamContents.OBJECT)
                .build();

        // A-O-05
        @Test
        void areJudgedByTheirDayAndByWhatTheyState() {
            Verdict verdict = timetable(PEOPLES_COUNCIL).judgeProposal(whole);

            assertThat(verdict.unmet()).isEmpty();
            assertThat(verdict.reasons()).hasSize(5);
            assertThat(verdict.reasons().get(0).facts()).containsEntry("about", Datum.of("CD-02"));
        }

        @Test
        void thatComeOnTheSecondOfMarchWithoutTheirScopeFailTwice() {
            NominatedTopic poor = whole.toBuilder()
                    .nominatedOn(LocalDate.of(2022, 3, 2))
                    .states(List.of(VietnamContents.NEED, VietnamContents.CONTENT, VietnamContents.OBJECT))
                    .build();

            Verdict verdict = timetable(PEOPLES_COUNCIL).judgeProposal(poor);
            assertThat(verdict.unmet())
                    .extracting(Reason::code)
                    .containsExactly(StepDue.LATE, RequiredContent.PART_MISSING);
            assertThat(verdict.unmet().get(1).facts()).containsEntry("part", Datum.of("oversight-scope"));
        }

        // Article 58.1 asks a proposal for the Council's programme for its parts; Article 67.1 asks only for the day
        @Test
        void forTheStandingCommitteeAreJudgedByTheirDayAlone() {
            NominatedTopic bare = whole.toBuilder()
                    .nominatedOn(LocalDate.of(2022, 12, 1))
                    .states(List.of())
                    .build();

            assertThat(only(timetable(STANDING_COMMITTEE).judgeProposal(bare)).code())
                    .isEqualTo(StepDue.IN_TIME);
        }

        @Test
        void forACommitteeHaveNoDay() {
            assertThat(only(timetable(COUNCIL_COMMITTEE).judgeProposal(whole)).code())
                    .isEqualTo(StepDue.TAKEN);
        }
    }

    @Nested
    class Programmes {

        @Test
        void areFollowedByAnOversightOfATopicInTheirForm() {
            OversightProgramme programme = programme(STANDING_COMMITTEE).build();

            Verdict yes = programme.judgeFollowedBy(Cycle.byStandingCommittee().build());
            Verdict otherTopic = programme.judgeFollowedBy(
                    Cycle.byStandingCommittee().topic(TopicId.of("CD-09")).build());
            Verdict otherForm = programme.judgeFollowedBy(Cycle.byStandingCommittee()
                    .form(VietnamOversight.EXPLANATION)
                    .build());
            assertThat(only(yes).code()).isEqualTo(OversightProgramme.IN_PROGRAMME);
            assertThat(only(otherTopic).code()).isEqualTo(OversightProgramme.NOT_IN_PROGRAMME);
            assertThat(only(otherForm).isMet()).isFalse();
            assertThat(only(otherForm).remedy().orElseThrow().code()).isEqualTo(OversightProgramme.ADJUST_PROGRAMME);
        }

        // A-O-48
        @Test
        void shareNoTopicWithThoseOfOtherBodies() {
            OversightProgramme ours = programme(STANDING_COMMITTEE).build();
            OversightProgramme same =
                    programme(COUNCIL_COMMITTEE).body(BodyId.of("ban-dan-toc")).build();

            assertThat(only(ours.judgeOverlap(same)).facts()).containsEntry("topics", Datum.texts(List.of("CD-02")));
            assertThat(ours.judgeOverlap(same).isSatisfied()).isFalse();
            assertThat(ours.judgeOverlap(same.toBuilder().items(List.of()).build())
                            .isSatisfied())
                    .isTrue();
            assertThatThrownBy(() -> ours.judgeOverlap(ours)).hasMessageContaining("must be another body");
            assertThatThrownBy(
                            () -> ours.judgeOverlap(same.toBuilder().year(2024).build()))
                    .hasMessage("year (2024) of the other programme must be 2023");
        }

        @Test
        void areRefusedWithATopicTwiceOrDaysThatContradict() {
            OversightProgramme.Builder twice = programme(STANDING_COMMITTEE)
                    .addItems(ProgrammeItem.of(TopicId.of("CD-02"), Label.same("x"), VietnamOversight.EXPLANATION));
            assertThatThrownBy(twice::build).hasMessageContaining("topic (CD-02) must occur once");
            assertThatThrownBy(() -> programme(PEOPLES_COUNCIL)
                            .draftedOn(FRI_2022_05_27)
                            .adoptedOn(FRI_2022_05_27.minusDays(1))
                            .build())
                    .hasMessageContaining("must not be before draftedOn");
            assertThatThrownBy(() -> programme(PEOPLES_COUNCIL).year(0).build())
                    .hasMessage("year (0) must be between 1 and 9999");
        }

        @Test
        void areWrittenAndReadBack() {
            OversightProgramme programme = programme(STANDING_COMMITTEE)
                    .addItems(ProgrammeItem.builder()
                            .topic(TopicId.of("CD-04"))
                            .title(Label.of("Đầu tư công", "Public investment"))
                            .form(VietnamOversight.EXPLANATION)
                            .addOverseen(Cycle.EXECUTIVE, Cycle.DEPARTMENT)
                            .planned(DateSpan.of(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 8, 31)))
                            .build())
                    .adoptedOn(LocalDate.of(2022, 12, 20))
                    .build();

            Datum written = OversightProgramme.CODEC.encode(programme);
            assertThat(OversightProgramme.CODEC.decode(1, written)).isEqualTo(programme);
            assertThat(OversightProgramme.CODEC.encode(OversightProgramme.CODEC.decode(1, written)))
                    .isEqualTo(written);
        }
    }

    @Test
    void refusesAKindWithoutProgrammeAndTheProgrammeOfAnotherYear() {
        assertThatThrownBy(() -> timetable(VietnamBodies.DELEGATE_GROUP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kind (delegate-group)");
        assertThatThrownBy(() -> timetable(STANDING_COMMITTEE)
                        .judge(programme(STANDING_COMMITTEE).year(2024).build(), FRI_2022_05_27))
                .hasMessageContaining("programme (2024 of a standing-committee) must be for 2023");
    }

    static List<Verdict> verdicts() {
        OversightProgramme ours = programme(STANDING_COMMITTEE).build();
        OversightProgramme theirs =
                programme(COUNCIL_COMMITTEE).body(BodyId.of("ban-dan-toc")).build();
        return List.of(
                ours.judgeFollowedBy(Cycle.byStandingCommittee().build()),
                ours.judgeFollowedBy(Cycle.byStandingCommittee()
                        .form(VietnamOversight.EXPLANATION)
                        .build()),
                ours.judgeOverlap(theirs),
                ours.judgeOverlap(theirs.toBuilder().items(List.of()).build()));
    }

    private static Reason only(Verdict verdict) {
        assertThat(verdict.reasons()).hasSize(1);
        return verdict.reasons().get(0);
    }
}
