package org.hoidong.core.petition;

/** Whether a petition is for a tier of local government. */
public enum CompetentCategory {
    /** A tier of local government is competent. */
    LOCAL,
    /** A body of the State above all local tiers is competent. */
    CENTRAL
}
