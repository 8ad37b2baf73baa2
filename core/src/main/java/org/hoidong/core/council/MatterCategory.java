package org.hoidong.core.council;

/** What a matter touches. */
public enum MatterCategory {
    /** Life, order and defence. */
    PUBLIC_SAFETY,
    /** Money. */
    FINANCE,
    /** Who holds an office or a seat. */
    PERSONNEL,
    /** How a body deals with something. */
    PROCEEDINGS,
    /** Anything else. */
    OTHER
}
