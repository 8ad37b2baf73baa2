package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingKind;
import org.immutables.value.Value;

/**
 * An explanation session as it was decided: who holds it, on what, and who is called to explain (phiên giải trình).
 *
 * <p>It is the founding fact and never changes. On which day it is held may change, and belongs with all that follows to its {@link
 * ExplanationCourse}; whether it was held by the rules {@link Explanations} says. The day of the decision decides whose law governs
 * it: one decided on 28 February 2026 stays under the law of 2015. For example a session on late land-use certificates that a Standing
 * Committee decides on 29 September 2025, to which it calls the chair of the People's Committee.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ExplanationSession {

    /** The form in which sessions are hashed and written. */
    public static final Codec<ExplanationSession> CODEC =
            Codec.of("oversight/explanation-session", HearingForms::session, HearingForms::sessionFrom);

    ExplanationSession() {}

    /** Returns a builder; all but what the decision fixes is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier of the meeting that it is. */
    public abstract MeetingId id();

    /** Returns the kind of meeting. */
    public abstract MeetingKind kind();

    /** Returns the form of oversight. */
    public abstract OversightFormKind form();

    /** Returns what is to be explained. */
    public abstract Label subject();

    /** Returns the council for which it is held. */
    public abstract BodyId council();

    /** Returns the body that decided it and holds it. */
    public abstract BodyId heldBy();

    /** Returns what kind of body that is. */
    public abstract BodyKind heldByKind();

    /** Returns the day of the decision, whose law governs it. */
    public abstract LocalDate decidedOn();

    /** Returns the decision. */
    public abstract Provision document();

    /** Returns what the decision fixes, as whoever read it says. */
    public abstract ImmutableSet<ContentPart> fixes();

    /** Returns who is called to explain, at least one. */
    public abstract ImmutableSet<CalledOffice> called();

    /** Returns a builder holding this session. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(!called().isEmpty(), "called of session %s must be at least one; say who explains", id());
    }

    /** Returns id and who holds it. */
    @Override
    public final String toString() {
        return id() + " by " + heldBy();
    }

    /** Builds {@link ExplanationSession}. */
    public static final class Builder extends ImmutableExplanationSession.Builder {
        Builder() {}
    }
}
