package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit.Direction;
import org.hoidong.core.calendar.TimeLimit.MonthRounding;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.calendar.TimeLimit.Start;
import org.hoidong.core.calendar.TimeLimit.Unit;
import org.junit.jupiter.api.Test;

/**
 * Random calendars, limits and clocks against an oracle that knows the days off as a set and steps from day to day. It never asks
 * a {@link WorkingCalendar} anything.
 */
class TimePropertiesTest {

    private static final Label NAME = Label.of("Ngày lễ", "Holiday");

    /** A calendar and, beside it, what the oracle knows of the same days. */
    private static final class World {
        final WorkingCalendar calendar;
        private final Set<DayOfWeek> weekend = new HashSet<>();
        private final Map<LocalDate, Boolean> special = new HashMap<>();
        private final LocalDate start;
        private final int length;

        World(Random random) {
            start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1500));
            length = 1 + random.nextInt(500);
            List<DayOfWeek> week = new ArrayList<>(List.of(DayOfWeek.values()));
            for (int off = random.nextInt(4); off > 0; off--) {
                weekend.add(week.remove(random.nextInt(week.size())));
            }
            WorkingCalendar.Builder builder = WorkingCalendar.builder(CalendarId.of("random"), "1")
                    .span(start, start.plusDays(length - 1L))
                    .weekend(weekend.toArray(DayOfWeek[]::new));
            for (int i = 0; i < length; i++) {
                LocalDate date = start.plusDays(i);
                if (random.nextInt(6) == 0) {
                    boolean worked = weekend.contains(date.getDayOfWeek()) && random.nextBoolean();
                    special.put(date, worked);
                    builder.day(worked ? CalendarDay.madeUp(date, NAME) : CalendarDay.holiday(date, NAME));
                }
            }
            calendar = builder.build();
        }

        boolean isCounted(LocalDate date) {
            Boolean worked = special.get(date);
            return worked == null ? !weekend.contains(date.getDayOfWeek()) : worked;
        }

        /** A day in the span, or up to 300 days before or after it. */
        LocalDate anyDay(Random random) {
            return start.plusDays(random.nextInt(length + 600) - 300L);
        }

        LocalDate plus(LocalDate date, int n) {
            LocalDate day = date;
            for (int left = Math.abs(n); left > 0; ) {
                day = day.plusDays(Integer.signum(n));
                left -= isCounted(day) ? 1 : 0;
            }
            return day;
        }

        int between(LocalDate from, LocalDate to) {
            int count = 0;
            for (LocalDate day = from; day.isBefore(to); ) {
                day = day.plusDays(1);
                count += isCounted(day) ? 1 : 0;
            }
            for (LocalDate day = from; day.isAfter(to); day = day.minusDays(1)) {
                count -= isCounted(day) ? 1 : 0;
            }
            return count;
        }

        Calendars calendars() {
            return Calendars.of(calendar);
        }
    }

    private static Random seeded(String property) {
        long seed = new Random().nextLong();
        System.out.println(TimePropertiesTest.class.getSimpleName() + "." + property + ": seed " + seed);
        return new Random(seed);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void workingDaysAreAddedTakenAwayAndCountedAsSteppingDoes() {
        Random random = seeded("workingDays");
        for (int round = 0; round < 150; round++) {
            World world = new World(random);
            WorkingCalendar calendar = world.calendar;
            for (int i = 0; i < 40; i++) {
                LocalDate date = world.anyDay(random);
                LocalDate other = world.anyDay(random);
                int n = random.nextInt(500) - 250;

                assertThat(calendar.isCounted(date)).isEqualTo(world.isCounted(date));
                assertThat(calendar.plusWorkingDays(date, n))
                        .as("%s plus %s", date, n)
                        .isEqualTo(world.plus(date, n));
                assertThat(calendar.workingDaysBetween(date, other))
                        .as("%s to %s", date, other)
                        .isEqualTo(world.between(date, other));
                assertThat(calendar.workingDaysBetween(other, date)).isEqualTo(-world.between(date, other));
                assertThat(calendar.nextOrSame(date)).isEqualTo(roll(world, date, Rolling.NEXT, day -> false));
                assertThat(calendar.previousOrSame(date)).isEqualTo(roll(world, date, Rolling.PREVIOUS, day -> false));
            }
        }
    }

    /** What is said of whether a clock stands still on a day. */
    private interface Stops {
        boolean on(LocalDate day);
    }

    private static LocalDate roll(World world, LocalDate lastDay, Rolling rolling, Stops stops) {
        LocalDate day = lastDay;
        if (rolling == Rolling.NEXT) {
            while (!world.isCounted(day) || stops.on(day)) {
                day = day.plusDays(1);
            }
        } else if (rolling == Rolling.PREVIOUS) {
            while (!world.isCounted(day)) {
                day = day.minusDays(1);
            }
        }
        return day;
    }

    /** Steps to the due day of a limit, as its words say. */
    private static LocalDate due(World world, TimeLimit limit, LocalDate anchor, Stops stops) {
        if (limit.amount() == 0) {
            return roll(world, anchor, limit.rolling(), stops);
        }
        int way = limit.direction() == Direction.AFTER ? 1 : -1;
        LocalDate dayOne = switch (limit.start()) {
            case ANCHOR_NOT_COUNTED -> anchor.plusDays(way);
            case ANCHOR_COUNTED -> anchor;
            case FIRST_COUNTED_DAY ->
                way > 0
                        ? roll(world, anchor, Rolling.NEXT, day -> false)
                        : roll(world, anchor, Rolling.PREVIOUS, day -> false);
        };
        if (limit.unit() == Unit.MONTHS || limit.unit() == Unit.YEARS) {
            return roll(world, corresponding(limit, anchor, dayOne, way), limit.rolling(), stops);
        }
        LocalDate day = dayOne.minusDays(way);
        for (int left = limit.amount(); left > 0; ) {
            day = day.plusDays(way);
            boolean counts = limit.unit() == Unit.CALENDAR_DAYS || world.isCounted(day);
            left -= counts && !stops.on(day) ? 1 : 0;
        }
        return roll(world, day, limit.rolling(), stops);
    }

    /** Civil Code Article 148: the corresponding day; if the anchor counts, the day before it ends the month. */
    private static LocalDate corresponding(TimeLimit limit, LocalDate anchor, LocalDate dayOne, int way) {
        boolean fromDayOne = limit.start() != Start.ANCHOR_NOT_COUNTED;
        LocalDate from = fromDayOne ? dayOne : anchor;
        int months = limit.amount() * (limit.unit() == Unit.YEARS ? 12 : 1) * way;
        YearMonth month = YearMonth.from(from).plusMonths(months);
        if (month.isValidDay(from.getDayOfMonth())) {
            LocalDate to = month.atDay(from.getDayOfMonth());
            return fromDayOne ? to.minusDays(way) : to;
        }
        if (limit.monthRounding() == MonthRounding.END_OF_MONTH) {
            return fromDayOne && way < 0 ? month.atEndOfMonth().plusDays(1) : month.atEndOfMonth();
        }
        LocalDate first = month.plusMonths(1).atDay(1);
        return fromDayOne && way > 0 ? first.minusDays(1) : first;
    }

    private static TimeLimit anyLimit(Random random, int most) {
        return TimeLimit.builder()
                .amount(random.nextInt(most))
                .unit(any(random, Unit.values()))
                .direction(any(random, Direction.values()))
                .start(any(random, Start.values()))
                .rolling(any(random, Rolling.values()))
                .monthRounding(random.nextBoolean() ? MonthRounding.END_OF_MONTH : MonthRounding.NEXT_DAY)
                .build();
    }

    @Test
    void deadlinesFallDueWhereSteppingLeads() {
        Random random = seeded("deadlines");
        for (int round = 0; round < 200; round++) {
            World world = new World(random);
            for (int i = 0; i < 60; i++) {
                LocalDate anchor = world.anyDay(random);
                TimeLimit limit = anyLimit(random, random.nextInt(10) == 0 ? 200 : 30);
                Deadline deadline = limit.from(anchor, world.calendars());

                assertThat(deadline.dueOn())
                        .as("%s %s %s %s from %s", limit, limit.start(), limit.rolling(), limit.monthRounding(), anchor)
                        .isEqualTo(due(world, limit, anchor, day -> false));
                assertThat(deadline.explanation()
                                .get(deadline.explanation().size() - 1)
                                .date())
                        .isEqualTo(deadline.dueOn());
            }
        }
    }

    @Test
    void recurrencesComeAsManyPeriodsAfterTheirAnchorAsSteppingLeads() {
        Random random = seeded("recurrences");
        for (int round = 0; round < 120; round++) {
            World world = new World(random);
            LocalDate anchor = world.anyDay(random);
            TimeLimit period = anyLimit(random, 12).toBuilder()
                    .amount(1 + random.nextInt(12))
                    .direction(Direction.AFTER)
                    .start(Start.ANCHOR_NOT_COUNTED)
                    .build();
            Recurrence recurrence = Recurrence.every(period, anchor);
            LocalDate from = world.anyDay(random);
            LocalDate to = from.plusDays(random.nextInt(400));
            List<LocalDate> expected = new ArrayList<>();
            for (int number = 0; ; number++) {
                TimeLimit times =
                        period.toBuilder().amount(number * period.amount()).build();
                LocalDate due = due(world, times, anchor, day -> false);
                if (due.isAfter(to)) {
                    break;
                }
                if (!due.isBefore(from)) {
                    expected.add(due);
                }
            }

            assertThat(recurrence.between(from, to, world.calendars()))
                    .as("%s %s from %s to %s", recurrence, period.rolling(), from, to)
                    .extracting(Deadline::dueOn)
                    .containsExactlyElementsOf(expected);
        }
    }

    /** Random stops that overlap, begin after the due day, or last: day by day, each day stands still or counts. */
    @Test
    void runningTimesFallDueWhereADayByDaySimulationLeads() {
        Random random = seeded("runningTimes");
        for (int round = 0; round < 3000; round++) {
            World world = new World(random);
            LocalDate anchor = world.anyDay(random);
            TimeLimit limit = anyLimit(random, 20).toBuilder()
                    .direction(Direction.AFTER)
                    .unit(random.nextBoolean() ? Unit.CALENDAR_DAYS : Unit.COUNTED_DAYS)
                    .rolling(random.nextBoolean() ? Rolling.NEXT : Rolling.NONE)
                    .build();
            RunningTime time = RunningTime.of(limit, anchor);
            LocalDate asOf = anchor.plusDays(80);
            Set<LocalDate> still = new HashSet<>();
            for (int stop = random.nextInt(5); stop > 0; stop--) {
                LocalDate first = anchor.plusDays(random.nextInt(40));
                LocalDate end = first.plusDays(random.nextInt(10));
                String name = "stop-" + stop;
                time = time.with(ClockEntry.stop(first, "chair", "why").named(name));
                if (random.nextInt(4) == 0) {
                    end = asOf.plusDays(1);
                } else {
                    time = time.with(ClockEntry.resume(end, "chair", "why").named(name));
                }
                first.datesUntil(end).forEach(still::add);
            }

            Deadline deadline = time.deadline(asOf, world.calendars());

            assertThat(deadline.dueOn())
                    .as("%s %s %s", time, limit.start(), limit.rolling())
                    .isEqualTo(due(world, limit, anchor, still::contains));
            assertThat(deadline.explanation().stream()
                            .filter(step -> step.what() == DeadlineStep.What.COUNTED)
                            .map(DeadlineStep::date))
                    .hasSize(limit.amount())
                    .noneMatch(still::contains)
                    .doesNotHaveDuplicates();
        }
    }
}
