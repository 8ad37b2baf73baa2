package org.hoidong.core.obligation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
<<<<<<< HEAD
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
=======
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what act, to whom, and by which day.
 *
 * <p>It is a conclusion drawn from a history, not a record: it is computed whenever it is asked for, and so is whether it is
 * overdue. It is not a task in somebody's list; the same body owes it whoever works there.
 *
 * <p>For example the addressee owes {@code follow-up/completion-reported} by Wednesday 30 November 2022; on that day it is
 * owed, and from Thursday 1 December it is overdue, for ever, until it is discharged, and then it was discharged late.
>>>>>>> gov
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Obligation {

<<<<<<< HEAD
    /** Orders obligations by their due day, then by their id. */
=======
    /** Orders obligations by their due day, and by id where that is the same. */
>>>>>>> gov
    public static final Comparator<Obligation> BY_DUE_DATE = Comparator.comparing(
                    (Obligation obligation) -> obligation.deadline().dueOn())
            .thenComparing(obligation -> obligation.id().value());

    Obligation() {}

<<<<<<< HEAD
    /** Returns a builder. */
=======
    /** Returns a builder; id, owedBy, act, label, startedOn and deadline are required. */
>>>>>>> gov
    public static Builder builder() {
        return new Builder();
    }

<<<<<<< HEAD
    /** Returns the id, the same whenever it is asked for. */
    public abstract ObligationId id();

    /** Returns the id of the line of the workflow that lays it down. */
    public abstract String line();

    /** Returns what is owed, in words. */
    @Value.Auxiliary
    public abstract Label label();
=======
    /** Returns the id, the same whenever it is computed again. */
    public abstract ObligationId id();

    /** Returns the id of the rule it comes from, which obligations of one sort share, if it comes from one. */
    public abstract Optional<String> line();
>>>>>>> gov

    /** Returns the id of the role that owes it. */
    public abstract String owedBy();

<<<<<<< HEAD
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
=======
    /** Returns the ids of those who hold the role in this matter, as far as known. */
    public abstract ImmutableSet<String> holders();

    /** Returns the id of whom it is owed to, if it is owed to somebody. */
    public abstract Optional<String> owedTo();

    /** Returns the id of the event that discharges it. */
    public abstract String act();

    /** Returns what is owed, in words. */
    public abstract Label label();

    /** Returns by when. */
    public abstract Deadline deadline();

    /** Returns the first day on which it was owed. */
    public abstract LocalDate startedOn();

    /** Returns the day it was discharged, if it was. */
    public abstract Optional<LocalDate> dischargedOn();

    /** Returns the day it ended without being discharged, if it did. */
    public abstract Optional<LocalDate> lapsedOn();

    /** Returns the reminders, the earliest first. */
    public abstract ImmutableList<Reminder> reminders();

    /** Returns the day it was discharged or lapsed, if it is over. */
    public final Optional<LocalDate> endedOn() {
        return dischargedOn().isPresent() ? dischargedOn() : lapsedOn();
    }

    /**
     * Tells whether it is owed on a day.
     *
     * @param on the day
     * @return whether it has started and has not ended by the end of that day
     */
    public final boolean isStandingOn(LocalDate on) {
        return !on.isBefore(startedOn()) && endedOn().map(on::isBefore).orElse(true);
    }

    /**
     * Tells whether it is owed on a day and late.
     *
     * @param on the day; the due day itself is not late
     * @return whether it is
     */
    public final boolean isOverdueOn(LocalDate on) {
        return isStandingOn(on) && on.isAfter(deadline().dueOn());
    }

    /**
     * Returns the first day it was overdue: the first late day, or the day it started if it was late from the start.
     *
     * @return the day, or nothing if it ended in time; for one that still stands it may lie in the future, and comes true if
     *     nothing happens
     */
    public final Optional<LocalDate> overdueSince() {
        LocalDate late = deadline().firstLateDay();
        LocalDate since = late.isBefore(startedOn()) ? startedOn() : late;
        boolean endedBefore =
                endedOn().map(end -> !end.isAfter(deadline().dueOn())).orElse(false);
        return endedBefore ? Optional.empty() : Optional.of(since);
    }

    /**
     * Returns how it stands on a day, by what had happened by the end of that day.
     *
     * @param on the day
     * @return the status
     */
    public final ObligationStatus status(LocalDate on) {
        if (on.isBefore(startedOn())) {
>>>>>>> gov
            return ObligationStatus.NOT_YET;
        }
        if (isStandingOn(on)) {
            return isOverdueOn(on) ? ObligationStatus.OVERDUE : ObligationStatus.OWED;
        }
        if (dischargedOn().isEmpty()) {
            return ObligationStatus.LAPSED;
        }
<<<<<<< HEAD
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
=======
        return dischargedOn().orElseThrow().isAfter(deadline().dueOn())
                ? ObligationStatus.DISCHARGED_LATE
                : ObligationStatus.DISCHARGED;
    }

    /**
     * Returns the days on which something about it changes if nothing happens: it starts, a reminder falls due, it falls
     * due, it becomes overdue. Days on or after its end are left out.
     *
     * @return the days in order, each once
     */
    public final ImmutableList<LocalDate> datesOfInterest() {
        return Stream.of(
                        Stream.of(startedOn(), deadline().dueOn(), deadline().firstLateDay()),
                        reminders().stream().map(Reminder::on))
                .flatMap(dates -> dates)
                .filter(date -> isStandingOn(date))
                .sorted()
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a builder holding this obligation. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        PlainText.line("owedBy", owedBy());
        PlainText.line("act", act());
        checkArgument(
                dischargedOn().isEmpty() || lapsedOn().isEmpty(),
                "obligation (%s) must not both be discharged (%s) and lapse (%s)",
                id(),
                dischargedOn(),
                lapsedOn());
        endedOn()
                .ifPresent(end -> checkArgument(
                        !end.isBefore(startedOn()),
                        "end (%s) of obligation %s must not be before its start (%s)",
                        end,
                        id(),
                        startedOn()));
    }

    /** Returns id, who owes what, and the due day. */
    @Override
    public final String toString() {
        return id() + ": " + owedBy() + " owes " + act() + " by " + deadline();
>>>>>>> gov
    }

    /** Builds {@link Obligation}. */
    public static final class Builder extends ImmutableObligation.Builder {
<<<<<<< HEAD
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
=======

        private ImmutableList<Integer> daysBefore = ImmutableList.of();
        private @Nullable Calendars calendars;

        Builder() {}

        /**
         * Adds reminders so many working days before the due day; those that would come before the start are left out.
         *
         * @param workingDaysBefore how many working days before the due day, for example 15, 7, 3
         * @param calendars the calendars, see {@link Reminders#before}
         * @return this builder
         */
        public Builder reminders(Iterable<Integer> workingDaysBefore, Calendars calendars) {
            this.daysBefore = ImmutableList.copyOf(workingDaysBefore);
            this.calendars = calendars;
            return this;
        }

        /**
         * Returns the obligation.
         *
         * @return the obligation
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if it both was discharged and lapsed, ended before it started, or as {@link
         *     Reminders#before}
         */
        @Override
        public Obligation build() {
            Obligation obligation = super.build();
            if (calendars == null) {
                return obligation;
            }
            ImmutableList<Reminder> computed =
                    Reminders.before(obligation.id(), obligation.deadline(), daysBefore, calendars).stream()
                            .filter(reminder -> !reminder.on().isBefore(obligation.startedOn()))
                            .collect(ImmutableList.toImmutableList());
            calendars = null;
            return addAllReminders(computed).build();
>>>>>>> gov
        }
    }
}
