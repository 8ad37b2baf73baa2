package org.hoidong.workflow.lifecycle.petition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.petition.PetitionId;
import org.immutables.value.Value;

/**
 * Which other items a petition became, or is the same as, and why (tách, trùng kiến nghị).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PetitionReferences {

    /** The form in which references are hashed and written. */
    public static final Codec<PetitionReferences> CODEC = Codec.of(
            "petition-case/references",
            references -> Datum.record()
                    .put(
                            "items",
                            Datum.texts(references.items().stream()
                                    .map(Identifier::value)
                                    .toList()))
                    .put("reason", references.reason())
                    .build(),
            datum -> of(
                    datum.field("items").asList().stream()
                            .map(item -> PetitionId.of(item.asText()))
                            .toList(),
                    datum.field("reason").asText()));

    PetitionReferences() {}

    /**
     * Obtains references.
     *
     * @param items the other items
     * @param reason why, possibly empty; a guard asks for it
     * @return the references
     */
    public static PetitionReferences of(List<PetitionId> items, String reason) {
        return new Builder()
                .items(items)
                .reason(PlainText.text("reason", reason))
                .build();
    }

    /** Returns the other items. */
    public abstract ImmutableList<PetitionId> items();

    /** Returns why. */
    public abstract String reason();

    static final class Builder extends ImmutablePetitionReferences.Builder {}
}
