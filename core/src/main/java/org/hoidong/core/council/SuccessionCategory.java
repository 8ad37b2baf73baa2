package org.hoidong.core.council;

/** What happens when some units or bodies give way to others, and how many of each there are. */
public enum SuccessionCategory {
    /** One or more go into one, which may be one that was there before. */
    MERGED,
    /** One goes into two or more. */
    SPLIT,
    /** One goes on under another name. */
    RENAMED,
    /** One goes on as another kind, such as a province that becomes a city. */
    CHANGED_KIND,
    /** One or more end, and what they had passes to any number of others, or to none. */
    ABOLISHED
}
