package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that at least so many of some conditions must hold (đáp ứng ít nhất ... trong ... điều kiện).
 *
 * <p>For example a committee for ethnic affairs needs two of three: more than 20,000 inhabitants of minorities living
 * together, more than 5,000 who need support of the State, and border or sensitive areas.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConditionCount {

    /** Enough conditions hold. Facts: {@code needed}, {@code held}, {@code holding}, {@code failing}. */
    public static final ReasonCode ENOUGH_CONDITIONS = ReasonCode.of("council/enough-conditions");

    /** Too few do. Facts: {@code needed}, {@code held}, {@code holding}, {@code failing}. */
    public static final ReasonCode TOO_FEW_CONDITIONS = ReasonCode.of("council/too-few-conditions");

    ConditionCount() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param needed how many must hold, 1 to their number
     * @param conditions the conditions
     * @return the rule
     * @throws IllegalArgumentException if the number is out of range
     */
    public static ConditionCount of(Provision basis, int needed, CountCondition... conditions) {
        return new Builder()
                .basis(basis)
                .needed(needed)
                .addConditions(conditions)
                .build();
    }

    /** Returns how many must hold. */
    public abstract int needed();

    /** Returns the conditions. */
    public abstract ImmutableSet<CountCondition> conditions();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether enough conditions hold.
     *
     * @param counts how many there are, for each condition, 0 or more
     * @return {@link #ENOUGH_CONDITIONS} or {@link #TOO_FEW_CONDITIONS}, with the ids of those that hold and fail
     * @throws IllegalArgumentException if there is not one number for each condition, or one is negative
     */
    public final Verdict judge(Map<CountCondition, Integer> counts) {
        ImmutableMap<CountCondition, Integer> given = ImmutableMap.copyOf(counts);
        checkArgument(
                given.keySet().equals(conditions()),
                "counts (%s) must give one number for each of the conditions %s",
                given,
                conditions());
        given.forEach((condition, count) ->
                checkArgument(count >= 0, "count (%s) of %s must not be negative", count, condition.id()));
        ImmutableSet<CountCondition> holding = conditions().stream()
                .filter(condition -> counts.getOrDefault(condition, 0) > condition.moreThan())
                .collect(ImmutableSet.toImmutableSet());
        boolean enough = holding.size() >= needed();
        return Verdict.of(
                enough,
                Reason.builder(enough ? ENOUGH_CONDITIONS : TOO_FEW_CONDITIONS)
                        .basis(basis())
                        .fact("needed", needed())
                        .fact("held", holding.size())
                        .fact("holding", ids(holding))
                        .fact(
                                "failing",
                                ids(conditions().stream()
                                        .filter(condition -> !holding.contains(condition))
                                        .toList()))
                        .build());
    }

    private static Datum ids(Iterable<CountCondition> conditions) {
        return Datum.texts(
                ImmutableSet.copyOf(conditions).stream().map(CountCondition::id).toList());
    }

    @Value.Check
    void check() {
        checkArgument(
                needed() >= 1 && needed() <= conditions().size(),
                "needed (%s) must be from 1 to the number of conditions (%s)",
                needed(),
                conditions().size());
    }

    static final class Builder extends ImmutableConditionCount.Builder {}
}
