package org.hoidong.workflow.followup;

import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;

/** The events of a follow-up; what each does is in the table of {@link FollowUpWorkflows}. */
public final class FollowUpEvents {

    /** The recommendation was issued (ban hành kiến nghị). */
    public static final EventType<NoPayload> ISSUED = EventType.of("follow-up/issued");

    /** The addressee answered (trả lời). */
    public static final EventType<Answer> ANSWERED = EventType.of("follow-up/answered", Answer.CODEC);

    /** The addressee began to carry it out (triển khai thực hiện). */
    public static final EventType<Note> STARTED = EventType.of("follow-up/started", Note.CODEC);

    /** The addressee reported progress (báo cáo tiến độ). */
    public static final EventType<Note> PROGRESS_REPORTED = EventType.of("follow-up/progress-reported", Note.CODEC);

    /** The addressee reported that it is done (báo cáo hoàn thành). */
    public static final EventType<CompletionReport> COMPLETION_REPORTED =
            EventType.of("follow-up/completion-reported", CompletionReport.CODEC);

    /** The validator began to look (bắt đầu kiểm tra). */
    public static final EventType<Note> VERIFICATION_STARTED =
            EventType.of("follow-up/verification-started", Note.CODEC);

    /** The validator found it carried out. */
    public static final EventType<Verification> VERIFIED_IMPLEMENTED =
            EventType.of("follow-up/verified-implemented", Verification.CODEC);

    /** The validator found a part carried out and set a term for the rest. */
    public static final EventType<Verification> VERIFIED_PARTLY =
            EventType.of("follow-up/verified-partly", Verification.CODEC);

    /** The validator found that what was done does not meet the requirement. */
    public static final EventType<Verification> VERIFIED_NOT_MEETING =
            EventType.of("follow-up/verified-not-meeting", Verification.CODEC);

    /** The validator found nothing done. */
    public static final EventType<Verification> VERIFIED_NOT_IMPLEMENTED =
            EventType.of("follow-up/verified-not-implemented", Verification.CODEC);

    /** The overseer extended the term (gia hạn). */
    public static final EventType<NewTerm> EXTENDED = EventType.of("follow-up/extended", NewTerm.CODEC);

    /** The overseer approved a suspension until a review date (cho tạm dừng). */
    public static final EventType<NewTerm> SUSPENSION_APPROVED =
            EventType.of("follow-up/suspension-approved", NewTerm.CODEC);

    /** The overseer ended a suspension and set a new term (tiếp tục thực hiện). */
    public static final EventType<NewTerm> RESUMED = EventType.of("follow-up/resumed", NewTerm.CODEC);

    /** The issuing body withdrew the recommendation, with reasons (rút kiến nghị). */
    public static final EventType<Note> WITHDRAWAL_DECIDED = EventType.of("follow-up/withdrawal-decided", Note.CODEC);

    /** The issuing body replaced the recommendation, with reasons (thay thế). */
    public static final EventType<Note> SUPERSESSION_DECIDED =
            EventType.of("follow-up/supersession-decided", Note.CODEC);

    /** The issuing body found in writing that it cannot be carried out, with reasons. */
    public static final EventType<Note> FOUND_NOT_IMPLEMENTABLE =
            EventType.of("follow-up/found-not-implementable", Note.CODEC);

    /** The overseer reopened a matter that had been closed as implemented, with a new term (mở lại). */
    public static final EventType<NewTerm> REOPENED = EventType.of("follow-up/reopened", NewTerm.CODEC);

    /** The overseer accepted the explanation given to a voter petition. */
    public static final EventType<Note> EXPLANATION_ACCEPTED =
            EventType.of("follow-up/explanation-accepted", Note.CODEC);

    /** The overseer asked in writing why it was not carried out: row B-O-05. */
    public static final EventType<Note> EXPLANATION_REQUESTED =
            EventType.of("follow-up/explanation-requested", Note.CODEC);

    /** The same of a complex matter, for which more time is given: row B-O-05. */
    public static final EventType<Note> COMPLEX_EXPLANATION_REQUESTED =
            EventType.of("follow-up/complex-explanation-requested", Note.CODEC);

    /** The addressee explained why it was not carried out: row B-O-05. */
    public static final EventType<Note> NON_IMPLEMENTATION_EXPLAINED =
            EventType.of("follow-up/non-implementation-explained", Note.CODEC);

    /** Rung 1: the overseer urged the addressee (đôn đốc). */
    public static final EventType<Note> URGED = EventType.of("follow-up/urged", Note.CODEC);

    /** Rung 2: the overseer urged again (đôn đốc lần nữa). */
    public static final EventType<Note> URGED_AGAIN = EventType.of("follow-up/urged-again", Note.CODEC);

    /** Rung 3: the overseer turned to the authority competent over the addressee. */
    public static final EventType<Note> PROPOSED_TO_AUTHORITY =
            EventType.of("follow-up/proposed-to-authority", Note.CODEC);

    /** Rung 4: the addressee was heard in an explanation session (phiên giải trình). */
    public static final EventType<Note> EXPLANATION_SESSION_HELD =
            EventType.of("follow-up/explanation-session-held", Note.CODEC);

    /** Rung 5: the head of the addressee was questioned (chất vấn). */
    public static final EventType<Note> QUESTIONED = EventType.of("follow-up/questioned", Note.CODEC);

    /** Rung 6: a new oversight of the same matter was opened (tái giám sát). */
    public static final EventType<Note> RE_OVERSIGHT_OPENED = EventType.of("follow-up/re-oversight-opened", Note.CODEC);

    /** Rung 7: the matter was reported to the Council (báo cáo Hội đồng). */
    public static final EventType<Note> REPORTED_TO_COUNCIL = EventType.of("follow-up/reported-to-council", Note.CODEC);

    /** The Council decided, with reasons, that another rung of the ladder comes next. */
    public static final EventType<LadderDecision> LADDER_DECIDED =
            EventType.of("follow-up/ladder-decided", LadderDecision.CODEC);

    /** The body that issued it considered a request for reconsideration and upholds it, with reasons: row A-O-39. */
    public static final EventType<Note> UPHELD = EventType.of("follow-up/upheld", Note.CODEC);

    /** Other bodies took over parts in it (bàn giao): row B-B-30. */
    public static final EventType<Handover> HANDED_OVER = EventType.of("follow-up/handed-over", Handover.CODEC);

    private FollowUpEvents() {}
}
