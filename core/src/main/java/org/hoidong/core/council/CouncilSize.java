package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of how many delegates a council has, by the population of its unit (số lượng đại biểu).
 *
 * <p>A base number, steps that add one delegate for each further so many inhabitants, and a maximum. Only a full number of
 * inhabitants adds a delegate. It fixes seats; how many are filled is another matter ({@link Electorate}).
 *
 * <p>For example 50 up to 1,000,000 inhabitants, one more for each further 70,000, at most 85: 50 for 1,069,999, 51 for
 * 1,070,000.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CouncilSize {

    /** That many delegates. Facts: {@code population}, {@code seats}, {@code base}, {@code added}, {@code maximum}. */
    public static final ReasonCode SEATS = ReasonCode.of("council/seats-by-population");

    /**
     * The maximum, below what the steps give. Facts: {@code population}, {@code seats}, {@code base}, {@code added}, {@code
     * maximum}.
     */
    public static final ReasonCode MAXIMUM = ReasonCode.of("council/seats-at-maximum");

    /** The largest population accepted: 1,000,000,000. More is a slip of the pen. */
    public static final int LARGEST_POPULATION = 1_000_000_000;

    CouncilSize() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param base the number without any step, 1 or more
     * @param maximum the largest number, the base or more
     * @param steps the steps, from the smallest population up; each counts until the next begins
     * @return the rule
     * @throws IllegalArgumentException if a number is out of range, or the steps are not in order
     */
    public static CouncilSize of(Provision basis, int base, int maximum, SizeStep... steps) {
        return new Builder()
                .basis(basis)
                .base(base)
                .maximum(maximum)
                .addSteps(steps)
                .build();
    }

    /** Returns the number without any step. */
    public abstract int base();

    /** Returns the largest number. */
    public abstract int maximum();

    /** Returns the steps, from the smallest population up. */
    public abstract ImmutableList<SizeStep> steps();

    /** Returns the provision that lays the rule down. */
    public abstract Provision basis();

    /**
     * Returns how many delegates there are.
     *
     * @param population the population of the unit, 0 to {@link #LARGEST_POPULATION}
     * @return the number
     * @throws IllegalArgumentException if the population is out of range
     */
    public final int seats(int population) {
        return atMost(base() + added(population));
    }

    /**
     * Says how many delegates there are and how that was found.
     *
     * @param population the population of the unit, 0 to {@link #LARGEST_POPULATION}
     * @return {@link #SEATS} or {@link #MAXIMUM}, both satisfied
     * @throws IllegalArgumentException if the population is out of range
     */
    public final Verdict explain(int population) {
        int added = added(population);
        return Verdict.yes(Reason.builder(base() + added > maximum() ? MAXIMUM : SEATS)
                .basis(basis())
                .fact("population", population)
                .fact("seats", atMost(base() + added))
                .fact("base", base())
                .fact("added", added)
                .fact("maximum", maximum())
                .build());
    }

    private int atMost(int seats) {
        return Math.min(maximum(), seats);
    }

    static void checkPopulation(int population) {
        checkArgument(
                population >= 0 && population <= LARGEST_POPULATION,
                "population (%s) must be from 0 to %s inhabitants",
                population,
                LARGEST_POPULATION);
    }

    private int added(int population) {
        checkPopulation(population);
        int added = 0;
        for (int i = 0; i < steps().size(); i++) {
            SizeStep step = steps().get(i);
            int end = i + 1 < steps().size() ? steps().get(i + 1).above() : population;
            added += Math.max(0, Math.min(population, end) - step.above()) / step.per();
        }
        return added;
    }

    @Value.Check
    void check() {
        checkArgument(base() >= 1, "base (%s) must be 1 or more", base());
        checkArgument(maximum() >= base(), "maximum (%s) must not be less than base (%s)", maximum(), base());
        for (int i = 1; i < steps().size(); i++) {
            checkArgument(
                    steps().get(i - 1).above() < steps().get(i).above(),
                    "steps (%s) must go from the smallest population up",
                    steps());
        }
    }

    static final class Builder extends ImmutableCouncilSize.Builder {}
}
