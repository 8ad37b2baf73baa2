package org.hoidong.core.voting;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of what makes a body hold a vote of confidence: a demand of its members, of another body, or a rating.
 *
 * <p>Any one of the three is enough. It does not say what follows from the vote ({@link ConfidenceRule}). For example at least
 * 1/3 of all delegates, the front's committee, or a rating whose consequence is a vote of confidence.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConfidenceCall {

    /** The body may call for the vote. Facts: {@code body}. */
    public static final ReasonCode BODY_MAY_CALL = ReasonCode.of("voting/body-may-call-confidence-vote");

    /** The body may not call for the vote. Facts: {@code body}, {@code allowed}. */
    public static final ReasonCode BODY_MAY_NOT_CALL = ReasonCode.of("voting/body-may-not-call-confidence-vote");

    /** The rating leads to the vote. Facts: {@code consequences}. */
    public static final ReasonCode RATING_CALLS = ReasonCode.of("voting/rating-calls-confidence-vote");

    /** The rating does not lead to the vote. Facts: {@code consequences}. */
    public static final ReasonCode RATING_DOES_NOT_CALL = ReasonCode.of("voting/rating-does-not-call-confidence-vote");

    ConfidenceCall() {}

    /**
     * Obtains a rule.
     *
     * @param demand how many members may demand the vote
     * @param basis the provision
     * @param bodies which bodies may
     * @return the rule
     */
    public static ConfidenceCall of(SupportRule demand, Provision basis, BodyKind... bodies) {
        return new Builder()
                .demand(demand)
                .basis(basis)
                .bodies(Arrays.asList(bodies))
                .build();
    }

    /** Returns how many members may demand the vote. */
    public abstract SupportRule demand();

    /** Returns which bodies may. */
    public abstract ImmutableSet<BodyKind> bodies();

    /** Returns the provision. */
    public abstract Provision basis();

    /**
     * Says whether a body may call for the vote.
     *
     * @param body the kind of body
     * @return {@link #BODY_MAY_CALL} or {@link #BODY_MAY_NOT_CALL}
     */
    public final Verdict judge(BodyKind body) {
        if (bodies().contains(body)) {
            return Verdict.yes(Reason.builder(BODY_MAY_CALL)
                    .basis(basis())
                    .fact("body", body.id())
                    .build());
        }
        return Verdict.no(Reason.builder(BODY_MAY_NOT_CALL)
                .basis(basis())
                .fact("body", body.id())
                .fact("allowed", Datum.texts(bodies().stream().map(BodyKind::id).toList()))
                .build());
    }

    /**
     * Says whether a rating leads to the vote.
     *
     * @param rating what followed from the rating
     * @return {@link #RATING_CALLS} or {@link #RATING_DOES_NOT_CALL}
     */
    public final Verdict judge(ConfidenceOutcome rating) {
        boolean calls = rating.consequences().stream()
                .anyMatch(consequence -> consequence.category() == ConsequenceCategory.CONFIDENCE_VOTE);
        return Verdict.of(
                calls,
                Reason.builder(calls ? RATING_CALLS : RATING_DOES_NOT_CALL)
                        .basis(basis())
                        .fact(
                                "consequences",
                                Datum.texts(rating.consequences().stream()
                                        .map(ConfidenceConsequence::id)
                                        .toList()))
                        .build());
    }

    static final class Builder extends ImmutableConfidenceCall.Builder {}
}
