package org.hoidong.core.oversight;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DelegateId;
import org.immutables.value.Value;

/**
 * A question of a delegate to who holds an office, as written down and handed in (phiếu chất vấn).
 *
 * <p>It is the founding fact and never changes; what becomes of it is a {@link QuestioningCourse}, and whether it was answered by the
 * rules {@link Questionings} says. The day it was sent decides whose law governs it. For example slip {@code CV-2022-07} of 30 June
 * 2022, to the head of the department of natural resources, on the illegal mining of sand.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class QuestioningSlip {

    /** The form in which slips are hashed and written. */
    public static final Codec<QuestioningSlip> CODEC =
            Codec.of("oversight/questioning-slip", HearingForms::slip, HearingForms::slipFrom);

    QuestioningSlip() {}

    /** Returns a builder; everything is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract QuestioningSlipId id();

    /** Returns the form of questioning for which it was handed in: at a session, or between sessions. */
    public abstract OversightFormKind form();

    /** Returns the delegate who asks. */
    public abstract DelegateId askedBy();

    /** Returns the council of the delegate. */
    public abstract BodyId council();

    /** Returns who is asked. */
    public abstract CalledOffice called();

    /** Returns what is asked. */
    public abstract Label subject();

    /** Returns the day on which it was handed in. */
    public abstract LocalDate sentOn();

    /** Returns the body to which it was handed in, and which sends it on to who is asked. */
    public abstract BodyId sentTo();

    /** Returns what sort of body that is. */
    public abstract Competent sentToKind();

    /** Returns a builder holding this slip. */
    public abstract Builder toBuilder();

    /** Returns id and who is asked. */
    @Override
    public final String toString() {
        return id() + " to " + called();
    }

    /** Builds {@link QuestioningSlip}. */
    public static final class Builder extends ImmutableQuestioningSlip.Builder {
        Builder() {}
    }
}
