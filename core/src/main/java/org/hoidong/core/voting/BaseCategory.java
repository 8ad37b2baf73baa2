package org.hoidong.core.voting;

/** When the number that a share is taken of becomes known. */
public enum BaseCategory {
    /** Before the meeting: how many delegates there are. */
    MEMBERSHIP,
    /** When the meeting has gathered: how many are present. */
    ATTENDANCE,
    /** Only when the votes are counted. */
    VOTES
}
