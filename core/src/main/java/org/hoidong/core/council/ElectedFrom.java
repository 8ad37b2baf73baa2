package org.hoidong.core.council;

/** From when somebody elected to an office acts, where the election must be approved. */
public enum ElectedFrom {
    /** From the election; the approval does not suspend it. */
    ELECTION,
    /** From the approval. */
    APPROVAL
}
