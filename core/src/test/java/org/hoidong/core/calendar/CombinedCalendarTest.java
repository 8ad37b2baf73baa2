package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.HOLIDAY;
import static org.hoidong.core.calendar.Samples.IN_LIEU;
import static org.hoidong.core.calendar.Samples.MADE_UP;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SAT_2025_04_26;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.THU_2025_05_01;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.junit.jupiter.api.Test;

class CombinedCalendarTest {

    private static final CalendarId BOTH = CalendarId.of("test/both");
    private static final CalendarId EITHER = CalendarId.of("test/either");
    private static final LocalDate SAT_2025_05_03 = LocalDate.of(2025, 5, 3);
    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    /** A body with Monday off that works on Saturdays and knows no holidays. */
    private static final WorkingCalendar TUESDAY_TO_SATURDAY = WorkingCalendar.builder(
                    CalendarId.of("test/library"), "1", FIRST, LAST)
            .weekend(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)
            .build();

    @Test
    void withAndCountsWhatBothCountAndSaysWhyNot() {
        WorkingCalendar both = SPRING_2025.and(TUESDAY_TO_SATURDAY, BOTH, "1");

        assertThat(both.id()).isEqualTo(BOTH);
        assertThat(both.span()).isEqualTo(DateSpan.of(FIRST, LAST));
        assertThat(both.day(TUE_2025_05_13).cause()).isEqualTo(DayCause.ORDINARY);
        assertThat(both.day(MON_2025_05_12).cause()).isEqualTo(DayCause.WEEKEND);
        assertThat(both.day(SAT_2025_05_03).cause()).isEqualTo(DayCause.WEEKEND);
        assertThat(both.day(SAT_2025_04_26).cause()).isEqualTo(DayCause.MADE_UP);
        assertThat(both.day(THU_2025_05_01).name()).contains(HOLIDAY);
        assertThat(both.day(THU_2025_05_01).decision()).contains(DECISION);
    }

    @Test
    void withOrCountsWhatEitherCounts() {
        WorkingCalendar either = SPRING_2025.or(TUESDAY_TO_SATURDAY, EITHER, "1");

        assertThat(either.isCounted(MON_2025_05_12)).isTrue();
        assertThat(either.isCounted(SAT_2025_05_03)).isTrue();
        assertThat(either.isCounted(THU_2025_05_01)).isTrue();
        assertThat(either.isCounted(LocalDate.of(2025, 5, 4))).isFalse();
        assertThat(either.specialDays()).extracting(CalendarDay::date).containsExactly(SAT_2025_04_26);
    }

    @Test
    void countsAsTheQuestionToBothCalendarsDoes() {
        Random random = new Random(20_251_124);
        for (int i = 0; i < 300; i++) {
            WorkingCalendar a = random(random);
            WorkingCalendar b = random(random);
            WorkingCalendar both = a.and(b, BOTH, "1");
            WorkingCalendar either = a.or(b, EITHER, "1");
            for (LocalDate date = FIRST.minusDays(20); !date.isAfter(LAST); date = date.plusDays(1)) {
                boolean inA = a.isCounted(date);
                boolean inB = b.isCounted(date);
                assertThat(both.isCounted(date)).as("%s", date).isEqualTo(inA && inB);
                assertThat(either.isCounted(date)).as("%s", date).isEqualTo(inA || inB);
                assertThat(both.day(date).isCounted()).isEqualTo(inA && inB);
                assertThat(both.day(date).isProvisional())
                        .as("%s %s", a.day(date), b.day(date))
                        .isEqualTo(mayChange(a.day(date), b.day(date), true));
                assertThat(either.day(date).isProvisional())
                        .as("%s %s", a.day(date), b.day(date))
                        .isEqualTo(mayChange(a.day(date), b.day(date), false));
            }
        }
    }

    /** Whether any way in which the provisional days may be decided changes the answer; beyond both spans, always. */
    private static boolean mayChange(CalendarDay a, CalendarDay b, boolean and) {
        if (a.date().isBefore(FIRST)) {
            return true;
        }
        boolean answer = and ? a.isCounted() && b.isCounted() : a.isCounted() || b.isCounted();
        for (boolean otherA : a.isProvisional() ? new boolean[] {true, false} : new boolean[] {a.isCounted()}) {
            for (boolean otherB : b.isProvisional() ? new boolean[] {true, false} : new boolean[] {b.isCounted()}) {
                if (answer != (and ? otherA && otherB : otherA || otherB)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static WorkingCalendar random(Random random) {
        WorkingCalendar.Builder builder = WorkingCalendar.builder(CalendarId.of("test/random"), "1", FIRST, LAST);
        DayOfWeek off = DayOfWeek.of(1 + random.nextInt(7));
        builder.weekend(off, DayOfWeek.SUNDAY);
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            boolean weekend = date.getDayOfWeek() == off || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            int dice = random.nextInt(8);
            if (dice == 0) {
                builder.day(CalendarDay.holiday(date, HOLIDAY));
            } else if (dice == 1) {
                builder.day(weekend ? CalendarDay.madeUp(date, MADE_UP) : CalendarDay.compensation(date, IN_LIEU));
            }
            if (random.nextInt(4) == 0) {
                builder.provisional(date);
            }
        }
        return builder.build();
    }

    @Test
    void isStrictBeyondItsSpanIfEitherIs() {
        WorkingCalendar strict =
                TUESDAY_TO_SATURDAY.toBuilder("2").beyond(Beyond.ERROR).build();

        assertThat(SPRING_2025.and(TUESDAY_TO_SATURDAY, BOTH, "1").isProvisionalWithin(LAST, LAST.plusDays(1)))
                .isTrue();
        assertThat(SPRING_2025.and(strict, BOTH, "1").beyond()).isEqualTo(Beyond.ERROR);
        assertThat(strict.or(SPRING_2025, EITHER, "1").beyond()).isEqualTo(Beyond.ERROR);
    }

    @Test
    void needsSpansWithADayInCommon() {
        WorkingCalendar touching = WorkingCalendar.builder(
                        CalendarId.of("test/2026"), "1", LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31))
                .build();
        WorkingCalendar later = WorkingCalendar.builder(
                        CalendarId.of("test/2026"), "1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .build();

        assertThat(SPRING_2025.and(touching, BOTH, "1").span())
                .isEqualTo(DateSpan.of(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPRING_2025.or(later, EITHER, "1"))
                .withMessageContaining("2025-01-01/2025-12-31 and 2026-01-01/2026-12-31");
    }

    @Test
    void mayBeMadeOfAnySetOfDays() {
        Label sitting = Label.of("Ngày họp", "Sitting day");
        WorkingCalendar sittings = WorkingCalendar.builder(CalendarId.of("test/sittings"), "1", FIRST, LAST)
                .holiday(LocalDate.of(2025, 4, 30), HOLIDAY, DECISION)
                .onlyCounted(List.of(THU_2025_05_01, SAT_2025_05_03, MON_2025_05_12, MON_2025_05_12), sitting)
                .build();

        assertThat(sittings.workingDaysBetween(FIRST, LAST)).isEqualTo(3);
        assertThat(sittings.plusWorkingDays(FIRST, 2)).isEqualTo(SAT_2025_05_03);
        assertThat(sittings.day(SAT_2025_05_03).name()).contains(sitting);
        assertThat(sittings.and(SPRING_2025, BOTH, "1").plusWorkingDays(FIRST, 1))
                .isEqualTo(MON_2025_05_12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.builder(BOTH, "1", FIRST, LAST)
                        .onlyCounted(List.of(LAST.plusDays(1)), sitting)
                        .build());
    }
}
