package org.hoidong.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which law a running matter uses, and whether it has passed to another body.
 *
 * <p>A matter keeps the law of the day it was founded, except where one of the rules of this policy moves it; a rule that
 * moves a matter to the new law moves it to the law of the day on which it moves, and there it stays until the next rule.
 * Which body a matter passes to is not said here; the succession of bodies says that.
 *
 * <p>For example with one rule that denunciations follow the new law on citizens' letters from 1 July 2026, a matter of 1
 * June 2026 has, asked on 30 June, the law of 1 June in every field; asked on 1 July, the law of 1 July on citizens' letters
 * and the law of 1 June in all other fields.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TransitionPolicy {

    private static final TransitionPolicy KEEP = new Builder().build();

    TransitionPolicy() {}

    /** Returns the policy without rules: every matter keeps the law of the day it was founded. */
    public static TransitionPolicy keepFoundingLaw() {
        return KEEP;
    }

    /**
     * Obtains a policy.
     *
     * @param rules the rules, in any order
     * @return the policy
     * @throws IllegalArgumentException if two rules move a matter to the new law, in one field, on one day
     */
    public static TransitionPolicy of(TransitionRule... rules) {
        return of(Arrays.asList(rules));
    }

    /**
     * Obtains the policy that a rule book has for matters of a kind: the rules of all its days up to one.
     *
     * @param book the rule book
     * @param kind the kind of matter
     * @param on the day up to which rules are taken
     * @return the policy; without rules, if the first begins later
     * @throws NoRuleException if the book has no rule for the kind on any day, saying whether the host must give it
     */
    public static TransitionPolicy of(RuleBook book, MatterKind kind, LocalDate on) {
        RuleKey<TransitionRule> key = LawRules.TRANSITION.of(kind);
        ImmutableList<Dated<TransitionRule>> rules = book.history(key);
        if (rules.isEmpty()) {
            return of(book.find(key, on).value());
        }
        return of(rules.stream()
                .filter(rule -> !rule.span().startInclusive().isAfter(on))
                .map(Dated::value)
                .toList());
    }

    private static TransitionPolicy of(Iterable<TransitionRule> rules) {
        return new Builder()
                .rules(ImmutableList.sortedCopyOf(
                        Comparator.comparing(rule -> rule.since().orElse(LocalDate.MIN)), rules))
                .build();
    }

    /** Returns the rules, the earliest first. */
    public abstract ImmutableList<TransitionRule> rules();

    /**
     * Returns the law that a matter uses on a day.
     *
     * @param book the rule book
     * @param founded the day the matter was founded
     * @param on the day that is asked about
     * @return the rules in force for the matter: those of its founding day, with the fields that were moved
     * @throws IllegalArgumentException if the day is before the founding day
     */
    public final RulesInForce lawOf(RuleBook book, LocalDate founded, LocalDate on) {
        LocalDate base = founded;
        Map<FieldOfLaw, LocalDate> moved = new LinkedHashMap<>();
        for (TransitionRule rule : concerning(founded, on)) {
            if (rule.effect() == TransitionRule.Effect.FOLLOWS_NEW_LAW) {
                LocalDate day = rule.since().orElseThrow();
                if (rule.fields().isEmpty()) {
                    base = day;
                    moved.clear();
                }
                rule.fields().forEach(field -> moved.put(field, day));
            }
        }
        return new RulesInForce(book, base, ImmutableMap.copyOf(moved));
    }

    /**
     * Returns the rules that concern a matter on a day.
     *
     * @param founded the day the matter was founded
     * @param on the day that is asked about
     * @return the rules, the earliest first
     * @throws IllegalArgumentException if the day is before the founding day
     */
    public final ImmutableList<TransitionRule> concerning(LocalDate founded, LocalDate on) {
        checkArgument(
                !on.isBefore(founded), "on (%s) must not be before the day the matter was founded (%s)", on, founded);
        return rules().stream().filter(rule -> rule.concerns(founded, on)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the rule by which a matter has passed to another body.
     *
     * @param founded the day the matter was founded
     * @param on the day that is asked about
     * @return the latest such rule, or nothing if the body it was founded with carries it on
     * @throws IllegalArgumentException if the day is before the founding day
     */
    public final Optional<TransitionRule> passed(LocalDate founded, LocalDate on) {
        return concerning(founded, on).stream()
                .filter(rule -> rule.effect() == TransitionRule.Effect.PASSES_TO_SUCCESSOR)
                .reduce((earlier, later) -> later);
    }

    @Value.Check
    void check() {
        for (int i = 1; i < rules().size(); i++) {
            TransitionRule before = rules().get(i - 1);
            TransitionRule rule = rules().get(i);
            checkArgument(
                    !bothMove(before, rule) || areApart(before, rule),
                    "rules (%s and %s) must not both move a matter on one day; make one rule of them",
                    before,
                    rule);
        }
    }

    private static boolean bothMove(TransitionRule one, TransitionRule other) {
        return one.since().equals(other.since())
                && one.effect() == other.effect()
                && one.effect() == TransitionRule.Effect.FOLLOWS_NEW_LAW;
    }

    private static boolean areApart(TransitionRule one, TransitionRule other) {
        return !one.fields().isEmpty()
                && !other.fields().isEmpty()
                && one.fields().stream().noneMatch(other.fields()::contains);
    }

    /** Returns the rules. */
    @Override
    public final String toString() {
        return rules().isEmpty() ? "keep the law of the founding day" : rules().toString();
    }

    static final class Builder extends ImmutableTransitionPolicy.Builder {}
}
