package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.Optional;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * One line of a published result: so many of one choice, and the percentage that was printed beside it.
 *
 * <p>It keeps what was printed, right or wrong. For example 439 in favour, "92.81".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PublishedPart {

    private static final String FORM = "\\d{1,3}([.,]\\d{1,6})?";

    PublishedPart() {}

    /**
     * Obtains a line without a percentage.
     *
     * @param choice the choice
     * @param count how many were printed for it
     * @return the line
     * @throws IllegalArgumentException if the count is negative
     */
    public static PublishedPart of(VoteChoice choice, int count) {
        return new Builder().choice(choice).count(count).build();
    }

    /**
     * Obtains a line with a percentage.
     *
     * @param choice the choice
     * @param count how many were printed for it
     * @param percent the percentage as printed, without the sign, with a point or a comma and at most 6 decimals
     * @return the line
     * @throws IllegalArgumentException if the count is negative, or the percentage is not of that form
     */
    public static PublishedPart of(VoteChoice choice, int count, String percent) {
        return new Builder()
                .choice(choice)
                .count(count)
                .percent(PlainText.line("percent", percent))
                .build();
    }

    /** Returns the choice. */
    public abstract VoteChoice choice();

    /** Returns how many were printed for it. */
    public abstract int count();

    /** Returns the percentage as printed, if there was one. */
    public abstract Optional<String> percent();

    /** Says whether the count, as a share of a whole, gives a percentage. */
    final Verdict isOf(String percent, VotingBase base, int whole) {
        checkArgument(whole > 0, "base %s (%s) must be more than 0: a share of nothing is undefined", base, whole);
        int decimals = decimals(percent);
        long printed = Long.parseLong(percent.replaceAll("[.,]", ""));
        long scaled = Math.multiplyExact(count(), LongMath.pow(10, decimals + 2));
        long cut = scaled / whole;
        long rounded = LongMath.divide(scaled, whole, RoundingMode.HALF_UP);
        Reason.Builder reason = Reason.builder(
                        printed == rounded
                                ? PublishedResult.REPRODUCED
                                : printed == cut ? PublishedResult.TRUNCATED : PublishedResult.NOT_REPRODUCED)
                .fact("choice", choice().id())
                .fact("percent", percent)
                .fact("count", count())
                .fact("base", whole)
                .fact("baseKind", base.id());
        if (printed != rounded) {
            reason.fact("rounded", written(rounded, decimals, percent.indexOf(',') < 0 ? "." : ","));
        }
        return Verdict.of(printed == rounded || printed == cut, reason.build());
    }

    private static int decimals(String percent) {
        int mark = Math.max(percent.indexOf('.'), percent.indexOf(','));
        return mark < 0 ? 0 : percent.length() - mark - 1;
    }

    /** Writes a percentage with the decimal mark of the printed one. */
    private static String written(long scaled, int decimals, String mark) {
        long unit = LongMath.pow(10, decimals);
        if (decimals == 0) {
            return Long.toString(scaled);
        }
        String fraction = Long.toString(scaled % unit);
        return scaled / unit + mark + "0".repeat(decimals - fraction.length()) + fraction;
    }

    @Value.Check
    void check() {
        checkArgument(count() >= 0, "count of %s (%s) must not be negative", choice(), count());
        percent()
                .ifPresent(percent -> checkArgument(
                        percent.matches(FORM), "percent (%s) must read like 92.16, without the sign", percent));
    }

    static final class Builder extends ImmutablePublishedPart.Builder {}
}
