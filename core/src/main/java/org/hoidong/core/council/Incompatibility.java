package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that nobody may hold an office of one group and one of another at the same level (không đồng thời đảm nhiệm).
 *
 * <p>The same level is one unit: the chair of the council of a commune may sit in the executive of the province as far as
 * this rule goes. For example a member of the Standing Committee may not be a member of the executive of the same unit.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Incompatibility {

    /** The offices a person holds go together. Facts: {@code person}, {@code on}. */
    public static final ReasonCode COMPATIBLE = ReasonCode.of("council/offices-compatible");

    /**
     * Two offices of a person do not go together. Facts: {@code person}, {@code on}, {@code office}, {@code body}, {@code
     * otherOffice}, {@code otherBody}.
     */
    public static final ReasonCode INCOMPATIBLE = ReasonCode.of("council/offices-incompatible");

    /** Remedy: the person gives one of them up. Facts: {@code person}, {@code office}, {@code otherOffice}. */
    public static final ReasonCode GIVE_ONE_UP = ReasonCode.of("council/give-one-office-up");

    Incompatibility() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param offices the offices of one group, at least one
     * @param others those of the other group, at least one, and none of the first
     * @return the rule
     * @throws IllegalArgumentException if a group is empty, or an office is in both
     */
    public static Incompatibility of(Provision basis, Iterable<OfficeKind> offices, Iterable<OfficeKind> others) {
        return new Builder().basis(basis).offices(offices).others(others).build();
    }

    /** Returns the offices of one group. */
    public abstract ImmutableSet<OfficeKind> offices();

    /** Returns the offices of the other group. */
    public abstract ImmutableSet<OfficeKind> others();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether the offices that a person holds go together.
     *
     * @param register who holds the offices
     * @param person the person
     * @param on the day
     * @return {@link #COMPATIBLE}, or {@link #INCOMPATIBLE} for each pair that does not, with the remedy {@link #GIVE_ONE_UP}
     */
    public final Verdict judge(OfficeRegister register, PersonId person, LocalDate on) {
        ImmutableList<OfficeHeld> held = register.heldBy(person, on);
        ImmutableList.Builder<Verdict> pairs = ImmutableList.builder();
        for (OfficeHeld one : held) {
            for (OfficeHeld other : held) {
                if (offices().contains(one.office())
                        && others().contains(other.office())
                        && unit(register, one).equals(unit(register, other))) {
                    pairs.add(Verdict.no(reason(one, other, on)));
                }
            }
        }
        ImmutableList<Verdict> found = pairs.build();
        return found.isEmpty()
                ? Verdict.yes(Reason.builder(COMPATIBLE)
                        .basis(basis())
                        .fact("person", person)
                        .fact("on", on)
                        .build())
                : Verdict.all(found);
    }

    private Reason reason(OfficeHeld one, OfficeHeld other, LocalDate on) {
        return Reason.builder(INCOMPATIBLE)
                .basis(basis())
                .fact("person", one.person())
                .fact("on", on)
                .fact("office", one.office().id())
                .fact("body", one.body())
                .fact("otherOffice", other.office().id())
                .fact("otherBody", other.body())
                .remedy(Remedy.builder(GIVE_ONE_UP)
                        .fact("person", one.person())
                        .fact("office", one.office().id())
                        .fact("otherOffice", other.office().id())
                        .build())
                .build();
    }

    private static UnitId unit(OfficeRegister register, OfficeHeld held) {
        return register.directory().body(held.body()).unit();
    }

    @Value.Check
    void check() {
        checkArgument(
                !offices().isEmpty() && !others().isEmpty(),
                "offices (%s) and others (%s) must each name an office",
                offices(),
                others());
        checkArgument(
                Sets.intersection(offices(), others()).isEmpty(),
                "offices (%s) must share none with the others (%s)",
                offices(),
                others());
    }

    static final class Builder extends ImmutableIncompatibility.Builder {}
}
