package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;

/** Questions on several deadlines at once. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * Finds which deadlines another calendar moves: what a holiday that was added, moved or deleted does to open matters.
     *
     * <p>Each is counted anew from its anchor, by both. A date that was simply set, and a milestone, are counted by no
     * calendar and never move.
     *
     * @param deadlines the deadlines
     * @param before the calendars as they were
     * @param after the calendars as they are
     * @return those that move, in the order given, each with from when to when and by which days
     * @throws IllegalArgumentException as {@link TimeLimit#from}
     */
    public static ImmutableList<MovedDeadline> moved(Iterable<Deadline> deadlines, Calendars before, Calendars after) {
        ImmutableList.Builder<MovedDeadline> moved = ImmutableList.builder();
        for (Deadline given : deadlines) {
            Deadline then = given.recounted(before);
            Deadline now = given.recounted(after);
            if (!then.dueOn().equals(now.dueOn())) {
                moved.add(new MovedDeadline.Builder()
                        .given(given)
                        .before(then)
                        .after(now)
                        .causes(causes(then, now))
                        .build());
            }
        }
        return moved.build();
    }

    /** Returns the days that differ, for a combination those of the parts that move. */
    private static ImmutableList<ChangedDay> causes(Deadline before, Deadline after) {
        if (before.combination().isEmpty()) {
            // A milestone without a date moves with the other parts, which say why.
            return before.count().isPresent() ? causesOfOne(before, after) : ImmutableList.of();
        }
        return Streams.zip(
                        before.parts().stream(),
                        after.parts().stream(),
                        (then, now) ->
                                then.dueOn().equals(now.dueOn()) ? ImmutableList.<ChangedDay>of() : causes(then, now))
                .flatMap(ImmutableList::stream)
                .distinct()
                .sorted(Comparator.comparing(ChangedDay::date))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the days that differ, from where the calendar begins to matter to the due days. */
    private static ImmutableList<ChangedDay> causesOfOne(Deadline before, Deadline after) {
        LocalDate from = before.count().orElseThrow().firstDayThatMatters();
        LocalDate alsoFrom = after.count().orElseThrow().firstDayThatMatters();
        ImmutableList<LocalDate> ends =
                ImmutableList.sortedCopyOf(ImmutableList.of(from, alsoFrom, before.dueOn(), after.dueOn()));
        LocalDate first = ends.get(0);
        LocalDate last = ends.get(ends.size() - 1);
        WorkingCalendar then = before.calendar().orElseThrow();
        WorkingCalendar now = after.calendar().orElseThrow();
        ImmutableList.Builder<ChangedDay> causes = ImmutableList.builder();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (then.isCounted(date) != now.isCounted(date)) {
                causes.add(ChangedDay.of(then.day(date), now.day(date)));
            }
        }
        return causes.build();
    }
}
