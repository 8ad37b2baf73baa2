package org.hoidong.workflow;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one effect of one step, the same whenever the step is computed again.
 *
 * <p>For example {@code KN-1/3/1}: of case KN-1, entry 3, the first. This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class EffectId implements Identifier {

    EffectId() {}

    /**
     * Obtains an id.
     *
     * @param value the id, as {@link PlainText#identifier} accepts it
     * @return the id
     * @throws IllegalArgumentException if it is empty, too long, or holds another character
     */
    public static EffectId of(String value) {
        return ImmutableEffectId.of(PlainText.identifier("effect id", value));
    }

    static EffectId of(CaseId theCase, int entry, int position) {
        return of(theCase.value() + "/" + entry + "/" + position);
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
