package org.hoidong.workflow.lifecycle.meeting;

import org.hoidong.core.meeting.Attendance;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;

/**
 * The events of a meeting; what each does is in the table of {@link MeetingWorkflows}. That a directive has its follow-up is {@link
 * org.hoidong.workflow.lifecycle.hearing.HearingEvents#FOLLOW_UP_NAMED}, as after a hearing.
 */
public final class MeetingEvents {

    /** The meeting was planned, for a day (dự kiến ngày họp). */
    public static final EventType<MeetingDay> DAY_SET = EventType.of("meeting/day-set", MeetingDay.CODEC);

    /** A meeting that prepares it was held, on the day of the event (họp chuẩn bị): row B-M-03. */
    public static final EventType<PreparatoryMeeting> PREPARED =
            EventType.of("meeting/preparation-held", PreparatoryMeeting.CODEC);

    /** All who are called were notified of the day (gửi giấy triệu tập, giấy mời). */
    public static final EventType<NoPayload> NOTICE_SENT = EventType.of("meeting/notice-sent");

    /** The last of the documents was sent (gửi tài liệu). */
    public static final EventType<NoPayload> DOCUMENTS_SENT = EventType.of("meeting/documents-sent");

    /** Another day was set, with the reason; everybody is notified anew (thay đổi ngày họp). */
    public static final EventType<MeetingDay> DAY_CHANGED = EventType.of("meeting/day-changed", MeetingDay.CODEC);

    /** The meeting was put off, and no other day is set, with reasons (hoãn họp). */
    public static final EventType<Note> PUT_OFF = EventType.of("meeting/put-off", Note.CODEC);

    /** The meeting will not be held, with reasons, and nobody was called yet (hủy cuộc họp). */
    public static final EventType<Note> CALLED_OFF = EventType.of("meeting/called-off", Note.CODEC);

    /** The meeting will not be held, with reasons, and those who were called must be told (hủy cuộc họp đã triệu tập). */
    public static final EventType<Note> CALLED_OFF_AFTER_NOTICE =
            EventType.of("meeting/called-off-after-notice", Note.CODEC);

    /** Those who were called were told that it was put off or cancelled (thông báo hoãn, hủy). */
    public static final EventType<NoPayload> CHANGE_ANNOUNCED = EventType.of("meeting/change-announced");

    /** The meeting was opened, with the roll if one was called (khai mạc). */
    public static final EventType<Attendance> OPENED = EventType.of("meeting/opened", Attendance.CODEC);

    /** The meeting was interrupted until a day, or that day was moved (tạm dừng, họp tiếp ngày khác). */
    public static final EventType<Adjournment> ADJOURNED = EventType.of("meeting/adjourned-until", Adjournment.CODEC);

    /** The meeting went on, with the roll if one was called (họp tiếp). */
    public static final EventType<Attendance> RESUMED = EventType.of("meeting/resumed", Attendance.CODEC);

    /** The meeting was closed (bế mạc). */
    public static final EventType<NoPayload> CLOSED = EventType.of("meeting/closed-on");

    /** The meeting ended before it had dealt with everything, with reasons (kết thúc sớm). */
    public static final EventType<Note> CLOSED_EARLY = EventType.of("meeting/closed-early", Note.CODEC);

    /** Who presided summed up, and asked for things to be done (kết luận cuộc họp). */
    public static final EventType<MeetingConclusion> CONCLUSION_RECORDED =
            EventType.of("meeting/conclusion-recorded", MeetingConclusion.CODEC);

    /** The minutes were written (dự thảo biên bản). */
    public static final EventType<MinutesDraft> MINUTES_DRAFTED =
            EventType.of("meeting/minutes-written", MinutesDraft.CODEC);

    /** The minutes were sent back to whoever wrote them, with reasons (yêu cầu hoàn chỉnh biên bản). */
    public static final EventType<Note> MINUTES_SENT_BACK = EventType.of("meeting/minutes-sent-back", Note.CODEC);

    /** The minutes were approved and signed (thông qua và ký biên bản). */
    public static final EventType<MinutesApproval> MINUTES_APPROVED =
            EventType.of("meeting/minutes-signed", MinutesApproval.CODEC);

    /** The minutes were sent, with what the meeting adopted (gửi biên bản): row A-M-08. */
    public static final EventType<NoPayload> MINUTES_SENT = EventType.of("meeting/minutes-dispatched");

    /** The result was notified to those to whom a rule gives it (thông báo kết quả). */
    public static final EventType<NoPayload> RESULT_NOTIFIED = EventType.of("meeting/result-made-known");

    /** The file was closed, nothing being owed any more (hoàn tất hồ sơ). */
    public static final EventType<NoPayload> COMPLETED = EventType.of("meeting/file-completed");

    private MeetingEvents() {}
}
