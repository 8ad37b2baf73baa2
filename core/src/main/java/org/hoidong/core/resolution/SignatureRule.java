package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that says in which offices a resolution is signed: one by right, others in its place.
 *
 * <p>Who signs in place of the chair does so because there is no chair or the chair is away. Why that was so is not judged
 * here; the reason only says that it was a substitute, so that a reader can ask.
 *
 * <p>For example: the chair, or in the chair's place the vice-chair who presided. A signature of the deputy head of the
 * office then gives {@code resolution/signed-by-wrong-office}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SignatureRule {

    /** Signed in the office that signs by right. */
    public static final ReasonCode SIGNED_BY_RIGHT = ReasonCode.of("resolution/signed-by-right");

    /** Signed in an office that may sign in place of it. */
    public static final ReasonCode SIGNED_BY_SUBSTITUTE = ReasonCode.of("resolution/signed-by-substitute");

    /** Signed in an office that may not sign. */
    public static final ReasonCode SIGNED_BY_WRONG_OFFICE = ReasonCode.of("resolution/signed-by-wrong-office");

    /** Remedy: have it signed by one of the offices named. */
    public static final ReasonCode SIGN_BY = ReasonCode.of("resolution/sign-by");

    SignatureRule() {}

    /** Returns a builder; substitutes may be empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the office that signs by right. */
    public abstract SigningOffice byRight();

    /** Returns the offices that sign in place of it, in the order of preference. */
    public abstract ImmutableSet<SigningOffice> substitutes();

    /** Returns the provision that imposes this rule. */
    public abstract Provision basis();

    /**
     * Judges whether an office may sign.
     *
     * @param office the office in which it was signed
     * @return the verdict
     */
    public final Verdict judge(SigningOffice office) {
        boolean right = office.equals(byRight());
        boolean substitute = substitutes().contains(office);
        ReasonCode code = right ? SIGNED_BY_RIGHT : substitute ? SIGNED_BY_SUBSTITUTE : SIGNED_BY_WRONG_OFFICE;
        Reason.Builder reason = Reason.builder(code)
                .basis(basis())
                .fact("office", office.id())
                .fact("byRight", byRight().id());
        if (!right && !substitute) {
            reason.remedy(Remedy.builder(SIGN_BY).fact("offices", offices()).build());
        }
        return Verdict.of(right || substitute, reason.build());
    }

    private Datum offices() {
        return Datum.texts(ImmutableSet.<SigningOffice>builder().add(byRight()).addAll(substitutes()).build().stream()
                .map(SigningOffice::id)
                .toList());
    }

    @Value.Check
    void check() {
        checkArgument(
                !substitutes().contains(byRight()),
                "substitutes (%s) must not hold the office by right",
                substitutes());
    }

    /** Builds {@link SignatureRule}. */
    public static final class Builder extends ImmutableSignatureRule.Builder {
        Builder() {}
    }
}
