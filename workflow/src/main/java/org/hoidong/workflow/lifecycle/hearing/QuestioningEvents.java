package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.oversight.QuestionAnswer;
import org.hoidong.core.oversight.QuestionGroup;
import org.hoidong.core.oversight.QuestioningResolution;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;

/** The events of a question; what each does is in the table of {@link QuestioningWorkflows}. */
public final class QuestioningEvents {

    /** The slip was handed in (gửi phiếu chất vấn). */
    public static final EventType<NoPayload> SLIP_RECEIVED = EventType.of("questioning/slip-received");

    /** It was put into a group of issues, or into another one, or the day of its group was changed (đưa vào nhóm vấn đề chất vấn). */
    public static final EventType<QuestionGroup> PUT_INTO_GROUP =
            EventType.of("questioning/put-into-group", QuestionGroup.CODEC);

    /** It is to be answered in writing (cho trả lời bằng văn bản): row A-O-32. */
    public static final EventType<WrittenAnswerOrder> LEFT_TO_WRITING =
            EventType.of("questioning/left-to-writing", WrittenAnswerOrder.CODEC);

    /** It was found that it may not be asked, with reasons (không đủ điều kiện chất vấn). */
    public static final EventType<Note> FOUND_NOT_ADMISSIBLE =
            EventType.of("questioning/found-not-admissible", Note.CODEC);

    /** Who was asked answered in person (trả lời trực tiếp). */
    public static final EventType<QuestionAnswer> ANSWER_GIVEN =
            EventType.of("questioning/answer-given", QuestionAnswer.CODEC);

    /** The written answer was sent (trả lời bằng văn bản): row A-O-31. */
    public static final EventType<QuestionAnswer> WRITTEN_ANSWER_SENT =
            EventType.of("questioning/written-answer-sent", QuestionAnswer.CODEC);

    /** The delegate asks again, with reasons (chất vấn lại). */
    public static final EventType<AskedAgain> ASKED_AGAIN = EventType.of("questioning/asked-again", AskedAgain.CODEC);

    /** The delegate accepts the answer (đồng ý với nội dung trả lời). */
    public static final EventType<NoPayload> ANSWER_ACCEPTED = EventType.of("questioning/answer-accepted");

    /** The council or its standing body ends the questioning on it, with reasons (kết thúc chất vấn). */
    public static final EventType<Note> QUESTIONING_ENDED = EventType.of("questioning/questioning-ended", Note.CODEC);

    /** The council adopted a resolution on the questioning (ra nghị quyết về chất vấn): row A-O-30. */
    public static final EventType<QuestioningResolution> RESOLUTION_ADOPTED =
            EventType.of("questioning/resolution-adopted", QuestioningResolution.CODEC);

    /** The delegate takes the question back, with reasons (rút chất vấn). */
    public static final EventType<Note> SLIP_WITHDRAWN = EventType.of("questioning/slip-withdrawn", Note.CODEC);

    /** The question was closed, its follow-ups named (kết thúc hồ sơ chất vấn). */
    public static final EventType<NoPayload> QUESTION_CLOSED = EventType.of("questioning/question-closed");

    private QuestioningEvents() {}
}
