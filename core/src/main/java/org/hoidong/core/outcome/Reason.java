package org.hoidong.core.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * One reason of an answer: what was found, with the numbers, the article of law, and what would help.
 *
 * <p>A reason is data, not a sentence; {@link Messages} turns it into one. It is given for a yes as well as for a no:
 * {@link #isMet()} tells which. For example {@code voting/majority-not-reached} with the facts {@code inFavour = 25},
 * {@code needed = 26}, {@code base = 51}, and the provision that imposes the majority.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Reason {

    Reason() {}

    /**
     * Obtains a reason without facts.
     *
     * @param code its code
     * @return the reason, met until a {@link Verdict} says otherwise
     */
    public static Reason of(ReasonCode code) {
        return builder(code).build();
    }

    /**
     * Returns a builder.
     *
     * @param code the code of the reason
     * @return the builder
     */
    public static Builder builder(ReasonCode code) {
        return new Builder().code(code);
    }

    /** Returns the code. */
    public abstract ReasonCode code();

    /** Returns the facts, by name, in the order they were given. */
    public abstract ImmutableMap<String, Datum> facts();

    /** Returns the provisions it rests on, the foremost first. */
    public abstract ImmutableList<Provision> bases();

    /** Returns what would help, for a reason that is not met. */
    public abstract Optional<Remedy> remedy();

    /** Returns whether what the rule asks for is the case; true unless set. */
    @Value.Default
    public boolean isMet() {
        return true;
    }

    /**
     * Returns this reason, met or not.
     *
     * @param met whether what the rule asks for is the case
     * @return the reason
     */
    public final Reason met(boolean met) {
        return isMet() == met ? this : builder(code()).from(this).met(met).build();
    }

    /** Returns code, facts and citations, for example {@code acme/lateness {late=8, needed=15} [City regulation, Article 4]}. */
    @Override
    public final String toString() {
        return code() + (facts().isEmpty() ? "" : " " + facts()) + (bases().isEmpty() ? "" : " " + bases());
    }

    /** Builds {@link Reason}. */
    public static final class Builder extends ImmutableReason.Builder implements FactTaker<Builder> {
        Builder() {}

        @Override
        public Builder fact(String name, Datum value) {
            return putFact(name, value);
        }

        /**
         * Adds a provision the reason rests on.
         *
         * @param provision the provision
         * @return this builder
         */
        public Builder basis(Provision provision) {
            return addBases(provision);
        }
    }
}
