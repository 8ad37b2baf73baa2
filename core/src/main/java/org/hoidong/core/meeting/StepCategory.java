package org.hoidong.core.meeting;

/** What happens in a step. */
public enum StepCategory {
    /** Somebody reports, presents or answers. */
    STATEMENT,
    /** Those who meet discuss. */
    DISCUSSION,
    /** Something is decided, voted on or concluded. */
    DECISION
}
