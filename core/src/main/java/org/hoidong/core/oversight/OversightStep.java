package org.hoidong.core.oversight;

import org.hoidong.core.basics.Label;

/**
 * A step of a yearly programme, of an oversight, or of a questioning, that somebody takes on a day.
 *
 * <p>By when each is due is a {@link StepDue}. Reasons name a step by its code, for example {@code oversight/outline-notified};
 * {@link OversightMessages} has its name.
 */
public enum OversightStep {
    /** Proposals for a yearly programme are in (rows A-O-05, A-O-09). */
    PROPOSALS_IN(
            "oversight/proposals-in",
            "gửi đề nghị đưa vào chương trình giám sát",
            "submitting proposals for the programme"),
    /** The draft of a yearly programme is ready (A-O-06). */
    PROGRAMME_DRAFTED("oversight/programme-drafted", "lập dự kiến chương trình giám sát", "drafting the programme"),
    /** A session adopts the yearly programme (A-O-07). */
    PROGRAMME_ADOPTED(
            "oversight/programme-adopted",
            "thông qua chương trình giám sát tại kỳ họp",
            "adopting the programme at a session"),
    /** A body decides its own yearly programme (A-O-10, A-O-12). */
    PROGRAMME_DECIDED("oversight/programme-decided", "quyết định chương trình giám sát", "deciding the programme"),
    /** A session hears how the yearly programme was carried out (A-O-08, A-O-11). */
    PROGRAMME_REPORTED(
            "oversight/programme-reported",
            "báo cáo kết quả thực hiện chương trình giám sát tại kỳ họp",
            "reporting on the programme at a session"),
    /** The founding act is passed (A-O-13 to A-O-16). */
    FOUNDED("oversight/founded", "thành lập Đoàn giám sát", "founding the delegation"),
    /** Content, plan and outline of an oversight are notified (A-O-17). */
    OUTLINE_NOTIFIED(
            "oversight/outline-notified",
            "thông báo nội dung, kế hoạch, đề cương báo cáo",
            "notifying content, plan and report outline"),
    /** Programme and members are notified to a body before the work with it (A-O-18, A-O-19). */
    PROGRAMME_NOTIFIED(
            "oversight/programme-notified",
            "thông báo chương trình, thành phần Đoàn giám sát",
            "notifying programme and members of the delegation"),
    /** The work of the oversight has ended. */
    ENDED("oversight/ended", "kết thúc cuộc giám sát", "the end of the oversight"),
    /** The report is handed in (A-O-21 to A-O-23). */
    REPORTED("oversight/reported", "gửi báo cáo kết quả giám sát", "handing in the report"),
    /** The report reaches one of those who receive it (A-O-20, A-O-23, A-I-04). */
    REPORT_RECEIVED("oversight/report-received", "nhận báo cáo kết quả giám sát", "receiving the report"),
    /** The report is considered (A-O-24). */
    CONSIDERED("oversight/considered", "xem xét báo cáo kết quả giám sát", "considering the report"),
    /** What came out is sent to an overseen body (A-O-25, A-O-28). */
    SENT_TO_OVERSEEN(
            "oversight/sent-to-overseen", "nhận văn bản kết quả giám sát", "receiving the result of the oversight"),
    /** A document of the oversight is published (A-O-42). */
    PUBLISHED("oversight/published-document", "công khai văn bản", "publishing the document"),
    /** A question is answered in writing (A-O-31). */
    QUESTION_ANSWERED(
            "oversight/question-answered", "trả lời chất vấn bằng văn bản", "answering the question in writing"),
    /** Who was questioned reports on what was promised and resolved (A-O-33). */
    PROMISES_REPORTED(
            "oversight/promises-reported",
            "báo cáo việc thực hiện nghị quyết về chất vấn, lời hứa",
            "reporting on resolution and promises"),
    /** An explanation session is notified (A-O-34). */
    EXPLANATION_NOTIFIED(
            "oversight/explanation-notified", "thông báo phiên giải trình", "giving notice of the explanation session"),
    /** An explanation session is held. */
    EXPLANATION_HELD("oversight/explanation-held", "tổ chức phiên giải trình", "holding the explanation session"),
    /** The conclusion of an explanation session is sent (row 2.1, explanation session). */
    EXPLANATION_CONCLUSION_SENT(
            "oversight/explanation-conclusion-sent",
            "gửi kết luận phiên giải trình",
            "sending the conclusion of the explanation session"),
    /** The council hears that the conclusion of an explanation session was not carried out, or only in part (A-O-35). */
    UNMET_EXPLANATION_REPORTED(
            "oversight/unmet-explanation-reported",
            "báo cáo Hội đồng việc không thực hiện kết luận phiên giải trình",
            "reporting to the council that the conclusion was not carried out"),
    /** An agency reports how it settled what an overseer passed on (A-O-36, A-O-37). */
    SETTLEMENT_REPORTED(
            "oversight/settlement-reported",
            "báo cáo kết quả giải quyết khiếu nại, tố cáo, kiến nghị",
            "reporting the settlement");

    private final String code;
    private final Label label;

    OversightStep(String code, String vietnamese, String english) {
        this.code = code;
        this.label = Label.of(vietnamese, english);
    }

    /** Returns the code, under which facts of reasons and written forms know it. */
    public String code() {
        return code;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }

    /** Whether it is the notice of an event that the overseer itself may put off; a session it may not. */
    boolean isNotice() {
        return this == PROGRAMME_NOTIFIED || this == EXPLANATION_NOTIFIED;
    }
}
