package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A tally together with the percentage that was printed for it, to find out what the percentage is of.
 *
 * <p>It keeps what was published and corrects nothing. For example 439 in favour of 444 present and 473 in all, printed as
 * "92.81 %", is reproduced by {@link VotingBase#TOTAL_DELEGATES} and not by {@link VotingBase#PRESENT}, which is 98.87 per
 * cent.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PublishedResult {

    /** The base gives the percentage. Facts: {@code percent}, {@code inFavour}, {@code base}, {@code baseKind}. */
    public static final ReasonCode REPRODUCED = ReasonCode.of("voting/percentage-reproduced");

    /**
     * The base gives the percentage if the rest is cut off. Facts: {@code percent}, {@code inFavour}, {@code base}, {@code
     * baseKind}, {@code rounded}.
     */
    public static final ReasonCode TRUNCATED = ReasonCode.of("voting/percentage-truncated");

    /**
     * The base gives another percentage. Facts: {@code percent}, {@code inFavour}, {@code base}, {@code baseKind}, {@code
     * rounded}.
     */
    public static final ReasonCode NOT_REPRODUCED = ReasonCode.of("voting/percentage-not-reproduced");

    private static final String FORM = "\\d{1,3}([.,]\\d{1,6})?";

    PublishedResult() {}

    /**
     * Obtains a published result.
     *
     * @param tally the counts
     * @param percent the percentage as printed, without the sign, with a point or a comma and at most 6 decimals
     * @return the result
     * @throws IllegalArgumentException if the percentage is not of that form
     */
    public static PublishedResult of(VoteTally tally, String percent) {
        return new Builder()
                .tally(tally)
                .percent(PlainText.line("percent", percent))
                .build();
    }

    /** Returns the counts. */
    public abstract VoteTally tally();

    /** Returns the percentage as printed. */
    public abstract String percent();

    /**
     * Says whether the votes in favour, as a share of a base, give the printed percentage.
     *
     * @param base the base; its number in the tally must not be nought
     * @return {@link #REPRODUCED}, {@link #TRUNCATED} (satisfied too), or {@link #NOT_REPRODUCED}
     * @throws IllegalArgumentException if the tally does not hold the base, or its number is nought
     */
    public final Verdict isOf(VotingBase base) {
        int whole = base.count(tally());
        checkArgument(whole > 0, "base %s (%s) must be more than 0: a share of nothing is undefined", base, whole);
        int decimals = decimals();
        long printed = Long.parseLong(percent().replaceAll("[.,]", ""));
        long scaled = Math.multiplyExact(tally().inFavour(), LongMath.pow(10, decimals + 2));
        long cut = scaled / whole;
        long rounded = LongMath.divide(scaled, whole, RoundingMode.HALF_UP);
        Reason.Builder reason = Reason.builder(
                        printed == rounded ? REPRODUCED : printed == cut ? TRUNCATED : NOT_REPRODUCED)
                .fact("percent", percent())
                .fact("inFavour", tally().inFavour())
                .fact("base", whole)
                .fact("baseKind", base.id());
        if (printed != rounded) {
            reason.fact("rounded", written(rounded, decimals));
        }
        return Verdict.of(printed == rounded || printed == cut, reason.build());
    }

    private int decimals() {
        int mark = Math.max(percent().indexOf('.'), percent().indexOf(','));
        return mark < 0 ? 0 : percent().length() - mark - 1;
    }

    private static String written(long scaled, int decimals) {
        long unit = LongMath.pow(10, decimals);
        if (decimals == 0) {
            return Long.toString(scaled);
        }
        String fraction = Long.toString(scaled % unit);
        return scaled / unit + "." + "0".repeat(decimals - fraction.length()) + fraction;
    }

    @Value.Check
    void check() {
        checkArgument(percent().matches(FORM), "percent (%s) must read like 92.16, without the sign", percent());
    }

    static final class Builder extends ImmutablePublishedResult.Builder {}
}
