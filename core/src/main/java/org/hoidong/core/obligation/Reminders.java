package org.hoidong.core.obligation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.StreamSupport;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.WorkingCalendar;

/** Computes reminders before a due day. */
public final class Reminders {

    /** The most working days before the due day that a reminder may be: 10,000. */
    public static final int LARGEST_DISTANCE = 10_000;

    private Reminders() {}

    /**
     * Returns reminders so many working days before a deadline.
     *
     * @param obligation the obligation that falls due
     * @param deadline its deadline
     * @param workingDaysBefore how many working days before the due day, for example 15, 7, 3; 0 is the due day itself; doubles
     *     count once
     * @param calendars the calendars; counted by that of the deadline, or by the default one if it has none
     * @return the reminders, the earliest first
     * @throws IllegalArgumentException if a number is negative or more than 10,000, or a day lies beyond the calendar
     */
    public static ImmutableList<Reminder> before(
            ObligationId obligation, Deadline deadline, Iterable<Integer> workingDaysBefore, Calendars calendars) {
        WorkingCalendar calendar = deadline.calendar().orElseGet(calendars::defaultCalendar);
        return StreamSupport.stream(workingDaysBefore.spliterator(), false)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(days -> {
                    checkArgument(
                            days >= 0 && days <= LARGEST_DISTANCE,
                            "days before the due day (%s) must be between 0 and %s",
                            days,
                            LARGEST_DISTANCE);
                    LocalDate on = calendar.plusWorkingDays(deadline.dueOn(), -days);
                    return Reminder.of(obligation, deadline.extensions(), on, days);
                })
                .collect(ImmutableList.toImmutableList());
    }
}
