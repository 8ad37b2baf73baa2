package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * How often something must happen at least: twice a year, once a month (số lần tối thiểu).
 *
 * <p>It counts within weeks, months, quarters and years of the calendar. It is not a {@link Recurrence}, which says on which day the
 * next one is: two sessions in July and December are two in a year. For example {@code Frequency.atLeast(2,
 * Frequency.Per.YEAR).judge(2022-03-01, dates)} with one date in 2022 gives {@code calendar/not-often-enough {times=1,
 * needed=2, from=2022-01-01, until=2022-12-31}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Frequency {

    /** Often enough. Facts: {@code times}, {@code needed}, {@code from}, {@code until}. */
    public static final ReasonCode OFTEN_ENOUGH = ReasonCode.of("calendar/often-enough");

    /** Not often enough. Facts: {@code times}, {@code needed}, {@code from}, {@code until}. */
    public static final ReasonCode NOT_OFTEN_ENOUGH = ReasonCode.of("calendar/not-often-enough");

    /** Remedy: so many times more by that day. Facts: {@code missing}, {@code until}. */
    public static final ReasonCode REPEAT = ReasonCode.of("calendar/repeat");

    /** In what stretch of the calendar it is counted. */
    public enum Per {
        /** Monday to Sunday. */
        WEEK(0),
        /** From the first to the last day of a month. */
        MONTH(1),
        /** January to March, April to June, July to September, October to December. */
        QUARTER(3),
        /** From 1 January to 31 December. */
        YEAR(12);

        private final int months;

        Per(int months) {
            this.months = months;
        }

        /**
         * Returns the stretch a day is in.
         *
         * @param day the day
         * @return its week, month, quarter or year
         */
        public DateSpan around(LocalDate day) {
            if (this == WEEK) {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                return DateSpan.of(monday, monday.plusDays(6));
            }
            int first = (day.getMonthValue() - 1) / months * months + 1;
            YearMonth start = YearMonth.of(day.getYear(), first);
            return DateSpan.of(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth());
        }
    }

    Frequency() {}

    /**
     * Obtains a frequency.
     *
     * @param times how many times at least, 1 or more
     * @param per in what stretch of the calendar
     * @param basis the provision that asks for it
     * @return the frequency
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Frequency atLeast(int times, Per per, Provision basis) {
        return new Builder().times(times).per(per).basis(basis).build();
    }

    /** Returns how many times at least. */
    public abstract int times();

    /** Returns in what stretch of the calendar. */
    public abstract Per per();

    /** Returns the provision that asks for it. */
    public abstract Provision basis();

    /**
     * Says whether something happened often enough.
     *
     * @param in any day of the week, month, quarter or year that is asked about
     * @param dates the days on which it happened, in any order; those outside are not counted, and of one day each is
     * @return {@link #OFTEN_ENOUGH}, or {@link #NOT_OFTEN_ENOUGH} with the remedy {@link #REPEAT}
     */
    public final Verdict judge(LocalDate in, Iterable<LocalDate> dates) {
        DateSpan span = per().around(in);
        int count = 0;
        for (LocalDate date : dates) {
            count += span.contains(date) ? 1 : 0;
        }
        LocalDate until = span.endInclusive().orElseThrow();
        int missing = Math.max(0, times() - count);
        Reason.Builder reason = Reason.builder(missing == 0 ? OFTEN_ENOUGH : NOT_OFTEN_ENOUGH)
                .basis(basis())
                .fact("times", count)
                .fact("needed", times())
                .fact("from", span.startInclusive())
                .fact("until", until);
        if (missing > 0) {
            reason.remedy(Remedy.builder(REPEAT)
                    .fact("missing", missing)
                    .fact("until", until)
                    .build());
        }
        return Verdict.of(missing == 0, reason.build());
    }

    @Value.Check
    void check() {
        checkArgument(times() >= 1, "times (%s) must be 1 or more", times());
    }

    /** Returns for example {@code at least 2 per year}. */
    @Override
    public final String toString() {
        return "at least " + times() + " per " + Ascii.toLowerCase(per().name());
    }

    static final class Builder extends ImmutableFrequency.Builder {}
}
