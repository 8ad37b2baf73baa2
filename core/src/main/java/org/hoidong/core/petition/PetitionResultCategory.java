package org.hoidong.core.petition;

/** What a result class means for a count; settled and explained are never one number. */
public enum PetitionResultCategory {
    /** Settled whole. */
    SETTLED,
    /** Settled in part; the rest is still owed. */
    PARTLY_SETTLED,
    /** Somebody is at work on it. */
    UNDER_WAY,
    /** Noted or planned; nobody has begun. */
    PLANNED,
    /** Answered with an explanation or information, and nothing was to be settled. */
    EXPLAINED,
    /** Not settled, for reasons outside the body that should. */
    UNSETTLED
}
