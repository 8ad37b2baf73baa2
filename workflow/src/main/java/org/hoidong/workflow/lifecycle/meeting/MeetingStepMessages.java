package org.hoidong.workflow.lifecycle.meeting;

import org.hoidong.core.outcome.Messages;

/**
 * The texts of the reasons and remedies of the steps of a meeting, in Vietnamese and English.
 *
 * <p>What the law says comes with the texts of core; what is said of follow-ups with {@link
 * org.hoidong.workflow.lifecycle.hearing.HearingStepMessages}.
 */
public final class MeetingStepMessages {

    private static final Messages STANDARD = build();

    private MeetingStepMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        addDays(texts);
        addRules(texts);
        addCourse(texts);
        addRemedies(texts);
        return texts.build();
    }

    private static void addDays(Messages.Builder texts) {
        texts.text(
                        MeetingGuards.DAY_AHEAD,
                        "Ngày khai mạc {opensOn} chưa qua",
                        "The day of opening, {opensOn}, lies ahead")
                .text(
                        MeetingGuards.DAY_PASSED,
                        "Ngày khai mạc {opensOn} trước ngày {on}, không thể định như vậy",
                        "The day of opening, {opensOn}, is before {on}, the first day it can be")
                .text(
                        MeetingGuards.TIMES_OF_THE_BOOK,
                        "Thời hạn triệu tập, gửi tài liệu, thông báo kết quả đúng quy định đối với {kind}",
                        "The times of notice, documents and result are those of the rules for {kind}")
                .text(
                        MeetingGuards.NOT_TIMES_OF_THE_BOOK,
                        "Thời hạn triệu tập, gửi tài liệu hoặc thông báo kết quả khác với quy định đối với {kind}",
                        "A time of notice, documents or result is another than the rules have for {kind}")
                .text(
                        MeetingGuards.NOTICE_POSSIBLE,
                        "Còn kịp triệu tập, chậm nhất ngày {dueOn}",
                        "Notice can still be given in time, by {dueOn}")
                .text(
                        MeetingGuards.NOTICE_IMPOSSIBLE,
                        "Không còn kịp triệu tập: hạn là ngày {dueOn}, nay là ngày {on}",
                        "Notice was due by {dueOn}, and it is {on}")
                .text(
                        MeetingGuards.DAY_IS_NEW,
                        "Cuộc họp từ ngày {opensOn} đến ngày {closesOn}, khác với ngày đã định",
                        "From {opensOn} to {closesOn}, other than set before")
                .text(
                        MeetingGuards.DAY_IS_THE_SAME,
                        "Cuộc họp từ ngày {opensOn} đến ngày {closesOn} đã được định như vậy",
                        "From {opensOn} to {closesOn}, as it was set already")
                .text(MeetingGuards.ON_ITS_DAY, "Họp đúng ngày {on}", "It takes place on its day, {on}")
                .text(
                        MeetingGuards.NOT_ON_ITS_DAY,
                        "Ngày họp đã định là {on} nhưng ghi nhận cho ngày {recordedFor}",
                        "Its day is {on}, but it is recorded for {recordedFor}")
                .text(MeetingGuards.RESUMES_LATER, "Họp tiếp vào ngày {resumesOn}", "It goes on on {resumesOn}")
                .text(
                        MeetingGuards.RESUMES_TOO_EARLY,
                        "Ngày họp tiếp {resumesOn} đã qua vào ngày {on}",
                        "The day on which it is to go on, {resumesOn}, has passed on {on}");
    }

    private static void addRules(Messages.Builder texts) {
        texts.text(
                        MeetingGuards.RULE_NOT_SET,
                        "Ngày {on} chưa có quy định về {rule}",
                        "No value of {rule} is set for {on}")
                .text(
                        MeetingGuards.BODY_NOT_REGISTERED,
                        "Danh mục cơ quan không có {body}",
                        "The register does not hold {body}")
                .text(
                        MeetingGuards.TERM_NOT_REGISTERED,
                        "Danh mục không có nhiệm kỳ của {body} vào ngày {on}",
                        "The register holds no term of {body} on {on}")
                .text(
                        MeetingGuards.DOCUMENTS_NOT_ASKED_FOR,
                        "Không có quy định phải gửi tài liệu trước đối với {kind}",
                        "No rule asks for documents before a meeting of the kind {kind}")
                .text(
                        MeetingGuards.DOCUMENTS_ASKED_FOR,
                        "Phải gửi tài liệu trước đối với {kind}",
                        "Documents must be sent before a meeting of the kind {kind}");
    }

    private static void addCourse(Messages.Builder texts) {
        texts.text(
                        MeetingGuards.SOMEBODY_NOTIFIED,
                        "{meeting}: đã có người được triệu tập",
                        "{meeting}: somebody was called")
                .text(MeetingGuards.NOBODY_NOTIFIED, "{meeting}: chưa triệu tập ai", "{meeting}: nobody was called")
                .text(
                        MeetingGuards.CHANGE_UNANNOUNCED,
                        "{meeting}: chưa thông báo việc hoãn cho người được triệu tập",
                        "{meeting}: those who were called do not know that it is put off")
                .text(
                        MeetingGuards.NOTHING_TO_ANNOUNCE,
                        "{meeting}: không còn phải thông báo việc hoãn",
                        "{meeting}: nobody has to be told of a change")
                .text(
                        MeetingGuards.MAY_CONCLUDE,
                        "{kind}: kết thúc bằng kết luận, chưa có kết luận",
                        "A meeting of the kind {kind} may end with a conclusion, and has none yet")
                .text(
                        MeetingGuards.ADOPTS_INSTEAD,
                        "{kind}: kỳ họp thông qua nghị quyết, không kết luận",
                        "A meeting of the kind {kind} adopts resolutions, and nobody concludes for it")
                .text(
                        MeetingGuards.CONCLUDED_ALREADY,
                        "Kết luận đã được ghi nhận ngày {on}",
                        "A conclusion was recorded on {on}")
                .text(
                        MeetingGuards.SIGNED_IN_ORDER,
                        "Biên bản ký ngày {signedOn}, sau khi bế mạc",
                        "The minutes were signed on {signedOn}, after the closing")
                .text(
                        MeetingGuards.SIGNED_OUT_OF_ORDER,
                        "Biên bản ghi ký ngày {signedOn}; phải từ ngày bế mạc {closedOn} đến ngày {on}",
                        "The minutes were signed on {signedOn}, which must be from the closing on {closedOn} to {on}")
                .text(
                        MeetingGuards.RESULT_OWED,
                        "{meeting}: còn phải thông báo kết quả",
                        "{meeting}: its result must be notified")
                .text(
                        MeetingGuards.RESULT_NOT_OWED,
                        "{meeting}: không còn phải thông báo kết quả",
                        "{meeting}: its result need not be notified any more");
    }

    private static void addRemedies(Messages.Builder texts) {
        texts.text(
                        MeetingGuards.NAME_LATER_DAY,
                        "Chọn ngày họp từ ngày {on} trở đi",
                        "Set the meeting for {on} or a later day")
                .text(
                        MeetingGuards.TAKE_TIMES_OF_THE_BOOK,
                        "Lấy thời hạn theo quy định đối với {kind}",
                        "Take the times that the rules have for {kind}")
                .text(
                        MeetingGuards.SET_RULE,
                        "Bổ sung quy định về {rule} theo quy chế làm việc",
                        "Set {rule} as the working regulations have it")
                .text(
                        MeetingGuards.REGISTER,
                        "Bổ sung {body} vào danh mục cơ quan, nhiệm kỳ",
                        "Add {body} and its term to the register")
                .text(
                        MeetingGuards.HOLD_ON_DAY,
                        "Họp vào ngày {on}, hoặc định ngày khác trước",
                        "Hold it on {on}, or set another day first")
                .text(
                        MeetingGuards.SEND_DOCUMENTS_FIRST,
                        "Gửi tài liệu trước khi khai mạc {kind}",
                        "Send the documents before the opening of {kind}")
                .text(
                        MeetingGuards.NOTIFY_RESULT_FIRST,
                        "Thông báo kết quả của {meeting} trước",
                        "Notify the result of {meeting} first");
    }
}
