package org.hoidong.core.outcome;

import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * The name of one reason that an answer may have, for example {@code voting/majority-not-reached}.
 *
 * <p>Programs and tests compare codes; people read the text that {@link Messages} makes of them. A code, once released,
 * keeps its meaning.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class ReasonCode {

    ReasonCode() {}

    /**
     * Obtains a code.
     *
     * @param value the code, {@code area/what} in lower-case letters, digits and single hyphens
     * @return the code
     * @throws IllegalArgumentException if it is not of that form
     */
    public static ReasonCode of(String value) {
        return ImmutableReasonCode.of(PlainText.code("reason code", value));
    }

    /** Returns the code, for example {@code voting/majority-not-reached}. */
    public abstract String value();

    /** Returns the code. */
    @Override
    public final String toString() {
        return value();
    }
}
