package org.hoidong.core.calendar;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A day that is counted in one calendar and not in another.
 *
 * <p>For example 2 September 2026, a holiday before and an ordinary day after the holiday was deleted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ChangedDay {

    ChangedDay() {}

    static ChangedDay of(CalendarDay before, CalendarDay after) {
        return new Builder().before(before).after(after).build();
    }

    /** Returns what the earlier calendar says of the day. */
    public abstract CalendarDay before();

    /** Returns what the later calendar says of the day. */
    public abstract CalendarDay after();

    /** Returns the date. */
    public final LocalDate date() {
        return before().date();
    }

    /** Returns both days. */
    @Override
    public final String toString() {
        return before() + " -> " + after();
    }

    static final class Builder extends ImmutableChangedDay.Builder {}
}
