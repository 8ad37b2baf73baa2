package org.hoidong.core.meeting;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one meeting, for example {@code ky-hop-4}.
 *
 * <p>It says nothing of the kind of meeting or its date; {@link Meeting} does.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class MeetingId implements Identifier {

    MeetingId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static MeetingId of(String value) {
        return ImmutableMeetingId.of(PlainText.identifier("meeting id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
