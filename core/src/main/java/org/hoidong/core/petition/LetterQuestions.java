package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkState;

import java.util.Comparator;
import java.util.Optional;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Asks a rule book about one letter, and tells three answers apart: a rule that concerns it; none on the day, though the book has one on
 * another that would; and no such rule, which asks for nothing.
 */
record LetterQuestions(CitizenLetter letter, RulesInForce rules) {

    /** The rule of the day, if it names so many of the letter's kinds. */
    Optional<Dated<NamedKinds<LetterKind>>> naming(RuleKey<NamedKinds<LetterKind>> key, int atLeast) {
        return rules.find(key).filter(rule -> names(rule, atLeast));
    }

    /** That the day has no rule, where the law of another day names so many of the letter's kinds. */
    Optional<Verdict> silent(RuleKey<NamedKinds<LetterKind>> key, int atLeast) {
        boolean concerned =
                rules.find(key).isEmpty() && rules.book().history(key).stream().anyMatch(rule -> names(rule, atLeast));
        return concerned ? Optional.of(notJudged(key)) : Optional.empty();
    }

    private boolean names(Dated<NamedKinds<LetterKind>> rule, int atLeast) {
        return letter.kinds().stream().filter(rule.value().kinds()::contains).count() >= atLeast;
    }

    Verdict notJudged(RuleKey<?> key) {
        return Verdict.no(Reason.builder(Letters.NOT_JUDGED)
                .fact("letter", letter.id())
                .fact("question", key.id())
                .fact("on", rules.dateOf(key.field()))
                .remedy(Remedy.builder(Letters.GIVE_SETTING)
                        .fact("question", key.id())
                        .build())
                .build());
    }

    /** The kind by whose law the letter is handled: its only one, or the foremost of several that may stand in one letter. */
    LetterKind kind() {
        checkState(
                Letters.judgeUnmixed(letter, rules).isSatisfied(),
                "letter (%s) must be split before it has one kind; it is of %s",
                letter.id(),
                letter.kinds());
        return letter.kinds().stream()
                .min(Comparator.comparing(LetterKind::category))
                .orElseThrow();
    }
}
