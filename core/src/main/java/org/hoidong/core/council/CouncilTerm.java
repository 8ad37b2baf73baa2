package org.hoidong.core.council;

import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * One term of a council, with its number and its days (khóa, nhiệm kỳ).
 *
 * <p>A term runs from the opening of its first session to the day before the next council's first session opens, so its
 * end is often not known before it comes. It is not the council: see {@link Council}. For example term XIX from 29 June
 * 2021.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CouncilTerm {

    CouncilTerm() {}

    /**
     * Obtains a term.
     *
     * @param number its number as it is written, for example {@code XIX}
     * @param span its days
     * @return the term
     * @throws IllegalArgumentException if the number is blank or too long
     */
    public static CouncilTerm of(String number, DateSpan span) {
        return new Builder()
                .number(PlainText.line("term number", number))
                .span(span)
                .build();
    }

    /** Returns the number as it is written. */
    public abstract String number();

    /** Returns the days of the term. */
    public abstract DateSpan span();

    /** Returns number and days. */
    @Override
    public final String toString() {
        return number() + " (" + span() + ")";
    }

    static final class Builder extends ImmutableCouncilTerm.Builder {}
}
