package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.MilestoneId;
import org.immutables.value.Value;

/**
 * A session that saw a petition without a result (kỳ họp mà kiến nghị còn tồn đọng).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PetitionSession {

    /** The form in which sessions are hashed and written. */
    public static final Codec<PetitionSession> CODEC = Codec.of(
            "petition-case/session",
            session ->
                    Datum.record().put("session", Datum.of(session.session())).build(),
            datum -> of(MilestoneId.of(datum.field("session").asText())));

    PetitionSession() {}

    /**
     * Obtains a session.
     *
     * @param session the session
     * @return the session
     */
    public static PetitionSession of(MilestoneId session) {
        return new Builder().session(session).build();
    }

    /** Returns the session. */
    public abstract MilestoneId session();

    static final class Builder extends ImmutablePetitionSession.Builder {}
}
