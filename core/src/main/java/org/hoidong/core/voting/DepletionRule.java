package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.council.Council;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of what becomes of a council that is short of delegates (không còn đủ hai phần ba tổng số đại biểu).
 *
 * <p>Those in office are compared with the total of delegates. Of a council that is short, first those below the {@link #lowest}
 * share of the seats fixed by law are left to a body above, whatever time remains; then the time left decides. The time left
 * is counted in calendar months from the day asked, which is not counted itself, to the last day of the term, which is: on 31
 * December 2024, of a term whose last day is 30 June 2026, 18 months are left and not more; of one that ends on 1 July 2026
 * more than 18.
 *
 * <p>For example of 30 delegates 19 are in office (20 are needed), and 6 months are left: by a rule of 18 months with a
 * majority near the end, the council {@linkplain DepletionSituation#WORKS_ON works on}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DepletionRule {

    /**
     * Enough are in office. Facts: {@code inOffice}, {@code needed}, {@code base}, {@code baseKind}, {@code missing}.
     */
    public static final ReasonCode COMPLETE = ReasonCode.of("voting/council-complete");

    /**
     * Too few are in office. Facts: {@code inOffice}, {@code needed}, {@code base}, {@code baseKind}, {@code missing}.
     */
    public static final ReasonCode DEPLETED = ReasonCode.of("voting/council-depleted");

    /**
     * So few are in office that a body above rules. Facts: {@code inOffice}, {@code needed}, {@code base}, {@code
     * baseKind}, {@code missing}.
     */
    public static final ReasonCode BELOW_LOWEST = ReasonCode.of("voting/council-below-lowest");

    /**
     * More time is left than the limit. Facts: {@code on}, {@code lastDay}, {@code months}, {@code limit}: the latest last
     * day with no more time left.
     */
    public static final ReasonCode MUCH_TIME_LEFT = ReasonCode.of("voting/term-long-to-run");

    /** No more time is left than the limit. Facts: {@code on}, {@code lastDay}, {@code months}, {@code limit}. */
    public static final ReasonCode LITTLE_TIME_LEFT = ReasonCode.of("voting/term-near-its-end");

    /** Remedy: hold a by-election. Facts: {@code missing}: the fewest seats to fill. */
    public static final ReasonCode HOLD_BY_ELECTION = ReasonCode.of("voting/hold-by-election");

    /** Remedy: decide by the larger majority. Facts: {@code inOffice}, {@code votes}. */
    public static final ReasonCode DECIDE_BY_MORE = ReasonCode.of("voting/decide-by-larger-majority");

    /** Remedy: decide on plan and budget only. */
    public static final ReasonCode DECIDE_PLAN_AND_BUDGET = ReasonCode.of("voting/decide-plan-and-budget-only");

    /** Remedy: ask the body above. */
    public static final ReasonCode ASK_HIGHER_BODY = ReasonCode.of("voting/ask-higher-body");

    DepletionRule() {}

    /** Returns a builder; the lowest share and the majority near the end are optional. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the share of the total of delegates that must be in office. */
    public abstract Share complete();

    /** Returns the months that must not be exceeded for a council to go on without a by-election. */
    public abstract int months();

    /** Returns the share of the seats fixed by law below which a body above rules, if there is one. */
    public abstract Optional<Share> lowest();

    /** Returns the majority near the end of the term; without one, only plan and budget are decided then. */
    public abstract Optional<MajorityRule> majorityNearEnd();

    /** Returns the provision of the whole. */
    public abstract Provision basis();

    /** Returns the provision of the by-election. */
    public abstract Provision byElectionBasis();

    /** Returns the provision of what holds near the end of the term. */
    public abstract Provision nearEndBasis();

    /**
     * Says which situation holds.
     *
     * @param council the council with its total and those in office
     * @param seatsByLaw the seats that the law fixes for it, the total or more
     * @param on the day asked
     * @param lastDay the last day of the term
     * @return the situation; its reasons are {@link #COMPLETE}, or {@link #DEPLETED} and one of {@link #BELOW_LOWEST}, {@link
     *     #MUCH_TIME_LEFT} and {@link #LITTLE_TIME_LEFT} with the remedy
     * @throws IllegalArgumentException if the day is after the last, or there are fewer seats than delegates
     */
    public final Depletion judge(Council council, int seatsByLaw, LocalDate on, LocalDate lastDay) {
        checkArgument(!on.isAfter(lastDay), "on (%s) must not be after the last day of the term (%s)", on, lastDay);
        checkArgument(
                seatsByLaw >= council.totalDelegates(),
                "seatsByLaw (%s) must not be less than totalDelegates (%s)",
                seatsByLaw,
                council.totalDelegates());
        Measured filled = inOffice(council, complete(), VotingBase.TOTAL_DELEGATES, council.totalDelegates());
        if (filled.isReached()) {
            return Depletion.of(
                    DepletionSituation.COMPLETE,
                    Verdict.yes(filled.reason(COMPLETE, basis()).build()));
        }
        Reason depleted = filled.reason(DEPLETED, basis()).build();
        Optional<Measured> tooFew = lowest().map(share -> inOffice(council, share, VotingBase.SEATS_BY_LAW, seatsByLaw))
                .filter(seats -> !seats.isReached());
        if (tooFew.isPresent()) {
            Reason reason = tooFew.orElseThrow()
                    .reason(BELOW_LOWEST, basis())
                    .remedy(Remedy.of(ASK_HIGHER_BODY))
                    .build();
            return Depletion.of(DepletionSituation.HIGHER_BODY_RULES, no(depleted, reason));
        }
        if (lastDay.isAfter(on.plusMonths(months()))) {
            Remedy remedy = Remedy.builder(HOLD_BY_ELECTION)
                    .fact("missing", filled.missing())
                    .build();
            return Depletion.of(
                    DepletionSituation.BY_ELECTION,
                    no(depleted, time(MUCH_TIME_LEFT, byElectionBasis(), on, lastDay, remedy)));
        }
        Remedy remedy = majorityNearEnd()
                .map(majority -> Remedy.builder(DECIDE_BY_MORE)
                        .fact("inOffice", council.inOffice())
                        .fact("votes", majority.share().needed(council.inOffice()))
                        .build())
                .orElse(Remedy.of(DECIDE_PLAN_AND_BUDGET));
        Verdict verdict = no(depleted, time(LITTLE_TIME_LEFT, nearEndBasis(), on, lastDay, remedy));
        return majorityNearEnd()
                .map(majority ->
                        Depletion.of(DepletionSituation.WORKS_ON, verdict).with(majority))
                .orElse(Depletion.of(DepletionSituation.PLAN_AND_BUDGET_ONLY, verdict));
    }

    private static Measured inOffice(Council council, Share share, VotingBase kind, int base) {
        return Measured.of("inOffice", council.inOffice(), share, kind, base);
    }

    private static Verdict no(Reason depleted, Reason situation) {
        return Verdict.all(Verdict.no(depleted), Verdict.no(situation));
    }

    private Reason time(ReasonCode code, Provision basis, LocalDate on, LocalDate lastDay, Remedy remedy) {
        return Reason.builder(code)
                .basis(basis)
                .fact("on", on)
                .fact("lastDay", lastDay)
                .fact("months", months())
                .fact("limit", on.plusMonths(months()))
                .remedy(remedy)
                .build();
    }

    @Value.Check
    void check() {
        checkArgument(months() >= 0, "months (%s) must not be negative", months());
        majorityNearEnd()
                .ifPresent(majority -> checkArgument(
                        majority.base().equals(VotingBase.IN_OFFICE),
                        "base of the majority near the end (%s) must be %s",
                        majority.base(),
                        VotingBase.IN_OFFICE));
    }

    /** Builds {@link DepletionRule}. */
    public static final class Builder extends ImmutableDepletionRule.Builder {
        Builder() {}
    }
}
