package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** A way to a due day that can be gone again step by step. */
interface Counting {

    LocalDate dueOn();

    /** Whether the answer depends on any day of the calendar. */
    boolean isByCalendar();

    /** Whether it depends on a day of the calendar that may still be decided otherwise. */
    boolean isProvisional();

    /** Whether the clock stands still, so that each further day may put the due day off. */
    default boolean standsStill() {
        return false;
    }

    /** The day from which on, in the direction of counting, the calendar decides. */
    LocalDate firstDayThatMatters();

    ImmutableList<DeadlineStep> steps();
}
