package org.hoidong.core.council;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one body: a council, a committee of it, a people's committee, a department.
 *
 * <p>It says nothing of the kind of body; {@link Body} does. For example {@code BodyId.of("ubnd-son-duong")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class BodyId implements Identifier {

    BodyId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static BodyId of(String value) {
        return ImmutableBodyId.of(PlainText.identifier("body id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
