package org.hoidong.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The counted days of a span, laid out so that counting and finding them takes the same time however many there are: for each
 * month how many lie before it and which of its days are counted, and all of them in order.
 */
final class CountedDays {

    private final long first;
    private final long last;
    /** The month that {@link #months} begins with, counted from year 0. */
    private final long firstMonth;
    /** For each month that the span touches: above how many counted days lie before it, below one bit for each it has. */
    private final long[] months;

    private final LocalDate[] days;

    CountedDays(LocalDate first, LocalDate last, Predicate<LocalDate> isCounted) {
        this.first = first.toEpochDay();
        this.last = last.toEpochDay();
        firstMonth = monthOf(first);
        months = new long[(int) (monthOf(last) - firstMonth) + 1];
        LocalDate[] found = new LocalDate[(int) (this.last - this.first) + 1];
        int count = 0;
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            int month = (int) (monthOf(date) - firstMonth);
            if (date.equals(first) || date.getDayOfMonth() == 1) {
                months[month] = (long) count << Integer.SIZE;
            }
            if (isCounted.test(date)) {
                months[month] |= 1L << (date.getDayOfMonth() - 1);
                found[count++] = date;
            }
        }
        days = Arrays.copyOf(found, count);
    }

    private static long monthOf(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }

    /** Returns the first day of the span, as an epoch day. */
    long first() {
        return first;
    }

    /** Returns the last day of the span, as an epoch day. */
    long last() {
        return last;
    }

    boolean isWithin(long epochDay) {
        return epochDay >= first && epochDay <= last;
    }

    /** Tells whether a day of the span is counted. */
    boolean isCounted(LocalDate date) {
        return (months[(int) month(date)] & (1L << (date.getDayOfMonth() - 1))) != 0;
    }

    /** Returns the month of a day as {@link #isInside} and {@link #through} take it. */
    long month(LocalDate date) {
        return monthOf(date) - firstMonth;
    }

    /** Tells whether all days of a month are sure to be of the span; the first and the last month it touches are not. */
    boolean isInside(long month) {
        return month > 0 && month < months.length - 1;
    }

    /** Returns how many days are counted from the start of the span up to and including a day of it. */
    int through(long month, LocalDate date) {
        long packed = months[(int) month];
        int upToDate = (2 << (date.getDayOfMonth() - 1)) - 1;
        return (int) (packed >>> Integer.SIZE) + Integer.bitCount((int) packed & upToDate);
    }

    int size() {
        return days.length;
    }

    /** Returns the n-th counted day, from 1. */
    LocalDate get(int n) {
        return days[n - 1];
    }
}
