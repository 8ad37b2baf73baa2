package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The day by which something must be done, with everything that led to it.
 *
 * <p>The due day itself is in time; the day after it is the first late day. Whether something was in time is decided by
 * comparing dates, never by a number of days left. A deadline is computed anew from its limit, anchor and calendar whenever
 * it is asked for; it is not stored.
 *
 * <p>For example three calendar days from Friday 28 January 2022 end on Monday 31 January, in the Lunar New Year holiday,
 * so the deadline is Monday 7 February 2022, and {@link #explanation()} lists each day in between with its reason.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Deadline {

    /** Done on the due day or before. Facts: due, done. */
    public static final ReasonCode IN_TIME = ReasonCode.of("calendar/in-time");

    /** Done after the due day. Facts: due, done, daysLate (calendar days). */
    public static final ReasonCode LATE = ReasonCode.of("calendar/late");

    private static final int LONGEST_POSTPONEMENT = 1_000;

    /** Which of several deadlines holds. */
    public enum Combination implements Coded {
        /** The one that is due first. */
        EARLIEST("earliest"),
        /** The one that is due last. */
        LATEST("latest");

        private final String code;

        Combination(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    Deadline() {}

    /**
     * Obtains a deadline on a date that was simply set.
     *
     * @param dueOn the date, which does not roll
     * @param bases what it rests on, if anything
     * @return the deadline
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public static Deadline on(LocalDate dueOn, Provision... bases) {
        return new Builder()
                .dueOn(dueOn)
                .provisional(false)
                .bases(Arrays.asList(bases))
                .build();
    }

    /**
     * Combines deadlines into the earliest of them: all must be kept, so the first that ends decides.
     *
     * @param first one
     * @param second another
     * @param others more
     * @return the deadline, which keeps its {@link #parts} and their explanations
     */
    public static Deadline earliestOf(Deadline first, Deadline second, Deadline... others) {
        return combined(Combination.EARLIEST, Lists.asList(first, second, others));
    }

    /**
     * Combines deadlines into the latest of them: it is enough that one is kept, so the last that ends decides.
     *
     * @param first one
     * @param second another
     * @param others more
     * @return the deadline, which keeps its {@link #parts} and their explanations
     */
    public static Deadline latestOf(Deadline first, Deadline second, Deadline... others) {
        return combined(Combination.LATEST, Lists.asList(first, second, others));
    }

    static Deadline combined(Combination combination, Iterable<Deadline> parts) {
        ImmutableList<Deadline> inOrder = ImmutableList.sortedCopyOf(
                Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::isDueWithOthers), parts);
        ImmutableList<Deadline> decidingFirst = combination == Combination.EARLIEST ? inOrder : inOrder.reverse();
        return new Builder()
                .dueOn(decidingFirst.get(0).dueOn())
                .calendar(decidingFirst.get(0).calendar())
                .combination(combination)
                .parts(parts)
                .provisional(inOrder.stream().anyMatch(Deadline::isProvisional))
                .stopped(isStopped(combination, inOrder))
                .stopEndsOn(inOrder.stream()
                        .flatMap(part -> part.stopEndsOn().stream())
                        .min(Comparator.naturalOrder()))
                .extensions(inOrder.stream().mapToInt(Deadline::extensions).sum())
                .bases(decidingFirst.stream()
                        .flatMap(part -> part.bases().stream())
                        .distinct()
                        .toList())
                .build();
    }

    /** The latest cannot come while any part stands still, the earliest while all that decide it do. */
    private static boolean isStopped(Combination combination, ImmutableList<Deadline> inOrder) {
        LocalDate earliest = inOrder.get(0).dueOn();
        return combination == Combination.LATEST
                ? inOrder.stream().anyMatch(Deadline::isStopped)
                : inOrder.stream().filter(part -> part.dueOn().equals(earliest)).allMatch(Deadline::isStopped);
    }

    static Deadline counted(TimeLimit limit, LocalDate anchor, WorkingCalendar calendar) {
        return by(new LimitCount(limit, anchor, calendar), calendar, limit.basis())
                .limit(limit)
                .anchor(anchor)
                .build();
    }

    static Deadline fixed(FixedDay day, LocalDate anchor, WorkingCalendar calendar) {
        return by(new FixedDayCount(day, anchor, calendar), calendar, day.basis())
                .fixedDay(day)
                .anchor(anchor)
                .build();
    }

    static Deadline running(RunningTime time, LocalDate asOf, WorkingCalendar calendar) {
        ClockCount count = new ClockCount(time, asOf, calendar);
        return by(count, calendar, Optional.empty())
                .addAllBases(ImmutableSet.<Provision>builder()
                        .addAll(time.limit().basis().stream().toList())
                        .addAll(count.bases())
                        .build())
                .limit(time.limit())
                .anchor(count.anchor())
                .runningTime(time)
                .asOf(asOf)
                .stopped(count.standsStill())
                .stopEndsOn(count.stopEndsOn())
                .extensions(count.extensions())
                .build();
    }

    private static Builder by(Counting count, WorkingCalendar calendar, Optional<Provision> basis) {
        Builder builder = new Builder().dueOn(count.dueOn()).provisional(count.isProvisional() || count.standsStill());
        basis.ifPresent(builder::addBases);
        if (count.isByCalendar()) {
            builder.calendar(calendar);
        }
        return builder;
    }

    /** Returns the due day, which is the last one in time. */
    public abstract LocalDate dueOn();

    /** Returns the time limit it was counted by, if it was. */
    public abstract Optional<TimeLimit> limit();

    /** Returns the fixed day of the month or year it falls on, if it is such. */
    public abstract Optional<FixedDay> fixedDay();

    /** Returns the day it was counted from, or whose month or year was looked at, if there was one. */
    public abstract Optional<LocalDate> anchor();

    /** Returns the milestone it is due at, if it is. */
    public abstract Optional<MilestoneId> milestone();

    /** Returns the name of the milestone, if it has one. */
    @Value.Auxiliary
    public abstract Optional<Label> milestoneName();

    /** Returns the date of the milestone, if it has one. */
    public abstract Optional<LocalDate> milestoneOn();

    /**
     * Returns whether it is due at a milestone that has no date, so that the latest day stands in for it, or, in the earliest of
     * several, the others.
     */
    public final boolean isMilestoneOpen() {
        return milestone().isPresent() && milestoneOn().isEmpty();
    }

    /** Returns the latest day, whatever the milestone, if there is one. */
    public abstract Optional<LocalDate> latestOn();

    /**
     * Returns the calendar it was counted by, with its id and version, if a calendar had a say; of a combination, that of the
     * part that holds.
     */
    public abstract Optional<WorkingCalendar> calendar();

    /** Returns the running time it was found from, if its limit was one that may be stopped, extended and restarted. */
    public abstract Optional<RunningTime> runningTime();

    /** Returns the day as of which the running time was asked, to the end of which a stop without resumption lasts. */
    public abstract Optional<LocalDate> asOf();

    /** Returns which of its parts holds, if it combines several. */
    public abstract Optional<Combination> combination();

    /** Returns the deadlines it combines, in the order given; empty if it is a single one. */
    public abstract ImmutableList<Deadline> parts();

    /** Returns the provisions it rests on, the foremost first. */
    public abstract ImmutableList<Provision> bases();

    /** Returns whether it depends on a day of the calendar that may still be decided otherwise, or on a stop that lasts. */
    public abstract boolean isProvisional();

    /**
     * Returns whether its clock stands still as of the day it was asked, so that the due day is the earliest that is still
     * possible and nothing is late. A combination of which the earliest holds stands still if the part that holds does; one of
     * which the latest holds, if any part does.
     */
    @Value.Default
    public boolean isStopped() {
        return false;
    }

    /** Returns the last day of the stop that lasts, if it ends by itself; of a combination, that of the first to end. */
    public abstract Optional<LocalDate> stopEndsOn();

    /** Returns how many extensions have an effect in it since it was last started; of a combination, in all its parts. */
    @Value.Default
    public int extensions() {
        return 0;
    }

    /** Returns the first day that is late. */
    public final LocalDate firstLateDay() {
        return dueOn().plusDays(1);
    }

    /**
     * Judges whether something done on a day was in time.
     *
     * @param done the day it was done
     * @return the verdict, with the code {@link #IN_TIME} or {@link #LATE}
     */
    public final Verdict judge(LocalDate done) {
        boolean late = done.isAfter(dueOn());
        Reason.Builder reason = Reason.builder(late ? LATE : IN_TIME)
                .bases(bases())
                .fact("due", dueOn())
                .fact("done", done);
        if (late) {
            reason.fact("daysLate", done.toEpochDay() - dueOn().toEpochDay());
        }
        return Verdict.of(!late, reason.build());
    }

    /**
     * Finds to which day the event must be put off so that something done on a day is in time, for a limit counted before an
     * event. For example ten days before a meeting on Monday 12 September 2022 end on Wednesday 31 August, because Thursday and
     * Friday are National Day; a notice of Monday 5 September is in time for a meeting on Thursday 15 September.
     *
     * @param done the day it was done
     * @return the first such day after the anchor, at most 1,000 days after it; nothing if it was not counted before an event
     * @throws IllegalArgumentException as {@link TimeLimit#from}
     */
    public final Optional<LocalDate> postponedFor(LocalDate done) {
        if (runningTime().isPresent()
                || limit().filter(limit -> limit.direction() == TimeLimit.Direction.BEFORE)
                        .isEmpty()) {
            return Optional.empty();
        }
        WorkingCalendar by = calendar().orElse(LimitCount.ANY_CALENDAR);
        // Day after day, because a limit in working days cannot be turned round by arithmetic.
        LocalDate event = anchor().orElseThrow();
        for (int i = 0; i < LONGEST_POSTPONEMENT; i++) {
            event = event.plusDays(1);
            if (!done.isAfter(counted(limit().orElseThrow(), event, by).dueOn())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns how the due day was found, day by day in the direction of counting: the anchor, each day counted or skipped and
     * why, the roll, and the due day. Of a combination it is one part after the other, and then the due day.
     *
     * @return the steps, computed on each call; the last is the due day
     */
    public final ImmutableList<DeadlineStep> explanation() {
        if (count().isPresent()) {
            return count().orElseThrow().steps();
        }
        ImmutableList.Builder<DeadlineStep> steps = ImmutableList.builder();
        for (Deadline part : parts()) {
            ImmutableList<DeadlineStep> way = part.explanation();
            steps.addAll(way.subList(0, way.size() - 1));
            steps.add(DeadlineStep.of(part.dueOn(), DeadlineStep.What.PART_DUE));
        }
        if (milestone().isPresent()) {
            milestoneOn()
                    .ifPresentOrElse(
                            on -> steps.add(DeadlineStep.of(on, DeadlineStep.What.MILESTONE)),
                            () -> steps.add(DeadlineStep.of(dueOn(), DeadlineStep.What.MILESTONE_NOT_SET)));
            latestOn().ifPresent(on -> steps.add(DeadlineStep.of(on, DeadlineStep.What.LATEST)));
        }
        return steps.add(DeadlineStep.of(dueOn(), DeadlineStep.What.DUE)).build();
    }

    /**
     * Explains in sentences how the due day was found; days of one kind that follow each other share a line.
     *
     * @param language the language
     * @return the lines; after the due day one more says so if it is provisional
     */
    public final ImmutableList<String> explain(Language language) {
        return explain(language, CalendarMessages.standard());
    }

    /**
     * Explains in sentences of a host how the due day was found.
     *
     * @param language the language
     * @param messages the texts, which may be {@link CalendarMessages#standard()} with others laid over them
     * @return the lines
     */
    public final ImmutableList<String> explain(Language language, Messages messages) {
        return new DeadlineText(this, language, messages).lines();
    }

    /** This deadline, resting first on what else was said, if it was. */
    final Deadline restingOn(Optional<Provision> basis) {
        return basis.isEmpty()
                ? this
                : new Builder()
                        .from(this)
                        .bases(Stream.concat(basis.stream(), bases().stream())
                                .distinct()
                                .toList())
                        .build();
    }

    /** The counting again, from what this deadline holds, if it was counted. */
    final Optional<Counting> count() {
        if (anchor().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = anchor().orElseThrow();
        // What no calendar has a say in is the same by any calendar.
        WorkingCalendar by = calendar().orElse(LimitCount.ANY_CALENDAR);
        if (runningTime().isPresent()) {
            return Optional.of(new ClockCount(runningTime().orElseThrow(), asOf().orElseThrow(), by));
        }
        return fixedDay()
                .<Counting>map(day -> new FixedDayCount(day, from, by))
                .or(() -> limit().map(limit -> new LimitCount(limit, from, by)));
    }

    /** This deadline by other calendars; itself if no calendar has a say. */
    final Deadline recounted(Calendars calendars) {
        Deadline anew = countedAnew(calendars);
        return new Builder()
                .from(anew)
                .bases(Stream.concat(bases().stream(), anew.bases().stream())
                        .distinct()
                        .toList())
                .build();
    }

    private Deadline countedAnew(Calendars calendars) {
        if (combination().isPresent()) {
            return combined(combination().orElseThrow(), partsAnew(calendars));
        }
        if (calendar().isEmpty()) {
            return this;
        }
        if (runningTime().isPresent()) {
            return runningTime().orElseThrow().deadline(asOf().orElseThrow(), calendars);
        }
        LocalDate from = anchor().orElseThrow();
        return fixedDay()
                .map(day -> day.from(from, calendars))
                .orElseGet(() -> limit().orElseThrow().from(from, calendars));
    }

    @Value.Check
    void check() {
        WorkingCalendar.withinReach("due date", dueOn());
    }

    private ImmutableList<Deadline> partsAnew(Calendars calendars) {
        ImmutableList<Deadline> anew =
                parts().stream().map(part -> part.recounted(calendars)).collect(ImmutableList.toImmutableList());
        Optional<LocalDate> earliest = anew.stream()
                .filter(part -> !part.isDueWithOthers())
                .map(Deadline::dueOn)
                .min(Comparator.naturalOrder());
        return anew.stream()
                .map(part -> part.isDueWithOthers() ? part.dueWith(earliest.orElseThrow()) : part)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it is the part of a combination that is due no later than the others, because nothing says when it is due. */
    private boolean isDueWithOthers() {
        return isMilestoneOpen() && latestOn().isEmpty();
    }

    private Deadline dueWith(LocalDate day) {
        return new Builder().from(this).dueOn(day).build();
    }

    /** Returns the due day, and whether it is provisional. */
    @Override
    public final String toString() {
        return dueOn() + (isProvisional() ? " (provisional)" : "");
    }

    static final class Builder extends ImmutableDeadline.Builder {}
}
