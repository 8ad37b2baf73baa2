package org.hoidong.core.voting;

import java.util.Optional;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What a {@link DepletionRule} finds of a council on a day: the situation, why, and the majority that then holds.
 *
 * <p>For example a council of 30 with 19 in office in its last year is in the situation {@link DepletionSituation#WORKS_ON},
 * and its majority is more than 2/3 of those in office.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Depletion {

    Depletion() {}

    static Depletion of(DepletionSituation situation, Verdict verdict) {
        return new Builder().situation(situation).verdict(verdict).build();
    }

    final Depletion with(MajorityRule majority) {
        return new Builder().from(this).majority(majority).build();
    }

    /** Returns the situation. */
    public abstract DepletionSituation situation();

    /** Returns whether the council is complete enough for the ordinary rules, with every reason. */
    public abstract Verdict verdict();

    /** Returns the majority that every decision needs in place of the ordinary one, if there is such. */
    public abstract Optional<MajorityRule> majority();

    static final class Builder extends ImmutableDepletion.Builder {}
}
