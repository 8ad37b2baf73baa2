package org.hoidong.core.meeting;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one matter that arose between two sessions, for example {@code PS-2025-08}.
 *
 * <p>It is the host's own id, not the number of a document. This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class InterSessionMatterId implements Identifier {

    InterSessionMatterId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier, as {@link PlainText#identifier} allows
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static InterSessionMatterId of(String value) {
        return ImmutableInterSessionMatterId.of(PlainText.identifier("inter-session matter id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
