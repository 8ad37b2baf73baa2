package org.hoidong.core.law;

import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A document that lays down rules: a law, a resolution, a decree, a council's working regulations.
 *
 * <p>It is known by its full number, because bare numbers collide: two laws of different years may both be number 72.
 * Documents are equal when their numbers are. It is a citation, not the text; its days in force are those of the document as
 * a whole, and a rule in it may have others.
 *
 * <p>For example {@code LegalDocument.of("12/2025", Label.of("Quy chế 12/2025", "Regulation 12/2025"))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LegalDocument {

    LegalDocument() {}

    /**
     * Obtains a document.
     *
     * @param number the full number
     * @param name the name with which it is cited, in each language
     * @return the document
     * @throws IllegalArgumentException if the number is blank or too long
     */
    public static LegalDocument of(String number, Label name) {
        return new Builder()
                .number(PlainText.line("document number", number))
                .name(name)
                .build();
    }

    /** Returns the full number. */
    public abstract String number();

    /** Returns the name with which it is cited. */
    @Value.Auxiliary
    public abstract Label name();

    /** Returns the days on which the document is in force, if known. */
    @Value.Auxiliary
    public abstract Optional<DateSpan> inForce();

    /**
     * Returns this document with the days on which it is in force.
     *
     * @param days the days
     * @return the document
     */
    public final LegalDocument inForce(DateSpan days) {
        return new Builder().from(this).inForce(days).build();
    }

    /** Returns the number. */
    @Override
    public final String toString() {
        return number();
    }

    static final class Builder extends ImmutableLegalDocument.Builder {}
}
