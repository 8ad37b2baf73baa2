package org.hoidong.core.meeting;

import java.time.LocalDateTime;
import org.hoidong.core.council.DelegateId;
import org.immutables.value.Value;

/**
 * That somebody on the roll came late, left, or came back, at a time of the place of the meeting.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Movement {

    Movement() {}

    /**
     * Obtains an arrival.
     *
     * @param delegate who
     * @param at when
     * @return the movement
     */
    public static Movement arrived(DelegateId delegate, LocalDateTime at) {
        return new Builder().delegate(delegate).at(at).arrival(true).build();
    }

    /**
     * Obtains a departure.
     *
     * @param delegate who
     * @param at when
     * @return the movement
     */
    public static Movement left(DelegateId delegate, LocalDateTime at) {
        return new Builder().delegate(delegate).at(at).arrival(false).build();
    }

    /** Returns who. */
    public abstract DelegateId delegate();

    /** Returns when, by the clocks of the place. */
    public abstract LocalDateTime at();

    /** Returns whether it is an arrival; a departure otherwise. */
    public abstract boolean isArrival();

    /** Returns who came or left when. */
    @Override
    public final String toString() {
        return delegate() + (isArrival() ? " arrived " : " left ") + at();
    }

    static final class Builder extends ImmutableMovement.Builder {}
}
