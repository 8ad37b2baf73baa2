package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * How many ballot papers were issued, collected and valid.
 *
 * <p>Three numbers, because "the total of ballots" (tổng số phiếu) may mean any of them, and which it means is a matter of
 * the rule. For example 47 issued, 46 collected, 46 valid.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Ballots {

    Ballots() {}

    /**
     * Obtains the counts.
     *
     * @param issued the ballots handed out (số phiếu phát ra)
     * @param collected the ballots handed in (số phiếu thu về), no more than were issued
     * @param valid the valid ballots among those (số phiếu hợp lệ)
     * @return the counts
     * @throws IllegalArgumentException if a count is negative or exceeds the one before it
     */
    public static Ballots of(int issued, int collected, int valid) {
        return new Builder().issued(issued).collected(collected).valid(valid).build();
    }

    /** Returns the ballots handed out. */
    public abstract int issued();

    /** Returns the ballots handed in. */
    public abstract int collected();

    /** Returns the valid ballots among those handed in. */
    public abstract int valid();

    @Value.Check
    void check() {
        checkArgument(valid() >= 0, "valid (%s) must not be negative", valid());
        checkArgument(valid() <= collected(), "valid (%s) must not exceed collected (%s)", valid(), collected());
        checkArgument(collected() <= issued(), "collected (%s) must not exceed issued (%s)", collected(), issued());
    }

    static final class Builder extends ImmutableBallots.Builder {}
}
