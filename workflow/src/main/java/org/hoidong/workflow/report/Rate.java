package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a whole: a percentage that does not forget what it is a percentage of.
 *
 * <p>A rate on an empty base is undefined, not nought. For example 19 of 122 is 15.6 % to one decimal, rounded half up; the
 * shares of a whole, each rounded, need not add up to 100 %.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Rate {

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
        checkArgument(part >= 0 && part <= whole, "part (%s) must be between 0 and the whole (%s)", part, whole);
        return new Builder().part(part).whole(whole).build();
    }

    /** Returns the part. */
    public abstract int part();

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

    /** Returns part and whole, for example {@code 19/122}. */
    @Override
    public final String toString() {
        return part() + "/" + whole();
    }

    static final class Builder extends ImmutableRate.Builder {}
}
