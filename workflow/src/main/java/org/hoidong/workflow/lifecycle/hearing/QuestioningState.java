package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The states of a question to who holds an office.
 *
 * <p>Answered is not done: the delegate says whether it satisfies, and the question stays open until everything that was promised has a
 * follow-up of its own.
 */
public enum QuestioningState implements WorkflowState {
    /** The slip was handed in (đã nhận phiếu chất vấn). */
    RECEIVED("questioning/received", StateCategory.PENDING, Label.of("Đã nhận phiếu chất vấn", "Slip received")),
    /** In a group of issues, and answered in person on its day (thuộc nhóm vấn đề chất vấn). */
    ADMITTED(
            "questioning/admitted",
            StateCategory.ACTIVE,
            Label.of("Thuộc nhóm vấn đề, chờ trả lời trực tiếp", "In a group, to be answered in person")),
    /** A written answer is owed (chờ trả lời bằng văn bản). */
    IN_WRITING(
            "questioning/in-writing",
            StateCategory.ACTIVE,
            Label.of("Chờ trả lời bằng văn bản", "To be answered in writing")),
    /** Who was asked came and answered (đã trả lời trực tiếp). */
    ANSWERED_IN_PERSON(
            "questioning/answered-in-person",
            StateCategory.ACTIVE,
            Label.of("Đã trả lời trực tiếp, chờ ý kiến đại biểu", "Answered in person")),
    /** The written answer is there (đã trả lời bằng văn bản). */
    ANSWERED_IN_WRITING(
            "questioning/answered-in-writing",
            StateCategory.ACTIVE,
            Label.of("Đã trả lời bằng văn bản, chờ ý kiến đại biểu", "Answered in writing")),
    /** Nothing more is asked; what was promised gets its follow-ups (kết thúc chất vấn). */
    CONCLUDED(
            "questioning/concluded",
            StateCategory.ACTIVE,
            Label.of("Kết thúc chất vấn, đang lập hồ sơ theo dõi", "Over, its follow-ups being opened")),
    /** Answered, and everything that was promised is followed up (đã trả lời, đã chuyển theo dõi). */
    CLOSED(
            "questioning/closed",
            StateCategory.FULFILLED,
            Label.of("Đã trả lời, đã chuyển theo dõi", "Answered, and followed up")),
    /** It may not be asked (không đủ điều kiện chất vấn). */
    NOT_ADMISSIBLE(
            "questioning/not-admissible",
            StateCategory.ENDED,
            Label.of("Không đủ điều kiện chất vấn", "Not admissible")),
    /** The delegate took it back (rút chất vấn). */
    WITHDRAWN("questioning/withdrawn", StateCategory.ENDED, Label.of("Đại biểu rút chất vấn", "Withdrawn"));

    private final String id;
    private final StateCategory category;
    private final Label label;

    QuestioningState(String id, StateCategory category, Label label) {
        this.id = id;
        this.category = category;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public StateCategory category() {
        return category;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }
}
