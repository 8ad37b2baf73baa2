package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.util.Set;

/** The days of the week that are counted, for all time: counting and finding by whole weeks and a small table. */
final class WeekPattern {

    private static final int DAYS = 7;

    private final ImmutableSet<DayOfWeek> weekend;
    /** How many counted days a week has. */
    private final int perWeek;
    /** {@code counts[w][n]}: how many of the n days after a day of week w are counted. */
    private final int[][] counts = new int[DAYS][DAYS];
    /** {@code after[w][r]}: how many days the r-th counted day comes after a day of week w. */
    private final int[][] after;
    /** {@code before[w][r]}: how many days the r-th counted day comes before a day of week w. */
    private final int[][] before;

    WeekPattern(Set<DayOfWeek> weekend) {
        this.weekend = Sets.immutableEnumSet(weekend);
        perWeek = DAYS - this.weekend.size();
        after = new int[DAYS][perWeek + 1];
        before = new int[DAYS][perWeek + 1];
        for (int w = 0; w < DAYS; w++) {
            int forward = 0;
            int backward = 0;
            for (int n = 1; n <= DAYS; n++) {
                if (isCountedOn(w + n)) {
                    after[w][++forward] = n;
                }
                if (isCountedOn(w - n)) {
                    before[w][++backward] = n;
                }
                if (n < DAYS) {
                    counts[w][n] = forward;
                }
            }
        }
    }

    ImmutableSet<DayOfWeek> weekend() {
        return weekend;
    }

    boolean isEmpty() {
        return perWeek == 0;
    }

    boolean isCounted(long epochDay) {
        return isCountedOn(dayOfWeek(epochDay));
    }

    /** Returns how many days after {@code from}, up to and including {@code to}, are counted; {@code from <= to}. */
    long countBetween(long from, long to) {
        long days = to - from;
        return days / DAYS * perWeek + counts[dayOfWeek(from)][(int) (days % DAYS)];
    }

    /** Returns the n-th counted day after a day; n is 1 or more and the pattern not empty. */
    long after(long day, long n) {
        return day + (n - 1) / perWeek * DAYS + after[dayOfWeek(day)][(int) ((n - 1) % perWeek) + 1];
    }

    /** Returns the n-th counted day before a day; n is 1 or more and the pattern not empty. */
    long before(long day, long n) {
        return day - (n - 1) / perWeek * DAYS - before[dayOfWeek(day)][(int) ((n - 1) % perWeek) + 1];
    }

    private boolean isCountedOn(int w) {
        return !weekend.contains(DayOfWeek.of(Math.floorMod(w, DAYS) + 1));
    }

    /** Returns 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
    private static int dayOfWeek(long epochDay) {
        return (int) Math.floorMod(epochDay + 3, (long) DAYS);
    }
}
