package org.hoidong.workflow;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * The id of a case, given by the host.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class CaseId implements Identifier {

    CaseId() {}

    /**
     * Obtains an id.
     *
     * @param value the id, as {@link PlainText#identifier} accepts it
     * @return the id
     * @throws IllegalArgumentException if it is empty, too long, or holds another character
     */
    public static CaseId of(String value) {
        return ImmutableCaseId.of(PlainText.identifier("case id", value));
    }

    @Override
    public abstract String value();

    /** Returns the id. */
    @Override
    public final String toString() {
        return value();
    }
}
