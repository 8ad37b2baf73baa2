package org.hoidong.workflow.lifecycle.hearing;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What a delegate still wants to know, and by when (chất vấn lại). The law sets no time for a second answer, so whoever asks names the
 * day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AskedAgain {

    /** The form in which they are hashed and written. */
    public static final Codec<AskedAgain> CODEC = Codec.of(
            "questioning/asked-again",
            asked -> Datum.record()
                    .put("reason", asked.reason())
                    .put("answerBy", Datum.of(asked.answerBy()))
                    .build(),
            datum -> of(datum.field("reason").asText(), datum.field("answerBy").asDate()));

    AskedAgain() {}

    /**
     * Obtains a question that is asked again.
     *
     * @param reason what was not answered, possibly empty
     * @param answerBy the last day for the answer
     * @return the question
     */
    public static AskedAgain of(String reason, LocalDate answerBy) {
        return new Builder()
                .reason(PlainText.text("reason", reason))
                .answerBy(answerBy)
                .build();
    }

    /** Returns what was not answered. */
    public abstract String reason();

    /** Returns the last day for the answer. */
    public abstract LocalDate answerBy();

    static final class Builder extends ImmutableAskedAgain.Builder {}
}
