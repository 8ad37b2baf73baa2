package org.hoidong.core.oversight;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names what somebody must carry out after a hearing; the first matter that follows it up has the same id.
 *
 * <p>For example {@code CommitmentId.of("CV-2022-07-LH1")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class CommitmentId implements Identifier {

    CommitmentId() {}

    /**
     * Obtains an identifier.
     *
     * @param value the identifier as the host's register writes it
     * @return the identifier, in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds a character that identifiers may not have
     */
    public static CommitmentId of(String value) {
        return ImmutableCommitmentId.of(PlainText.identifier("commitment id", value));
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
