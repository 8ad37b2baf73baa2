package org.hoidong.core.oversight;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one conclusion of an oversight (kết luận giám sát).
 *
 * <p>It is not the number of the document, which different councils use again and again; {@link OversightConclusion#number}
 * has that. For example {@code OversightConclusionId.of("KL-2022-01")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class OversightConclusionId implements Identifier {

    OversightConclusionId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static OversightConclusionId of(String value) {
        return ImmutableOversightConclusionId.of(PlainText.identifier("conclusion id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
