package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/**
 * What comes back at even distances from one day on, such as a report every month.
 *
 * <p>Each occurrence is counted from the anchor, never from the occurrence before it, so that a short month or a holiday
 * moves one occurrence and none of those after it: {@code Recurrence.every(TimeLimit.ofMonths(1), 2025-01-31)}, not
 * rolling, comes on 31 January, 28 February, 31 March. It has no end; who lists it says up to when.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Recurrence {

    Recurrence() {}

    /**
     * Obtains a recurrence.
     *
     * @param period the distance: at least one unit, after the anchor, which is not counted; its rolling and month rounding
     *     hold for each occurrence by itself
     * @param anchor the day it begins on
     * @return the recurrence
     * @throws IllegalArgumentException if the period is zero, counts backward, or counts the anchor
     */
    public static Recurrence every(TimeLimit period, LocalDate anchor) {
        return new Builder().period(period).anchor(anchor).build();
    }

    /** Returns the distance between occurrences. */
    public abstract TimeLimit period();

    /** Returns the day it begins on. */
    public abstract LocalDate anchor();

    /**
     * Returns one occurrence.
     *
     * @param number how many periods after the anchor; 0 is the anchor itself, if it need not roll
     * @param calendars the calendars
     * @return the occurrence, which can say how it was counted from the anchor
     * @throws IllegalArgumentException if the number is negative, or so large that the periods together exceed
     *     {@link TimeLimit#LARGEST_AMOUNT}, or as {@link TimeLimit#from}
     */
    public final Deadline occurrence(int number, Calendars calendars) {
        checkArgument(number >= 0, "number (%s) must not be negative; a recurrence begins on its anchor", number);
        long amount = (long) number * period().amount();
        checkArgument(
                amount <= TimeLimit.LARGEST_AMOUNT,
                "number (%s) must not lead further than %s units of %s",
                number,
                TimeLimit.LARGEST_AMOUNT,
                period());
        return period().toBuilder().amount((int) amount).build().from(anchor(), calendars);
    }

    /**
     * Returns the first occurrence after a day.
     *
     * @param date the day, which may itself be one of an occurrence
     * @param calendars the calendars
     * @return the occurrence
     * @throws IllegalArgumentException as {@link #occurrence}
     */
    public final Deadline nextAfter(LocalDate date, Calendars calendars) {
        return occurrence(firstAfter(date, calendars), calendars);
    }

    /**
     * Returns the occurrences of a range of days; rolling may bring two to one day.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day
     * @param calendars the calendars
     * @return the occurrences in order; empty if the last day is before the first
     * @throws IllegalArgumentException as {@link #occurrence}
     */
    public final ImmutableList<Deadline> between(
            LocalDate startInclusive, LocalDate endInclusive, Calendars calendars) {
        ImmutableList.Builder<Deadline> found = ImmutableList.builder();
        if (endInclusive.isBefore(startInclusive)) {
            return found.build();
        }
        int number = firstAfter(startInclusive.minusDays(1), calendars);
        for (Deadline next = occurrence(number, calendars); !next.dueOn().isAfter(endInclusive); ) {
            found.add(next);
            next = occurrence(++number, calendars);
        }
        return found.build();
    }

    /** Returns the number of the first occurrence after a day: near an estimate, because occurrences never go back. */
    private int firstAfter(LocalDate date, Calendars calendars) {
        int number = estimate(WorkingCalendar.withinReach("date", date), calendars);
        while (number > 0 && occurrence(number - 1, calendars).dueOn().isAfter(date)) {
            number--;
        }
        while (!occurrence(number, calendars).dueOn().isAfter(date)) {
            number++;
        }
        return number;
    }

    private int estimate(LocalDate date, Calendars calendars) {
        if (date.isBefore(anchor())) {
            return 0;
        }
        long units = switch (period().unit()) {
            case CALENDAR_DAYS -> ChronoUnit.DAYS.between(anchor(), date);
            case COUNTED_DAYS -> period().calendar(calendars).workingDaysBetween(anchor(), date);
            case MONTHS -> ChronoUnit.MONTHS.between(anchor(), date);
            case YEARS -> ChronoUnit.YEARS.between(anchor(), date);
        };
        return (int) (Math.min(units, TimeLimit.LARGEST_AMOUNT) / period().amount());
    }

    @Value.Check
    void check() {
        WorkingCalendar.withinReach("anchor", anchor());
        checkArgument(period().amount() > 0, "period (%s) must be at least one unit long", period());
        checkArgument(
                period().direction() == TimeLimit.Direction.AFTER
                        && period().start() == TimeLimit.Start.ANCHOR_NOT_COUNTED,
                "period (%s, %s) must run after its anchor without counting it",
                period(),
                period().start().code());
    }

    /** Returns period and anchor. */
    @Override
    public final String toString() {
        return "every " + period().amount() + " " + period().unit().code() + " from " + anchor();
    }

    static final class Builder extends ImmutableRecurrence.Builder {}
}
