package org.hoidong.core.oversight;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names the field that a finding, a recommendation or a petition belongs to (lĩnh vực), by which reports sort: land, rural
 * water, public investment.
 *
 * <p>It is a name only, chosen by the council; a host gives its label where it renders. It is not a field of law. For
 * example {@code FieldOfWork.of("rural-water")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class FieldOfWork implements Identifier {

    FieldOfWork() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static FieldOfWork of(String value) {
        return ImmutableFieldOfWork.of(PlainText.identifier("field of work", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
