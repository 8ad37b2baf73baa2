package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/** Several rules of which all, or one, must be satisfied; see {@link TallyRule#all} and {@link TallyRule#any}. */
@Value.Immutable
abstract class CombinedRule implements TallyRule {

    /** How many of the rules must be satisfied. */
    enum How {
        ALL,
        ANY
    }

    CombinedRule() {}

    static CombinedRule of(How how, ImmutableList<TallyRule> rules) {
        return ImmutableCombinedRule.builder().how(how).rules(rules).build();
    }

    abstract How how();

    abstract ImmutableList<TallyRule> rules();

    @Override
    public final Verdict evaluate(VoteTally tally) {
        Verdict[] verdicts = rules().stream().map(rule -> rule.evaluate(tally)).toArray(Verdict[]::new);
        return how() == How.ALL ? Verdict.all(verdicts) : Verdict.any(verdicts);
    }

    @Value.Check
    void check() {
        checkArgument(!rules().isEmpty(), "rules (none) must hold at least one rule");
    }

    @Override
    public final String toString() {
        return rules().stream()
                .map(Object::toString)
                .collect(Collectors.joining(how() == How.ALL ? " and " : " or ", "(", ")"));
    }
}
