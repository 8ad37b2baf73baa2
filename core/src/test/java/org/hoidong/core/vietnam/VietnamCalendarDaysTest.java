package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.CalendarDay;
import org.hoidong.core.calendar.DayCause;
import org.hoidong.core.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/**
 * Every day of 2021 to 2027, against law.md 9.2 with the corrections of its supplement 1.1, written down by hand: first day, its
 * day of the week, how many days, what they are, and of which holiday. What the table does not name is a weekly day off or a
 * working day.
 */
class VietnamCalendarDaysTest {

    private static final String TABLE = """
            2021-01-01 FRIDAY    1 HOLIDAY      New Year's Day
            2021-02-10 WEDNESDAY 5 HOLIDAY      Lunar New Year
            2021-02-15 MONDAY    2 COMPENSATION Lunar New Year
            2021-04-21 WEDNESDAY 1 HOLIDAY      Hùng Kings
            2021-04-30 FRIDAY    1 HOLIDAY      Reunification Day
            2021-05-01 SATURDAY  1 HOLIDAY      Labour Day
            2021-05-03 MONDAY    1 COMPENSATION Labour Day
            2021-09-02 THURSDAY  2 HOLIDAY      National Day

            2022-01-01 SATURDAY  1 HOLIDAY      New Year's Day
            2022-01-03 MONDAY    1 COMPENSATION New Year's Day
            2022-01-31 MONDAY    5 HOLIDAY      Lunar New Year
            2022-04-10 SUNDAY    1 HOLIDAY      Hùng Kings
            2022-04-11 MONDAY    1 COMPENSATION Hùng Kings
            2022-04-30 SATURDAY  1 HOLIDAY      Reunification Day
            2022-05-01 SUNDAY    1 HOLIDAY      Labour Day
            2022-05-02 MONDAY    1 COMPENSATION Reunification Day
            2022-05-03 TUESDAY   1 COMPENSATION Labour Day
            2022-09-01 THURSDAY  2 HOLIDAY      National Day

            2023-01-01 SUNDAY    1 HOLIDAY      New Year's Day
            2023-01-02 MONDAY    1 COMPENSATION New Year's Day
            2023-01-20 FRIDAY    5 HOLIDAY      Lunar New Year
            2023-01-25 WEDNESDAY 2 COMPENSATION Lunar New Year
            2023-04-29 SATURDAY  1 HOLIDAY      Hùng Kings
            2023-04-30 SUNDAY    1 HOLIDAY      Reunification Day
            2023-05-01 MONDAY    1 HOLIDAY      Labour Day
            2023-05-02 TUESDAY   1 COMPENSATION Hùng Kings
            2023-05-03 WEDNESDAY 1 COMPENSATION Reunification Day
            2023-09-01 FRIDAY    2 HOLIDAY      National Day
            2023-09-04 MONDAY    1 COMPENSATION National Day

            2024-01-01 MONDAY    1 HOLIDAY      New Year's Day
            2024-02-08 THURSDAY  5 HOLIDAY      Lunar New Year
            2024-02-13 TUESDAY   2 COMPENSATION Lunar New Year
            2024-04-18 THURSDAY  1 HOLIDAY      Hùng Kings
            2024-04-29 MONDAY    1 SWAPPED      Reunification Day
            2024-04-30 TUESDAY   1 HOLIDAY      Reunification Day
            2024-05-01 WEDNESDAY 1 HOLIDAY      Labour Day
            2024-05-04 SATURDAY  1 MADE_UP      Reunification Day
            2024-09-02 MONDAY    2 HOLIDAY      National Day

            2025-01-01 WEDNESDAY 1 HOLIDAY      New Year's Day
            2025-01-27 MONDAY    5 HOLIDAY      Lunar New Year
            2025-04-07 MONDAY    1 HOLIDAY      Hùng Kings
            2025-04-26 SATURDAY  1 MADE_UP      Labour Day
            2025-04-30 WEDNESDAY 1 HOLIDAY      Reunification Day
            2025-05-01 THURSDAY  1 HOLIDAY      Labour Day
            2025-05-02 FRIDAY    1 SWAPPED      Labour Day
            2025-09-01 MONDAY    2 HOLIDAY      National Day

            2026-01-01 THURSDAY  1 HOLIDAY      New Year's Day
            2026-01-02 FRIDAY    1 SWAPPED      New Year's Day
            2026-01-10 SATURDAY  1 MADE_UP      New Year's Day
            2026-02-16 MONDAY    5 HOLIDAY      Lunar New Year
            2026-04-26 SUNDAY    1 HOLIDAY      Hùng Kings
            2026-04-27 MONDAY    1 COMPENSATION Hùng Kings
            2026-04-30 THURSDAY  1 HOLIDAY      Reunification Day
            2026-05-01 FRIDAY    1 HOLIDAY      Labour Day
            2026-08-22 SATURDAY  1 MADE_UP      National Day
            2026-08-31 MONDAY    1 SWAPPED      National Day
            2026-09-01 TUESDAY   2 HOLIDAY      National Day
            2026-11-24 TUESDAY   1 HOLIDAY      Culture Day

            2027-01-01 FRIDAY    1 HOLIDAY      New Year's Day
            2027-02-05 FRIDAY    5 HOLIDAY      Lunar New Year
            2027-02-10 WEDNESDAY 2 COMPENSATION Lunar New Year
            2027-04-16 FRIDAY    1 HOLIDAY      Hùng Kings
            2027-04-30 FRIDAY    1 HOLIDAY      Reunification Day
            2027-05-01 SATURDAY  1 HOLIDAY      Labour Day
            2027-05-03 MONDAY    1 COMPENSATION Labour Day
            2027-09-02 THURSDAY  2 HOLIDAY      National Day
            2027-11-24 WEDNESDAY 1 HOLIDAY      Culture Day
            """;

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    /** What the table says of a day. */
    private record Row(DayCause cause, boolean swap, String name) {}

    /** The rows of the table by day, with or without the swapped days, which bind State bodies only (NEW-10). */
    private static Map<LocalDate, Row> table(boolean swaps) {
        Map<LocalDate, Row> table = new HashMap<>();
        for (String line : TABLE.lines().filter(row -> !row.isBlank()).toList()) {
            String[] columns = line.strip().split(" +", 5);
            LocalDate first = LocalDate.parse(columns[0]);
            assertThat(first.getDayOfWeek()).as(line).isEqualTo(DayOfWeek.valueOf(columns[1]));
            boolean swap = columns[3].equals("SWAPPED") || columns[3].equals("MADE_UP");
            DayCause cause = columns[3].equals("SWAPPED") ? DayCause.COMPENSATION : DayCause.valueOf(columns[3]);
            for (int i = 0; i < Integer.parseInt(columns[2]); i++) {
                if (swaps || !swap) {
                    assertThat(table.put(first.plusDays(i), new Row(cause, swap, columns[4])))
                            .as(line)
                            .isNull();
                }
            }
        }
        return table;
    }

    private static void assertIsAsTheTable(WorkingCalendar calendar, boolean swaps) {
        Map<LocalDate, Row> table = table(swaps);
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            Row row = table.get(date);
            if (row == null) {
                boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
                assertThat(day.cause())
                        .as("%s %s", date, calendar)
                        .isEqualTo(weekend ? DayCause.WEEKEND : DayCause.ORDINARY);
                assertThat(calendar.isCounted(date)).as("%s %s", date, calendar).isEqualTo(!weekend);
                continue;
            }
            assertThat(day.cause()).as("%s %s", date, calendar).isEqualTo(row.cause());
            assertThat(calendar.isCounted(date)).as("%s %s", date, calendar).isEqualTo(row.cause() == DayCause.MADE_UP);
            assertThat(day.name().orElseThrow().in(Language.ENGLISH))
                    .as("%s %s", date, calendar)
                    .contains(row.name());
        }
    }

    @Test
    void ofStateBodiesAreAsTheTableAndAllOthersAreOrdinary() {
        assertThat(VietnamCalendars.stateBodies().span().startInclusive()).isEqualTo(FIRST);
        assertThat(VietnamCalendars.stateBodies().span().endInclusive()).contains(LAST);
        assertIsAsTheTable(VietnamCalendars.stateBodies(), true);
    }

    @Test
    void ofCitizensAreAsTheTableWithoutSwappedDays() { // NEW-10
        assertThat(table(true).values().stream().filter(Row::swap)).hasSize(8);
        assertIsAsTheTable(VietnamCalendars.citizens(), false);
    }
}
