package org.hoidong.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * One day of a calendar: whether it is counted, and why.
 *
 * <p>It is what the calendar says of the day, not what anybody did on it. For example {@code
 * CalendarDay.holiday(2026-04-30, Label.of("Ngày Chiến thắng", "Reunification Day"))} is not counted, and {@code
 * CalendarDay.madeUp(2025-04-26, name)} is a Saturday that is.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CalendarDay {

    CalendarDay() {}

    /**
     * Obtains a day that is counted because of its day of the week.
     *
     * @param date the date
     * @return the day
     */
    public static CalendarDay ordinary(LocalDate date) {
        return of(date, DayCause.ORDINARY).build();
    }

    /**
     * Obtains a weekly day off.
     *
     * @param date the date
     * @return the day
     */
    public static CalendarDay weekend(LocalDate date) {
        return of(date, DayCause.WEEKEND).build();
    }

    /**
     * Obtains a public holiday.
     *
     * @param date the date, on any day of the week
     * @param name its name
     * @return the day
     */
    public static CalendarDay holiday(LocalDate date, Label name) {
        return of(date, DayCause.HOLIDAY).name(name).build();
    }

    /**
     * Obtains a day off in place of another.
     *
     * @param date the date
     * @param name what it is in place of
     * @return the day
     */
    public static CalendarDay compensation(LocalDate date, Label name) {
        return of(date, DayCause.COMPENSATION).name(name).build();
    }

    /**
     * Obtains a weekly day off that is worked, and so counted.
     *
     * @param date the date
     * @param name what it makes up for
     * @return the day
     */
    public static CalendarDay madeUp(LocalDate date, Label name) {
        return of(date, DayCause.MADE_UP).name(name).build();
    }

    private static Builder of(LocalDate date, DayCause cause) {
        return builder().date(date).cause(cause);
    }

    /** Returns a builder; date and cause are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the date. */
    public abstract LocalDate date();

    /** Returns why it is counted or not. */
    public abstract DayCause cause();

    /** Returns the name of the holiday or of the exception, if it has one. */
    public abstract Optional<Label> name();

    /** Returns the act that made it a holiday or an exception, if known. */
    public abstract Optional<Provision> decision();

    /** Returns whether this may still be decided otherwise; false unless set. */
    @Value.Default
    public boolean isProvisional() {
        return false;
    }

    /** Returns whether the day is counted. */
    public final boolean isCounted() {
        return cause().isCounted();
    }

    /** Returns the day of the week. */
    public final DayOfWeek dayOfWeek() {
        return date().getDayOfWeek();
    }

    /**
     * Returns this day with the act that decided it.
     *
     * @param decision the act
     * @return the day
     */
    public final CalendarDay decidedBy(Provision decision) {
        return new Builder().from(this).decision(decision).build();
    }

    /** Returns this day, marked as one that may still be decided otherwise. */
    public final CalendarDay asProvisional() {
        return isProvisional()
                ? this
                : new Builder().from(this).provisional(true).build();
    }

    /** Returns date, cause and name, for example {@code 2026-04-30 HOLIDAY (vi: Ngày Chiến thắng, en: Reunification Day)}. */
    @Override
    public final String toString() {
        return date() + " " + cause() + name().map(name -> " (" + name + ")").orElse("")
                + (isProvisional() ? " provisional" : "");
    }

    /** Builds {@link CalendarDay}. */
    public static final class Builder extends ImmutableCalendarDay.Builder {
        Builder() {}
    }
}
