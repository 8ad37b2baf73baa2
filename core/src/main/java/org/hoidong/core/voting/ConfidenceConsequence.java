package org.hoidong.core.voting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What follows from a rating or a vote of confidence: the person may resign, a vote must be held, relief must be submitted.
 *
 * <p>Kinds are open, because laws word them with times of their own; what one amounts to is closed, {@link
 * ConsequenceCategory}. Which one follows when is said by a {@link ConfidenceTrigger}. Kinds are equal when their ids are.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConfidenceConsequence implements Kind<ConsequenceCategory> {

    /** The person may resign (có thể xin từ chức). */
    public static final ConfidenceConsequence MAY_RESIGN =
            of("may-resign", Label.of("có thể xin từ chức", "may resign"), ConsequenceCategory.RESIGNATION);

    /** A vote of confidence must be held (bỏ phiếu tín nhiệm). */
    public static final ConfidenceConsequence VOTE_OF_CONFIDENCE = of(
            "vote-of-confidence",
            Label.of("phải được đưa ra bỏ phiếu tín nhiệm", "a vote of confidence must be held"),
            ConsequenceCategory.CONFIDENCE_VOTE);

    /** A vote of confidence must be held at that or the nearest session (bỏ phiếu tín nhiệm tại kỳ họp đó hoặc gần nhất). */
    public static final ConfidenceConsequence VOTE_OF_CONFIDENCE_AT_NEAREST_SESSION = of(
            "vote-of-confidence-at-nearest-session",
            Label.of(
                    "phải được đưa ra bỏ phiếu tín nhiệm tại kỳ họp đó hoặc kỳ họp gần nhất",
                    "a vote of confidence must be held at that or the nearest session"),
            ConsequenceCategory.CONFIDENCE_VOTE);

    /** Whoever nominated the person must submit the relief (trình miễn nhiệm). */
    public static final ConfidenceConsequence RELIEF = of(
            "relief", Label.of("phải được trình miễn nhiệm", "relief must be submitted"), ConsequenceCategory.RELIEF);

    /** Whoever nominated the person must submit the relief at that or the nearest session. */
    public static final ConfidenceConsequence RELIEF_AT_NEAREST_SESSION = of(
            "relief-at-nearest-session",
            Label.of(
                    "phải được trình miễn nhiệm tại kỳ họp đó hoặc kỳ họp gần nhất",
                    "relief must be submitted at that or the nearest session"),
            ConsequenceCategory.RELIEF);

    private static final ImmutableList<ConfidenceConsequence> STANDARD = ImmutableList.of(
            RELIEF_AT_NEAREST_SESSION, RELIEF, VOTE_OF_CONFIDENCE_AT_NEAREST_SESSION, VOTE_OF_CONFIDENCE, MAY_RESIGN);

    ConfidenceConsequence() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show, as it stands in a sentence
     * @param category what it amounts to
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static ConfidenceConsequence of(String id, Label label, ConsequenceCategory category) {
        return new Builder()
                .id(PlainText.identifier("confidence consequence id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds. */
    public static ImmutableList<ConfidenceConsequence> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract ConsequenceCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableConfidenceConsequence.Builder {}
}
