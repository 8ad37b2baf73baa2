package org.hoidong.core.voting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions of confidence ratings and votes of confidence that a rule book answers for a date.
 *
 * <p>For example {@code rules.get(ConfidenceRules.RATING).evaluate(tally, rules).consequences()}.
 */
public final class ConfidenceRules {

    /** What follows from a rating. */
    public static final RuleKey<ConfidenceRule> RATING = of(
            "voting/confidence-rating", "Hệ quả đối với người được lấy phiếu tín nhiệm", "What follows from a rating");

    /** What follows from a vote of confidence. */
    public static final RuleKey<ConfidenceRule> VOTE = of(
            "voting/confidence-vote",
            "Hệ quả đối với người được bỏ phiếu tín nhiệm",
            "What follows from a vote of confidence");

    /** What makes a body hold a vote of confidence. */
    public static final RuleKey<ConfidenceCall> CALL = of(
            "voting/confidence-vote-call", "Các trường hợp bỏ phiếu tín nhiệm", "What calls for a vote of confidence");

    /** The steps of a vote of confidence, in order. */
    public static final RuleKey<ImmutableList<ConfidenceStep>> ORDER =
            of("voting/confidence-vote-order", "Trình tự bỏ phiếu tín nhiệm", "Steps of a vote of confidence");

    /** Which ballots the total of ballots means, {@link VotingBase#TOTAL_BALLOTS}. */
    public static final RuleKey<VotingBase> TOTAL_BALLOTS =
            of("voting/total-ballots", "Cách tính tổng số phiếu", "Which ballots the total of ballots means");

    /** Which offices are rated, by {@link org.hoidong.core.council.TierKind}. */
    public static final RuleKey<ImmutableSet<OfficeKind>> RATED_OFFICES =
            of("voting/rated-offices", "Người được lấy phiếu tín nhiệm", "Offices that are rated");

    /** Who is not rated all the same. */
    public static final RuleKey<RatingExemption> EXEMPTION =
            of("voting/rating-exemption", "Người không lấy phiếu tín nhiệm", "Who is exempt from the rating");

    /** How somebody with several posts is rated. */
    public static final RuleKey<SeveralPosts> SEVERAL_POSTS =
            of("voting/several-posts", "Người giữ nhiều chức vụ", "Ratings of somebody with several posts");

    /** When office holders are rated. */
    public static final RuleKey<RatingFrequency> FREQUENCY =
            of("voting/rating-frequency", "Thời hạn lấy phiếu tín nhiệm", "When office holders are rated");

    private ConfidenceRules() {}

    private static <T> RuleKey<T> of(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.CONFIDENCE_VOTES, Label.of(vietnamese, english));
    }
}
