package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/**
 * The choices that one vote allows (các phương án biểu quyết).
 *
 * <p>A word that is not among them is an error that quotes it, and not a vote. For example {@code
 * Choices.RATING.parse("high")} fails with {@code choice (high) must be one of [high-confidence, confidence,
 * low-confidence]}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Choices {

    /** For, against, not voting: the answers to a motion (tán thành, không tán thành, không biểu quyết). */
    public static final Choices MOTION = of(VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.NOT_VOTING);

    /** The same with abstaining as a vote of its own. */
    public static final Choices MOTION_WITH_ABSTENTION =
            of(VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAINING, VoteChoice.NOT_VOTING);

    /** High, confidence, low: the levels of a rating (tín nhiệm cao, tín nhiệm, tín nhiệm thấp). */
    public static final Choices RATING =
            of(VoteChoice.HIGH_CONFIDENCE, VoteChoice.CONFIDENCE, VoteChoice.LOW_CONFIDENCE);

    /** Confidence, no confidence: the answers of a vote of confidence (tín nhiệm, không tín nhiệm). */
    public static final Choices CONFIDENCE_VOTE = of(VoteChoice.CONFIDENCE, VoteChoice.NO_CONFIDENCE);

    Choices() {}

    /**
     * Obtains the choices of a vote.
     *
     * @param allowed the choices, at least one, in the order in which they are shown
     * @return the choices
     * @throws IllegalArgumentException if there is none
     */
    public static Choices of(VoteChoice... allowed) {
        return new Builder().addAllowed(allowed).build();
    }

    /** Returns the choices, in the order in which they are shown. */
    public abstract ImmutableSet<VoteChoice> allowed();

    /**
     * Reads a choice by its id.
     *
     * @param id the id, for example {@code for}
     * @return the choice
     * @throws IllegalArgumentException if no choice of this vote has it, naming those there are
     */
    public final VoteChoice parse(String id) {
        return allowed().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("choice (" + id + ") must be one of " + allowed()));
    }

    /** Returns a choice if this vote allows it, and fails as {@link #parse} does otherwise. */
    final VoteChoice require(VoteChoice choice) {
        checkArgument(allowed().contains(choice), "choice (%s) must be one of %s", choice, allowed());
        return choice;
    }

    @Value.Check
    void check() {
        checkArgument(!allowed().isEmpty(), "allowed (none) must hold at least one choice");
    }

    /** Returns the ids of the choices. */
    @Override
    public final String toString() {
        return allowed().toString();
    }

    static final class Builder extends ImmutableChoices.Builder {}
}
