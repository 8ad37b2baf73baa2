package org.hoidong.core.oversight;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.FixedDay;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.meeting.SessionDue;

/**
 * The questions that a yearly programme of oversight asks of a rule book (chương trình giám sát).
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date. Most have a variant for each
 * kind of body that has a programme: {@code ADOPTED_AT.of(kind)}. What is fixed in relation to the year of the programme is
 * found from any day of that year: proposals for the programme of 2023 that are due "by 1 March of the year before" are due
 * on {@code day.from(2023-01-01, calendars)}, 1 March 2022.
 */
public final class ProgrammeRules {

    /** By which day proposals must be in, in relation to the year of the programme; by kind of body. */
    public static final RuleKey<FixedDay> PROPOSALS_BY_DAY = of(
            "oversight/programme-proposals-by-day",
            "Ngày cuối gửi đề nghị giám sát",
            "Day by which proposals must be in");

    /** Which session a programme follows, from whose opening and closing its days are counted; by kind of body. */
    public static final RuleKey<SessionDue> LAST_SESSION = of(
            "oversight/programme-last-session",
            "Kỳ họp làm mốc tính thời hạn của chương trình giám sát",
            "Session from which the days of the programme are counted");

    /** How long before the opening of the last session of the year before proposals must be in; by kind of body. */
    public static final RuleKey<TimeLimit> PROPOSALS_BEFORE_SESSION = of(
            "oversight/programme-proposals-before-session",
            "Thời hạn gửi đề nghị giám sát trước kỳ họp",
            "Time for proposals, before a session");

    /** What a proposal must state. */
    public static final RuleKey<RequiredContent> PROPOSAL_CONTENT =
            of("oversight/programme-proposal-content", "Nội dung đề nghị giám sát", "Content of a proposal");

    /** Who collates the proposals, by {@link TierKind}. */
    public static final RuleKey<NamedKinds<BodyKind>> COLLATED_BY =
            of("oversight/programme-collated-by", "Cơ quan tổng hợp đề nghị giám sát", "Who collates the proposals");

    /** How long before the opening of the session that adopts the programme its draft must be ready; by kind of body. */
    public static final RuleKey<TimeLimit> DRAFT_BEFORE_SESSION = of(
            "oversight/programme-draft-before-session",
            "Thời hạn lập dự kiến chương trình giám sát trước kỳ họp",
            "Time for the draft, before a session");

    /** At which session the programme is adopted, in relation to its year; by kind of body. */
    public static final RuleKey<SessionDue> ADOPTED_AT = of(
            "oversight/programme-adopted-at",
            "Kỳ họp quyết định chương trình giám sát",
            "Session that adopts the programme");

    /** How long after the closing of the last session of the year before the programme is decided; by kind of body. */
    public static final RuleKey<TimeLimit> DECIDED_AFTER_SESSION = of(
            "oversight/programme-decided-after-session",
            "Thời hạn quyết định chương trình giám sát sau kỳ họp",
            "Time for deciding the programme, after a session");

    /** By which day the programme is decided, in relation to its year; by kind of body. */
    public static final RuleKey<FixedDay> DECIDED_BY_DAY = of(
            "oversight/programme-decided-by-day",
            "Ngày cuối quyết định chương trình giám sát",
            "Day by which the programme is decided");

    /** At which session it is reported how the programme was carried out, in relation to its year; by kind of body. */
    public static final RuleKey<SessionDue> REPORTED_AT = of(
            "oversight/programme-reported-at",
            "Kỳ họp báo cáo kết quả thực hiện chương trình giám sát",
            "Session at which the programme is reported on");

    private ProgrammeRules() {}

    private static <T> RuleKey<T> of(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.OVERSIGHT, Label.of(vietnamese, english));
    }
}
