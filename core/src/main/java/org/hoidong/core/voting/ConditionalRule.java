package org.hoidong.core.voting;

import java.util.stream.Stream;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/** One rule where a condition on the tally holds, another where it does not; see {@link TallyRule#when}. */
@Value.Immutable
abstract class ConditionalRule implements TallyRule {

    ConditionalRule() {}

    static ConditionalRule of(TallyRule condition, TallyRule then, TallyRule otherwise) {
        return ImmutableConditionalRule.builder()
                .condition(condition)
                .then(then)
                .otherwise(otherwise)
                .build();
    }

    abstract TallyRule condition();

    abstract TallyRule then();

    abstract TallyRule otherwise();

    @Override
    public final Verdict evaluate(VoteTally tally) {
        Verdict found = condition().evaluate(tally);
        Verdict judged = (found.isSatisfied() ? then() : otherwise()).evaluate(tally);
        return Verdict.all(Stream.concat(found.reasons().stream().map(Verdict::yes), Stream.of(judged))
                .toList());
    }

    @Override
    public final String toString() {
        return "if " + condition() + " then " + then() + " else " + otherwise();
    }
}
