package org.hoidong.core.council;

/** What brings an office to its end. */
public enum OfficeEndCategory {
    /** The holder asks for it. */
    ON_REQUEST,
    /** It happens: retirement, death. */
    OF_ITSELF,
    /** A superior orders it. */
    BY_SUPERIOR
}
