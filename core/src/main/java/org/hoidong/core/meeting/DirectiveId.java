package org.hoidong.core.meeting;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one directive of a conclusion, for example {@code GB-2022-01}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class DirectiveId implements Identifier {

    DirectiveId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static DirectiveId of(String value) {
        return ImmutableDirectiveId.of(PlainText.identifier("directive id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
