package org.hoidong.core.council;

/** Where a tier stands among the tiers of local government, from the top down. */
public enum TierCategory {
    /** The tier directly under the State. */
    UPPER,
    /** Any tier between the upper and the basic one. */
    MIDDLE,
    /** The tier nearest to the people, with none below. */
    BASIC;

    /**
     * Tells whether this category stands above another.
     *
     * @param other the other category
     * @return whether it does; no category stands above itself
     */
    public boolean isAbove(TierCategory other) {
        return compareTo(other) < 0;
    }
}
