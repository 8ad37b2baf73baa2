package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that the types of this package give. */
public final class MeetingMessages {

    private static final Messages STANDARD = build();

    private MeetingMessages() {}

    /** Returns the texts in Vietnamese and English, with the names of the questions. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder messages = Messages.builder()
                .text(
                        WorkProgramme.PROGRAMME_APPROVED,
                        "Chương trình công tác năm {year} của {body} đã được {approvedBy} thông qua ngày {approvedOn}",
                        "The work programme of {year} of {body} was approved by {approvedBy} on {approvedOn}")
                .text(
                        WorkProgramme.PROGRAMME_NOT_APPROVED,
                        "Chương trình công tác năm {year} của {body} chưa được thông qua",
                        "The work programme of {year} of {body} is not approved")
                .text(
                        WorkProgramme.TASK_DONE,
                        "Nhiệm vụ {task} ({lead}) hoàn thành ngày {done}, đúng hạn (hạn {due})",
                        "Task {task} ({lead}) was done on {done}, in time: it was due by {due}")
                .text(
                        WorkProgramme.TASK_DONE_LATE,
                        "Nhiệm vụ {task} ({lead}) hoàn thành ngày {done}, chậm {daysLate} ngày so với hạn {due}",
                        "Task {task} ({lead}) was done on {done}, late: it was due by {due}; days late: {daysLate}")
                .text(
                        WorkProgramme.TASK_OPEN,
                        "Nhiệm vụ {task} ({lead}) chưa hoàn thành, còn trong hạn (hạn {due})",
                        "Task {task} ({lead}) is not done and due by {due}")
                .text(
                        WorkProgramme.TASK_OVERDUE,
                        "Nhiệm vụ {task} ({lead}) chưa hoàn thành, đã quá hạn {due} {daysLate} ngày",
                        "Task {task} ({lead}) is not done and was due by {due}; days late: {daysLate}")
                .text(
                        WorkProgramme.APPROVE_PROGRAMME,
                        "Trình cấp có thẩm quyền thông qua chương trình công tác năm {year} của {body}",
                        "Have the work programme of {year} of {body} approved")
                .text(WorkProgramme.DO_TASK, "{lead} thực hiện ngay nhiệm vụ {task}", "{lead} is to do task {task} now")
                .text(
                        Meetings.CONVENER_COMPETENT,
                        "{convener} có thẩm quyền triệu tập ({kind})",
                        "{convener} may convene this meeting ({kind})")
                .text(
                        Meetings.CONVENER_NOT_COMPETENT,
                        "{convener} không có thẩm quyền triệu tập ({kind}); thẩm quyền thuộc về: {allowed}",
                        "{convener} may not convene this meeting ({kind}); this is for: {allowed}")
                .text(
                        Meetings.CONVENER_OF_ANOTHER_UNIT,
                        "{convener} thuộc {convenerUnit}, không cùng đơn vị hành chính với {body} ({unit})",
                        "{convener} belongs to {convenerUnit}, but {body} to {unit}")
                .text(
                        Meetings.NOTICE_IN_TIME,
                        "Thông báo triệu tập gửi ngày {sentOn}, đúng hạn (chậm nhất ngày {dueOn} để khai mạc ngày {opensOn})",
                        "Notice was sent on {sentOn}, in time: by {dueOn} to open on {opensOn}")
                .text(
                        Meetings.NOTICE_LATE,
                        "Thông báo triệu tập gửi ngày {sentOn}, quá hạn (chậm nhất ngày {dueOn} để khai mạc ngày {opensOn})",
                        "Notice was sent on {sentOn}, late: it was due by {dueOn} to open on {opensOn}")
                .text(
                        Meetings.NOTICE_MISSING,
                        "Chưa ghi nhận ngày gửi thông báo triệu tập; chậm nhất ngày {dueOn} để khai mạc ngày {opensOn}",
                        "No notice is recorded; it is due by {dueOn} to open on {opensOn}")
                .text(
                        Meetings.DOCUMENTS_IN_TIME,
                        "Tài liệu gửi ngày {sentOn}, đúng hạn (chậm nhất ngày {dueOn} để khai mạc ngày {opensOn})",
                        "Documents were sent on {sentOn}, in time: by {dueOn} to open on {opensOn}")
                .text(
                        Meetings.DOCUMENTS_LATE,
                        "Tài liệu gửi ngày {sentOn}, quá hạn (chậm nhất ngày {dueOn} để khai mạc ngày {opensOn})",
                        "Documents were sent on {sentOn}, late: they were due by {dueOn} to open on {opensOn}")
                .text(
                        Meetings.DOCUMENTS_MISSING,
                        "Chưa ghi nhận ngày gửi tài liệu; chậm nhất ngày {dueOn} để khai mạc ngày {opensOn}",
                        "No documents are recorded as sent; they are due by {dueOn} to open on {opensOn}")
                .text(
                        Meetings.ATTENDANCE_MISSING,
                        "Chưa có kết quả điểm danh của {meeting} nên chưa xác định được số người có mặt",
                        "{meeting} has no roll, so who was present is not known")
                .text(
                        Meetings.ROLL_DIFFERS,
                        "Danh sách điểm danh có {roll} người, nhưng có {inOffice} đại biểu hiện có",
                        "The roll has {roll}, but {inOffice} are in office")
                .text(
                        Meetings.NO_STATUTORY_RULE,
                        "Bộ quy tắc {book} không có quy định pháp luật đối với {kind} về: {questions}; thực hiện theo thông lệ"
                                + " hoặc quy chế làm việc",
                        "Rule book {book} holds no rule of law for {kind} on: {questions}; practice or working regulations"
                                + " govern")
                .text(
                        Meetings.CONVENE_BY,
                        "Đề nghị cơ quan có thẩm quyền triệu tập: {allowed}",
                        "Let one of these convene: {allowed}")
                .text(
                        Meetings.CONVENE_BY_BODY_OF,
                        "Đề nghị cơ quan có thẩm quyền của {unit} triệu tập",
                        "Let the competent body of {unit} convene")
                .text(
                        Meetings.OPEN_LATER,
                        "Khai mạc sớm nhất vào ngày {earliest}",
                        "Open on {earliest} at the earliest")
                .text(Meetings.SEND_BY, "Gửi chậm nhất ngày {dueOn}", "Send by {dueOn}")
                .text(
                        Meetings.CALL_THE_ROLL,
                        "Điểm danh và ghi kết quả của {meeting}",
                        "Call the roll of {meeting} and record it")
                .text(
                        Meetings.COMPLETE_THE_ROLL,
                        "Lập lại danh sách điểm danh gồm đúng {inOffice} đại biểu hiện có",
                        "Put exactly the {inOffice} in office on the roll");
        messages.text(RequiredContent.PART_PRESENT, "{document}: đã có {part}", "{document}: {part} is there")
                .text(RequiredContent.PART_MISSING, "{document}: thiếu {part}", "{document}: {part} is missing")
                .text(RequiredContent.ADD_PART, "Bổ sung {part} vào {document}", "Add {part} to the {document}")
                .text(OrderOfProceedings.STEP_TAKEN, "Đã thực hiện: {step}", "Done: {step}")
                .text(
                        OrderOfProceedings.STEP_LEFT_OUT,
                        "Không thực hiện (không bắt buộc): {step}",
                        "Left out, as it may be: {step}")
                .text(
                        OrderOfProceedings.STEP_MISSING,
                        "Chưa thực hiện bước bắt buộc: {step}",
                        "Not done, though it must be: {step}")
                .text(
                        OrderOfProceedings.STEP_TOO_EARLY,
                        "Sai trình tự: {step} được thực hiện trước {before}",
                        "Out of order: {step} was done before {before}")
                .text(OrderOfProceedings.TAKE_STEP, "Thực hiện: {step}", "Do: {step}")
                .text(
                        OrderOfProceedings.TAKE_STEP_AGAIN,
                        "Thực hiện lại sau {before}: {step}",
                        "Do again, after {before}: {step}");
        ImmutableList<RuleKey<?>> questions =
                ImmutableList.of(MeetingRules.CONVENERS, MeetingRules.NOTICE, MeetingRules.DOCUMENTS_BEFORE_OPENING);
        questions.forEach(question -> messages.name(question.id(), question.label()));
        return messages.name(Meetings.QUORUM, Label.of("Số người phải có mặt", "Quorum"))
                .build()
                .with(AgendaMessages.TEXTS);
    }
}
