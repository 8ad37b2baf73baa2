package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * One line of a register of numbers: the number, the day it was given out, and the document that has it, or why none has (số
 * văn bản đã cấp, số hủy).
 *
 * <p>It is not the document. A number that was cancelled stays in the register with its reason, because a number that is simply
 * missing looks like a document that somebody hides. For example 14/2025/NQ-HĐND of 10 July 2025, "On the public investment
 * plan"; and 15/2025/NQ-HĐND of the same day, cancelled: "draft withdrawn at the session".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class NumberEntry {

    NumberEntry() {}

    /**
     * Obtains the line of a document.
     *
     * @param number its number
     * @param issuedOn the day it was issued, which is the day the number was given out
     * @param document how the register tells the document from others: its title, or the host's own id
     * @return the line
     * @throws IllegalArgumentException if the text is blank, too long or holds a line break
     */
    public static NumberEntry of(DocumentNumber number, LocalDate issuedOn, String document) {
        return new Builder()
                .number(number)
                .issuedOn(issuedOn)
                .document(PlainText.line("document", document))
                .build();
    }

    /**
     * Obtains the line of a resolution, which is told by its title.
     *
     * @param resolution the resolution
     * @return the line, on the day it was adopted
     */
    public static NumberEntry of(Resolution resolution) {
        return of(
                resolution.number(), resolution.adoptedOn(), resolution.title().in(Language.VIETNAMESE));
    }

    /**
     * Obtains the line of a number that no document has.
     *
     * @param number the number
     * @param on the day it was given out
     * @param reason why no document has it
     * @return the line
     * @throws IllegalArgumentException if the reason is blank, too long or holds a line break
     */
    public static NumberEntry cancelled(DocumentNumber number, LocalDate on, String reason) {
        return new Builder()
                .number(number)
                .issuedOn(on)
                .cancelledFor(PlainText.line("reason", reason))
                .build();
    }

    /** Returns the number. */
    public abstract DocumentNumber number();

    /** Returns the day it was given out: the day of issue of the document. */
    public abstract LocalDate issuedOn();

    /** Returns how the register tells the document, unless the number was cancelled. */
    public abstract Optional<String> document();

    /** Returns why no document has the number, if it was cancelled. */
    public abstract Optional<String> cancelledFor();

    @Value.Check
    void check() {
        checkArgument(
                document().isPresent() != cancelledFor().isPresent(),
                "number (%s) must either have a document or have been cancelled for a reason",
                number());
    }

    /** Returns the number and the day. */
    @Override
    public final String toString() {
        return number() + " of " + issuedOn() + (cancelledFor().isPresent() ? " (cancelled)" : "");
    }

    static final class Builder extends ImmutableNumberEntry.Builder {}
}
