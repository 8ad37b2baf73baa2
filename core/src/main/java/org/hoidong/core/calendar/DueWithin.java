package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Due within a time limit from a day, which may still be open.
 *
 * <p>Obtained with {@link Due#within(TimeLimit)}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class DueWithin implements Due {

    DueWithin() {}

    /** Returns the time limit. */
    public abstract TimeLimit limit();

    /** Returns the day it is counted from, unless that is still open. */
    public abstract Optional<LocalDate> anchor();

    @Override
    public abstract Optional<Provision> basis();

    @Override
    public final DueWithin by(Provision basis) {
        return new Builder().from(this).basis(basis).build();
    }

    @Override
    public final DueWithin countedFrom(LocalDate anchor) {
        return anchor().isPresent()
                ? this
                : new Builder().from(this).anchor(anchor).build();
    }

    @Override
    public final Deadline resolve(Calendars calendars, Milestones milestones) {
        checkArgument(
                anchor().isPresent(),
                "due (%s) must have a day it is counted from; complete it with countedFrom(date)",
                this);
        return limit().from(anchor().orElseThrow(), calendars).restingOn(basis());
    }

    @Value.Check
    void check() {
        anchor().ifPresent(anchor -> WorkingCalendar.withinReach("anchor", anchor));
    }

    /** Returns limit and anchor. */
    @Override
    public final String toString() {
        return limit() + " " + anchor().map(LocalDate::toString).orElse("a day not yet given");
    }

    static final class Builder extends ImmutableDueWithin.Builder {}
}
