package org.hoidong.core.obligation;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
<<<<<<< HEAD
 * The id of one obligation: the same whenever it is asked for, so that a host sends nothing twice.
=======
 * Names one obligation, the same whenever it is computed again.
 *
 * <p>Obligations are derived from a history and stored nowhere, so their ids must be derived as well, from what does not
 * change: the matter, the rule, and the how-manieth time. For example {@code
 * ObligationId.of("KN-2022-01/follow-up/implementation/1")}.
>>>>>>> gov
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class ObligationId implements Identifier {

    ObligationId() {}

    /**
<<<<<<< HEAD
     * Obtains an id.
     *
     * @param value the id, as {@link PlainText#identifier} accepts it
     * @return the id
     * @throws IllegalArgumentException if it is empty, too long, or holds another character
=======
     * Obtains an identifier.
     *
     * @param value the identifier, as {@link PlainText#identifier} allows
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
>>>>>>> gov
     */
    public static ObligationId of(String value) {
        return ImmutableObligationId.of(PlainText.identifier("obligation id", value));
    }

    @Override
    public abstract String value();

<<<<<<< HEAD
    /** Returns the id. */
=======
    /** Returns the identifier. */
>>>>>>> gov
    @Override
    public final String toString() {
        return value();
    }
}
