package org.hoidong.workflow;

import java.util.Objects;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The type of one event: an id and the type of what it carries.
 *
 * <p>It is a typed key. Its {@link Codec} makes payloads hashable and writable; without one, events of this type still
 * happen, but cases that hold them can be neither hashed nor written. Event types are equal when their ids are; ids are
 * past-tense facts, for example {@code follow-up/completion-reported}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <P> the type of the payload
 */
public final class EventType<P> {

    private final String id;
    private final @Nullable Codec<P> codec;
    private final int hash;

    private EventType(String id, @Nullable Codec<P> codec) {
        this.id = PlainText.code("event id", id);
        this.codec = codec;
        this.hash = this.id.hashCode();
    }

    /**
     * Obtains the type of an event without payload.
     *
     * @param id the id, {@code area/what}
     * @return the type
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static EventType<NoPayload> of(String id) {
        return new EventType<>(id, NoPayload.CODEC);
    }

    /**
     * Obtains the type of an event with a payload.
     *
     * @param id the id, {@code area/what}
     * @param codec the codec of the payload
     * @param <P> the type of the payload
     * @return the type
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <P> EventType<P> of(String id, Codec<P> codec) {
        return new EventType<>(id, codec);
    }

    /**
     * Obtains the type of an event whose payload can be neither hashed nor written.
     *
     * @param id the id, {@code area/what}
     * @param <P> the type of the payload
     * @return the type
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <P> EventType<P> withoutCodec(String id) {
        return new EventType<>(id, null);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the codec of the payload, if it has one. */
    public Optional<Codec<P>> codec() {
        return Optional.ofNullable(codec);
    }

    /** Whether another event type has the same id and the same codec, as the same object has. */
    @SuppressWarnings("ReferenceEquality") // as a rule it is the same object, and its codec need not be looked at
    boolean isSameAs(EventType<?> other) {
        return this == other || (equals(other) && Objects.equals(codec, other.codec));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof EventType<?> event && event.id.equals(id));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
