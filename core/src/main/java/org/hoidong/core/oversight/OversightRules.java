package org.hoidong.core.oversight;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions that oversight asks of a rule book.
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date. An oversight asks them of the
 * law of the day it was founded. Where the answer depends on who oversees, the key has a variant for each kind of body:
 * {@code DELEGATION_REPORT.of(kind)}.
 *
 * <p>What is not here on purpose: a time limit for carrying out a recommendation. The law known to us sets none (row
 * A-O-41); each recommendation carries its own.
 */
public final class OversightRules {

    /** How long who was questioned has for a written answer, from the questioning at a session. */
    public static final RuleKey<TimeLimit> WRITTEN_ANSWER =
            limit("oversight/written-answer", "Thời hạn trả lời chất vấn bằng văn bản", "Time for a written answer");

    /** How long who was questioned between sessions has for a written answer, from the questioning. */
    public static final RuleKey<TimeLimit> WRITTEN_ANSWER_BETWEEN_SESSIONS = limit(
            "oversight/written-answer-between-sessions",
            "Thời hạn trả lời bằng văn bản chất vấn giữa hai kỳ họp",
            "Time for a written answer between sessions");

    /** How long before a session who was questioned reports on what was promised and resolved, before its opening. */
    public static final RuleKey<TimeLimit> IMPLEMENTATION_REPORT_BEFORE_SESSION = limit(
            "oversight/implementation-report-before-session",
            "Thời hạn gửi báo cáo thực hiện nghị quyết chất vấn, lời hứa trước kỳ họp",
            "Time for the report on promises, before a session");

    /** When content, plan and outline of an oversight are notified, from its founding act; by kind of body. */
    public static final RuleKey<TimeLimit> OUTLINE_NOTICE = limit(
            "oversight/outline-notice",
            "Thời hạn thông báo nội dung, kế hoạch, đề cương giám sát",
            "Time for notifying plan and outline");

    /** When programme and members of a delegation are notified, before the work with a body; by kind of body. */
    public static final RuleKey<TimeLimit> PROGRAMME_NOTICE = limit(
            "oversight/programme-notice",
            "Thời hạn thông báo chương trình, thành phần đoàn giám sát",
            "Time for notifying programme and members");

    /** When a delegation reports, from the end of the oversight; by kind of body. */
    public static final RuleKey<TimeLimit> DELEGATION_REPORT = limit(
            "oversight/delegation-report", "Thời hạn báo cáo kết quả giám sát", "Time for the report of a delegation");

    /** When the standing committee considers the report of a delegation, from its receipt. */
    public static final RuleKey<TimeLimit> STANDING_COMMITTEE_CONSIDERS = limit(
            "oversight/standing-committee-considers",
            "Thời hạn Thường trực xem xét báo cáo giám sát",
            "Time for the standing committee to consider a report");

    private OversightRules() {}

    private static RuleKey<TimeLimit> limit(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.OVERSIGHT, Label.of(vietnamese, english));
    }
}
