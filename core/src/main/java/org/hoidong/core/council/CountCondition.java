package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A condition that more than so many of something are there: more than 20,000 inhabitants of a minority.
 *
 * <p>What only is or is not there is counted as well: more than 0 border areas. It does not say how many conditions must
 * hold; {@link ConditionCount} does.
 *
 * <p>Conditions are equal when id and number are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CountCondition {

    CountCondition() {}

    /**
     * Obtains a condition.
     *
     * @param id the id, unique among the conditions of one rule
     * @param label what is counted, as it stands in a list
     * @param moreThan the number that must be exceeded, 0 or more
     * @return the condition
     * @throws IllegalArgumentException if the id is not one, or the number is negative
     */
    public static CountCondition of(String id, Label label, int moreThan) {
        return new Builder()
                .id(PlainText.identifier("condition id", id))
                .label(label)
                .moreThan(moreThan)
                .build();
    }

    /** Returns the id. */
    public abstract String id();

    /** Returns what is counted. */
    @Value.Auxiliary
    public abstract Label label();

    /** Returns the number that must be exceeded. */
    public abstract int moreThan();

    @Value.Check
    void check() {
        checkArgument(moreThan() >= 0, "moreThan (%s) of %s must not be negative", moreThan(), id());
    }

    /** Returns for example {@code minority-inhabitants > 20000}. */
    @Override
    public final String toString() {
        return id() + " > " + moreThan();
    }

    static final class Builder extends ImmutableCountCondition.Builder {}
}
