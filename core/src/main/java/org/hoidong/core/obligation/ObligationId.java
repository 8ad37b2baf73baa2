package org.hoidong.core.obligation;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * The id of one obligation: the same whenever it is asked for, so that a host sends nothing twice.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class ObligationId implements Identifier {

    ObligationId() {}

    /**
     * Obtains an id.
     *
     * @param value the id, as {@link PlainText#identifier} accepts it
     * @return the id
     * @throws IllegalArgumentException if it is empty, too long, or holds another character
     */
    public static ObligationId of(String value) {
        return ImmutableObligationId.of(PlainText.identifier("obligation id", value));
    }

    @Override
    public abstract String value();

    /** Returns the id. */
    @Override
    public final String toString() {
        return value();
    }
}
