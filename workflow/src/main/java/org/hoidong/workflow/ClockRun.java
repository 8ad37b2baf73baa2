package org.hoidong.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;

/**
 * What was done to the clock of one obligation so far, entry by entry.
 *
 * <p>Every stop has a name of its own, and a resumption ends all that last. So a stop while the clock stands is one more
 * stop, and a stop without effect (after the due day, or beyond the limits) is in nobody's way.
 */
final class ClockRun {

    private final ObligationClock clock;
    private final ClockLimits limits;
    private final LocalDate anchor;
    private final List<ClockEntry> entries = new ArrayList<>();
    /** The names of the stops that were not resumed. */
    private final Set<String> stopped = new LinkedHashSet<>();

    private int restarts;

    ClockRun(ObligationClock clock, ClockLimits limits, LocalDate anchor) {
        this.clock = clock;
        this.limits = limits;
        this.anchor = anchor;
    }

    /** Takes an entry; returns this run, or the one that begins with the entry if it restarts the clock. */
    ClockRun take(Entry<?> entry) {
        EventType<?> event = entry.event();
        if (clock.resumptions().contains(event)) {
            resume(entry);
        }
        ClockRun run = restarts(event) ? next() : this;
        if (run != this) {
            run.restarts++;
            run.add(entry, ClockEntry.restart(entry.occurredOn(), actor(entry), reason(entry)));
        }
        clock.extension(entry)
                .ifPresent(more ->
                        run.add(entry, ClockEntry.extend(entry.occurredOn(), more, actor(entry), reason(entry))));
        if (clock.stops().contains(event)) {
            String name = "entry-" + entry.number();
            run.stopped.add(name);
            run.add(
                    entry,
                    ClockEntry.stop(entry.occurredOn(), actor(entry), reason(entry))
                            .named(name));
        }
        return run;
    }

    private void resume(Entry<?> entry) {
        for (String name : stopped) {
            add(
                    entry,
                    ClockEntry.resume(entry.occurredOn(), actor(entry), reason(entry))
                            .named(name));
        }
        stopped.clear();
    }

    private boolean restarts(EventType<?> event) {
        return clock.restarts().contains(event)
                && restarts < limits.mostRestarts().orElse(Integer.MAX_VALUE);
    }

    /** The run after a restart: what was done counts on against the limits, and a stop that was not resumed goes on. */
    private ClockRun next() {
        ClockRun next = new ClockRun(clock, limits, anchor);
        next.restarts = restarts;
        if (!stopped.isEmpty() || !limits.equals(ClockLimits.none())) {
            next.entries.addAll(entries);
            next.stopped.addAll(stopped);
        }
        return next;
    }

    private void add(Entry<?> entry, ClockEntry clockEntry) {
        entries.add(entry.basis().map(clockEntry::by).orElse(clockEntry));
    }

    private static String actor(Entry<?> entry) {
        return entry.actor().id().value();
    }

    /** The entry itself, by event and number, because why it was done is in its payload, which only the host can read. */
    private static String reason(Entry<?> entry) {
        return entry.event().id() + " #" + entry.number();
    }

    /** A limit with what was done to it, as often and as long as may be; a plain one if nothing was. */
    Due due(TimeLimit limit, ClockLimits allowed) {
        return entries.isEmpty()
                ? Due.within(limit, anchor)
                : Due.running(RunningTime.of(limit, anchor).within(allowed).with(entries));
    }
}
