package org.hoidong.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a new law says of matters that were running when it came: they keep the old law, follow the new one, or pass to
 * another body (quy định chuyển tiếp).
 *
 * <p>It says nothing of matters founded on its day or later; those have the law of their own founding day. For example
 * denunciations accepted before 1 July 2026 follow the new rules on citizens' letters from that day: {@code
 * TransitionRule.followsNewLaw(2026-07-01, basis, FieldOfLaw.CITIZENS)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TransitionRule {

    /** What becomes of a running matter. */
    public enum Effect {
        /** It keeps the law of the day it was founded. */
        KEEPS_FOUNDING_LAW,
        /** From a day on it follows the law of that day, in some fields or in all. */
        FOLLOWS_NEW_LAW,
        /** From a day on another body carries it on, by the law it had. */
        PASSES_TO_SUCCESSOR
    }

    TransitionRule() {}

    /**
     * Obtains a rule that running matters keep the law of the day they were founded.
     *
     * @param basis the provision that says so
     * @return the rule
     */
    public static TransitionRule keepsFoundingLaw(Provision basis) {
        return new Builder().effect(Effect.KEEPS_FOUNDING_LAW).basis(basis).build();
    }

    /**
     * Obtains a rule that running matters follow the new law.
     *
     * @param from the first day on which they do
     * @param basis the provision that says so
     * @param fields the fields of law in which they do; none means all
     * @return the rule
     */
    public static TransitionRule followsNewLaw(LocalDate from, Provision basis, FieldOfLaw... fields) {
        return new Builder()
                .effect(Effect.FOLLOWS_NEW_LAW)
                .since(from)
                .basis(basis)
                .fields(Arrays.asList(fields))
                .build();
    }

    /**
     * Obtains a rule that another body carries running matters on, without interruption.
     *
     * @param from the first day on which it does
     * @param basis the provision that says so
     * @return the rule; which body it is, the succession of bodies says
     */
    public static TransitionRule passesToSuccessor(LocalDate from, Provision basis) {
        return new Builder()
                .effect(Effect.PASSES_TO_SUCCESSOR)
                .since(from)
                .basis(basis)
                .build();
    }

    /** Returns what becomes of a running matter. */
    public abstract Effect effect();

    /** Returns the first day on which the rule has an effect; present unless matters keep their law. */
    public abstract Optional<LocalDate> since();

    /** Returns the fields of law in which the new law is followed; none means all. */
    public abstract ImmutableSet<FieldOfLaw> fields();

    /** Returns the provision that says so. */
    public abstract Provision basis();

    /**
     * Tells whether the rule concerns a matter on a day.
     *
     * @param founded the day the matter was founded
     * @param on the day that is asked about
     * @return whether the matter was running when the rule came, and the rule has come
     */
    public final boolean concerns(LocalDate founded, LocalDate on) {
        return since().map(day -> founded.isBefore(day) && !on.isBefore(day)).orElse(true);
    }

    @Value.Check
    void check() {
        checkArgument(
                since().isPresent() == (effect() != Effect.KEEPS_FOUNDING_LAW),
                "since (%s) must be given exactly where matters do not keep the law of their founding day (%s)",
                since(),
                effect());
        checkArgument(
                fields().isEmpty() || effect() == Effect.FOLLOWS_NEW_LAW,
                "fields (%s) must be given only where the new law is followed, not where a matter %s",
                fields(),
                effect());
    }

    /** Returns effect, day and provision, for example {@code FOLLOWS_NEW_LAW from 2026-07-01 (Decree 1/2026, Article 10)}. */
    @Override
    public final String toString() {
        return effect() + since().map(day -> " from " + day).orElse("") + " (" + basis() + ")";
    }

    static final class Builder extends ImmutableTransitionRule.Builder {}
}
