package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.CalendarDay;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.DayCause;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.calendar.TimeLimit.Unit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of law.md 9.1, row by row, in the calendar of State bodies. */
class CalendarRulesTest {

    private static final WorkingCalendar STATE = VietnamCalendars.stateBodies();
    private static final Calendars CALENDARS = Calendars.of(STATE, VietnamCalendars.citizens());

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static LocalDate due(TimeLimit limit, String anchor) {
        return limit.from(day(anchor), CALENDARS).dueOn();
    }

    private static List<CalendarDay> holidays(int year) {
        return STATE.specialDays().stream()
                .filter(day -> day.cause() == DayCause.HOLIDAY && day.date().getYear() == year)
                .toList();
    }

    private static Map<String, Long> holidaysByName(int year) {
        return holidays(year).stream()
                .collect(Collectors.groupingBy(
                        day -> day.name().orElseThrow().in(Language.VIETNAMESE), Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025})
    void cal01HasElevenPublicHolidaysAYear(int year) {
        assertThat(holidaysByName(year))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Tết Dương lịch",
                        1L,
                        "Tết Nguyên đán",
                        5L,
                        "Giỗ Tổ Hùng Vương",
                        1L,
                        "Ngày Chiến thắng",
                        1L,
                        "Ngày Quốc tế lao động",
                        1L,
                        "Quốc khánh",
                        2L));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void cal01HasNationalDayOnTheSecondOfSeptemberAndADayNextToIt(int year) {
        assertThat(holidays(year).stream()
                        .filter(day ->
                                day.name().orElseThrow().in(Language.VIETNAMESE).equals("Quốc khánh"))
                        .map(CalendarDay::date))
                .contains(LocalDate.of(year, 9, 2))
                .containsAnyOf(LocalDate.of(year, 9, 1), LocalDate.of(year, 9, 3))
                .hasSize(2);
    }

    @Test
    void cal02LeavesTetAndTheDayNextToNationalDayToAYearlyDecision() {
        for (String decided : List.of("2023-01-20", "2023-09-01", "2025-01-27", "2025-09-01")) {
            assertThat(STATE.day(day(decided)).decision())
                    .as(decided)
                    .hasValueSatisfying(
                            by -> assertThat(by.cite(Language.ENGLISH)).startsWith("Official letter"));
        }
        for (String undecided : List.of("2027-02-05", "2027-02-08", "2027-09-01", "2027-09-03")) {
            assertThat(STATE.day(day(undecided)).isProvisional()).as(undecided).isTrue();
        }
    }

    /** Each holiday on a weekly day off gives the next day that is neither a weekly day off nor a holiday nor given yet. */
    @Test
    void cal03MakesUpForAHolidayOnAWeeklyDayOffOnTheNextWorkingDay() {
        Set<LocalDate> holidays = STATE.specialDays().stream()
                .filter(day -> day.cause() == DayCause.HOLIDAY)
                .map(CalendarDay::date)
                .collect(Collectors.toCollection(HashSet::new));
        List<LocalDate> given = new ArrayList<>();
        for (LocalDate holiday : holidays.stream().sorted().toList()) {
            if (isWeekend(holiday)) {
                LocalDate inLieu = holiday.plusDays(1);
                while (isWeekend(inLieu) || holidays.contains(inLieu) || given.contains(inLieu)) {
                    inLieu = inLieu.plusDays(1);
                }
                given.add(inLieu);
            }
        }

        assertThat(VietnamCalendars.citizens().specialDays().stream()
                        .filter(day -> day.cause() == DayCause.COMPENSATION)
                        .map(CalendarDay::date))
                .containsExactlyElementsOf(given)
                // 3 in 2021, 4 in 2022, 6 in 2023, 2 in 2024, none in 2025, 1 in 2026, 3 in 2027.
                .hasSize(19);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Test
    void cal04HasCultureDayFrom2026() {
        assertThat(STATE.isCounted(day("2025-11-24"))).isTrue();
        assertThat(STATE.day(day("2026-11-24")).cause()).isEqualTo(DayCause.HOLIDAY);
        assertThat(STATE.day(day("2027-11-24")).cause()).isEqualTo(DayCause.HOLIDAY);
        assertThat(holidays(2026)).hasSize(12);
        assertThat(STATE.day(day("2026-11-24")).decision())
                .hasValueSatisfying(by -> assertThat(by.document().number()).isEqualTo("28/2026/QH16"));
    }

    @Test
    void cal05DoesNotCountTheFirstDay() {
        // Monday 4 July 2022 is not counted; Tuesday 5 July is day 1.
        assertThat(due(TimeLimit.ofCalendarDays(1), "2022-07-04")).isEqualTo("2022-07-05");
        assertThat(due(TimeLimit.ofWorkingDays(1), "2022-07-04")).isEqualTo("2022-07-05");
    }

    @Test
    void cal06IsInTimeToTheEndOfTheLastDay() {
        Deadline deadline = TimeLimit.ofCalendarDays(1).from(day("2022-07-04"), CALENDARS);

        assertThat(deadline.judge(day("2022-07-04")).isSatisfied()).isTrue();
        assertThat(deadline.judge(day("2022-07-05")).isSatisfied()).isTrue();
        assertThat(deadline.judge(day("2022-07-06")).isSatisfied()).isFalse();
    }

    @Test
    void cal07EndsMonthsAndYearsOnTheCorrespondingDayOrTheLastOfTheMonth() {
        assertThat(due(TimeLimit.ofMonths(1), "2022-03-08")).isEqualTo("2022-04-08");
        assertThat(due(TimeLimit.ofMonths(1), "2022-01-31")).isEqualTo("2022-02-28");
        assertThat(due(TimeLimit.ofMonths(1), "2024-01-31")).isEqualTo("2024-02-29");
        assertThat(due(TimeLimit.ofYears(1), "2024-02-29")).isEqualTo("2025-02-28");
    }

    @Test
    void cal08MovesALastDayOffToTheNextWorkingDay() {
        // Friday 29 July 2022, Saturday 30, Sunday 31: the last two become Monday 1 August.
        assertThat(due(TimeLimit.ofCalendarDays(19), "2022-07-10")).isEqualTo("2022-07-29");
        assertThat(due(TimeLimit.ofCalendarDays(20), "2022-07-10")).isEqualTo("2022-08-01");
        assertThat(due(TimeLimit.ofCalendarDays(21), "2022-07-10")).isEqualTo("2022-08-01");
        // Friday 2 September 2022 is a holiday; so is Thursday 1 September.
        assertThat(due(TimeLimit.ofCalendarDays(10), "2022-08-22")).isEqualTo("2022-09-05");
    }

    @Test
    void cal09CountsAMadeUpSaturdayForStateBodies() {
        // Friday 3 May 2024 is day 1, made-up Saturday 4 May day 2.
        assertThat(due(TimeLimit.ofWorkingDays(2), "2024-05-02")).isEqualTo("2024-05-04");
        assertThat(due(TimeLimit.ofWorkingDays(2).in(VietnamCalendars.CITIZENS), "2024-05-02"))
                .isEqualTo("2024-05-06");
    }

    @Test
    void cal10MovesABackwardDeadlineToTheEarlierWorkingDay() {
        // 5 days before Friday 6 May 2022 is Sunday 1 May, a holiday after Saturday 30 April, another.
        assertThat(due(TimeLimit.ofCalendarDays(5).before(), "2022-05-06")).isEqualTo("2022-04-29");
        assertThat(due(TimeLimit.ofCalendarDays(2).before(), "2022-05-06")).isEqualTo("2022-05-04");
    }

    @Test
    void cal11DoesNotMoveTheDayOfEffect() {
        assertThat(due(TimeLimit.ofCalendarDays(10).rolling(Rolling.NONE), "2025-12-18"))
                .isEqualTo("2025-12-28")
                .satisfies(effect -> assertThat(effect.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY));
    }

    @Test
    void cal12TellsDaysFromWorkingDays() {
        // From Thursday 7 July 2022: Friday 8 is 1, Monday 11 is 2, Tuesday 12 is 3, Wednesday 13 is 4, Thursday 14 is
        // 5.
        assertThat(due(TimeLimit.ofCalendarDays(5), "2022-07-07")).isEqualTo("2022-07-12");
        assertThat(due(TimeLimit.ofWorkingDays(5), "2022-07-07")).isEqualTo("2022-07-14");
    }

    @Test
    void cal12ReadsEveryDayOfLaw87AsACalendarDay() {
        RuleBook book = VietnamRules.standard();
        List<Unit> units = new ArrayList<>();
        for (RuleKey<?> key : book.keys()) {
            for (Dated<?> dated : book.history(key)) {
                if (dated.value() instanceof TimeLimit limit
                        && dated.basis().document().number().equals("87/2015/QH13")) {
                    units.add(limit.unit());
                }
            }
        }

        assertThat(units).isNotEmpty().doesNotContain(Unit.COUNTED_DAYS);
    }
}
