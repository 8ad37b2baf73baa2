package org.hoidong.core.oversight;

/** What rules need to know of where a recommendation came from. */
public enum SourceCategory {
    /** The body that oversees found, asked or verified something, and recommends. */
    OVERSIGHT,
    /** Voters asked for something. */
    VOTERS,
    /** Whoever presides or leads told others to do something. */
    STEERING
}
