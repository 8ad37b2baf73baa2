package org.hoidong.core.oversight;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one questioning slip, and with it the question from its receipt to its end.
 *
 * <p>For example {@code QuestioningSlipId.of("CV-2022-07")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class QuestioningSlipId implements Identifier {

    QuestioningSlipId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static QuestioningSlipId of(String value) {
        return ImmutableQuestioningSlipId.of(PlainText.identifier("questioning slip id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
