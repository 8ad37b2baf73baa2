package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * How often, and for how long, a time limit may be stopped, extended and restarted.
 *
 * <p>What is not set is not limited. Numbers are of those that have an effect and hold for the whole matter; a restart does
 * not begin them anew. An entry beyond them stays in the record and has no effect; a stop that lasts too long ends by itself. For example {@code
 * ClockLimits.builder().mostExtensions(1).longestExtension(TimeLimit.ofCalendarDays(30)).build()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ClockLimits {

    /** Turns them into data and back: {@code calendar/clock-limits}. */
    public static final Codec<ClockLimits> CODEC =
            Codec.of("calendar/clock-limits", CalendarForms::clockLimits, CalendarForms::clockLimitsFrom);

    private static final ClockLimits NONE = builder().build();

    ClockLimits() {}

    /** Returns no limits. */
    public static ClockLimits none() {
        return NONE;
    }

    /** Returns a builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many stops have an effect. */
    public abstract OptionalInt mostStops();

    /** Returns how long each stop lasts at most, its first day counted. */
    public abstract Optional<TimeLimit> longestStop();

    /** Returns how many extensions have an effect. */
    public abstract OptionalInt mostExtensions();

    /** Returns how long each extension is at most. */
    public abstract Optional<TimeLimit> longestExtension();

    /** Returns how many restarts have an effect. */
    public abstract OptionalInt mostRestarts();

    /** Returns the provision that sets the limits, if given. */
    public abstract Optional<Provision> basis();

    /** Returns how many entries of a kind have an effect, without limit the largest number. */
    final int most(ClockEntry.What what) {
        return switch (what) {
            case STOP -> mostStops().orElse(Integer.MAX_VALUE);
            case EXTEND -> mostExtensions().orElse(Integer.MAX_VALUE);
            case RESTART -> mostRestarts().orElse(Integer.MAX_VALUE);
            case RESUME -> Integer.MAX_VALUE;
        };
    }

    @Value.Check
    void check() {
        check("mostStops", mostStops());
        check("mostExtensions", mostExtensions());
        check("mostRestarts", mostRestarts());
        check("longestStop", longestStop());
        check("longestExtension", longestExtension());
    }

    private static void check(String name, OptionalInt most) {
        checkArgument(most.orElse(0) >= 0, "%s (%s) must not be negative", name, most.orElse(0));
    }

    private static void check(String name, Optional<TimeLimit> longest) {
        longest.ifPresent(limit -> checkArgument(
                limit.amount() > 0
                        && limit.direction() == TimeLimit.Direction.AFTER
                        && limit.calendar().isEmpty(),
                "%s (%s) must be at least one unit, forward, and name no calendar; that of the time limit holds",
                name,
                limit));
    }

    /** Builds {@link ClockLimits}. */
    public static final class Builder extends ImmutableClockLimits.Builder {
        Builder() {}
    }
}
