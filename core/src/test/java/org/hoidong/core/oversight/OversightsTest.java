package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Cycle.CALENDARS;
import static org.hoidong.core.oversight.Cycle.FRI_2022_06_10;
import static org.hoidong.core.oversight.Cycle.MON_2022_06_27;
import static org.hoidong.core.oversight.Cycle.MON_2022_07_04;
import static org.hoidong.core.oversight.Cycle.SESSIONS;
import static org.hoidong.core.oversight.Cycle.SUN_2026_03_01;
import static org.hoidong.core.oversight.Cycle.THU_2022_03_10;
import static org.hoidong.core.oversight.Cycle.TUE_2022_12_06;
import static org.hoidong.core.oversight.Cycle.byCommittee;
import static org.hoidong.core.oversight.Cycle.byCouncil;
import static org.hoidong.core.oversight.Cycle.byDelegate;
import static org.hoidong.core.oversight.Cycle.byStandingCommittee;
import static org.hoidong.core.oversight.Cycle.inTime;
import static org.hoidong.core.oversight.Cycle.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamDocumentKinds;
import org.hoidong.core.vietnam.VietnamProceedings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OversightsTest {

    private static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);
    private static final Competent STANDING_COMMITTEE = Competent.of(VietnamBodies.STANDING_COMMITTEE);
    private static final Competent COUNCIL = Competent.of(VietnamBodies.PEOPLES_COUNCIL);

    private static Verdict judge(OversightPlan.Builder plan, OversightCourse course, LocalDate asOf) {
        return Oversights.judge(plan.build(), course, SESSIONS, law(plan.build().foundedOn()), CALENDARS, asOf);
    }

    /** Verdicts in which every code of this part occurs; used by the test of the texts. */
    static List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        OversightCourse whole = inTime().closedOn(SAT_2022_12_31).build();
        verdicts.add(judge(byStandingCommittee(), whole, SAT_2022_12_31));
        verdicts.add(judge(byStandingCommittee(), OversightCourse.begun(Cycle.ID), THU_2022_03_10));
        verdicts.add(judge(
                byStandingCommittee(),
                OversightCourse.begun(Cycle.ID).toBuilder()
                        .reportedOn(FRI_2022_06_10)
                        .closedOn(SAT_2022_12_31)
                        .build(),
                SAT_2022_12_31));
        verdicts.add(judge(
                byStandingCommittee(),
                inTime().outlineNotifiedOn(LocalDate.of(2022, 3, 28)).build(),
                SAT_2022_12_31));
        verdicts.add(judge(
                byStandingCommittee().delegation(Optional.empty()),
                OversightCourse.begun(Cycle.ID).toBuilder()
                        .addFieldDays(FieldDay.of(Cycle.DEPARTMENT, LocalDate.of(2022, 4, 18)))
                        .addWithheld(VietnamDocumentKinds.OVERSIGHT_REPORT)
                        .build(),
                LocalDate.of(2022, 4, 11)));
        verdicts.add(judge(byCouncil(), toCouncil(30, 6), SAT_2022_12_31));
        verdicts.add(judge(byCouncil(), onlyToCouncil(30), SAT_2022_12_31));
        verdicts.add(judge(byCommittee().foundedOn(SUN_2026_03_01), OversightCourse.begun(Cycle.ID), SUN_2026_03_01));
        return verdicts;
    }

    /** Received by the Standing Committee on a day of June, by the Council on a day of July. */
    private static OversightCourse toCouncil(int june, int july) {
        return OversightCourse.begun(Cycle.ID).toBuilder()
                .endedOn(FRI_2022_06_10)
                .putReportReceived(STANDING_COMMITTEE, LocalDate.of(2022, 6, june))
                .putReportReceived(COUNCIL, LocalDate.of(2022, 7, july))
                .build();
    }

    private static OversightCourse onlyToCouncil(int july) {
        return toCouncil(30, july).toBuilder()
                .reportReceived(Map.of(COUNCIL, LocalDate.of(2022, 7, july)))
                .build();
    }

    // A real course by hand: founded Thu 10/3/2022; outline by Fri 25/3 (15 days); field day Mon 18/4, programme by Fri
    // 8/4 (10
    // days before); ended Fri 10/6, report by Mon 27/6 (15 days end on a Saturday); considered by Mon 4/7 (7 days);
    // conclusion
    // sent and published on Mon 22/8; reported to the Council at the session of 6 to 9 December.
    @Test
    void isSatisfiedByACourseInWhichEverythingWasDoneOnItsLastDay() {
        Verdict verdict =
                judge(byStandingCommittee(), inTime().closedOn(SAT_2022_12_31).build(), SAT_2022_12_31);

        assertThat(verdict.unmet()).isEmpty();
        assertThat(verdict.reasons())
                .allSatisfy(reason ->
                        assertThat(reason.bases()).as("article of %s", reason).isNotEmpty());
    }

    @Test
    void isSatisfiedOnTheWayWhileNothingIsLate() {
        Verdict onTheFoundingDay = judge(byStandingCommittee(), OversightCourse.begun(Cycle.ID), THU_2022_03_10);

        assertThat(onTheFoundingDay.isSatisfied()).isTrue();
        assertThat(codes(onTheFoundingDay)).contains(StepDue.OPEN, StepDue.WAITS, StepDue.WITHOUT_LIMIT);
    }

    // Each day moved by one: the one reason that is not met is that of the step.
    @Nested
    class OneDayLate {

        @Test
        void isTheOutline() {
            assertLate(
                    inTime().outlineNotifiedOn(LocalDate.of(2022, 3, 26)).build(),
                    "oversight/outline-notified",
                    "70.2.b");
        }

        @Test
        void isTheProgramme() {
            assertLate(
                    inTime().fieldDays(List.of(FieldDay.of(Cycle.DEPARTMENT, LocalDate.of(2022, 4, 18))
                                    .notified(LocalDate.of(2022, 4, 9))))
                            .build(),
                    "oversight/programme-notified",
                    "70.2.b");
        }

        @Test
        void isTheReport() {
            assertLate(inTime().reportedOn(LocalDate.of(2022, 6, 28)).build(), "oversight/reported", "70.2.g");
        }

        @Test
        void isTheConsideration() {
            assertLate(inTime().consideredOn(LocalDate.of(2022, 7, 5)).build(), "oversight/considered", "71.1");
        }

        private void assertLate(OversightCourse course, String step, String article) {
            Verdict verdict = judge(byStandingCommittee(), course, SAT_2022_12_31);

            assertThat(verdict.unmet()).hasSize(1);
            Reason reason = verdict.unmet().get(0);
            assertThat(reason.code()).isEqualTo(StepDue.LATE);
            assertThat(reason.facts()).containsEntry("step", Datum.of(step)).containsEntry("daysLate", Datum.of(1));
            assertThat(reason.bases().get(0).article().orElse("") + "."
                            + reason.bases().get(0).clause().orElse(""))
                    .isEqualTo(article);
        }
    }

    @Nested
    class ThePapers {

        // A-O-24
        @Test
        void areConsideredInTheOrderOfTheLaw() {
            OversightCourse unheard = inTime().proceedings(List.of(
                            VietnamProceedings.PRESENTED, VietnamProceedings.DISCUSSED, VietnamProceedings.CONCLUDED))
                    .build();

            Verdict verdict = judge(byStandingCommittee(), unheard, SAT_2022_12_31);
            assertThat(verdict.unmet()).extracting(Reason::code).containsExactly(OrderOfProceedings.STEP_MISSING);
            // Before the meeting nobody asks for its steps.
            assertThat(judge(byStandingCommittee(), unheard, MON_2022_07_04.minusDays(1))
                            .isSatisfied())
                    .isTrue();
        }

        // A-O-28
        @Test
        void ofACommitteeStateItsRecommendations() {
            OversightCourse course = OversightCourse.begun(Cycle.ID).toBuilder()
                    .outlineNotifiedOn(Cycle.FRI_2022_03_25)
                    .endedOn(FRI_2022_06_10)
                    .reportedOn(LocalDate.of(2022, 6, 20))
                    .build();

            Verdict verdict = judge(byCommittee(), course, LocalDate.of(2022, 6, 20));
            assertThat(verdict.unmet()).extracting(Reason::code).containsExactly(RequiredContent.PART_MISSING);
            assertThat(verdict.unmet().get(0).facts()).containsEntry("part", Datum.of("recommendations"));
        }

        // A-O-20: to the Standing Committee first, then to the nearest session (6 to 8 July)
        @Test
        void ofTheCouncilReachTheStandingCommitteeFirst() {
            Verdict right = judge(byCouncil(), toCouncil(30, 6), SAT_2022_12_31);
            assertThat(codes(right)).contains(Oversights.RECEIVED_IN_ORDER, StepDue.AT_SESSION);

            Reason wrong = reason(judge(byCouncil(), onlyToCouncil(6), SAT_2022_12_31), Oversights.RECEIVED_TOO_EARLY);
            assertThat(wrong.isMet()).isFalse();
            assertThat(wrong.facts())
                    .containsEntry("recipient", Datum.of("peoples-council"))
                    .containsEntry("before", Datum.of("standing-committee"));
            assertThat(wrong.remedy().orElseThrow().facts()).containsEntry("recipient", Datum.of("standing-committee"));
        }

        // The order is the law's only where a session hears the report: a committee may send it to both in any order.
        @Test
        void ofACommitteeHaveNoOrder() {
            OversightCourse course = OversightCourse.begun(Cycle.ID).toBuilder()
                    .putReportReceived(COUNCIL, FRI_2022_06_10)
                    .putReportReceived(STANDING_COMMITTEE, MON_2022_06_27)
                    .build();

            assertThat(codes(judge(byCommittee(), course, SAT_2022_12_31)))
                    .doesNotContain(Oversights.RECEIVED_TOO_EARLY, Oversights.RECEIVED_IN_ORDER);
        }

        // A-O-42
        @Test
        void arePublishedWhenIssuedUnlessTheyAreSecret() {
            OversightCourse unpublished = inTime().published(Map.of()).build();
            Verdict open = judge(byStandingCommittee(), unpublished, SAT_2022_12_31);
            Verdict closed = judge(
                    byStandingCommittee(),
                    unpublished.toBuilder().closedOn(SAT_2022_12_31).build(),
                    SAT_2022_12_31);
            Verdict secret = judge(
                    byStandingCommittee(),
                    unpublished.toBuilder()
                            .closedOn(SAT_2022_12_31)
                            .addWithheld(VietnamDocumentKinds.OVERSIGHT_CONCLUSION)
                            .build(),
                    SAT_2022_12_31);

            assertThat(open.isSatisfied()).isTrue();
            assertThat(closed.unmet()).hasSize(1);
            assertThat(closed.unmet().get(0).facts())
                    .containsEntry("about", Datum.of("conclusion-of-oversight"))
                    .containsEntry("step", Datum.of("oversight/published-document"));
            assertThat(secret.unmet()).isEmpty();
            assertThat(reason(secret, Oversights.WITHHELD).bases().get(0).article())
                    .contains("89");
        }
    }

    // A-O-23: what a delegate hands in is what the Standing Committee receives
    @Test
    void takesTheReportOfADelegateAsReceivedByTheStandingCommittee() {
        OversightCourse course = OversightCourse.begun(Cycle.ID).toBuilder()
                .endedOn(FRI_2022_06_10)
                .reportedOn(LocalDate.of(2022, 6, 20))
                .closedOn(SAT_2022_12_31)
                .build();

        assertThat(judge(byDelegate(), course, SAT_2022_12_31).unmet()).isEmpty();
    }

    // B-O-07: nothing but the publication is known of the law of 2025, so nothing is called right
    @Test
    void namesEveryRuleThatTheHostMustGiveUnderTheLawOf2025() {
        Verdict verdict = judge(
                byStandingCommittee().foundedOn(SUN_2026_03_01),
                OversightCourse.begun(Cycle.ID).toBuilder()
                        .addFieldDays(FieldDay.of(Cycle.DEPARTMENT, LocalDate.of(2026, 4, 20)))
                        .build(),
                SUN_2026_03_01);

        assertThat(verdict.isSatisfied()).isFalse();
        assertThat(verdict.unmet())
                .allSatisfy(reason -> assertThat(reason.code()).isEqualTo(StepDue.RULE_NOT_GIVEN))
                .extracting(reason -> String.valueOf(reason.facts().get("question")))
                .contains(
                        "oversight/outline-notice@standing-committee",
                        "oversight/programme-notice@standing-committee",
                        "oversight/delegation-report@standing-committee",
                        "oversight/standing-committee-considers",
                        "oversight/founded-by@standing-committee");
    }

    // B-O-08: the last oversight under the law of 2015 keeps it to its end
    @Test
    void keepsTheLawOfTheFoundingDay() {
        OversightPlan.Builder plan = byStandingCommittee().foundedOn(Cycle.SAT_2026_02_28);
        OversightCourse course = OversightCourse.begun(Cycle.ID).toBuilder()
                .outlineNotifiedOn(LocalDate.of(2026, 3, 16)) // 15 days end on Sunday 15 March
                .build();

        assertThat(judge(plan, course, LocalDate.of(2026, 3, 16)).isSatisfied()).isTrue();
    }

    // Every day of ten months: no question is ever lost, and what was late once is late for ever.
    @Test
    void asksTheSameQuestionsEachDayAndForgivesNothing() {
        OversightCourse late = inTime().outlineNotifiedOn(LocalDate.of(2022, 3, 28))
                .consideredOn(LocalDate.of(2022, 7, 5))
                .build();
        int steps = OversightTimetable.of(byStandingCommittee().build(), late, SESSIONS, law(THU_2022_03_10), CALENDARS)
                .steps()
                .size();
        long before = 0;
        for (LocalDate day = THU_2022_03_10; !day.isAfter(SAT_2022_12_31); day = day.plusDays(1)) {
            Verdict verdict = judge(byStandingCommittee(), late, day);

            assertThat(verdict.reasons().stream()
                            .filter(reason -> reason.facts().containsKey("about")))
                    .as("%s", day)
                    .hasSize(steps);
            long lateSteps = verdict.unmet().size();
            assertThat(lateSteps).as("%s", day).isGreaterThanOrEqualTo(before);
            before = lateSteps;
        }
        assertThat(before).isEqualTo(2);
    }

    @Test
    void refusesADayBeforeTheFounding() {
        assertThatThrownBy(() ->
                        judge(byStandingCommittee(), OversightCourse.begun(Cycle.ID), THU_2022_03_10.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf (2022-03-09) must not be before foundedOn (2022-03-10) of GS-2022-03");
    }

    @Test
    void refusesACourseWhoseDaysContradictEachOther() {
        assertThatThrownBy(() -> inTime().endedOn(LocalDate.of(2022, 4, 17)).build())
                .hasMessageContaining("endedOn (2022-04-17) must not be before the field day");
        assertThatThrownBy(
                        () -> inTime().reportedOn(FRI_2022_06_10.minusDays(1)).build())
                .hasMessage("reportedOn (2022-06-09) must not be before endedOn (2022-06-10)");
        assertThatThrownBy(
                        () -> inTime().consideredOn(MON_2022_06_27.minusDays(1)).build())
                .hasMessageContaining("consideredOn (2022-06-26)");
        assertThatThrownBy(() -> inTime().published(
                                Map.of(VietnamDocumentKinds.OVERSIGHT_CONCLUSION, LocalDate.of(2022, 8, 21)))
                        .build())
                .hasMessageContaining("published conclusion-of-oversight (2022-08-21)");
    }

    @Test
    void isWrittenAndReadBack() {
        OversightPlan plan = byStandingCommittee()
                .number(DocumentNumber.parse("12/QĐ-TTHĐND"))
                .build();
        OversightPlan alone = byDelegate().delegation(Optional.empty()).build();
        OversightCourse course = inTime().closedOn(SAT_2022_12_31)
                .addWithheld(VietnamDocumentKinds.OVERSIGHT_REPORT)
                .build();

        for (OversightPlan one : List.of(plan, alone)) {
            Datum written = OversightPlan.CODEC.encode(one);
            assertThat(OversightPlan.CODEC.decode(1, written)).isEqualTo(one);
            assertThat(OversightPlan.CODEC.encode(OversightPlan.CODEC.decode(1, written)))
                    .isEqualTo(written);
        }
        Datum written = OversightCourse.CODEC.encode(course);
        assertThat(OversightCourse.CODEC.decode(1, written)).isEqualTo(course);
        assertThat(judge(byStandingCommittee(), OversightCourse.CODEC.decode(1, written), SAT_2022_12_31))
                .isEqualTo(judge(byStandingCommittee(), course, SAT_2022_12_31));
        assertThat(course.reportReceived()).containsEntry(COUNCIL, TUE_2022_12_06);
    }

    // Kinds are equal by id alone; labels, categories and the body of an office are what a stranger could not know.
    @Test
    void readsKindsWithTheirLabelsAndCategories() {
        OversightPlan plan = byStandingCommittee().build();
        OversightPlan read = OversightPlan.CODEC.decode(1, OversightPlan.CODEC.encode(plan));

        assertSame(read.form(), plan.form());
        assertSame(read.tier(), plan.tier());
        assertSame(read.foundedBy(), plan.foundedBy());
        assertSame(read.overseerKind().kind(), plan.overseerKind().kind());
        assertSame(
                read.delegation().orElseThrow().headOffice(),
                plan.delegation().orElseThrow().headOffice());
        assertThat(read.delegation().orElseThrow().headOffice().in().category())
                .isEqualTo(plan.delegation().orElseThrow().headOffice().in().category());
        assertThat(read.fixes())
                .allSatisfy(part -> assertSame(
                        part,
                        plan.fixes().stream().filter(part::equals).findFirst().orElseThrow()));
        OversightCourse course = OversightCourse.CODEC.decode(1, OversightCourse.CODEC.encode(inTime().build()));
        assertSame(course.proceedings().get(1), VietnamProceedings.OVERSEEN_HEARD);
    }

    private static void assertSame(Kind<?> read, Kind<?> written) {
        assertThat(read).isEqualTo(written);
        assertThat(read.label()).isEqualTo(written.label());
        assertThat((Object) read.category()).isEqualTo(written.category());
    }

    private static List<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).toList();
    }

    private static Reason reason(Verdict verdict, ReasonCode code) {
        return verdict.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
