package org.hoidong.workflow;

/** A state that is nothing but its id and category. */
record PlainState(String id, StateCategory category) implements WorkflowState {

    @Override
    public String toString() {
        return id;
    }
}
