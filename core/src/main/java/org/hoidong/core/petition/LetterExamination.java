package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * What the body that received a letter found when it examined it: who is competent, since when the writer knew, whether the same was
 * passed on before (kết quả phân loại, xử lý đơn).
 *
 * <p>It says what was found, and draws no conclusion; {@link Letters#judgeHandling} does. For example on Friday 15 July 2022 the People's
 * Committee of the district is found competent, and nothing of the same content was passed on before.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterExamination {

    /** The form in which examinations are hashed and written. */
    public static final Codec<LetterExamination> CODEC =
            Codec.of("petition/letter-examination", LetterForms::examination, LetterForms::examinationFrom);

    LetterExamination() {}

    /** Returns a builder; the letter, the day and the competent body are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the letter. */
    public abstract LetterId letter();

    /** Returns the day of the examination. */
    public abstract LocalDate examinedOn();

    /** Returns the body that is competent to settle it. */
    public abstract BodyId competent();

    /** Returns the day on which a letter of the same content was passed on before, if one was. */
    public abstract Optional<LocalDate> passedOnBefore();

    /** Returns the day on which the writer learnt of what a complaint is about, if the letter says. */
    public abstract Optional<LocalDate> knownOn();

    /**
     * Returns the day on which the first complaint came to its end, from which the time for the second runs: its decision was received, or
     * its time ran out.
     */
    public abstract Optional<LocalDate> firstEndedOn();

    /** Returns the circumstances, where the time for a second complaint depends on them: a remote area. */
    public abstract Optional<SettlementCase> settlementCase();

    /** Returns whether it names clear evidence, which matters for an anonymous letter. */
    @Value.Default
    public boolean isEvidenceClear() {
        return false;
    }

    /** Returns a builder holding this examination. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkNotAfter("passedOnBefore", passedOnBefore());
        checkNotAfter("knownOn", knownOn());
        checkNotAfter("firstEndedOn", firstEndedOn());
    }

    private void checkNotAfter(String name, Optional<LocalDate> given) {
        given.ifPresent(day -> checkArgument(
                !day.isAfter(examinedOn()),
                "%s (%s) of letter %s must not be after the examination on %s",
                name,
                day,
                letter(),
                examinedOn()));
    }

    /** Builds {@link LetterExamination}. */
    public static final class Builder extends ImmutableLetterExamination.Builder {
        Builder() {}
    }
}
