package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The states of an item of a petition of voters.
 *
 * <p>An answer is not an end: resolved, explained or answered by another level, it stays open until the voters were told.
 */
public enum PetitionState implements WorkflowState {
    /** It is there, and not assigned yet (chờ phân loại, chuyển). */
    RECEIVED(
            "petition-case/received",
            StateCategory.PENDING,
            Label.of("Đã tiếp nhận, chờ phân loại, chuyển", "Received, to be assigned")),
    /** The body to which it was assigned is not competent by its own word (bị trả lại, chờ chuyển lại). */
    RETURNED(
            "petition-case/returned",
            StateCategory.PENDING,
            Label.of("Bị trả lại, chờ phân loại, chuyển lại", "Returned, to be assigned anew")),
    /** A body of the council's own tier deals with it (đang giải quyết). */
    ASSIGNED(
            "petition-case/assigned",
            StateCategory.ACTIVE,
            Label.of("Đã chuyển, đang giải quyết", "Assigned, being dealt with")),
    /** Another level is competent, and its answer is awaited (chờ cấp có thẩm quyền trả lời). */
    FORWARDED(
            "petition-case/forwarded",
            StateCategory.ACTIVE,
            Label.of("Đã chuyển cấp có thẩm quyền, chờ trả lời", "Forwarded to another level, answer awaited")),
    /** It is resolved, and the voters are still to be told (chờ thông báo cử tri). */
    RESOLVED(
            "petition-case/resolved",
            StateCategory.ACTIVE,
            Label.of("Đã giải quyết, chờ thông báo cử tri", "Resolved, voters not told yet")),
    /** It is explained, and the voters are still to be told (chờ thông báo cử tri). */
    EXPLAINED(
            "petition-case/explained",
            StateCategory.ACTIVE,
            Label.of("Đã giải trình, chờ thông báo cử tri", "Explained, voters not told yet")),
    /** Another level answered, and the voters are still to be told (chờ thông báo cử tri). */
    ANSWERED_ELSEWHERE(
            "petition-case/answered-elsewhere",
            StateCategory.ACTIVE,
            Label.of(
                    "Cấp có thẩm quyền đã trả lời, chờ thông báo cử tri",
                    "Answered by another level, voters not told yet")),
    /** It is resolved, and the voters know (đã thông báo cử tri). */
    RESOLVED_AND_TOLD(
            "petition-case/resolved-and-told",
            StateCategory.FULFILLED,
            Label.of("Đã giải quyết, đã thông báo cử tri", "Resolved, voters told")),
    /** It is explained, and the voters know (đã giải trình). */
    EXPLAINED_AND_TOLD(
            "petition-case/explained-and-told",
            StateCategory.ENDED,
            Label.of("Đã giải trình, đã thông báo cử tri", "Explained, voters told")),
    /** Another level answered, and the voters know; what it answered is no settlement by this council (đã thông báo trả lời). */
    ANSWERED_ELSEWHERE_AND_TOLD(
            "petition-case/answered-elsewhere-and-told",
            StateCategory.ENDED,
            Label.of("Cấp có thẩm quyền đã trả lời, đã thông báo cử tri", "Answered by another level, voters told")),
    /** Each of its parts is an item of its own (đã tách). */
    SPLIT(
            "petition-case/split",
            StateCategory.ENDED,
            Label.of("Đã tách thành các nội dung riêng", "Split into items of their own")),
    /** It asks the same as one that is there (trùng). */
    MERGED(
            "petition-case/merged",
            StateCategory.ENDED,
            Label.of("Trùng với kiến nghị đã có", "The same as one that is there"));

    private final String id;
    private final StateCategory category;
    private final Label label;

    PetitionState(String id, StateCategory category, Label label) {
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
