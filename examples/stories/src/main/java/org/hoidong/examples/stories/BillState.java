package org.hoidong.examples.stories;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/** Where a bill of the island stands. */
enum BillState implements WorkflowState {
    IN_COMMITTEE("bill/in-committee", StateCategory.ACTIVE, "In committee"),
    FIRST_READING("bill/first-reading", StateCategory.ACTIVE, "First reading"),
    SECOND_READING("bill/second-reading", StateCategory.ACTIVE, "Second reading"),
    WITH_GOVERNOR("bill/with-governor", StateCategory.ACTIVE, "With the governor"),
    VETOED("bill/vetoed", StateCategory.ACTIVE, "Vetoed"),
    LAW("bill/law", StateCategory.FULFILLED, "Law"),
    LAPSED("bill/lapsed", StateCategory.ENDED, "Lapsed by pocket veto"),
    REJECTED("bill/rejected", StateCategory.ENDED, "Rejected"),
    WITHDRAWN("bill/withdrawn", StateCategory.ENDED, "Withdrawn");

    private final String id;
    private final StateCategory category;
    private final Label label;

    BillState(String id, StateCategory category, String label) {
        this.id = id;
        this.category = category;
        this.label = Label.same(label);
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
