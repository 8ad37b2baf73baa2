package org.hoidong.core.voting;

import org.hoidong.core.basics.Label;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions of voting that a rule book answers for a date.
 *
 * <p>For example {@code rules.on(date).get(VotingRules.ORDINARY_RESOLUTION).evaluate(tally)}.
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

    private VotingRules() {}
}
