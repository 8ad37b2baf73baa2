package org.hoidong.core.law;

/** What a matter touches. */
public enum MatterCategory {
    /** Life, order and defence. */
    PUBLIC_SAFETY,
    /** Money. */
    FINANCE,
    /** Persons, their offices, seats and discipline. */
    PERSONNEL,
    /** An oversight, and what it asked for. */
    OVERSIGHT,
    /** A petition, a complaint, a denunciation, a letter. */
    LETTER,
    /** How a body deals with something. */
    PROCEEDINGS,
    /** Anything else. */
    OTHER
}
