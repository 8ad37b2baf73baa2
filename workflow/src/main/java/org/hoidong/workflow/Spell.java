package org.hoidong.workflow;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.DueCombined;
import org.hoidong.core.calendar.DueRunning;
import org.hoidong.core.calendar.DueWithin;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.jspecify.annotations.Nullable;

/** One time that an obligation line held: from when, by when, until when, and how it ended. */
final class Spell {

    static final int NEVER = Integer.MAX_VALUE;

    /** The number of the entry with which it began, or, of one that hangs on another, the number of that other. */
    final int number;
    /** The index of the last entry before it began, or with which it began; later ones may end it. */
    final int after;

    final LocalDate startedOn;
    /** The spell at the root of the chain this one hangs on, with which it lapses. */
    final @Nullable Spell root;
    /** Which of the terms of its line it is; nothing if a function says when. */
    final @Nullable Round round;

    /** What a function or a recurrence says; nothing if a limit does. */
    private @Nullable Due due;
    /** By which law its limit is asked, if it has one. */
    private final @Nullable Terms terms;

    private final @Nullable ClockRun clock;
    private @Nullable Deadline deadline;

    /** The index of the entry that ended it. */
    int endedBy = NEVER;

    @Nullable
    LocalDate endedOn;

    boolean discharged;

    /** One of the terms of what recurs, each counted from one anchor; the only one of what does not. */
    record Round(TimeLimit period, LocalDate anchor, int number) {

        Round next() {
            return new Round(period, anchor, number + 1);
        }

        Due due() {
            int amount = (int) Math.min((long) period.amount() * number, Integer.MAX_VALUE);
            return Due.within(period.toBuilder().amount(amount).build(), anchor);
        }
    }

    /**
     * How long there is by the law of a day. What is owed follows a law that moves its matter, until it ends: a limit that was begun under
     * the one runs to the end that the other gives it, from the same day on.
     */
    record Terms(Owed<?> owed, LocalDate founded) {

        Due due(LocalDate on, LocalDate startedOn, @Nullable ClockRun clock, LegalContext context) {
            TimeLimit limit = owed.limit(founded, on, context);
            return clock == null
                    ? Due.within(limit, startedOn)
                    : clock.due(limit, owed.clock().limitsOf(founded, on, context));
        }

        Optional<TimeLimit> find(LocalDate on, LegalContext context) {
            return owed.limitKey()
                    .flatMap(key -> context.lawOf(founded, on).find(key))
                    .map(Dated::value);
        }
    }

    /** Of what a function or a recurrence says. */
    Spell(int number, int after, LocalDate startedOn, @Nullable Spell root, @Nullable Round round, Due due) {
        this(number, after, startedOn, root, round, due, null, null);
    }

    /** Of a limit, with a clock if something may be done to it. */
    Spell(int number, int after, LocalDate startedOn, @Nullable Spell root, Terms terms, @Nullable ClockRun clock) {
        this(number, after, startedOn, root, null, null, terms, clock);
    }

    private Spell(
            int number,
            int after,
            LocalDate startedOn,
            @Nullable Spell root,
            @Nullable Round round,
            @Nullable Due due,
            @Nullable Terms terms,
            @Nullable ClockRun clock) {
        this.number = number;
        this.after = after;
        this.startedOn = startedOn;
        this.root = root;
        this.round = round;
        this.due = due;
        this.terms = terms;
        this.clock = clock;
    }

    /** The one that begins with an entry that restarts the clock. */
    Spell restarted(int entry, int index, LocalDate on, ClockRun run) {
        return new Spell(entry, index, on, root, null, null, terms, run);
    }

    int rootEndedBy() {
        return root == null ? NEVER : root.endedBy;
    }

    void end(int index, LocalDate on, boolean byItsEvent) {
        endedBy = index;
        endedOn = on;
        discharged = byItsEvent;
    }

    boolean isOver() {
        return endedBy != NEVER;
    }

    /** Takes an entry that may do something to the clock; returns the run that begins with it if it restarts the limit. */
    @Nullable
    ClockRun take(Entry<?> entry) {
        if (clock == null) {
            return null;
        }
        ClockRun run = clock.take(entry);
        return run == clock ? null : run;
    }

    /** Takes what a function now says of when; tells whether that is another term. */
    boolean isRenewedBy(Due now) {
        boolean same = isSameTerm(Objects.requireNonNull(due), now);
        if (same) {
            due = now;
        }
        return !same;
    }

    /** Whether two say the same but for stops, resumptions and extensions of a clock: only a restart begins a term. */
    private static boolean isSameTerm(Due before, Due now) {
        if (before.equals(now)) {
            return true;
        }
        if (before instanceof DueCombined then
                && now instanceof DueCombined later
                && then.combination() == later.combination()
                && then.basis().equals(later.basis())
                && then.parts().size() == later.parts().size()) {
            return Streams.zip(then.parts().stream(), later.parts().stream(), Spell::isSameTerm)
                    .allMatch(same -> same);
        }
        Optional<RunningTime> then = time(before);
        Optional<RunningTime> later = time(now);
        return then.isPresent()
                && later.isPresent()
                && before.basis().equals(now.basis())
                && isSameTerm(then.orElseThrow(), later.orElseThrow());
    }

    /** The running time of what has a clock; a limit that runs forward is one to which nothing was done yet. */
    private static Optional<RunningTime> time(Due due) {
        if (due instanceof DueRunning running) {
            return Optional.of(running.time());
        }
        return due instanceof DueWithin within && within.limit().direction() == TimeLimit.Direction.AFTER
                ? within.anchor().map(anchor -> RunningTime.of(within.limit(), anchor))
                : Optional.empty();
    }

    private static boolean isSameTerm(RunningTime then, RunningTime later) {
        return then.limit().equals(later.limit())
                && then.anchor().equals(later.anchor())
                && restarts(then).equals(restarts(later));
    }

    private static List<ClockEntry> restarts(RunningTime time) {
        return time.entries().stream()
                .filter(entry -> entry.what() == ClockEntry.What.RESTART)
                .limit(time.limits().mostRestarts().orElse(Integer.MAX_VALUE))
                .toList();
    }

    /** By when, as of a day or, if it ended before, of the day it ended; asked once, after all entries were taken. */
    Deadline deadline(LocalDate asOf, LegalContext context) {
        Deadline known = deadline;
        if (known == null) {
            LocalDate on = endedOn == null ? asOf : endedOn;
            Due all = terms == null ? Objects.requireNonNull(due) : terms.due(lawDay(on), startedOn, clock, context);
            known = all.asOf(on).resolve(context.calendars(), context.milestones());
            deadline = known;
        }
        return known;
    }

    private LocalDate lawDay(LocalDate on) {
        return on.isBefore(startedOn) ? startedOn : on;
    }

    /** Whether the law of a later day gives another limit than that of a day. */
    boolean isMoved(LocalDate asOf, LocalDate later, LegalContext context) {
        return terms != null && !terms.find(lawDay(asOf), context).equals(terms.find(lawDay(later), context));
    }

    /** The first day on which it is, or was, overdue, if nothing more happens; nothing if it ended before or stands still. */
    @Nullable
    LocalDate overdueFrom(LocalDate asOf, LegalContext context) {
        Deadline by = deadline(asOf, context);
        LocalDate late = by.firstLateDay().isBefore(startedOn) ? startedOn : by.firstLateDay();
        return by.isStopped() || (endedOn != null && late.isAfter(endedOn)) ? null : late;
    }
}
