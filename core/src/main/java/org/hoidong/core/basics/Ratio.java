package org.hoidong.core.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * An exact fraction between nought and a thousand million, in lowest terms.
 *
 * <p>It is what thresholds and shares are stated in; it is not a floating-point number, and nothing in it is rounded.
 * For example two thirds of 50 delegates is 33 1/3: {@code Ratio.of(2, 3).smallestCountReaching(50)} is 34, and because
 * the fraction falls between two counts, {@code smallestCountAbove(50)} is 34 too; of 51 the two are 34 and 35.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Ratio implements Comparable<Ratio> {

    /** One half. */
    public static final Ratio ONE_HALF = of(1, 2);

    /** One third. */
    public static final Ratio ONE_THIRD = of(1, 3);

    /** Two thirds. */
    public static final Ratio TWO_THIRDS = of(2, 3);

    private static final int LARGEST = 1_000_000_000;

    Ratio() {}

    /**
     * Obtains a fraction, reduced to lowest terms.
     *
     * @param numerator the count above the line, 0 to 1,000,000,000
     * @param denominator the count below the line, 1 to 1,000,000,000
     * @return the fraction
     * @throws IllegalArgumentException if a count is out of range
     */
    public static Ratio of(long numerator, long denominator) {
        checkArgument(
                numerator >= 0 && numerator <= LARGEST, "numerator (%s) must be between 0 and %s", numerator, LARGEST);
        checkArgument(
                denominator >= 1 && denominator <= LARGEST,
                "denominator (%s) must be between 1 and %s",
                denominator,
                LARGEST);
        long divisor = Math.max(1, LongMath.gcd(numerator, denominator));
        return new Builder()
                .numerator(numerator / divisor)
                .denominator(denominator / divisor)
                .build();
    }

    /**
     * Reads a fraction such as {@code 2/3}.
     *
     * @param text numerator and denominator with a slash between, or a whole number
     * @return the fraction
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Ratio parse(String text) {
        checkArgument(text.matches("\\d{1,10}(/\\d{1,10})?"), "ratio (%s) must read like 2/3", PlainText.shown(text));
        int slash = text.indexOf('/');
        return slash < 0
                ? of(Long.parseLong(text), 1)
                : of(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    /** Returns the count above the line, in lowest terms. */
    public abstract long numerator();

    /** Returns the count below the line, in lowest terms. */
    public abstract long denominator();

    /**
     * Returns the smallest count that is more than this fraction of a base.
     *
     * @param base the whole, 0 or more
     * @return for example 26 for one half of 50
     * @throws IllegalArgumentException if the base is negative, or the count is more than an int holds
     */
    public final int smallestCountAbove(int base) {
        return count(base, share(base, RoundingMode.FLOOR) + 1);
    }

    /**
     * Returns the smallest count that is at least this fraction of a base.
     *
     * @param base the whole, 0 or more
     * @return for example 34 for two thirds of 50
     * @throws IllegalArgumentException if the base is negative, or the count is more than an int holds
     */
    public final int smallestCountReaching(int base) {
        return count(base, share(base, RoundingMode.CEILING));
    }

    private long share(int base, RoundingMode mode) {
        checkArgument(base >= 0, "base (%s) must not be negative", base);
        return LongMath.divide(numerator() * base, denominator(), mode);
    }

    private int count(int base, long count) {
        checkArgument(
                count <= Integer.MAX_VALUE,
                "base (%s) must be smaller, so that %s of it is at most %s",
                base,
                this,
                Integer.MAX_VALUE);
        return (int) count;
    }

    /**
     * Compares by size.
     *
     * @param other the fraction to compare with
     * @return less than, equal to or more than nought as this is smaller, equal or larger
     */
    @Override
    public final int compareTo(Ratio other) {
        return Long.compare(numerator() * other.denominator(), other.numerator() * denominator());
    }

    /** Returns the fraction as {@link #parse} reads it, for example {@code 2/3}, or {@code 1} for a whole number. */
    @Override
    public final String toString() {
        return denominator() == 1 ? Long.toString(numerator()) : numerator() + "/" + denominator();
    }

    static final class Builder extends ImmutableRatio.Builder {}
}
