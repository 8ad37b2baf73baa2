package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a demand stands when its supporters are a share of a stated base: one third of all delegates, or more than a
 * tenth of the voters, ask for a session.
 *
 * <p>It is not a vote: nobody is against, and nobody need be present. For example "at least 1/3 of all delegates" of a council of
 * 53 asks for 18; 17 signatures give {@code voting/support-too-small {supporters=17, needed=18, base=53,
 * baseKind=total-delegates, missing=1}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SupportRule {

    /** Enough support the demand. Facts: {@code supporters}, {@code needed}, {@code base}, {@code baseKind}, {@code missing}. */
    public static final ReasonCode ENOUGH = ReasonCode.of("voting/support-enough");

    /** Too few support the demand. Facts: {@code supporters}, {@code needed}, {@code base}, {@code baseKind}, {@code missing}. */
    public static final ReasonCode TOO_SMALL = ReasonCode.of("voting/support-too-small");

    /** Remedy: that many more supporters. Facts: {@code missing}, {@code needed}. */
    public static final ReasonCode FIND_MORE_SUPPORT = ReasonCode.of("voting/find-more-support");

    SupportRule() {}

    /**
     * Obtains a rule.
     *
     * @param share the share that is needed
     * @param base what it is a share of
     * @param basis the provision that imposes it
     * @return the rule
     */
    public static SupportRule of(Share share, VotingBase base, Provision basis) {
        return new Builder().share(share).base(base).basis(basis).build();
    }

    /** Returns the share that is needed. */
    public abstract Share share();

    /** Returns what it is a share of. */
    public abstract VotingBase base();

    /** Returns the provision that imposes the rule. */
    public abstract Provision basis();

    /**
     * Judges the supporters of a demand.
     *
     * @param supporters how many support it, no more than the base
     * @param base the number of the base
     * @return {@link #ENOUGH} or {@link #TOO_SMALL}, the latter with the remedy {@link #FIND_MORE_SUPPORT}
     * @throws IllegalArgumentException if a number is negative, or more support it than there are
     */
    public final Verdict evaluate(int supporters, int base) {
        checkArgument(supporters >= 0, "supporters (%s) must not be negative", supporters);
        checkArgument(supporters <= base, "supporters (%s) must not exceed base (%s)", supporters, base);
        Measured found = Measured.of("supporters", supporters, share(), base(), base);
        Reason.Builder reason = found.reason(found.isReached() ? ENOUGH : TOO_SMALL, basis());
        if (!found.isReached()) {
            reason.remedy(Remedy.builder(FIND_MORE_SUPPORT)
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

    static final class Builder extends ImmutableSupportRule.Builder {}
}
