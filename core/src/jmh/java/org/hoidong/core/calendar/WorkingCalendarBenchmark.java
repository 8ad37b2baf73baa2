package org.hoidong.core.calendar;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hoidong.core.basics.Label;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Shifting by working days and counting them, beside Strata's {@link ImmutableHolidayCalendar}: the same days off, the same
 * queries, in one run. {@link CalendarRatios} runs it and prints the ratios.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingCalendarBenchmark {

    private static final int QUERIES = 1024;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Label HOLIDAY = Label.of("Ngày lễ", "Holiday");

    private final LocalDate[] from = new LocalDate[QUERIES];
    private final LocalDate[] to = new LocalDate[QUERIES];
    /** The days before those: Strata counts the first day and not the last one, so that both give the same numbers. */
    private final LocalDate[] beforeFrom = new LocalDate[QUERIES];

    private final LocalDate[] beforeTo = new LocalDate[QUERIES];
    private WorkingCalendar hoidong =
            WorkingCalendar.builder(CalendarId.of("none"), "1", FIRST, LAST).build();
    private ImmutableHolidayCalendar strata =
            ImmutableHolidayCalendar.of(HolidayCalendarId.of("none"), List.of(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Makes both calendars, twelve days off a year as in Viet Nam, and the dates to ask for. */
    @Setup
    public void setUp() {
        List<LocalDate> holidays = new ArrayList<>();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            holidays.add(LocalDate.of(year, 1, 1));
            for (int day = 0; day < 7; day++) {
                holidays.add(LocalDate.of(year, 2, 8).plusDays(day));
            }
            holidays.add(LocalDate.of(year, 4, 30));
            holidays.add(LocalDate.of(year, 5, 1));
            holidays.add(LocalDate.of(year, 9, 1));
            holidays.add(LocalDate.of(year, 9, 2));
        }
        WorkingCalendar.Builder builder = WorkingCalendar.builder(CalendarId.of("benchmark"), "1", FIRST, LAST);
        holidays.forEach(date -> builder.day(CalendarDay.holiday(date, HOLIDAY)));
        hoidong = builder.build();
        strata = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("benchmark"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        Random random = new Random(7);
        int days = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) - 400;
        for (int i = 0; i < QUERIES; i++) {
            from[i] = FIRST.plusDays(1 + random.nextInt(days));
            to[i] = from[i].plusDays(random.nextInt(400));
            check(hoidong.plusWorkingDays(from[i], 200), strata.shift(from[i], 200));
            check(hoidong.plusWorkingDays(from[i], 10), strata.shift(from[i], 10));
            beforeFrom[i] = from[i].minusDays(1);
            beforeTo[i] = to[i].minusDays(1);
            check(hoidong.workingDaysBetween(beforeFrom[i], beforeTo[i]), strata.daysBetween(from[i], to[i]));
        }
    }

    private static void check(Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("answers must be the same: " + ours + ", " + theirs);
        }
    }

    /** Shifts by 200 working days. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void plus200Hoidong(Blackhole hole) {
        for (LocalDate date : from) {
            hole.consume(hoidong.plusWorkingDays(date, 200));
        }
    }

    /** Shifts by 200 working days. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void plus200Strata(Blackhole hole) {
        for (LocalDate date : from) {
            hole.consume(strata.shift(date, 200));
        }
    }

    /** Shifts by 10 working days. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void plus10Hoidong(Blackhole hole) {
        for (LocalDate date : from) {
            hole.consume(hoidong.plusWorkingDays(date, 10));
        }
    }

    /** Shifts by 10 working days. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void plus10Strata(Blackhole hole) {
        for (LocalDate date : from) {
            hole.consume(strata.shift(date, 10));
        }
    }

    /** Counts working days between two dates up to 400 days apart. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void betweenHoidong(Blackhole hole) {
        for (int i = 0; i < QUERIES; i++) {
            hole.consume(hoidong.workingDaysBetween(beforeFrom[i], beforeTo[i]));
        }
    }

    /** Counts working days between two dates up to 400 days apart. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void betweenStrata(Blackhole hole) {
        for (int i = 0; i < QUERIES; i++) {
            hole.consume(strata.daysBetween(from[i], to[i]));
        }
    }
}
