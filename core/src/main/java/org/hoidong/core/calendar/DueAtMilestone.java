package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Due at a milestone, such as the opening of the next session.
 *
 * <p>The date of the milestone does not roll. If it has none, or one after the latest day, the latest day holds. Obtained
 * with {@link Due#at(MilestoneId, LocalDate)}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class DueAtMilestone implements Due {

    DueAtMilestone() {}

    /** Returns the milestone. */
    public abstract MilestoneId milestone();

    /** Returns the latest day, if there is one. */
    public abstract Optional<LocalDate> latestOn();

    @Override
    public abstract Optional<Provision> basis();

    @Override
    public final DueAtMilestone by(Provision basis) {
        return new Builder().from(this).basis(basis).build();
    }

    /** This one, with a latest day if it has none. */
    final DueAtMilestone noLaterThan(LocalDate day) {
        return latestOn().isPresent()
                ? this
                : new Builder().from(this).latestOn(day).build();
    }

    @Override
    public final Deadline resolve(Calendars calendars, Milestones milestones) {
        Optional<LocalDate> date = milestones.date(milestone());
        checkArgument(
                date.isPresent() || latestOn().isPresent(),
                "milestone (%s) must have a date, or what is due at it a latest day; the milestones with a date are %s",
                milestone(),
                milestones.dates().keySet());
        LocalDate latest = latestOn().orElseGet(date::orElseThrow);
        LocalDate dueOn = date.filter(on -> on.isBefore(latest)).orElse(latest);
        return new Deadline.Builder()
                .dueOn(dueOn)
                .milestone(milestone())
                .milestoneName(Optional.ofNullable(milestones.labels().get(milestone())))
                .milestoneOn(date)
                .latestOn(latestOn())
                .provisional(false)
                .bases(basis().stream().toList())
                .build();
    }

    @Value.Check
    void check() {
        latestOn().ifPresent(latest -> WorkingCalendar.withinReach("latest day", latest));
    }

    /** Returns milestone and latest day. */
    @Override
    public final String toString() {
        return "at " + milestone()
                + latestOn().map(on -> ", " + on + " at the latest").orElse("");
    }

    static final class Builder extends ImmutableDueAtMilestone.Builder {}
}
