package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.OfficeKind;
import org.immutables.value.Value;

/**
 * The holder of an office in a body, who is called to answer or to explain (người bị chất vấn, người giải trình).
 *
 * <p>It names the office, not the person: whoever holds it on the day must come. The office is seen from the council that calls; one
 * of another level says so, for example {@code CalledOffice.of(Competent.of(chiefJudge).oneAbove(), court)}. At the same level it is
 * {@code CalledOffice.of(executiveChair, BodyId.of("ubnd-tinh"))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CalledOffice {

    /** The form in which they are hashed and written. */
    public static final Codec<CalledOffice> CODEC =
            Codec.of("oversight/called-office", HearingForms::called, HearingForms::calledFrom);

    CalledOffice() {}

    /**
     * Obtains an office at the level of the council.
     *
     * @param office the office
     * @param body the body in which it is held
     * @return the office that is called
     */
    public static CalledOffice of(OfficeKind office, BodyId body) {
        return of(Competent.of(office), body);
    }

    /**
     * Obtains an office at a level.
     *
     * @param office the office, as seen from the unit of the council
     * @param body the body in which it is held
     * @return the office that is called
     * @throws IllegalArgumentException if it is a kind of body
     */
    public static CalledOffice of(Competent office, BodyId body) {
        checkArgument(
                office.kind() instanceof OfficeKind,
                "office (%s) must be an office; bodies send who holds one",
                office);
        return new Builder().office(office).body(body).build();
    }

    /** Returns the office, as seen from the unit of the council. */
    public abstract Competent office();

    /** Returns the body in which it is held. */
    public abstract BodyId body();

    /** Returns the office, of whatever level. */
    public final OfficeKind officeKind() {
        return (OfficeKind) office().kind();
    }

    /** Returns office and body. */
    @Override
    public final String toString() {
        return office() + " of " + body();
    }

    static final class Builder extends ImmutableCalledOffice.Builder {}
}
