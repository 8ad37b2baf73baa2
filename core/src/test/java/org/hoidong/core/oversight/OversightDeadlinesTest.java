package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Cycle.CALENDARS;
import static org.hoidong.core.oversight.Cycle.SAT_2026_02_28;
import static org.hoidong.core.oversight.Cycle.SUN_2026_03_01;
import static org.hoidong.core.oversight.Cycle.law;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOversight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OversightDeadlinesTest {

    private static final LocalDate WED_2022_07_13 = LocalDate.of(2022, 7, 13);
    private static final LocalDate FRI_2022_06_10 = LocalDate.of(2022, 6, 10);

    /**
     * Row; step; rule; article; last day. Twenty days from Wednesday 13 July are Tuesday 2 August; ten days before Tuesday 6
     * December is Saturday 26 November, so Friday 25 November; ten days before Wednesday 28 September is Sunday 18 September, so
     * Friday 16 September (CAL-10); seven days from Friday 10 June are Friday 17 June, ten are Monday 20 June.
     */
    static Stream<Arguments> rows() {
        return Stream.of(
                row(
                        "A-O-31 session",
                        "60.4",
                        "2022-08-02",
                        "oversight/written-answer",
                        law -> OversightDeadlines.writtenAnswer(
                                "CV-01", VietnamOversight.QUESTIONING, WED_2022_07_13, law, CALENDARS)),
                row(
                        "A-O-31 between",
                        "69.3",
                        "2022-08-02",
                        "oversight/written-answer@questioning-in-recess",
                        law -> OversightDeadlines.writtenAnswer(
                                "CV-01",
                                VietnamOversight.QUESTIONING_BETWEEN_SESSIONS,
                                WED_2022_07_13,
                                law,
                                CALENDARS)),
                row(
                        "A-O-33",
                        "60.7",
                        "2022-11-25",
                        "oversight/implementation-report-before-session",
                        law -> OversightDeadlines.promisesReported("gd-so", LocalDate.of(2022, 12, 6), law, CALENDARS)),
                row(
                        "A-O-34",
                        "72.2",
                        "2022-09-16",
                        "meeting/notice@explanation-session",
                        law -> OversightDeadlines.explanationNotified(
                                "GT-01",
                                VietnamMeetings.EXPLANATION_SESSION,
                                LocalDate.of(2022, 9, 28),
                                law,
                                CALENDARS)),
                row(
                        "A-O-36",
                        "73.2",
                        "2022-06-17",
                        "oversight/settlement-report@standing-committee",
                        law -> OversightDeadlines.settlementReported(
                                "KN-07", VietnamBodies.STANDING_COMMITTEE, FRI_2022_06_10, law, CALENDARS)),
                row(
                        "A-O-37",
                        "82.2",
                        "2022-06-20",
                        "oversight/settlement-report@council-committee",
                        law -> OversightDeadlines.settlementReported(
                                "KN-07", VietnamBodies.COUNCIL_COMMITTEE, FRI_2022_06_10, law, CALENDARS)));
    }

    private static Arguments row(
            String name, String article, String lastDay, String question, Function<RulesInForce, StepDue> step) {
        return argumentSet(name, article, LocalDate.parse(lastDay), question, step);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areInTimeOnTheLastDayAndLateOnTheNext(
            String article, LocalDate last, String question, Function<RulesInForce, StepDue> step) {
        for (LocalDate day : new LocalDate[] {WED_2022_07_13, SAT_2026_02_28}) {
            StepDue due = step.apply(law(day));
            Reason inTime = due.done(last).judge(last).reasons().get(0);
            Reason late =
                    due.done(last.plusDays(1)).judge(last.plusDays(1)).reasons().get(0);

            assertThat(inTime.code()).isEqualTo(StepDue.IN_TIME);
            assertThat(inTime.bases().get(0).article().orElse("") + "."
                            + inTime.bases().get(0).clause().orElse(""))
                    .isEqualTo(article);
            assertThat(late.code()).isEqualTo(StepDue.LATE);
            assertThat(late.facts()).containsEntry("due", Datum.of(last)).containsEntry("daysLate", Datum.of(1));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void needASettingOfTheHostFromMarch2026(
            String article, LocalDate last, String question, Function<RulesInForce, StepDue> step) {
        StepDue unknown = step.apply(law(SUN_2026_03_01));

        assertThat(unknown.question()).contains(question);
        assertThat(unknown.done(last).judge(last).isSatisfied()).isFalse();
    }

    // Who gives notice may put an explanation session off, but nobody puts off a session because a report is late.
    @Test
    void arePutOffOnlyWhereTheOverseerGivesNotice() {
        LocalDate tue20220920 = LocalDate.of(2022, 9, 20);
        Reason explanation = OversightDeadlines.explanationNotified(
                        "GT-01",
                        VietnamMeetings.EXPLANATION_SESSION,
                        LocalDate.of(2022, 9, 28),
                        law(WED_2022_07_13),
                        CALENDARS)
                .judge(tue20220920)
                .reasons()
                .get(0);
        Reason promises = OversightDeadlines.promisesReported(
                        "gd-so", LocalDate.of(2022, 12, 6), law(WED_2022_07_13), CALENDARS)
                .judge(LocalDate.of(2022, 11, 28))
                .reasons()
                .get(0);

        // ten days before Friday 30 September are Tuesday 20 September
        assertThat(explanation.remedy().orElseThrow().facts())
                .containsEntry("earliest", Datum.of(LocalDate.of(2022, 9, 30)));
        assertThat(promises.remedy().orElseThrow().code()).isEqualTo(StepDue.TAKE_STEP_NOW);
    }

    @Test
    void refuseAnOverseerThatNoLawKnows() {
        assertThatThrownBy(() -> OversightDeadlines.settlementReported(
                        "KN-07", VietnamBodies.PEOPLES_COUNCIL, FRI_2022_06_10, law(FRI_2022_06_10), CALENDARS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rule oversight/settlement-report@peoples-council must be known to rule book");
    }
}
