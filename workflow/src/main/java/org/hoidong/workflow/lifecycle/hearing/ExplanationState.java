package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The states of an explanation session.
 *
 * <p>Held is not done: a conclusion is voted, sent to those who receive it, and what it asks for gets a follow-up.
 */
public enum ExplanationState implements WorkflowState {
    /** Decided, and its day not yet notified (đã quyết định tổ chức). */
    DECIDED(
            "explanation/decided",
            StateCategory.PENDING,
            Label.of("Đã quyết định, chưa thông báo", "Decided, not yet notified")),
    /** Those who are called know the day (đã thông báo). */
    NOTIFIED("explanation/notified", StateCategory.ACTIVE, Label.of("Đã thông báo, chờ tổ chức", "Notified")),
    /** Put off, and no other day is set (tạm hoãn). */
    POSTPONED("explanation/postponed", StateCategory.SUSPENDED, Label.of("Tạm hoãn, chưa định ngày", "Postponed")),
    /** Held, and the conclusion not yet adopted (đã giải trình). */
    HEARD(
            "explanation/heard",
            StateCategory.ACTIVE,
            Label.of("Đã giải trình, chưa có kết luận", "Heard, without a conclusion yet")),
    /** The conclusion is adopted (đã thông qua kết luận). */
    CONCLUDED(
            "explanation/concluded",
            StateCategory.ACTIVE,
            Label.of("Đã thông qua kết luận, chưa gửi", "Concluded, not yet sent")),
    /** The conclusion is sent, and gets its follow-ups (đã gửi kết luận). */
    SENT(
            "explanation/sent",
            StateCategory.ACTIVE,
            Label.of("Đã gửi kết luận, đang lập hồ sơ theo dõi", "Sent, its follow-ups being opened")),
    /** Everything the conclusion asks for is followed up (đã chuyển theo dõi). */
    CLOSED(
            "explanation/closed",
            StateCategory.FULFILLED,
            Label.of("Đã kết luận, đã chuyển theo dõi", "Concluded, and followed up")),
    /** Held, and no conclusion was adopted (không có kết luận). */
    WITHOUT_CONCLUSION(
            "explanation/without-conclusion",
            StateCategory.ENDED,
            Label.of("Kết thúc, không có kết luận", "Ended without a conclusion")),
    /** It is not held (hủy phiên giải trình). */
    CANCELLED("explanation/cancelled", StateCategory.ENDED, Label.of("Đã hủy phiên giải trình", "Cancelled"));

    private final String id;
    private final StateCategory category;
    private final Label label;

    ExplanationState(String id, StateCategory category, Label label) {
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
