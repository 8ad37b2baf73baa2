package org.hoidong.core.oversight;

/** What reports need to know of how grave a finding is, gravest first. */
public enum SeverityCategory {
    /** Harm was done or is likely; remedying it cannot wait. */
    SERIOUS,
    /** A duty was not or badly done, without harm so far. */
    MODERATE,
    /** A matter of form or order. */
    MINOR
}
