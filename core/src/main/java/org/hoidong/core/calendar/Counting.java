package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** A way to a due day that can be gone again step by step. */
interface Counting {

    LocalDate dueOn();

    /** Whether the answer depends on any day of the calendar. */
    boolean isByCalendar();

    boolean isProvisional();

    /** The day from which on, in the direction of counting, the calendar decides. */
    LocalDate firstDayThatMatters();

    ImmutableList<DeadlineStep> steps();
}
