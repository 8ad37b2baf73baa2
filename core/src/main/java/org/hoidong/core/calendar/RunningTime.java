package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A time limit that runs from a day and may be stopped, resumed, extended and restarted (thời hạn đang tính).
 *
 * <p>It holds what was done to the clock, and finds the {@link Deadline} from it anew each time. Days from a stop to the day
 * before its resumption are not counted; stops that overlap do not count twice. A stop or an extension after the due day has
 * no effect, not even if the limit is restarted later: what was late stays late. A restart counts the limit anew from its day,
 * at any time.
 *
 * <p>For example ten working days from Thursday 24 April 2025 are due on Monday 12 May 2025 in the calendar of state bodies.
 * Stopped on Tuesday 6 May and resumed on Friday 9 May, they are due on Thursday 15 May: three working days later.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RunningTime {

    /** Turns them into data and back: {@code calendar/running-time}. */
    public static final Codec<RunningTime> CODEC =
            Codec.of("calendar/running-time", CalendarForms::runningTime, CalendarForms::runningTimeFrom);

    /** An entry has effect. Facts: on, due (before it). */
    public static final ReasonCode HAS_EFFECT = ReasonCode.of("calendar/clock-has-effect");

    /** A stop, resumption or extension is after the due day. Facts: on, due. */
    public static final ReasonCode AFTER_DUE = ReasonCode.of("calendar/clock-after-due");

    /** There are as many of its kind already as are allowed. Facts: number (already), most. */
    public static final ReasonCode TOO_MANY = ReasonCode.of("calendar/clock-too-many");

    /** An extension, or a stop that is resumed, lasts too long. Facts: until, latest. */
    public static final ReasonCode TOO_LONG = ReasonCode.of("calendar/clock-too-long");

    /** Remedy of what is after the due day: to count the limit anew. */
    public static final ReasonCode RESTART_INSTEAD = ReasonCode.of("calendar/clock-restart-instead");

    /** Remedy of an extension that is too long: to give less. Fact: latest. */
    public static final ReasonCode EXTEND_LESS = ReasonCode.of("calendar/clock-extend-less");

    RunningTime() {}

    /**
     * Obtains one to which nothing was done yet, without limits on what may be done.
     *
     * @param limit the time limit, which runs forward
     * @param anchor the day it is counted from
     * @return the running time
     * @throws IllegalArgumentException if the limit counts backward
     */
    public static RunningTime of(TimeLimit limit, LocalDate anchor) {
        return new Builder().limit(limit).anchor(anchor).build();
    }

    /** Returns the time limit. */
    public abstract TimeLimit limit();

    /** Returns the day it was first counted from. */
    public abstract LocalDate anchor();

    /** Returns what was done to the clock, in the order it was recorded. */
    public abstract ImmutableList<ClockEntry> entries();

    /** Returns how often and how long it may be stopped, extended and restarted; without limits unless set. */
    @Value.Default
    public ClockLimits limits() {
        return ClockLimits.none();
    }

    /**
     * Returns this running time within limits.
     *
     * @param limits how often and how long it may be stopped, extended and restarted
     * @return the running time
     */
    public final RunningTime within(ClockLimits limits) {
        return new Builder().from(this).limits(limits).build();
    }

    /**
     * Returns this running time with another entry. It is kept whether it has an effect or not; {@link #judge} tells.
     *
     * @param entry the entry, whose day may be before that of entries recorded earlier
     * @return the running time
     * @throws IllegalArgumentException if it is recorded already, is a stop of a name that is stopped, or a resumption of one
     *     that is not
     */
    public final RunningTime with(ClockEntry entry) {
        return new Builder().from(this).addEntries(entry).build();
    }

    /**
     * Returns this running time with other entries, each kept as {@link #with(ClockEntry)} keeps it.
     *
     * @param entries the entries, in the order they were recorded
     * @return the running time
     * @throws IllegalArgumentException as {@link #with(ClockEntry)}
     */
    public final RunningTime with(Iterable<ClockEntry> entries) {
        return new Builder().from(this).addAllEntries(entries).build();
    }

    /**
     * Finds the due day.
     *
     * @param asOf the day as of which it is asked: a stop without resumption is taken to last to the end of this day, so that
     *     the deadline is the earliest that is still possible, and provisional
     * @param calendars the calendars
     * @return the deadline, which names the days that were suspended
     * @throws IllegalArgumentException as {@link TimeLimit#from}
     */
    public final Deadline deadline(LocalDate asOf, Calendars calendars) {
        return Deadline.running(this, WorkingCalendar.withinReach("asOf", asOf), limit().calendar(calendars));
    }

    /**
     * Judges whether an entry has an effect after those dated before it.
     *
     * <p>A stop and an extension have none after the due day, or if there have been as many as the limits allow; an extension
     * none either if it is too long. Of the resumption of a stop without effect is said what is said of the stop; of one after
     * the longest time, that it is too long, for the stop has ended by itself.
     *
     * @param entry the entry, recorded here or not
     * @param calendars the calendars
     * @return the verdict, with the code {@link #HAS_EFFECT}, {@link #AFTER_DUE}, {@link #TOO_MANY} or {@link #TOO_LONG}
     * @throws IllegalArgumentException if it resumes what is not stopped, or as {@link TimeLimit#from}
     */
    public final Verdict judge(ClockEntry entry, Calendars calendars) {
        Reason.Builder reason =
                ClockCount.before(this, entry, limit().calendar(calendars)).judge(entry);
        limits().basis().ifPresent(reason::basis);
        Reason given = reason.build();
        return Verdict.of(given.code().equals(HAS_EFFECT), given);
    }

    /** Returns this running time as it was before an entry, recorded here or not. */
    final RunningTime before(ClockEntry entry) {
        ImmutableList<ClockEntry> all = entriesByDay();
        int at = all.indexOf(entry);
        ImmutableList<ClockEntry> before = at >= 0
                ? all.subList(0, at)
                : all.stream()
                        .filter(other -> !other.on().isAfter(entry.on()))
                        .collect(ImmutableList.toImmutableList());
        return new Builder().from(this).entries(before).build();
    }

    /** Tells whether a stop was not resumed, whether it has an effect or not. */
    public final boolean isStopped() {
        return count(ClockEntry.What.STOP) > count(ClockEntry.What.RESUME);
    }

    private long count(ClockEntry.What what) {
        return entries().stream().filter(entry -> entry.what() == what).count();
    }

    /** Returns the day of the latest entry, or the anchor if there is none. */
    final LocalDate lastEntryOn() {
        return entries().stream()
                .map(ClockEntry::on)
                .max(Comparator.naturalOrder())
                .orElse(anchor());
    }

    /** Returns the entries by day, those of one day as they were recorded. */
    final ImmutableList<ClockEntry> entriesByDay() {
        return ImmutableList.sortedCopyOf(Comparator.comparing(ClockEntry::on), entries());
    }

    /** Returns of each stop that was resumed the resumption that ends it. */
    final ImmutableMap<ClockEntry, ClockEntry> resumptions() {
        Map<String, ClockEntry> lasting = new HashMap<>();
        ImmutableMap.Builder<ClockEntry, ClockEntry> resumptions = ImmutableMap.builder();
        for (ClockEntry entry : entriesByDay()) {
            if (entry.what() == ClockEntry.What.STOP) {
                lasting.put(entry.stopName(), entry);
            } else if (entry.what() == ClockEntry.What.RESUME) {
                ClockEntry stop = lasting.remove(entry.stopName());
                if (stop != null) {
                    resumptions.put(stop, entry);
                }
            }
        }
        return resumptions.buildOrThrow();
    }

    @Value.Check
    void check() {
        WorkingCalendar.withinReach("anchor", anchor());
        checkArgument(
                limit().direction() == TimeLimit.Direction.AFTER,
                "limit (%s) must run forward; time before an event cannot be stopped",
                limit());
        Set<ClockEntry> recorded = new HashSet<>();
        Set<String> stopped = new HashSet<>();
        for (ClockEntry entry : entriesByDay()) {
            checkArgument(
                    recorded.add(entry),
                    "entry (%s) must not be recorded twice; if it is another, say so in its reason",
                    entry);
            if (entry.what() == ClockEntry.What.STOP) {
                checkArgument(
                        stopped.add(entry.stopName()),
                        "stop (%s, %s) must not begin while it lasts; resume it first, or name(...) it as another",
                        entry,
                        entry.stopName());
            } else if (entry.what() == ClockEntry.What.RESUME) {
                checkArgument(
                        stopped.remove(entry.stopName()),
                        "resumption (%s, %s) must end a stop of that name; those that last are %s",
                        entry,
                        entry.stopName(),
                        stopped);
            }
        }
    }

    /** Returns limit, anchor and entries. */
    @Override
    public final String toString() {
        return limit() + " " + anchor() + " " + entries();
    }

    static final class Builder extends ImmutableRunningTime.Builder {}
}
