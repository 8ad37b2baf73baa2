package org.hoidong.core.petition;

import org.hoidong.core.outcome.Messages;

/**
 * The texts of the reasons and remedies that {@link Letters}, {@link CitizenReception}, {@link ReceptionEntry}, {@link VoterContactMeeting} and
 * {@link TimedDuty} give.
 */
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
        addDuties(texts);
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
                        Letters.SECOND_COMPLAINT_IN_TIME,
                        "Đơn {letter} khiếu nại lần hai đúng thời hạn: kết thúc lần đầu ngày {firstEndedOn}, đến hết ngày {until}",
                        "Letter {letter}, a second complaint, came in time: the first ended on {firstEndedOn}, and the writer had"
                                + " until {until}")
                .text(
                        Letters.SECOND_COMPLAINT_TOO_LATE,
                        "Đơn {letter} khiếu nại lần hai quá thời hạn: kết thúc lần đầu ngày {firstEndedOn}, đến hết ngày {until},"
                                + " nhận ngày {receivedOn}",
                        "Letter {letter}, a second complaint, came too late: the first ended on {firstEndedOn}, and the writer had"
                                + " until {until}; received on {receivedOn}")
                .text(
                        Letters.NOT_JUDGED,
                        "Đơn {letter}: chưa đánh giá được, bộ quy tắc chưa có giá trị cho ngày {on}: {question}",
                        "Letter {letter}: not judged, the rule book has no value on {on}: {question}")
                .text(
                        Letters.GUIDE_TO_SPLIT,
                        "Hướng dẫn người viết tách thành từng đơn theo loại nội dung: {kinds}",
                        "Guide the writer to write one letter for each kind: {kinds}")
                .text(
                        Letters.PASS_ON,
                        "Chuyển đơn đến {to} và thông báo cho người viết",
                        "Pass it on to {to}, and tell the writer")
                .text(
                        Letters.PASS_ON_BY,
                        "Chuyển đơn đến {to} chậm nhất ngày {by} và thông báo cho người viết",
                        "Pass it on to {to} by {by}, and tell the writer")
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
                        Letters.REPORT_NOT_OWED,
                        "Đơn {letter}: chưa quá hạn giải quyết, không phải báo cáo lý do chậm",
                        "Letter {letter}: the settlement is not overdue, so that no report on it is owed")
                .text(
                        Letters.NOTHING_OWED,
                        "Đơn {letter}: pháp luật không đặt ra việc phải thực hiện",
                        "Letter {letter}: the law asks for nothing")
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
                        ReceptionEntry.ENTRY_NOT_JUDGED,
                        "Lượt tiếp số {entry}: chưa đánh giá được, bộ quy tắc chưa có giá trị cho ngày {on}: {question}",
                        "Line {entry}: not judged, the rule book has no value on {on}: {question}")
                .text(
                        CitizenReception.PUTTING_OFF_ANNOUNCED,
                        "Buổi tiếp công dân {reception} ngày {from} được hoãn, đã thông báo ngày {announcedOn}",
                        "Reception {reception} of {from} was put off, which was announced on {announcedOn}")
                .text(
                        CitizenReception.PUTTING_OFF_NOT_ANNOUNCED,
                        "Buổi tiếp công dân {reception} ngày {from} được hoãn nhưng không thông báo",
                        "Reception {reception} of {from} was put off, and that was not announced")
                .text(
                        CitizenReception.ANNOUNCE_PUTTING_OFF,
                        "Thông báo ngay việc hoãn và lịch mới của buổi tiếp công dân {reception}",
                        "Announce now that reception {reception} is put off, and until when");
    }

    private static void addContacts(Messages.Builder texts) {
        texts.text(
                VoterContactMeeting.OWN_CONSTITUENCY,
                "Cuộc tiếp xúc {contact} trong đơn vị bầu cử của đại biểu",
                "Contact {contact} is in the constituency of the delegates");
    }

    private static void addDuties(Messages.Builder texts) {
        texts.text(
                        TimedDuty.IN_TIME,
                        "{about}, {question}: thực hiện ngày {done}, đúng hạn {due}",
                        "{about}, {question}: done on {done}, in time for {due}")
                .text(
                        TimedDuty.LATE,
                        "{about}, {question}: thực hiện ngày {done}, quá hạn {due} (số ngày chậm: {daysLate})",
                        "{about}, {question}: done on {done}, after {due} (days late: {daysLate})")
                .text(
                        TimedDuty.OPEN,
                        "{about}, {question}: chưa thực hiện, hạn {due}",
                        "{about}, {question}: not done yet, due on {due}")
                .text(
                        TimedDuty.OVERDUE,
                        "{about}, {question}: chưa thực hiện, quá hạn {due} (số ngày chậm: {daysLate})",
                        "{about}, {question}: not done, overdue since {due} (days late: {daysLate})")
                .text(
                        TimedDuty.NOT_JUDGED,
                        "{about}: chưa đánh giá được, bộ quy tắc chưa có giá trị cho ngày {on}: {question}",
                        "{about}: not judged, the rule book has no value on {on}: {question}")
                .text(
                        TimedDuty.DO_NOW,
                        "Thực hiện ngay hoặc ghi nhận ngày đã thực hiện: {question}",
                        "Do it now, or record when it was done: {question}")
                .text(TimedDuty.PUT_OFF, "Lùi sang ngày {earliest} hoặc sau đó", "Put it off to {earliest} or later");
    }
}
