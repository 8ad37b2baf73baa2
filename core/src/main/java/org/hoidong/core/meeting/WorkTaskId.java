package org.hoidong.core.meeting;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one task of a yearly work programme, for example {@code CT-2022-07}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class WorkTaskId implements Identifier {

    WorkTaskId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the programme writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static WorkTaskId of(String value) {
        return ImmutableWorkTaskId.of(PlainText.identifier("work task id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
