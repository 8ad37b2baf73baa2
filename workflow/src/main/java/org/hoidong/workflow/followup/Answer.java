package org.hoidong.workflow.followup;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What the addressee answers to a recommendation.
 *
 * <p>It is a statement, not a result: see {@link CompletionReport} for that. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Answer {

    /** The form in which answers are hashed and written. */
    public static final Codec<Answer> CODEC = Codec.of(
            "follow-up/answer",
            answer -> Datum.record()
                    .put("status", answer.status().id())
                    .put("text", answer.text())
                    .build(),
            datum -> of(
                    AnswerStatus.parse(datum.field("status").asText()),
                    datum.field("text").asText()));

    Answer() {}

    /**
     * Obtains an answer.
     *
     * @param status what it says; not {@link AnswerStatus#NONE}
     * @param text its substance, possibly empty
     * @return the answer
     * @throws IllegalArgumentException if the status is none
     */
    public static Answer of(AnswerStatus status, String text) {
        checkArgument(status != AnswerStatus.NONE, "an answer must say something; its status must not be none");
        return new Builder().status(status).text(PlainText.text("text", text)).build();
    }

    /** Returns what it says. */
    public abstract AnswerStatus status();

    /** Returns its substance, possibly empty. */
    public abstract String text();

    static final class Builder extends ImmutableAnswer.Builder {}
}
