package org.hoidong.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.law.Provision;

/**
 * What a document says of when something is due: on a date, within a time limit, or at a milestone.
 *
 * <p>It is what was written, before any calendar: {@link #resolve} makes a {@link Deadline} of it. For example "within 20
 * days" is {@code Due.within(TimeLimit.ofCalendarDays(20), issuedOn)}, and "at the sixth session, by 31 July 2023 at the
 * latest" is {@code Due.at(MilestoneId.of("ky-hop-6"), 2023-07-31)}.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Due permits DueOn, DueWithin, DueAtMilestone {

    /** Turns them into data and back: {@code calendar/due}. */
    Codec<Due> CODEC = Codec.of("calendar/due", CalendarForms::due, CalendarForms::dueFrom);

    /**
     * Obtains one that names the date. It does not roll.
     *
     * @param date the date
     * @return the due
     */
    static Due on(LocalDate date) {
        return new DueOn.Builder().date(date).build();
    }

    /**
     * Obtains one that gives a time limit and leaves open from which day it is counted.
     *
     * @param limit the limit
     * @return the due, to be completed with {@link #countedFrom}
     */
    static Due within(TimeLimit limit) {
        return new DueWithin.Builder().limit(limit).build();
    }

    /**
     * Obtains one that gives a time limit from a day.
     *
     * @param limit the limit
     * @param anchor the day it is counted from
     * @return the due
     */
    static Due within(TimeLimit limit, LocalDate anchor) {
        return new DueWithin.Builder().limit(limit).anchor(anchor).build();
    }

    /**
     * Obtains one that names a milestone, whose date must be known when it is resolved.
     *
     * @param milestone the milestone
     * @return the due
     */
    static Due at(MilestoneId milestone) {
        return new DueAtMilestone.Builder().milestone(milestone).build();
    }

    /**
     * Obtains one that names a milestone and a latest day, which holds if the milestone has no date or a later one.
     *
     * @param milestone the milestone
     * @param latestOn the latest day
     * @return the due
     */
    static Due at(MilestoneId milestone, LocalDate latestOn) {
        return new DueAtMilestone.Builder()
                .milestone(milestone)
                .latestOn(latestOn)
                .build();
    }

    /** Returns the provision it rests on, if given; the time limit of {@link #within} may have one of its own. */
    Optional<Provision> basis();

    /**
     * Returns this due with the provision it rests on.
     *
     * @param basis the provision
     * @return the due
     */
    Due by(Provision basis);

    /**
     * Returns this due, counted from a day if it has a time limit that does not yet say from which.
     *
     * @param anchor the day, as a rule the one the document was issued on
     * @return the due; this one if there is nothing to complete
     */
    default Due countedFrom(LocalDate anchor) {
        return this;
    }

    /**
     * Finds the day.
     *
     * @param calendars the calendars
     * @param milestones the dates of milestones
     * @return the deadline
     * @throws IllegalArgumentException if a time limit says not from which day it is counted, if a milestone has neither a date
     *     nor a latest day, or as {@link TimeLimit#from}
     */
    Deadline resolve(Calendars calendars, Milestones milestones);
}
