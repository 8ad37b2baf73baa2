package org.hoidong.core.calendar;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.law.Provision;

/**
 * What a document says of when something is due (thời hạn ghi trong văn bản).
 *
 * <p>It is what was written, before any calendar: {@link #resolve} makes a {@link Deadline} of it.
 *
 * <table>
 *   <caption>What may be written</caption>
 *   <tr><td>by 31 October 2022</td><td>{@code Due.on(2022-10-31)}</td></tr>
 *   <tr><td>within 20 days</td><td>{@code Due.within(TimeLimit.ofCalendarDays(20), issuedOn)}</td></tr>
 *   <tr><td>by the 20th of the month after</td><td>{@code Due.on(FixedDay.ofMonth(20).later(1), issuedOn)}</td></tr>
 *   <tr><td>at the sixth session, by 31 July 2023 at the latest</td>
 *       <td>{@code Due.at(MilestoneId.of("ky-hop-6"), 2023-07-31)}</td></tr>
 *   <tr><td>within a limit that was stopped or extended</td><td>{@code Due.running(runningTime)}</td></tr>
 *   <tr><td>at the session, but within 30 days</td>
 *       <td>{@code Due.earliestOf(Due.at(session), Due.within(thirtyDays))}</td></tr>
 * </table>
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Due permits DueOn, DueWithin, DueOnFixedDay, DueRunning, DueAtMilestone, DueCombined {

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
     * Obtains one that names a day of the month or year and leaves open of which.
     *
     * @param day the day
     * @return the due, to be completed with {@link #countedFrom}
     */
    static Due on(FixedDay day) {
        return new DueOnFixedDay.Builder().day(day).build();
    }

    /**
     * Obtains one that names a day of the month or year, relative to that of an event.
     *
     * @param day the day
     * @param anchor the day of the event
     * @return the due
     */
    static Due on(FixedDay day, LocalDate anchor) {
        return new DueOnFixedDay.Builder().day(day).anchor(anchor).build();
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

    /**
     * Obtains one that gives a time limit whose clock may have been stopped, extended or restarted.
     *
     * @param time the limit, with what was done to it
     * @return the due; while a stop lasts, to be completed with {@link #asOf}
     */
    static Due running(RunningTime time) {
        return new DueRunning.Builder().time(time).build();
    }

    /**
     * Obtains one of which all parts must be kept, so that the first that ends decides. Of a milestone without a date the other
     * parts are the latest day.
     *
     * @param first one
     * @param second another
     * @param others more
     * @return the due
     */
    static Due earliestOf(Due first, Due second, Due... others) {
        return new DueCombined.Builder()
                .combination(Deadline.Combination.EARLIEST)
                .parts(Lists.asList(first, second, others))
                .build();
    }

    /**
     * Obtains one of which it is enough to keep one part, so that the last that ends decides.
     *
     * @param first one
     * @param second another
     * @param others more
     * @return the due
     */
    static Due latestOf(Due first, Due second, Due... others) {
        return new DueCombined.Builder()
                .combination(Deadline.Combination.LATEST)
                .parts(Lists.asList(first, second, others))
                .build();
    }

    /** Returns the provision it rests on, if given; the rule it gives, and each of its parts, may have one of its own. */
    Optional<Provision> basis();

    /**
     * Returns this due with the provision it rests on.
     *
     * @param basis the provision
     * @return the due
     */
    Due by(Provision basis);

    /**
     * Returns this due, counted from a day if it has a time limit or fixed day that does not yet say from which.
     *
     * @param anchor the day, as a rule the one the document was issued on
     * @return the due; this one if there is nothing to complete
     */
    default Due countedFrom(LocalDate anchor) {
        return this;
    }

    /**
     * Returns this due as of a day, to the end of which a stop that was not resumed is taken to last.
     *
     * @param day the day, as a rule the one for which it is asked
     * @return the due; this one if its clock cannot stand still
     */
    default Due asOf(LocalDate day) {
        return this;
    }

    /**
     * Finds the day.
     *
     * @param calendars the calendars
     * @param milestones the dates of milestones
     * @return the deadline
     * @throws IllegalArgumentException if a time limit or fixed day says not from which day it is counted, if a clock stands
     *     still and it does not say as of which day, if a milestone has neither a date nor a latest day, or as {@link
     *     TimeLimit#from}
     */
    Deadline resolve(Calendars calendars, Milestones milestones);
}
