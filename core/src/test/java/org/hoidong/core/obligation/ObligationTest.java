package org.hoidong.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.obligation.ObligationStatus.DISCHARGED;
import static org.hoidong.core.obligation.ObligationStatus.DISCHARGED_LATE;
import static org.hoidong.core.obligation.ObligationStatus.LAPSED;
import static org.hoidong.core.obligation.ObligationStatus.NOT_YET;
import static org.hoidong.core.obligation.ObligationStatus.OVERDUE;
import static org.hoidong.core.obligation.ObligationStatus.OWED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private static final LocalDate SUN_2022_08_14 = LocalDate.of(2022, 8, 14);
    private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);
    private static final LocalDate THU_2022_10_13 = LocalDate.of(2022, 10, 13);
    private static final LocalDate FRI_2022_10_14 = LocalDate.of(2022, 10, 14);
    private static final LocalDate SAT_2022_10_15 = LocalDate.of(2022, 10, 15);
    private static final LocalDate MON_2022_10_31 = LocalDate.of(2022, 10, 31);

    private static final Calendars CALENDARS = Calendars.of(WorkingCalendar.builder(CalendarId.of("plain"), "1")
            .span(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
            .build());

    private static Obligation.Builder report() {
        return Obligation.builder()
                .id(ObligationId.of("KN-1/implementation/1"))
                .line("follow-up/implementation")
                .owedBy("addressee")
                .act("follow-up/completion-reported")
                .label(Label.of("Báo cáo kết quả", "Report of completion"))
                .startedOn(MON_2022_08_15)
                .deadline(Deadline.on(FRI_2022_10_14));
    }

    @Nested
    class Status {
        @Test
        void isOwedFromItsStartToTheDueDayAndOverdueFromTheDayAfter() {
            Obligation open = report().build();

            assertThat(open.status(SUN_2022_08_14)).isEqualTo(NOT_YET);
            assertThat(open.status(MON_2022_08_15)).isEqualTo(OWED);
            assertThat(open.status(THU_2022_10_13)).isEqualTo(OWED);
            assertThat(open.status(FRI_2022_10_14)).isEqualTo(OWED);
            assertThat(open.status(SAT_2022_10_15)).isEqualTo(OVERDUE);
            assertThat(open.isOverdueOn(FRI_2022_10_14)).isFalse();
            assertThat(open.isOverdueOn(SAT_2022_10_15)).isTrue();
            assertThat(open.overdueSince()).contains(SAT_2022_10_15);
        }

        @Test
        void isDischargedInTimeOnTheDueDayAndLateTheDayAfter() {
            Obligation inTime = report().dischargedOn(FRI_2022_10_14).build();
            Obligation late = report().dischargedOn(SAT_2022_10_15).build();

            assertThat(inTime.status(THU_2022_10_13)).isEqualTo(OWED);
            assertThat(inTime.status(FRI_2022_10_14)).isEqualTo(DISCHARGED);
            assertThat(inTime.overdueSince()).isEmpty();
            assertThat(late.status(SAT_2022_10_15)).isEqualTo(DISCHARGED_LATE);
            assertThat(late.overdueSince()).contains(SAT_2022_10_15);
        }

        @Test
        void stillSaysOfThePastThatItWasOverdueThen() {
            Obligation late = report().dischargedOn(MON_2022_10_31).build();

            assertThat(late.status(SAT_2022_10_15)).isEqualTo(OVERDUE);
            assertThat(late.isOverdueOn(MON_2022_10_31)).isFalse();
        }

        @Test
        void lapsesWithoutBeingDone() {
            Obligation lapsed = report().lapsedOn(THU_2022_10_13).build();

            assertThat(lapsed.status(THU_2022_10_13)).isEqualTo(LAPSED);
            assertThat(lapsed.overdueSince()).isEmpty();
        }

        @Test
        void isOverdueFromItsStartIfItStartedLate() {
            Obligation late = report().startedOn(MON_2022_10_31).build();

            assertThat(late.status(MON_2022_10_31)).isEqualTo(OVERDUE);
            assertThat(late.overdueSince()).contains(MON_2022_10_31);
        }
    }

    @Nested
    class DatesOfInterest {
        @Test
        void areStartRemindersDueDayAndFirstLateDayInOrder() {
            Obligation obligation =
                    report().remindedBefore(List.of(3, 7), CALENDARS).build();

            assertThat(obligation.datesOfInterest())
                    .containsExactly(
                            MON_2022_08_15,
                            LocalDate.of(2022, 10, 5),
                            LocalDate.of(2022, 10, 11),
                            FRI_2022_10_14,
                            SAT_2022_10_15);
        }

        @Test
        void stopWhereItEnds() {
            assertThat(report().dischargedOn(FRI_2022_10_14).build().datesOfInterest())
                    .containsExactly(MON_2022_08_15);
        }
    }

    @Nested
    class RemindersBefore {
        @Test
        void areWorkingDaysBeforeTheDueDayTheEarliestFirst() {
            Obligation obligation =
                    report().remindedBefore(List.of(3, 7, 3, 0), CALENDARS).build();

            assertThat(obligation.reminders())
                    .extracting(Reminder::workingDaysBefore)
                    .containsExactly(7, 3, 0);
            assertThat(obligation.reminders().get(0).on()).isEqualTo(LocalDate.of(2022, 10, 5));
            assertThat(obligation.reminders().get(2).on()).isEqualTo(FRI_2022_10_14);
        }

        @Test
        void keepTheirIdsWhenTheDueDayMoves() {
            Obligation moved = report().deadline(Deadline.on(MON_2022_10_31))
                    .remindedBefore(List.of(3), CALENDARS)
                    .build();

            assertThat(moved.reminders().get(0).id().value()).isEqualTo("KN-1/implementation/1/reminder-3");
            assertThat(moved.reminders().get(0).obligation()).isEqualTo(moved.id());
        }

        @Test
        void areLeftOutBeforeTheStart() {
            Obligation obligation = report().startedOn(LocalDate.of(2022, 10, 6))
                    .remindedBefore(List.of(7, 6, 5), CALENDARS)
                    .build();

            assertThat(obligation.reminders())
                    .extracting(Reminder::workingDaysBefore)
                    .containsExactly(6, 5);
        }

        @Test
        void refuseNegativeAndAbsurdNumbers() {
            for (int days : new int[] {-1, 10_001}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Reminders.before(
                                ObligationId.of("x"), Deadline.on(FRI_2022_10_14), ImmutableList.of(days), CALENDARS))
                        .withMessageContaining("(" + days + ")");
            }
        }
    }

    @Test
    void isDischargedByItsActAndItsAlternativesOnly() {
        Obligation obligation = report().addAlternative("follow-up/withdrawn").build();

        assertThat(obligation.isDischargedBy("follow-up/completion-reported")).isTrue();
        assertThat(obligation.isDischargedBy("follow-up/withdrawn")).isTrue();
        assertThat(obligation.isDischargedBy("follow-up/urged")).isFalse();
    }

    @Test
    void isOrderedByDueDayAndThenById() {
        Obligation first = report().build();
        Obligation second = report().id(ObligationId.of("KN-2")).build();
        Obligation last = report().id(ObligationId.of("KN-0"))
                .deadline(Deadline.on(MON_2022_10_31))
                .build();

        assertThat(ImmutableList.sortedCopyOf(Obligation.BY_DUE_DATE, List.of(last, second, first)))
                .containsExactly(first, second, last);
    }

    @Test
    void refusesToEndTwiceOrBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().dischargedOn(FRI_2022_10_14)
                        .lapsedOn(FRI_2022_10_14)
                        .build())
                .withMessageContaining("must not both be discharged");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().lapsedOn(SUN_2022_08_14).build())
                .withMessageContaining("must not be before its start");
    }
}
