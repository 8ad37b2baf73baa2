package org.hoidong.workflow.lifecycle.letter;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The states of a citizen's letter.
 *
 * <p>Passed on is not done: a letter that another body settles stays open here until its result is known and told.
 */
public enum LetterState implements WorkflowState {
    /** It is there, and nobody has looked into it (chờ phân loại). */
    RECEIVED(
            "letter-case/received",
            StateCategory.PENDING,
            Label.of("Đã nhận đơn, chờ phân loại", "Received, to be examined")),
    /** Who is competent is known, and it is decided what to do (chờ xử lý). */
    EXAMINED(
            "letter-case/examined",
            StateCategory.ACTIVE,
            Label.of("Đã phân loại, chờ xử lý", "Examined, to be dealt with")),
    /** It is settled here (đang giải quyết). */
    ACCEPTED(
            "letter-case/accepted",
            StateCategory.ACTIVE,
            Label.of("Đã thụ lý, đang giải quyết", "Accepted, being settled")),
    /** Its settlement rests by a decision (tạm đình chỉ giải quyết). */
    SUSPENDED(
            "letter-case/suspended",
            StateCategory.SUSPENDED,
            Label.of("Tạm đình chỉ giải quyết", "Settlement suspended")),
    /** Another body settles it, and this one follows it (theo dõi, đôn đốc). */
    PASSED_ON(
            "letter-case/passed-on",
            StateCategory.ACTIVE,
            Label.of("Đã chuyển cơ quan có thẩm quyền, chờ kết quả", "Passed on, waiting for the result")),
    /** The result is there, and those who wait for it are told (chờ thông báo). */
    SETTLED(
            "letter-case/settled",
            StateCategory.ACTIVE,
            Label.of("Đã có kết quả giải quyết, chờ thông báo", "Settled, to be told")),
    /** Everybody was told (đã thông báo). */
    CLOSED("letter-case/closed", StateCategory.FULFILLED, Label.of("Đã giải quyết, đã thông báo", "Settled and told")),
    /** It is not handled, with reasons (lưu đơn). */
    FILED("letter-case/filed", StateCategory.ENDED, Label.of("Lưu đơn, không xử lý", "Filed, not handled")),
    /** Each of its parts is a letter of its own (đã tách đơn). */
    SPLIT(
            "letter-case/split",
            StateCategory.ENDED,
            Label.of("Đã tách thành các đơn riêng", "Split into letters of their own")),
    /** Who wrote it took it back (rút đơn). */
    WITHDRAWN(
            "letter-case/withdrawn",
            StateCategory.ENDED,
            Label.of("Người viết đã rút đơn", "Withdrawn by who wrote it"));

    private final String id;
    private final StateCategory category;
    private final Label label;

    LetterState(String id, StateCategory category, Label label) {
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
