package org.hoidong.core.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.OfficeKind;
import org.immutables.value.Value;

/**
 * An answer to a question: when, by the holder of which office of the body that was called, in person or in which document (trả lời
 * chất vấn).
 *
 * <p>It says nothing of what was answered, nor whether it satisfied. For example letter {@code 1021/STNMT} of Monday 1 August 2022,
 * by the head of the department. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class QuestionAnswer {

    /** The form in which answers are hashed and written. */
    public static final Codec<QuestionAnswer> CODEC =
            Codec.of("oversight/question-answer", HearingForms::answer, HearingForms::answerFrom);

    QuestionAnswer() {}

    /**
     * Obtains an answer given in person.
     *
     * @param on the day
     * @param by the office of who came
     * @return the answer
     */
    public static QuestionAnswer inPerson(LocalDate on, OfficeKind by) {
        return new Builder().on(on).by(by).build();
    }

    /**
     * Obtains an answer given in writing.
     *
     * @param on the day on which it was sent
     * @param by the office of who signed it
     * @param reference the number of the document, one line
     * @return the answer
     * @throws IllegalArgumentException if the reference is no line of text
     */
    public static QuestionAnswer inWriting(LocalDate on, OfficeKind by, String reference) {
        return new Builder()
                .on(on)
                .by(by)
                .reference(PlainText.line("reference", reference))
                .build();
    }

    /** Returns the day. */
    public abstract LocalDate on();

    /** Returns the office of who came or signed, in the body that was called. */
    public abstract OfficeKind by();

    /** Returns the number of the document, if it was given in writing. */
    public abstract Optional<String> reference();

    /** Returns whether it was given in writing. */
    public final boolean isInWriting() {
        return reference().isPresent();
    }

    /** Returns how, by whom and when. */
    @Override
    public final String toString() {
        return reference().orElse("in person") + " by " + by() + " on " + on();
    }

    static final class Builder extends ImmutableQuestionAnswer.Builder {}
}
