package org.hoidong.core.obligation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
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
 *
 * <p>While the clock of its deadline stands still it is owed and not overdue, and its reminders rest.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Obligation {

    /** Orders obligations by their due day, and by id where that is the same. */
    public static final Comparator<Obligation> BY_DUE_DATE = Comparator.comparing(
                    (Obligation obligation) -> obligation.deadline().dueOn())
            .thenComparing(obligation -> obligation.id().value());

    Obligation() {}

    /** Returns a builder; id, line, owedBy, act, label, startedOn and deadline are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id, the same whenever it is computed again. */
    public abstract ObligationId id();

    /** Returns the id of the rule it comes from, which obligations of one sort share. */
    public abstract String line();

    /** Returns the id of the role that owes it. */
    public abstract String owedBy();

    /** Returns the ids of those who hold the role in this matter, as far as known. */
    public abstract ImmutableSet<String> holders();

    /** Returns the id of whom it is owed to, if it is owed to somebody. */
    public abstract Optional<String> owedTo();

    /** Returns the id of the event that discharges it. */
    public abstract String act();

    /** Returns the ids of further events that discharge it as well. */
    public abstract ImmutableSet<String> alternatives();

    /** Returns what is owed, in words. */
    @Value.Auxiliary
    public abstract Label label();

    /** Returns by when. */
    public abstract Deadline deadline();

    /** Returns the first day on which it was owed. */
    public abstract LocalDate startedOn();

    /** Returns the day it was discharged, if it was. */
    public abstract Optional<LocalDate> dischargedOn();

    /** Returns the day it ended without being discharged, if it did. */
    public abstract Optional<LocalDate> lapsedOn();

    /** Returns the reminders, the earliest first, no two on one day; none while the clock stands still. */
    public abstract ImmutableList<Reminder> reminders();

    /** Returns the day it was discharged or lapsed, if it is over. */
    public final Optional<LocalDate> endedOn() {
        return dischargedOn().isPresent() ? dischargedOn() : lapsedOn();
    }

    /**
     * Tells whether an event discharges it.
     *
     * @param event the id of the event
     * @return whether it is the act owed or one of its alternatives
     */
    public final boolean isDischargedBy(String event) {
        return act().equals(event) || alternatives().contains(event);
    }

    /** Returns the first day on which it is overdue if it is not done before: no earlier than the day it started. */
    public final LocalDate firstLateDay() {
        LocalDate late = deadline().firstLateDay();
        return late.isBefore(startedOn()) ? startedOn() : late;
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
     * @return whether it is; never while its clock stands still
     */
    public final boolean isOverdueOn(LocalDate on) {
        return isStandingOn(on) && on.isAfter(deadline().dueOn()) && !deadline().isStopped();
    }

    /**
     * Returns the first day it was overdue: the first late day, or the day it started if it was late from the start.
     *
     * @return the day, or nothing if it ended in time or its clock stands still; for one that still stands it may lie in the
     *     future, and comes true if nothing happens
     */
    public final Optional<LocalDate> overdueSince() {
        boolean endedBefore =
                endedOn().map(end -> !end.isAfter(deadline().dueOn())).orElse(false);
        return endedBefore || deadline().isStopped() ? Optional.empty() : Optional.of(firstLateDay());
    }

    /**
     * Returns how it stands on a day, by what had happened by the end of that day.
     *
     * @param on the day
     * @return the status
     */
    public final ObligationStatus status(LocalDate on) {
        if (on.isBefore(startedOn())) {
            return ObligationStatus.NOT_YET;
        }
        if (isStandingOn(on)) {
            return isOverdueOn(on) ? ObligationStatus.OVERDUE : ObligationStatus.OWED;
        }
        if (dischargedOn().isEmpty()) {
            return ObligationStatus.LAPSED;
        }
        return dischargedOn().orElseThrow().isAfter(deadline().dueOn())
                ? ObligationStatus.DISCHARGED_LATE
                : ObligationStatus.DISCHARGED;
    }

    /**
     * Returns the days on which something about it changes if nothing happens: it starts, a reminder falls due, it falls
     * due, it becomes overdue. Days on or after its end are left out.
     *
     * <p>While its clock stands still these are the earliest day on which it can still fall due, on which to ask again, and the
     * first day after a stop that ends by itself.
     *
     * @return the days in order, each once
     */
    public final ImmutableList<LocalDate> datesOfInterest() {
        ImmutableSortedSet.Builder<LocalDate> dates = ImmutableSortedSet.naturalOrder();
        add(dates, startedOn());
        add(dates, deadline().dueOn());
        add(dates, firstLateDay());
        deadline().stopEndsOn().ifPresent(last -> add(dates, last.plusDays(1)));
        for (Reminder reminder : reminders()) {
            add(dates, reminder.on());
        }
        return dates.build().asList();
    }

    private void add(ImmutableSortedSet.Builder<LocalDate> dates, LocalDate date) {
        if (isStandingOn(date)) {
            dates.add(date);
        }
    }

    /** Returns a builder holding this obligation. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        PlainText.line("line", line());
        PlainText.line("owedBy", owedBy());
        PlainText.line("act", act());
        checkArgument(
                dischargedOn().isEmpty() || lapsedOn().isEmpty(),
                "obligation (%s) must not both be discharged (%s) and lapse (%s)",
                id(),
                dischargedOn().map(LocalDate::toString).orElse(""),
                lapsedOn().map(LocalDate::toString).orElse(""));
        endedOn()
                .ifPresent(end -> checkArgument(
                        !end.isBefore(startedOn()),
                        "end (%s) of obligation %s must not be before its start (%s)",
                        end,
                        id(),
                        startedOn()));
        checkArgument(
                reminders().stream().allMatch(reminder -> reminder.obligation().equals(id()))
                        && Comparators.isInStrictOrder(reminders(), Comparator.comparing(Reminder::on)),
                "reminders (%s) of obligation %s must be its own, each once, the earliest first",
                reminders(),
                id());
    }

    /** Returns id, who owes what, and the due day. */
    @Override
    public final String toString() {
        return id() + ": " + owedBy() + " owes " + act() + " by " + deadline();
    }

    /** Builds {@link Obligation}. */
    public static final class Builder extends ImmutableObligation.Builder {

        private ImmutableList<Integer> daysBefore = ImmutableList.of();
        private @Nullable Calendars calendars;

        Builder() {}

        /**
         * Adds reminders so many working days before the due day; those that would come before the start are left out, and all
         * while the clock stands still.
         *
         * @param workingDaysBefore how many working days before the due day, for example 15, 7, 3
         * @param calendars the calendars, see {@link Reminders#before}
         * @return this builder
         */
        public Builder remindedBefore(Iterable<Integer> workingDaysBefore, Calendars calendars) {
            this.daysBefore = ImmutableList.copyOf(workingDaysBefore);
            this.calendars = calendars;
            return this;
        }

        /**
         * Returns the obligation.
         *
         * @return the obligation
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if it both was discharged and lapsed, ended before it started, has reminders
         *     twice, out of order or of another obligation, or as {@link Reminders#before}
         */
        @Override
        public Obligation build() {
            Obligation obligation = super.build();
            if (calendars == null || obligation.deadline().isStopped()) {
                return obligation;
            }
            ImmutableList<Reminder> computed =
                    Reminders.before(obligation.id(), obligation.deadline(), daysBefore, calendars).stream()
                            .filter(reminder -> !reminder.on().isBefore(obligation.startedOn()))
                            .collect(ImmutableList.toImmutableList());
            calendars = null;
            return addAllReminders(computed).build();
        }
    }
}
