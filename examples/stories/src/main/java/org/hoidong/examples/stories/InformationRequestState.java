package org.hoidong.examples.stories;

import static org.hoidong.workflow.StateCategory.ACTIVE;
import static org.hoidong.workflow.StateCategory.ENDED;
import static org.hoidong.workflow.StateCategory.FULFILLED;
import static org.hoidong.workflow.StateCategory.SUSPENDED;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/** Where a request for information stands. */
enum InformationRequestState implements WorkflowState {
    CONSIDERED("foi/considered", ACTIVE, "Đang xem xét", "Under consideration"),
    UNCLEAR("foi/unclear", SUSPENDED, "Chờ làm rõ", "Waiting for clarification"),
    DISCLOSED("foi/disclosed", FULFILLED, "Đã cung cấp", "Disclosed"),
    REFUSED("foi/refused", ENDED, "Từ chối", "Refused"),
    UNDER_REVIEW("foi/under-review", ACTIVE, "Đang xem xét lại", "Under internal review"),
    REFUSED_FINALLY("foi/refused-finally", ENDED, "Giữ nguyên từ chối", "Refusal upheld"),
    DROPPED("foi/dropped", ENDED, "Thôi xem xét", "Dropped");

    private final String id;
    private final StateCategory category;
    private final Label label;

    InformationRequestState(String id, StateCategory category, String vietnamese, String english) {
        this.id = id;
        this.category = category;
        this.label = Label.of(vietnamese, english);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public StateCategory category() {
        return category;
    }

    Label label() {
        return label;
    }
}
