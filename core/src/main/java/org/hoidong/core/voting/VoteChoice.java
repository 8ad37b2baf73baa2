package org.hoidong.core.voting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * One of the answers a voter may give: for, against, abstaining, not voting, a rating, or a council's own words.
 *
 * <p>Choices are open, because ratings and other councils have words of their own; what a choice counts as is closed, see
 * {@link ChoiceCategory}. For example {@code VoteChoice.of("aye", Label.of("Thuận", "Aye"), ChoiceCategory.FOR)} counts in
 * favour like {@link #FOR}. Which choices one vote allows is said by {@link Choices}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class VoteChoice implements Kind<ChoiceCategory> {

    /** In favour (tán thành). */
    public static final VoteChoice FOR = of("for", Label.of("Tán thành", "For"), ChoiceCategory.FOR);

    /** Against (không tán thành). */
    public static final VoteChoice AGAINST =
            of("against", Label.of("Không tán thành", "Against"), ChoiceCategory.AGAINST);

    /** Abstaining, where a council counts it as a vote (ý kiến khác). */
    public static final VoteChoice ABSTAINING =
            of("abstaining", Label.of("Ý kiến khác", "Abstaining"), ChoiceCategory.ABSTAINING);

    /** Present and not voting (không biểu quyết). */
    public static final VoteChoice NOT_VOTING =
            of("not-voting", Label.of("Không biểu quyết", "Not voting"), ChoiceCategory.NOT_VOTING);

    /** The best of three ratings (tín nhiệm cao). */
    public static final VoteChoice HIGH_CONFIDENCE =
            of("high-confidence", Label.of("Tín nhiệm cao", "High confidence"), ChoiceCategory.FOR);

    /** The middle one of three ratings, and confidence where there are two answers (tín nhiệm). */
    public static final VoteChoice CONFIDENCE =
            of("confidence", Label.of("Tín nhiệm", "Confidence"), ChoiceCategory.FOR);

    /** The worst of three ratings (tín nhiệm thấp). */
    public static final VoteChoice LOW_CONFIDENCE =
            of("low-confidence", Label.of("Tín nhiệm thấp", "Low confidence"), ChoiceCategory.AGAINST);

    /** No confidence where there are two answers (không tín nhiệm). */
    public static final VoteChoice NO_CONFIDENCE =
            of("no-confidence", Label.of("Không tín nhiệm", "No confidence"), ChoiceCategory.AGAINST);

    private static final ImmutableList<VoteChoice> STANDARD = ImmutableList.of(
            FOR, AGAINST, ABSTAINING, NOT_VOTING, HIGH_CONFIDENCE, CONFIDENCE, LOW_CONFIDENCE, NO_CONFIDENCE);

    VoteChoice() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category what the choice counts as
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static VoteChoice of(String id, Label label, ChoiceCategory category) {
        return new Builder()
                .id(PlainText.identifier("vote choice id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped choices. */
    public static ImmutableList<VoteChoice> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract ChoiceCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableVoteChoice.Builder {}
}
