package org.hoidong.workflow;

import org.hoidong.core.basics.PlainText;

/**
 * A state of a workflow: an id and a category.
 *
 * <p>It is an interface so that hosts bring their own enums beside the shipped ones; states are equal when their ids are.
 * Labels are given in the definition, not here. An id is written out, never derived from the name of a constant.
 *
 * <pre>{@code
 * enum AcmeState implements WorkflowState {
 *     WITH_STANDING_COMMITTEE("acme/with-standing-committee", StateCategory.ACTIVE);
 *     ...
 * }
 * }</pre>
 *
 * <p>A table with few states of its own may do without an enum: {@code WorkflowState.of("acme/with-standing-committee", ACTIVE)}.
 */
public interface WorkflowState {

    /**
     * Obtains a state that is nothing but its id and category.
     *
     * @param id the id, {@code area/what}
     * @param category the category
     * @return the state, equal to others made with the same id and category
     * @throws IllegalArgumentException if the id is not of that form
     */
    static WorkflowState of(String id, StateCategory category) {
        return new PlainState(PlainText.code("state id", id), category);
    }

    /** Returns the id, {@code area/what}, for example {@code follow-up/in-progress}. */
    String id();

    /** Returns the category. */
    StateCategory category();
}
