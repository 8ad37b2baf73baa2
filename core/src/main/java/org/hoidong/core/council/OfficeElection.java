package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The election of a person to an office, with what became of its approval (kết quả bầu, phê chuẩn).
 *
 * <p>It says whether the person acts on a day. How long sending and approving may take are time limits of their own, {@link
 * CouncilRules#SEND_ELECTION_RESULT} and {@link CouncilRules#APPROVE_ELECTION}. For example, elected on 1 April 2026 and not
 * yet approved, a chair acts from 1 April where the law says so.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OfficeElection {

    /** Not elected yet. Facts: {@code person}, {@code office}, {@code on}, {@code elected}. */
    public static final ReasonCode NOT_YET_ELECTED = ReasonCode.of("council/not-yet-elected");

    /** Acts, the election being approved. Facts: {@code person}, {@code office}, {@code on}, {@code elected}. */
    public static final ReasonCode ACTS_APPROVED = ReasonCode.of("council/acts-approved");

    /** Acts, though not approved yet. Facts: {@code person}, {@code office}, {@code on}, {@code elected}. */
    public static final ReasonCode ACTS_AT_ONCE = ReasonCode.of("council/acts-before-approval");

    /** Does not act before the approval. Facts: {@code person}, {@code office}, {@code on}, {@code elected}. */
    public static final ReasonCode AWAITS_APPROVAL = ReasonCode.of("council/awaits-approval");

    /** The approval was refused. Facts: {@code person}, {@code office}, {@code on}, {@code elected}. */
    public static final ReasonCode APPROVAL_REFUSED = ReasonCode.of("council/approval-refused");

    /** Remedy: the council elects again. Facts: {@code office}. */
    public static final ReasonCode ELECT_AGAIN = ReasonCode.of("council/elect-again");

    OfficeElection() {}

    /**
     * Obtains an election that has not been decided on.
     *
     * @param person the person elected
     * @param office the office
     * @param electedOn the day of the election
     * @return the election
     */
    public static OfficeElection of(PersonId person, OfficeKind office, LocalDate electedOn) {
        return new Builder().person(person).office(office).electedOn(electedOn).build();
    }

    /**
     * Returns this election, approved.
     *
     * @param day the day of the approval
     * @return the election
     * @throws IllegalArgumentException if it is before the election, or the approval was refused
     */
    public final OfficeElection approved(LocalDate day) {
        return new Builder().from(this).approvedOn(day).build();
    }

    /**
     * Returns this election, with its approval refused.
     *
     * @param day the day of the refusal
     * @return the election
     * @throws IllegalArgumentException if it is before the election, or it was approved
     */
    public final OfficeElection refused(LocalDate day) {
        return new Builder().from(this).refusedOn(day).build();
    }

    /** Returns the person elected. */
    public abstract PersonId person();

    /** Returns the office. */
    public abstract OfficeKind office();

    /** Returns the day of the election. */
    public abstract LocalDate electedOn();

    /** Returns the day of the approval, if it was given. */
    public abstract Optional<LocalDate> approvedOn();

    /** Returns the day on which the approval was refused, if it was. */
    public abstract Optional<LocalDate> refusedOn();

    /**
     * Says whether the person acts on a day.
     *
     * @param on the day
     * @param rules the rule book, which must hold {@link CouncilRules#ELECTED_FROM} on the day of the election
     * @return {@link #ACTS_APPROVED} or {@link #ACTS_AT_ONCE}; or {@link #NOT_YET_ELECTED}, {@link #AWAITS_APPROVAL}, or
     *     {@link #APPROVAL_REFUSED} with the remedy {@link #ELECT_AGAIN}
     * @throws org.hoidong.core.law.NoRuleException if the book has no value on the day of the election
     */
    public final Verdict acts(LocalDate on, RuleBook rules) {
        Dated<ElectedFrom> from = rules.on(electedOn()).dated(CouncilRules.ELECTED_FROM);
        if (on.isBefore(electedOn())) {
            return Verdict.no(reason(NOT_YET_ELECTED, on, from).build());
        }
        if (refusedOn().filter(day -> !on.isBefore(day)).isPresent()) {
            return Verdict.no(reason(APPROVAL_REFUSED, on, from)
                    .remedy(Remedy.builder(ELECT_AGAIN)
                            .fact("office", office().id())
                            .build())
                    .build());
        }
        if (approvedOn().filter(day -> !on.isBefore(day)).isPresent()) {
            return Verdict.yes(reason(ACTS_APPROVED, on, from).build());
        }
        boolean atOnce = from.value() == ElectedFrom.ELECTION;
        return Verdict.of(
                atOnce,
                reason(atOnce ? ACTS_AT_ONCE : AWAITS_APPROVAL, on, from).build());
    }

    private Reason.Builder reason(ReasonCode code, LocalDate on, Dated<ElectedFrom> from) {
        return Reason.builder(code)
                .basis(from.basis())
                .fact("person", person())
                .fact("office", office().id())
                .fact("on", on)
                .fact("elected", electedOn());
    }

    @Value.Check
    void check() {
        checkArgument(
                approvedOn().isEmpty() || refusedOn().isEmpty(),
                "election of %s must not be both approved (%s) and refused (%s); after a refusal there is another election",
                person(),
                approvedOn(),
                refusedOn());
        approvedOn().ifPresent(this::checkNotBefore);
        refusedOn().ifPresent(this::checkNotBefore);
    }

    private void checkNotBefore(LocalDate day) {
        checkArgument(
                !day.isBefore(electedOn()),
                "decision on the approval (%s) must not be before the election (%s)",
                day,
                electedOn());
    }

    /** Returns person, office and day. */
    @Override
    public final String toString() {
        return person() + " " + office() + " elected " + electedOn();
    }

    static final class Builder extends ImmutableOfficeElection.Builder {}
}
