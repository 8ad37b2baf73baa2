package org.hoidong.core.oversight;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A case in which a question is answered in writing instead of in person: because it is outside the groups of issues, needs
 * verification, or was left unanswered (trường hợp trả lời chất vấn bằng văn bản).
 *
 * <p>Which cases there are, {@link OversightRules#WRITTEN_ANSWER_CASES} says; whether one fits a question, {@link Questionings}.
 *
 * <p>Kinds are open; kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class WrittenAnswerCase implements Kind<WrittenAnswerCategory> {

    /** The form in which cases are hashed and written. */
    public static final Codec<WrittenAnswerCase> CODEC =
            Codec.of("oversight/written-answer-case", KindForm.WRITTEN_ANSWER::write, KindForm.WRITTEN_ANSWER::read);

    WrittenAnswerCase() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static WrittenAnswerCase of(String id, Label label, WrittenAnswerCategory category) {
        return new Builder()
                .id(PlainText.identifier("written answer case id", id))
                .label(label)
                .category(category)
                .build();
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract WrittenAnswerCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableWrittenAnswerCase.Builder {}
}
