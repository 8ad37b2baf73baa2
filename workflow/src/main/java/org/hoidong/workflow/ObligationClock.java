package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.immutables.value.Value;

/**
 * Which events stop, resume, extend and restart the time limit of an obligation, and how often they may.
 *
 * <p>It is part of an obligation line and set through {@link Owed}: {@code
 * owedBy(BODY).within(LIMIT).stoppedBy(SET_ASIDE).resumedBy(TAKEN_UP)}. It is not the clock of one obligation; what was done
 * to that is in {@link org.hoidong.core.calendar.Deadline#runningTime()}, with the actor and the provision of each entry.
 *
 * <p>One event may do several of these, in this order: resume, restart, extend, stop. This class is immutable and
 * thread-safe if its functions are pure.
 */
@Value.Immutable
public abstract class ObligationClock {

    /** That of an obligation whose limit simply runs. */
    static final ObligationClock NONE = new Builder().build();

    ObligationClock() {}

    /** Returns the events from whose day on days are not counted. */
    public abstract ImmutableSet<EventType<?>> stops();

    /** Returns the events from whose day on days are counted again. */
    public abstract ImmutableSet<EventType<?>> resumptions();

    /** Returns the events from whose day the limit is counted anew. */
    public abstract ImmutableSet<EventType<?>> restarts();

    /** Returns the events that give more time, each with the id of the function that says how much. */
    public abstract ImmutableMap<EventType<?>, String> extensions();

    /** Returns the functions that say how much more time an event gives, by what it carries. */
    public abstract ImmutableMap<EventType<?>, Function<Object, TimeLimit>> lengths();

    /** Returns how often and how long, if that was given as a value. */
    public abstract Optional<ClockLimits> limits();

    /** Returns the key of how often and how long, if it is in the rule book. */
    public abstract Optional<RuleKey<ClockLimits>> limitsKey();

    /** Returns all events that do something to the clock. */
    public final ImmutableSet<EventType<?>> events() {
        return ImmutableSet.<EventType<?>>builder()
                .addAll(stops())
                .addAll(resumptions())
                .addAll(restarts())
                .addAll(extensions().keySet())
                .build();
    }

    /** Tells whether nothing is done to the limit. */
    public final boolean isNone() {
        return equals(NONE);
    }

    /** Whether a stop would last for ever, for nothing ends it. */
    final boolean isNeverResumed() {
        boolean endsByItself = limits().flatMap(ClockLimits::longestStop).isPresent();
        return !stops().isEmpty()
                && resumptions().isEmpty()
                && !endsByItself
                && limitsKey().isEmpty();
    }

    final Builder copy() {
        return new Builder().from(this);
    }

    /** How often and how long, for an obligation that began on a day. */
    final ClockLimits limitsOf(LocalDate founded, LocalDate startedOn, LegalContext context) {
        return limitsKey()
                .map(key -> context.lawOf(founded, startedOn).get(key))
                .or(this::limits)
                .orElse(ClockLimits.none());
    }

    /** How much more time an entry gives, if its event does. */
    final Optional<TimeLimit> extension(Entry<?> entry) {
        return Optional.ofNullable(lengths().get(entry.event())).map(length -> length.apply(entry.payload()));
    }

    final Datum form() {
        TreeMap<String, Datum> more = new TreeMap<>();
        extensions().forEach((event, id) -> more.put(event.id(), Datum.of(id)));
        Datum.RecordBuilder form = Datum.record()
                .put("stops", ids(stops()))
                .put("resumptions", ids(resumptions()))
                .put("restarts", ids(restarts()))
                .put("extensions", Datum.record(more));
        limits().ifPresent(limits -> form.put(
                "limits",
                ClockLimits.CODEC.encode(ClockLimits.builder()
                        .from(limits)
                        .basis(Optional.empty())
                        .build())));
        limitsKey().ifPresent(key -> form.put("limitsKey", key.id()));
        return form.build();
    }

    static Datum ids(Set<EventType<?>> events) {
        return Datum.texts(events.stream().map(EventType::id).sorted().toList());
    }

    @Value.Check
    void check() {
        Set<EventType<?>> both = Sets.intersection(stops(), resumptions());
        checkArgument(both.isEmpty(), "event (%s) must not both stop and resume a clock; use two events", both);
    }

    /** Returns what does what. */
    @Override
    public final String toString() {
        return form().toString();
    }

    static final class Builder extends ImmutableObligationClock.Builder {}
}
