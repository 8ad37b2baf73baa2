package org.hoidong.core.petition;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one letter of a citizen, for example {@code DT-2022-115}.
 *
 * <p>It names a paper, never a person. This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class LetterId implements Identifier {

    LetterId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static LetterId of(String value) {
        return ImmutableLetterId.of(PlainText.identifier("letter id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
