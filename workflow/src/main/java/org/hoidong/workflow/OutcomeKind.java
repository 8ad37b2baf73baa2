package org.hoidong.workflow;

import org.hoidong.core.basics.Label;

/** Which of the seven outcomes it is, for counts and lists. */
public enum OutcomeKind {
    /** The case moved. */
    MOVED(Label.of("Đã chuyển", "Moved")),
    /** A role, a guard or the day stood in the way. */
    REFUSED(Label.of("Bị từ chối", "Refused")),
    /** The state does not know the event. */
    NOT_DEFINED_HERE(Label.of("Không áp dụng ở trạng thái này", "Not defined here")),
    /** The matter is over. */
    CLOSED(Label.of("Đã kết thúc", "Closed")),
    /** The actor had seen an older case. */
    STALE(Label.of("Hồ sơ đã thay đổi", "Stale")),
    /** The same delivery came before. */
    ALREADY_RECORDED(Label.of("Đã ghi nhận trước đó", "Already recorded")),
    /** A guard threw, which is a fault and no refusal. */
    GUARD_FAILED(Label.of("Lỗi khi kiểm tra điều kiện", "Guard failed"));

    private final Label label;

    OutcomeKind(Label label) {
        this.label = label;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }
}
