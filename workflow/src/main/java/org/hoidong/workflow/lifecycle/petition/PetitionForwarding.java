package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.immutables.value.Value;

/**
 * To whom a petition was forwarded that another level can grant, by a council of which tier (chuyển cấp có thẩm quyền).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PetitionForwarding {

    /** The form in which forwardings are hashed and written. */
    public static final Codec<PetitionForwarding> CODEC = Codec.of(
            "petition-case/forwarding",
            forwarding -> Datum.record()
                    .put("to", forwarding.to())
                    .put("tier", KindForms.write(forwarding.tier()))
                    .build(),
            datum -> of(
                    datum.field("to").asText(), KindForms.read(datum.field("tier"), TierCategory.class, TierKind::of)));

    PetitionForwarding() {}

    /**
     * Obtains a forwarding.
     *
     * @param to the body to which it was forwarded, by name
     * @param tier the tier of the council that forwards it
     * @return the forwarding
     * @throws IllegalArgumentException if the name is blank
     */
    public static PetitionForwarding of(String to, TierKind tier) {
        return new Builder().to(PlainText.line("to", to)).tier(tier).build();
    }

    /** Returns the body to which it was forwarded. */
    public abstract String to();

    /** Returns the tier of the council that forwards it. */
    public abstract TierKind tier();

    static final class Builder extends ImmutablePetitionForwarding.Builder {}
}
