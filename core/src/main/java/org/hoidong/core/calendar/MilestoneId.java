package org.hoidong.core.calendar;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * The id of a milestone: a day that is named before it is known, such as the opening of the next session.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class MilestoneId implements Identifier {

    MilestoneId() {}

    /**
     * Obtains an id.
     *
     * @param value the id, as {@link PlainText#identifier} accepts it
     * @return the id
     * @throws IllegalArgumentException if it is empty, too long, or holds another character
     */
    public static MilestoneId of(String value) {
        return ImmutableMilestoneId.of(PlainText.identifier("milestone id", value));
    }

    @Override
    public abstract String value();

    /** Returns the id. */
    @Override
    public final String toString() {
        return value();
    }
}
