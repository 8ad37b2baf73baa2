package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.basics.Ratio;
import org.immutables.value.Value;

/**
 * A fraction that must be reached or exceeded, such as "more than half" or "at least two thirds".
 *
 * <p>The two differ only where the fraction falls on a whole number, and there they decide: more than half of 50 is 26, at
 * least half is 25. It does not say of what; {@link VotingBase} does. All arithmetic is in whole numbers.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Share {

    Share() {}

    /**
     * Obtains a share that must be exceeded (quá).
     *
     * @param ratio the fraction, less than 1
     * @return the share
     * @throws IllegalArgumentException if the fraction is 1 or more: nothing can exceed the whole
     */
    public static Share moreThan(Ratio ratio) {
        return new Builder().ratio(ratio).strict(true).build();
    }

    /**
     * Obtains a share that must be reached (ít nhất, từ ... trở lên).
     *
     * @param ratio the fraction, more than 0 and at most 1
     * @return the share
     * @throws IllegalArgumentException if the fraction is 0 or more than 1
     */
    public static Share atLeast(Ratio ratio) {
        return new Builder().ratio(ratio).strict(false).build();
    }

    /** Returns the fraction. */
    public abstract Ratio ratio();

    /** Returns whether the fraction must be exceeded, not merely reached. */
    public abstract boolean isStrict();

    /**
     * Returns the smallest count that is such a share of a base.
     *
     * @param base the whole, 0 or more
     * @return for example 34 for at least two thirds of 50; never less than 1, because nobody is no share of anything
     * @throws IllegalArgumentException if the base is negative
     */
    public final int needed(int base) {
        return Math.max(1, isStrict() ? ratio().smallestCountAbove(base) : ratio().smallestCountReaching(base));
    }

    @Value.Check
    void check() {
        Ratio whole = Ratio.of(1, 1);
        if (isStrict()) {
            checkArgument(ratio().compareTo(whole) < 0, "ratio (%s) to be exceeded must be less than 1", ratio());
        } else {
            checkArgument(
                    ratio().numerator() > 0 && ratio().compareTo(whole) <= 0,
                    "ratio (%s) to be reached must be more than 0 and at most 1",
                    ratio());
        }
    }

    /** Returns for example {@code more than 1/2} or {@code at least 2/3}. */
    @Override
    public final String toString() {
        return (isStrict() ? "more than " : "at least ") + ratio();
    }

    static final class Builder extends ImmutableShare.Builder {}
}
