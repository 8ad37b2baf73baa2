package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.Provision;
import org.jspecify.annotations.Nullable;

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
public final class Occurrence<P> {

    static final int NOT_SAID = -1;
    private static final int ASKED = -2;

    /** Days and instants are within so many years, so that they can be counted and are legible. */
    private static final int LAST_YEAR = 9999;

    private static final long LAST_SECOND = 366L * LAST_YEAR * 86_400;
    private static final EventType<Object> ANY_EVENT = EventType.withoutCodec("workflow/any");

    private final EventType<P> event;
    private final @Nullable P payload;
    private final Actor actor;
    private final ActorId recorder;
    private final LocalDate occurredOn;
    private final Instant recordedAt;
    private final @Nullable Provision basis;
    private final @Nullable String key;
    private final int seenRevision;
    /** The day it occurred, counted from 1970, for comparisons. */
    private final int day;

    Occurrence(
            EventType<P> event,
            @Nullable P payload,
            Actor actor,
            ActorId recorder,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable Provision basis,
            @Nullable String key,
            int seenRevision) {
        checkArgument(
                Math.abs((long) occurredOn.getYear()) <= LAST_YEAR,
                "occurredOn (%s) must be within the years -%s to %s",
                occurredOn,
                LAST_YEAR,
                LAST_YEAR);
        checkArgument(
                recordedAt.equals(Instant.MAX) || Math.abs(recordedAt.getEpochSecond()) <= LAST_SECOND,
                "recordedAt (%s) must be within the years -%s to %s",
                recordedAt,
                LAST_YEAR,
                LAST_YEAR);
        this.event = event;
        this.payload = payload;
        this.actor = actor;
        this.recorder = recorder;
        this.occurredOn = occurredOn;
        this.recordedAt = recordedAt;
        this.basis = basis;
        this.key = key;
        this.seenRevision = seenRevision;
        this.day = Math.toIntExact(occurredOn.toEpochDay());
    }

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
        return new Draft<>(event, requireNonNull(payload, "payload"));
    }

    /** What is asked about when next steps are listed: somebody, on a day, with nothing in hand. */
    static Occurrence<Object> asked(Actor actor, LocalDate on) {
        return new Occurrence<>(ANY_EVENT, null, actor, actor.id(), on, Instant.MAX, null, null, ASKED);
    }

    /** What an automatic transition records: nobody's act, at the time of what caused it. */
    @SuppressWarnings("unchecked") // the events of automatic transitions carry nothing
    static <P> Occurrence<P> automatic(EventType<P> event, Occurrence<?> cause) {
        return new Occurrence<>(
                event,
                (P) NoPayload.NONE,
                Actor.AUTOMATIC,
                Actor.AUTOMATIC.id(),
                cause.occurredOn,
                cause.recordedAt,
                null,
                null,
                NOT_SAID);
    }

    /** Returns the event. */
    public EventType<P> event() {
        return event;
    }

    /**
     * Returns what it carries.
     *
     * @return the payload
     * @throws IllegalStateException if it was redacted
     */
    public P payload() {
        checkState(payload != null, "the payload of this %s of %s was redacted and is gone", event, occurredOn);
        return payload;
    }

    /** Returns whose act it was. */
    public Actor actor() {
        return actor;
    }

    /** Returns who typed it in. */
    public ActorId recorder() {
        return recorder;
    }

    /** Returns the day it occurred. */
    public LocalDate occurredOn() {
        return occurredOn;
    }

    /** Returns the instant it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Returns the provision or document it rests on. */
    public Optional<Provision> basis() {
        return Optional.ofNullable(basis);
    }

    /** Returns the host's own key, by which a repeated delivery is recognised. */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** Returns the revision of the case that the actor had seen. */
    public OptionalInt seenRevision() {
        return seenRevision < 0 ? OptionalInt.empty() : OptionalInt.of(seenRevision);
    }

    /**
     * Returns this occurrence with another recorder.
     *
     * @param other who typed it in
     * @return the occurrence
     */
    public Occurrence<P> recordedBy(ActorId other) {
        return copy(payload, requireNonNull(other, "recorder"), basis, key, seenRevision);
    }

    /**
     * Returns this occurrence with a legal basis.
     *
     * @param provision the provision or document it rests on
     * @return the occurrence
     */
    public Occurrence<P> basedOn(Provision provision) {
        return copy(payload, recorder, requireNonNull(provision, "basis"), key, seenRevision);
    }

    /**
     * Returns this occurrence with the host's own key: a second delivery with the same key is answered with
     * {@link AlreadyRecorded}.
     *
     * @param hostKey the key, as {@link PlainText#identifier} accepts it
     * @return the occurrence
     */
    public Occurrence<P> keyed(String hostKey) {
        return copy(payload, recorder, basis, PlainText.identifier("key", hostKey), seenRevision);
    }

    /**
     * Returns this occurrence with the revision the actor had seen: if the case has moved on since, the answer is
     * {@link Stale}.
     *
     * @param revision the revision, 0 or more
     * @return the occurrence
     */
    public Occurrence<P> seeing(int revision) {
        checkArgument(revision >= 0, "revision (%s) must not be negative", revision);
        return copy(payload, recorder, basis, key, revision);
    }

    /** Returns this occurrence without what it carries. */
    Occurrence<P> redacted() {
        return copy(null, recorder, basis, key, seenRevision);
    }

    private Occurrence<P> copy(
            @Nullable P newPayload,
            ActorId newRecorder,
            @Nullable Provision newBasis,
            @Nullable String newKey,
            int newSeenRevision) {
        return new Occurrence<>(
                event, newPayload, actor, newRecorder, occurredOn, recordedAt, newBasis, newKey, newSeenRevision);
    }

    /** Whether another one says the same of what happened; a redacted payload is taken for the same. */
    boolean isSameHappening(Occurrence<?> other) {
        return event.equals(other.event)
                && actor.id().equals(other.actor.id())
                && occurredOn.equals(other.occurredOn)
                && (payload == null || other.payload == null || payload.equals(other.payload));
    }

    boolean hasPayload() {
        return payload != null;
    }

    @Nullable
    String keyOrNull() {
        return key;
    }

    /** Returns the day it occurred, counted from 1970. */
    int day() {
        return day;
    }

    /** Whether it says that the actor had seen another revision than this one. */
    boolean isStaleAt(int revision) {
        return seenRevision >= 0 && seenRevision != revision;
    }

    /** Whether it did not happen, and somebody asks what could. */
    boolean isAsked() {
        return seenRevision == ASKED;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Occurrence<?> that
                        && event.equals(that.event)
                        && Objects.equals(payload, that.payload)
                        && actor.equals(that.actor)
                        && recorder.equals(that.recorder)
                        && occurredOn.equals(that.occurredOn)
                        && recordedAt.equals(that.recordedAt)
                        && Objects.equals(basis, that.basis)
                        && Objects.equals(key, that.key)
                        && seenRevision == that.seenRevision);
    }

    @Override
    public int hashCode() {
        return Objects.hash(event, payload, actor, recorder, occurredOn, recordedAt, basis, key, seenRevision);
    }

    /** Returns event, day and instant; no payload and no names. */
    @Override
    public String toString() {
        return event + " on " + occurredOn + ", recorded at " + recordedAt;
    }

    /**
     * An occurrence that still lacks its actor or its times.
     *
     * @param <P> the type of the payload
     */
    public static final class Draft<P> {
        private final EventType<P> event;
        private final P payload;
        private @Nullable Actor actor;
        private @Nullable LocalDate occurredOn;

        Draft(EventType<P> event, P payload) {
            this.event = requireNonNull(event, "event");
            this.payload = payload;
        }

        /**
         * Sets whose act it was; until {@link Occurrence#recordedBy} says otherwise, the actor also recorded it.
         *
         * @param whose the actor
         * @return this draft
         */
        public Draft<P> by(Actor whose) {
            this.actor = requireNonNull(whose, "actor");
            return this;
        }

        /**
         * Sets the day it occurred.
         *
         * @param day the day
         * @return this draft
         */
        public Draft<P> on(LocalDate day) {
            this.occurredOn = requireNonNull(day, "occurredOn");
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
            checkState(
                    actor != null, "an occurrence of %s must have an actor; say whose act it was with by(...)", event);
            checkState(
                    occurredOn != null,
                    "an occurrence of %s must have a day (occurredOn); say when with on(...)",
                    event);
            return new Occurrence<>(
                    event,
                    payload,
                    actor,
                    actor.id(),
                    occurredOn,
                    requireNonNull(recordedAt, "recordedAt"),
                    null,
                    null,
                    NOT_SAID);
        }
    }
}
