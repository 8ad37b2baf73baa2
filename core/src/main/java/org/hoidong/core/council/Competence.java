package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of who may do an act, on whose proposal, with whose approval, and what must be reported (thẩm quyền).
 *
 * <p>It names kinds of bodies and offices, not persons, and does not say how they vote. Of several who may do the act, any
 * may; of several who may propose, any may. For example a delegate is suspended by the Standing Committee, which reports it
 * at the nearest session; asked of the council's chair, it answers {@code council/not-competent {act=suspend-delegate,
 * actor=council-chair, competent=standing-committee}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Competence {

    /** The actor may do it. Facts: {@code act}, {@code actor}. */
    public static final ReasonCode COMPETENT = ReasonCode.of("council/competent");

    /** The actor may not do it. Facts: {@code act}, {@code actor}, {@code competent}. */
    public static final ReasonCode NOT_COMPETENT = ReasonCode.of("council/not-competent");

    /** Remedy: let somebody do it who may. Facts: {@code act}, {@code competent}. */
    public static final ReasonCode LET_COMPETENT_ACT = ReasonCode.of("council/let-competent-act");

    /** The proposal comes from somebody who may make it. Facts: {@code act}, {@code proposer}. */
    public static final ReasonCode RIGHTLY_PROPOSED = ReasonCode.of("council/rightly-proposed");

    /** The proposal does not come from somebody who may make it. Facts: {@code act}, {@code proposer}, {@code competent}. */
    public static final ReasonCode NOT_RIGHTLY_PROPOSED = ReasonCode.of("council/not-rightly-proposed");

    /** Anybody may propose it, because the rule names nobody. Facts: {@code act}, {@code proposer}. */
    public static final ReasonCode PROPOSER_LEFT_OPEN = ReasonCode.of("council/proposer-left-open");

    Competence() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param act the act
     * @param by who may do it, at least one
     * @return the rule
     * @throws IllegalArgumentException if nobody is named
     */
    public static Competence of(Provision basis, ActKind act, Competent... by) {
        return new Builder().basis(basis).act(act).by(Arrays.asList(by)).build();
    }

    /** Returns the act. */
    public abstract ActKind act();

    /** Returns who may do it: any of them, the regular one first. */
    public abstract ImmutableSet<Competent> by();

    /** Returns who may propose it; empty if the rule does not say. */
    public abstract ImmutableSet<Competent> proposedBy();

    /** Returns who must approve it before it is complete, if anybody. */
    public abstract Optional<Competent> approvedBy();

    /** Returns whether it must be reported to the council at its nearest session; false unless set. */
    @Value.Default
    public boolean isReportedAtNearestSession() {
        return false;
    }

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Returns this rule with those who may propose the act.
     *
     * @param proposers who may propose
     * @return the rule
     */
    public final Competence proposedBy(Competent... proposers) {
        return new Builder().from(this).proposedBy(Arrays.asList(proposers)).build();
    }

    /**
     * Returns this rule with whoever must approve the act.
     *
     * @param approver who approves
     * @return the rule
     */
    public final Competence approvedBy(Competent approver) {
        return new Builder().from(this).approvedBy(approver).build();
    }

    /** Returns this rule for an act that must be reported to the council at its nearest session. */
    public final Competence reportedAtNearestSession() {
        return new Builder().from(this).reportedAtNearestSession(true).build();
    }

    /**
     * Says whether somebody may do the act.
     *
     * @param actor the kind of body or the office that would do it
     * @return {@link #COMPETENT}, or {@link #NOT_COMPETENT} with the remedy {@link #LET_COMPETENT_ACT}
     */
    public final Verdict judge(Competent actor) {
        if (by().contains(actor)) {
            return Verdict.yes(reason(COMPETENT, "actor", actor).build());
        }
        Datum competent = ids(by());
        return Verdict.no(reason(NOT_COMPETENT, "actor", actor)
                .fact("competent", competent)
                .remedy(Remedy.builder(LET_COMPETENT_ACT)
                        .fact("act", act().id())
                        .fact("competent", competent)
                        .build())
                .build());
    }

    /**
     * Says whether somebody may propose the act.
     *
     * @param proposer the kind of body or the office that proposes it
     * @return {@link #RIGHTLY_PROPOSED}, {@link #PROPOSER_LEFT_OPEN} (satisfied too), or {@link #NOT_RIGHTLY_PROPOSED}
     */
    public final Verdict judgeProposal(Competent proposer) {
        if (proposedBy().isEmpty()) {
            return Verdict.yes(reason(PROPOSER_LEFT_OPEN, "proposer", proposer).build());
        }
        if (proposedBy().contains(proposer)) {
            return Verdict.yes(reason(RIGHTLY_PROPOSED, "proposer", proposer).build());
        }
        return Verdict.no(reason(NOT_RIGHTLY_PROPOSED, "proposer", proposer)
                .fact("competent", ids(proposedBy()))
                .build());
    }

    private Reason.Builder reason(ReasonCode code, String role, Competent who) {
        return Reason.builder(code).basis(basis()).fact("act", act().id()).fact(role, who.id());
    }

    private static Datum ids(ImmutableSet<Competent> who) {
        return Datum.list(
                who.stream().map(competent -> Datum.of(competent.id())).toList());
    }

    @Value.Check
    void check() {
        checkArgument(!by().isEmpty(), "competence to %s must name somebody who may do it", act());
    }

    /** Returns act and actors, for example {@code suspend-delegate by [standing-committee], reported at the nearest session}. */
    @Override
    public final String toString() {
        return act() + " by " + by()
                + (proposedBy().isEmpty() ? "" : ", proposed by " + proposedBy())
                + approvedBy().map(approver -> ", approved by " + approver).orElse("")
                + (isReportedAtNearestSession() ? ", reported at the nearest session" : "");
    }

    static final class Builder extends ImmutableCompetence.Builder {}
}
