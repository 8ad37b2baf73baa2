package org.hoidong.workflow;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * The id of a person, body or system that acts or records, given by the host.
 *
 * <p>It is a key of the host's own register, not a name: names of persons stay with the host. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class ActorId implements Identifier {

    ActorId() {}

    /**
     * Obtains an id.
     *
     * @param value the id, as {@link PlainText#identifier} accepts it
     * @return the id
     * @throws IllegalArgumentException if it is empty, too long, or holds another character
     */
    public static ActorId of(String value) {
        return ImmutableActorId.of(PlainText.identifier("actor id", value));
    }

    @Override
    public abstract String value();

    /** Returns the id. */
    @Override
    public final String toString() {
        return value();
    }
}
