package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A topic in its place among those nominated: its score, its band, what knocked it out, and whether it is chosen.
 *
 * <p>It is a result of {@link TopicSelection#ranked}, not a decision: the council adopts its programme itself. For example
 * rank 2 of 4, 66 points, band "medium", chosen.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RankedTopic {

    RankedTopic() {}

    /** Returns the rank, 1 for the first. */
    public abstract int rank();

    /** Returns the topic. */
    public abstract NominatedTopic topic();

    /** Returns its score in points, exact. */
    public abstract Ratio score();

    /** Returns the band of its score. */
    public abstract ScoreBand band();

    /** Returns the criteria that knocked it out, in the order of the sheet. */
    public abstract ImmutableList<CriterionId> knockedOutBy();

    /** Returns why it is chosen or not, with every reason. */
    public abstract Verdict verdict();

    /** Returns whether it is chosen. */
    public final boolean isChosen() {
        return verdict().isSatisfied();
    }

    /** Returns rank, id and score, for example {@code 2. CD-2023-04: 66}. */
    @Override
    public final String toString() {
        return rank() + ". " + topic().id() + ": " + score();
    }

    static final class Builder extends ImmutableRankedTopic.Builder {}
}
