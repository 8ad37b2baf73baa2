package org.hoidong.workflow.report;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;

/**
 * What is counted: a question that each case answers with yes or no.
 *
 * <pre>{@code
 * Measure<Recommendation> urged = Measure.of("acme/urged", Label.of("Đã đôn đốc", "Urged"),
 *         standing -> standing.theCase().count(URGED) > 0);
 * }</pre>
 *
 * <p>A measure decides nothing: it says which cases are behind a number. {@link Measures} has those that most reports need.
 * Two measures are one if they have one id. This class is immutable and thread-safe if its question is.
 *
 * @param <C> the type of the subject
 */
public final class Measure<C> {

    private final String id;
    private final Label label;
    private final Predicate<? super Standing<C>> question;

    private Measure(String id, Label label, Predicate<? super Standing<C>> question) {
        this.id = id;
        this.label = label;
        this.question = question;
    }

    /**
     * Obtains a measure.
     *
     * @param id the id, {@code area/what}
     * @param label its name
     * @param question whether a case, as it stood, is counted; a pure function
     * @param <C> the type of the subject
     * @return the measure
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <C> Measure<C> of(String id, Label label, Predicate<? super Standing<C>> question) {
        return new Measure<>(
                PlainText.code("measure id", id), requireNonNull(label, "label"), requireNonNull(question, "question"));
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name. */
    public Label label() {
        return label;
    }

    /**
     * Tells whether a case is counted.
     *
     * @param standing the case as it stood
     * @return whether it is
     */
    public boolean counts(Standing<C> standing) {
        return question.test(standing);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
