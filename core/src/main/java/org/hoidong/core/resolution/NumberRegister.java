package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * The numbers that one body gave to its documents of one sort in one period, from the first on: which are missing, which were
 * given twice, which is next (sổ đăng ký văn bản đi).
 *
 * <p>Numbering starts afresh in every period. Whose number carries a year counts by year; so do individual resolutions and all
 * other documents whose number carries none, by the year of issue: {@link NumberRegisters#ofYears} keeps 35/NQ-HĐND of 2023 and of 2024 apart. A
 * council that numbers through its whole term takes {@link NumberRegisters#ofTerms}. The register does not hold the documents, and it mends
 * nothing: {@link NumberRegisters#judge} reports.
 *
 * <p>For example of 1, 2, 2, 5 and a cancelled 4, all of 2025, number 3 is a gap, 2 a double, and the next is {@code
 * 6/2025/NQ-HĐND}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class NumberRegister {

    private static final Comparator<NumberEntry> BY_NUMBER = Comparator.comparing(
                    (NumberEntry entry) -> entry.number().sequence())
            .thenComparing(NumberEntry::issuedOn);

    NumberRegister() {}

    /** Returns a builder; body, pattern and period are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the days of a year, the period of a register that starts afresh every year.
     *
     * @param year the year, 1 to 9999
     * @return from 1 January to 31 December
     */
    public static DateSpan year(int year) {
        checkArgument(year >= 1 && year <= 9999, "year (%s) must be between 1 and 9999", year);
        return DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns the body that numbers. */
    public abstract BodyId body();

    /** Returns how it numbers documents of the sort. */
    public abstract NumberPattern pattern();

    /** Returns the days after which numbering starts afresh: a year, or a term. */
    public abstract DateSpan period();

    /** Returns the first number of the period; 1 unless set, higher where a body took over the numbering of another. */
    @Value.Default
    public int firstSequence() {
        return 1;
    }

    /** Returns the lines, by number and day. */
    public abstract ImmutableList<NumberEntry> entries();

    /** Returns the numbers between the first and the last that no line accounts for, as ranges with both ends. */
    public final ImmutableRangeSet<Integer> missing() {
        int last = lastSequence();
        if (last < firstSequence()) {
            return ImmutableRangeSet.of();
        }
        ImmutableRangeSet.Builder<Integer> missing = ImmutableRangeSet.builder();
        int expected = firstSequence();
        for (NumberEntry entry : entries()) {
            int sequence = entry.number().sequence();
            if (sequence > expected) {
                missing.add(Range.closed(expected, sequence - 1));
            }
            expected = Math.max(expected, sequence + 1);
        }
        return missing.build();
    }

    /** Returns the lines of every number that more than one line has, by number; a cancelled one counts as well. */
    public final ImmutableListMultimap<Integer, NumberEntry> doubles() {
        ImmutableListMultimap<Integer, NumberEntry> all =
                Multimaps.index(entries(), entry -> entry.number().sequence());
        return ImmutableListMultimap.copyOf(
                Multimaps.filterKeys(all, sequence -> all.get(sequence).size() > 1));
    }

    /**
     * Returns the next number to give out: one above the last, never a missing one.
     *
     * @param issuedOn the day of issue, in the period
     * @return the number
     * @throws IllegalArgumentException if the day lies outside the period, or all numbers up to 999,999 are taken
     */
    public final DocumentNumber next(LocalDate issuedOn) {
        checkArgument(
                period().contains(issuedOn),
                "issuedOn (%s) must lie in the period %s of this register; take the register of that day",
                issuedOn,
                period());
        return pattern().number(lastSequence() + 1, issuedOn.getYear());
    }

    /** Returns the last number given out, or one below the first if there is none. */
    public final int lastSequence() {
        return entries().isEmpty()
                ? firstSequence() - 1
                : Math.max(
                        firstSequence() - 1,
                        entries().get(entries().size() - 1).number().sequence());
    }

    @Value.Check
    NumberRegister check() {
        checkArgument(
                firstSequence() >= 1 && firstSequence() <= DocumentNumber.LARGEST_SEQUENCE,
                "firstSequence (%s) must be between 1 and %s",
                firstSequence(),
                DocumentNumber.LARGEST_SEQUENCE);
        entries()
                .forEach(entry -> checkArgument(
                        entry.number().sequence() >= firstSequence(),
                        "number (%s) must not be below the first of the register, %s; set firstSequence",
                        entry.number(),
                        firstSequence()));
        ImmutableList<NumberEntry> sorted = ImmutableList.sortedCopyOf(BY_NUMBER, entries());
        return sorted.equals(entries())
                ? this
                : builder().from(this).entries(sorted).build();
    }

    /** Returns body, form, period and how many lines. */
    @Override
    public final String toString() {
        return body() + " " + pattern() + " " + period() + ": " + entries().size() + " numbers";
    }

    /** Builds {@link NumberRegister}. */
    public static final class Builder extends ImmutableNumberRegister.Builder {
        Builder() {}
    }
}
