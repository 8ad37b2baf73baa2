package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Whether nothing says when it is due: the milestone has no date, and there is no latest day. */
    final boolean isOpen(Milestones milestones) {
        return latestOn().isEmpty() && milestones.date(milestone()).isEmpty();
    }

    /** The deadline on a day that something else says. */
    final Deadline resolveTo(LocalDate dueOn, Milestones milestones) {
        return new Deadline.Builder()
                .dueOn(dueOn)
                .milestone(milestone())
                .milestoneName(Optional.ofNullable(milestones.labels().get(milestone())))
                .milestoneOn(milestones.date(milestone()))
                .latestOn(latestOn())
                .provisional(false)
                .bases(basis().stream().toList())
                .build();
    }

    @Override
    public final Deadline resolve(Calendars calendars, Milestones milestones) {
        checkArgument(
                !isOpen(milestones),
                "milestone (%s) must have a date, or what is due at it a latest day; the milestones with a date are %s",
                milestone(),
                milestones.dates().keySet());
        LocalDate dueOn = Stream.concat(milestones.date(milestone()).stream(), latestOn().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return resolveTo(dueOn, milestones);
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
