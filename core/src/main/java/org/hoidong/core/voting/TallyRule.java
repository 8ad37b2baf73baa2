package org.hoidong.core.voting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Verdict;

/**
 * Whatever judges a tally: a majority, a quorum, or several of them put together.
 *
 * <p>A rule is a value and holds all numbers it needs; the tally holds what was counted. Rules are put together with {@link
 * #all}, {@link #any} and {@link #when}, and what comes out is a rule again, so that a host writes its own without code of
 * its own. For example "more than half of those present, and more than a third of all delegates" is {@code
 * TallyRule.all(halfOfPresent, thirdOfAll)}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface TallyRule {

    /**
     * Judges a tally.
     *
     * @param tally the tally
     * @return the verdict, with every reason
     * @throws IllegalArgumentException if the tally does not hold a number that the rule needs
     */
    Verdict evaluate(VoteTally tally);

    /**
     * Obtains a rule that is satisfied when all of several are.
     *
     * @param rules the rules, at least one
     * @return the rule; its verdict has the reasons of each, whatever the others say
     * @throws IllegalArgumentException if there are none
     */
    static TallyRule all(TallyRule... rules) {
        return CombinedRule.of(CombinedRule.How.ALL, ImmutableList.copyOf(rules));
    }

    /**
     * Obtains a rule that is satisfied when one of several is.
     *
     * @param rules the rules, at least one
     * @return the rule; its verdict has the reasons of each, whatever the others say
     * @throws IllegalArgumentException if there are none
     */
    static TallyRule any(TallyRule... rules) {
        return CombinedRule.of(CombinedRule.How.ANY, ImmutableList.copyOf(rules));
    }

    /**
     * Obtains a rule that is one rule where a condition on the tally holds, and another where it does not.
     *
     * <p>For example {@code when(twoThirdsInOffice, halfOfAll, twoThirdsOfThoseInOffice)}. The condition is a finding and
     * not a demand: its reasons stand first in the verdict and are met either way.
     *
     * @param condition the condition
     * @param then the rule where it holds
     * @param otherwise the rule where it does not
     * @return the rule
     */
    static TallyRule when(TallyRule condition, TallyRule then, TallyRule otherwise) {
        return ConditionalRule.of(condition, then, otherwise);
    }
}
