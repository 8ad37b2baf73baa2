package org.hoidong.workflow.lifecycle.meeting;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The states of a meeting.
 *
 * <p>Closed is not done: minutes are owed, and what a conclusion asks for. Cancelled is not done either, while people who were called
 * have not been told.
 */
public enum MeetingState implements WorkflowState {
    /** Its day is set, and nobody was called yet (chưa triệu tập). */
    PLANNED(
            "meeting/planned",
            StateCategory.PENDING,
            Label.of("Đã dự kiến, chưa triệu tập", "Planned, not yet convened")),
    /** The notice was sent, and the documents were not (đã triệu tập). */
    CONVENED(
            "meeting/convened",
            StateCategory.ACTIVE,
            Label.of("Đã triệu tập, chưa gửi tài liệu", "Convened, documents not yet sent")),
    /** The documents were sent (đã gửi tài liệu). */
    READY(
            "meeting/ready",
            StateCategory.ACTIVE,
            Label.of("Đã gửi tài liệu, chờ khai mạc", "Documents sent, to be opened")),
    /** Put off, and no other day is set (tạm hoãn). */
    POSTPONED("meeting/postponed", StateCategory.SUSPENDED, Label.of("Hoãn, chưa định ngày", "Put off, no day set")),
    /** Opened (đang họp). */
    IN_SESSION("meeting/in-session", StateCategory.ACTIVE, Label.of("Đang họp", "In session")),
    /** Interrupted until a day that was named (tạm dừng). */
    ADJOURNED(
            "meeting/adjourned",
            StateCategory.SUSPENDED,
            Label.of("Tạm dừng, chờ họp tiếp", "Adjourned to another day")),
    /** Closed, and there are no minutes yet (đã bế mạc). */
    CLOSED(
            "meeting/closed",
            StateCategory.ACTIVE,
            Label.of("Đã bế mạc, chưa có biên bản", "Closed, without minutes yet")),
    /** The minutes are written and wait for a signature (dự thảo biên bản). */
    MINUTES_DRAFTED(
            "meeting/minutes-drafted",
            StateCategory.ACTIVE,
            Label.of("Đã dự thảo biên bản, chưa ký", "Minutes drafted, not yet signed")),
    /** The minutes are approved and signed (đã ký biên bản). */
    MINUTES_APPROVED(
            "meeting/minutes-approved",
            StateCategory.ACTIVE,
            Label.of("Đã thông qua và ký biên bản, chưa gửi", "Minutes approved, not yet sent")),
    /** The minutes are sent, and what else is owed is being done (đã gửi biên bản). */
    MINUTES_SENT(
            "meeting/minutes-sent",
            StateCategory.ACTIVE,
            Label.of("Đã gửi biên bản, đang hoàn tất hồ sơ", "Minutes sent, the file being completed")),
    /** Held, and nothing of it is owed any more (đã hoàn tất). */
    COMPLETED(
            "meeting/completed", StateCategory.FULFILLED, Label.of("Đã họp, đã hoàn tất hồ sơ", "Held and completed")),
    /** Cancelled, and those who were called do not know it (chưa thông báo việc hủy). */
    CANCELLATION_UNANNOUNCED(
            "meeting/cancellation-unannounced",
            StateCategory.ACTIVE,
            Label.of("Đã hủy, chưa thông báo", "Cancelled, not yet announced")),
    /** It is not held (hủy cuộc họp). */
    CANCELLED("meeting/cancelled", StateCategory.ENDED, Label.of("Đã hủy cuộc họp", "Cancelled"));

    private final String id;
    private final StateCategory category;
    private final Label label;

    MeetingState(String id, StateCategory category, Label label) {
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
