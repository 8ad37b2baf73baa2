package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Cycle.BOOK;
import static org.hoidong.core.oversight.Cycle.CALENDARS;
import static org.hoidong.core.oversight.Cycle.DEPARTMENT;
import static org.hoidong.core.oversight.Cycle.EXECUTIVE;
import static org.hoidong.core.oversight.Cycle.FRI_2022_06_10;
import static org.hoidong.core.oversight.Cycle.MON_2022_06_27;
import static org.hoidong.core.oversight.Cycle.SAT_2026_02_28;
import static org.hoidong.core.oversight.Cycle.SESSIONS;
import static org.hoidong.core.oversight.Cycle.SUN_2026_03_01;
import static org.hoidong.core.oversight.Cycle.THU_2022_03_10;
import static org.hoidong.core.oversight.Cycle.byCommittee;
import static org.hoidong.core.oversight.Cycle.byCouncil;
import static org.hoidong.core.oversight.Cycle.byDelegate;
import static org.hoidong.core.oversight.Cycle.byGroup;
import static org.hoidong.core.oversight.Cycle.byStandingCommittee;
import static org.hoidong.core.oversight.Cycle.law;
import static org.hoidong.core.oversight.OversightStep.CONSIDERED;
import static org.hoidong.core.oversight.OversightStep.OUTLINE_NOTIFIED;
import static org.hoidong.core.oversight.OversightStep.PROGRAMME_NOTIFIED;
import static org.hoidong.core.oversight.OversightStep.REPORTED;
import static org.hoidong.core.oversight.OversightStep.REPORT_RECEIVED;
import static org.hoidong.core.oversight.OversightStep.SENT_TO_OVERSEEN;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.vietnam.VietnamBodies;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OversightTimetableTest {

    private static final LocalDate WED_2022_04_20 = LocalDate.of(2022, 4, 20);

    /**
     * Row; overseer; step; article; last day in time. Founded on Thursday 10 March 2022; work on Wednesday 20 April, ended on
     * Friday 10 June; reported by a Standing Committee on Monday 27 June. Ten days before 20 April is Sunday 10 April, so Friday 8
     * April (CAL-10); seven days before is Wednesday 13 April; fifteen days after 10 June is Saturday 25 June, so Monday 27 June
     * (CAL-08).
     */
    static Stream<Arguments> bodyAndStep() {
        return Stream.of(
                argumentSet("A-O-17 council", byCouncil(), OUTLINE_NOTIFIED, "62.2.b", "2022-03-25"),
                argumentSet(
                        "A-O-17 standing committee", byStandingCommittee(), OUTLINE_NOTIFIED, "70.2.b", "2022-03-25"),
                argumentSet("A-O-17 committee", byCommittee(), OUTLINE_NOTIFIED, "80.2.b", "2022-03-25"),
                argumentSet("A-O-18 council", byCouncil(), PROGRAMME_NOTIFIED, "62.2.b", "2022-04-08"),
                argumentSet(
                        "A-O-18 standing committee", byStandingCommittee(), PROGRAMME_NOTIFIED, "70.2.b", "2022-04-08"),
                argumentSet("A-O-18 committee", byCommittee(), PROGRAMME_NOTIFIED, "80.2.b", "2022-04-08"),
                argumentSet("A-O-19 group", byGroup(), PROGRAMME_NOTIFIED, "86.3.a", "2022-04-13"),
                argumentSet("A-O-21 standing committee", byStandingCommittee(), REPORTED, "70.2.g", "2022-06-27"),
                argumentSet("A-O-22 committee", byCommittee(), REPORTED, "80.2.g", "2022-06-20"),
                argumentSet("A-O-23 delegate", byDelegate(), REPORTED, "86.4.c", "2022-06-20"),
                argumentSet("A-O-24 standing committee", byStandingCommittee(), CONSIDERED, "71.1", "2022-07-04"));
    }

    @ParameterizedTest
    @MethodSource("bodyAndStep")
    void isInTimeOnTheLastDayAndLateOnTheNext(
            OversightPlan.Builder overseer, OversightStep step, String article, String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        StepDue due = only(timetable(overseer.build(), law(THU_2022_03_10)), step);

        Reason inTime = onlyReason(due.done(last).judge(last));
        assertThat(inTime.code()).isEqualTo(StepDue.IN_TIME);
        assertThat(inTime.isMet()).isTrue();
        assertThat(inTime.facts()).containsEntry("due", Datum.of(last)).containsEntry("done", Datum.of(last));
        assertThat(articles(inTime)).containsExactly(article);
        Reason late = onlyReason(due.done(last.plusDays(1)).judge(last.plusDays(1)));
        assertThat(late.code()).isEqualTo(StepDue.LATE);
        assertThat(late.isMet()).isFalse();
        assertThat(late.facts()).containsEntry("daysLate", Datum.of(1));
        assertThat(articles(late)).containsExactly(article);
    }

    @ParameterizedTest
    @MethodSource("bodyAndStep")
    void isOpenUntilTheLastDayAndOverdueAfterIt(
            OversightPlan.Builder overseer, OversightStep step, String article, String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        StepDue due = only(timetable(overseer.build(), law(THU_2022_03_10)), step);

        assertThat(onlyReason(due.judge(last)).code()).isEqualTo(StepDue.OPEN);
        Reason overdue = onlyReason(due.judge(last.plusDays(1)));
        assertThat(overdue.code()).isEqualTo(StepDue.OVERDUE);
        assertThat(overdue.isMet()).isFalse();
        assertThat(overdue.remedy()).isPresent();
        // What is recorded for a later day has not happened yet.
        assertThat(due.done(last.plusDays(1)).judge(last)).isEqualTo(due.judge(last));
    }

    // B-O-07, B-O-08: to the last day of February 2026 the law of 2015; then nothing is known, and nothing is guessed
    @ParameterizedTest
    @MethodSource("bodyAndStep")
    void needsASettingOfTheHostFromMarch2026(
            OversightPlan.Builder overseer, OversightStep step, String article, String lastDay) {
        OversightPlan plan = overseer.build();
        String kind = plan.overseerKind().kind().id();

        assertThat(only(timetable(plan, law(SAT_2026_02_28)), step).deadline().map(Deadline::dueOn))
                .contains(LocalDate.parse(lastDay));
        StepDue unknown = only(timetable(plan, law(SUN_2026_03_01)), step);
        assertThat(unknown.deadline()).isEmpty();
        Reason reason = onlyReason(unknown.done(LocalDate.parse(lastDay)).judge(LocalDate.parse(lastDay)));
        assertThat(reason.code()).isEqualTo(StepDue.RULE_NOT_GIVEN);
        assertThat(reason.isMet()).isFalse();
        assertThat(reason.facts()).containsEntry("on", Datum.of(SUN_2026_03_01));
        String question = unknown.question().orElseThrow();
        assertThat(question).endsWith(step == CONSIDERED ? "standing-committee-considers" : "@" + kind);
        assertThat(reason.facts()).containsEntry("question", Datum.of(question));
        assertThat(reason.remedy().orElseThrow().code()).isEqualTo(StepDue.GIVE_SETTING);
        assertThat(reason.remedy().orElseThrow().facts()).containsEntry("question", Datum.of(question));
    }

    @Test
    void hasOnlyTheStepsThatTheLawKnowsForTheOverseer() {
        assertThat(steps(byCouncil())).containsExactly("outline-notified", "programme-notified", "report-received x2");
        assertThat(steps(byStandingCommittee()))
                .containsExactly(
                        "outline-notified",
                        "programme-notified",
                        "reported",
                        "report-received",
                        "considered",
                        "sent-to-overseen x2");
        assertThat(steps(byCommittee()))
                .containsExactly(
                        "outline-notified", "programme-notified", "reported", "report-received x2", "sent-to-overseen");
        assertThat(steps(byGroup())).containsExactly("programme-notified");
        assertThat(steps(byDelegate())).containsExactly("reported", "report-received");
    }

    private static List<String> steps(OversightPlan.Builder overseer) {
        OversightTimetable timetable = timetable(overseer.build(), law(THU_2022_03_10));
        return timetable.steps().stream()
                .map(StepDue::step)
                .distinct()
                .map(step -> step.code().substring("oversight/".length())
                        + (timetable.steps(step).size() == 1
                                ? ""
                                : " x" + timetable.steps(step).size()))
                .toList();
    }

    @Nested
    class AStepAtASession {

        // A-O-20: ended on 10 June, so the nearest session is that of 6 July, which closes on 8 July
        @Test
        void isTakenBetweenOpeningAndClosing() {
            StepDue toCouncil = timetable(byCouncil().build(), law(THU_2022_03_10))
                    .steps(REPORT_RECEIVED)
                    .get(1);

            assertThat(toCouncil.deadline().map(Deadline::dueOn)).contains(LocalDate.of(2022, 7, 6));
            assertThat(code(toCouncil, 5)).isEqualTo(StepDue.NOT_AT_SESSION.value());
            assertThat(code(toCouncil, 6)).isEqualTo(StepDue.AT_SESSION.value());
            assertThat(code(toCouncil, 8)).isEqualTo(StepDue.AT_SESSION.value());
            assertThat(code(toCouncil, 9)).isEqualTo(StepDue.NOT_AT_SESSION.value());
            assertThat(onlyReason(toCouncil.judge(LocalDate.of(2022, 7, 8))).code())
                    .isEqualTo(StepDue.OPEN);
            Reason overdue = onlyReason(toCouncil.judge(LocalDate.of(2022, 7, 9)));
            assertThat(overdue.code()).isEqualTo(StepDue.OVERDUE);
            assertThat(overdue.facts()).containsEntry("daysLate", Datum.of(1));
        }

        private String code(StepDue step, int dayOfJuly) {
            LocalDate day = LocalDate.of(2022, 7, dayOfJuly);
            return onlyReason(step.done(day).judge(day)).code().value();
        }

        @Test
        void isNotCheckedAfterTheOpeningWhileTheClosingIsNotKnown() {
            var unclosed = PlannedSession.of(MilestoneId.of("ky-hop-4"), LocalDate.of(2022, 7, 6));
            StepDue toCouncil = OversightTimetable.of(
                            byCouncil().build(), ended(), List.of(unclosed), law(THU_2022_03_10), CALENDARS)
                    .steps(REPORT_RECEIVED)
                    .get(1);

            assertThat(code(toCouncil, 6)).isEqualTo(StepDue.AT_SESSION.value());
            assertThat(code(toCouncil, 7)).isEqualTo(StepDue.NOT_CHECKED.value());
        }

        @Test
        void waitsForTheEndAndForASessionWithADay() {
            OversightPlan plan = byCouncil().build();
            RulesInForce law = law(THU_2022_03_10);

            StepDue running = OversightTimetable.of(plan, OversightCourse.begun(Cycle.ID), SESSIONS, law, CALENDARS)
                    .steps(REPORT_RECEIVED)
                    .get(1);
            StepDue withoutSession = OversightTimetable.of(plan, ended(), List.of(), law, CALENDARS)
                    .steps(REPORT_RECEIVED)
                    .get(1);
            assertThat(running.waitsFor()).contains("oversight/ended");
            assertThat(withoutSession.waitsFor()).contains("oversight/next-session");
            assertThat(onlyReason(withoutSession.judge(FRI_2022_06_10)).isMet()).isTrue();
        }
    }

    @Nested
    class AStepThatWaits {

        @Test
        void isNoFailureButCannotBeCheckedOnceItWasTaken() {
            StepDue report = only(
                    OversightTimetable.of(
                            byCommittee().build(),
                            OversightCourse.begun(Cycle.ID),
                            SESSIONS,
                            law(THU_2022_03_10),
                            CALENDARS),
                    REPORTED);

            Reason waits = onlyReason(report.judge(FRI_2022_06_10));
            assertThat(waits.code()).isEqualTo(StepDue.WAITS);
            assertThat(waits.isMet()).isTrue();
            assertThat(waits.facts()).containsEntry("waitsFor", Datum.of("oversight/ended"));
            Reason unchecked = onlyReason(report.done(FRI_2022_06_10).judge(FRI_2022_06_10));
            assertThat(unchecked.code()).isEqualTo(StepDue.NOT_CHECKED);
            assertThat(unchecked.isMet()).isFalse();
        }
    }

    @Nested
    class ANoticeBeforeAFieldDay {

        // Notified on Saturday 9 April for Wednesday 20 April, due Friday 8 April; ten days before Thursday 21 April is
        // Monday 11
        // April, a day off in lieu of Hùng Kings' Day, so Friday 8 April again; before Friday 22 April it is Tuesday 12
        // April
        @Test
        void thatIsLateSaysToWhichDayTheWorkIsPutOff() {
            StepDue notice = only(timetable(byCommittee().build(), law(THU_2022_03_10)), PROGRAMME_NOTIFIED);
            LocalDate sat20220409 = LocalDate.of(2022, 4, 9);

            Reason late = onlyReason(notice.done(sat20220409).judge(sat20220409));
            assertThat(late.remedy().orElseThrow().code()).isEqualTo(StepDue.PUT_OFF);
            assertThat(late.remedy().orElseThrow().facts())
                    .containsEntry("earliest", Datum.of(LocalDate.of(2022, 4, 22)));
            Reason forgotten = onlyReason(notice.judge(sat20220409));
            assertThat(forgotten.code()).isEqualTo(StepDue.OVERDUE);
            assertThat(forgotten.remedy()).isEqualTo(late.remedy());
        }

        @Test
        void cannotBePutRightOnceTheWorkIsDone() {
            StepDue notice = only(timetable(byCommittee().build(), law(THU_2022_03_10)), PROGRAMME_NOTIFIED);

            assertThat(onlyReason(notice.done(LocalDate.of(2022, 4, 9)).judge(WED_2022_04_20))
                            .remedy())
                    .isEmpty();
            assertThat(onlyReason(notice.judge(WED_2022_04_20))
                            .remedy()
                            .orElseThrow()
                            .code())
                    .isEqualTo(StepDue.TAKE_STEP_NOW);
        }
    }

    // A-O-25: no number of days, so it is never late; but it is missing when the oversight is closed
    @Test
    void isMissingAtTheCloseWhereTheLawSetsNoDay() {
        StepDue sent = timetable(byStandingCommittee().build(), law(THU_2022_03_10))
                .steps(SENT_TO_OVERSEEN)
                .get(0);
        LocalDate muchLater = LocalDate.of(2025, 1, 1);

        assertThat(sent.about()).isEqualTo(DEPARTMENT.value());
        assertThat(onlyReason(sent.judge(muchLater)).code()).isEqualTo(StepDue.WITHOUT_LIMIT);
        Reason missing = onlyReason(sent.judge(muchLater, true));
        assertThat(missing.code()).isEqualTo(StepDue.NOT_TAKEN);
        assertThat(missing.isMet()).isFalse();
        assertThat(articles(missing)).containsExactly("71");
        assertThat(onlyReason(sent.done(muchLater).judge(muchLater, true)).code())
                .isEqualTo(StepDue.TAKEN);
    }

    // A-O-24 counts from the receipt, not from the sending
    @Test
    void countsTheConsiderationFromTheReceiptWhereItIsRecorded() {
        OversightPlan plan = byStandingCommittee().build();
        OversightCourse received = ended().toBuilder()
                .reportedOn(MON_2022_06_27)
                .putReportReceived(plan.overseerKind(), LocalDate.of(2022, 6, 29))
                .build();

        assertThat(only(OversightTimetable.of(plan, received, SESSIONS, law(THU_2022_03_10), CALENDARS), CONSIDERED)
                        .deadline()
                        .map(Deadline::dueOn))
                .contains(LocalDate.of(2022, 7, 6));
    }

    @Test
    void saysWhatIsDueNext() {
        OversightTimetable timetable = timetable(byStandingCommittee().build(), law(THU_2022_03_10));

        assertThat(timetable.next(THU_2022_03_10).map(StepDue::step)).contains(OUTLINE_NOTIFIED);
        OversightCourse notified = course().toBuilder()
                .outlineNotifiedOn(LocalDate.of(2022, 3, 15))
                .build();
        OversightTimetable further = OversightTimetable.of(
                byStandingCommittee().build(), notified, SESSIONS, law(THU_2022_03_10), CALENDARS);
        assertThat(further.next(LocalDate.of(2022, 3, 14)).map(StepDue::step)).contains(OUTLINE_NOTIFIED);
        assertThat(further.next(LocalDate.of(2022, 3, 15)).map(StepDue::step)).contains(PROGRAMME_NOTIFIED);
    }

    @Test
    void explainsItsDaysInVietnamese() {
        StepDue outline = only(timetable(byStandingCommittee().build(), law(THU_2022_03_10)), OUTLINE_NOTIFIED);

        assertThat(outline.deadline().orElseThrow().explain(Language.VIETNAMESE).get(0))
                .contains("10/3/2022");
    }

    @Test
    void refusesTheCourseOfAnotherOversightAndADayBeforeTheFounding() {
        OversightPlan plan = byCommittee().build();
        OversightCourse early = OversightCourse.begun(Cycle.ID).toBuilder()
                .outlineNotifiedOn(THU_2022_03_10.minusDays(1))
                .build();

        assertThatThrownBy(() -> OversightTimetable.of(
                        plan, OversightCourse.begun(OversightId.of("GS-9")), SESSIONS, law(THU_2022_03_10), CALENDARS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("course (of GS-9) must be of the oversight GS-2022-03");
        assertThatThrownBy(() -> OversightTimetable.of(plan, early, SESSIONS, law(THU_2022_03_10), CALENDARS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day (2022-03-09)");
    }

    // The host's own regulations give the number; the answer rests on them.
    @Test
    void takesTheSettingOfTheHostUnderTheLawOf2025() {
        var ours = Provision.of("Quy chế 05/2026", "14");
        var book = BOOK.with(
                OversightRules.DELEGATION_REPORT.of(VietnamBodies.COUNCIL_COMMITTEE),
                Dated.setting(TimeLimit.ofCalendarDays(12).by(ours), DateSpan.from(SUN_2026_03_01), ours));
        OversightPlan plan = byCommittee().foundedOn(SUN_2026_03_01).build();
        OversightCourse course = OversightCourse.begun(Cycle.ID).toBuilder()
                .endedOn(LocalDate.of(2026, 4, 6))
                .build();

        StepDue report =
                only(OversightTimetable.of(plan, course, List.of(), book.on(SUN_2026_03_01), CALENDARS), REPORTED);
        assertThat(report.deadline().map(Deadline::dueOn)).contains(LocalDate.of(2026, 4, 20)); // Saturday 18 April
        assertThat(report.bases())
                .containsExactly(report.deadline().orElseThrow().bases().get(0));
        assertThat(report.bases().get(0).cite(Language.VIETNAMESE)).contains("Quy chế 05/2026");
    }

    /** Work on Wednesday 20 April, ended on 10 June. */
    private static OversightCourse course() {
        return OversightCourse.builder()
                .oversight(Cycle.ID)
                .addFieldDays(FieldDay.of(EXECUTIVE, WED_2022_04_20))
                .endedOn(FRI_2022_06_10)
                .build();
    }

    private static OversightCourse ended() {
        return OversightCourse.begun(Cycle.ID).toBuilder()
                .endedOn(FRI_2022_06_10)
                .build();
    }

    private static OversightTimetable timetable(OversightPlan plan, RulesInForce law) {
        OversightCourse course = plan.isBy(BodyCategory.STANDING_COMMITTEE)
                ? course().toBuilder().reportedOn(MON_2022_06_27).build()
                : course();
        return OversightTimetable.of(plan, course, SESSIONS, law, CALENDARS);
    }

    private static StepDue only(OversightTimetable timetable, OversightStep step) {
        assertThat(timetable.steps(step)).as("%s of %s", step, timetable).hasSize(1);
        StepDue due = timetable.steps(step).get(0);
        return due.done(Optional.empty());
    }

    private static Reason onlyReason(Verdict verdict) {
        assertThat(verdict.reasons()).hasSize(1);
        return verdict.reasons().get(0);
    }

    private static List<String> articles(Reason reason) {
        return reason.bases().stream()
                .map(basis -> basis.article().orElse("")
                        + basis.clause().map(clause -> "." + clause).orElse(""))
                .toList();
    }
}
