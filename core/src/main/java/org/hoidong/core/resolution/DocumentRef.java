package org.hoidong.core.resolution;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Names one document among those of all bodies and years: who issued it, its number, and the day (văn bản số ... ngày ... của
 * ...).
 *
 * <p>The number alone does not: every council has a number 8, and where the number carries no year the same council has one every
 * year. It is not the document, and says nothing of its effect. For example 35/NQ-HĐND of 20 October 2023, issued by {@code
 * hdnd-tuyen-quang}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DocumentRef {

    /** The form in which references are hashed and written. */
    public static final Codec<DocumentRef> CODEC =
            Codec.of("resolution/document-ref", DocumentRef::encode, DocumentRef::decode);

    DocumentRef() {}

    /**
     * Obtains a reference.
     *
     * @param issuer who issued it
     * @param number its number
     * @param issuedOn the day it was issued
     * @return the reference
     */
    public static DocumentRef of(BodyId issuer, DocumentNumber number, LocalDate issuedOn) {
        return new Builder().issuer(issuer).number(number).issuedOn(issuedOn).build();
    }

    /**
     * Obtains the reference of a resolution.
     *
     * @param resolution the resolution
     * @return the reference, of the day it was adopted
     */
    public static DocumentRef of(Resolution resolution) {
        return of(resolution.issuedBy(), resolution.number(), resolution.adoptedOn());
    }

    /** Returns who issued it. */
    public abstract BodyId issuer();

    /** Returns its number. */
    public abstract DocumentNumber number();

    /** Returns the day it was issued. */
    public abstract LocalDate issuedOn();

    /** Returns the citation of the whole document. */
    public final Provision provision() {
        return Provision.of(LegalDocument.of(number().toString(), Label.same(number().toString())));
    }

    private static Datum encode(DocumentRef ref) {
        return Datum.record()
                .put("issuer", Datum.of(ref.issuer()))
                .put("number", DocumentNumber.CODEC.encode(ref.number()))
                .put("issuedOn", Datum.of(ref.issuedOn()))
                .build();
    }

    private static DocumentRef decode(Datum form) {
        return of(
                BodyId.of(form.field("issuer").asText()),
                DocumentNumber.CODEC.decode(1, form.field("number")),
                form.field("issuedOn").asDate());
    }

    /** Returns number, day and issuer, for example {@code 35/NQ-HĐND of 2023-10-20 (hdnd-tuyen-quang)}. */
    @Override
    public final String toString() {
        return number() + " of " + issuedOn() + " (" + issuer() + ")";
    }

    static final class Builder extends ImmutableDocumentRef.Builder {}
}
