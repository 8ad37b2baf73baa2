package org.hoidong.workflow.followup;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A new date with the reason for it: an extension, the review date of a suspension, the term after resuming or reopening.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class NewTerm {

    /** The form in which new terms are hashed and written. */
    public static final Codec<NewTerm> CODEC = Codec.of(
            "follow-up/new-term",
            term -> Datum.record()
                    .put("dueOn", Datum.of(term.dueOn()))
                    .put("reason", term.reason())
                    .build(),
            datum -> of(datum.field("dueOn").asDate(), datum.field("reason").asText()));

    NewTerm() {}

    /**
     * Obtains a new term.
     *
     * @param dueOn the new date
     * @param reason the reason, possibly empty where none is asked for
     * @return the term
     */
    public static NewTerm of(LocalDate dueOn, String reason) {
        return new Builder()
                .dueOn(dueOn)
                .reason(PlainText.text("reason", reason))
                .build();
    }

    /** Returns the new date. */
    public abstract LocalDate dueOn();

    /** Returns the reason. */
    public abstract String reason();

    static final class Builder extends ImmutableNewTerm.Builder {}
}
