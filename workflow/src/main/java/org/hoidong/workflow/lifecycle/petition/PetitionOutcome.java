package org.hoidong.workflow.lifecycle.petition;

import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.petition.PetitionResult;
import org.hoidong.core.petition.PetitionResultCategory;
import org.hoidong.workflow.followup.FollowUpEnd;
import org.immutables.value.Value;

/**
 * In which class of reports a petition stands, what was done or said, and how its follow-up ended, which proves it (kết quả giải
 * quyết).
 *
 * <p>For example resolved, "the road was repaired in May 2023". This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PetitionOutcome {

    /** The form in which outcomes are hashed and written. */
    public static final Codec<PetitionOutcome> CODEC = Codec.of(
            "petition-case/outcome",
            outcome -> {
                Datum.RecordBuilder form = Datum.record()
                        .put("result", KindForms.write(outcome.result()))
                        .put("text", outcome.text());
                outcome.followUpEnd().ifPresent(end -> form.put("followUpEnd", FollowUpEnd.CODEC.encode(end)));
                return form.build();
            },
            datum -> new Builder()
                    .result(KindForms.read(datum.field("result"), PetitionResultCategory.class, PetitionResult::of))
                    .text(datum.field("text").asText())
                    .followUpEnd(datum.optionalField("followUpEnd").map(end -> FollowUpEnd.CODEC.decode(1, end)))
                    .build());

    PetitionOutcome() {}

    /**
     * Obtains an outcome of a petition that has no follow-up, or that has no end yet.
     *
     * @param result the class
     * @param text what was done or said, possibly empty; a guard asks for it
     * @return the outcome
     */
    public static PetitionOutcome of(PetitionResult result, String text) {
        return new Builder().result(result).text(PlainText.text("text", text)).build();
    }

    /**
     * Obtains an outcome with what its follow-up says.
     *
     * @param result the class
     * @param text what was done or said, possibly empty; a guard asks for it
     * @param followUpEnd how the follow-up ended
     * @return the outcome
     */
    public static PetitionOutcome of(PetitionResult result, String text, FollowUpEnd followUpEnd) {
        return new Builder()
                .result(result)
                .text(PlainText.text("text", text))
                .followUpEnd(followUpEnd)
                .build();
    }

    /** Returns the class. */
    public abstract PetitionResult result();

    /** Returns what was done or said. */
    public abstract String text();

    /** Returns how its follow-up ended, if it is said; a guard asks for it where a follow-up is named. */
    public abstract Optional<FollowUpEnd> followUpEnd();

    static final class Builder extends ImmutablePetitionOutcome.Builder {}
}
