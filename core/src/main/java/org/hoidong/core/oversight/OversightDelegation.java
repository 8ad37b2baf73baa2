package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.PersonId;
import org.immutables.value.Value;

/**
 * Who carries out an oversight: a head and members (Đoàn giám sát).
 *
 * <p>It names persons and the office of the head; whether that office may head it is judged with the {@link OversightPlan}. For
 * example a Vice-chair of the council with six members.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OversightDelegation {

    OversightDelegation() {}

    /**
     * Obtains a delegation.
     *
     * @param head who heads it
     * @param headOffice the office by which that person heads it
     * @param members the other members
     * @return the delegation
     * @throws IllegalArgumentException if the head is among the members
     */
    public static OversightDelegation of(PersonId head, OfficeKind headOffice, Iterable<PersonId> members) {
        return new Builder().head(head).headOffice(headOffice).members(members).build();
    }

    /** Returns who heads it. */
    public abstract PersonId head();

    /** Returns the office by which that person heads it. */
    public abstract OfficeKind headOffice();

    /** Returns the other members. */
    public abstract ImmutableSet<PersonId> members();

    @Value.Check
    void check() {
        checkArgument(
                !members().contains(head()),
                "members (%s) must not hold the head (%s); name the head once",
                members(),
                head());
    }

    /** Returns the office of the head and the number of members; no person is named. */
    @Override
    public final String toString() {
        return headOffice() + " and " + members().size() + " members";
    }

    static final class Builder extends ImmutableOversightDelegation.Builder {}
}
