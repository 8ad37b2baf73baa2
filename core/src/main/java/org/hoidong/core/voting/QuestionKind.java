package org.hoidong.core.voting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What a vote is about: a motion, an election, a rating, the confidence in somebody.
 *
 * <p>It decides which methods are allowed, {@link VotingRules#METHOD}; it is not the question itself. Kinds are open, and
 * equal when their ids are.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class QuestionKind implements Kind<QuestionCategory> {

    /** A motion, such as the adoption of a resolution (thông qua nghị quyết). */
    public static final QuestionKind MOTION =
            of("motion", Label.of("Biểu quyết thông qua", "Motion"), QuestionCategory.MOTION);

    /** An election to an office (bầu). */
    public static final QuestionKind ELECTION = of("election", Label.of("Bầu", "Election"), QuestionCategory.ELECTION);

    /** A confidence rating (lấy phiếu tín nhiệm). */
    public static final QuestionKind CONFIDENCE_RATING =
            of("confidence-rating", Label.of("Lấy phiếu tín nhiệm", "Confidence rating"), QuestionCategory.RATING);

    /** A vote of confidence (bỏ phiếu tín nhiệm). */
    public static final QuestionKind CONFIDENCE_VOTE =
            of("confidence-vote", Label.of("Bỏ phiếu tín nhiệm", "Vote of confidence"), QuestionCategory.CONFIDENCE);

    private static final ImmutableList<QuestionKind> STANDARD =
            ImmutableList.of(MOTION, ELECTION, CONFIDENCE_RATING, CONFIDENCE_VOTE);

    QuestionKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category what sort of question it is
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static QuestionKind of(String id, Label label, QuestionCategory category) {
        return new Builder()
                .id(PlainText.identifier("question kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds. */
    public static ImmutableList<QuestionKind> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract QuestionCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableQuestionKind.Builder {}
}
