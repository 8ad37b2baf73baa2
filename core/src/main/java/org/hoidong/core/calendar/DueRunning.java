package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Due within a time limit whose clock may have been stopped, extended or restarted.
 *
 * <p>As of which day it is asked matters only while a stop lasts. Obtained with {@link Due#running}. This class is immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class DueRunning implements Due {

    DueRunning() {}

    /** Returns the time limit, with what was done to its clock. */
    public abstract RunningTime time();

    /** Returns the day to the end of which a stop that was not resumed is taken to last, unless that is still open. */
    public abstract Optional<LocalDate> asOf();

    @Override
    public abstract Optional<Provision> basis();

    @Override
    public final DueRunning by(Provision basis) {
        return new Builder().from(this).basis(basis).build();
    }

    @Override
    public final DueRunning asOf(LocalDate day) {
        return new Builder().from(this).asOf(day).build();
    }

    @Override
    public final Deadline resolve(Calendars calendars, Milestones milestones) {
        checkArgument(
                asOf().isPresent() || !time().isStopped(),
                "due (%s) must say as of which day it is asked, for its clock stands still; complete it with asOf(date)",
                this);
        LocalDate day = time().isStopped() ? asOf().orElseThrow() : time().lastEntryOn();
        return time().deadline(day, calendars).restingOn(basis());
    }

    @Value.Check
    void check() {
        asOf().ifPresent(day -> WorkingCalendar.withinReach("asOf", day));
    }

    /** Returns the running time, and as of which day it is asked. */
    @Override
    public final String toString() {
        return time() + asOf().map(day -> " as of " + day).orElse("");
    }

    static final class Builder extends ImmutableDueRunning.Builder {}
}
