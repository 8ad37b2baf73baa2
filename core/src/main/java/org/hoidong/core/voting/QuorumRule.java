package org.hoidong.core.voting;

import org.hoidong.core.council.Council;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a meeting may proceed when those present are a share of a stated base (túc số).
 *
 * <p>It judges presence, not votes. For example "at least 2/3 of all delegates" of a council of 86 asks for 58 present; 77
 * present gives {@code voting/quorum-present {present=77, needed=58, base=86, baseKind=total-delegates, missing=0}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class QuorumRule implements TallyRule {

    /** Enough are present. Facts: {@code present}, {@code needed}, {@code base}, {@code baseKind}, {@code missing}. */
    public static final ReasonCode PRESENT = ReasonCode.of("voting/quorum-present");

    /** Too few are present. Facts: {@code present}, {@code needed}, {@code base}, {@code baseKind}, {@code missing}. */
    public static final ReasonCode NOT_PRESENT = ReasonCode.of("voting/quorum-not-present");

    /** Remedy: open when that many more are present. Facts: {@code missing}, {@code needed}. */
    public static final ReasonCode GATHER_MORE = ReasonCode.of("voting/gather-more");

    QuorumRule() {}

    /**
     * Obtains a rule.
     *
     * @param share the share that is needed
     * @param base what it is a share of
     * @param basis the provision that imposes it
     * @return the rule
     */
    public static QuorumRule of(Share share, VotingBase base, Provision basis) {
        return new Builder().share(share).base(base).basis(basis).build();
    }

    /** Returns the share that is needed. */
    public abstract Share share();

    /** Returns what it is a share of. */
    public abstract VotingBase base();

    /** Returns the provision that imposes the rule. */
    public abstract Provision basis();

    /**
     * Judges the presence of delegates of a council.
     *
     * @param council the council
     * @param present how many of its delegates are present
     * @return {@link #PRESENT} or {@link #NOT_PRESENT}, the latter with the remedy {@link #GATHER_MORE}
     * @throws IllegalArgumentException if more are present than are in office
     */
    public final Verdict evaluate(Council council, int present) {
        return evaluate(VoteTally.in(council, present).build());
    }

    /**
     * Judges the presence that a tally records; its counts do not matter.
     *
     * @param tally the tally
     * @return {@link #PRESENT} or {@link #NOT_PRESENT}, the latter with the remedy {@link #GATHER_MORE}
     */
    @Override
    public final Verdict evaluate(VoteTally tally) {
        Measured found = Measured.of("present", tally.present(), share(), base(), tally);
        Reason.Builder reason = found.reason(found.isReached() ? PRESENT : NOT_PRESENT, basis());
        if (!found.isReached()) {
            reason.remedy(Remedy.builder(GATHER_MORE)
                    .fact("missing", found.missing())
                    .fact("needed", found.needed())
                    .build());
        }
        return Verdict.of(found.isReached(), reason.build());
    }

    /** Returns for example {@code more than 1/2 of total-delegates}. */
    @Override
    public final String toString() {
        return share() + " of " + base();
    }

    static final class Builder extends ImmutableQuorumRule.Builder {}
}
