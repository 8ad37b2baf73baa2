package org.hoidong.core.resolution;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions that the drafting of a normative resolution asks of a rule book: proposed, consulted on, appraised, submitted
 * (soạn thảo, thẩm định).
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date. Most have a variant for each
 * tier: {@code APPRAISAL_REPORT.of(tier)}. What follows the submission is asked with {@link ResolutionRules}.
 */
public final class DraftingRules {

    /** Who may propose that a resolution be drafted; by tier. */
    public static final RuleKey<NamedKinds<Competent>> PROPOSED_BY =
            of("resolution/proposed-by", "Cơ quan, người đề nghị xây dựng nghị quyết", "Who proposes a resolution");

    /** Who submits the draft to the council; by tier. */
    public static final RuleKey<NamedKinds<Competent>> SUBMITTED_BY =
            of("resolution/submitted-by", "Cơ quan trình dự thảo nghị quyết", "Who submits a draft resolution");

    /** How long before comments close a draft is posted; by tier. */
    public static final RuleKey<TimeLimit> POSTING =
            of("resolution/posting", "Thời hạn đăng tải lấy ý kiến", "Time for posting a draft for comments");

    /** How long those have who are consulted in writing, from the receipt of the request; by tier. */
    public static final RuleKey<TimeLimit> CONSULTEES_REPLY =
            of("resolution/consultees-reply", "Thời hạn trả lời góp ý kiến", "Time for those consulted to reply");

    /** How long before the meeting of the executive a draft is sent for appraisal; by tier. */
    public static final RuleKey<TimeLimit> APPRAISAL_DOSSIER = of(
            "resolution/appraisal-dossier", "Thời hạn gửi hồ sơ thẩm định", "Time for sending a draft for appraisal");

    /** How long the appraisal takes, from the receipt of the full dossier; by tier. */
    public static final RuleKey<TimeLimit> APPRAISAL_REPORT =
            of("resolution/appraisal-report", "Thời hạn thẩm định", "Time for appraisal");

    /** How long before the session the dossier reaches the lead Committee; by tier. */
    public static final RuleKey<TimeLimit> VERIFICATION_DOSSIER = of(
            "resolution/verification-dossier",
            "Thời hạn gửi hồ sơ thẩm tra",
            "Time for sending a draft for verification");

    /** How long before the session the lead Committee reports; by tier. */
    public static final RuleKey<TimeLimit> VERIFICATION_REPORT =
            of("resolution/verification-report", "Thời hạn gửi báo cáo thẩm tra", "Time for the verification report");

    /** How long before the session the dossier goes to the delegates; by tier. */
    public static final RuleKey<TimeLimit> DRAFT_TO_DELEGATES = of(
            "resolution/draft-to-delegates",
            "Thời hạn gửi hồ sơ dự thảo đến đại biểu",
            "Time for sending a draft to the delegates");

    /** How long appraisal or verification takes in the simplified procedure, from the receipt of the full dossier. */
    public static final RuleKey<TimeLimit> EXAMINATION_SIMPLIFIED = of(
            "resolution/examination-simplified",
            "Thời hạn thẩm định, thẩm tra theo thủ tục rút gọn",
            "Time for appraisal or verification in the simplified procedure");

    /** The same for drafts that are complex or touch several sectors. */
    public static final RuleKey<TimeLimit> EXAMINATION_SIMPLIFIED_COMPLEX = of(
            "resolution/examination-simplified-complex",
            "Thời hạn thẩm định, thẩm tra theo thủ tục rút gọn đối với dự thảo phức tạp",
            "Time for appraisal or verification of complex drafts in the simplified procedure");

    private DraftingRules() {}

    private static <T> RuleKey<T> of(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.PROMULGATION, Label.of(vietnamese, english));
    }
}
