package org.hoidong.core.calendar;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one event that things are due at, such as the opening of a session.
 *
 * <p>It is not a date: a milestone keeps its id when its date is set, moved or taken back. For example {@code
 * MilestoneId.of("ky-hop-6")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class MilestoneId implements Identifier {

    MilestoneId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier, as {@link PlainText#identifier} allows
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static MilestoneId of(String value) {
        return ImmutableMilestoneId.of(PlainText.identifier("milestone id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
