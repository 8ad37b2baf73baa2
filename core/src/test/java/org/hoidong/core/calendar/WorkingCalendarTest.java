package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.FRI_2025_05_02;
import static org.hoidong.core.calendar.Samples.HOLIDAY;
import static org.hoidong.core.calendar.Samples.ID;
import static org.hoidong.core.calendar.Samples.MADE_UP;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SAT_2025_04_26;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.SUN_2025_05_11;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.THU_2025_05_01;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;
import static org.hoidong.core.calendar.Samples.stepped;
import static org.hoidong.core.calendar.Samples.steppedBetween;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate WED_2024_12_31 = LocalDate.of(2024, 12, 31);
    private static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);
    private static final LocalDate WED_2025_12_31 = LocalDate.of(2025, 12, 31);
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);

    private static WorkingCalendar strict() {
        return SPRING_2025.toBuilder("strict").beyond(Beyond.ERROR).build();
    }

    /** A body that sits on three days and counts only those. */
    private static WorkingCalendar sittings() {
        WorkingCalendar.Builder builder = WorkingCalendar.builder(CalendarId.of("test/sittings"), "1")
                .span(WED_2025_01_01, WED_2025_12_31)
                .weekend(DayOfWeek.values());
        for (LocalDate sitting : new LocalDate[] {SAT_2025_04_26, THU_2025_05_01, MON_2025_05_12}) {
            builder.day(CalendarDay.madeUp(sitting, MADE_UP));
        }
        return builder.build();
    }

    @Nested
    class Day {
        @Test
        void saysWhyEachDayIsCountedOrNot() {
            assertThat(SPRING_2025.day(THU_2025_04_24)).isEqualTo(CalendarDay.ordinary(THU_2025_04_24));
            assertThat(SPRING_2025.day(SUN_2025_05_11)).isEqualTo(CalendarDay.weekend(SUN_2025_05_11));
            assertThat(SPRING_2025.day(SAT_2025_04_26).cause()).isEqualTo(DayCause.MADE_UP);
            assertThat(SPRING_2025.day(FRI_2025_05_02).cause()).isEqualTo(DayCause.COMPENSATION);
            assertThat(SPRING_2025.day(THU_2025_05_01).name()).contains(HOLIDAY);
            assertThat(SPRING_2025.day(THU_2025_05_01).decision()).contains(DECISION);
        }

        @Test
        void isProvisionalOnTheDaysBeyondTheSpanOnly() {
            assertThat(SPRING_2025.day(WED_2024_12_31).isProvisional()).isTrue();
            assertThat(SPRING_2025.day(WED_2025_01_01).isProvisional()).isFalse();
            assertThat(SPRING_2025.day(WED_2025_12_31).isProvisional()).isFalse();
            assertThat(SPRING_2025.day(THU_2026_01_01).isProvisional()).isTrue();
        }

        @Test
        void isRefusedBeyondTheSpanOfAStrictCalendarNamingTheSpan() {
            assertThat(strict().isCounted(WED_2025_12_31)).isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> strict().day(THU_2026_01_01))
                    .withMessageContaining("2026-01-01")
                    .withMessageContaining("2025-01-01/2025-12-31");
            assertThatIllegalArgumentException().isThrownBy(() -> strict().isCounted(WED_2024_12_31));
        }

        @Test
        void refusesDatesThatNoCalendarReaches() {
            for (LocalDate absurd : new LocalDate[] {LocalDate.MAX, LocalDate.MIN, LocalDate.of(999_999_999, 1, 1)}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> SPRING_2025.day(absurd))
                        .withMessageContaining("must be between 0001-01-01 and 9999-12-31");
                assertThatIllegalArgumentException().isThrownBy(() -> SPRING_2025.plusWorkingDays(absurd, 1));
                assertThatIllegalArgumentException().isThrownBy(() -> SPRING_2025.workingDaysBetween(absurd, absurd));
            }
        }
    }

    @Nested
    class PlusCounted {
        @Test
        void countsTheMadeUpSaturdayAndPassesTheHolidays() {
            assertThat(SPRING_2025.plusWorkingDays(THU_2025_04_24, 1)).isEqualTo(LocalDate.of(2025, 4, 25));
            assertThat(SPRING_2025.plusWorkingDays(THU_2025_04_24, 2)).isEqualTo(SAT_2025_04_26);
            assertThat(SPRING_2025.plusWorkingDays(THU_2025_04_24, 10)).isEqualTo(MON_2025_05_12);
            assertThat(SPRING_2025.plusWorkingDays(MON_2025_05_12, -10)).isEqualTo(THU_2025_04_24);
        }

        @Test
        void byZeroIsTheDateItselfCountedOrNot() {
            assertThat(SPRING_2025.plusWorkingDays(SUN_2025_05_11, 0)).isEqualTo(SUN_2025_05_11);
        }

        @Test
        void refusesToLeadBeyondTheSpanOfAStrictCalendar() {
            assertThat(strict().plusWorkingDays(LocalDate.of(2025, 12, 30), 1)).isEqualTo(WED_2025_12_31);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> strict().plusWorkingDays(LocalDate.of(2025, 12, 30), 2))
                    .withMessageContaining("2025-01-01/2025-12-31");
            assertThatIllegalArgumentException().isThrownBy(() -> strict().plusWorkingDays(WED_2025_01_01, -1));
        }

        @Test
        void refusesToLeadBeyondTheYear9999() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SPRING_2025.plusWorkingDays(WED_2025_01_01, Integer.MAX_VALUE))
                    .withMessageContaining("9999");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SPRING_2025.plusWorkingDays(WED_2025_01_01, Integer.MIN_VALUE));
        }

        @Test
        void countsTheDaysABodySitsAndRefusesOnceThereAreNone() {
            assertThat(sittings().plusWorkingDays(THU_2025_04_24, 3)).isEqualTo(MON_2025_05_12);
            assertThat(sittings().workingDaysBetween(WED_2025_01_01, WED_2025_12_31))
                    .isEqualTo(3);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sittings().plusWorkingDays(THU_2025_04_24, 4))
                    .withMessageContaining("no working days");
        }
    }

    @Nested
    class CountedBetween {
        @Test
        void leavesOutTheFirstDayAndCountsTheLast() {
            assertThat(SPRING_2025.workingDaysBetween(THU_2025_04_24, MON_2025_05_12))
                    .isEqualTo(10);
            assertThat(SPRING_2025.workingDaysBetween(THU_2025_04_24, SUN_2025_05_11))
                    .isEqualTo(9);
            assertThat(SPRING_2025.workingDaysBetween(THU_2025_04_24, TUE_2025_05_13))
                    .isEqualTo(11);
            assertThat(SPRING_2025.workingDaysBetween(THU_2025_04_24, THU_2025_04_24))
                    .isZero();
        }

        @Test
        void isNegatedTheOtherWayRound() {
            assertThat(SPRING_2025.workingDaysBetween(MON_2025_05_12, THU_2025_04_24))
                    .isEqualTo(-10);
        }
    }

    @Nested
    class NextAndPrevious {
        @Test
        void areTheDayItselfIfItIsCounted() {
            assertThat(SPRING_2025.nextOrSame(SAT_2025_04_26)).isEqualTo(SAT_2025_04_26);
            assertThat(SPRING_2025.previousOrSame(SAT_2025_04_26)).isEqualTo(SAT_2025_04_26);
        }

        @Test
        void areTheNearestCountedDaysOtherwise() {
            assertThat(SPRING_2025.nextOrSame(THU_2025_05_01)).isEqualTo(LocalDate.of(2025, 5, 5));
            assertThat(SPRING_2025.previousOrSame(THU_2025_05_01)).isEqualTo(LocalDate.of(2025, 4, 29));
        }
    }

    @Nested
    class ProvisionalWithin {
        private final WorkingCalendar calendar = SPRING_2025.toBuilder("p")
                .provisional(THU_2025_05_01, MON_2025_05_12)
                .build();

        @Test
        void findsAMarkedDayInTheRangeEndsIncluded() {
            assertThat(calendar.isProvisionalWithin(THU_2025_05_01, THU_2025_05_01))
                    .isTrue();
            assertThat(calendar.isProvisionalWithin(FRI_2025_05_02, SUN_2025_05_11))
                    .isFalse();
            assertThat(calendar.isProvisionalWithin(FRI_2025_05_02, MON_2025_05_12))
                    .isTrue();
            assertThat(calendar.isProvisionalWithin(TUE_2025_05_13, WED_2025_12_31))
                    .isFalse();
            assertThat(calendar.isProvisionalWithin(TUE_2025_05_13, THU_2026_01_01))
                    .isTrue();
            assertThat(calendar.isProvisionalWithin(MON_2025_05_12, THU_2025_05_01))
                    .isFalse();
        }

        @Test
        void keepsWhatTheDayIs() {
            assertThat(calendar.day(THU_2025_05_01))
                    .isEqualTo(SPRING_2025.day(THU_2025_05_01).asProvisional());
            assertThat(calendar.day(MON_2025_05_12))
                    .isEqualTo(CalendarDay.ordinary(MON_2025_05_12).asProvisional());
        }
    }

    @Nested
    class Reach {
        @Test
        void goesToTheFirstAndTheLastDayOfAllYearsAndNoFurther() {
            // 1 January of year 1 is a Monday, 31 December 9999 a Friday.
            LocalDate first = LocalDate.of(1, 1, 1);
            LocalDate last = LocalDate.of(9999, 12, 31);

            assertThat(SPRING_2025.plusWorkingDays(first.plusDays(1), -1)).isEqualTo(first);
            assertThat(SPRING_2025.plusWorkingDays(last.minusDays(1), 1)).isEqualTo(last);
            assertThatIllegalArgumentException().isThrownBy(() -> SPRING_2025.plusWorkingDays(first, -1));
            assertThatIllegalArgumentException().isThrownBy(() -> SPRING_2025.plusWorkingDays(last, 1));
        }
    }

    @Nested
    class Equality {
        @Test
        void isOfIdVersionAndAllDays() {
            WorkingCalendar same =
                    SPRING_2025.toBuilder("2").build().toBuilder("1").build();

            assertThat(same).isEqualTo(SPRING_2025).hasSameHashCodeAs(SPRING_2025);
            assertThat(SPRING_2025.toBuilder("2").build()).isNotEqualTo(SPRING_2025);
            assertThat(SPRING_2025.withHoliday(MON_2025_05_12, HOLIDAY, "2").toBuilder("1")
                            .build())
                    .isNotEqualTo(SPRING_2025);
            assertThat((Object) SPRING_2025).isNotEqualTo("test/council 1");
        }
    }

    @Nested
    class Copies {
        @Test
        void takeAHolidayInPlaceOfADayThatWasNotDecided() {
            WorkingCalendar open =
                    SPRING_2025.toBuilder("2").provisional(MON_2025_05_12).build();
            WorkingCalendar decided = open.withHoliday(MON_2025_05_12, HOLIDAY, DECISION, "3");

            assertThat(decided.day(MON_2025_05_12))
                    .isEqualTo(CalendarDay.holiday(MON_2025_05_12, HOLIDAY).decidedBy(DECISION));
            assertThat(decided.version()).isEqualTo("3");
        }

        @Test
        void differInOneDayAndInTheVersion() {
            WorkingCalendar more = SPRING_2025.withHoliday(MON_2025_05_12, HOLIDAY, "2");

            assertThat(more.id()).isEqualTo(ID);
            assertThat(more.version()).isEqualTo("2");
            assertThat(more.isCounted(MON_2025_05_12)).isFalse();
            assertThat(SPRING_2025.isCounted(MON_2025_05_12)).isTrue();
            assertThat(more.withoutSpecialDay(MON_2025_05_12, "1")).isEqualTo(SPRING_2025);
        }

        @Test
        void replaceADayWhateverItWas() {
            WorkingCalendar changed = SPRING_2025.withDay(CalendarDay.ordinary(FRI_2025_05_02), "2");

            assertThat(changed.isCounted(FRI_2025_05_02)).isTrue();
        }

        @Test
        void areRefusedUnderTheSameVersion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SPRING_2025.withHoliday(MON_2025_05_12, HOLIDAY, "1"))
                    .withMessageContaining("newVersion (1) must differ");
        }

        @Test
        void areRefusedForADayThatIsSpecialAlreadyOrIsNot() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SPRING_2025.withHoliday(THU_2025_05_01, HOLIDAY, "2"))
                    .withMessageContaining("must not be given twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SPRING_2025.withoutSpecialDay(MON_2025_05_12, "2"))
                    .withMessageContaining("must be a special day");
        }
    }

    @Nested
    class Building {
        private final WorkingCalendar.Builder builder =
                WorkingCalendar.builder(ID, "1").span(WED_2025_01_01, WED_2025_12_31);

        @Test
        void refusesADayBeyondTheSpan() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            builder.holiday(THU_2026_01_01, HOLIDAY, DECISION).build())
                    .withMessageContaining("must be within the span");
        }

        @Test
        void refusesAMadeUpDayThatCountsAnyway() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            builder.madeUp(MON_2025_05_12, MADE_UP, DECISION).build())
                    .withMessageContaining("must fit its day of the week");
        }

        @Test
        void refusesACalendarWithoutASpanOrWithOneThatIsTooLong() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorkingCalendar.builder(ID, "1").build())
                    .withMessageContaining("must have a span");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.span(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
                    .withMessageContaining("at most 150000 days");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.span(LocalDate.MIN, LocalDate.MAX))
                    .withMessageContaining("must lie between");
            assertThatIllegalArgumentException().isThrownBy(() -> builder.span(WED_2025_12_31, WED_2025_01_01));
        }
    }

    /** Every weekend of the week x every date around a short span x every shift: the same as stepping through days. */
    @Test
    void countsAndShiftsAsSteppingDoesOverTheWholeOfASmallSpace() {
        LocalDate start = LocalDate.of(2025, 4, 28);
        for (int mask = 0; mask < 127; mask++) {
            int weekend = mask;
            DayOfWeek[] off = IntStream.range(0, 7)
                    .filter(i -> (weekend & 1 << i) != 0)
                    .mapToObj(i -> DayOfWeek.of(i + 1))
                    .toArray(DayOfWeek[]::new);
            WorkingCalendar calendar = WorkingCalendar.builder(ID, "1")
                    .span(start, start.plusDays(9))
                    .weekend(off)
                    .day(CalendarDay.holiday(start.plusDays(3), HOLIDAY))
                    .day(CalendarDay.holiday(start.plusDays(9), HOLIDAY))
                    .build();
            for (int i = -10; i < 20; i++) {
                LocalDate date = start.plusDays(i);
                for (int n = -9; n <= 9; n++) {
                    assertThat(calendar.plusWorkingDays(date, n))
                            .as("weekend %s, %s plus %s", weekend, date, n)
                            .isEqualTo(stepped(calendar, date, n));
                    LocalDate other = date.plusDays(n);
                    assertThat(calendar.workingDaysBetween(date, other))
                            .as("weekend %s, %s to %s", weekend, date, other)
                            .isEqualTo(steppedBetween(calendar, date, other));
                }
            }
        }
    }

    @Test
    void countsAndShiftsAsSteppingDoesInRandomCalendars() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
            int length = 1 + random.nextInt(700);
            WorkingCalendar.Builder builder = WorkingCalendar.builder(ID, "1").span(start, start.plusDays(length - 1));
            for (int i = 0; i < length; i++) {
                LocalDate date = start.plusDays(i);
                if (random.nextInt(8) == 0) {
                    boolean weekend = date.getDayOfWeek().getValue() > 5;
                    builder.day(
                            weekend && random.nextBoolean()
                                    ? CalendarDay.madeUp(date, MADE_UP)
                                    : CalendarDay.holiday(date, HOLIDAY));
                }
            }
            WorkingCalendar calendar = builder.build();
            for (int i = 0; i < 50; i++) {
                LocalDate date = start.plusDays(random.nextInt(length + 200) - 100);
                int n = random.nextInt(600) - 300;
                LocalDate shifted = calendar.plusWorkingDays(date, n);
                assertThat(shifted).as("seed %s: %s plus %s", seed, date, n).isEqualTo(stepped(calendar, date, n));
                assertThat(calendar.workingDaysBetween(date, shifted))
                        .as("seed %s: %s to %s", seed, date, shifted)
                        .isEqualTo(steppedBetween(calendar, date, shifted));
            }
        }
    }
}
