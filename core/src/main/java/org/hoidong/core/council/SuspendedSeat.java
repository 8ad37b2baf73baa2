package org.hoidong.core.council;

/** Whether a suspended delegate is among those in office: a reading of the law that a host chooses. */
public enum SuspendedSeat {
    /** The seat is held, and counts among those in office. */
    IN_OFFICE,
    /** The seat counts as vacant while the delegate is suspended. */
    VACANT
}
