package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hoidong.core.council.Council;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.Electorate;
import org.hoidong.core.council.SuspendedSeat;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * How each delegate voted, called one by one (biểu quyết gọi tên).
 *
 * <p>Everybody in the electorate is called once: with a choice, or as absent, excused or recused; nobody else is. It decides
 * nothing, and a secret ballot has none. A delegate who is recused and away is called as excused or absent. For example of
 * an electorate of 3 one is for, one against and one absent.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RollCall {

    RollCall() {}

    /** Returns a builder; the electorate is required, and the choices are those of a motion unless set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns who may vote on the day. */
    public abstract Electorate electorate();

    /** Returns the choices that the vote allows; {@link Choices#MOTION} unless set. */
    @Value.Default
    public Choices choices() {
        return Choices.MOTION;
    }

    /** Returns the choice of each delegate who gave one. */
    public abstract ImmutableMap<DelegateId, VoteChoice> answers();

    /** Returns those away without leave. */
    public abstract ImmutableSet<DelegateId> absent();

    /** Returns those away with leave. */
    public abstract ImmutableSet<DelegateId> excused();

    /** Returns those present who may not vote on this question. */
    public abstract ImmutableSet<DelegateId> recused();

    /**
     * Counts the roll call.
     *
     * @param suspended whether a suspended delegate is in office, from {@link
     *     org.hoidong.core.council.CouncilRules#SUSPENDED_SEAT}
     * @return the tally
     */
    public final VoteTally tally(SuspendedSeat suspended) {
        Council council = electorate().council(suspended);
        Map<VoteChoice, Integer> counts = new LinkedHashMap<>();
        answers().values().forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return VoteTally.in(council, answers().size() + recused().size())
                .excused(excused().size())
                .recused(recused().size())
                .counts(counts)
                .build();
    }

    @Value.Check
    void check() {
        Map<DelegateId, String> called = new LinkedHashMap<>();
        answers()
                .forEach((delegate, choice) ->
                        call(called, delegate, choices().require(choice).id()));
        absent().forEach(delegate -> call(called, delegate, "absent"));
        excused().forEach(delegate -> call(called, delegate, "excused"));
        recused().forEach(delegate -> call(called, delegate, "recused"));
        for (DelegateId delegate : electorate().entitled()) {
            checkArgument(
                    called.containsKey(delegate),
                    "delegate (%s) must be called; give a choice, or mark the delegate absent, excused or recused",
                    delegate);
        }
    }

    private void call(Map<DelegateId, String> called, DelegateId delegate, String as) {
        Verdict standing = electorate().standing(delegate);
        checkArgument(
                standing.isSatisfied(),
                "delegate (%s) must be in the electorate of %s to be called (%s), but there is %s",
                delegate,
                electorate().on(),
                as,
                standing.reasons().get(0));
        String before = called.putIfAbsent(delegate, as);
        checkArgument(before == null, "delegate (%s) must be called once, not as %s and as %s", delegate, before, as);
    }

    /** Returns how many were called as what; it names nobody. */
    @Override
    public final String toString() {
        return answers().size() + " voted, " + absent().size() + " absent, "
                + excused().size() + " excused, " + recused().size() + " recused";
    }

    /** Builds {@link RollCall}. */
    public static final class Builder extends ImmutableRollCall.Builder {

        private final Set<DelegateId> answered = new HashSet<>();

        Builder() {}

        /**
         * Records the choice of a delegate.
         *
         * @param delegate who
         * @param choice the choice
         * @return this builder
         * @throws IllegalArgumentException if the delegate has voted already
         */
        public Builder answer(DelegateId delegate, VoteChoice choice) {
            checkArgument(
                    answered.add(delegate), "delegate (%s) must vote once, not twice; correct the roll call", delegate);
            return putAnswer(delegate, choice);
        }
    }
}
