package org.hoidong.workflow.followup;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The states of a follow-up: how far what was recommended has been carried out.
 *
 * <p>They say nothing of answers (see {@link AnswerStatus}) and nothing of lateness: overdue is computed beside them and
 * never overwrites what is known of the substance. The Vietnamese labels are those officials use.
 */
public enum FollowUpState implements WorkflowState {
    /** Nothing has been reported yet (chưa thực hiện). */
    NOT_STARTED("follow-up/not-started", StateCategory.PENDING, Label.of("Chưa triển khai", "Not started")),
    /** The addressee is at work (đang thực hiện). */
    IN_PROGRESS("follow-up/in-progress", StateCategory.ACTIVE, Label.of("Đang thực hiện", "In progress")),
    /** The addressee says it is done; nobody has looked yet. */
    REPORTED_DONE(
            "follow-up/reported-done",
            StateCategory.ACTIVE,
            Label.of("Đã báo cáo hoàn thành, chờ kiểm tra", "Reported done")),
    /** The validator is looking. */
    BEING_VERIFIED("follow-up/being-verified", StateCategory.ACTIVE, Label.of("Đang kiểm tra", "Being verified")),
    /** Verified: a part is done, a new term runs for the rest (hoàn thành một phần). */
    PARTLY_IMPLEMENTED(
            "follow-up/partly-implemented",
            StateCategory.ACTIVE,
            Label.of("Hoàn thành một phần", "Partly implemented")),
    /** Verified: what was done does not meet the requirement (chưa đáp ứng yêu cầu). */
    NOT_MEETING_REQUIREMENT(
            "follow-up/not-meeting-requirement",
            StateCategory.ACTIVE,
            Label.of("Chưa đáp ứng yêu cầu", "Not meeting the requirement")),
    /** Verified: nothing was done (không thực hiện); still owed. */
    NOT_IMPLEMENTED("follow-up/not-implemented", StateCategory.ACTIVE, Label.of("Không thực hiện", "Not implemented")),
    /** Resting with approval until a review date (tạm dừng). */
    SUSPENDED("follow-up/suspended", StateCategory.SUSPENDED, Label.of("Tạm dừng có chấp thuận", "Suspended")),
    /** Verified as carried out, with evidence (đã hoàn thành). */
    IMPLEMENTED("follow-up/implemented", StateCategory.FULFILLED, Label.of("Đã hoàn thành", "Implemented")),
    /** A voter petition whose explanation was accepted (đã giải trình); counted apart from implemented. */
    EXPLAINED(
            "follow-up/explained",
            StateCategory.ENDED,
            Label.of("Đã giải trình, cung cấp thông tin", "Explained, information provided")),
    /** Replaced by a later recommendation or resolution. */
    SUPERSEDED("follow-up/superseded", StateCategory.ENDED, Label.of("Được thay thế", "Superseded")),
    /** Withdrawn by the body that issued it (rút kiến nghị). */
    WITHDRAWN("follow-up/withdrawn", StateCategory.ENDED, Label.of("Đã rút kiến nghị", "Withdrawn")),
    /** Objectively impossible, with written approval (không thể thực hiện). */
    NOT_IMPLEMENTABLE(
            "follow-up/not-implementable",
            StateCategory.ENDED,
            Label.of("Không thể thực hiện, có văn bản chấp thuận", "Not implementable, with approval"));

    private final String id;
    private final StateCategory category;
    private final Label label;

    FollowUpState(String id, StateCategory category, Label label) {
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
