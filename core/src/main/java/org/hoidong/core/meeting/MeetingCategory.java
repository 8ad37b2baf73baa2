package org.hoidong.core.meeting;

/** What rules need to know of a kind of meeting. */
public enum MeetingCategory {
    /** The council itself sits, and votes. */
    SESSION,
    /** A standing body or a committee of the council sits. */
    COMMITTEE_MEETING,
    /** The executive sits, and votes. */
    EXECUTIVE_MEETING,
    /** Somebody answers before the council or a body of it. */
    HEARING,
    /** Bodies confer and conclude, without a vote. */
    CONFERENCE,
    /** Delegates meet voters or citizens. */
    CONTACT
}
