package org.hoidong.workflow.lifecycle.resolution;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.resolution.SigningCategory;
import org.hoidong.core.resolution.SigningOffice;
import org.immutables.value.Value;

/**
 * In which office a resolution was authenticated (ký chứng thực).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Signing {

    /** The form in which they are hashed and written. */
    public static final Codec<Signing> CODEC = Codec.of(
            "resolution/signing",
            signing -> KindForms.write(signing.office()),
            datum -> of(KindForms.read(datum, SigningCategory.class, SigningOffice::of)));

    Signing() {}

    /**
     * Obtains a signature.
     *
     * @param office the office in which it was signed
     * @return the signature
     */
    public static Signing of(SigningOffice office) {
        return new Builder().office(office).build();
    }

    /** Returns the office in which it was signed. */
    public abstract SigningOffice office();

    static final class Builder extends ImmutableSigning.Builder {}
}
