package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Due when the earliest, or the latest, of several is.
 *
 * <p>For example {@code Due.earliestOf(Due.at(session), Due.within(TimeLimit.ofCalendarDays(30), issuedOn))}: at the session,
 * but within 30 days; while the session has no date, within 30 days.
 *
 * <p>Obtained with {@link Due#earliestOf} and {@link Due#latestOf}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class DueCombined implements Due {

    DueCombined() {}

    /** Returns which of its parts holds. */
    public abstract Deadline.Combination combination();

    /** Returns what it combines, two or more. */
    public abstract ImmutableList<Due> parts();

    @Override
    public abstract Optional<Provision> basis();

    @Override
    public final DueCombined by(Provision basis) {
        return new Builder().from(this).basis(basis).build();
    }

    @Override
    public final DueCombined countedFrom(LocalDate anchor) {
        return withEach(part -> part.countedFrom(anchor));
    }

    @Override
    public final DueCombined asOf(LocalDate day) {
        return withEach(part -> part.asOf(day));
    }

    private DueCombined withEach(UnaryOperator<Due> change) {
        return new Builder()
                .from(this)
                .parts(parts().stream().map(change).toList())
                .build();
    }

    @Override
    public final Deadline resolve(Calendars calendars, Milestones milestones) {
        Optional<LocalDate> earliest = parts().stream()
                .filter(part -> openMilestone(part, milestones).isEmpty())
                .map(part -> part.resolve(calendars, milestones).dueOn())
                .min(Comparator.naturalOrder());
        ImmutableList<Deadline> deadlines = parts().stream()
                .map(part -> openMilestone(part, milestones)
                        .flatMap(open -> earliest.map(day -> open.resolveTo(day, milestones)))
                        .orElseGet(() -> part.resolve(calendars, milestones)))
                .collect(ImmutableList.toImmutableList());
        return Deadline.combined(combination(), deadlines).restingOn(basis());
    }

    /** The part, if the others can be its latest day: it is at a milestone without a date. */
    private Optional<DueAtMilestone> openMilestone(Due part, Milestones milestones) {
        return combination() == Deadline.Combination.EARLIEST
                        && part instanceof DueAtMilestone at
                        && at.isOpen(milestones)
                ? Optional.of(at)
                : Optional.empty();
    }

    @Value.Check
    void check() {
        checkArgument(parts().size() > 1, "parts (%s) must be two or more; one alone needs no combination", parts());
    }

    /** Returns which of its parts holds, and the parts. */
    @Override
    public final String toString() {
        return combination().code() + " of " + parts();
    }

    static final class Builder extends ImmutableDueCombined.Builder {}
}
