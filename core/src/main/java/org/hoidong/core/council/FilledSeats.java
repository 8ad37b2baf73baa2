package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a council is there only if at least a share of the seats that the law fixes for it is filled.
 *
 * <p>It is no quorum: who is present does not matter. For example at least one third of the statutory number: of 25 seats 9
 * must be filled.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class FilledSeats {

    /** Enough seats are filled. Facts: {@code filled}, {@code needed}, {@code seats}. */
    public static final ReasonCode ENOUGH_SEATS = ReasonCode.of("council/enough-seats-filled");

    /** Too few are. Facts: {@code filled}, {@code needed}, {@code seats}. */
    public static final ReasonCode TOO_FEW_SEATS = ReasonCode.of("council/too-few-seats-filled");

    FilledSeats() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param share the share that is enough
     * @return the rule
     */
    public static FilledSeats atLeast(Provision basis, Ratio share) {
        return new Builder().basis(basis).share(share).build();
    }

    /** Returns the share that is enough. */
    public abstract Ratio share();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether enough seats are filled.
     *
     * @param seats the seats that the law fixes, 1 or more
     * @param filled those that are filled, 0 to the seats
     * @return {@link #ENOUGH_SEATS} or {@link #TOO_FEW_SEATS}
     * @throws IllegalArgumentException if a number is out of range
     */
    public final Verdict judge(int seats, int filled) {
        checkArgument(seats >= 1, "seats (%s) must be 1 or more", seats);
        checkArgument(filled >= 0 && filled <= seats, "filled (%s) must be from 0 to seats (%s)", filled, seats);
        int needed = share().smallestCountReaching(seats);
        boolean enough = filled >= needed;
        return Verdict.of(
                enough,
                Reason.builder(enough ? ENOUGH_SEATS : TOO_FEW_SEATS)
                        .basis(basis())
                        .fact("filled", filled)
                        .fact("needed", needed)
                        .fact("seats", seats)
                        .build());
    }

    static final class Builder extends ImmutableFilledSeats.Builder {}
}
