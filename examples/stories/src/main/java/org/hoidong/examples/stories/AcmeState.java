package org.hoidong.examples.stories;

import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/** The state this city adds to the shipped follow-up. */
record AcmeState(String id, StateCategory category) implements WorkflowState {

    static final AcmeState WITH_STANDING_COMMITTEE =
            new AcmeState("acme/with-standing-committee", StateCategory.ACTIVE);
}
