package org.hoidong.core.council;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one administrative unit, for example {@code tuyen-quang} or {@code tuyen-quang/son-duong}.
 *
 * <p>It says nothing of the unit's tier or parent; {@link AdministrativeUnit} does.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class UnitId implements Identifier {

    UnitId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static UnitId of(String value) {
        return ImmutableUnitId.of(PlainText.identifier("unit id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
