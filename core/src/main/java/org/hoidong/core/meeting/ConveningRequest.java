package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.TierKind;
import org.immutables.value.Value;

/**
 * A meeting that somebody wants to convene: which kind, who convenes it, who asks for it, for which day, and when notice and documents go
 * out (dự kiến triệu tập).
 *
 * <p>It needs no directory and no members, so that it can be asked before anything is set down; a meeting that is recorded is a {@link
 * Meeting}. {@link Convening} says whether it may be. For example a thematic session of a province that the Standing Committee convenes
 * for Monday 10 November 2025, with notice on Thursday 30 October, because 17 of 50 delegates ask for it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConveningRequest {

    ConveningRequest() {}

    /** Returns a builder; kind, tier, convener and the day of opening are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of meeting. */
    public abstract MeetingKind kind();

    /** Returns the tier of the council. */
    public abstract TierKind tier();

    /** Returns who convenes it. */
    public abstract Competent convener();

    /** Returns the day on which it opens. */
    public abstract LocalDate opensOn();

    /** Returns the day on which notice is given. */
    public abstract Optional<LocalDate> noticeOn();

    /** Returns the day on which the last document is sent. */
    public abstract Optional<LocalDate> documentsOn();

    /** Returns who asks for it, if somebody does. */
    public abstract Optional<Demand> demand();

    /** Returns who asks that it be held in closed session, if somebody does. */
    public abstract Optional<Demand> closing();

    /** Returns the day of the election from which a first session is counted, the latest if it was repeated or put off. */
    public abstract Optional<LocalDate> electedOn();

    /** Returns which meetings were held to prepare it. */
    public abstract ImmutableSet<MeetingKind> preparedBy();

    /** Returns a builder holding this request. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        electedOn()
                .ifPresent(day -> checkArgument(
                        !opensOn().isBefore(day),
                        "opensOn (%s) must not be before the election on %s",
                        opensOn(),
                        day));
    }

    /** Builds {@link ConveningRequest}. */
    public static final class Builder extends ImmutableConveningRequest.Builder {
        Builder() {}
    }
}
