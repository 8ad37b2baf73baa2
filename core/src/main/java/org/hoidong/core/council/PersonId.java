package org.hoidong.core.council;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one person who holds an office, delegate or not.
 *
 * <p>It is the number or code of the host's register, not the person's name, so that a register can be written and compared
 * without personal data. For example {@code PersonId.of("CB-0042")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class PersonId implements Identifier {

    PersonId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static PersonId of(String value) {
        return ImmutablePersonId.of(PlainText.identifier("person id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
