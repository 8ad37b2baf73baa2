package org.hoidong.core.petition;

/** What a letter of a citizen asks for, as far as rules differ. */
public enum LetterCategory {
    /** That a decision or act against the writer be reviewed. */
    COMPLAINT,
    /** That somebody's wrong be looked into. */
    DENUNCIATION,
    /** That something be done or changed. */
    PETITION,
    /** Nothing; it tells of something. */
    FEEDBACK
}
