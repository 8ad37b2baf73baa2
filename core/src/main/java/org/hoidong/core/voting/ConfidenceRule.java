package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of what follows from a rating or a vote of confidence: a list of triggers (hệ quả).
 *
 * <p>It judges results of one person, and never the person. A law of years or places that are not shipped is written by
 * listing its {@link ConfidenceTrigger}s. For example a rule of two: more than 1/2 low, may resign; at least 2/3 low, a vote
 * of confidence.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConfidenceRule {

    ConfidenceRule() {}

    /**
     * Obtains a rule.
     *
     * @param triggers the triggers, at least one
     * @return the rule
     * @throws IllegalArgumentException if there is none
     */
    public static ConfidenceRule of(ConfidenceTrigger... triggers) {
        return new Builder().addTriggers(triggers).build();
    }

    /** Returns the triggers. */
    public abstract ImmutableList<ConfidenceTrigger> triggers();

    /**
     * Says what follows from a result.
     *
     * @param result the tally of the rating or the vote
     * @param rules the rules of the day; asked only for the reading of a base that is open
     * @return what follows
     * @throws IllegalArgumentException if the tally does not hold a base of a trigger
     * @throws org.hoidong.core.law.NoRuleException if the reading of a base is open and the setting is not given
     */
    public final ConfidenceOutcome evaluate(VoteTally result, RulesInForce rules) {
        return evaluate(ImmutableList.of(result), rules);
    }

    /**
     * Says what follows from a result and the earlier ones of the same person.
     *
     * @param results the tallies in the order of their days, this one last; at least one
     * @param rules the rules of the day; asked only for the reading of a base that is open
     * @return what follows
     * @throws IllegalArgumentException if there is no result, or a tally does not hold a base of a trigger
     * @throws org.hoidong.core.law.NoRuleException if the reading of a base is open and the setting is not given
     */
    public final ConfidenceOutcome evaluate(ImmutableList<VoteTally> results, RulesInForce rules) {
        checkArgument(!results.isEmpty(), "results (none) must hold at least the one to judge");
        List<Verdict> verdicts = new ArrayList<>();
        List<ConfidenceConsequence> follows = new ArrayList<>();
        for (ConfidenceTrigger trigger : triggers()) {
            Verdict verdict = trigger.evaluate(results, rules);
            verdicts.add(verdict);
            if (!verdict.isSatisfied()) {
                follows.addAll(trigger.consequences());
            }
        }
        return ConfidenceOutcome.of(Verdict.all(verdicts), follows);
    }

    @Value.Check
    void check() {
        checkArgument(!triggers().isEmpty(), "triggers (none) must hold at least one");
    }

    static final class Builder extends ImmutableConfidenceRule.Builder {}
}
