package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.hoidong.core.basics.Label;
import org.immutables.value.Value;

/**
 * One of the criteria by which topics for oversight are scored, and what it counts for (tiêu chí lựa chọn chuyên đề).
 *
 * <p>It is a council's own choice; no law sets one. A score is a whole number from 0 to the maximum. Full marks give the weight
 * of the criterion, less give a share of it: 7 of 10 in a criterion of weight 30 give 21 points. A criterion may knock out: a
 * topic scored below {@link #knockOutBelow} is not chosen, whatever its other scores.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Criterion {

    /** The largest maximum and the largest weight: 1,000. */
    public static final int LARGEST = 1_000;

    Criterion() {}

    /**
     * Obtains a criterion that knocks nothing out.
     *
     * @param id the identifier
     * @param label the name to show
     * @param maximum full marks, 1 to 1,000
     * @param weight the points that full marks give, 1 to 1,000
     * @return the criterion
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Criterion of(CriterionId id, Label label, int maximum, int weight) {
        return new Builder().id(id).label(label).maximum(maximum).weight(weight).build();
    }

    /** Returns the identifier. */
    public abstract CriterionId id();

    /** Returns the name to show. */
    public abstract Label label();

    /** Returns full marks, 1 to 1,000. */
    public abstract int maximum();

    /** Returns the points that full marks give, 1 to 1,000. */
    public abstract int weight();

    /** Returns the score below which a topic is out, 1 to the maximum, if the criterion knocks out. */
    public abstract OptionalInt knockOutBelow();

    /**
     * Returns this criterion as one that knocks out.
     *
     * @param score the score below which a topic is out; the score itself is enough
     * @return the criterion
     * @throws IllegalArgumentException if the score is not 1 to the maximum
     */
    public final Criterion knockingOutBelow(int score) {
        return new Builder().from(this).knockOutBelow(score).build();
    }

    @Value.Check
    void check() {
        checkArgument(
                maximum() >= 1 && maximum() <= LARGEST,
                "maximum (%s) of criterion %s must be between 1 and %s",
                maximum(),
                id(),
                LARGEST);
        checkArgument(
                weight() >= 1 && weight() <= LARGEST,
                "weight (%s) of criterion %s must be between 1 and %s; leave out a criterion that counts for nothing",
                weight(),
                id(),
                LARGEST);
        knockOutBelow()
                .ifPresent(score -> checkArgument(
                        score >= 1 && score <= maximum(),
                        "knockOutBelow (%s) of criterion %s must be between 1 and its maximum (%s)",
                        score,
                        id(),
                        maximum()));
    }

    /** Returns id, maximum and weight. */
    @Override
    public final String toString() {
        return id() + " (0 to " + maximum() + ", weight " + weight() + ")";
    }

    static final class Builder extends ImmutableCriterion.Builder {}
}
