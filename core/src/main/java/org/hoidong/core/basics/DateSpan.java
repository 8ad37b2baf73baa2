package org.hoidong.core.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days on which something holds: a law, a term of office, the existence of a body.
 *
 * <p>Both ends are included, as Vietnamese documents count ("từ ngày 01/7/2016 đến hết ngày 30/6/2020"). A span without
 * an end is still running. It holds whole days and no times of day. For example {@code DateSpan.of(2016-07-01,
 * 2020-06-30)} contains 30 June 2020 and not 1 July 2020.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DateSpan {

    DateSpan() {}

    /**
     * Obtains a span with two ends.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day
     * @return the span
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateSpan of(LocalDate startInclusive, LocalDate endInclusive) {
        return new Builder()
                .startInclusive(startInclusive)
                .endInclusive(endInclusive)
                .build();
    }

    /**
     * Obtains a span that has begun and not ended.
     *
     * @param startInclusive the first day
     * @return the span
     */
    public static DateSpan from(LocalDate startInclusive) {
        return new Builder().startInclusive(startInclusive).build();
    }

    /** Returns the first day. */
    public abstract LocalDate startInclusive();

    /** Returns the last day, or nothing if the span is still running. */
    public abstract Optional<LocalDate> endInclusive();

    /**
     * Tells whether a day is in the span.
     *
     * @param date the day
     * @return whether it is, either end included
     */
    public final boolean contains(LocalDate date) {
        return !date.isBefore(startInclusive())
                && endInclusive().map(end -> !date.isAfter(end)).orElse(true);
    }

    /**
     * Tells whether two spans have a day in common.
     *
     * @param other the other span
     * @return whether they do
     */
    public final boolean overlaps(DateSpan other) {
        return contains(other.startInclusive()) || other.contains(startInclusive());
    }

    /**
     * Tells whether all days of another span are in this one.
     *
     * @param other the other span
     * @return whether they are
     */
    public final boolean encloses(DateSpan other) {
        return contains(other.startInclusive())
                && endInclusive()
                        .map(end -> other.endInclusive()
                                .filter(last -> !last.isAfter(end))
                                .isPresent())
                        .orElse(true);
    }

    /**
     * Returns what is left of this span when the days of another are taken out.
     *
     * @param other the span to take out
     * @return no, one or two spans, in order
     */
    public final ImmutableList<DateSpan> without(DateSpan other) {
        if (!overlaps(other)) {
            return ImmutableList.of(this);
        }
        ImmutableList.Builder<DateSpan> left = ImmutableList.builder();
        if (startInclusive().isBefore(other.startInclusive())) {
            left.add(of(startInclusive(), other.startInclusive().minusDays(1)));
        }
        // LocalDate has a last day, and nothing comes after it.
        other.endInclusive()
                .filter(end -> end.isBefore(endInclusive().orElse(LocalDate.MAX)))
                .ifPresent(end -> left.add(new Builder()
                        .startInclusive(end.plusDays(1))
                        .endInclusive(endInclusive())
                        .build()));
        return left.build();
    }

    @Value.Check
    void check() {
        endInclusive()
                .ifPresent(end -> checkArgument(
                        !end.isBefore(startInclusive()),
                        "end (%s) must not be before start (%s)",
                        end,
                        startInclusive()));
    }

    /** Returns the span in ISO 8601, for example {@code 2016-07-01/2020-06-30}, or {@code 2026-03-01/..} while it runs. */
    @Override
    public final String toString() {
        return startInclusive() + "/" + endInclusive().map(LocalDate::toString).orElse("..");
    }

    static final class Builder extends ImmutableDateSpan.Builder {}
}
