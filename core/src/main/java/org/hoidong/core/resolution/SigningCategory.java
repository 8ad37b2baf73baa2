package org.hoidong.core.resolution;

/** Where a signing office stands in the council. */
public enum SigningCategory {
    /** The head of the council. */
    HEAD,
    /** A deputy of the head. */
    DEPUTY,
    /** Whoever presided, in no other office. */
    PRESIDING,
    /** Anybody else. */
    OTHER
}
