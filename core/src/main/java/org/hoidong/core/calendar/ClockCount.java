package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.calendar.ClockEntry.What;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Remedy;
import org.jspecify.annotations.Nullable;

/** One running time counted as of one day: the limit from its last start, and each extension from the due day before it. */
final class ClockCount implements Counting {

    private final RunningTime time;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    /** Of each stop that was resumed the resumption. */
    private final ImmutableMap<ClockEntry, ClockEntry> resumptions;
    /** How many entries of each kind have an effect. */
    private final Map<What, Integer> allowed = new EnumMap<>(What.class);
    /** The stops that have an effect, and the days they suspend. */
    private final Map<ClockEntry, Suspensions.Stretch> stops = new LinkedHashMap<>();
    /** Those of them that have not ended as of the day. */
    private final List<ClockEntry> open = new ArrayList<>();
    /** The limit from its last start, then the extensions. */
    private final List<Phase> phases = new ArrayList<>();

    private Suspensions suspensions = Suspensions.NONE;

    private record Phase(@Nullable ClockEntry entry, TimeLimit limit, LimitCount count) {}

    ClockCount(RunningTime time, LocalDate asOf, WorkingCalendar calendar) {
        this.time = time;
        this.asOf = asOf;
        this.calendar = calendar;
        this.resumptions = time.resumptions();
        add(null, time.limit(), time.anchor());
        time.entriesByDay().forEach(this::take);
    }

    /** The count before an entry, as of its day. */
    static ClockCount before(RunningTime time, ClockEntry entry, WorkingCalendar calendar) {
        return new ClockCount(time.before(entry), entry.on(), calendar);
    }

    private void take(ClockEntry entry) {
        boolean late = entry.on().isAfter(dueOn());
        if (entry.what() == What.STOP && !late && allow(What.STOP)) {
            suspend(entry);
        } else if (entry.what() == What.EXTEND && !late && !isTooLong(entry) && allow(What.EXTEND)) {
            add(entry, entry.extension().orElseThrow(), dueOn());
        } else if (entry.what() == What.RESTART && allow(What.RESTART)) {
            phases.clear();
            add(entry, time.limit(), entry.on());
        }
        // A resumption is taken with its stop.
    }

    private boolean allow(What what) {
        int number = number(what);
        if (number >= time.limits().most(what)) {
            return false;
        }
        allowed.put(what, number + 1);
        return true;
    }

    private int number(What what) {
        return allowed.getOrDefault(what, 0);
    }

    private void add(@Nullable ClockEntry entry, TimeLimit limit, LocalDate from) {
        phases.add(new Phase(entry, limit, new LimitCount(limit, from, calendar, suspensions)));
    }

    private void suspend(ClockEntry stop) {
        LocalDate latest = latestDayOf(stop);
        ClockEntry resumption = resumptions.get(stop);
        if (resumption == null && !asOf.isAfter(latest)) {
            open.add(stop);
        }
        LocalDate last = resumption == null ? asOf : resumption.on().minusDays(1);
        stops.put(stop, new Suspensions.Stretch(stop.on(), last, stop).to(latest));
        suspensions = Suspensions.of(stops.values());
        LocalDate from = anchor();
        List<Phase> before = List.copyOf(phases);
        phases.clear();
        for (Phase phase : before) {
            add(phase.entry(), phase.limit(), from);
            from = dueOn();
        }
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
        if (entry.what() == What.RESUME) {
            ClockEntry stop = stopEndedBy(entry);
            if (!stops.containsKey(stop)) {
                return before(time, stop, calendar).judge(stop);
            }
        }
        if (entry.what() != What.RESTART && entry.on().isAfter(dueOn())) {
            Reason.Builder late =
                    Reason.builder(RunningTime.AFTER_DUE).fact("on", entry.on()).fact("due", dueOn());
            return number(What.RESTART) < time.limits().most(What.RESTART)
                    ? late.remedy(Remedy.of(RunningTime.RESTART_INSTEAD))
                    : late;
        }
        if (number(entry.what()) >= time.limits().most(entry.what())) {
            return Reason.builder(RunningTime.TOO_MANY)
                    .fact("number", number(entry.what()))
                    .fact("most", time.limits().most(entry.what()));
        }
        if (entry.what() == What.EXTEND && isTooLong(entry)) {
            LocalDate latest = latestExtensionOr(LocalDate.MAX);
            return tooLong(extendedTo(entry), latest)
                    .remedy(Remedy.builder(RunningTime.EXTEND_LESS)
                            .fact("latest", latest)
                            .build());
        }
        if (entry.what() == What.RESUME) {
            LocalDate last = entry.on().minusDays(1);
            LocalDate latest = latestDayOf(stopEndedBy(entry));
            if (last.isAfter(latest)) {
                return tooLong(last, latest);
            }
        }
        return Reason.builder(RunningTime.HAS_EFFECT).fact("on", entry.on()).fact("due", dueOn());
    }

    private static Reason.Builder tooLong(LocalDate until, LocalDate latest) {
        return Reason.builder(RunningTime.TOO_LONG).fact("until", until).fact("latest", latest);
    }

    private ClockEntry stopEndedBy(ClockEntry resumption) {
        Optional<ClockEntry> stop = time.entriesByDay().stream()
                .filter(entry -> entry.what() == What.STOP
                        && entry.stopName().equals(resumption.stopName())
                        && !resumptions.containsKey(entry))
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
        return phases.stream().anyMatch(phase -> phase.count().isProvisional());
    }

    @Override
    public boolean standsStill() {
        return open.stream().anyMatch(stop -> !stop.on().isAfter(asOf));
    }

    /** The last day of the stops that last, if they end by themselves. */
    Optional<LocalDate> stopEndsOn() {
        return time.limits().longestStop().isEmpty()
                ? Optional.empty()
                : open.stream().map(this::latestDayOf).max(Comparator.naturalOrder());
    }

    /** How many extensions have an effect since the last start. */
    int extensions() {
        return phases.size() - 1;
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
