package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.SUN_2025_05_11;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.THU_2025_05_01;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;

import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Deadline TEN_WORKING_DAYS =
            TimeLimit.ofWorkingDays(10).by(DECISION).from(THU_2025_04_24, CALENDARS);

    @Nested
    class Judge {
        @Test
        void isInTimeTheDayBeforeAndOnTheDueDay() { // CAL-06
            assertThat(TEN_WORKING_DAYS.judge(SUN_2025_05_11).isSatisfied()).isTrue();

            Verdict verdict = TEN_WORKING_DAYS.judge(MON_2025_05_12);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons().get(0).code()).isEqualTo(Deadline.IN_TIME);
            assertThat(verdict.reasons().get(0).bases()).containsExactly(DECISION);
        }

        @Test
        void isLateTheDayAfter() {
            Verdict verdict = TEN_WORKING_DAYS.judge(TUE_2025_05_13);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.reasons().get(0).code()).isEqualTo(Deadline.LATE);
            assertThat(verdict.reasons().get(0).facts())
                    .containsEntry("due", Datum.of(MON_2025_05_12))
                    .containsEntry("done", Datum.of(TUE_2025_05_13))
                    .containsEntry("daysLate", Datum.of(1));
            assertThat(TEN_WORKING_DAYS.firstLateDay()).isEqualTo(TUE_2025_05_13);
        }
    }

    @Nested
    class PostponedFor {

        // Ten days before Monday 12 May are Friday 2 May, a holiday like the two days before it: so Tuesday 29 April.
        // Monday 5 May
        // is ten days before Thursday 15 May; for Wednesday 14 May the day is a Sunday, and rolls back to 29 April
        // again.
        @Test
        void isTheFirstDayForWhichItIsInTime() {
            Deadline tenDays = TimeLimit.ofCalendarDays(10).before().from(MON_2025_05_12, CALENDARS);

            assertThat(tenDays.dueOn()).isEqualTo("2025-04-29");
            assertThat(tenDays.postponedFor(LocalDate.of(2025, 5, 5))).contains(LocalDate.of(2025, 5, 15));
            assertThat(tenDays.postponedFor(LocalDate.of(2025, 5, 6))).contains(LocalDate.of(2025, 5, 16));
        }

        // Five working days before Monday 12 May are Monday 5 May.
        @Test
        void countsWorkingDaysToo() {
            Deadline fiveDays = TimeLimit.ofWorkingDays(5).before().from(MON_2025_05_12, CALENDARS);

            assertThat(fiveDays.postponedFor(LocalDate.of(2025, 5, 6))).contains(TUE_2025_05_13);
        }

        @Test
        void needsNoCalendarForALimitThatDoesNotRoll() {
            Deadline tenDays = TimeLimit.ofCalendarDays(10)
                    .before()
                    .rolling(TimeLimit.Rolling.NONE)
                    .from(MON_2025_05_12, CALENDARS);

            assertThat(tenDays.postponedFor(LocalDate.of(2025, 5, 3))).contains(TUE_2025_05_13);
        }

        @Test
        void isNothingAfterAnEventOrOnADayThatWasSet() {
            assertThat(TEN_WORKING_DAYS.postponedFor(TUE_2025_05_13)).isEmpty();
            assertThat(Deadline.on(MON_2025_05_12).postponedFor(TUE_2025_05_13)).isEmpty();
        }

        @Test
        void isNothingWhereItWouldBeMoreThanAThousandDaysLater() {
            Deadline day = TimeLimit.ofCalendarDays(0)
                    .before()
                    .rolling(TimeLimit.Rolling.NONE)
                    .from(MON_2025_05_12, CALENDARS);

            assertThat(day.postponedFor(MON_2025_05_12.plusDays(1_000))).contains(MON_2025_05_12.plusDays(1_000));
            assertThat(day.postponedFor(MON_2025_05_12.plusDays(1_001))).isEmpty();
        }
    }

    @Nested
    class Explain {
        @Test
        void tellsEachDayInEnglish() {
            assertThat(TEN_WORKING_DAYS.explain(Language.ENGLISH))
                    .containsExactly(
                            "Thursday 24 April 2025: the day it is counted from (10 working days)",
                            "Friday 25 April 2025: day 1",
                            "Saturday 26 April 2025: day 2; Made-up working day (Decision 1/2025, Article 2)",
                            "Sunday 27 April 2025: not counted; weekly day off",
                            "Monday 28 April 2025 to Tuesday 29 April 2025: days 3 to 4",
                            "Wednesday 30 April 2025 to Thursday 1 May 2025: not counted; Holiday"
                                    + " (Decision 1/2025, Article 2)",
                            "Friday 2 May 2025: not counted; Day off in lieu: Holiday (Decision 1/2025, Article 2)",
                            "Saturday 3 May 2025 to Sunday 4 May 2025: not counted; weekly day off",
                            "Monday 5 May 2025 to Friday 9 May 2025: days 5 to 9",
                            "Saturday 10 May 2025 to Sunday 11 May 2025: not counted; weekly day off",
                            "Monday 12 May 2025: day 10",
                            "Monday 12 May 2025: due, to the end of the day");
        }

        @Test
        void tellsTheRollInVietnamese() {
            assertThat(TimeLimit.ofCalendarDays(7)
                            .from(THU_2025_04_24, CALENDARS)
                            .explain(Language.VIETNAMESE))
                    .containsExactly(
                            "Thứ Năm, 24/4/2025: mốc tính thời hạn (7 ngày)",
                            "Thứ Sáu, 25/4/2025 đến Thứ Năm, 1/5/2025: ngày thứ 1 đến ngày thứ 7",
                            "Thứ Năm, 1/5/2025: ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo; Ngày lễ (Điều 2 Decision 1/2025)",
                            "Thứ Sáu, 2/5/2025: ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo; Nghỉ bù ngày lễ"
                                    + " (Điều 2 Decision 1/2025)",
                            "Thứ Bảy, 3/5/2025 đến Chủ nhật, 4/5/2025: ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo;"
                                    + " ngày nghỉ hằng tuần",
                            "Thứ Hai, 5/5/2025: hết hạn vào cuối ngày");
        }

        @Test
        void tellsMonthsByTheirCorrespondingDay() {
            assertThat(TimeLimit.ofMonths(1)
                            .from(LocalDate.of(2025, 5, 12), CALENDARS)
                            .explain(Language.ENGLISH))
                    .containsExactly(
                            "Monday 12 May 2025: the day it is counted from (1 month)",
                            "Thursday 12 June 2025: the day that ends 1 month",
                            "Thursday 12 June 2025: due, to the end of the day");
        }

        @Test
        void usesTheTextsOfAHost() {
            Messages own = CalendarMessages.standard()
                    .with(Messages.builder()
                            .text(CalendarMessages.DUE, "hạn chót {on}", "deadline {on}")
                            .build());

            assertThat(Deadline.on(MON_2025_05_12).explain(Language.ENGLISH, own))
                    .containsExactly("deadline 12 May 2025");
        }
    }

    @Nested
    class Provisional {
        private final Calendars undecided = Calendars.of(
                SPRING_2025.toBuilder("p").provisional(THU_2025_05_01).build());

        @Test
        void isOneThatCountsAcrossAnUndecidedDay() {
            Deadline deadline = TimeLimit.ofWorkingDays(10).from(THU_2025_04_24, undecided);

            assertThat(deadline.isProvisional()).isTrue();
            assertThat(deadline.explain(Language.ENGLISH)).anyMatch(line -> line.endsWith("; not decided yet"));
            assertThat(TEN_WORKING_DAYS.isProvisional()).isFalse();
        }

        @Test
        void isOneThatRollsAcrossAnUndecidedDayButNotOneThatRunsPastIt() {
            assertThat(TimeLimit.ofCalendarDays(6)
                            .from(THU_2025_04_24, undecided)
                            .isProvisional())
                    .isTrue();
            assertThat(TimeLimit.ofCalendarDays(11)
                            .from(THU_2025_04_24, undecided)
                            .isProvisional())
                    .isFalse();
        }

        @Test
        void isNotOneThatStaysOnAnUndecidedDayWhateverIsDecided() {
            assertThat(TimeLimit.ofCalendarDays(7)
                            .rolling(TimeLimit.Rolling.NONE)
                            .from(THU_2025_04_24, undecided)
                            .isProvisional())
                    .isFalse();
        }

        @Test
        void isOneThatEndsBeyondThePublishedSpan() {
            LocalDate tue = LocalDate.of(2025, 12, 30);

            assertThat(TimeLimit.ofWorkingDays(1).from(tue, CALENDARS).isProvisional())
                    .isFalse();
            assertThat(TimeLimit.ofWorkingDays(2).from(tue, CALENDARS).isProvisional())
                    .isTrue();
        }
    }

    @Test
    void namesTheCalendarAndItsVersion() {
        assertThat(TEN_WORKING_DAYS.calendar().map(WorkingCalendar::toString)).contains("test/council 1");
        assertThat(TEN_WORKING_DAYS.limit())
                .contains(TimeLimit.ofWorkingDays(10).by(DECISION));
        assertThat(TEN_WORKING_DAYS.anchor()).contains(THU_2025_04_24);
    }
}
