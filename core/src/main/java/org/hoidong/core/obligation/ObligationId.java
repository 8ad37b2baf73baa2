package org.hoidong.core.obligation;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one obligation, the same whenever it is computed again.
 *
 * <p>Obligations are derived from a history and stored nowhere, so their ids must be derived as well, from what does not
 * change: the matter, the rule, and the number of the entry with which it began. For example {@code
 * ObligationId.of("KN-2022-01/follow-up/implementation/1")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class ObligationId implements Identifier {

    ObligationId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier, as {@link PlainText#identifier} allows
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static ObligationId of(String value) {
        return ImmutableObligationId.of(PlainText.identifier("obligation id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
