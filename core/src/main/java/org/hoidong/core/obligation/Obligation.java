package org.hoidong.core.obligation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.WorkingCalendar;
import org.immutables.value.Value;

/**
 * Who owes what, since when, by which day, and what became of it.
 *
 * <p>An obligation is read out of the history of a matter; it is not a task that somebody created and somebody may forget
 * to close. Overdue is a comparison of dates and no state: what is due on Friday and not done is overdue on Saturday.
 *
 * <p>For example: since 15 August 2022 the addressee {@code ubnd-na-hang} owes a report of completion by 14 October 2022;
 * asked on 14 October it is owed, on 15 October overdue.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Obligation {

    /** Orders obligations by their due day, then by their id. */
    public static final Comparator<Obligation> BY_DUE_DATE = Comparator.comparing(
                    (Obligation obligation) -> obligation.deadline().dueOn())
            .thenComparing(obligation -> obligation.id().value());

    Obligation() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id, the same whenever it is asked for. */
    public abstract ObligationId id();

    /** Returns the id of the line of the workflow that lays it down. */
    public abstract String line();

    /** Returns what is owed, in words. */
    @Value.Auxiliary
    public abstract Label label();

    /** Returns the id of the role that owes it. */
    public abstract String owedBy();

    /** Returns the ids of the parties that hold that role in the matter; none if only the host knows. */
    public abstract ImmutableSet<String> holders();

    /** Returns the id of the event that discharges it. */
    public abstract String act();

    /** Returns the ids of further events that discharge it as well. */
    public abstract ImmutableSet<String> alternatives();

    /** Returns the day it began. */
    public abstract LocalDate startedOn();

    /** Returns its deadline. */
    public abstract Deadline deadline();

    /** Returns the day it was done, if it was. */
    public abstract Optional<LocalDate> dischargedOn();

    /** Returns the day it ended without being done, if it did. */
    public abstract Optional<LocalDate> lapsedOn();

    /** Returns the reminders before its due day, the earliest first. */
    public abstract ImmutableList<Reminder> reminders();

    /**
     * Tells whether an event discharges it.
     *
     * @param event the id of the event
     * @return whether it does
     */
    public final boolean isDischargedBy(String event) {
        return act().equals(event) || alternatives().contains(event);
    }

    /** Returns the first day on which it is overdue if it is not done before: the day after the due day. */
    public final LocalDate firstLateDay() {
        LocalDate late = deadline().firstLateDay();
        return late.isBefore(startedOn()) ? startedOn() : late;
    }

    /**
     * Tells whether it has begun and is neither done nor lapsed.
     *
     * @param on the date
     * @return whether it stands
     */
    public final boolean isStandingOn(LocalDate on) {
        return !startedOn().isAfter(on)
                && dischargedOn().map(done -> done.isAfter(on)).orElse(true)
                && lapsedOn().map(lapsed -> lapsed.isAfter(on)).orElse(true);
    }

    /**
     * Tells whether it stands and its due day has passed.
     *
     * @param on the date
     * @return whether it is overdue
     */
    public final boolean isOverdueOn(LocalDate on) {
        return isStandingOn(on) && !on.isBefore(firstLateDay());
    }

    /**
     * Returns where it stands on a date.
     *
     * @param on the date
     * @return the status
     */
    public final ObligationStatus status(LocalDate on) {
        if (startedOn().isAfter(on)) {
            return ObligationStatus.NOT_YET;
        }
        if (isStandingOn(on)) {
            return isOverdueOn(on) ? ObligationStatus.OVERDUE : ObligationStatus.OWED;
        }
        if (dischargedOn().isEmpty()) {
            return ObligationStatus.LAPSED;
        }
        boolean late = dischargedOn().orElseThrow().isAfter(deadline().dueOn());
        return late ? ObligationStatus.DISCHARGED_LATE : ObligationStatus.DISCHARGED;
    }

    /**
     * Returns the days on which something changes while it stands: it begins, a reminder falls due, it falls due, it becomes
     * overdue.
     *
     * @return the days, in no particular order
     */
    public final ImmutableList<LocalDate> datesOfInterest() {
        if (dischargedOn().isPresent() || lapsedOn().isPresent()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        dates.add(startedOn(), deadline().dueOn(), firstLateDay());
        reminders().forEach(reminder -> dates.add(reminder.on()));
        return dates.build();
    }

    @Value.Check
    void check() {
        checkArgument(
                dischargedOn().isEmpty() || lapsedOn().isEmpty(),
                "obligation %s must not be both discharged (%s) and lapsed (%s)",
                id(),
                dischargedOn(),
                lapsedOn());
    }

    /** Returns id, role and due day. */
    @Override
    public final String toString() {
        return id() + " owed by " + owedBy() + " until " + deadline().dueOn();
    }

    /** Builds {@link Obligation}. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}

        /**
         * Sets the reminders from a list of working days before the due day. Reminders that would fall before the
         * obligation began are left out. Call it after id, start and deadline are set.
         *
         * @param obligation the id of the obligation
         * @param startedOn the day it began
         * @param deadline its deadline
         * @param workingDaysBefore the numbers of working days, each 1 or more
         * @param calendars the calendars, whose default counts the days
         * @return this builder
         */
        public Builder remindedBefore(
                ObligationId obligation,
                LocalDate startedOn,
                Deadline deadline,
                List<Integer> workingDaysBefore,
                Calendars calendars) {
            WorkingCalendar calendar = calendars.defaultCalendar();
            ImmutableList.Builder<Reminder> reminders = ImmutableList.builder();
            workingDaysBefore.stream()
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .forEach(days -> {
                        checkArgument(days >= 1, "working days before the due day (%s) must be 1 or more", days);
                        LocalDate on = calendar.plusCounted(deadline.dueOn(), -days);
                        if (!on.isBefore(startedOn)) {
                            reminders.add(new Reminder(obligation.value() + "/reminder-" + days, on, days));
                        }
                    });
            return reminders(reminders.build());
        }
    }
}
