package org.hoidong.core.resolution;

import org.hoidong.core.basics.Label;

/**
 * A step on the way of a resolution, from the posting of the draft to the day of effect (bước trong quy trình ban hành).
 *
 * <p>By when each is due is a {@link ResolutionStepDue}. Reasons name a step by its code, for example {@code resolution/sent-up}; {@link
 * ResolutionMessages} has its name.
 */
public enum ResolutionStep {
    /** The draft is posted for comments (row A-R-02). */
    DRAFT_POSTED("resolution/draft-posted", "Đăng tải dự thảo lấy ý kiến", "Posting the draft for comments"),
    /** Comments on the posted draft are closed. */
    COMMENTS_CLOSED(
            "resolution/comments-closed",
            "Kết thúc thời gian lấy ý kiến qua đăng tải",
            "The end of the time for comments"),
    /** Somebody who was consulted in writing replies (A-R-03, B-R-06). */
    CONSULTEE_REPLIED("resolution/consultee-replied", "Trả lời góp ý kiến", "Reply of a body consulted"),
    /** The dossier is sent for appraisal (A-R-04). */
    SENT_FOR_APPRAISAL("resolution/sent-for-appraisal", "Gửi hồ sơ thẩm định", "Sending the dossier for appraisal"),
    /** The appraisal report is given (A-R-05, NEW-05). */
    APPRAISED("resolution/appraised", "Báo cáo thẩm định", "Appraisal report"),
    /** The executive decides to submit the draft (A-R-06). */
    DECIDED_TO_SUBMIT(
            "resolution/decided-to-submit",
            "Quyết định trình dự thảo nghị quyết",
            "Decision of the executive to submit the draft"),
    /** The dossier reaches the lead Committee (A-R-07). */
    SENT_FOR_VERIFICATION(
            "resolution/sent-for-verification", "Gửi hồ sơ thẩm tra", "Sending the dossier for verification"),
    /** The lead Committee reports on its verification (A-R-08, NEW-05). */
    VERIFIED("resolution/verified", "Báo cáo thẩm tra", "Verification report"),
    /** The dossier goes to the delegates (A-R-08). */
    SENT_TO_DELEGATES("resolution/sent-to-delegates", "Gửi hồ sơ đến đại biểu", "Sending the dossier to the delegates"),
    /** The session opens that is to adopt it. */
    SESSION_OPENED("resolution/session-opened", "Khai mạc kỳ họp", "Opening of the session"),
    /** The council votes for it. */
    ADOPTED("resolution/adopted", "Thông qua nghị quyết", "Adoption"),
    /** It is signed. */
    SIGNED("resolution/signed", "Ký chứng thực nghị quyết", "Signing"),
    /** It is sent to the tier above (A-R-13). */
    SENT_UP("resolution/sent-up", "Gửi nghị quyết lên cấp trên", "Sending to the tier above"),
    /** It is sent to the gazette (A-R-15). */
    SENT_TO_GAZETTE("resolution/sent-to-gazette", "Gửi nghị quyết đến cơ quan Công báo", "Sending to the gazette"),
    /** The gazette publishes it (A-R-16). */
    PUBLISHED("resolution/published", "Đăng Công báo", "Publication in the gazette"),
    /** It is made known through a channel that the law names (A-R-17, A-R-22, B-R-05). */
    MADE_KNOWN("resolution/made-known", "Công khai nghị quyết", "Making it known"),
    /** It takes effect (A-R-18 to A-R-22, B-R-04, B-R-05). */
    IN_EFFECT("resolution/in-effect", "Nghị quyết có hiệu lực", "Entry into effect");

    private final String code;
    private final Label label;

    ResolutionStep(String code, String vietnamese, String english) {
        this.code = code;
        this.label = Label.of(vietnamese, english);
    }

    /** Returns the code, under which facts of reasons know it. */
    public String code() {
        return code;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }
}
