package org.hoidong.core.meeting;

/** How often an occasion comes. */
public enum OccasionCategory {
    /** Once in each year. */
    OF_THE_YEAR,
    /** Once in a term. */
    OF_THE_TERM
}
