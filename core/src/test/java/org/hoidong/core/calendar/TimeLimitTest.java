package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.FRI_2025_05_02;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SAT_2025_04_26;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.SUN_2025_05_11;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.THU_2025_05_01;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit.Direction;
import org.hoidong.core.calendar.TimeLimit.MonthRounding;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.calendar.TimeLimit.Start;
import org.hoidong.core.calendar.TimeLimit.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final LocalDate MON_2025_05_05 = LocalDate.of(2025, 5, 5);

    private static LocalDate due(TimeLimit limit, LocalDate anchor) {
        return limit.from(anchor, CALENDARS).dueOn();
    }

    @Nested
    class CalendarDays {
        @Test
        void doNotCountTheAnchor() { // CAL-05
            assertThat(due(TimeLimit.ofCalendarDays(1), LocalDate.of(2025, 5, 12)))
                    .isEqualTo(LocalDate.of(2025, 5, 13));
            assertThat(due(TimeLimit.ofCalendarDays(0), MON_2025_05_12)).isEqualTo(MON_2025_05_12);
        }

        @Test
        void rollToTheNextCountedDay() { // CAL-08
            assertThat(due(TimeLimit.ofCalendarDays(7), THU_2025_04_24)).isEqualTo(MON_2025_05_05);
        }

        @Test
        void rollToThePreviousCountedDayBeforeAnAnchor() { // CAL-10
            assertThat(due(TimeLimit.ofCalendarDays(11).before(), MON_2025_05_12))
                    .isEqualTo(LocalDate.of(2025, 4, 29));
        }

        @Test
        void stayWhereTheyEndIfTheyDoNotRoll() { // CAL-11
            TimeLimit limit = TimeLimit.ofCalendarDays(7).rolling(Rolling.NONE);

            assertThat(due(limit, THU_2025_04_24)).isEqualTo(THU_2025_05_01);
            assertThat(limit.from(THU_2025_04_24, CALENDARS).calendar()).isEmpty();
            assertThat(limit.before().rolling()).isEqualTo(Rolling.NONE);
        }

        @Test
        void countTheAnchorIfToldTo() {
            TimeLimit limit = TimeLimit.ofCalendarDays(5).rolling(Rolling.NONE);

            assertThat(due(limit.starting(Start.ANCHOR_COUNTED), SUN_2025_05_11))
                    .isEqualTo(LocalDate.of(2025, 5, 15));
            assertThat(due(limit.starting(Start.FIRST_COUNTED_DAY), SUN_2025_05_11))
                    .isEqualTo(LocalDate.of(2025, 5, 16));
            assertThat(due(limit.starting(Start.FIRST_COUNTED_DAY), MON_2025_05_12))
                    .isEqualTo(LocalDate.of(2025, 5, 16));
        }
    }

    @Nested
    class WorkingDays {
        @Test
        void areThoseThatTheCalendarCounts() {
            assertThat(due(TimeLimit.ofWorkingDays(10), THU_2025_04_24)).isEqualTo(MON_2025_05_12);
            assertThat(due(TimeLimit.ofWorkingDays(10).before(), MON_2025_05_12))
                    .isEqualTo(THU_2025_04_24);
        }

        @Test
        void countTheAnchorOnlyIfItIsAWorkingDayAndToldTo() {
            TimeLimit limit = TimeLimit.ofWorkingDays(2).starting(Start.ANCHOR_COUNTED);

            assertThat(due(limit, SAT_2025_04_26)).isEqualTo(LocalDate.of(2025, 4, 28));
            assertThat(due(limit, FRI_2025_05_02)).isEqualTo(LocalDate.of(2025, 5, 6));
        }

        @Test
        void ofNoneEndOnTheAnchorOrRoll() {
            assertThat(due(TimeLimit.ofWorkingDays(0), MON_2025_05_12)).isEqualTo(MON_2025_05_12);
            assertThat(due(TimeLimit.ofWorkingDays(0), SUN_2025_05_11)).isEqualTo(MON_2025_05_12);
        }

        @Test
        void areThoseOfTheNamedCalendar() {
            WorkingCalendar plain = WorkingCalendar.builder(CalendarId.of("plain"), "1")
                    .span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                    .build();
            TimeLimit limit = TimeLimit.ofWorkingDays(10).in(plain.id());

            assertThat(limit.from(THU_2025_04_24, Calendars.of(SPRING_2025, plain))
                            .dueOn())
                    .isEqualTo(LocalDate.of(2025, 5, 8));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> limit.from(THU_2025_04_24, CALENDARS))
                    .withMessageContaining("calendar (plain) must be one of [test/council]");
        }
    }

    @Nested
    class MonthsAndYears {
        private LocalDate end(TimeLimit limit, int year, int month, int day) {
            return due(limit.rolling(Rolling.NONE), LocalDate.of(year, month, day));
        }

        @Test
        void endOnTheCorrespondingDay() { // CAL-07
            assertThat(end(TimeLimit.ofMonths(1), 2025, 1, 30)).isEqualTo("2025-02-28");
            assertThat(end(TimeLimit.ofMonths(1), 2025, 1, 28)).isEqualTo("2025-02-28");
            assertThat(end(TimeLimit.ofMonths(1), 2024, 1, 31)).isEqualTo("2024-02-29");
            assertThat(end(TimeLimit.ofMonths(2), 2025, 1, 31)).isEqualTo("2025-03-31");
            assertThat(end(TimeLimit.ofYears(1), 2024, 2, 29)).isEqualTo("2025-02-28");
            assertThat(end(TimeLimit.ofMonths(1).before(), 2025, 3, 31)).isEqualTo("2025-02-28");
        }

        @Test
        void roundToTheNextDayOrRefuseIfToldTo() {
            assertThat(end(TimeLimit.ofMonths(1).rounding(MonthRounding.NEXT_DAY), 2025, 1, 31))
                    .isEqualTo("2025-03-01");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> end(TimeLimit.ofMonths(1).rounding(MonthRounding.REFUSE), 2025, 1, 31))
                    .withMessageContaining("2025-2 has no day 31");
        }

        @Test
        void endADayEarlierIfTheAnchorCounts() {
            TimeLimit limit = TimeLimit.ofMonths(1).starting(Start.ANCHOR_COUNTED);

            assertThat(end(limit, 2025, 3, 1)).isEqualTo("2025-03-31");
            assertThat(end(limit, 2025, 1, 5)).isEqualTo("2025-02-04");
            assertThat(end(limit, 2025, 1, 31)).isEqualTo("2025-02-28");
            assertThat(end(limit.before(), 2025, 3, 31)).isEqualTo("2025-03-01");
        }

        @Test
        void beginOnTheFirstWorkingDayIfToldTo() {
            // Day one is Monday 12 May, so the month ends on Wednesday 11 June.
            Deadline deadline =
                    TimeLimit.ofMonths(1).starting(Start.FIRST_COUNTED_DAY).from(SUN_2025_05_11, CALENDARS);

            assertThat(deadline.dueOn()).isEqualTo("2025-06-11");
            assertThat(deadline.explanation())
                    .extracting(DeadlineStep::what)
                    .containsExactly(
                            DeadlineStep.What.ANCHOR,
                            DeadlineStep.What.SKIPPED,
                            DeadlineStep.What.CORRESPONDING,
                            DeadlineStep.What.DUE);
        }

        @Test
        void sayThatAMonthHasNoSuchDay() {
            assertThat(TimeLimit.ofMonths(1)
                            .from(LocalDate.of(2025, 1, 31), CALENDARS)
                            .explanation())
                    .filteredOn(step -> step.what() == DeadlineStep.What.NO_SUCH_DAY)
                    .singleElement()
                    .hasToString("2025-02-28 NO_SUCH_DAY 31");
        }

        @Test
        void rollLikeDays() {
            assertThat(due(TimeLimit.ofMonths(1), LocalDate.of(2025, 4, 1))).isEqualTo(MON_2025_05_05);
        }
    }

    @Nested
    class BadInput {
        @Test
        void isRefusedWithTheNumberAndTheRemedy() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeLimit.ofWorkingDays(-1))
                    .withMessageContaining("amount (-1)")
                    .withMessageContaining("before()");
            assertThat(TimeLimit.ofYears(100_000).amount()).isEqualTo(100_000);
            assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.ofYears(100_001));
        }

        @Test
        void isRefusedWhereItLeadsOutOfReach() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeLimit.ofYears(100_000).from(THU_2025_04_24, CALENDARS))
                    .withMessageContaining("must be between");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeLimit.ofCalendarDays(1).from(LocalDate.MAX, CALENDARS))
                    .withMessageContaining("anchor (+999999999-12-31) must be between");
        }
    }

    @Nested
    class AsData {
        @Test
        void comesBackTheSame() {
            TimeLimit limit = TimeLimit.ofMonths(3)
                    .before()
                    .starting(Start.ANCHOR_COUNTED)
                    .rounding(MonthRounding.REFUSE)
                    .in(CalendarId.of("plain"))
                    .by(DECISION);

            assertThat(TimeLimit.CODEC.decode(1, TimeLimit.CODEC.encode(limit))).isEqualTo(limit);
        }

        @Test
        void isWrittenInWordsThatDoNotChange() {
            assertThat(TimeLimit.CODEC.encode(TimeLimit.ofWorkingDays(10)).canonical())
                    .isEqualTo("{\"amount\":10,\"direction\":\"after\",\"monthRounding\":\"end-of-month\","
                            + "\"rolling\":\"next\",\"start\":\"anchor-not-counted\",\"unit\":\"counted-days\"}");
        }

        @Test
        void isRefusedIfAWordIsUnknownOrTheAmountIsTooLarge() {
            Datum.RecordBuilder form = Datum.record().put("amount", Datum.of(1)).put("unit", "weeks");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeLimit.CODEC.decode(1, form.build()))
                    .withMessage("unit (weeks) must be one of calendar-days, counted-days, months, years");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeLimit.CODEC.decode(
                            1, Datum.record().put("amount", Datum.of(1L << 32)).build()))
                    .withMessageContaining("amount (4294967296)");
        }
    }

    @Test
    void isDescribedInBothLanguages() {
        assertThat(TimeLimit.ofWorkingDays(10).describe(Language.ENGLISH)).isEqualTo("10 working days");
        assertThat(TimeLimit.ofWorkingDays(10).describe(Language.VIETNAMESE)).isEqualTo("10 ngày làm việc");
        assertThat(TimeLimit.ofCalendarDays(1).before().describe(Language.ENGLISH))
                .isEqualTo("1 day before");
    }

    /** Every unit, start, direction and rolling x 0 to 8 x every anchor of seven weeks, checked by its own explanation. */
    @Test
    void explainsEveryDueDayOverTheWholeOfASmallSpace() {
        for (Unit unit : Unit.values()) {
            for (Start start : Start.values()) {
                for (Direction direction : Direction.values()) {
                    for (Rolling rolling : Rolling.values()) {
                        TimeLimit limit = TimeLimit.builder()
                                .amount(0)
                                .unit(unit)
                                .start(start)
                                .direction(direction)
                                .rolling(rolling)
                                .build();
                        for (int amount = 0; amount <= 8; amount++) {
                            for (int i = 0; i < 49; i++) {
                                explains(
                                        limit.toBuilder().amount(amount).build(),
                                        LocalDate.of(2025, 4, 14).plusDays(i));
                            }
                        }
                    }
                }
            }
        }
    }

    private static void explains(TimeLimit limit, LocalDate anchor) {
        Deadline deadline = limit.from(anchor, CALENDARS);
        ImmutableList<DeadlineStep> steps = deadline.explanation();
        String which = limit.toBuilder().build() + " " + limit.start() + " " + limit.rolling() + " " + anchor;

        assertThat(steps.get(0).date()).as(which).isEqualTo(anchor);
        assertThat(steps.get(steps.size() - 1).what()).as(which).isEqualTo(DeadlineStep.What.DUE);
        assertThat(steps.get(steps.size() - 1).date()).as(which).isEqualTo(deadline.dueOn());
        if (limit.rolling() != Rolling.NONE) {
            assertThat(SPRING_2025.isCounted(deadline.dueOn())).as(which).isTrue();
        }
        List<DeadlineStep> counted = steps.stream()
                .filter(step -> step.what() == DeadlineStep.What.COUNTED)
                .toList();
        if (limit.unit() == Unit.COUNTED_DAYS || limit.unit() == Unit.CALENDAR_DAYS) {
            assertThat(counted).as(which).hasSize(limit.amount());
            for (int i = 0; i < counted.size(); i++) {
                assertThat(counted.get(i).number()).as(which).isEqualTo(i + 1);
            }
        }
        for (DeadlineStep step : steps) {
            boolean off = step.what() == DeadlineStep.What.SKIPPED || step.what() == DeadlineStep.What.ROLLED;
            assertThat(!off || !SPRING_2025.isCounted(step.date())).as(which).isTrue();
            step.day().ifPresent(day -> assertThat(day).as(which).isEqualTo(SPRING_2025.day(step.date())));
        }
        if (limit.unit() == Unit.COUNTED_DAYS) {
            assertThat(counted).as(which).allMatch(step -> SPRING_2025.isCounted(step.date()));
        }
    }
}
