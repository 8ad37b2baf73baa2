package org.hoidong.core.calendar;

import java.time.LocalDate;

/**
 * One day in the explanation of a deadline.
 *
 * @param date the day
 * @param what what was done with it
 * @param number the how-manieth counted day it is, 0 if it was not counted
 * @param day what the calendar says of it
 */
public record DeadlineStep(LocalDate date, What what, int number, CalendarDay day) {

    /** What was done with a day. */
    public enum What {
        /** The day it is counted from. */
        ANCHOR,
        /** It was counted. */
        COUNTED,
        /** It was passed over: the calendar does not count it. */
        SKIPPED,
        /** It would have been the last day, but does not count, so the last day moved on. */
        ROLLED,
        /** It is the due day. */
        DUE
    }
}
