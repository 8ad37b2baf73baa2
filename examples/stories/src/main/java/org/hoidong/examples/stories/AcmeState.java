package org.hoidong.examples.stories;

import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/** The state this city adds to the shipped follow-up. */
enum AcmeState implements WorkflowState {
    WITH_STANDING_COMMITTEE("acme/with-standing-committee", StateCategory.ACTIVE);

    private final String id;
    private final StateCategory category;

    AcmeState(String id, StateCategory category) {
        this.id = id;
        this.category = category;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public StateCategory category() {
        return category;
    }
}
