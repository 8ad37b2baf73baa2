package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * One happening of an event: what, who, when it occurred, and when it was recorded.
 *
 * <p>It is what a host hands in; whether it moves the case is the {@link Outcome}. Occurred and recorded are two times:
 * deadlines follow the first, the audit trail keeps both. For example a letter of 3 October that the clerk entered on 15
 * November:
 *
 * <pre>{@code
 * Occurrence<NoPayload> started =
 *         Occurrence.of(STARTED).by(department).on(LocalDate.of(2022, 10, 3)).recordedAt(mid_november).recordedBy(clerk);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if its payload is.
 *
 * @param <P> the type of the payload
 */
@Value.Immutable
public abstract class Occurrence<P> {

    Occurrence() {}

    /**
     * Begins an occurrence of an event without payload.
     *
     * @param event the event
     * @return the draft, to be completed with actor and times
     */
    public static Draft<NoPayload> of(EventType<NoPayload> event) {
        return new Draft<>(event, NoPayload.NONE);
    }

    /**
     * Begins an occurrence of an event.
     *
     * @param event the event
     * @param payload what it carries
     * @param <P> the type of the payload
     * @return the draft, to be completed with actor and times
     */
    public static <P> Draft<P> of(EventType<P> event, P payload) {
        return new Draft<>(event, payload);
    }

    /** Returns the event. */
    public abstract EventType<P> event();

    /** Returns what it carries. */
    public abstract P payload();

    /** Returns whose act it was. */
    public abstract Actor actor();

    /** Returns who typed it in. */
    public abstract ActorId recorder();

    /** Returns the day it occurred. */
    public abstract LocalDate occurredOn();

    /** Returns the instant it was recorded. */
    public abstract Instant recordedAt();

    /** Returns the provision or document it rests on. */
    public abstract Optional<Provision> basis();

    /** Returns the host's own key, by which a repeated delivery is recognised. */
    public abstract Optional<String> key();

    /** Returns the revision of the case that the actor had seen. */
    public abstract OptionalInt seenRevision();

    /**
     * Returns this occurrence with another recorder.
     *
     * @param recorder who typed it in
     * @return the occurrence
     */
    public final Occurrence<P> recordedBy(ActorId recorder) {
        return toBuilder().recorder(recorder).build();
    }

    /**
     * Returns this occurrence with a legal basis.
     *
     * @param basis the provision or document it rests on
     * @return the occurrence
     */
    public final Occurrence<P> basedOn(Provision basis) {
        return toBuilder().basis(basis).build();
    }

    /**
     * Returns this occurrence with the host's own key: a second delivery with the same key is answered with
     * {@link AlreadyRecorded}.
     *
     * @param key the key, as {@link PlainText#identifier} accepts it
     * @return the occurrence
     */
    public final Occurrence<P> keyed(String key) {
        return toBuilder().key(PlainText.identifier("key", key)).build();
    }

    /**
     * Returns this occurrence with the revision the actor had seen: if the case has moved on since, the answer is
     * {@link Stale}.
     *
     * @param revision the revision, 0 or more
     * @return the occurrence
     */
    public final Occurrence<P> seeing(int revision) {
        checkArgument(revision >= 0, "revision (%s) must not be negative", revision);
        return toBuilder().seenRevision(revision).build();
    }

    private Builder<P> toBuilder() {
        return new Builder<P>().from(this);
    }

    static final class Builder<P> extends ImmutableOccurrence.Builder<P> {}

    /**
     * An occurrence that still lacks its actor or its times.
     *
     * @param <P> the type of the payload
     */
    public static final class Draft<P> {
        private final Builder<P> builder = new Builder<>();

        Draft(EventType<P> event, P payload) {
            builder.event(event).payload(payload);
        }

        /**
         * Sets whose act it was; until {@link Occurrence#recordedBy} says otherwise, the actor also recorded it.
         *
         * @param actor the actor
         * @return this draft
         */
        public Draft<P> by(Actor actor) {
            builder.actor(actor).recorder(actor.id());
            return this;
        }

        /**
         * Sets the day it occurred.
         *
         * @param occurredOn the day
         * @return this draft
         */
        public Draft<P> on(LocalDate occurredOn) {
            builder.occurredOn(occurredOn);
            return this;
        }

        /**
         * Sets the instant it was recorded and completes the occurrence.
         *
         * @param recordedAt the instant
         * @return the occurrence
         * @throws IllegalStateException if the actor or the day is missing
         */
        public Occurrence<P> recordedAt(Instant recordedAt) {
            return builder.recordedAt(recordedAt).build();
        }
    }
}
