package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a body elected by a council goes on after the council's term, until the new council has elected its own.
 *
 * <p>It is about the members, not about the existence of the body: a Standing Committee has no gap between two terms. For
 * example, a term ends on 31 March 2026 and the new council elects its Standing Committee on 3 April: until 2 April the
 * outgoing one acts.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Continuity {

    /** The term still runs. Facts: {@code on}, {@code termEnds}. */
    public static final ReasonCode IN_TERM = ReasonCode.of("council/in-term");

    /** The term is over and nobody has been elected yet. Facts: {@code on}, {@code termEnds}. */
    public static final ReasonCode GOES_ON = ReasonCode.of("council/goes-on-after-term");

    /** The new ones have been elected. Facts: {@code on}, {@code elected}. */
    public static final ReasonCode REPLACED = ReasonCode.of("council/replaced-by-newly-elected");

    Continuity() {}

    /**
     * Obtains the rule.
     *
     * @param basis the provision
     * @return the rule
     */
    public static Continuity of(Provision basis) {
        return new Builder().basis(basis).build();
    }

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether those elected in a term act on a day, as long as nobody has been elected in the next.
     *
     * @param termEnds the last day of the term
     * @param on the day
     * @return {@link #IN_TERM} or {@link #GOES_ON}
     */
    public final Verdict judge(LocalDate termEnds, LocalDate on) {
        return Verdict.yes(Reason.builder(on.isAfter(termEnds) ? GOES_ON : IN_TERM)
                .basis(basis())
                .fact("on", on)
                .fact("termEnds", termEnds)
                .build());
    }

    /**
     * Says whether those elected in a term act on a day.
     *
     * @param termEnds the last day of the term
     * @param elected the day, after the term, on which the new council elected its own, who act from that day
     * @param on the day
     * @return {@link #IN_TERM}, {@link #GOES_ON} or {@link #REPLACED}
     * @throws IllegalArgumentException if the election is not after the term
     */
    public final Verdict judge(LocalDate termEnds, LocalDate elected, LocalDate on) {
        checkArgument(
                elected.isAfter(termEnds),
                "elected (%s) must be after the term ended (%s); the new council elects once its term has begun",
                elected,
                termEnds);
        if (on.isBefore(elected)) {
            return judge(termEnds, on);
        }
        return Verdict.no(Reason.builder(REPLACED)
                .basis(basis())
                .fact("on", on)
                .fact("elected", elected)
                .build());
    }

    static final class Builder extends ImmutableContinuity.Builder {}
}
