package org.hoidong.core.petition;

/** How a letter came in, as far as rules differ. */
public enum LetterChannelCategory {
    /** It was sent, on paper or online. */
    SENT,
    /** The writer gave it at a reception. */
    IN_PERSON,
    /** A delegate handed it on, who is then told of its settlement. */
    THROUGH_DELEGATE
}
