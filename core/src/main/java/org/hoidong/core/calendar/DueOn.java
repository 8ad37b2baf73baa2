package org.hoidong.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Due on a date that was simply set, and does not roll.
 *
 * <p>Obtained with {@link Due#on}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class DueOn implements Due {

    DueOn() {}

    /** Returns the date. */
    public abstract LocalDate date();

    @Override
    public abstract Optional<Provision> basis();

    @Override
    public final DueOn by(Provision basis) {
        return new Builder().from(this).basis(basis).build();
    }

    @Override
    public final Deadline resolve(Calendars calendars, Milestones milestones) {
        return new Deadline.Builder()
                .dueOn(date())
                .provisional(false)
                .bases(basis().stream().toList())
                .build();
    }

    @Value.Check
    void check() {
        WorkingCalendar.withinReach("due date", date());
    }

    /** Returns the date. */
    @Override
    public final String toString() {
        return "on " + date();
    }

    static final class Builder extends ImmutableDueOn.Builder {}
}
