package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline that another calendar moves: from when to when, and because of which days.
 *
 * @param before the deadline in the calendar it was counted in
 * @param after the deadline in the other calendar
 * @param because the days between anchor and the later due day that the two calendars treat differently, as the other
 *     calendar has them
 */
public record MovedDeadline(Deadline before, Deadline after, ImmutableList<CalendarDay> because) {

    /**
     * Counts a deadline again in another calendar.
     *
     * @param deadline the deadline
     * @param other the other calendar
     * @return how it moves, or nothing if it does not, or was simply set
     */
    public static Optional<MovedDeadline> of(Deadline deadline, WorkingCalendar other) {
        if (deadline.limit().isEmpty() || deadline.calendar().isEmpty()) {
            return Optional.empty();
        }
        TimeLimit limit = deadline.limit().orElseThrow();
        WorkingCalendar calendar = deadline.calendar().orElseThrow();
        Deadline after = Deadline.counted(limit, deadline.anchor(), other);
        if (after.dueOn().equals(deadline.dueOn())) {
            return Optional.empty();
        }
        LocalDate from = earliest(deadline.anchor(), deadline.dueOn(), after.dueOn());
        LocalDate to = latest(deadline.anchor(), deadline.dueOn(), after.dueOn());
        ImmutableList.Builder<CalendarDay> because = ImmutableList.builder();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            if (calendar.isCounted(date) != other.isCounted(date)) {
                because.add(other.day(date));
            }
        }
        return Optional.of(new MovedDeadline(deadline, after, because.build()));
    }

    private static LocalDate earliest(LocalDate a, LocalDate b, LocalDate c) {
        LocalDate ab = a.isBefore(b) ? a : b;
        return ab.isBefore(c) ? ab : c;
    }

    private static LocalDate latest(LocalDate a, LocalDate b, LocalDate c) {
        LocalDate ab = a.isAfter(b) ? a : b;
        return ab.isAfter(c) ? ab : c;
    }
}
