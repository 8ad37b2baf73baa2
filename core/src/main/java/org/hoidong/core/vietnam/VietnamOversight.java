package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.EvidenceCategory;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.OversightFormCategory;
import org.hoidong.core.oversight.OversightFormKind;

/**
 * The forms of oversight, and the kinds of evidence that Vietnamese administration adds to the shipped ones.
 *
 * <p>The sources of recommendations are all shipped with {@link org.hoidong.core.oversight.RecommendationSource}.
 */
public final class VietnamOversight {

    /** A dispatch, the letter in which bodies answer each other (công văn). */
    public static final EvidenceKind OFFICIAL_DISPATCH =
            EvidenceKind.of("official-dispatch", Label.of("Công văn", "Official dispatch"), EvidenceCategory.DOCUMENT);

    /** The State Treasury's paper on money paid in or out (chứng từ kho bạc). */
    public static final EvidenceKind TREASURY_VOUCHER = EvidenceKind.of(
            "treasury-voucher", Label.of("Chứng từ Kho bạc Nhà nước", "Treasury voucher"), EvidenceCategory.DOCUMENT);

    /** Considering reports (Xem xét báo cáo). */
    public static final OversightFormKind REPORTS = OversightFormKind.of(
            "considering-reports", Label.of("Xem xét báo cáo", "Considering reports"), OversightFormCategory.REPORTS);

    /** Verifying reports (Thẩm tra báo cáo). */
    public static final OversightFormKind REPORT_VERIFICATION = OversightFormKind.of(
            "verifying-reports", Label.of("Thẩm tra báo cáo", "Verifying reports"), OversightFormCategory.REPORTS);

    /** Questioning (Chất vấn). */
    public static final OversightFormKind QUESTIONING =
            OversightFormKind.of("questioning", Label.of("Chất vấn", "Questioning"), OversightFormCategory.QUESTIONS);

    /** Questioning between sessions (Chất vấn giữa hai kỳ họp). */
    public static final OversightFormKind QUESTIONING_BETWEEN_SESSIONS = OversightFormKind.of(
            "questioning-in-recess",
            Label.of("Chất vấn giữa hai kỳ họp", "Questioning between sessions"),
            OversightFormCategory.QUESTIONS);

    /** Explanation (Giải trình). */
    public static final OversightFormKind EXPLANATION =
            OversightFormKind.of("explanation", Label.of("Giải trình", "Explanation"), OversightFormCategory.QUESTIONS);

    /** Oversight of documents (Giám sát văn bản). */
    public static final OversightFormKind DOCUMENTS = OversightFormKind.of(
            "document-oversight",
            Label.of("Giám sát văn bản", "Oversight of documents"),
            OversightFormCategory.DOCUMENTS);

    /** Thematic oversight (Giám sát chuyên đề). */
    public static final OversightFormKind THEMATIC = OversightFormKind.of(
            "thematic-oversight", Label.of("Giám sát chuyên đề", "Thematic oversight"), OversightFormCategory.FIELD);

    /** Oversight of how law is carried out (Giám sát việc thi hành pháp luật). */
    public static final OversightFormKind LAW_ENFORCEMENT = OversightFormKind.of(
            "law-enforcement-oversight",
            Label.of("Giám sát việc thi hành pháp luật", "Oversight of how law is carried out"),
            OversightFormCategory.FIELD);

    /** Oversight of complaints and denunciations (Giám sát việc giải quyết khiếu nại, tố cáo). */
    public static final OversightFormKind COMPLAINTS = OversightFormKind.of(
            "complaint-oversight",
            Label.of("Giám sát việc giải quyết khiếu nại, tố cáo", "Oversight of complaints and denunciations"),
            OversightFormCategory.PETITIONS);

    /** Oversight of voter petitions (Giám sát việc giải quyết kiến nghị cử tri). */
    public static final OversightFormKind PETITIONS = OversightFormKind.of(
            "petition-oversight",
            Label.of("Giám sát việc giải quyết kiến nghị cử tri", "Oversight of voter petitions"),
            OversightFormCategory.PETITIONS);

    /** Ratings and votes of confidence (Lấy phiếu, bỏ phiếu tín nhiệm). */
    public static final OversightFormKind CONFIDENCE = OversightFormKind.of(
            "confidence-voting",
            Label.of("Lấy phiếu, bỏ phiếu tín nhiệm", "Ratings and votes of confidence"),
            OversightFormCategory.CONFIDENCE);

    /** Oversight of how resolutions on oversight are carried out (Giám sát việc thực hiện nghị quyết về giám sát). */
    public static final OversightFormKind RESOLUTIONS_FOLLOWED_UP = OversightFormKind.of(
            "resolution-follow-up",
            Label.of(
                    "Giám sát việc thực hiện nghị quyết về giám sát",
                    "Oversight of how resolutions on oversight are carried out"),
            OversightFormCategory.FOLLOW_UP);

    /** Following up conclusions and recommendations (Theo dõi việc thực hiện kết luận, kiến nghị giám sát). */
    public static final OversightFormKind CONCLUSIONS_FOLLOWED_UP = OversightFormKind.of(
            "conclusion-follow-up",
            Label.of(
                    "Theo dõi việc thực hiện kết luận, kiến nghị giám sát",
                    "Following up conclusions and recommendations"),
            OversightFormCategory.FOLLOW_UP);

    /** Re-oversight (Tái giám sát). */
    public static final OversightFormKind RE_OVERSIGHT = OversightFormKind.of(
            "re-oversight", Label.of("Tái giám sát", "Re-oversight"), OversightFormCategory.FOLLOW_UP);

    private static final ImmutableList<OversightFormKind> FORMS = ImmutableList.of(
            REPORTS,
            REPORT_VERIFICATION,
            QUESTIONING,
            QUESTIONING_BETWEEN_SESSIONS,
            EXPLANATION,
            DOCUMENTS,
            THEMATIC,
            LAW_ENFORCEMENT,
            COMPLAINTS,
            PETITIONS,
            CONFIDENCE,
            RESOLUTIONS_FOLLOWED_UP,
            CONCLUSIONS_FOLLOWED_UP,
            RE_OVERSIGHT);

    private static final ImmutableList<EvidenceKind> EVIDENCE = ImmutableList.<EvidenceKind>builder()
            .addAll(EvidenceKind.standard())
            .add(OFFICIAL_DISPATCH, TREASURY_VOUCHER)
            .build();

    private VietnamOversight() {}

    /** Returns all forms of oversight, for reading kinds by their ids. */
    public static ImmutableList<OversightFormKind> forms() {
        return FORMS;
    }

    /** Returns all kinds of evidence, the shipped ones first, for reading kinds by their ids. */
    public static ImmutableList<EvidenceKind> evidenceKinds() {
        return EVIDENCE;
    }
}
