package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.CalendarDay;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.DayCause;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Deadlines;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.calendar.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VietnamCalendarsTest {

    private static final WorkingCalendar STATE = VietnamCalendars.stateBodies();
    private static final WorkingCalendar CITIZENS = VietnamCalendars.citizens();
    private static final Calendars CALENDARS = Calendars.of(STATE, CITIZENS);

    private static CalendarDay day(String date) {
        return STATE.day(LocalDate.parse(date));
    }

    private static TimeLimit days(int days) {
        return TimeLimit.ofCalendarDays(days);
    }

    private static TimeLimit workingDays(int days) {
        return TimeLimit.ofWorkingDays(days);
    }

    /** law.md 9.3, row by row. */
    @Nested
    class WorkedExamples {
        static Stream<Arguments> rows() {
            TimeLimit effect = days(10).rolling(Rolling.NONE);
            TimeLimit firstSession = days(45).rolling(Rolling.NONE);
            return Stream.of(
                    argumentSet("written answer, A-O-31", days(20), "2022-07-12", "2022-08-01"),
                    argumentSet("sending a resolution up, A-R-13, over Tet", days(3), "2022-01-28", "2022-02-07"),
                    argumentSet("reply to a citizen, A-D-10, state body", workingDays(10), "2025-04-24", "2025-05-12"),
                    argumentSet("5 working days over Tet", workingDays(5), "2025-01-24", "2025-02-07"),
                    argumentSet("first session, regime A", firstSession, "2021-05-23", "2021-07-07"),
                    argumentSet("first session, regime B", firstSession, "2026-03-15", "2026-04-29"),
                    argumentSet("effect, province, A-R-18", effect, "2021-08-06", "2021-08-16"),
                    argumentSet("effect, commune, A-R-19", days(7).rolling(Rolling.NONE), "2019-07-01", "2019-07-08"),
                    argumentSet("effect on a Sunday does not roll, A-R-21", effect, "2025-12-18", "2025-12-28"));
        }

        @ParameterizedTest
        @MethodSource("rows")
        void fallDueAsTheTableSays(TimeLimit limit, String start, String end) {
            Deadline deadline = limit.from(LocalDate.parse(start), CALENDARS);

            assertThat(deadline.dueOn()).isEqualTo(LocalDate.parse(end));
            assertThat(deadline.isProvisional()).isFalse();
        }

        @Test
        void wouldBeThirteenMayIfTheMadeUpSaturdayDidNotCount() { // A-D-10, CAL-09
            WorkingCalendar without = STATE.withoutSpecialDay(LocalDate.of(2025, 4, 26), "without");
            Deadline deadline = workingDays(10).from(LocalDate.of(2025, 4, 24), CALENDARS);

            assertThat(Deadlines.moved(ImmutableList.of(deadline), CALENDARS, Calendars.of(without)))
                    .singleElement()
                    .satisfies(moved -> {
                        assertThat(moved.to()).isEqualTo(LocalDate.of(2025, 5, 13));
                        assertThat(moved.causes())
                                .singleElement()
                                .satisfies(cause -> assertThat(cause.date()).isEqualTo(LocalDate.of(2025, 4, 26)));
                    });
        }

        @Test
        void explainTheRollOverTetWithTheNameOfTheHoliday() { // A-R-13
            assertThat(days(3).from(LocalDate.of(2022, 1, 28), CALENDARS).explain(Language.VIETNAMESE))
                    .anyMatch(line -> line.startsWith("Thứ Hai, 31/1/2022 đến Thứ Sáu, 4/2/2022")
                            && line.contains("Tết Nguyên đán (khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14)"));
        }
    }

    /** Every holiday costs one weekday, itself or in lieu (CAL-01, CAL-03), and every swap one more for its Saturday (CAL-09). */
    @ParameterizedTest
    @CsvSource({"2021, 11, 0", "2022, 11, 0", "2023, 11, 0", "2024, 12, 1", "2025, 12, 1", "2026, 14, 2", "2027, 12, 0"
    })
    void hasSoManyWeekdaysOffAndSaturdaysWorked(int year, int weekdaysOff, int saturdaysWorked) {
        long off = 0;
        long worked = 0;
        LocalDate end = LocalDate.of(year, 12, 31);
        for (LocalDate date = LocalDate.of(year, 1, 1); !date.isAfter(end); date = date.plusDays(1)) {
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            off += !weekend && !STATE.isCounted(date) ? 1 : 0;
            worked += weekend && STATE.isCounted(date) ? 1 : 0;
        }

        assertThat(off).isEqualTo(weekdaysOff);
        assertThat(worked).isEqualTo(saturdaysWorked);
    }

    /** The days of the week that law.md 9.2 gives. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, FRIDAY, HOLIDAY",
        "2021-02-09, TUESDAY, ORDINARY",
        "2021-02-10, WEDNESDAY, HOLIDAY",
        "2021-02-16, TUESDAY, COMPENSATION",
        "2021-02-17, WEDNESDAY, ORDINARY",
        "2021-04-21, WEDNESDAY, HOLIDAY",
        "2021-05-01, SATURDAY, HOLIDAY",
        "2021-05-03, MONDAY, COMPENSATION",
        "2021-09-03, FRIDAY, HOLIDAY",
        "2022-01-01, SATURDAY, HOLIDAY",
        "2022-01-03, MONDAY, COMPENSATION",
        "2022-01-31, MONDAY, HOLIDAY",
        "2022-02-04, FRIDAY, HOLIDAY",
        "2022-02-07, MONDAY, ORDINARY",
        "2022-04-10, SUNDAY, HOLIDAY",
        "2022-04-11, MONDAY, COMPENSATION",
        "2022-05-03, TUESDAY, COMPENSATION",
        "2022-09-01, THURSDAY, HOLIDAY",
        "2023-01-02, MONDAY, COMPENSATION",
        "2023-01-20, FRIDAY, HOLIDAY",
        "2023-01-26, THURSDAY, COMPENSATION",
        "2023-05-03, WEDNESDAY, COMPENSATION",
        "2023-09-01, FRIDAY, HOLIDAY",
        "2023-09-04, MONDAY, COMPENSATION",
        "2024-02-08, THURSDAY, HOLIDAY",
        "2024-02-14, WEDNESDAY, COMPENSATION",
        "2024-04-18, THURSDAY, HOLIDAY",
        "2024-04-29, MONDAY, COMPENSATION",
        "2024-05-04, SATURDAY, MADE_UP",
        "2024-09-03, TUESDAY, HOLIDAY",
        "2025-01-27, MONDAY, HOLIDAY",
        "2025-01-31, FRIDAY, HOLIDAY",
        "2025-04-07, MONDAY, HOLIDAY",
        "2025-04-26, SATURDAY, MADE_UP",
        "2025-05-02, FRIDAY, COMPENSATION",
        "2025-09-01, MONDAY, HOLIDAY",
        "2026-01-02, FRIDAY, COMPENSATION",
        "2026-01-10, SATURDAY, MADE_UP",
        "2026-02-16, MONDAY, HOLIDAY",
        "2026-02-20, FRIDAY, HOLIDAY",
        "2026-04-27, MONDAY, COMPENSATION",
        "2026-08-22, SATURDAY, MADE_UP",
        "2026-08-31, MONDAY, COMPENSATION",
        "2026-09-02, WEDNESDAY, HOLIDAY",
        "2026-11-24, TUESDAY, HOLIDAY",
        "2027-04-16, FRIDAY, HOLIDAY",
        "2027-05-03, MONDAY, COMPENSATION",
        "2027-11-24, WEDNESDAY, HOLIDAY"
    })
    void holdsTheDaysOfTheTable(String date, DayOfWeek weekday, DayCause cause) {
        assertThat(day(date).dayOfWeek()).isEqualTo(weekday);
        assertThat(day(date).cause()).isEqualTo(cause);
    }

    @Test
    void givesEveryDayOffInLieuToAWeekdayThatWouldCount() { // CAL-03
        assertThat(STATE.specialDays())
                .filteredOn(day -> day.cause() == DayCause.COMPENSATION)
                .allMatch(day -> day.dayOfWeek().getValue() <= 5);
    }

    @Test
    void hasElevenPublicHolidaysAYearAndTwelveFrom2026() { // CAL-01, CAL-04
        for (int year = 2021; year <= 2027; year++) {
            int of = year;
            long holidays = STATE.specialDays().stream()
                    .filter(day -> day.cause() == DayCause.HOLIDAY && day.date().getYear() == of)
                    .count();

            assertThat(holidays).as("year %s", year).isEqualTo(year < 2026 ? 11 : 12);
        }
    }

    @Test
    void namesEverySpecialDayInBothLanguages() {
        assertThat(STATE.specialDays())
                .filteredOn(day -> day.cause() != DayCause.ORDINARY)
                .allSatisfy(day -> assertThat(day.name())
                        .hasValueSatisfying(name ->
                                assertThat(name.texts().keySet()).contains(Language.VIETNAMESE, Language.ENGLISH)));
    }

    @Test
    void citesTheLettersThatDecidedASwap() {
        assertThat(day("2024-05-04").decision())
                .hasValueSatisfying(
                        it -> assertThat(it.cite(Language.VIETNAMESE)).isEqualTo("Công văn 2450/VPCP-KGVX"));
        assertThat(day("2026-01-02").decision())
                .hasValueSatisfying(
                        it -> assertThat(it.cite(Language.ENGLISH)).isEqualTo("Official letter 12729/VPCP-KGVX"));
        assertThat(day("2026-08-22").decision()).isEmpty();
    }

    @Nested
    class ForCitizens {
        @Test
        void differOnSwappedDaysOnly() { // NEW-10
            ImmutableList.Builder<String> differing = ImmutableList.builder();
            LocalDate end = LocalDate.of(2027, 12, 31);
            for (LocalDate date = LocalDate.of(2021, 1, 1); !date.isAfter(end); date = date.plusDays(1)) {
                if (STATE.isCounted(date) != CITIZENS.isCounted(date)) {
                    differing.add(date.toString());
                }
            }

            assertThat(differing.build())
                    .containsExactly(
                            "2024-04-29",
                            "2024-05-04",
                            "2025-04-26",
                            "2025-05-02",
                            "2026-01-02",
                            "2026-01-10",
                            "2026-08-22",
                            "2026-08-31");
        }

        @Test
        void countTheFridayThatStateBodiesHaveOff() {
            TimeLimit limit = workingDays(10).in(VietnamCalendars.CITIZENS);

            assertThat(limit.from(LocalDate.of(2025, 4, 24), CALENDARS).dueOn()).isEqualTo(LocalDate.of(2025, 5, 12));
            assertThat(limit.from(LocalDate.of(2025, 4, 28), CALENDARS).dueOn()).isEqualTo(LocalDate.of(2025, 5, 14));
            assertThat(workingDays(10)
                            .from(LocalDate.of(2025, 4, 28), CALENDARS)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2025, 5, 15));
        }
    }

    @Nested
    class In2027 {
        @Test
        void marksWhatIsNotDecidedAsProvisional() { // supplement 1.1, row 2027
            assertThat(STATE.specialDays().stream()
                            .filter(CalendarDay::isProvisional)
                            .map(day -> day.date().toString()))
                    .containsExactly(
                            "2027-02-04",
                            "2027-02-05",
                            "2027-02-06",
                            "2027-02-07",
                            "2027-02-08",
                            "2027-02-09",
                            "2027-02-10",
                            "2027-02-11",
                            "2027-02-12",
                            "2027-05-03",
                            "2027-09-01",
                            "2027-09-03");
            assertThat(day("2027-09-02").isProvisional()).isFalse();
        }

        @Test
        void makesDeadlinesProvisionalThatCountOverTet() {
            assertThat(workingDays(5).from(LocalDate.of(2027, 2, 1), CALENDARS).isProvisional())
                    .isTrue();
            assertThat(workingDays(2).from(LocalDate.of(2027, 2, 1), CALENDARS).isProvisional())
                    .isFalse();
        }

        @Test
        void isFollowedByProvisionalDays() {
            assertThat(day("2027-12-31").isProvisional()).isFalse();
            assertThat(day("2028-01-01").isProvisional()).isTrue();
            assertThat(day("2020-12-31").isProvisional()).isTrue();
        }
    }
}
