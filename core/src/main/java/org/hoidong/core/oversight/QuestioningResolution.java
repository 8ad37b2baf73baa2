package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.ResolutionKind;
import org.immutables.value.Value;

/**
 * The resolution that a council adopts on a questioning, if it does, and what it states (nghị quyết về chất vấn).
 *
 * <p>It need not adopt one; one that is adopted must have four parts (A-O-30). What it asks for are {@link Commitment commitments}.
 * For example resolution 25/NQ-HĐND of 13 July 2022. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class QuestioningResolution {

    /** The form in which such resolutions are hashed and written. */
    public static final Codec<QuestioningResolution> CODEC =
            Codec.of("oversight/questioning-resolution", HearingForms::resolution, HearingForms::resolutionFrom);

    QuestioningResolution() {}

    /**
     * Obtains a resolution.
     *
     * @param number the number of the document
     * @param kind the kind of resolution, which decides what it must state
     * @param adoptedOn the day on which it was adopted
     * @param states what it states, as whoever read it says
     * @return the resolution
     */
    public static QuestioningResolution of(
            DocumentNumber number, ResolutionKind kind, LocalDate adoptedOn, Iterable<ContentPart> states) {
        return new Builder()
                .number(number)
                .kind(kind)
                .adoptedOn(adoptedOn)
                .states(states)
                .build();
    }

    /** Returns the number of the document. */
    public abstract DocumentNumber number();

    /** Returns the kind of resolution. */
    public abstract ResolutionKind kind();

    /** Returns the day on which it was adopted. */
    public abstract LocalDate adoptedOn();

    /** Returns what it states. */
    public abstract ImmutableSet<ContentPart> states();

    /** Returns number and day. */
    @Override
    public final String toString() {
        return number() + " of " + adoptedOn();
    }

    static final class Builder extends ImmutableQuestioningResolution.Builder {}
}
