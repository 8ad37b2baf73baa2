package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * A body asked in writing for its opinion on a draft, and its reply (lấy ý kiến bằng văn bản).
 *
 * <p>What is judged of it is whether the body was given its time, not whether it used it: who is silent to the end has lost its
 * say, and the draft may go on. For example the Finance Department, asked on 1 July 2025, with seven days to reply.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Consultation {

    Consultation() {}

    /**
     * Obtains a consultation that has no reply yet.
     *
     * @param body whose opinion is asked for
     * @param receivedOn the day the body received the request
     * @return the consultation
     */
    public static Consultation of(BodyId body, LocalDate receivedOn) {
        return new Builder().body(body).receivedOn(receivedOn).build();
    }

    /** Returns whose opinion is asked for. */
    public abstract BodyId body();

    /** Returns the day the body received the request. */
    public abstract LocalDate receivedOn();

    /** Returns the day it replied. */
    public abstract Optional<LocalDate> repliedOn();

    /**
     * Returns this consultation with the reply.
     *
     * @param on the day
     * @return the consultation
     * @throws IllegalArgumentException if the day is before the request was received
     */
    public final Consultation replied(LocalDate on) {
        return new Builder().from(this).repliedOn(on).build();
    }

    @Value.Check
    void check() {
        repliedOn()
                .ifPresent(on -> checkArgument(
                        !on.isBefore(receivedOn()),
                        "repliedOn (%s) of %s must not be before receivedOn (%s); correct one of the two dates",
                        on,
                        body(),
                        receivedOn()));
    }

    /** Returns the body and the days. */
    @Override
    public final String toString() {
        return body() + " asked " + receivedOn()
                + repliedOn().map(on -> ", replied " + on).orElse("");
    }

    static final class Builder extends ImmutableConsultation.Builder {}
}
