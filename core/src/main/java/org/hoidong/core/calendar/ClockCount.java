package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.calendar.ClockEntry.What;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/** One running time counted as of one day: the limit from its last start, and each extension from the due day before it. */
final class ClockCount implements Counting {

    private final RunningTime time;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final Suspensions suspensions;
    /** How many entries of each kind have been allowed. */
    private final Map<What, Integer> allowed = new EnumMap<>(What.class);
    /** The stops that have been allowed. */
    private final List<ClockEntry> stops = new ArrayList<>();
    /** Those of them that have not ended as of the day. */
    private final List<ClockEntry> open = new ArrayList<>();
    /** The limit from its last start, then the extensions. */
    private final List<Phase> phases = new ArrayList<>();

    private record Phase(@Nullable ClockEntry entry, LimitCount count) {}

    ClockCount(RunningTime time, LocalDate asOf, WorkingCalendar calendar) {
        this.time = time;
        this.asOf = asOf;
        this.calendar = calendar;
        this.suspensions = suspensions();
        phases.add(new Phase(null, count(time.limit(), time.anchor())));
        for (ClockEntry entry : time.entriesByDay()) {
            if (entry.what() == What.RESTART && allow(entry.what())) {
                phases.clear();
                phases.add(new Phase(entry, count(time.limit(), entry.on())));
            } else if (entry.what() == What.EXTEND
                    && !entry.on().isAfter(dueOn())
                    && !isTooLong(entry)
                    && allow(entry.what())) {
                phases.add(new Phase(entry, count(entry.extension().orElseThrow(), dueOn())));
            }
        }
    }

    private LimitCount count(TimeLimit limit, LocalDate anchor) {
        return new LimitCount(limit, anchor, calendar, suspensions);
    }

    private boolean allow(What what) {
        int number = allowed.getOrDefault(what, 0);
        if (number >= time.limits().most(what)) {
            return false;
        }
        allowed.put(what, number + 1);
        return true;
    }

    private Suspensions suspensions() {
        ImmutableList.Builder<Suspensions.Stretch> stretches = ImmutableList.builder();
        for (ClockEntry stop : time.entriesByDay()) {
            if (stop.what() != What.STOP || !allow(stop.what())) {
                continue;
            }
            stops.add(stop);
            LocalDate latest = latestDayOf(stop);
            Optional<ClockEntry> resumption = time.resumption(stop);
            if (resumption.isEmpty() && asOf.isBefore(latest)) {
                open.add(stop);
            }
            LocalDate last = resumption.map(entry -> entry.on().minusDays(1)).orElse(asOf);
            stretches.add(new Suspensions.Stretch(stop.on(), last, stop).to(latest));
        }
        return Suspensions.of(stretches.build());
    }

    private LocalDate latestDayOf(ClockEntry stop) {
        TimeLimit longest = time.limits().longestStop().orElse(null);
        if (longest == null) {
            return LocalDate.MAX;
        }
        TimeLimit asLength = longest.starting(TimeLimit.Start.ANCHOR_COUNTED).rolling(TimeLimit.Rolling.NONE);
        return new LimitCount(asLength, stop.on(), calendar).dueOn();
    }

    private boolean isTooLong(ClockEntry extension) {
        return extendedTo(extension).isAfter(latestExtensionOr(LocalDate.MAX));
    }

    private LocalDate extendedTo(ClockEntry extension) {
        return new LimitCount(extension.extension().orElseThrow(), dueOn(), calendar).dueOn();
    }

    private LocalDate latestExtensionOr(LocalDate none) {
        return time.limits()
                .longestExtension()
                .map(longest -> new LimitCount(longest, dueOn(), calendar).dueOn())
                .orElse(none);
    }

    /** Judges an entry after all that are counted here. */
    Reason.Builder judge(ClockEntry entry) {
        if (entry.what() != What.RESTART && entry.on().isAfter(dueOn())) {
            return Reason.builder(RunningTime.AFTER_DUE).fact("on", entry.on()).fact("due", dueOn());
        }
        if (allowed.getOrDefault(entry.what(), 0) >= time.limits().most(entry.what())) {
            return tooMany(entry.what());
        }
        if (entry.what() == What.EXTEND && isTooLong(entry)) {
            return tooLong(extendedTo(entry), latestExtensionOr(LocalDate.MAX));
        }
        if (entry.what() == What.RESUME) {
            ClockEntry stop = stopEndedBy(entry);
            if (!stops.contains(stop)) {
                return tooMany(What.STOP);
            }
            LocalDate last = entry.on().minusDays(1);
            LocalDate latest = latestDayOf(stop);
            if (last.isAfter(latest)) {
                return tooLong(last, latest);
            }
        }
        return Reason.builder(RunningTime.HAS_EFFECT).fact("on", entry.on()).fact("due", dueOn());
    }

    private Reason.Builder tooMany(What what) {
        return Reason.builder(RunningTime.TOO_MANY)
                .fact("number", allowed.getOrDefault(what, 0))
                .fact("most", time.limits().most(what));
    }

    private static Reason.Builder tooLong(LocalDate until, LocalDate latest) {
        return Reason.builder(RunningTime.TOO_LONG).fact("until", until).fact("latest", latest);
    }

    private ClockEntry stopEndedBy(ClockEntry resumption) {
        Optional<ClockEntry> stop = time.entriesByDay().stream()
                .filter(entry -> entry.what() == What.STOP
                        && entry.stopName().equals(resumption.stopName())
                        && time.resumption(entry).isEmpty())
                .findFirst();
        checkArgument(
                stop.isPresent(),
                "resumption (%s, %s) must end a stop of that name",
                resumption,
                resumption.stopName());
        return stop.orElseThrow();
    }

    /** Returns the day the limit was last started from. */
    LocalDate anchor() {
        ClockEntry restart = phases.get(0).entry();
        return restart == null ? time.anchor() : restart.on();
    }

    @Override
    public LocalDate dueOn() {
        return phases.get(phases.size() - 1).count().dueOn();
    }

    @Override
    public boolean isByCalendar() {
        return time.limits().longestStop().isPresent()
                || time.limits().longestExtension().isPresent()
                || phases.stream().anyMatch(phase -> phase.count().isByCalendar());
    }

    @Override
    public boolean isProvisional() {
        return open.stream()
                        .anyMatch(stop -> !stop.on().isAfter(asOf) && !stop.on().isAfter(dueOn()))
                || phases.stream().anyMatch(phase -> phase.count().isProvisional());
    }

    @Override
    public LocalDate firstDayThatMatters() {
        return phases.get(0).count().firstDayThatMatters();
    }

    /** Returns the provisions of the entries that had a part in it. */
    ImmutableSet<Provision> bases() {
        ImmutableSet.Builder<Provision> bases = ImmutableSet.builder();
        for (Phase phase : phases) {
            Optional.ofNullable(phase.entry()).flatMap(ClockEntry::basis).ifPresent(bases::add);
        }
        for (Suspensions.Stretch stretch : suspensions.within(anchor(), dueOn())) {
            stretch.stop().basis().ifPresent(bases::add);
        }
        return bases.build();
    }

    @Override
    public ImmutableList<DeadlineStep> steps() {
        ImmutableList.Builder<DeadlineStep> steps = ImmutableList.builder();
        for (Phase phase : phases) {
            ImmutableList<DeadlineStep> way = phase.count().steps();
            way.subList(0, way.size() - 1).stream()
                    .map(step -> phase.entry() == null ? step : step(step, phase.entry()))
                    .forEach(steps::add);
        }
        return steps.add(DeadlineStep.of(dueOn(), DeadlineStep.What.DUE)).build();
    }

    private static DeadlineStep step(DeadlineStep step, ClockEntry entry) {
        return switch (step.what()) {
            case ANCHOR ->
                DeadlineStep.of(
                        step.date(),
                        entry.what() == What.RESTART ? DeadlineStep.What.RESTARTED : DeadlineStep.What.EXTENDED,
                        entry);
            case CORRESPONDING -> step.because(entry);
            default -> step;
        };
    }
}
