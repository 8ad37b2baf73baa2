package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit.MonthRounding;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * A day of the month or of the year by which something must be done, relative to the month or year of an event.
 *
 * <p>It is a rule like {@link TimeLimit}, but names the day instead of counting to it. It does not look whether the day is
 * before or after the event: "the 20th" of an event on the 25th is five days earlier. As a date that was set, it does not
 * roll unless told to.
 *
 * <p>For example {@code FixedDay.ofYear(Month.MARCH, 1).earlier(1)} is 1 March of the year before: for a session on 8 July
 * 2026, 1 March 2025. {@code FixedDay.ofMonth(20)} is the 20th of the month: for the same session, 20 July 2026.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class FixedDay {

    /** Turns fixed days into data and back: {@code calendar/fixed-day}. */
    public static final Codec<FixedDay> CODEC =
            Codec.of("calendar/fixed-day", CalendarForms::fixedDay, CalendarForms::fixedDayFrom);

    private static final int LONGEST_MONTH = 31;
    private static final int LARGEST_OFFSET = 10_000;

    FixedDay() {}

    /**
     * Obtains a day of the month in which the event is.
     *
     * @param dayOfMonth the day, 1 to 31
     * @return the fixed day
     * @throws IllegalArgumentException if no month has that day
     */
    public static FixedDay ofMonth(int dayOfMonth) {
        return builder().dayOfMonth(dayOfMonth).build();
    }

    /**
     * Obtains a day of the year in which the event is.
     *
     * @param month the month
     * @param dayOfMonth the day, which the month must have in some year
     * @return the fixed day
     * @throws IllegalArgumentException if the month never has that day
     */
    public static FixedDay ofYear(Month month, int dayOfMonth) {
        return builder().month(month).dayOfMonth(dayOfMonth).build();
    }

    /** Returns a builder; the day of the month is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day of the month. */
    public abstract int dayOfMonth();

    /** Returns the month, if it is a day of the year and not of the month. */
    public abstract Optional<Month> month();

    /** Returns how many years later than the event, or months if no month is named; negative if earlier, 0 unless set. */
    @Value.Default
    public int offset() {
        return 0;
    }

    /** Returns what happens when the day is not counted; it stays unless set (CAL-11). */
    @Value.Default
    public Rolling rolling() {
        return Rolling.NONE;
    }

    /** Returns what happens when the month does not have the day; its last day unless set. */
    @Value.Default
    public MonthRounding monthRounding() {
        return MonthRounding.END_OF_MONTH;
    }

    /** Returns the calendar by which it rolls, if it is not the default one. */
    public abstract Optional<CalendarId> calendar();

    /** Returns the provision that sets it, if given. */
    public abstract Optional<Provision> basis();

    /**
     * Returns this day of an earlier year, or of an earlier month if no month is named.
     *
     * @param periods how many years or months before that of the event, 0 to 10,000
     * @return the fixed day
     * @throws IllegalArgumentException if the number is out of range
     */
    public final FixedDay earlier(int periods) {
        return toBuilder().offset(-checkedPeriods(periods)).build();
    }

    /**
     * Returns this day of a later year, or of a later month if no month is named.
     *
     * @param periods how many years or months after that of the event, 0 to 10,000
     * @return the fixed day
     * @throws IllegalArgumentException if the number is out of range
     */
    public final FixedDay later(int periods) {
        return toBuilder().offset(checkedPeriods(periods)).build();
    }

    private static int checkedPeriods(int periods) {
        checkArgument(
                periods >= 0 && periods <= LARGEST_OFFSET,
                "periods (%s) must be between 0 and %s; earlier and later give the direction",
                periods,
                LARGEST_OFFSET);
        return periods;
    }

    /**
     * Returns this day with another rolling.
     *
     * @param rolling what happens when the day is not counted
     * @return the fixed day
     */
    public final FixedDay rolling(Rolling rolling) {
        return toBuilder().rolling(rolling).build();
    }

    /**
     * Returns this day with another month rounding.
     *
     * @param rounding what happens when the month does not have the day
     * @return the fixed day
     */
    public final FixedDay rounding(MonthRounding rounding) {
        return toBuilder().monthRounding(rounding).build();
    }

    /**
     * Returns this day, rolling by a named calendar.
     *
     * @param calendar the calendar
     * @return the fixed day
     */
    public final FixedDay in(CalendarId calendar) {
        return toBuilder().calendar(calendar).build();
    }

    /**
     * Returns this day with the provision that sets it.
     *
     * @param basis the provision
     * @return the fixed day
     */
    public final FixedDay by(Provision basis) {
        return toBuilder().basis(basis).build();
    }

    /**
     * Finds the day for an event.
     *
     * @param anchor the day of the event
     * @param calendars the calendars
     * @return the deadline, which can say how it was found
     * @throws IllegalArgumentException if the named calendar is not there, a day lies beyond a calendar that does not go on or
     *     outside the years 1 to 9999, or the month lacks the day and this refuses that
     */
    public final Deadline from(LocalDate anchor, Calendars calendars) {
        WorkingCalendar rolling =
                calendar().isPresent() ? calendars.get(calendar().orElseThrow()) : calendars.defaultCalendar();
        return Deadline.fixed(this, anchor, rolling);
    }

    /**
     * Describes the day in words.
     *
     * @param language the language
     * @return for example {@code 1 March of the year before}, {@code ngày 1 tháng 3 năm trước}
     */
    public final String describe(Language language) {
        return CalendarMessages.fixedDay(this, language);
    }

    /** Returns the month in which the day is looked for. */
    final YearMonth month(LocalDate anchor) {
        YearMonth event = YearMonth.from(WorkingCalendar.withinReach("anchor", anchor));
        return month().isPresent()
                ? event.plusYears(offset()).withMonth(month().orElseThrow().getValue())
                : event.plusMonths(offset());
    }

    /** Returns the day before rolling. */
    final LocalDate date(LocalDate anchor) {
        YearMonth in = month(anchor);
        if (in.isValidDay(dayOfMonth())) {
            return in.atDay(dayOfMonth());
        }
        checkArgument(
                monthRounding() != MonthRounding.REFUSE,
                "fixed day (%s) for %s must be a day that its month has, and %s has no day %s; choose a month rounding",
                this,
                anchor,
                in,
                dayOfMonth());
        return monthRounding() == MonthRounding.END_OF_MONTH
                ? in.atEndOfMonth()
                : in.plusMonths(1).atDay(1);
    }

    /** Returns a builder holding this fixed day. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        int most = month().map(Month::maxLength).orElse(LONGEST_MONTH);
        checkArgument(
                dayOfMonth() >= 1 && dayOfMonth() <= most,
                "dayOfMonth (%s) must be between 1 and %s",
                dayOfMonth(),
                most);
        checkArgument(
                Math.abs((long) offset()) <= LARGEST_OFFSET,
                "offset (%s) must be between -%s and %s",
                offset(),
                LARGEST_OFFSET,
                LARGEST_OFFSET);
    }

    /** Returns the day in words. */
    @Override
    public final String toString() {
        return describe(Language.ENGLISH);
    }

    /** Builds {@link FixedDay}. */
    public static final class Builder extends ImmutableFixedDay.Builder {
        Builder() {}
    }
}
