package org.hoidong.core.voting;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one of the groups that vote apart and must each pass.
 *
 * <p>For example the delegates of one former unit after a merger: {@code VotingGroupId.of("former-district-1")}. A host
 * gives its name to show with {@link org.hoidong.core.outcome.Messages.Builder#name}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class VotingGroupId implements Identifier {

    VotingGroupId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static VotingGroupId of(String value) {
        return ImmutableVotingGroupId.of(PlainText.identifier("voting group id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
