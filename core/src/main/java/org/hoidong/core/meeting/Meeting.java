package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.OfficeHolder;
import org.immutables.value.Value;

/**
 * One meeting of a council or a body of it, planned or held: who convened it, when papers went out, who came, what became of
 * each item.
 *
 * <p>It records what happened and judges nothing; {@link Meetings} does. What is not known yet is absent: a meeting that was
 * planned has no attendance, one that is running has not closed. For example session 4, opened on 7 July 2022, its notice
 * sent on 15 June 2022.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Meeting {

    Meeting() {}

    /** Returns a builder; id, kind, body, convener and the day of opening are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract MeetingId id();

    /** Returns the kind. */
    public abstract MeetingKind kind();

    /** Returns the body that meets: the council of a session, the host of a conference. */
    public abstract BodyId body();

    /** Returns the body that convened it. */
    public abstract BodyId convener();

    /** Returns the day of opening, planned or real. */
    public abstract LocalDate openedOn();

    /** Returns the day of closing, not before the day of opening. */
    public abstract Optional<LocalDate> closedOn();

    /** Returns the day on which the notice was sent. */
    public abstract Optional<LocalDate> noticeSentOn();

    /** Returns the day on which the last of the documents was sent. */
    public abstract Optional<LocalDate> documentsSentOn();

    /** Returns who presided, in order. */
    public abstract ImmutableList<OfficeHolder> presiding();

    /** Returns what it is to deal with; an empty draft unless set. */
    @Value.Default
    public Agenda agenda() {
        return Agenda.draft();
    }

    /** Returns what it dealt with, once minutes were written. */
    public abstract Optional<Minutes> minutes();

    /** Returns who came, where a roll was called. */
    public abstract Optional<Attendance> attendance();

    /** Returns the other bodies that took part, in the order in which they are recorded. */
    public abstract ImmutableList<Participant> participants();

    /** Returns the conclusion, where there is one. */
    public abstract Optional<Conclusion> conclusion();

    /** Returns a builder holding this meeting. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        closedOn()
                .ifPresent(closed -> checkArgument(
                        !closed.isBefore(openedOn()),
                        "closedOn (%s) must not be before openedOn (%s)",
                        closed,
                        openedOn()));
        minutes()
                .ifPresent(minutes -> checkArgument(
                        minutes.meeting().equals(id()),
                        "minutes (%s) of meeting %s must be its own",
                        minutes.meeting(),
                        id()));
    }

    /** Returns id, kind and the day of opening. */
    @Override
    public final String toString() {
        return id() + " (" + kind() + ", " + openedOn() + ")";
    }

    /** Builds {@link Meeting}. */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
