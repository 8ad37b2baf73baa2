package org.hoidong.core.oversight;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one group of issues of a questioning.
 *
 * <p>For example {@code QuestionGroupId.of("NV-2022-02")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class QuestionGroupId implements Identifier {

    QuestionGroupId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static QuestionGroupId of(String value) {
        return ImmutableQuestionGroupId.of(PlainText.identifier("question group id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
