package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.voting.VoteTally;
import org.immutables.value.Value;

/**
 * What became of an explanation session, as far as it has come: for which day it is planned, who was notified, who came, how the
 * conclusion was voted and to whom it was sent (diễn biến phiên giải trình).
 *
 * <p>It records and judges nothing; {@link Explanations} does. What is not known yet is absent. For example a session planned for
 * Wednesday 15 October 2025, of which the chair of the People's Committee was notified on Friday 3 October.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ExplanationCourse {

    ExplanationCourse() {}

    /** Returns a builder; the session is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the session. */
    public abstract MeetingId session();

    /** Returns the day for which it is planned, the latest if it was put off. */
    public abstract Optional<LocalDate> plannedOn();

    /** Returns the day on which each of those who are called was notified of that day. */
    public abstract ImmutableMap<CalledOffice, LocalDate> notifiedOn();

    /** Returns the day on which it was held. */
    public abstract Optional<LocalDate> heldOn();

    /** Returns the office of who came for each of those who were called; who is missing did not come. */
    public abstract ImmutableMap<CalledOffice, OfficeKind> appeared();

    /** Returns the latest vote on the conclusion, of the members of the body that holds the session. */
    public abstract Optional<VoteTally> vote();

    /** Returns the day on which the conclusion was issued. */
    public abstract Optional<LocalDate> concludedOn();

    /** Returns the day on which the conclusion was sent to each of those who receive it. */
    public abstract ImmutableMap<HearingRecipient, LocalDate> sentOn();

    /** Returns the day on which it was found that the conclusion was not carried out, or only in part. */
    public abstract Optional<LocalDate> foundUnmetOn();

    /** Returns the day on which the council was told that. */
    public abstract Optional<LocalDate> unmetReportedOn();

    /** Returns the day on which the session was closed, after which nothing more is to come. */
    public abstract Optional<LocalDate> closedOn();

    /** Returns the day on which it was held, or else is planned. */
    final Optional<LocalDate> day() {
        return heldOn().or(this::plannedOn);
    }

    /** Returns a builder holding this course. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                heldOn().isPresent() || appeared().isEmpty(),
                "appeared (%s) at session %s must be recorded with the day it was held",
                appeared().keySet(),
                session());
        concludedOn()
                .ifPresent(day -> checkArgument(
                        heldOn().filter(held -> !day.isBefore(held)).isPresent(),
                        "concludedOn (%s) of session %s must not be before the day it was held (%s)",
                        day,
                        session(),
                        heldOn().map(LocalDate::toString).orElse("not held")));
    }

    /** Builds {@link ExplanationCourse}. */
    public static final class Builder extends ImmutableExplanationCourse.Builder {
        Builder() {}
    }
}
