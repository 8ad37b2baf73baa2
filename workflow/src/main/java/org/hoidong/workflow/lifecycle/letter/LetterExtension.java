package org.hoidong.workflow.lifecycle.letter;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.TimeLimit;
import org.immutables.value.Value;

/**
 * By how much the time of a settlement is extended, and why (gia hạn giải quyết).
 *
 * <p>Whether it may be, {@link org.hoidong.core.petition.Letters#judgeClock} says. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterExtension {

    /** The form in which extensions are hashed and written. */
    public static final Codec<LetterExtension> CODEC = Codec.of(
            "letter-case/extension",
            extension -> Datum.record()
                    .put("by", TimeLimit.CODEC.encode(extension.by()))
                    .put("reason", extension.reason())
                    .build(),
            datum -> of(
                    TimeLimit.CODEC.decode(TimeLimit.CODEC.version(), datum.field("by")),
                    datum.field("reason").asText()));

    LetterExtension() {}

    /**
     * Obtains an extension.
     *
     * @param by by how much
     * @param reason why, possibly empty; a guard asks for it
     * @return the extension
     */
    public static LetterExtension of(TimeLimit by, String reason) {
        return new Builder().by(by).reason(PlainText.text("reason", reason)).build();
    }

    /** Returns by how much. */
    public abstract TimeLimit by();

    /** Returns why. */
    public abstract String reason();

    static final class Builder extends ImmutableLetterExtension.Builder {}
}
