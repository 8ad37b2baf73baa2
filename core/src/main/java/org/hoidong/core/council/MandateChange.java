package org.hoidong.core.council;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One thing that happened to a delegate's mandate, on its day.
 *
 * <p>The day is that of the event: the election, the decision, the death, or the day on which a judgment takes effect. From
 * which day it counts is a rule and may be later. For example "by-elected on 20 July 2025" counts from the opening of the
 * next session.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MandateChange {

    MandateChange() {}

    /**
     * Obtains a change.
     *
     * @param kind what happened
     * @param day the day on which it happened
     * @return the change
     */
    public static MandateChange of(MandateChangeKind kind, LocalDate day) {
        return new Builder().kind(kind).day(day).build();
    }

    /** Returns what happened. */
    public abstract MandateChangeKind kind();

    /** Returns the day on which it happened. */
    public abstract LocalDate day();

    /** Returns kind and day. */
    @Override
    public final String toString() {
        return kind() + " " + day();
    }

    static final class Builder extends ImmutableMandateChange.Builder {}
}
