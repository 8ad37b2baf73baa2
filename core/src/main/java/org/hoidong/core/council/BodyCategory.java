package org.hoidong.core.council;

/** What rules need to know of a kind of body. */
public enum BodyCategory {
    /** An elected council that votes resolutions. */
    COUNCIL,
    /** The standing body of a council that acts for it between sessions. */
    STANDING_COMMITTEE,
    /** A committee of a council that verifies and oversees in its field. */
    COMMITTEE,
    /** Delegates of one or more constituencies, sitting together. */
    DELEGATE_GROUP,
    /** The executive that a council elects and oversees. */
    EXECUTIVE,
    /** An agency under an executive. */
    AGENCY,
    /** A court. */
    COURT,
    /** A procuracy. */
    PROCURACY,
    /** A front or a socio-political organisation. */
    FRONT,
    /** Any other body. */
    OTHER
}
