package org.hoidong.core.petition;

/** In what the ground for not receiving somebody lies. */
public enum RefusalCategory {
    /** In the state or the conduct of who came. */
    CONDUCT,
    /** In that it is settled. */
    SETTLED,
    /** In another law. */
    OTHER
}
