package org.hoidong.core.oversight;

import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.basics.Ratio;
import org.immutables.value.Value;

/**
 * A band of total scores and whether topics in it may be chosen (mức xếp loại).
 *
 * <p>It reaches from its lowest score to just below the next better band of its {@link ScoreSheet}. For example "high" from 80
 * points, "medium" from 50, and "low" from 0, which may not be chosen.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ScoreBand {

    ScoreBand() {}

    /**
     * Obtains a band whose topics may be chosen.
     *
     * @param id the id, unique in its sheet
     * @param label the name to show
     * @param lowest the lowest score in it, in points
     * @return the band
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static ScoreBand of(String id, Label label, Ratio lowest) {
        return of(id, label, lowest, true);
    }

    /**
     * Obtains a band whose topics may not be chosen.
     *
     * @param id the id, unique in its sheet
     * @param label the name to show
     * @param lowest the lowest score in it, in points
     * @return the band
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static ScoreBand notChosen(String id, Label label, Ratio lowest) {
        return of(id, label, lowest, false);
    }

    static ScoreBand of(String id, Label label, Ratio lowest, boolean eligible) {
        return new Builder()
                .id(PlainText.identifier("score band id", id))
                .label(label)
                .lowest(lowest)
                .eligible(eligible)
                .build();
    }

    /** Returns the id. */
    public abstract String id();

    /** Returns the name to show. */
    public abstract Label label();

    /** Returns the lowest score in it, in points. */
    public abstract Ratio lowest();

    /** Returns whether topics in it may be chosen. */
    public abstract boolean isEligible();

    /** Returns id and lowest score. */
    @Override
    public final String toString() {
        return id() + " from " + lowest();
    }

    static final class Builder extends ImmutableScoreBand.Builder {}
}
