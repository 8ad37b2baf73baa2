package org.hoidong.core.resolution;

import java.util.List;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that the rules of this package give, and the names of steps and offices. */
public final class ResolutionMessages {

    private static final Messages STANDARD = build();

    private ResolutionMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        addNames(texts);
        addVoteAndSignature(texts);
        addSteps(texts);
        addDrafting(texts);
        addChannels(texts);
        addEffect(texts);
        addNumbers(texts);
        return texts.build();
    }

    private static void addNames(Messages.Builder texts) {
        for (ResolutionStep step : ResolutionStep.values()) {
            texts.name(step.code(), step.label());
        }
        for (RuleKey<?> question : List.of(
                DraftingRules.PROPOSED_BY,
                DraftingRules.SUBMITTED_BY,
                ResolutionRules.NORMATIVE_TIERS,
                MeetingRules.ADOPTION_ORDER)) {
            texts.name(question.id(), question.label());
        }
        SigningOffice.standard().forEach(office -> texts.name(office.id(), office.label()));
        ResolutionKind.standard().forEach(kind -> texts.name(kind.id(), kind.label()));
    }

    private static void addVoteAndSignature(Messages.Builder texts) {
        texts.text(
                        Resolutions.VOTE_NOT_RECORDED,
                        "Chưa ghi nhận kết quả biểu quyết thông qua nghị quyết ngày {adoptedOn}",
                        "The vote by which it was adopted on {adoptedOn} is not recorded")
                .text(
                        Resolutions.RECORD_VOTE,
                        "Ghi kết quả biểu quyết: tổng số đại biểu, số có mặt, số tán thành, không tán thành, không biểu"
                                + " quyết",
                        "Record the vote: all delegates, those present, for, against and not voting")
                .text(
                        SignatureRule.SIGNED_BY_RIGHT,
                        "Nghị quyết được ký đúng thẩm quyền: {office}",
                        "Signed in the office that signs by right: {office}")
                .text(
                        SignatureRule.SIGNED_BY_SUBSTITUTE,
                        "Nghị quyết do {office} ký thay {byRight}",
                        "Signed by {office} in place of {byRight}")
                .text(
                        SignatureRule.SIGNED_BY_WRONG_OFFICE,
                        "Nghị quyết ký không đúng thẩm quyền: {office}; thẩm quyền ký thuộc {byRight}",
                        "Signed in an office that may not sign: {office}; {byRight} signs by right")
                .text(SignatureRule.SIGN_BY, "Trình người có thẩm quyền ký: {offices}", "Have it signed by: {offices}");
    }

    private static void addSteps(Messages.Builder texts) {
        texts.text(
                        Resolutions.STEP_IN_TIME,
                        "{step}: thực hiện ngày {done}, đúng hạn (hạn cuối {due})",
                        "{step}: done on {done}, in time (latest {due})")
                .text(
                        Resolutions.STEP_LATE,
                        "{step}: thực hiện ngày {done}, chậm {daysLate} ngày so với hạn {due}",
                        "{step}: done on {done}, days late: {daysLate} (latest {due})")
                .text(
                        Resolutions.STEP_OPEN,
                        "{step}: chưa thực hiện, còn trong hạn, chậm nhất ngày {due}",
                        "{step}: still ahead, latest {due}")
                .text(
                        Resolutions.STEP_OVERDUE,
                        "{step}: chưa thực hiện, đã quá hạn {due} là {daysLate} ngày",
                        "{step}: not done, was due on {due}, days late: {daysLate}")
                .text(
                        Resolutions.STEP_WAITS,
                        "{step}: chưa tính được thời hạn vì chưa có bước: {waitsFor}",
                        "{step}: its time runs only after: {waitsFor}")
                .text(
                        Resolutions.STEP_WITHOUT_LIMIT,
                        "{step}: chưa ghi nhận; không có thời hạn luật định đã được xác nhận",
                        "{step}: not recorded yet; no time limit of law is confirmed")
                .text(
                        Resolutions.NOT_JUDGED,
                        "{step}: không đánh giá vì bộ quy tắc {ruleBook} không có quy định đã được xác nhận cho ngày {on}",
                        "{step}: not judged, because rule book {ruleBook} holds no confirmed rule for {on}")
                .text(
                        Resolutions.STEP_NOT_TAKEN,
                        "{step}: nghị quyết đã được thông qua mà chưa thực hiện bước này",
                        "{step}: not done before the resolution was adopted")
                .text(
                        Resolutions.STEP_NOT_CHECKED,
                        "{step}: thực hiện ngày {done}, chưa xác định được đúng hạn hay không vì chưa ghi nhận bước: {waitsFor}",
                        "{step}: done on {done}; whether in time is unknown until this step is recorded: {waitsFor}")
                .text(
                        Resolutions.RECORD_STEP,
                        "Ghi ngày đã thực hiện, nếu có: {step}",
                        "Record the day it was done, if it was: {step}")
                .text(Resolutions.TAKE_STEP_NOW, "Thực hiện ngay: {step}", "Do it now: {step}");
    }

    private static void addDrafting(Messages.Builder texts) {
        texts.text(
                        Drafting.REPLIED,
                        "{body} góp ý ngày {done}, đúng hạn (hạn cuối {due})",
                        "{body} replied on {done}, in time (latest {due})")
                .text(
                        Drafting.REPLIED_LATE,
                        "{body} góp ý ngày {done}, sau hạn {due}",
                        "{body} replied on {done}, after its time had ended on {due}")
                .text(
                        Drafting.SILENT,
                        "{body} không góp ý trong thời hạn, hết hạn ngày {due}",
                        "{body} did not reply within its time, which ended on {due}")
                .text(
                        Drafting.REPLY_AWAITED,
                        "{body} chưa góp ý, còn trong hạn đến hết ngày {due}",
                        "{body} has not replied yet and has time until {due}")
                .text(
                        Drafting.CUT_SHORT,
                        "{body} chưa góp ý và còn thời hạn đến hết ngày {due}, nhưng ngày {wentOnOn} đã thực hiện bước: {step}",
                        "{body} had not replied and had time until {due}, but on {wentOnOn} the draft went on to: {step}")
                .text(
                        Drafting.WAIT_FOR_REPLY,
                        "Chờ {body} góp ý hoặc hết ngày {due} rồi mới trình",
                        "Let the draft go on once {body} has replied or {due} has passed")
                .text(
                        JointVerification.VERIFIED_ALONE,
                        "{lead} thẩm tra, không có cơ quan phối hợp",
                        "{lead} verifies alone")
                .text(
                        JointVerification.OPINION_GIVEN,
                        "{body} có ý kiến phối hợp thẩm tra ngày {on}",
                        "{body} gave its opinion for the verification on {on}")
                .text(
                        JointVerification.OPINION_AWAITED,
                        "{body} chưa có ý kiến phối hợp thẩm tra",
                        "{body} has not given its opinion for the verification yet")
                .text(
                        JointVerification.OPINION_MISSING,
                        "Báo cáo thẩm tra ngày {reported} thiếu ý kiến của {body}",
                        "The verification report of {reported} lacks the opinion of {body}")
                .text(
                        JointVerification.OPINION_AFTER_REPORT,
                        "{body} có ý kiến ngày {on}, sau báo cáo thẩm tra ngày {reported}",
                        "{body} gave its opinion on {on}, after the verification report of {reported}")
                .text(
                        JointVerification.OBTAIN_OPINION,
                        "Lấy ý kiến phối hợp thẩm tra của {body}",
                        "Obtain the opinion of {body} for the verification")
                .text(
                        JointVerification.REPORT_AGAIN,
                        "Bổ sung ý kiến của {body} vào báo cáo thẩm tra",
                        "Add the opinion of {body} to the verification report");
    }

    private static void addChannels(Messages.Builder texts) {
        texts.text(
                        Resolutions.MADE_KNOWN,
                        "Đã công khai ngày {on}, hình thức: {channel}",
                        "Made known on {on}, through: {channel}")
                .text(
                        Resolutions.TO_BE_MADE_KNOWN,
                        "Chưa công khai, hình thức: {channel}",
                        "Still to be made known, through: {channel}")
                .text(
                        Resolutions.NOT_MADE_KNOWN,
                        "Có hiệu lực từ ngày {effectiveOn} mà chưa công khai trước đó, hình thức: {channel}",
                        "In effect from {effectiveOn} without having been made known by then, through: {channel}")
                .text(
                        Resolutions.MAKE_KNOWN,
                        "Công khai ngay hoặc ghi ngày đã công khai, hình thức: {channel}",
                        "Make it known now or record when it was, through: {channel}");
    }

    private static void addEffect(Messages.Builder texts) {
        texts.text(
                        Resolutions.EFFECT_NOT_TOO_EARLY,
                        "Hiệu lực từ ngày {effectiveOn}, không sớm hơn ngày {earliest} theo quy định",
                        "In effect from {effectiveOn}, no earlier than {earliest} as the law asks")
                .text(
                        Resolutions.EFFECT_TOO_EARLY,
                        "Hiệu lực từ ngày {effectiveOn}, sớm hơn {daysEarly} ngày so với ngày sớm nhất được phép"
                                + " {earliest}",
                        "In effect from {effectiveOn}; the earliest day allowed is {earliest}, days too early:"
                                + " {daysEarly}")
                .text(
                        Resolutions.EFFECT_NOT_STATED,
                        "Chưa ghi ngày có hiệu lực; sớm nhất là ngày {earliest}",
                        "The day of effect is not stated; the earliest is {earliest}")
                .text(
                        Resolutions.EFFECT_AS_WRITTEN,
                        "Nghị quyết cá biệt có hiệu lực từ ngày {effectiveOn} như ghi trong nghị quyết; pháp luật không ấn"
                                + " định ngày sớm nhất",
                        "An individual resolution, in effect from {effectiveOn} as it says; no law sets an earliest day")
                .text(
                        Resolutions.TAKE_EFFECT_LATER,
                        "Quy định hiệu lực từ ngày {earliest} trở đi",
                        "Let it take effect on {earliest} or later")
                .text(
                        RetroactivityRule.NOT_RETROACTIVE,
                        "Không quy định hiệu lực trở về trước: thông qua ngày {adoptedOn}, hiệu lực từ ngày {effectiveOn}",
                        "Not retroactive: adopted on {adoptedOn}, in effect from {effectiveOn}")
                .text(
                        RetroactivityRule.RETROACTIVE,
                        "Hiệu lực trở về trước {days} ngày: thông qua ngày {adoptedOn} nhưng hiệu lực từ ngày"
                                + " {effectiveOn}",
                        "Retroactive: adopted on {adoptedOn} but in effect from {effectiveOn}, days before: {days}")
                .text(
                        RetroactivityRule.TAKE_EFFECT_AFTER_ADOPTION,
                        "Không quy định hiệu lực trước ngày thông qua {adoptedOn}",
                        "Let it take effect no earlier than its adoption on {adoptedOn}");
    }

    private static void addNumbers(Messages.Builder texts) {
        texts.text(
                        NumberPattern.NUMBER_FITS,
                        "Số, ký hiệu {number} đúng mẫu {pattern}",
                        "The number {number} has the form {pattern}")
                .text(
                        NumberPattern.NUMBER_DOES_NOT_FIT,
                        "Số, ký hiệu {number} không đúng mẫu {pattern}",
                        "The number {number} does not have the form {pattern}")
                .text(
                        NumberPattern.NUMBER_LIKE,
                        "Ghi số, ký hiệu theo mẫu {pattern}",
                        "Number the document in the form {pattern}");
    }
}
