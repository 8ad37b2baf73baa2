package org.hoidong.core.oversight;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.meeting.SessionDue;

/**
 * The questions that oversight asks of a rule book.
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date. An oversight asks them of the
 * law of the day it was founded. Where the answer depends on who oversees, the key has a variant for each kind of body:
 * {@code DELEGATION_REPORT.of(kind)}. Yearly programmes are asked about with {@link ProgrammeRules}.
 *
 * <p>What is not here on purpose: a time limit for carrying out a recommendation. The law known to us sets none (row
 * A-O-41); each recommendation carries its own.
 */
public final class OversightRules {

    // Who oversees whom, and in which forms

    /** In which forms somebody oversees, by kind of body or office. */
    public static final RuleKey<NamedKinds<OversightFormKind>> FORMS =
            of("oversight/forms", "Hình thức giám sát", "Forms of oversight");

    /** In which forms a body oversees whether earlier oversight was heeded, by kind of body. */
    public static final RuleKey<NamedKinds<OversightFormKind>> FOLLOW_UP_FORMS = of(
            "oversight/follow-up-forms",
            "Hình thức giám sát việc thực hiện kết quả giám sát",
            "Forms of overseeing what became of oversight");

    /** Which bodies a body oversees, by kind of body. */
    public static final RuleKey<NamedKinds<Competent>> OVERSEEN =
            of("oversight/overseen", "Cơ quan chịu sự giám sát", "Who may be overseen");

    /** Whose documents a body oversees, by kind of body. */
    public static final RuleKey<NamedKinds<Competent>> DOCUMENTS_OVERSEEN = of(
            "oversight/documents-overseen", "Cơ quan có văn bản chịu sự giám sát", "Whose documents may be overseen");

    /** In which tiers groups of delegates oversee. */
    public static final RuleKey<NamedKinds<TierKind>> GROUP_TIERS =
            of("oversight/group-tiers", "Cấp có giám sát của Tổ đại biểu", "Tiers in which delegate groups oversee");

    /** Who may do an act that the law on oversight gives, by {@link org.hoidong.core.council.ActKind}. */
    public static final RuleKey<Competence> COMPETENCE =
            of("oversight/competence", "Thẩm quyền trong hoạt động giám sát", "Who may do an act of oversight");

    /** What a council may do about what its oversight found. */
    public static final RuleKey<NamedKinds<ActKind>> CONSEQUENCES =
            of("oversight/consequences", "Thẩm quyền xử lý kết quả giám sát", "What a council may do after oversight");

    // Questioning, explanations and reports

    /** Whose holders delegates may question, and of which level. */
    public static final RuleKey<NamedKinds<Competent>> QUESTIONABLE =
            of("oversight/questionable", "Người bị chất vấn", "Who may be questioned");

    /** Who receives the slips on which delegates write their questions, by {@link OversightFormKind}. */
    public static final RuleKey<NamedKinds<Competent>> SLIPS_SENT_TO =
            of("oversight/slips-sent-to", "Nơi nhận phiếu chất vấn", "Who receives questioning slips");

    /** Who fixes the groups of issues on which questions are put, and who answers them; by {@link OversightFormKind}. */
    public static final RuleKey<NamedKinds<Competent>> GROUPS_FIXED_BY = of(
            "oversight/groups-fixed-by",
            "Thẩm quyền quyết định nhóm vấn đề chất vấn, người bị chất vấn",
            "Who fixes the groups of issues of a questioning");

    /** Whether who is called comes in person, by {@link OversightFormKind}. */
    public static final RuleKey<AppearanceRule> APPEARANCE =
            of("oversight/appearance", "Trách nhiệm trực tiếp trả lời, báo cáo", "Whether to appear in person");

    /** In which cases a question is answered in writing. */
    public static final RuleKey<NamedKinds<WrittenAnswerCase>> WRITTEN_ANSWER_CASES = of(
            "oversight/written-answer-cases", "Trường hợp trả lời chất vấn bằng văn bản", "Cases of a written answer");

    /**
     * How long who was questioned has for a written answer, from the questioning. A form of questioning with a time of its own is a
     * variant, by {@link OversightFormKind}; the others have that of a session, which has none.
     */
    public static final RuleKey<TimeLimit> WRITTEN_ANSWER =
            of("oversight/written-answer", "Thời hạn trả lời chất vấn bằng văn bản", "Time for a written answer");

    /** How long before a session who was questioned reports on what was promised and resolved, before its opening. */
    public static final RuleKey<TimeLimit> IMPLEMENTATION_REPORT_BEFORE_SESSION = of(
            "oversight/implementation-report-before-session",
            "Thời hạn gửi báo cáo thực hiện nghị quyết chất vấn, lời hứa trước kỳ họp",
            "Time for the report on promises, before a session");

    /** Who may be called to an explanation session, and of which level. */
    public static final RuleKey<NamedKinds<Competent>> EXPLAINERS =
            of("oversight/explainers", "Người có trách nhiệm giải trình", "Who may be called to explain");

    /** What the decision on an explanation session must fix. */
    public static final RuleKey<RequiredContent> EXPLANATION_CONTENT = of(
            "oversight/explanation-content",
            "Nội dung quyết định tổ chức phiên giải trình",
            "What the decision on an explanation session fixes");

    /** Who receives the conclusion of an explanation session. */
    public static final RuleKey<NamedKinds<HearingRecipient>> EXPLANATION_SENT_TO = of(
            "oversight/explanation-sent-to",
            "Nơi nhận kết luận phiên giải trình",
            "Who receives the conclusion of an explanation session");

    /** Who reports to the council that the conclusion of an explanation session was not carried out, or only in part. */
    public static final RuleKey<NamedKinds<Competent>> UNMET_REPORTED_BY = of(
            "oversight/unmet-reported-by",
            "Cơ quan báo cáo Hội đồng việc không thực hiện kết luận phiên giải trình",
            "Who reports that a conclusion was not carried out");

    /** Which reports a session considers, by {@link org.hoidong.core.meeting.SessionOccasion}. */
    public static final RuleKey<NamedKinds<DocumentKind>> REPORTS_CONSIDERED =
            of("oversight/reports-considered", "Báo cáo được xem xét tại kỳ họp", "Reports that a session considers");

    /** Whose reports no committee verifies. */
    public static final RuleKey<NamedKinds<BodyKind>> REPORTS_NOT_VERIFIED = of(
            "oversight/reports-not-verified",
            "Cơ quan có báo cáo không phải thẩm tra",
            "Whose reports are not verified");

    /** How long before the opening of a session a committee meets to verify reports. */
    public static final RuleKey<TimeLimit> VERIFIED_BEFORE_OPENING = of(
            "oversight/verified-before-opening",
            "Thời hạn họp thẩm tra báo cáo trước kỳ họp",
            "Time for verifying reports before a session");

    /** In which order a session considers a report that a committee verified. */
    public static final RuleKey<OrderOfProceedings> REPORT_ORDER = of(
            "oversight/report-order", "Trình tự xem xét báo cáo tại kỳ họp", "Order in which a report is considered");

    // Delegations and what they find

    /** By which document a delegation is founded, by kind of body. */
    public static final RuleKey<NamedKinds<DocumentKind>> FOUNDED_BY =
            of("oversight/founded-by", "Văn bản thành lập Đoàn giám sát", "Document that founds a delegation");

    /** What the document that founds a delegation must fix, by kind of body. */
    public static final RuleKey<RequiredContent> FOUNDING_CONTENT = of(
            "oversight/founding-content",
            "Nội dung văn bản thành lập Đoàn giám sát",
            "Content of the founding document");

    /** Who may head a delegation, by kind of body. */
    public static final RuleKey<NamedKinds<OfficeKind>> DELEGATION_HEAD =
            of("oversight/delegation-head", "Trưởng Đoàn giám sát", "Who may head a delegation");

    /** When content, plan and outline of an oversight are notified, from its founding act; by kind of body. */
    public static final RuleKey<TimeLimit> OUTLINE_NOTICE = of(
            "oversight/outline-notice",
            "Thời hạn thông báo nội dung, kế hoạch, đề cương giám sát",
            "Time for notifying plan and outline");

    /** When programme and members of a delegation are notified, before the work with a body; by kind of body. */
    public static final RuleKey<TimeLimit> PROGRAMME_NOTICE = of(
            "oversight/programme-notice",
            "Thời hạn thông báo chương trình, thành phần đoàn giám sát",
            "Time for notifying programme and members");

    /** When a delegation reports, from the end of the oversight; by kind of body or office. */
    public static final RuleKey<TimeLimit> DELEGATION_REPORT = of(
            "oversight/delegation-report", "Thời hạn báo cáo kết quả giám sát", "Time for the report of a delegation");

    /** At which session a delegation reports, by kind of body. */
    public static final RuleKey<SessionDue> DELEGATION_REPORTED_AT = of(
            "oversight/delegation-reported-at",
            "Kỳ họp Đoàn giám sát báo cáo",
            "Session at which a delegation reports");

    /**
     * Who receives the report of an oversight, by kind of body or office; in this order where the last receives it at a session
     * ({@link #DELEGATION_REPORTED_AT}).
     */
    public static final RuleKey<NamedKinds<Competent>> REPORT_RECIPIENTS = of(
            "oversight/report-recipients",
            "Nơi nhận báo cáo kết quả giám sát",
            "Who receives the report of an oversight");

    /** What the report of an oversight must state, by kind of body. */
    public static final RuleKey<RequiredContent> REPORT_CONTENT = of(
            "oversight/report-content", "Nội dung báo cáo kết quả giám sát", "Content of the report of an oversight");

    /** When the standing committee considers the report of a delegation, from its receipt. */
    public static final RuleKey<TimeLimit> STANDING_COMMITTEE_CONSIDERS = of(
            "oversight/standing-committee-considers",
            "Thời hạn Thường trực xem xét báo cáo giám sát",
            "Time for the standing committee to consider a report");

    /** In which order the standing committee considers the report of a delegation. */
    public static final RuleKey<OrderOfProceedings> CONSIDERATION_ORDER = of(
            "oversight/consideration-order",
            "Trình tự Thường trực xem xét báo cáo giám sát",
            "Order in which the standing committee considers a report");

    /** Which documents an overseer sends to those it oversaw, by kind of body. */
    public static final RuleKey<NamedKinds<DocumentKind>> SENT_TO_OVERSEEN = of(
            "oversight/sent-to-overseen",
            "Văn bản gửi cơ quan chịu sự giám sát",
            "Documents that the bodies overseen receive");

    /** Of which documents the bodies overseen may ask for reconsideration. */
    public static final RuleKey<NamedKinds<DocumentKind>> RECONSIDERABLE = of(
            "oversight/reconsiderable",
            "Văn bản mà cơ quan chịu sự giám sát được đề nghị xem xét lại",
            "Documents that may be asked to be reconsidered");

    // Documents and complaints, coordination, publication

    /** Whose documents a council annuls after oversight. */
    public static final RuleKey<NamedKinds<Competent>> ANNULS_DOCUMENTS_OF =
            of("oversight/annuls-documents-of", "Cơ quan có văn bản bị bãi bỏ", "Whose documents a council annuls");

    /** How long a body has to answer a committee that asks it to correct a document, from its receipt. */
    public static final RuleKey<TimeLimit> CORRECTION_ANSWER = of(
            "oversight/correction-answer",
            "Thời hạn trả lời yêu cầu sửa đổi, bãi bỏ văn bản",
            "Time for answering a request to correct a document");

    /** When an agency reports how it settled what an overseer passed on, from the settlement; by kind of body. */
    public static final RuleKey<TimeLimit> SETTLEMENT_REPORT = of(
            "oversight/settlement-report",
            "Thời hạn báo cáo kết quả giải quyết khiếu nại, tố cáo, kiến nghị",
            "Time for reporting a settlement");

    /** How often the standing committee meets the heads of the committees to assess oversight. */
    public static final RuleKey<Frequency> COORDINATION = of(
            "oversight/coordination", "Số lần họp với Trưởng, Phó Trưởng các Ban", "How often the committees are met");

    /** Which documents of oversight are published, State secrets apart. */
    public static final RuleKey<NamedKinds<DocumentKind>> PUBLISHED =
            of("oversight/published", "Văn bản giám sát phải công khai", "Documents of oversight that are published");

    private OversightRules() {}

    private static <T> RuleKey<T> of(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.OVERSIGHT, Label.of(vietnamese, english));
    }
}
