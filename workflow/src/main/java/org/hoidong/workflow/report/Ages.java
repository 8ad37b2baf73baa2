package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.hoidong.workflow.CaseId;
import org.immutables.value.Value;

/**
 * How old the cases behind a number are, in days of the calendar.
 *
 * <p>The age of a case is that of its {@link Standing#age standing}. The median of an odd number of cases is the age of the one
 * in the middle; of an even number it is half the sum of the two in the middle, exactly and not rounded. For example of the ages
 * 3, 4, 9 it is 4, and of 3, 4, 9, 10 it is 6.5. Of no cases there is none.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Ages {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Ages() {}

    /** Counts ages of cases, which are given by their numbers. */
    static Ages of(int[] days, int[] numbers, CaseIds ids) {
        Builder ages = new Builder().count(days.length);
        if (days.length == 0) {
            return ages.build();
        }
        int most = Arrays.stream(days).max().orElseThrow();
        ImmutableList.Builder<CaseId> oldest = ImmutableList.builder();
        for (int i = 0; i < days.length; i++) {
            if (days[i] == most) {
                oldest.add(ids.get(numbers[i]));
            }
        }
        int[] sorted = days.clone();
        Arrays.sort(sorted);
        long twice = (long) sorted[(days.length - 1) / 2] + sorted[days.length / 2];
        BigDecimal median = BigDecimal.valueOf(twice).divide(TWO);
        return ages.median(median)
                .longest(most)
                .oldest(ImmutableList.sortedCopyOf(CaseIds.BY_VALUE, oldest.build()))
                .build();
    }

    /** Returns how many cases there are. */
    public abstract int count();

    /** Returns the median in days, a whole number or a half; nothing if there are no cases. */
    public abstract Optional<BigDecimal> median();

    /** Returns the longest age in days; nothing if there are no cases. */
    public abstract Optional<Integer> longest();

    /** Returns the cases of the longest age, in the order of their ids. */
    public abstract ImmutableList<CaseId> oldest();

    static final class Builder extends ImmutableAges.Builder {}
}
