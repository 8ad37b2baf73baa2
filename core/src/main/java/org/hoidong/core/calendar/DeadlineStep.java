package org.hoidong.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of the explanation of a deadline: a day and what it does to the count.
 *
 * <p>It is data; {@link Deadline#explain} makes sentences of it. For example {@code 2025-04-26 COUNTED 2}, with the calendar
 * day that says it is a made-up Saturday.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DeadlineStep {

    /** What a day does to the count. */
    public enum What {
        /** It is the day counted from, not yet a counted one. */
        ANCHOR,
        /** It is counted, and is day {@link DeadlineStep#number()}. */
        COUNTED,
        /** It is not counted; its calendar day says why. */
        SKIPPED,
        /** It is not counted because the clock stood still; its entry says why. */
        SUSPENDED,
        /** It is the due day that an extension is counted from; its entry says why. */
        EXTENDED,
        /** It is the day the limit is counted from anew; its entry says why. */
        RESTARTED,
        /** It ends a month that does not have the corresponding day, which is {@link DeadlineStep#number()}. */
        NO_SUCH_DAY,
        /** It ends the months or years, {@link DeadlineStep#number()} of them. */
        CORRESPONDING,
        /** It is the day of the month or year that was fixed. */
        FIXED_DAY,
        /** The limit would end on it or roll past it, but it is a day off; its calendar day says why. */
        ROLLED,
        /** It is the day of the milestone. */
        MILESTONE,
        /** It stands in for a milestone that has no date. */
        MILESTONE_NOT_SET,
        /** It is the latest day, whatever the milestone. */
        LATEST,
        /** It is the day on which one of several combined deadlines is due. */
        PART_DUE,
        /** It is the due day. Always the last step, and only that. */
        DUE
    }

    DeadlineStep() {}

    static DeadlineStep of(LocalDate date, What what) {
        return counted(date, what, 0);
    }

    static DeadlineStep of(What what, CalendarDay day) {
        return new Builder().date(day.date()).what(what).number(0).day(day).build();
    }

    static DeadlineStep of(LocalDate date, What what, ClockEntry entry) {
        return new Builder().date(date).what(what).number(0).entry(entry).build();
    }

    static DeadlineStep counted(LocalDate date, What what, int number) {
        return new Builder().date(date).what(what).number(number).build();
    }

    static DeadlineStep counted(CalendarDay day, int number) {
        return new Builder()
                .date(day.date())
                .what(What.COUNTED)
                .number(number)
                .day(day)
                .build();
    }

    /** Returns the day. */
    public abstract LocalDate date();

    /** Returns what it does to the count. */
    public abstract What what();

    /** Returns how many have been counted with this day; 0 unless its kind says that it has a number. */
    public abstract int number();

    /** Returns what the calendar says of the day, where the calendar was asked. */
    public abstract Optional<CalendarDay> day();

    /** Returns the stop, extension or restart that makes it so, if one does. */
    public abstract Optional<ClockEntry> entry();

    final DeadlineStep because(ClockEntry entry) {
        return new Builder().from(this).entry(entry).build();
    }

    /** Returns date, what, and number if any, for example {@code 2025-04-26 COUNTED 2}. */
    @Override
    public final String toString() {
        return date() + " " + what() + (number() == 0 ? "" : " " + number());
    }

    static final class Builder extends ImmutableDeadlineStep.Builder {}
}
