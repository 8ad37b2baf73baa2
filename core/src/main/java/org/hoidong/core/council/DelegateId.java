package org.hoidong.core.council;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one delegate of a council (đại biểu).
 *
 * <p>It is the number or code of the host's register, not the person's name, so that a roll can be written and compared
 * without personal data. For example {@code DelegateId.of("DB-017")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class DelegateId implements Identifier {

    DelegateId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static DelegateId of(String value) {
        return ImmutableDelegateId.of(PlainText.identifier("delegate id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
