package org.hoidong.core.council;

/** What sort of act it is for which the law names who may do it. */
public enum ActCategory {
    /** Puts persons into offices or seats, and takes them out. */
    PERSONNEL,
    /** Calls, orders or closes meetings. */
    MEETING,
    /** Makes, changes, suspends or annuls documents. */
    DOCUMENT,
    /** Oversees, and acts on what was found. */
    OVERSIGHT,
    /** Decides a matter of the community itself. */
    MATTER
}
