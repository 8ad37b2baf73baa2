package org.hoidong.core.petition;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that {@link Letters}, {@link ReceptionEntry} and {@link VoterContactMeeting} give. */
public final class LetterMessages {

    private static final Messages STANDARD = build();

    private LetterMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        addHandling(texts);
        addSteps(texts);
        addReceptions(texts);
        addContacts(texts);
        for (LetterStep step : LetterStep.values()) {
            texts.name(step.id(), step.label());
        }
        return texts.build();
    }

    private static void addHandling(Messages.Builder texts) {
        texts.text(
                        Letters.UNMIXED,
                        "Đơn {letter}: một loại nội dung ({kinds})",
                        "Letter {letter} is of one kind: {kinds}")
                .text(
                        Letters.MIXED,
                        "Đơn {letter} có nhiều loại nội dung phải viết thành đơn riêng: {kinds}",
                        "Letter {letter} is of several kinds that must be written apart: {kinds}")
                .text(
                        Letters.COMPETENT,
                        "Đơn {letter} thuộc thẩm quyền của {body}",
                        "Letter {letter} is for {body} to settle, which received it")
                .text(
                        Letters.NOT_COMPETENT,
                        "Đơn {letter} không thuộc thẩm quyền của {body}; cơ quan có thẩm quyền: {competent}",
                        "Letter {letter} is not for {body} to settle; competent is {competent}")
                .text(
                        Letters.PASSED_ON_BEFORE,
                        "Đơn có cùng nội dung với đơn {letter} đã được chuyển ngày {passedOnBefore}; chỉ chuyển một lần",
                        "A letter that says the same as {letter} was passed on on {passedOnBefore}; it is passed on once only")
                .text(
                        Letters.SENT_TO_COMPETENT_TOO,
                        "Đơn {letter} đã được gửi đồng thời đến cơ quan có thẩm quyền ({competent}); không xử lý",
                        "Letter {letter} went to {competent} as well, which is competent; others do not handle it")
                .text(
                        Letters.ANONYMOUS,
                        "Đơn {letter} không rõ người viết; có chứng cứ rõ ràng: {evidenceClear}",
                        "Letter {letter} is anonymous; clear evidence: {evidenceClear}")
                .text(
                        Letters.WITHIN_LIMITATION,
                        "Đơn {letter} còn trong thời hiệu: biết ngày {knownOn}, đến hết ngày {until}",
                        "Letter {letter} came in time: the writer knew on {knownOn}, and had until {until}")
                .text(
                        Letters.LIMITATION_EXPIRED,
                        "Đơn {letter} hết thời hiệu: biết ngày {knownOn}, đến hết ngày {until}, nhận ngày {receivedOn}",
                        "Letter {letter} came too late: the writer knew on {knownOn}, and had until {until}; received on"
                                + " {receivedOn}")
                .text(
                        Letters.GUIDE_TO_SPLIT,
                        "Hướng dẫn người viết tách thành từng đơn theo loại nội dung: {kinds}",
                        "Guide the writer to write one letter for each kind: {kinds}")
                .text(
                        Letters.PASS_ON,
                        "Chuyển đơn đến {to} và thông báo cho người viết",
                        "Pass it on to {to}, and tell the writer")
                .text(
                        Letters.FILE,
                        "Lưu đơn {letter} theo quy định, thông báo cho người viết nếu có",
                        "File letter {letter}, and tell the writer, if there is one")
                .text(
                        Letters.INSPECT,
                        "Chuyển thông tin, chứng cứ trong đơn {letter} để thanh tra, kiểm tra",
                        "Hand the evidence in letter {letter} to an inspection")
                .text(
                        Letters.SHOW_HINDRANCE,
                        "Yêu cầu chứng minh trở ngại khách quan; nếu không có thì không thụ lý đơn {letter}",
                        "Ask what kept the writer from it; without that, letter {letter} is not accepted");
    }

    private static void addSteps(Messages.Builder texts) {
        texts.text(
                        Letters.STEP_IN_TIME,
                        "Đơn {letter}, {step}: thực hiện ngày {done}, đúng hạn {due}",
                        "Letter {letter}, {step}: on {done}, in time for {due}")
                .text(
                        Letters.STEP_LATE,
                        "Đơn {letter}, {step}: thực hiện ngày {done}, quá hạn {due} (số ngày chậm: {daysLate})",
                        "Letter {letter}, {step}: on {done}, after {due} (days late: {daysLate})")
                .text(
                        Letters.STEP_OPEN,
                        "Đơn {letter}, {step}: chưa thực hiện, hạn {due}",
                        "Letter {letter}, {step}: not yet, due on {due}")
                .text(
                        Letters.STEP_OVERDUE,
                        "Đơn {letter}, {step}: chưa thực hiện, quá hạn {due} (số ngày chậm: {daysLate})",
                        "Letter {letter}, {step}: not yet, overdue since {due} (days late: {daysLate})")
                .text(
                        Letters.STEP_LAPSED,
                        "Đơn {letter}, {step}: không còn phải thực hiện, hạn {due}",
                        "Letter {letter}, {step}: no longer owed, was due on {due}")
                .text(
                        Letters.STEP_NOT_JUDGED,
                        "Đơn {letter}, {step}: chưa đánh giá được, bộ quy tắc chưa có giá trị cho ngày {on}: {question}",
                        "Letter {letter}, {step}: not judged, the rule book has no value on {on}: {question}")
                .text(
                        Letters.TAKE_STEP,
                        "Thực hiện ngay hoặc ghi nhận ngày đã thực hiện: {step}",
                        "Take the step now, or record the day it was taken: {step}")
                .text(
                        Letters.GIVE_SETTING,
                        "Khai báo giá trị vào bộ quy tắc theo văn bản hiện hành: {question}",
                        "Give the rule book the value of the law in force: {question}");
    }

    private static void addReceptions(Messages.Builder texts) {
        texts.text(ReceptionEntry.RECEIVED, "Lượt tiếp số {entry}: đã tiếp", "Line {entry}: received")
                .text(
                        ReceptionEntry.REFUSAL_TOLD,
                        "Lượt tiếp số {entry}: đã thông báo từ chối tiếp ngày {toldOn}, đúng hạn {dueOn}",
                        "Line {entry}: told of the refusal on {toldOn}, in time for {dueOn}")
                .text(
                        ReceptionEntry.REFUSAL_NOT_TOLD,
                        "Lượt tiếp số {entry}: không thông báo từ chối tiếp đúng hạn {dueOn}",
                        "Line {entry}: not told of the refusal by {dueOn}")
                .text(
                        ReceptionEntry.ENTRY_NOT_JUDGED,
                        "Lượt tiếp số {entry}: chưa đánh giá được, bộ quy tắc chưa có giá trị cho ngày {on}: {question}",
                        "Line {entry}: not judged, the rule book has no value on {on}: {question}")
                .text(
                        ReceptionEntry.TELL_REFUSAL,
                        "Thông báo bằng văn bản việc từ chối tiếp hoặc ghi nhận ngày đã thông báo, lượt tiếp số {entry}",
                        "Tell them in writing now, or record when it was done, line {entry}");
    }

    private static void addContacts(Messages.Builder texts) {
        texts.text(
                        VoterContactMeeting.DECIDED_IN_TIME,
                        "Cuộc tiếp xúc {contact}: quyết định ngày {doneOn}, đúng hạn {dueOn}",
                        "Contact {contact}: decided on {doneOn}, in time for {dueOn}")
                .text(
                        VoterContactMeeting.DECIDED_LATE,
                        "Cuộc tiếp xúc {contact}: không quyết định đúng hạn {dueOn}",
                        "Contact {contact}: not decided by {dueOn}")
                .text(
                        VoterContactMeeting.NOTIFIED_IN_TIME,
                        "Cuộc tiếp xúc {contact}: thông báo ngày {doneOn}, đúng hạn {dueOn}",
                        "Contact {contact}: notified on {doneOn}, in time for {dueOn}")
                .text(
                        VoterContactMeeting.NOTIFIED_LATE,
                        "Cuộc tiếp xúc {contact}: không thông báo đúng hạn {dueOn}",
                        "Contact {contact}: not notified by {dueOn}")
                .text(
                        VoterContactMeeting.OWN_CONSTITUENCY,
                        "Cuộc tiếp xúc {contact} trong đơn vị bầu cử của đại biểu",
                        "Contact {contact} is in the constituency of the delegates")
                .text(
                        VoterContactMeeting.CONTACT_NOT_JUDGED,
                        "Cuộc tiếp xúc {contact}: bộ quy tắc chưa có quy định về: {question}",
                        "Contact {contact}: the rule book has no value for: {question}");
    }
}
