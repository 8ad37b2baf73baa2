package org.hoidong.workflow.lifecycle.petition;

import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * Why a body to which a petition was assigned is not competent, and who is by its word (trả lại kiến nghị không thuộc thẩm
 * quyền).
 *
 * <p>It is a claim: whoever compiles the petitions decides what becomes of it. For example "the road is a national one", and the
 * ministry of transport. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PetitionReturn {

    /** The form in which returns are hashed and written. */
    public static final Codec<PetitionReturn> CODEC = Codec.of(
            "petition-case/return",
            returned -> {
                Datum.RecordBuilder form = Datum.record().put("reason", returned.reason());
                returned.competent().ifPresent(competent -> form.put("competent", competent));
                return form.build();
            },
            datum -> new Builder()
                    .reason(datum.field("reason").asText())
                    .competent(datum.optionalField("competent").map(Datum::asText))
                    .build());

    PetitionReturn() {}

    /**
     * Obtains a return that names nobody.
     *
     * @param reason why the body is not competent, possibly empty; a guard asks for it
     * @return the return
     */
    public static PetitionReturn of(String reason) {
        return new Builder().reason(PlainText.text("reason", reason)).build();
    }

    /**
     * Obtains a return that names who is competent.
     *
     * @param reason why the body is not competent, possibly empty; a guard asks for it
     * @param competent the body that is, by name
     * @return the return
     * @throws IllegalArgumentException if the name is blank
     */
    public static PetitionReturn of(String reason, String competent) {
        return new Builder()
                .reason(PlainText.text("reason", reason))
                .competent(PlainText.line("competent", competent))
                .build();
    }

    /** Returns why the body is not competent. */
    public abstract String reason();

    /** Returns the name of the body that is, if one is named. */
    public abstract Optional<String> competent();

    static final class Builder extends ImmutablePetitionReturn.Builder {}
}
