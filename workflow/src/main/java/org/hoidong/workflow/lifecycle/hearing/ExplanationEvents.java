package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;

/** The events of an explanation session; what each does is in the table of {@link ExplanationWorkflows}. */
public final class ExplanationEvents {

    /** The session was decided, for a day (quyết định tổ chức phiên giải trình). */
    public static final EventType<HearingDay> SESSION_DECIDED =
            EventType.of("explanation/session-decided", HearingDay.CODEC);

    /** All who are called were notified of the day (thông báo phiên giải trình): row A-O-34. */
    public static final EventType<NoPayload> NOTICE_GIVEN = EventType.of("explanation/notice-given");

    /** Another day was set, with the reason; everybody is notified anew (thay đổi ngày tổ chức). */
    public static final EventType<HearingDay> DAY_CHANGED = EventType.of("explanation/day-changed", HearingDay.CODEC);

    /** The session was put off, and no other day is set, with reasons (tạm hoãn). */
    public static final EventType<Note> PUT_OFF = EventType.of("explanation/put-off", Note.CODEC);

    /** The session will not be held, with reasons (hủy phiên giải trình). */
    public static final EventType<Note> CALLED_OFF = EventType.of("explanation/called-off", Note.CODEC);

    /** The session was held (tổ chức phiên giải trình). */
    public static final EventType<Appearances> SESSION_HELD =
            EventType.of("explanation/session-held", Appearances.CODEC);

    /** The members adopted the conclusion (thông qua kết luận): row A-V-09. */
    public static final EventType<ConclusionVote> CONCLUSION_ADOPTED =
            EventType.of("explanation/conclusion-adopted", ConclusionVote.CODEC);

    /** The members did not adopt the conclusion (không thông qua kết luận). */
    public static final EventType<ConclusionVote> CONCLUSION_NOT_ADOPTED =
            EventType.of("explanation/conclusion-not-adopted", ConclusionVote.CODEC);

    /** The session ends without a conclusion, with reasons (kết thúc, không có kết luận). */
    public static final EventType<Note> ENDED_WITHOUT_CONCLUSION =
            EventType.of("explanation/ended-without-conclusion", Note.CODEC);

    /** The conclusion was sent (gửi kết luận). */
    public static final EventType<SentTo> CONCLUSION_SENT = EventType.of("explanation/conclusion-sent", SentTo.CODEC);

    /** The session was closed, its follow-ups named (kết thúc hồ sơ phiên giải trình). */
    public static final EventType<NoPayload> SESSION_CLOSED = EventType.of("explanation/session-closed");

    private ExplanationEvents() {}
}
