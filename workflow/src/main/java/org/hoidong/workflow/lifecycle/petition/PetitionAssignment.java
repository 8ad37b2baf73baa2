package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.immutables.value.Value;

/**
 * To which body a petition is assigned, by a council of which tier, and who follows and verifies it (phân công giải quyết).
 *
 * <p>For example a road of the province: the transport department, followed by the Standing Committee. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class PetitionAssignment {

    /** The form in which assignments are hashed and written. */
    public static final Codec<PetitionAssignment> CODEC = Codec.of(
            "petition-case/assignment",
            assignment -> Datum.record()
                    .put("to", Datum.of(assignment.to()))
                    .put("tier", KindForms.write(assignment.tier()))
                    .put("overseer", Datum.of(assignment.overseer()))
                    .put("validator", Datum.of(assignment.validator()))
                    .put("reason", assignment.reason())
                    .build(),
            datum -> new Builder()
                    .to(BodyId.of(datum.field("to").asText()))
                    .tier(KindForms.read(datum.field("tier"), TierCategory.class, TierKind::of))
                    .overseer(BodyId.of(datum.field("overseer").asText()))
                    .validator(BodyId.of(datum.field("validator").asText()))
                    .reason(datum.field("reason").asText())
                    .build());

    PetitionAssignment() {}

    /**
     * Obtains an assignment that needs no reason.
     *
     * @param to the body that is to settle it
     * @param tier the tier of the council
     * @param overseer the body that follows it
     * @param validator the body that verifies the result
     * @return the assignment
     */
    public static PetitionAssignment of(BodyId to, TierKind tier, BodyId overseer, BodyId validator) {
        return of(to, tier, overseer, validator, "");
    }

    /**
     * Obtains an assignment with its reason: why it is assigned to who returned it, or why it is reopened.
     *
     * @param to the body that is to settle it
     * @param tier the tier of the council
     * @param overseer the body that follows it
     * @param validator the body that verifies the result
     * @param reason why, possibly empty; a guard asks for it where it is needed
     * @return the assignment
     */
    public static PetitionAssignment of(BodyId to, TierKind tier, BodyId overseer, BodyId validator, String reason) {
        return new Builder()
                .to(to)
                .tier(tier)
                .overseer(overseer)
                .validator(validator)
                .reason(PlainText.text("reason", reason))
                .build();
    }

    /** Returns the body that is to settle it. */
    public abstract BodyId to();

    /** Returns the tier of the council. */
    public abstract TierKind tier();

    /** Returns the body that follows it. */
    public abstract BodyId overseer();

    /** Returns the body that verifies the result. */
    public abstract BodyId validator();

    /** Returns why, empty where no reason is asked for. */
    public abstract String reason();

    static final class Builder extends ImmutablePetitionAssignment.Builder {}
}
