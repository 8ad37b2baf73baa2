package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.calendar.Samples.CALENDARS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.calendar.TimeLimit.MonthRounding;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.calendar.TimeLimit.Start;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDate FRI_2025_01_31 = LocalDate.of(2025, 1, 31);
    private static final TimeLimit MONTHLY = TimeLimit.ofMonths(1).rolling(Rolling.NONE);

    private static ImmutableList<String> between(Recurrence recurrence, String first, String last) {
        return recurrence.between(LocalDate.parse(first), LocalDate.parse(last), CALENDARS).stream()
                .map(deadline -> deadline.dueOn().toString())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void doesNotDriftAfterAShortMonth() {
        Recurrence recurrence = Recurrence.every(MONTHLY, FRI_2025_01_31);

        assertThat(between(recurrence, "2025-01-01", "2025-06-30"))
                .containsExactly("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31", "2025-06-30");
        assertThat(between(
                        Recurrence.every(MONTHLY.rounding(MonthRounding.NEXT_DAY), FRI_2025_01_31),
                        "2025-02-01",
                        "2025-04-01"))
                .containsExactly("2025-03-01", "2025-03-31");
    }

    @Test
    void doesNotDriftAfterADayOff() {
        // 31 May 2025 is a Saturday, 31 August a Sunday, 30 April a holiday.
        assertThat(between(Recurrence.every(TimeLimit.ofMonths(1), FRI_2025_01_31), "2025-04-01", "2025-09-30"))
                .containsExactly("2025-05-05", "2025-06-02", "2025-06-30", "2025-07-31", "2025-09-01", "2025-09-30");
    }

    @Test
    void comesInEveryUnit() {
        assertThat(between(
                        Recurrence.every(TimeLimit.ofWorkingDays(5), LocalDate.of(2025, 4, 24)),
                        "2025-04-24",
                        "2025-05-31"))
                .containsExactly("2025-04-24", "2025-05-05", "2025-05-12", "2025-05-19", "2025-05-26");
        assertThat(between(
                        Recurrence.every(TimeLimit.ofYears(1).rolling(Rolling.NONE), LocalDate.of(2024, 2, 29)),
                        "2025-01-01",
                        "2028-12-31"))
                .containsExactly("2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
        assertThat(between(
                        Recurrence.every(TimeLimit.ofCalendarDays(1), LocalDate.of(2025, 5, 9)),
                        "2025-05-01",
                        "2025-05-13"))
                .containsExactly("2025-05-09", "2025-05-12", "2025-05-12", "2025-05-12", "2025-05-13");
    }

    @Test
    void findsTheNextAsSteppingThroughAllDoes() {
        for (TimeLimit.Unit unit : TimeLimit.Unit.values()) {
            for (Rolling rolling : Rolling.values()) {
                for (int amount : new int[] {1, 3}) {
                    TimeLimit period = TimeLimit.builder()
                            .amount(amount)
                            .unit(unit)
                            .rolling(rolling)
                            .build();
                    Recurrence recurrence = Recurrence.every(period, FRI_2025_01_31);
                    for (int day = -5; day <= 200; day++) {
                        LocalDate date = FRI_2025_01_31.plusDays(day);
                        int number = 0;
                        while (!recurrence.occurrence(number, CALENDARS).dueOn().isAfter(date)) {
                            number++;
                        }
                        assertThat(recurrence.nextAfter(date, CALENDARS))
                                .as("%s %s after %s", recurrence, rolling, date)
                                .isEqualTo(recurrence.occurrence(number, CALENDARS));
                    }
                }
            }
        }
    }

    @Test
    void hasTheAnchorFirstAndNothingBefore() {
        Recurrence recurrence = Recurrence.every(MONTHLY, FRI_2025_01_31);

        assertThat(recurrence.occurrence(0, CALENDARS).dueOn()).isEqualTo(FRI_2025_01_31);
        assertThat(recurrence.nextAfter(LocalDate.of(2020, 1, 1), CALENDARS).dueOn())
                .isEqualTo(FRI_2025_01_31);
        assertThat(between(recurrence, "2024-01-01", "2025-01-30")).isEmpty();
        assertThat(between(recurrence, "2025-03-01", "2025-02-01")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recurrence.occurrence(-1, CALENDARS))
                .withMessageContaining("number (-1)");
    }

    @Test
    void refusesPeriodsThatDoNotLeadOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.every(TimeLimit.ofMonths(0), FRI_2025_01_31))
                .withMessageContaining("at least one unit");
        assertThatIllegalArgumentException().isThrownBy(() -> Recurrence.every(MONTHLY.before(), FRI_2025_01_31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.every(MONTHLY.starting(Start.ANCHOR_COUNTED), FRI_2025_01_31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.every(MONTHLY, FRI_2025_01_31).occurrence(Integer.MAX_VALUE, CALENDARS))
                .withMessageContaining("100000");
    }
}
