package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.petition.PetitionResult;
import org.hoidong.core.petition.PetitionResultCategory;
import org.immutables.value.Value;

/**
 * In which class of reports a petition stands, and what was done or said (kết quả giải quyết).
 *
 * <p>For example resolved, "the road was repaired in May 2023". This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PetitionOutcome {

    /** The form in which outcomes are hashed and written. */
    public static final Codec<PetitionOutcome> CODEC = Codec.of(
            "petition-case/outcome",
            outcome -> Datum.record()
                    .put("result", KindForms.write(outcome.result()))
                    .put("text", outcome.text())
                    .build(),
            datum -> of(
                    KindForms.read(datum.field("result"), PetitionResultCategory.class, PetitionResult::of),
                    datum.field("text").asText()));

    PetitionOutcome() {}

    /**
     * Obtains an outcome.
     *
     * @param result the class
     * @param text what was done or said, possibly empty; a guard asks for it
     * @return the outcome
     */
    public static PetitionOutcome of(PetitionResult result, String text) {
        return new Builder().result(result).text(PlainText.text("text", text)).build();
    }

    /** Returns the class. */
    public abstract PetitionResult result();

    /** Returns what was done or said. */
    public abstract String text();

    static final class Builder extends ImmutablePetitionOutcome.Builder {}
}
