package org.hoidong.core.oversight;

import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;

/**
 * Asks a rule book about one matter, and tells three answers apart: a value; no value on the day, though the book has one on
 * another or wants it from the host; and no such rule under any law, which is no answer.
 */
record RuleQuestions(RulesInForce rules) {

    /** What a rule says, or that it is not given; nothing if there is no such rule under any law. */
    <T> Optional<Verdict> ask(String about, RuleKey<T> key, Function<T, Verdict> judge) {
        return rules.find(key)
                .map(rule -> judge.apply(rule.value()))
                .or(() -> rules.book().knows(key)
                        ? Optional.of(StepDue.ruleNotGiven(
                                about,
                                key.id(),
                                rules.dateOf(key.field()),
                                rules.book().toString()))
                        : Optional.empty());
    }

    /** What a rule says, or that it is not given, or that there is no such rule under any law, which asks for nothing. */
    <T> Verdict askOrSay(String about, RuleKey<T> key, Function<T, Verdict> judge) {
        return ask(about, key, judge)
                .orElseGet(() -> Verdict.yes(Reason.builder(StepDue.NO_RULE)
                        .fact("about", about)
                        .fact("question", key.id())
                        .fact("ruleBook", rules.book().toString())
                        .build()));
    }
}
