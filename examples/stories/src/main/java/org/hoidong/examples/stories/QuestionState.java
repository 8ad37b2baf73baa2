package org.hoidong.examples.stories;

import static org.hoidong.workflow.StateCategory.ACTIVE;
import static org.hoidong.workflow.StateCategory.ENDED;
import static org.hoidong.workflow.StateCategory.FULFILLED;
import static org.hoidong.workflow.StateCategory.PENDING;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/** Where a parliamentary question stands. */
enum QuestionState implements WorkflowState {
    AT_TABLE_OFFICE("question/at-table-office", PENDING, "Chờ tiếp nhận", "At the table office"),
    OPEN("question/open", ACTIVE, "Chờ trả lời", "Open"),
    ON_ORDER_PAPER("question/on-order-paper", ACTIVE, "Trong chương trình chất vấn", "On the order paper"),
    ANSWERED("question/answered", FULFILLED, "Đã trả lời", "Answered"),
    INADMISSIBLE("question/inadmissible", ENDED, "Không được tiếp nhận", "Inadmissible"),
    WITHDRAWN("question/withdrawn", ENDED, "Đã rút", "Withdrawn");

    private final String id;
    private final StateCategory category;
    private final Label label;

    QuestionState(String id, StateCategory category, String vietnamese, String english) {
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
