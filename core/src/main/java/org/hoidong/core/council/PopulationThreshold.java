package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a unit has a council only from a number of inhabitants.
 *
 * <p>It does not say how large the council is; {@link CouncilSize} does. For example from 1,000: a unit of 999 has none.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PopulationThreshold {

    /** The unit has a council. Facts: {@code population}, {@code needed}. */
    public static final ReasonCode HAS_COUNCIL = ReasonCode.of("council/unit-has-council");

    /** The unit has no council. Facts: {@code population}, {@code needed}. */
    public static final ReasonCode NO_COUNCIL = ReasonCode.of("council/unit-without-council");

    PopulationThreshold() {}

    /**
     * Obtains a rule.
     *
     * @param population the smallest population with a council, 1 or more
     * @param basis the provision
     * @return the rule
     * @throws IllegalArgumentException if the population is less than 1
     */
    public static PopulationThreshold of(int population, Provision basis) {
        return new Builder().population(population).basis(basis).build();
    }

    /** Returns the smallest population with a council. */
    public abstract int population();

    /** Returns the provision that lays the rule down. */
    public abstract Provision basis();

    /**
     * Says whether a unit has a council.
     *
     * @param inhabitants the population of the unit, 0 to {@link CouncilSize#LARGEST_POPULATION}
     * @return {@link #HAS_COUNCIL} or {@link #NO_COUNCIL}
     * @throws IllegalArgumentException if the number is out of range
     */
    public final Verdict evaluate(int inhabitants) {
        CouncilSize.checkPopulation(inhabitants);
        boolean enough = inhabitants >= population();
        return Verdict.of(
                enough,
                Reason.builder(enough ? HAS_COUNCIL : NO_COUNCIL)
                        .basis(basis())
                        .fact("population", inhabitants)
                        .fact("needed", population())
                        .build());
    }

    @Value.Check
    void check() {
        checkArgument(population() >= 1, "population (%s) must be 1 or more", population());
    }

    static final class Builder extends ImmutablePopulationThreshold.Builder {}
}
