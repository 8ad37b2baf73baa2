package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.DocumentCategory;
import org.hoidong.core.council.DocumentKind;

/** The sorts of documents that councils in Viet Nam and those they oversee issue. */
public final class VietnamDocumentKinds {

    /** Resolution (Nghị quyết). */
    public static final DocumentKind RESOLUTION =
            of("resolution", "Nghị quyết", "Resolution", DocumentCategory.DECISION);

    /** Decision (Quyết định). */
    public static final DocumentKind DECISION = of("decision", "Quyết định", "Decision", DocumentCategory.DECISION);

    /** Administrative document (Văn bản hành chính). */
    public static final DocumentKind ADMINISTRATIVE_DOCUMENT =
            of("administrative-document", "Văn bản hành chính", "Administrative document", DocumentCategory.RECORD);

    /** Request to decide a matter between two sessions (Văn bản đề nghị giải quyết việc phát sinh giữa hai kỳ họp). */
    public static final DocumentKind BETWEEN_SESSIONS_REQUEST = of(
            "between-sessions-request",
            "Văn bản đề nghị giải quyết việc phát sinh giữa hai kỳ họp",
            "Request to decide a matter between sessions",
            DocumentCategory.REQUEST);

    /** Programme of oversight (Chương trình giám sát). */
    public static final DocumentKind OVERSIGHT_PROGRAMME =
            of("oversight-programme", "Chương trình giám sát", "Programme of oversight", DocumentCategory.PLAN);

    /** Plan of oversight (Kế hoạch giám sát). */
    public static final DocumentKind OVERSIGHT_PLAN =
            of("oversight-plan", "Kế hoạch giám sát", "Plan of oversight", DocumentCategory.PLAN);

    /** Proposal of oversight (Đề nghị giám sát). */
    public static final DocumentKind OVERSIGHT_PROPOSAL =
            of("oversight-proposal", "Đề nghị giám sát", "Proposal of oversight", DocumentCategory.REQUEST);

    /** Report of an oversight (Báo cáo kết quả giám sát). */
    public static final DocumentKind OVERSIGHT_REPORT =
            of("oversight-report", "Báo cáo kết quả giám sát", "Report of an oversight", DocumentCategory.ASSESSMENT);

    /** Resolution on oversight (Nghị quyết về giám sát). */
    public static final DocumentKind OVERSIGHT_RESOLUTION =
            of("oversight-resolution", "Nghị quyết về giám sát", "Resolution on oversight", DocumentCategory.DECISION);

    /** Conclusion of an oversight (Kết luận giám sát). */
    public static final DocumentKind OVERSIGHT_CONCLUSION = of(
            "conclusion-of-oversight", "Kết luận giám sát", "Conclusion of an oversight", DocumentCategory.ASSESSMENT);

    /** Recommendation of an oversight (Kiến nghị giám sát). */
    public static final DocumentKind OVERSIGHT_RECOMMENDATION = of(
            "oversight-recommendation",
            "Kiến nghị giám sát",
            "Recommendation of an oversight",
            DocumentCategory.REQUEST);

    /** Request of an oversight (Yêu cầu của chủ thể giám sát). */
    public static final DocumentKind OVERSIGHT_REQUEST = of(
            "oversight-request", "Yêu cầu của chủ thể giám sát", "Request of an oversight", DocumentCategory.REQUEST);

    /** Document of oversight (Văn bản về giám sát). */
    public static final DocumentKind OVERSIGHT_DOCUMENT =
            of("oversight-document", "Văn bản về giám sát", "Document of oversight", DocumentCategory.RECORD);

    /** Report on what became of recommendations (Báo cáo kết quả thực hiện kiến nghị giám sát). */
    public static final DocumentKind IMPLEMENTATION_REPORT = of(
            "implementation-report",
            "Báo cáo kết quả thực hiện kiến nghị giám sát",
            "Report on what became of recommendations",
            DocumentCategory.ASSESSMENT);

    /** Work report (Báo cáo công tác). */
    public static final DocumentKind WORK_REPORT =
            of("work-report", "Báo cáo công tác", "Work report", DocumentCategory.ASSESSMENT);

    /** Report on a subject named in Article 59.1.c (Báo cáo theo điểm c khoản 1 Điều 59). */
    public static final DocumentKind SUBJECT_REPORT = of(
            "subject-report",
            "Báo cáo theo điểm c khoản 1 Điều 59",
            "Report on a subject named in Article 59.1.c",
            DocumentCategory.ASSESSMENT);

    /** Report on the settlement of voter petitions (Báo cáo giải quyết kiến nghị cử tri). */
    public static final DocumentKind PETITIONS_REPORT = of(
            "petitions-report",
            "Báo cáo giải quyết kiến nghị cử tri",
            "Report on the settlement of voter petitions",
            DocumentCategory.ASSESSMENT);

    /** Report on the term (Báo cáo công tác nhiệm kỳ). */
    public static final DocumentKind TERM_REPORT =
            of("term-report", "Báo cáo công tác nhiệm kỳ", "Report on the term", DocumentCategory.ASSESSMENT);

    /** Report of absence (Báo cáo vắng mặt). */
    public static final DocumentKind ABSENCE_REPORT =
            of("absence-report", "Báo cáo vắng mặt", "Report of absence", DocumentCategory.RECORD);

    /** Decision to hold an explanation session (Quyết định tổ chức phiên giải trình). */
    public static final DocumentKind EXPLANATION_DECISION = of(
            "explanation-decision",
            "Quyết định tổ chức phiên giải trình",
            "Decision on an explanation session",
            DocumentCategory.DECISION);

    /** Report on an overdue settlement (báo cáo việc chậm giải quyết). */
    public static final DocumentKind OVERDUE_REPORT = of(
            "overdue-report",
            "Báo cáo việc chậm giải quyết",
            "Report on an overdue settlement",
            DocumentCategory.ASSESSMENT);

    /** Register of receptions (sổ tiếp công dân). */
    public static final DocumentKind RECEPTION_REGISTER =
            of("reception-register", "Sổ tiếp công dân", "Register of receptions", DocumentCategory.RECORD);

    /** Minutes (biên bản). */
    public static final DocumentKind MINUTES = of("minutes", "Biên bản", "Minutes", DocumentCategory.RECORD);

    /** Verification report (báo cáo thẩm tra). */
    public static final DocumentKind VERIFICATION_REPORT =
            of("verification-report", "Báo cáo thẩm tra", "Verification report", DocumentCategory.ASSESSMENT);

    private static final ImmutableList<DocumentKind> ALL = ImmutableList.of(
            RESOLUTION,
            DECISION,
            ADMINISTRATIVE_DOCUMENT,
            BETWEEN_SESSIONS_REQUEST,
            OVERSIGHT_PROGRAMME,
            OVERSIGHT_PLAN,
            OVERSIGHT_PROPOSAL,
            OVERSIGHT_REPORT,
            OVERSIGHT_RESOLUTION,
            OVERSIGHT_CONCLUSION,
            OVERSIGHT_RECOMMENDATION,
            OVERSIGHT_REQUEST,
            OVERSIGHT_DOCUMENT,
            IMPLEMENTATION_REPORT,
            WORK_REPORT,
            SUBJECT_REPORT,
            PETITIONS_REPORT,
            TERM_REPORT,
            ABSENCE_REPORT,
            EXPLANATION_DECISION,
            OVERDUE_REPORT,
            RECEPTION_REGISTER,
            MINUTES,
            VERIFICATION_REPORT);

    private VietnamDocumentKinds() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<DocumentKind> all() {
        return ALL;
    }

    private static DocumentKind of(String id, String vietnamese, String english, DocumentCategory category) {
        return DocumentKind.of(id, Label.of(vietnamese, english), category);
    }
}
