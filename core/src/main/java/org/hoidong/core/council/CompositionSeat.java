package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a {@link Composition}: an office and how many there are of it.
 *
 * <p>For example exactly two Vice-chairs, or at least one committee head. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CompositionSeat {

    CompositionSeat() {}

    /**
     * Obtains a line with a fixed number.
     *
     * @param office the office
     * @param number how many, 1 or more
     * @return the line
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static CompositionSeat exactly(OfficeKind office, int number) {
        return between(office, number, number);
    }

    /**
     * Obtains a line without an upper number.
     *
     * @param office the office
     * @param least how many at least, 0 or more
     * @return the line
     * @throws IllegalArgumentException if the number is negative
     */
    public static CompositionSeat atLeast(OfficeKind office, int least) {
        return new Builder().office(office).least(least).build();
    }

    /**
     * Obtains a line with two numbers.
     *
     * @param office the office
     * @param least how many at least, 0 or more
     * @param most how many at most, 1 or more and not less than the least
     * @return the line
     * @throws IllegalArgumentException if a number is out of range
     */
    public static CompositionSeat between(OfficeKind office, int least, int most) {
        return new Builder().office(office).least(least).most(most).build();
    }

    /** Returns the office. */
    public abstract OfficeKind office();

    /** Returns how many there are at least. */
    public abstract int least();

    /** Returns how many there are at most, if the rule says. */
    public abstract Optional<Integer> most();

    @Value.Check
    void check() {
        checkArgument(least() >= 0, "least (%s) of %s must not be negative", least(), office());
        most().ifPresent(most -> checkArgument(
                most >= 1 && most >= least(),
                "most (%s) of %s must be 1 or more and not less than least (%s)",
                most,
                office(),
                least()));
    }

    /** Returns for example {@code 2..2 council-vice-chair}, or {@code 1.. committee-head}. */
    @Override
    public final String toString() {
        return least() + ".." + most().map(Object::toString).orElse("") + " " + office();
    }

    static final class Builder extends ImmutableCompositionSeat.Builder {}
}
