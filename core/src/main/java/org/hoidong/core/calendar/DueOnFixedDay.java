package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Due on a day of the month or year of an event, which may still be open.
 *
 * <p>Obtained with {@link Due#on(FixedDay)}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class DueOnFixedDay implements Due {

    DueOnFixedDay() {}

    /** Returns the day of the month or year. */
    public abstract FixedDay day();

    /** Returns the day of the event, unless that is still open. */
    public abstract Optional<LocalDate> anchor();

    @Override
    public abstract Optional<Provision> basis();

    @Override
    public final DueOnFixedDay by(Provision basis) {
        return new Builder().from(this).basis(basis).build();
    }

    @Override
    public final DueOnFixedDay countedFrom(LocalDate anchor) {
        return anchor().isPresent()
                ? this
                : new Builder().from(this).anchor(anchor).build();
    }

    @Override
    public final Deadline resolve(Calendars calendars, Milestones milestones) {
        checkArgument(
                anchor().isPresent(),
                "due (%s) must have a day whose month or year is meant; complete it with countedFrom(date)",
                this);
        return day().from(anchor().orElseThrow(), calendars).restingOn(basis());
    }

    @Value.Check
    void check() {
        anchor().ifPresent(anchor -> WorkingCalendar.withinReach("anchor", anchor));
    }

    /** Returns day and anchor. */
    @Override
    public final String toString() {
        return "on " + day() + ", " + anchor().map(LocalDate::toString).orElse("of a day not yet given");
    }

    static final class Builder extends ImmutableDueOnFixedDay.Builder {}
}
