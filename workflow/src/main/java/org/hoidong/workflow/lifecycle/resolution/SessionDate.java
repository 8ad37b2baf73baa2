package org.hoidong.workflow.lifecycle.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.MilestoneId;
import org.immutables.value.Value;

/**
 * The session on whose agenda a draft stands, with its last day, by which the council decides.
 *
 * <p>For example session 7, which closes on 13 July 2022. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SessionDate {

    /** The form in which they are hashed and written. */
    public static final Codec<SessionDate> CODEC = Codec.of(
            "resolution/session-date",
            date -> Datum.record()
                    .put("session", Datum.of(date.session()))
                    .put("opensOn", Datum.of(date.opensOn()))
                    .put("closesOn", Datum.of(date.closesOn()))
                    .build(),
            datum -> of(
                    MilestoneId.of(datum.field("session").asText()),
                    datum.field("opensOn").asDate(),
                    datum.field("closesOn").asDate()));

    SessionDate() {}

    /**
     * Obtains a session with its days.
     *
     * @param session the session
     * @param opensOn its first day
     * @param closesOn its last day
     * @return the session
     * @throws IllegalArgumentException if it closes before it opens
     */
    public static SessionDate of(MilestoneId session, LocalDate opensOn, LocalDate closesOn) {
        checkArgument(
                !closesOn.isBefore(opensOn),
                "closesOn (%s) of session %s must not be before %s",
                closesOn,
                session,
                opensOn);
        return new Builder()
                .session(session)
                .opensOn(opensOn)
                .closesOn(closesOn)
                .build();
    }

    /** Returns the session. */
    public abstract MilestoneId session();

    /** Returns its first day. */
    public abstract LocalDate opensOn();

    /** Returns its last day. */
    public abstract LocalDate closesOn();

    static final class Builder extends ImmutableSessionDate.Builder {}
}
