package org.hoidong.core.law;

/** What sort of matter runs, as far as a change of law while it runs tells them apart. */
public enum MatterCategory {
    /** An oversight, and what it asked for. */
    OVERSIGHT,
    /** A document on its way to effect or to its end. */
    DOCUMENT,
    /** A petition, a complaint, a denunciation, a letter. */
    LETTER,
    /** Persons, their offices and their discipline. */
    PERSONNEL,
    /** Any other matter. */
    OTHER
}
