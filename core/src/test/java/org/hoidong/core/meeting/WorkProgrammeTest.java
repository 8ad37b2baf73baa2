package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Row S-05: work follows an approved yearly work programme. */
class WorkProgrammeTest {

    private static final LocalDate FRI_2021_12_10 = LocalDate.of(2021, 12, 10);
    private static final LocalDate THU_2022_06_30 = LocalDate.of(2022, 6, 30);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);
    private static final BodyId COUNCIL = BodyId.of("council");
    private static final BodyId STANDING = BodyId.of("standing-committee");
    private static final MilestoneId YEAR_END = MilestoneId.of("session-6");
    private static final WorkTaskId PREPARE = WorkTaskId.of("CT-1");
    private static final WorkTaskId REPORT = WorkTaskId.of("CT-2");
    private static final Calendars CALENDARS = Calendars.of(WorkingCalendar.builder(CalendarId.of("weekdays"), "1")
            .span(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31))
            .build());

    private static final WorkProgramme PROGRAMME = WorkProgramme.builder()
            .body(STANDING)
            .year(2022)
            .addPriority(Label.of("Phục hồi kinh tế", "Recovery of the economy"))
            .addTasks(
                    WorkTask.of(
                            PREPARE,
                            Label.of("Chuẩn bị kỳ họp", "Prepare the session"),
                            STANDING,
                            Due.on(THU_2022_06_30)),
                    WorkTask.of(
                            REPORT,
                            Label.of("Báo cáo công tác", "Report on the work"),
                            STANDING,
                            Due.at(YEAR_END, LocalDate.of(2022, 12, 15))))
            .approvedBy(COUNCIL)
            .approvedOn(FRI_2021_12_10)
            .build();

    @Nested
    class Judge {

        @Test
        void saysOfEachTaskHowItStandsOnItsDueDay() {
            Verdict verdict = judge(ImmutableMap.of(PREPARE, THU_2022_06_30), THU_2022_06_30);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(
                            WorkProgramme.PROGRAMME_APPROVED, WorkProgramme.TASK_DONE, WorkProgramme.TASK_OPEN);
        }

        @Test
        void countsTheDayAfterTheDueDayAsLateAndSaysWhoMustAct() {
            Verdict verdict = judge(Map.of(), FRI_2022_07_01);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(WorkProgramme.TASK_OVERDUE);
                assertThat(reason.facts())
                        .containsEntry("daysLate", Datum.of(1))
                        .containsEntry("due", Datum.of(THU_2022_06_30));
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(WorkProgramme.DO_TASK);
            });
        }

        @Test
        void keepsWhatWasDoneLateApartFromWhatIsOverdue() {
            Verdict verdict = judge(ImmutableMap.of(PREPARE, FRI_2022_07_01), LocalDate.of(2022, 7, 27));

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(WorkProgramme.TASK_DONE_LATE);
                assertThat(reason.facts()).containsEntry("daysLate", Datum.of(1));
                assertThat(reason.remedy()).isEmpty();
            });
        }

        @Test
        void takesWhatIsToBeDoneLaterThanTheDayAskedAboutAsNotDone() {
            Verdict verdict = judge(ImmutableMap.of(PREPARE, FRI_2022_07_01), THU_2022_06_30);

            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(
                            WorkProgramme.PROGRAMME_APPROVED, WorkProgramme.TASK_OPEN, WorkProgramme.TASK_OPEN);
        }

        @Test
        void takesAnEarlierSessionInPlaceOfTheLatestDay() {
            Milestones session = Milestones.of(Map.of(YEAR_END, LocalDate.of(2022, 12, 6)));

            Verdict verdict = PROGRAMME.judge(
                    ImmutableMap.of(PREPARE, THU_2022_06_30, REPORT, LocalDate.of(2022, 12, 7)),
                    LocalDate.of(2022, 12, 31),
                    CALENDARS,
                    session);

            assertThat(verdict.unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.facts())
                            .containsEntry("due", Datum.of(LocalDate.of(2022, 12, 6)))
                            .containsEntry("daysLate", Datum.of(1)));
        }

        @Test
        void isNotSatisfiedBeforeTheApproval() {
            assertThat(judge(Map.of(), FRI_2021_12_10).isSatisfied()).isTrue();
            assertThat(judge(Map.of(), FRI_2021_12_10.minusDays(1)).unmet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(WorkProgramme.PROGRAMME_NOT_APPROVED);
                        assertThat(reason.remedy().orElseThrow().code()).isEqualTo(WorkProgramme.APPROVE_PROGRAMME);
                    });
        }

        @Test
        void refusesADayForATaskThatIsNotInTheProgramme() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> judge(Map.of(WorkTaskId.of("CT-9"), THU_2022_06_30), THU_2022_06_30))
                    .withMessage("task (CT-9) must be one of the programme: [CT-1, CT-2]");
        }

        private static Verdict judge(Map<WorkTaskId, LocalDate> done, LocalDate asOf) {
            return PROGRAMME.judge(done, asOf, CALENDARS, Milestones.none());
        }
    }

    @Nested
    class Build {

        @Test
        void refusesATaskTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PROGRAMME.toBuilder()
                            .addTasks(PROGRAMME.tasks().get(0))
                            .build())
                    .withMessageContaining("task (CT-1) must occur once");
        }

        @Test
        void refusesAnApprovalWithoutItsDay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorkProgramme.builder()
                            .body(STANDING)
                            .year(2022)
                            .approvedBy(COUNCIL)
                            .build())
                    .withMessageContaining("approvedBy (council) and approvedOn (none) must be recorded together");
        }

        @Test
        void refusesAYearThatIsNone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> WorkProgramme.builder().body(STANDING).year(0).build())
                    .withMessageContaining("year (0)");
            assertThatIllegalStateException()
                    .isThrownBy(() -> WorkProgramme.builder().body(STANDING).build());
        }
    }
}
