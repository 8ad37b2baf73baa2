package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.OfficeHolder;
import org.immutables.value.Value;

/**
 * A body that came to a meeting without being part of the body that meets, and in which capacity (đại biểu dự, khách mời).
 *
 * <p>It is no delegate on the roll, and is not counted in a quorum or a vote; who must be invited is asked of the rule book with {@link
 * MeetingRules#INVITED}. For example {@code Participant.of(BodyId.of("mttq-tinh"), Label.of("Lãnh đạo Ủy ban MTTQ tỉnh", "leaders of
 * the provincial Fatherland Front Committee"))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Participant {

    Participant() {}

    /**
     * Obtains a participant of whom nobody is named.
     *
     * @param body the body
     * @param capacity who of it came, or as what
     * @return the participant
     */
    public static Participant of(BodyId body, Label capacity) {
        return new Builder().body(body).capacity(capacity).build();
    }

    /** Returns the body. */
    public abstract BodyId body();

    /** Returns who of it came, or as what. */
    public abstract Label capacity();

    /** Returns those of them who spoke, in order, as far as they are named. */
    public abstract ImmutableList<OfficeHolder> speakers();

    /**
     * Returns this participant with one more who spoke.
     *
     * @param speaker who
     * @return the participant
     */
    public final Participant speaking(OfficeHolder speaker) {
        return new Builder().from(this).addSpeakers(speaker).build();
    }

    /** Returns body and capacity. */
    @Override
    public final String toString() {
        return body() + " (" + capacity() + ")";
    }

    static final class Builder extends ImmutableParticipant.Builder {}
}
