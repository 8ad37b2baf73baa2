package org.hoidong.core.voting;

import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that one count of a tally is a share of another: those in office of the seats fixed by law.
 *
 * <p>It is the general case, for conditions and for choices that are neither for nor against. The votes in favour are judged by
 * {@link MajorityRule}, presence by {@link QuorumRule}. For example "those in office are at least 1/3 of the seats fixed by
 * law" of 50 seats asks for 17; 16 in office give {@code voting/share-not-reached {obtained=16, needed=17, base=50,
 * baseKind=seats-by-law, missing=1, counted=delegates-in-office}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ShareRule implements TallyRule {

    /**
     * The count is enough. Facts: {@code counted}, {@code obtained}, {@code needed}, {@code base}, {@code baseKind}, {@code
     * missing}.
     */
    public static final ReasonCode REACHED = ReasonCode.of("voting/share-reached");

    /**
     * The count is too small. Facts: {@code counted}, {@code obtained}, {@code needed}, {@code base}, {@code baseKind},
     * {@code missing}.
     */
    public static final ReasonCode NOT_REACHED = ReasonCode.of("voting/share-not-reached");

    /** Remedy: that many more are needed. Facts: {@code counted}, {@code missing}, {@code needed}. */
    public static final ReasonCode RAISE = ReasonCode.of("voting/raise-count");

    ShareRule() {}

    /**
     * Obtains a rule.
     *
     * @param counted what is counted
     * @param share the share that is needed
     * @param base what it is a share of
     * @param basis the provision that imposes it
     * @return the rule
     */
    public static ShareRule of(VotingBase counted, Share share, VotingBase base, Provision basis) {
        return new Builder()
                .counted(counted)
                .share(share)
                .base(base)
                .basis(basis)
                .build();
    }

    /** Returns what is counted. */
    public abstract VotingBase counted();

    /** Returns the share that is needed. */
    public abstract Share share();

    /** Returns what it is a share of. */
    public abstract VotingBase base();

    /** Returns the provision that imposes the rule. */
    public abstract Provision basis();

    /**
     * Judges a tally.
     *
     * @param tally the tally
     * @return {@link #REACHED} or {@link #NOT_REACHED}, the latter with the remedy {@link #RAISE}
     * @throws IllegalArgumentException if the tally does not hold one of the two numbers
     */
    @Override
    public final Verdict evaluate(VoteTally tally) {
        Measured found = Measured.of("obtained", counted().count(tally), share(), base(), tally);
        Reason.Builder reason = found.reason(found.isReached() ? REACHED : NOT_REACHED, basis())
                .fact("counted", counted().id());
        if (!found.isReached()) {
            reason.remedy(Remedy.builder(RAISE)
                    .fact("counted", counted().id())
                    .fact("missing", found.missing())
                    .fact("needed", found.needed())
                    .build());
        }
        return Verdict.of(found.isReached(), reason.build());
    }

    /** Returns for example {@code delegates-in-office at least 1/3 of seats-by-law}. */
    @Override
    public final String toString() {
        return counted() + " " + share() + " of " + base();
    }

    static final class Builder extends ImmutableShareRule.Builder {}
}
