package org.hoidong.workflow.lifecycle.letter;

import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.petition.SettlementCase;
import org.hoidong.core.petition.SettlementCategory;
import org.immutables.value.Value;

/**
 * That a letter is accepted, and in what circumstances it is settled, on which its time depends (thụ lý).
 *
 * <p>For example a complaint that is complex, settled in 45 days by Article 28. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterAcceptance {

    /** The form in which acceptances are hashed and written. */
    public static final Codec<LetterAcceptance> CODEC = Codec.of(
            "letter-case/acceptance",
            acceptance -> acceptance
                    .settlementCase()
                    .map(settled ->
                            Datum.record().put("case", KindForms.write(settled)).build())
                    .orElseGet(() -> Datum.record().build()),
            datum -> new Builder()
                    .settlementCase(datum.optionalField("case")
                            .map(form -> KindForms.read(form, SettlementCategory.class, SettlementCase::of)))
                    .build());

    LetterAcceptance() {}

    /** Returns an acceptance in the usual circumstances. */
    public static LetterAcceptance usual() {
        return new Builder().build();
    }

    /**
     * Obtains an acceptance.
     *
     * @param settled the circumstances
     * @return the acceptance
     */
    public static LetterAcceptance in(SettlementCase settled) {
        return new Builder().settlementCase(settled).build();
    }

    /** Returns the circumstances; nothing if they are the usual ones. */
    public abstract Optional<SettlementCase> settlementCase();

    static final class Builder extends ImmutableLetterAcceptance.Builder {}
}
