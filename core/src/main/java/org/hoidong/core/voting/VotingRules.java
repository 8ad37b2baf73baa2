package org.hoidong.core.voting;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions of voting that a rule book answers for a date.
 *
 * <p>For example {@code rules.on(date).get(VotingRules.ORDINARY_RESOLUTION).evaluate(tally)}. Those of ratings and votes of
 * confidence are {@link ConfidenceRules}.
 */
public final class VotingRules {

    /** What carries an ordinary resolution of a council. */
    public static final RuleKey<MajorityRule> ORDINARY_RESOLUTION = RuleKey.of(
            "voting/ordinary-resolution",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Tỷ lệ thông qua nghị quyết", "Majority for an ordinary resolution"));

    /** What carries the dismissal of a delegate. */
    public static final RuleKey<MajorityRule> DISMISSAL_OF_DELEGATE = RuleKey.of(
            "voting/dismissal-of-delegate",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Tỷ lệ bãi nhiệm đại biểu", "Majority for the dismissal of a delegate"));

    /** What carries the removal of somebody from an office to which the council elected. */
    public static final RuleKey<MajorityRule> REMOVAL_FROM_OFFICE = RuleKey.of(
            "voting/removal-from-office",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Tỷ lệ miễn nhiệm, bãi nhiệm người được bầu", "Majority for the removal of an office holder"));

    /** What carries a conclusion of a council's standing body after an explanation session. */
    public static final RuleKey<MajorityRule> EXPLANATION_CONCLUSION = RuleKey.of(
            "voting/explanation-conclusion",
            FieldOfLaw.OVERSIGHT,
            Label.of("Tỷ lệ thông qua kết luận phiên giải trình", "Majority for a conclusion after an explanation"));

    /** What carries a decision of the executive. */
    public static final RuleKey<TieRule> EXECUTIVE_DECISION = RuleKey.of(
            "voting/executive-decision",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Tỷ lệ thông qua quyết định của cơ quan chấp hành", "Majority for a decision of the executive"));

    /** What becomes of a council that is short of delegates. */
    public static final RuleKey<DepletionRule> DEPLETED_COUNCIL = RuleKey.of(
            "voting/depleted-council",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of(
                    "Khi không còn đủ hai phần ba tổng số đại biểu",
                    "What becomes of a council short of two thirds of its delegates"));

    /** How many seats must be filled for a provisional council to work. */
    public static final RuleKey<ShareRule> PROVISIONAL_COUNCIL = RuleKey.of(
            "voting/provisional-council",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Số đại biểu tối thiểu của hội đồng lâm thời", "Fewest delegates of a provisional council"));

    /** What carries any resolution of a council that is no longer complete and works on to the end of its term. */
    public static final RuleKey<MajorityRule> DEPLETED_COUNCIL_RESOLUTION = RuleKey.of(
            "voting/depleted-council-resolution",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of(
                    "Tỷ lệ thông qua nghị quyết khi không còn đủ hai phần ba số đại biểu",
                    "Majority for a resolution of a council short of two thirds of its delegates"));

    /** How many delegates must support a demand for a thematic session or a session on arising matters. */
    public static final RuleKey<SupportRule> SESSION_REQUEST = RuleKey.of(
            "voting/session-request",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of(
                    "Số đại biểu yêu cầu họp chuyên đề hoặc giải quyết công việc phát sinh đột xuất",
                    "Delegates needed to demand a thematic or arising-matter session"));

    /** How many voters must support a demand for a session, by {@link org.hoidong.core.council.TierKind}. */
    public static final RuleKey<SupportRule> VOTERS_SESSION_REQUEST = RuleKey.of(
            "voting/voters-session-request",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Số cử tri yêu cầu họp", "Voters needed to demand a session"));

    /** How many delegates must be present at a session. */
    public static final RuleKey<QuorumRule> PLENARY_QUORUM = RuleKey.of(
            "meeting/plenary-quorum",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Số đại biểu phải có mặt tại kỳ họp", "Quorum of a session"));

    /** How many members must be present at a meeting of a council's standing body. */
    public static final RuleKey<QuorumRule> STANDING_COMMITTEE_QUORUM = RuleKey.of(
            "voting/standing-committee-quorum",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Số thành viên phải dự phiên họp Thường trực", "Quorum of the standing body"));

    /** By which methods a question may be voted on, by {@link QuestionKind}. */
    public static final RuleKey<MethodRule> METHOD = RuleKey.of(
            "voting/method", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Hình thức biểu quyết", "Methods of voting"));

    /** In what forms delegates may take part in a vote. */
    public static final RuleKey<ImmutableSet<VotingForm>> FORMS = RuleKey.of(
            "voting/forms",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Biểu quyết trực tiếp, trực tuyến", "Voting in person, online"));

    /** Whether one delegate may vote for another. */
    public static final RuleKey<ProxyVoting> PROXY = RuleKey.of(
            "voting/proxy", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Biểu quyết thay", "Voting for another delegate"));

    /** Which choices a voter has, by {@link QuestionKind}. */
    public static final RuleKey<Choices> CHOICES = RuleKey.of(
            "voting/choices", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Phương án biểu quyết", "Choices of a voter"));

    /** What carries a decision of a committee of a council. */
    public static final RuleKey<MajorityRule> COMMITTEE_DECISION = RuleKey.of(
            "voting/committee-decision",
            FieldOfLaw.OVERSIGHT,
            Label.of("Tỷ lệ biểu quyết của Ban", "Majority for a decision of a committee"));

    private VotingRules() {}
}
