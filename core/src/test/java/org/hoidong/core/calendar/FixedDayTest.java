package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.THU_2025_05_01;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit.MonthRounding;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.junit.jupiter.api.Test;

class FixedDayTest {

    private static final LocalDate TUE_2025_07_08 = LocalDate.of(2025, 7, 8);

    private static LocalDate due(FixedDay day, LocalDate anchor) {
        return day.from(anchor, CALENDARS).dueOn();
    }

    @Test
    void isADayOfTheYearOfTheEventOrOfOneBeforeOrAfter() {
        FixedDay march = FixedDay.ofYear(Month.MARCH, 1);

        assertThat(due(march, TUE_2025_07_08)).isEqualTo("2025-03-01");
        assertThat(due(march.earlier(1), TUE_2025_07_08)).isEqualTo("2024-03-01");
        assertThat(due(march.later(2), TUE_2025_07_08)).isEqualTo("2027-03-01");
    }

    @Test
    void isADayOfTheMonthOfTheEventOrOfOneBeforeOrAfter() {
        FixedDay twentieth = FixedDay.ofMonth(20);

        assertThat(due(twentieth, TUE_2025_07_08)).isEqualTo("2025-07-20");
        assertThat(due(twentieth, LocalDate.of(2025, 7, 25))).isEqualTo("2025-07-20");
        assertThat(due(twentieth.earlier(7), TUE_2025_07_08)).isEqualTo("2024-12-20");
        assertThat(due(twentieth.later(1), LocalDate.of(2025, 12, 31))).isEqualTo("2026-01-20");
    }

    @Test
    void isTheLastDayOfAMonthThatIsTooShortUnlessToldOtherwise() {
        FixedDay last = FixedDay.ofMonth(31);
        LocalDate february = LocalDate.of(2024, 2, 5);

        assertThat(due(last, february)).isEqualTo("2024-02-29");
        assertThat(due(last.rounding(MonthRounding.NEXT_DAY), february)).isEqualTo("2024-03-01");
        assertThat(due(FixedDay.ofYear(Month.FEBRUARY, 29), TUE_2025_07_08)).isEqualTo("2025-02-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due(last.rounding(MonthRounding.REFUSE), february))
                .withMessageContaining("2024-02 has no day 31");
    }

    @Test
    void staysOnADayOffUnlessToldToRoll() {
        FixedDay day = FixedDay.ofYear(Month.MAY, 1);

        Deadline stays = day.from(TUE_2025_07_08, CALENDARS);
        assertThat(stays.dueOn()).isEqualTo(THU_2025_05_01);
        assertThat(stays.calendar()).isEmpty();
        assertThat(due(day.rolling(Rolling.NEXT), TUE_2025_07_08)).isEqualTo("2025-05-05");
        assertThat(due(day.rolling(Rolling.PREVIOUS), TUE_2025_07_08)).isEqualTo("2025-04-29");
    }

    @Test
    void explainsItself() {
        Deadline deadline =
                FixedDay.ofYear(Month.MAY, 1).rolling(Rolling.NEXT).by(DECISION).from(TUE_2025_07_08, CALENDARS);

        assertThat(deadline.bases()).containsExactly(DECISION);
        assertThat(deadline.explain(Language.ENGLISH))
                .containsExactly(
                        "Tuesday 8 July 2025: the day of the event (due on 1 May of the same year)",
                        "Thursday 1 May 2025: 1 May of the same year",
                        "Thursday 1 May 2025: day off, the due day moves to the next working day; Holiday (Decision"
                                + " 1/2025, Article 2)",
                        "Friday 2 May 2025: day off, the due day moves to the next working day; Day off in lieu:"
                                + " Holiday (Decision 1/2025, Article 2)",
                        "Saturday 3 May 2025 to Sunday 4 May 2025: days off, the due day moves to the next working"
                                + " day; weekly day off",
                        "Monday 5 May 2025: due, to the end of the day");
        assertThat(FixedDay.ofYear(Month.MARCH, 1).earlier(1).describe(Language.VIETNAMESE))
                .isEqualTo("ngày 1 tháng 3 năm trước");
        assertThat(FixedDay.ofMonth(20).describe(Language.VIETNAMESE)).isEqualTo("ngày 20 cùng tháng");
        assertThat(FixedDay.ofMonth(20).later(1)).hasToString("day 20 of the month after");
        assertThat(FixedDay.ofMonth(20).earlier(2)).hasToString("day 20, 2 months before");
    }

    @Test
    void isMovedByAnotherCalendarOnlyIfItRolls() {
        FixedDay day = FixedDay.ofYear(Month.MAY, 1);
        Calendars worked = Calendars.of(SPRING_2025.withoutSpecialDay(THU_2025_05_01, "2"));

        assertThat(Deadlines.moved(
                        List.of(
                                day.from(TUE_2025_07_08, CALENDARS),
                                day.rolling(Rolling.NEXT).from(TUE_2025_07_08, CALENDARS)),
                        CALENDARS,
                        worked))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.from()).isEqualTo("2025-05-05");
                    assertThat(moved.to()).isEqualTo(THU_2025_05_01);
                    assertThat(moved.causes()).extracting(ChangedDay::date).containsExactly(THU_2025_05_01);
                });
    }

    @Test
    void refusesDaysThatNoMonthHas() {
        assertThat(FixedDay.ofMonth(1).dayOfMonth()).isEqualTo(1);
        for (int day : new int[] {-1, 0, 32}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FixedDay.ofMonth(day))
                    .withMessageContaining("dayOfMonth (" + day + ") must be between 1 and 31");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> FixedDay.ofYear(Month.APRIL, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FixedDay.ofMonth(1).earlier(-1))
                .withMessageContaining("periods (-1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due(FixedDay.ofYear(Month.MARCH, 1).later(9_000), TUE_2025_07_08))
                .withMessageContaining("9999");
    }
}
