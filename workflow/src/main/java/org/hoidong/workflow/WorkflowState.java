package org.hoidong.workflow;

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
 */
public interface WorkflowState {

    /** Returns the id, {@code area/what}, for example {@code follow-up/in-progress}. */
    String id();

    /** Returns the category. */
    StateCategory category();
}
