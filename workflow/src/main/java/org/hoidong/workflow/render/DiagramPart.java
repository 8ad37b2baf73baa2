package org.hoidong.workflow.render;

/** Something a diagram shows or leaves out. */
public enum DiagramPart {
    /** Who may take a step, on its arrow. */
    ROLES,
    /** On what conditions, on its arrow. */
    GUARDS,
    /** Within what time it is owed, on its arrow. */
    LIMITS,
    /** The steps that leave a case in its state, in the box of the state; if left out, the box says how many there are. */
    INTERNAL_STEPS,
    /** Who owes what by when in a state, in its box. */
    OBLIGATIONS,
    /** The warnings of the definition, and the defects that were accepted, with the reason. */
    WARNINGS,
    /** An arrow from every state of a group, instead of one from the group. */
    EVERY_STATE_OF_A_GROUP,
    /** What the marks mean. */
    LEGEND
}
