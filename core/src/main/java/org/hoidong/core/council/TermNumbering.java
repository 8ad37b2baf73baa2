package org.hoidong.core.council;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of how councils are numbered when units are merged, renamed or changed (cách tính khóa).
 *
 * <p>Some changes let the numbers begin again at I; without one of them they go on. Of several merged units, the one whose
 * name was kept is compared. For example after XIX comes XX where name and kind were kept, and I where the name is new.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TermNumbering {

    /** The numbers go on. Facts: {@code last}, {@code next}. */
    public static final ReasonCode GOES_ON = ReasonCode.of("council/term-number-goes-on");

    /** The numbers begin again, for another name. Facts: {@code last}, {@code next}. */
    public static final ReasonCode NEW_NAME = ReasonCode.of("council/term-number-restarts-by-name");

    /** The numbers begin again, for another kind. Facts: {@code last}, {@code next}. */
    public static final ReasonCode NEW_KIND = ReasonCode.of("council/term-number-restarts-by-kind");

    TermNumbering() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param restarts the changes with which the numbers begin again
     * @return the rule
     */
    public static TermNumbering of(Provision basis, UnitChange... restarts) {
        return new Builder().basis(basis).addRestarts(restarts).build();
    }

    /** Returns the changes with which the numbers begin again. */
    public abstract ImmutableSet<UnitChange> restarts();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Returns the number of the next council.
     *
     * @param last the number of the last council of the unit compared
     * @param changes what became different since, from {@link UnitChange#between}
     * @return the next number, or I
     */
    public final TermNumber next(TermNumber last, ImmutableSet<UnitChange> changes) {
        return Sets.intersection(restarts(), changes).isEmpty() ? last.next() : TermNumber.FIRST;
    }

    /**
     * Says which number the next council has and why.
     *
     * @param last the number of the last council of the unit compared
     * @param changes what became different since, from {@link UnitChange#between}
     * @return {@link #GOES_ON}, or {@link #NEW_NAME} and {@link #NEW_KIND} as far as they hold; all satisfied
     */
    public final Verdict explain(TermNumber last, ImmutableSet<UnitChange> changes) {
        TermNumber next = next(last, changes);
        ImmutableSet<UnitChange> found = Sets.intersection(restarts(), changes).immutableCopy();
        if (found.isEmpty()) {
            return Verdict.yes(reason(GOES_ON, last, next));
        }
        return Verdict.all(found.stream()
                .map(change -> Verdict.yes(reason(change == UnitChange.NAME ? NEW_NAME : NEW_KIND, last, next)))
                .toList());
    }

    private Reason reason(ReasonCode code, TermNumber last, TermNumber next) {
        return Reason.builder(code)
                .basis(basis())
                .fact("last", last.toString())
                .fact("next", next.toString())
                .build();
    }

    static final class Builder extends ImmutableTermNumbering.Builder {}
}
