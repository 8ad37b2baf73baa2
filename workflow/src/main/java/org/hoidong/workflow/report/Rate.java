package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.immutables.value.Value;

/**
 * A part of a whole: a percentage that does not forget what it is a percentage of.
 *
 * <p>A rate on an empty base is undefined, not nought. For example 19 of 122 is 15.6 % to one decimal, rounded half up; the
 * shares of a whole, each rounded, need not add up to 100 %. {@link #explain} says it all: percentage, part, base, rounding.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Rate {

    /** A percentage, with its part, its base and its rounding. */
    public static final ReasonCode PERCENTAGE = ReasonCode.of("report/percentage");

    /** There is no percentage because the base is empty. */
    public static final ReasonCode UNDEFINED = ReasonCode.of("report/percentage-undefined");

    static final String PART = "report/part";
    static final String BASE = "report/base";

    Rate() {}

    /**
     * Obtains a rate.
     *
     * @param part the part, 0 to the whole
     * @param whole the whole, 0 or more
     * @return the rate
     * @throws IllegalArgumentException if the part is negative or larger than the whole
     */
    public static Rate of(int part, int whole) {
        return of(PART, part, BASE, whole);
    }

    /**
     * Obtains a rate that names what it is of.
     *
     * @param measure what was counted
     * @param part how many, 0 to the whole
     * @param base of what
     * @param whole how many, 0 or more
     * @return the rate
     * @throws IllegalArgumentException if the part is negative or larger than the whole
     */
    public static Rate of(Measure<?> measure, int part, Measure<?> base, int whole) {
        return of(measure.id(), part, base.id(), whole);
    }

    private static Rate of(String measure, int part, String base, int whole) {
        checkArgument(part >= 0 && part <= whole, "part (%s) must be between 0 and the whole (%s)", part, whole);
        return new Builder().measure(measure).part(part).base(base).whole(whole).build();
    }

    /** Returns the id of what was counted, {@code report/part} if it has no name. */
    public abstract String measure();

    /** Returns the part. */
    public abstract int part();

    /** Returns the id of the base, {@code report/base} if it has no name. */
    public abstract String base();

    /** Returns the whole: the base of the percentage. */
    public abstract int whole();

    /**
     * Returns the percentage, rounded half up.
     *
     * @param decimals how many decimals, 0 to 6
     * @return the percentage, or nothing if the whole is nought
     */
    public final Optional<BigDecimal> percent(int decimals) {
        checkArgument(decimals >= 0 && decimals <= 6, "decimals (%s) must be between 0 and 6", decimals);
        return whole() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole()), decimals, RoundingMode.HALF_UP));
    }

    /**
     * Says the percentage with its base and its rounding.
     *
     * @param decimals how many decimals, 0 to 6
     * @return {@link #PERCENTAGE} with the facts {@code percent}, {@code measure}, {@code part}, {@code base}, {@code whole} and
     *     {@code decimals}, or {@link #UNDEFINED} without {@code percent} and {@code decimals}
     */
    public final Reason explain(int decimals) {
        Optional<BigDecimal> percent = percent(decimals);
        Reason.Builder reason = Reason.builder(percent.isPresent() ? PERCENTAGE : UNDEFINED)
                .fact("measure", measure())
                .fact("part", part())
                .fact("base", base())
                .fact("whole", whole());
        percent.ifPresent(value -> reason.fact("decimals", decimals).fact("percent", value.toPlainString()));
        return reason.build();
    }

    /**
     * Compares two rates by size, exactly.
     *
     * @param other another rate
     * @return less than, equal to or more than nought as this is smaller, equal or larger
     * @throws IllegalArgumentException if one of them is undefined
     */
    public final int compareSize(Rate other) {
        checkArgument(
                whole() > 0 && other.whole() > 0, "rates (%s and %s) must have bases that are not empty", this, other);
        return Long.compare((long) part() * other.whole(), (long) other.part() * whole());
    }

    /** Returns part and whole, for example {@code 19/122}. */
    @Override
    public final String toString() {
        return part() + "/" + whole();
    }

    static final class Builder extends ImmutableRate.Builder {}
}
