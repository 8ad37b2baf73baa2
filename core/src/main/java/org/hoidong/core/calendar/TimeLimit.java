package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * A number of days, months or years within which something must be done (thời hạn).
 *
 * <p>It is a rule, not a date: counted from a day it gives a {@link Deadline}. The due day itself is in time.
 *
 * <table>
 *   <caption>What a limit says, and what the factories set</caption>
 *   <tr><th>Question</th><th>Answers</th><th>Unless set</th></tr>
 *   <tr><td>which days count</td><td>calendar days, counted (working) days, months, years</td><td></td></tr>
 *   <tr><td>which way</td><td>after the anchor, before it</td><td>after</td></tr>
 *   <tr><td>is the anchor day counted</td><td>no; yes; the first working day from it on is</td>
 *       <td>no (CAL-05)</td></tr>
 *   <tr><td>if the last day is a day off</td><td>next working day, previous one, stays</td>
 *       <td>next after an anchor (CAL-08), previous before one (CAL-10)</td></tr>
 *   <tr><td>if a month has no such day</td><td>its last day, the first of the next, refuse</td><td>its last day
 *       (CAL-07)</td></tr>
 * </table>
 *
 * <p>For example {@code TimeLimit.ofWorkingDays(10)} from Thursday 24 April 2025 is due on 12 May 2025 in the calendar of
 * state bodies, and {@code TimeLimit.ofCalendarDays(20).before()} of a session that opens on Tuesday 6 December 2022 is
 * due on Wednesday 16 November 2022.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TimeLimit {

    /** The largest amount accepted, in any unit: 100,000. */
    public static final int LARGEST_AMOUNT = 100_000;

    /** Turns time limits into data and back: {@code calendar/time-limit}. */
    public static final Codec<TimeLimit> CODEC =
            Codec.of("calendar/time-limit", CalendarForms::timeLimit, CalendarForms::timeLimitFrom);

    /** What is counted. */
    public enum Unit implements Coded {
        /** Every day. */
        CALENDAR_DAYS("calendar-days"),
        /** The days that a calendar counts (ngày làm việc). */
        COUNTED_DAYS("counted-days"),
        /** Months, from a day to the corresponding day. */
        MONTHS("months"),
        /** Years, from a day to the corresponding day. */
        YEARS("years");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Which way is counted. */
    public enum Direction implements Coded {
        /** Forward: due within so many days of the anchor. */
        AFTER("after"),
        /** Backward: due so many days before the anchor at the latest. */
        BEFORE("before");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Where counting starts. */
    public enum Start implements Coded {
        /** On the day next to the anchor. */
        ANCHOR_NOT_COUNTED("anchor-not-counted"),
        /** On the anchor, which is day one; for counted days, only if it is one. */
        ANCHOR_COUNTED("anchor-counted"),
        /** On the anchor, or the first counted day next to it if the anchor is none: that is day one. */
        FIRST_COUNTED_DAY("first-counted-day");

        private final String code;

        Start(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What happens when the last day is not a counted day. */
    public enum Rolling implements Coded {
        /** Due on the next counted day. */
        NEXT("next"),
        /** Due on the counted day before. */
        PREVIOUS("previous"),
        /** Due on that day all the same. */
        NONE("none");

        private final String code;

        Rolling(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What happens when a month does not have the corresponding day, such as 31 April. */
    public enum MonthRounding implements Coded {
        /** The last day of that month. */
        END_OF_MONTH("end-of-month"),
        /** The first day of the month after it. */
        NEXT_DAY("next-day"),
        /** An {@link IllegalArgumentException}. */
        REFUSE("refuse");

        private final String code;

        MonthRounding(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    TimeLimit() {}

    /**
     * Obtains a limit of calendar days after an anchor; a last day that is a day off moves to the next working day.
     *
     * @param days the number of days, 0 to 100,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of range
     */
    public static TimeLimit ofCalendarDays(int days) {
        return of(days, Unit.CALENDAR_DAYS);
    }

    /**
     * Obtains a limit of working days after an anchor.
     *
     * @param days the number of days that the calendar counts, 0 to 100,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of range
     */
    public static TimeLimit ofWorkingDays(int days) {
        return of(days, Unit.COUNTED_DAYS);
    }

    /**
     * Obtains a limit of months after an anchor; a last day that is a day off moves to the next working day.
     *
     * @param months the number of months, 0 to 100,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of range
     */
    public static TimeLimit ofMonths(int months) {
        return of(months, Unit.MONTHS);
    }

    /**
     * Obtains a limit of years after an anchor; a last day that is a day off moves to the next working day.
     *
     * @param years the number of years, 0 to 100,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of range
     */
    public static TimeLimit ofYears(int years) {
        return of(years, Unit.YEARS);
    }

    private static TimeLimit of(int amount, Unit unit) {
        return builder().amount(amount).unit(unit).build();
    }

    /** Returns a builder; amount and unit are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many units, 0 to 100,000. */
    public abstract int amount();

    /** Returns what is counted. */
    public abstract Unit unit();

    /** Returns which way is counted; after the anchor unless set. */
    @Value.Default
    public Direction direction() {
        return Direction.AFTER;
    }

    /** Returns where counting starts; on the day next to the anchor unless set. */
    @Value.Default
    public Start start() {
        return Start.ANCHOR_NOT_COUNTED;
    }

    /** Returns what happens when the last day is not counted; next after an anchor, previous before one, unless set. */
    @Value.Default
    public Rolling rolling() {
        return direction() == Direction.AFTER ? Rolling.NEXT : Rolling.PREVIOUS;
    }

    /** Returns what happens when a month does not have the corresponding day; its last day unless set. */
    @Value.Default
    public MonthRounding monthRounding() {
        return MonthRounding.END_OF_MONTH;
    }

    /** Returns the calendar by which it is counted, if it is not the default one. */
    public abstract Optional<CalendarId> calendar();

    /** Returns the provision that sets it, if given. */
    public abstract Optional<Provision> basis();

    /** Returns this limit counted backward from its anchor; rolling to the next counted day becomes to the previous one. */
    public final TimeLimit before() {
        return toBuilder()
                .direction(Direction.BEFORE)
                .rolling(rolling() == Rolling.NEXT ? Rolling.PREVIOUS : rolling())
                .build();
    }

    /**
     * Returns this limit with another rolling.
     *
     * @param rolling what happens when the last day is not counted
     * @return the limit
     */
    public final TimeLimit rolling(Rolling rolling) {
        return toBuilder().rolling(rolling).build();
    }

    /**
     * Returns this limit with another start.
     *
     * @param start where counting starts
     * @return the limit
     */
    public final TimeLimit starting(Start start) {
        return toBuilder().start(start).build();
    }

    /**
     * Returns this limit with another month rounding.
     *
     * @param rounding what happens when a month does not have the corresponding day
     * @return the limit
     */
    public final TimeLimit rounding(MonthRounding rounding) {
        return toBuilder().monthRounding(rounding).build();
    }

    /**
     * Returns this limit counted by a named calendar.
     *
     * @param calendar the calendar
     * @return the limit
     */
    public final TimeLimit in(CalendarId calendar) {
        return toBuilder().calendar(calendar).build();
    }

    /**
     * Returns this limit with the provision that sets it.
     *
     * @param basis the provision
     * @return the limit
     */
    public final TimeLimit by(Provision basis) {
        return toBuilder().basis(basis).build();
    }

    /**
     * Counts this limit from a day.
     *
     * @param anchor the day of the event that starts it, or that it comes before
     * @param calendars the calendars
     * @return the deadline, which can say how it was counted
     * @throws IllegalArgumentException if the named calendar is not there, a day lies beyond a calendar that does not go on or
     *     outside the years 1 to 9999, or a month lacks the corresponding day and the limit refuses that
     */
    public final Deadline from(LocalDate anchor, Calendars calendars) {
        return Deadline.counted(this, anchor, calendar(calendars));
    }

    /** Returns the calendar that counts, of those given. */
    final WorkingCalendar calendar(Calendars calendars) {
        return calendar().isPresent() ? calendars.get(calendar().orElseThrow()) : calendars.defaultCalendar();
    }

    /**
     * Describes the limit in words.
     *
     * @param language the language
     * @return for example {@code 10 working days}, {@code 10 ngày làm việc}, {@code 20 days before}
     */
    public final String describe(Language language) {
        return CalendarMessages.limit(this, language);
    }

    /** Returns a builder holding this limit. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                amount() >= 0 && amount() <= LARGEST_AMOUNT,
                "amount (%s) must be between 0 and %s; count backward with before()",
                amount(),
                LARGEST_AMOUNT);
    }

    /** Returns amount, unit and direction, for example {@code 10 counted-days after}. */
    @Override
    public final String toString() {
        return amount() + " " + unit().code() + " " + direction().code();
    }

    /** Builds {@link TimeLimit}. */
    public static final class Builder extends ImmutableTimeLimit.Builder {
        Builder() {}
    }
}
