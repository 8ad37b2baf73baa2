package org.hoidong.workflow.lifecycle.arising;

import org.hoidong.core.meeting.ReportedItem;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;

/** The events of a matter between two sessions; what each does is in the table of {@link ArisingWorkflows}. */
public final class ArisingEvents {

    /** The written request was received (tiếp nhận văn bản đề nghị). */
    public static final EventType<NoPayload> RECEIVED = EventType.of("arising/request-received");

    /** The Committee gave its opinion (Ban cho ý kiến): row A-I-01. */
    public static final EventType<CommitteeOpinion> OPINION_GIVEN =
            EventType.of("arising/opinion-given", CommitteeOpinion.CODEC);

    /** The Standing Committee sent it back to the Committee, with reasons (yêu cầu kiểm tra lại). */
    public static final EventType<Note> SENT_BACK = EventType.of("arising/sent-back", Note.CODEC);

    /** The Standing Committee decided, and must report it: rows B-I-01 to B-I-04. */
    public static final EventType<ArisingDecision> DECIDED = EventType.of("arising/decided", ArisingDecision.CODEC);

    /** The Standing Committee decided what no session hears of, as the consent to an arrest: row B-I-05. */
    public static final EventType<ArisingDecision> DECIDED_FINALLY =
            EventType.of("arising/decided-finally", ArisingDecision.CODEC);

    /** The Standing Committee declined it, with reasons (không chấp thuận). */
    public static final EventType<Note> REQUEST_DECLINED = EventType.of("arising/request-declined", Note.CODEC);

    /** The Standing Committee left it to a session of the Council, with reasons: row A-I-03. */
    public static final EventType<SessionDay> REFERRED_TO_COUNCIL =
            EventType.of("arising/referred-to-council", SessionDay.CODEC);

    /** Whoever asked took the request back, with reasons (rút đề nghị). */
    public static final EventType<Note> REQUEST_WITHDRAWN = EventType.of("arising/request-withdrawn", Note.CODEC);

    /** Another session became the one at which it is due, or that session another day, with the reason. */
    public static final EventType<SessionDay> SESSION_CHANGED =
            EventType.of("arising/session-changed", SessionDay.CODEC);

    /** An item of a session reported the decision (báo cáo tại kỳ họp). */
    public static final EventType<ReportedItem> REPORTED_AT_SESSION =
            EventType.of("arising/reported-at-session", ReportedItem.CODEC);

    /** An item of a session was withdrawn or put off, so that it is still owed. */
    public static final EventType<ReportedItem> ITEM_PUT_OFF = EventType.of("arising/item-put-off", ReportedItem.CODEC);

    /** The Council dealt with it itself, under an item of a session. */
    public static final EventType<ReportedItem> DEALT_WITH_BY_COUNCIL =
            EventType.of("arising/dealt-with-by-council", ReportedItem.CODEC);

    private ArisingEvents() {}
}
