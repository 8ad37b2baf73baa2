package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * One step of a {@link CouncilSize}: above so many inhabitants, one more delegate for each further so many.
 *
 * <p>For example above 1,000,000 inhabitants, one more for each further 70,000.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SizeStep {

    SizeStep() {}

    /**
     * Obtains a step.
     *
     * @param above the population above which it counts, 0 or more
     * @param per the inhabitants for whom there is one more delegate, 1 or more
     * @return the step
     * @throws IllegalArgumentException if a number is out of range
     */
    public static SizeStep of(int above, int per) {
        return new Builder().above(above).per(per).build();
    }

    /** Returns the population above which the step counts. */
    public abstract int above();

    /** Returns the inhabitants for whom there is one more delegate. */
    public abstract int per();

    @Value.Check
    void check() {
        checkArgument(above() >= 0, "above (%s) must not be negative", above());
        checkArgument(per() >= 1, "per (%s) must be 1 or more", per());
    }

    /** Returns for example {@code +1 per 70000 above 1000000}. */
    @Override
    public final String toString() {
        return "+1 per " + per() + " above " + above();
    }

    static final class Builder extends ImmutableSizeStep.Builder {}
}
