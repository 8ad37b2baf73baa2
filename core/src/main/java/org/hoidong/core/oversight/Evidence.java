package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A reference to something that proves what was done: its kind, where it is, its fingerprint, and who vouches for it.
 *
 * <p>It is not the thing itself: the bytes stay with the host, and the SHA-256 shows whether what is produced years later
 * is what was produced then. Whether evidence is enough is a question for the recommendation ({@link
 * Recommendation#judgeEvidence}); whether it is true, for whoever verifies.
 *
 * <p>For example {@code Evidence.of(EvidenceKind.REPORT, "312/BC-UBND", "9f86d0...0a08", "Chair of the district People's
 * Committee")}, the dots standing for the rest of 64 hexadecimal digits.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Evidence {

    /** The form in which evidence is hashed and written. */
    public static final Codec<Evidence> CODEC =
            Codec.of("oversight/evidence", OversightForms::evidence, OversightForms::evidenceFrom);

    Evidence() {}

    /**
     * Obtains an item of evidence whose date is not recorded.
     *
     * @param kind its kind
     * @param reference where it is found: a document number, an archive's id, an address
     * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
     * @param vouchedBy the office or person who vouches for it
     * @return the evidence
     * @throws IllegalArgumentException if a text is blank or the SHA-256 does not have 64 hexadecimal digits
     */
    public static Evidence of(EvidenceKind kind, String reference, String sha256, String vouchedBy) {
        return builder()
                .kind(kind)
                .reference(reference)
                .sha256(sha256)
                .vouchedBy(vouchedBy)
                .build();
    }

    /** Returns a builder; only the date is optional. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind. */
    public abstract EvidenceKind kind();

    /** Returns where it is found: a document number, an archive's id, an address. */
    public abstract String reference();

    /** Returns the day it bears, if recorded. */
    public abstract Optional<LocalDate> madeOn();

    /** Returns the SHA-256 of its bytes: 64 hexadecimal digits in lower case. */
    public abstract String sha256();

    /** Returns the office or person who vouches for it. */
    public abstract String vouchedBy();

    /** Returns a builder holding this evidence. */
    public abstract Builder toBuilder();

    @Value.Check
    Evidence check() {
        String reference = PlainText.line("reference", reference());
        String vouchedBy = PlainText.line("vouchedBy", vouchedBy());
        String sha256 = PlainText.line("sha256", sha256()).toLowerCase(Locale.ROOT);
        checkArgument(
                sha256.matches("[0-9a-f]{64}"),
                "sha256 (%s) of %s must have 64 hexadecimal digits; take it over the bytes of the file",
                sha256,
                reference);
        boolean clean = reference.equals(reference()) && vouchedBy.equals(vouchedBy()) && sha256.equals(sha256());
        return clean
                ? this
                : builder()
                        .from(this)
                        .reference(reference)
                        .sha256(sha256)
                        .vouchedBy(vouchedBy)
                        .build();
    }

    /** Builds {@link Evidence}. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
