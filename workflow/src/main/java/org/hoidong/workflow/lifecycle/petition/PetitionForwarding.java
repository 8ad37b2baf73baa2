package org.hoidong.workflow.lifecycle.petition;

import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.petition.CompetentCategory;
import org.hoidong.core.petition.CompetentLevel;
import org.immutables.value.Value;

/**
 * To whom a petition was forwarded that another level can grant, by a council of which tier, and who follows it (chuyển cấp có
 * thẩm quyền).
 *
 * <p>For example a railway: the ministry of transport, followed by the Standing Committee. If a petition was first taken for one of
 * the own tier and returned, the forwarding says which level can grant it; what its receipt says of that does not change.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PetitionForwarding {

    /** The form in which forwardings are hashed and written. */
    public static final Codec<PetitionForwarding> CODEC = Codec.of(
            "petition-case/forwarding",
            forwarding -> {
                Datum.RecordBuilder form = Datum.record()
                        .put("to", forwarding.to())
                        .put("tier", KindForms.write(forwarding.tier()))
                        .put("overseer", Datum.of(forwarding.overseer()));
                forwarding.levelFound().ifPresent(level -> form.put("levelFound", KindForms.write(level)));
                return form.build();
            },
            datum -> new Builder()
                    .to(datum.field("to").asText())
                    .tier(KindForms.read(datum.field("tier"), TierCategory.class, TierKind::of))
                    .overseer(BodyId.of(datum.field("overseer").asText()))
                    .levelFound(datum.optionalField("levelFound")
                            .map(level -> KindForms.<CompetentCategory, CompetentLevel>read(
                                    level, CompetentCategory.class, CompetentLevel::of)))
                    .build());

    PetitionForwarding() {}

    /**
     * Obtains a forwarding to the level that was competent by the receipt.
     *
     * @param to the body to which it was forwarded, by name
     * @param tier the tier of the council that forwards it
     * @param overseer the body of the council that follows it
     * @return the forwarding
     * @throws IllegalArgumentException if the name is blank
     */
    public static PetitionForwarding of(String to, TierKind tier, BodyId overseer) {
        return new Builder()
                .to(PlainText.line("to", to))
                .tier(tier)
                .overseer(overseer)
                .build();
    }

    /**
     * Obtains a forwarding to the level that was found competent after the petition was returned.
     *
     * @param to the body to which it was forwarded, by name
     * @param tier the tier of the council that forwards it
     * @param overseer the body of the council that follows it
     * @param levelFound the level that can grant it
     * @return the forwarding
     * @throws IllegalArgumentException if the name is blank
     */
    public static PetitionForwarding of(String to, TierKind tier, BodyId overseer, CompetentLevel levelFound) {
        return new Builder()
                .to(PlainText.line("to", to))
                .tier(tier)
                .overseer(overseer)
                .levelFound(levelFound)
                .build();
    }

    /** Returns the body to which it was forwarded. */
    public abstract String to();

    /** Returns the tier of the council that forwards it. */
    public abstract TierKind tier();

    /** Returns the body of the council that follows it. */
    public abstract BodyId overseer();

    /** Returns the level that can grant it, if it was found after a return; without a return it is not asked for. */
    public abstract Optional<CompetentLevel> levelFound();

    static final class Builder extends ImmutablePetitionForwarding.Builder {}
}
