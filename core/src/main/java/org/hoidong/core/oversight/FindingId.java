package org.hoidong.core.oversight;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one finding of an oversight.
 *
 * <p>Findings are cited by several recommendations and by later oversights, so the name must outlive the document it first
 * stood in. For example {@code FindingId.of("PH-2022-01")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class FindingId implements Identifier {

    FindingId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static FindingId of(String value) {
        return ImmutableFindingId.of(PlainText.identifier("finding id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
