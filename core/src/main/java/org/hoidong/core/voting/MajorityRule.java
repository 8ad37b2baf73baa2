package org.hoidong.core.voting;

import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a motion carries when the votes in favour are a share of a stated base.
 *
 * <p>It judges a count; it does not ask whether the meeting had a quorum ({@link QuorumRule}). For example "more than 1/2 of
 * all delegates" of a council of 51 asks for 26: a tally of 25 gives {@code voting/majority-not-reached {inFavour=25,
 * needed=26, base=51, baseKind=total-delegates, missing=1}}. Equal votes never carry a motion that needs more than half.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MajorityRule implements TallyRule {

    /** Enough votes are in favour. Facts: {@code inFavour}, {@code needed}, {@code base}, {@code baseKind}, {@code missing}. */
    public static final ReasonCode REACHED = ReasonCode.of("voting/majority-reached");

    /** Too few votes are in favour. Facts: {@code inFavour}, {@code needed}, {@code base}, {@code baseKind}, {@code missing}. */
    public static final ReasonCode NOT_REACHED = ReasonCode.of("voting/majority-not-reached");

    /** Remedy: that many more must vote in favour. Facts: {@code missing}, {@code needed}. */
    public static final ReasonCode WIN_MORE_VOTES = ReasonCode.of("voting/win-more-votes");

    /** Remedy: vote when enough are present who may vote. Facts: {@code present} without the recused, {@code needed}. */
    public static final ReasonCode VOTE_WITH_MORE_PRESENT = ReasonCode.of("voting/vote-with-more-present");

    MajorityRule() {}

    /**
     * Obtains a rule.
     *
     * @param share the share that is needed
     * @param base what it is a share of
     * @param basis the provision that imposes it
     * @return the rule
     */
    public static MajorityRule of(Share share, VotingBase base, Provision basis) {
        return new Builder().share(share).base(base).basis(basis).build();
    }

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
     * @return {@link #REACHED} or {@link #NOT_REACHED}; the latter with the remedy {@link #WIN_MORE_VOTES}, or {@link
     *     #VOTE_WITH_MORE_PRESENT} if even all present who may vote could not carry the motion
     * @throws IllegalArgumentException if the tally does not hold the base
     */
    @Override
    public final Verdict evaluate(VoteTally tally) {
        Measured found = Measured.of("inFavour", tally.inFavour(), share(), base(), tally);
        Reason.Builder reason = found.reason(found.isReached() ? REACHED : NOT_REACHED, basis());
        if (!found.isReached()) {
            int mayVote = tally.present() - tally.recused();
            reason.remedy(
                    mayVote < found.needed()
                            ? Remedy.builder(VOTE_WITH_MORE_PRESENT)
                                    .fact("present", mayVote)
                                    .fact("needed", found.needed())
                                    .build()
                            : Remedy.builder(WIN_MORE_VOTES)
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

    static final class Builder extends ImmutableMajorityRule.Builder {}
}
