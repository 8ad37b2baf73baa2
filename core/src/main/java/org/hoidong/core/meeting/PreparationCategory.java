package org.hoidong.core.meeting;

/** Of what sort a step is that prepares a meeting. */
public enum PreparationCategory {
    /** Some meet. */
    MEETING,
    /** Papers go out. */
    PAPERS,
    /** It is made known. */
    NOTICE
}
