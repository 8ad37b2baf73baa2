package org.hoidong.core.voting;

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
 * A rule of which methods a question may be voted on: openly, or by secret ballot (hình thức biểu quyết).
 *
 * <p>Where it allows several, the body chooses. For example an election that must be secret, voted on by show of hands, gives
 * {@code voting/method-not-allowed {method=show-of-hands, allowed=[secret-ballot]}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MethodRule {

    /** The method is allowed. Facts: {@code method}, {@code allowed}. */
    public static final ReasonCode ALLOWED = ReasonCode.of("voting/method-allowed");

    /** The method is not allowed. Facts: {@code method}, {@code allowed}. */
    public static final ReasonCode NOT_ALLOWED = ReasonCode.of("voting/method-not-allowed");

    /** Remedy: vote by one of the methods that are. Facts: {@code allowed}. */
    public static final ReasonCode VOTE_BY_ALLOWED = ReasonCode.of("voting/vote-by-allowed-method");

    MethodRule() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision that imposes it
     * @param allowed the categories of methods that are allowed, at least one
     * @return the rule
     * @throws IllegalArgumentException if there is none
     */
    public static MethodRule of(Provision basis, VotingMethodCategory... allowed) {
        return new Builder().basis(basis).addAllowed(allowed).build();
    }

    /** Returns the categories of methods that are allowed. */
    public abstract ImmutableSet<VotingMethodCategory> allowed();

    /** Returns the provision that imposes the rule. */
    public abstract Provision basis();

    /**
     * Judges a method; the fact {@code allowed} lists the shipped methods that would do.
     *
     * @param method the method
     * @return {@link #ALLOWED}, or {@link #NOT_ALLOWED} with the remedy {@link #VOTE_BY_ALLOWED}
     */
    public final Verdict judge(VotingMethod method) {
        boolean satisfied = allowed().contains(method.category());
        Datum methods = Datum.texts(VotingMethod.standard().stream()
                .filter(known -> allowed().contains(known.category()))
                .map(VotingMethod::id)
                .toList());
        Reason.Builder reason = Reason.builder(satisfied ? ALLOWED : NOT_ALLOWED)
                .basis(basis())
                .fact("method", method.id())
                .fact("allowed", methods);
        if (!satisfied) {
            reason.remedy(
                    Remedy.builder(VOTE_BY_ALLOWED).fact("allowed", methods).build());
        }
        return Verdict.of(satisfied, reason.build());
    }

    @Value.Check
    void check() {
        checkArgument(!allowed().isEmpty(), "allowed (none) must hold at least one category of methods");
    }

    static final class Builder extends ImmutableMethodRule.Builder {}
}
