package org.hoidong.core.outcome;

import com.google.common.collect.ImmutableMap;
import org.hoidong.core.basics.Datum;
import org.immutables.value.Value;

/**
 * What would turn a refusal into a yes: the next thing to do, with its numbers.
 *
 * <p>It is advice, not a promise: other reasons may still stand in the way. For example code
 * {@code meeting/open-later} with the fact {@code earliest = 2022-08-16}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Remedy {

    Remedy() {}

    /**
     * Obtains a remedy without numbers.
     *
     * @param code its code
     * @return the remedy
     */
    public static Remedy of(ReasonCode code) {
        return builder(code).build();
    }

    /**
     * Returns a builder.
     *
     * @param code the code of the remedy
     * @return the builder
     */
    public static Builder builder(ReasonCode code) {
        return new Builder().code(code);
    }

    /** Returns the code. */
    public abstract ReasonCode code();

    /** Returns the facts that the text needs, by name, in the order they were given. */
    public abstract ImmutableMap<String, Datum> facts();

    /** Returns code and facts, for example {@code meeting/open-later {earliest=2022-08-16}}. */
    @Override
    public final String toString() {
        return facts().isEmpty() ? code().toString() : code() + " " + facts();
    }

    /** Builds {@link Remedy}. */
    public static final class Builder extends ImmutableRemedy.Builder implements FactTaker<Builder> {
        Builder() {}

        @Override
        public Builder fact(String name, Datum value) {
            return putFact(name, value);
        }
    }
}
