package org.hoidong.core.resolution;

import org.hoidong.core.basics.Label;
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
        addEffect(texts);
        addNumbers(texts);
        return texts.build();
    }

    private static void addNames(Messages.Builder texts) {
        texts.name(Resolutions.ADOPTED, Label.of("Thông qua nghị quyết", "Adoption"))
                .name(Resolutions.SIGNED, Label.of("Ký chứng thực nghị quyết", "Signing"))
                .name(Resolutions.SENT_UP, Label.of("Gửi nghị quyết lên cấp trên", "Sending to the tier above"))
                .name(
                        Resolutions.SENT_TO_GAZETTE,
                        Label.of("Gửi nghị quyết đến cơ quan Công báo", "Sending to the gazette"))
                .name(Resolutions.PUBLISHED, Label.of("Đăng Công báo", "Publication in the gazette"))
                .name(Resolutions.IN_EFFECT, Label.of("Nghị quyết có hiệu lực", "Entry into effect"));
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
                .text(Resolutions.TAKE_STEP_NOW, "Thực hiện ngay: {step}", "Do it now: {step}");
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
