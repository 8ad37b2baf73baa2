package org.hoidong.core.calendar;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one working calendar, over all its versions.
 *
 * <p>It says whose days are counted, not how: a later version of the same calendar keeps its id. For example {@code
 * CalendarId.of("vn/state-bodies")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class CalendarId implements Identifier {

    CalendarId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier, as {@link PlainText#identifier} allows
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static CalendarId of(String value) {
        return ImmutableCalendarId.of(PlainText.identifier("calendar id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
