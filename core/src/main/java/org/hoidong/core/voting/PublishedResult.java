package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The result of a vote as it was published: counts and percentages by choice, and whatever numbers they may be of.
 *
 * <p>It keeps what was published and corrects nothing; unlike a {@link VoteTally} it may contradict itself, and {@link #report}
 * says where. For example 439 in favour of 444 present and 473 in all, printed as "92.81 %", is reproduced by {@link
 * VotingBase#TOTAL_DELEGATES} and not by {@link VotingBase#PRESENT}, which is 98.87 per cent.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PublishedResult {

    /**
     * The base gives the percentage. Facts: {@code choice}, {@code percent}, {@code count}, {@code base}, {@code baseKind}.
     */
    public static final ReasonCode REPRODUCED = ReasonCode.of("voting/percentage-reproduced");

    /**
     * The base gives the percentage if the rest is cut off. Facts: {@code choice}, {@code percent}, {@code count}, {@code
     * base}, {@code baseKind}, {@code rounded}.
     */
    public static final ReasonCode TRUNCATED = ReasonCode.of("voting/percentage-truncated");

    /**
     * The base gives another percentage. Facts: {@code choice}, {@code percent}, {@code count}, {@code base}, {@code
     * baseKind}, {@code rounded}.
     */
    public static final ReasonCode NOT_REPRODUCED = ReasonCode.of("voting/percentage-not-reproduced");

    /** The counts add up to the total that was published. Facts: {@code sum}, {@code total}, {@code totalKind}. */
    public static final ReasonCode ADDS_UP = ReasonCode.of("voting/parts-add-up");

    /** The counts do not add up to it. Facts: {@code sum}, {@code total}, {@code totalKind}, {@code difference}. */
    public static final ReasonCode DOES_NOT_ADD_UP = ReasonCode.of("voting/parts-do-not-add-up");

    PublishedResult() {}

    /** Returns a builder; at least one line is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a published result from a tally, with one percentage for the votes in favour.
     *
     * @param tally the counts, with the size of the body and those present
     * @param percent the percentage as printed, without the sign, with a point or a comma and at most 6 decimals
     * @return the result
     * @throws IllegalArgumentException if the percentage is not of that form
     */
    public static PublishedResult of(VoteTally tally, String percent) {
        Builder result = builder()
                .base(VotingBase.TOTAL_DELEGATES, tally.totalDelegates())
                .base(VotingBase.IN_OFFICE, tally.inOffice())
                .base(VotingBase.PRESENT, tally.present())
                .addPart(PublishedPart.of(VoteChoice.FOR, tally.inFavour(), percent));
        tally.ballots()
                .ifPresent(ballots -> result.base(VotingBase.BALLOTS_ISSUED, ballots.issued())
                        .base(VotingBase.BALLOTS_COLLECTED, ballots.collected())
                        .base(VotingBase.BALLOTS_VALID, ballots.valid()));
        return result.build();
    }

    /** Returns the lines, in the order in which they were printed. */
    public abstract ImmutableList<PublishedPart> parts();

    /** Returns the numbers that were published and that a percentage may be of, by their base. */
    public abstract ImmutableMap<VotingBase, Integer> bases();

    /** Returns which of these the counts should add up to, if the result says so. */
    public abstract Optional<VotingBase> total();

    /**
     * Says whether the first printed percentage is its count as a share of a base.
     *
     * @param base one of the {@link #bases}; its number must not be nought
     * @return {@link #REPRODUCED}, {@link #TRUNCATED} (satisfied too), or {@link #NOT_REPRODUCED}
     * @throws IllegalArgumentException if the base was not published, its number is nought, or no percentage was printed
     */
    public final Verdict isOf(VotingBase base) {
        PublishedPart part = parts().stream()
                .filter(line -> line.percent().isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("parts (" + parts() + ") must hold a percentage"));
        return isOf(part, base);
    }

    /** Returns the bases that give every percentage that was printed, rounded or cut off. */
    public final ImmutableSet<VotingBase> reproducedBy() {
        return bases().keySet().stream()
                .filter(base -> published(base) > 0
                        && parts().stream()
                                .filter(part -> part.percent().isPresent())
                                .allMatch(part -> isOf(part, base).isSatisfied()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Says whether all that was published fits.
     *
     * @return for each percentage the finding of each base that is not nought, of which one must fit; and, if there is a
     *     {@link #total}, {@link #ADDS_UP} or {@link #DOES_NOT_ADD_UP}
     * @throws IllegalArgumentException if nothing was published that could be checked
     */
    public final Verdict report() {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        for (PublishedPart part : parts()) {
            Verdict[] found = part.percent().isEmpty()
                    ? new Verdict[0]
                    : bases().keySet().stream()
                            .filter(base -> published(base) > 0)
                            .map(base -> isOf(part, base))
                            .toArray(Verdict[]::new);
            if (found.length > 0) {
                verdicts.add(Verdict.any(found));
            }
        }
        total().ifPresent(total -> verdicts.add(addsUp(total)));
        ImmutableList<Verdict> all = verdicts.build();
        checkArgument(
                !all.isEmpty(), "result (%s) must hold a percentage and a base, or a total, to be checked", parts());
        return Verdict.all(all);
    }

    private Verdict isOf(PublishedPart part, VotingBase base) {
        return part.isOf(part.percent().orElseThrow(), base, published(base));
    }

    private Verdict addsUp(VotingBase kind) {
        long sum = parts().stream().mapToLong(PublishedPart::count).sum();
        int total = published(kind);
        Reason.Builder reason = Reason.builder(sum == total ? ADDS_UP : DOES_NOT_ADD_UP)
                .fact("sum", sum)
                .fact("total", total)
                .fact("totalKind", kind.id());
        if (sum != total) {
            reason.fact("difference", sum - total);
        }
        return Verdict.of(sum == total, reason.build());
    }

    private int published(VotingBase base) {
        Integer number = bases().get(base);
        checkArgument(number != null, "base (%s) must be one that was published: %s", base, bases().keySet());
        return number;
    }

    @Value.Check
    void check() {
        checkArgument(!parts().isEmpty(), "parts (none) must hold at least one line");
        bases().forEach((base, number) ->
                checkArgument(number >= 0, "base %s (%s) must not be negative", base, number));
        total().ifPresent(this::published);
    }

    /** Builds {@link PublishedResult}. */
    public static final class Builder extends ImmutablePublishedResult.Builder {
        Builder() {}

        /**
         * Adds a number that was published and that a percentage may be of.
         *
         * @param base what it is the number of, given once
         * @param number the number
         * @return this builder
         */
        public Builder base(VotingBase base, int number) {
            return putBasis(base, number);
        }
    }
}
