package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a motion carries when each of several groups passes it, every group by its own rule.
 *
 * <p>The groups are counted apart; no vote of one makes up for a vote of another. For example a motion that needs more than
 * half of each of two groups of 20 and 11 fails with 20 and 5 in favour: {@code voting/group-failed {group=south}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class EachGroupRule {

    /** The group passed it. Facts: {@code group}. */
    public static final ReasonCode PASSED = ReasonCode.of("voting/group-passed");

    /** The group did not pass it. Facts: {@code group}. */
    public static final ReasonCode FAILED = ReasonCode.of("voting/group-failed");

    EachGroupRule() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision that asks for each group
     * @param rules the rule of each group, at least one
     * @return the rule
     * @throws IllegalArgumentException if there is no group
     */
    public static EachGroupRule of(Provision basis, Map<VotingGroupId, ? extends TallyRule> rules) {
        return new Builder().basis(basis).rules(rules).build();
    }

    /** Returns the rule of each group. */
    public abstract ImmutableMap<VotingGroupId, TallyRule> rules();

    /** Returns the provision that asks for each group. */
    public abstract Provision basis();

    /**
     * Judges the tallies of all groups.
     *
     * @param tallies one tally for each group of this rule
     * @return for each group in turn {@link #PASSED} or {@link #FAILED}, and after it the reasons of its own rule with the fact
     *     {@code group}
     * @throws IllegalArgumentException if a group has no tally, or a tally has no group
     */
    public final Verdict evaluate(Map<VotingGroupId, VoteTally> tallies) {
        checkArgument(
                tallies.keySet().equals(rules().keySet()),
                "tallies (of %s) must be of the groups %s, one for each",
                tallies.keySet(),
                rules().keySet());
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        rules().forEach((group, rule) -> verdicts.add(of(group, rule.evaluate(requireNonNull(tallies.get(group))))));
        return Verdict.all(verdicts.build());
    }

    /** The verdict of a group with whether it passed first; its own reasons stay met or not, as its rule says. */
    private Verdict of(VotingGroupId group, Verdict verdict) {
        boolean passed = verdict.isSatisfied();
        Reason head = Reason.builder(passed ? PASSED : FAILED)
                .basis(basis())
                .fact("group", group)
                .build();
        Verdict[] parts = Stream.concat(
                        Stream.of(Verdict.of(passed, head)),
                        verdict.reasons().stream().map(reason -> Verdict.of(reason.isMet(), in(group, reason))))
                .toArray(Verdict[]::new);
        return passed ? Verdict.any(parts) : Verdict.all(parts);
    }

    private static Reason in(VotingGroupId group, Reason reason) {
        return Reason.builder(reason.code()).from(reason).fact("group", group).build();
    }

    @Value.Check
    void check() {
        checkArgument(!rules().isEmpty(), "rules (none) must hold the rule of at least one group");
    }

    static final class Builder extends ImmutableEachGroupRule.Builder {}
}
