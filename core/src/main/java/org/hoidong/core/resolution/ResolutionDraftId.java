package org.hoidong.core.resolution;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one draft of a resolution, for example {@code DT-2025-14}.
 *
 * <p>It is the host's own id, not the number of a document. This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class ResolutionDraftId implements Identifier {

    ResolutionDraftId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier, as {@link PlainText#identifier} allows
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static ResolutionDraftId of(String value) {
        return ImmutableResolutionDraftId.of(PlainText.identifier("resolution draft id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
