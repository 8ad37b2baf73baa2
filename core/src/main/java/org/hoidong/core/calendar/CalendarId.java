package org.hoidong.core.calendar;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * The id of a calendar, by which a time limit names the calendar it is counted in.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class CalendarId implements Identifier {

    CalendarId() {}

    /**
     * Obtains an id.
     *
     * @param value the id, as {@link PlainText#identifier} accepts it
     * @return the id
     * @throws IllegalArgumentException if it is empty, too long, or holds another character
     */
    public static CalendarId of(String value) {
        return ImmutableCalendarId.of(PlainText.identifier("calendar id", value));
    }

    @Override
    public abstract String value();

    /** Returns the id. */
    @Override
    public final String toString() {
        return value();
    }
}
