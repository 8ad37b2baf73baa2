package org.hoidong.workflow.lifecycle.arising;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.immutables.value.Value;

/**
 * The session at which something is due, and the last day on which it is in time there: that of its closing; or, as long as the
 * session has no day, the latest day that the Standing Committee sets.
 *
 * <p>For example session 4, of 25 and 26 September 2025: {@code SessionDay.of(MilestoneId.of("ky-hop-4"), 2025-09-26, "")}. Because
 * sessions move, it is recorded anew when they do. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SessionDay {

    /** The form in which they are hashed and written. */
    public static final Codec<SessionDay> CODEC = Codec.of(
            "arising/session-day",
            day -> Datum.record()
                    .put("session", Datum.of(day.session()))
                    .put("lastDay", Datum.of(day.lastDay()))
                    .put("reason", day.reason())
                    .build(),
            datum -> of(
                    MilestoneId.of(datum.field("session").asText()),
                    datum.field("lastDay").asDate(),
                    datum.field("reason").asText()));

    SessionDay() {}

    /**
     * Obtains a session with its day.
     *
     * @param session the session, as the plan of sessions names it
     * @param lastDay the last day on which it is in time
     * @param reason why it is this session, possibly empty where none is asked for
     * @return the session with its day
     */
    public static SessionDay of(MilestoneId session, LocalDate lastDay, String reason) {
        return new Builder()
                .session(session)
                .lastDay(lastDay)
                .reason(PlainText.text("reason", reason))
                .build();
    }

    /** Returns the session. */
    public abstract MilestoneId session();

    /** Returns the last day on which it is in time. */
    public abstract LocalDate lastDay();

    /** Returns the reason. */
    public abstract String reason();

    /** Returns what it means to be due then; the session is named, and its last day decides. */
    final Due due() {
        return Due.latestOf(Due.at(session(), lastDay()), Due.on(lastDay()));
    }

    /** Returns session and day. */
    @Override
    public final String toString() {
        return session() + " until " + lastDay();
    }

    static final class Builder extends ImmutableSessionDay.Builder {}
}
