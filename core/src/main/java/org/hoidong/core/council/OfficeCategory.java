package org.hoidong.core.council;

/** What rules need to know of an office. */
public enum OfficeCategory {
    /** Heads a council, an executive or another body. */
    HEAD,
    /** Stands in for a head. */
    DEPUTY,
    /** Sits in a body without heading it. */
    MEMBER,
    /** Runs the work of a body without sitting in it. */
    STAFF
}
