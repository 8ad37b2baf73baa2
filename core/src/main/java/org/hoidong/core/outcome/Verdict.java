package org.hoidong.core.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * A yes or a no with all its reasons.
 *
 * <p>Every question of governance is answered by one: did the motion carry, was the notice in time, may this step be
 * taken. It is not a decision of anybody (a quyết định is a document); it is what a rule says of given facts.
 *
 * <p>For example a vote of 25 of 51 gives a verdict that is not satisfied, with the one reason
 * {@code voting/majority-not-reached {inFavour=25, needed=26, base=51}}.
 *
 * <p>Verdicts combine with {@link #all} and {@link #any}; every part is kept, in order, whatever the result. This class is
 * immutable and thread-safe.
 */
@Value.Immutable
public abstract class Verdict {

    Verdict() {}

    /**
     * Obtains a verdict with one reason.
     *
     * @param satisfied the answer
     * @param reason the reason, marked as met or not by the answer
     * @return the verdict
     */
    public static Verdict of(boolean satisfied, Reason reason) {
        return make(satisfied, ImmutableList.of(reason.met(satisfied)));
    }

    /**
     * Obtains a yes.
     *
     * @param reason why
     * @return the verdict
     */
    public static Verdict yes(Reason reason) {
        return of(true, reason);
    }

    /**
     * Obtains a no.
     *
     * @param reason why
     * @return the verdict
     */
    public static Verdict no(Reason reason) {
        return of(false, reason);
    }

    /**
     * Combines verdicts that must all be satisfied.
     *
     * @param verdicts the verdicts, at least one
     * @return the verdict, with the reasons of all of them
     * @throws IllegalArgumentException if there are none
     */
    public static Verdict all(Iterable<Verdict> verdicts) {
        boolean satisfied = true;
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        for (Verdict verdict : verdicts) {
            satisfied &= verdict.isSatisfied();
            reasons.addAll(verdict.reasons());
        }
        return make(satisfied, reasons.build());
    }

    /**
     * Combines verdicts that must all be satisfied.
     *
     * @param verdicts the verdicts, at least one
     * @return the verdict, with the reasons of all of them
     * @throws IllegalArgumentException if there are none
     */
    public static Verdict all(Verdict... verdicts) {
        return all(Arrays.asList(verdicts));
    }

    /**
     * Combines verdicts of which one must be satisfied.
     *
     * @param verdicts the verdicts, at least one
     * @return the verdict, with the reasons of all of them; those that are not met stay marked as such
     * @throws IllegalArgumentException if there are none
     */
    public static Verdict any(Verdict... verdicts) {
        boolean satisfied = false;
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        for (Verdict verdict : verdicts) {
            satisfied |= verdict.isSatisfied();
            reasons.addAll(verdict.reasons());
        }
        return make(satisfied, reasons.build());
    }

    private static Verdict make(boolean satisfied, ImmutableList<Reason> reasons) {
        return new Builder().satisfied(satisfied).reasons(reasons).build();
    }

    /** Returns whether the answer is yes. */
    public abstract boolean isSatisfied();

    /** Returns all reasons, met or not, in the order the rules were asked; at least one. */
    public abstract ImmutableList<Reason> reasons();

    /** Returns the reasons that are not met. */
    public final ImmutableList<Reason> unmet() {
        return reasons().stream().filter(reason -> !reason.isMet()).collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        checkArgument(!reasons().isEmpty(), "a verdict must have at least one reason");
    }

    /** Returns the answer and the reasons. */
    @Override
    public final String toString() {
        return (isSatisfied() ? "satisfied " : "not satisfied ") + reasons();
    }

    static final class Builder extends ImmutableVerdict.Builder {}
}
