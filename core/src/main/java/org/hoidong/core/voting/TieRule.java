package org.hoidong.core.voting;

import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a motion carries by a majority or, where as many voted for as against, by the side on which the chair voted.
 *
 * <p>The chair has one vote like every member; on a tie the side that holds it wins, even where its votes are not a
 * majority. A tie is as many votes for as against, at least one each; others may have abstained. For example of 14 members 7
 * vote for and 7 against: with the chair among the 7 for, the motion carries by {@code voting/chair-decided-for}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TieRule implements TallyRule {

    /** A tie, and the chair voted for. Facts: {@code inFavour}, {@code against}, {@code chair}. */
    public static final ReasonCode CHAIR_FOR = ReasonCode.of("voting/chair-decided-for");

    /** A tie, and the chair voted against. Facts: {@code inFavour}, {@code against}, {@code chair}. */
    public static final ReasonCode CHAIR_AGAINST = ReasonCode.of("voting/chair-decided-against");

    /** A tie, and the chair is on neither side, or it is not recorded. Facts: {@code inFavour}, {@code against}. */
    public static final ReasonCode UNDECIDED = ReasonCode.of("voting/tie-undecided");

    /** Remedy: record on which side the chair voted, or vote again. */
    public static final ReasonCode RECORD_CHAIR = ReasonCode.of("voting/record-side-of-chair");

    TieRule() {}

    /**
     * Obtains a rule.
     *
     * @param majority what carries where there is no tie
     * @param basis the provision that lets the side of the chair win
     * @return the rule
     */
    public static TieRule of(MajorityRule majority, Provision basis) {
        return new Builder().majority(majority).basis(basis).build();
    }

    /** Returns what carries where there is no tie. */
    public abstract MajorityRule majority();

    /** Returns the provision that lets the side of the chair win. */
    public abstract Provision basis();

    /**
     * Judges a tally.
     *
     * @param tally the tally; on a tie it should hold the choice of the {@link VoteTally#chair() chair}
     * @return the verdict of the majority, and on a tie that it does not settle also {@link #CHAIR_FOR}, {@link
     *     #CHAIR_AGAINST}, or {@link #UNDECIDED} with the remedy {@link #RECORD_CHAIR}
     */
    @Override
    public final Verdict evaluate(VoteTally tally) {
        Verdict counted = majority().evaluate(tally);
        int against = tally.count(ChoiceCategory.AGAINST);
        if (counted.isSatisfied() || against == 0 || tally.inFavour() != against) {
            return counted;
        }
        ReasonCode code = code(tally.chair().map(VoteChoice::category).orElse(ChoiceCategory.NOT_VOTING));
        Reason.Builder reason = Reason.builder(code)
                .basis(basis())
                .fact("inFavour", tally.inFavour())
                .fact("against", against);
        tally.chair().ifPresent(choice -> reason.fact("chair", choice.id()));
        if (code.equals(UNDECIDED)) {
            reason.remedy(Remedy.of(RECORD_CHAIR));
        }
        return Verdict.any(counted, Verdict.of(code.equals(CHAIR_FOR), reason.build()));
    }

    private static ReasonCode code(ChoiceCategory chair) {
        return switch (chair) {
            case FOR -> CHAIR_FOR;
            case AGAINST -> CHAIR_AGAINST;
            case ABSTAINING, NOT_VOTING -> UNDECIDED;
        };
    }

    /** Returns for example {@code more than 1/2 of members, or on a tie the side of the chair}. */
    @Override
    public final String toString() {
        return majority() + ", or on a tie the side of the chair";
    }

    static final class Builder extends ImmutableTieRule.Builder {}
}
