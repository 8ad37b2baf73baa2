package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The delegates of a council in one term, past and present, with the days on which its sessions opened.
 *
 * <p>It answers who the electorate is on a day, and for each delegate who is not in it, why. It is not an attendance list: a
 * delegate who is absent is still in the electorate.
 *
 * <p>For example, a delegate by-elected on 20 July 2025, when the next session opens on 10 December 2025, is not in the
 * electorate of 9 December: {@code council/mandate-not-yet {delegate=DB-051, on=2025-12-09, change=by-elected,
 * day=2025-07-20, from=2025-12-10}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DelegateRoll {

    /** The delegate may vote. Facts: {@code delegate}, {@code on}, {@code change}, {@code day}, {@code from}. */
    public static final ReasonCode ENTITLED = ReasonCode.of("council/delegate-entitled");

    /** The mandate begins later. Facts: {@code delegate}, {@code on}, {@code change}, {@code day}, {@code from}. */
    public static final ReasonCode NOT_YET = ReasonCode.of("council/mandate-not-yet");

    /**
     * The mandate begins with a session whose opening is not known. Facts: {@code delegate}, {@code on}, {@code change},
     * {@code day}.
     */
    public static final ReasonCode AWAITS_OPENING = ReasonCode.of("council/mandate-awaits-opening");

    /** The delegate is suspended. Facts: {@code delegate}, {@code on}, {@code change}, {@code day}, {@code from}. */
    public static final ReasonCode SUSPENDED = ReasonCode.of("council/mandate-suspended");

    /** The mandate has ended. Facts: {@code delegate}, {@code on}, {@code change}, {@code day}, {@code from}. */
    public static final ReasonCode ENDED = ReasonCode.of("council/mandate-ended");

    DelegateRoll() {}

    /** Returns a builder; body, term and total are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the body that is the council. */
    public abstract BodyId body();

    /** Returns the term. */
    public abstract CouncilTerm term();

    /** Returns the total of delegates (tổng số đại biểu), vacant seats included. */
    public abstract int totalDelegates();

    /** Returns the mandates; a delegate may have several, one after the other. */
    public abstract ImmutableList<Mandate> mandates();

    /** Returns the days on which sessions opened or will open, in any order. */
    public abstract ImmutableSet<LocalDate> openings();

    /**
     * Says who is in the electorate on a day.
     *
     * @param on the day, within the term
     * @param rules the rule book, which must hold {@link CouncilRules#MANDATE_EFFECT} for the changes up to that day
     * @return the electorate, with a verdict for each delegate
     * @throws IllegalArgumentException if the day is outside the term
     * @throws org.hoidong.core.law.NoRuleException if the book has no effect for a kind of change on the day of the change
     */
    public final Electorate electorate(LocalDate on, RuleBook rules) {
        checkArgument(
                term().span().contains(on),
                "on (%s) must be a day of term %s of council %s; ask the roll of the term of that day",
                on,
                term(),
                body());
        Map<DelegateId, Verdict> standings = new LinkedHashMap<>();
        for (Mandate mandate : mandates()) {
            Verdict standing = standing(mandate, on, rules);
            Verdict before = standings.get(mandate.delegate());
            if (before == null || !begins(standing.reasons().get(0))) {
                checkArgument(
                        before == null || ended(before),
                        "delegate (%s) must not have two mandates on %s; end the first before the second begins",
                        mandate.delegate(),
                        on);
                standings.put(mandate.delegate(), standing);
            }
        }
        return Electorate.builder()
                .body(body())
                .term(term())
                .on(on)
                .totalDelegates(totalDelegates())
                .standings(standings)
                .build();
    }

    private static boolean ended(Verdict standing) {
        return standing.reasons().get(0).code().equals(ENDED);
    }

    private static boolean begins(Reason reason) {
        return reason.code().equals(NOT_YET) || reason.code().equals(AWAITS_OPENING);
    }

    private Verdict standing(Mandate mandate, LocalDate on, RuleBook rules) {
        Reason last = reason(mandate.changes().get(0), mandate.delegate(), on, rules);
        for (MandateChange change :
                mandate.changes().subList(1, mandate.changes().size())) {
            if (change.day().isAfter(on)) {
                break;
            }
            Reason reason = reason(change, mandate.delegate(), on, rules);
            if (!begins(reason)) {
                last = reason;
            }
        }
        return Verdict.of(last.code().equals(ENTITLED), last);
    }

    private Reason reason(MandateChange change, DelegateId delegate, LocalDate on, RuleBook rules) {
        Optional<Dated<MandateEffect>> effect = change.kind().category() == MandateCategory.ENDS_OF_ITSELF
                ? Optional.empty()
                : Optional.of(rules.on(change.day()).dated(CouncilRules.MANDATE_EFFECT.of(change.kind())));
        Optional<LocalDate> from = from(change, effect.map(Dated::value).orElse(MandateEffect.ON_THE_DAY));
        boolean counts = from.filter(day -> !day.isAfter(on)).isPresent();
        Reason.Builder reason = Reason.builder(
                        counts ? code(change.kind().category()) : from.isPresent() ? NOT_YET : AWAITS_OPENING)
                .fact("delegate", delegate)
                .fact("on", on)
                .fact("change", change.kind().id())
                .fact("day", change.day());
        from.ifPresent(day -> reason.fact("from", day));
        effect.ifPresent(dated -> reason.basis(dated.basis()));
        return reason.build();
    }

    private Optional<LocalDate> from(MandateChange change, MandateEffect effect) {
        return switch (effect) {
            case ON_THE_DAY -> Optional.of(change.day());
            case WITH_THE_TERM -> Optional.of(term().span().startInclusive());
            case AT_NEXT_OPENING ->
                openings().stream()
                        .filter(opening -> opening.isAfter(change.day()))
                        .min(Comparator.naturalOrder());
        };
    }

    private static ReasonCode code(MandateCategory category) {
        return switch (category) {
            case BEGINS, RESUMES -> ENTITLED;
            case PAUSES -> SUSPENDED;
            case ENDS, ENDS_OF_ITSELF -> ENDED;
        };
    }

    /** Returns a builder holding this roll. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(totalDelegates() >= 1, "totalDelegates (%s) must be 1 or more", totalDelegates());
        for (LocalDate opening : openings()) {
            checkArgument(
                    term().span().contains(opening),
                    "opening (%s) must be a day of term %s of council %s",
                    opening,
                    term(),
                    body());
        }
        mandates().forEach(this::checkWithinTerm);
        Multimaps.index(mandates(), Mandate::delegate).asMap().values().forEach(DelegateRoll::checkOneAfterTheOther);
    }

    /** A mandate may begin before the term, by the election, and change before it opens, by a death; nothing comes after. */
    private void checkWithinTerm(Mandate mandate) {
        for (MandateChange change : mandate.changes()) {
            checkArgument(
                    term().span()
                            .endInclusive()
                            .map(end -> !change.day().isAfter(end))
                            .orElse(true),
                    "change (%s) of delegate %s must not be after term %s of council %s; put it on the roll of its term",
                    change,
                    mandate.delegate(),
                    term(),
                    body());
        }
    }

    private static void checkOneAfterTheOther(Collection<Mandate> ofOne) {
        ImmutableList<Mandate> inOrder = ImmutableList.sortedCopyOf(
                Comparator.comparing(mandate -> mandate.changes().get(0).day()), ofOne);
        for (int i = 1; i < inOrder.size(); i++) {
            ImmutableList<MandateChange> before = inOrder.get(i - 1).changes();
            MandateChange last = before.get(before.size() - 1);
            MandateChange first = inOrder.get(i).changes().get(0);
            checkArgument(
                    last.kind().category().isEnd() && !last.day().isAfter(first.day()),
                    "delegate (%s) must not have two mandates at once, but the one before %s stands at %s; end it first",
                    inOrder.get(i).delegate(),
                    first,
                    last);
        }
    }

    /** Builds {@link DelegateRoll}. */
    public static final class Builder extends ImmutableDelegateRoll.Builder {
        Builder() {}
    }
}
