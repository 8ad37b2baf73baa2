package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.SuspendedSeat;
import org.immutables.value.Value;

/**
 * One count of a vote, with its source: the first count or a recount (kiểm phiếu).
 *
 * <p>It says who counted, when, and in which document; which of several counts stands is said by {@link Vote#latest}. For
 * example {@code VoteCount.of(tally, "Ban kiểm phiếu", countedAt).in("Biên bản kiểm phiếu 01/BB")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class VoteCount {

    VoteCount() {}

    /**
     * Obtains a count.
     *
     * @param tally what was counted
     * @param countedBy who counted
     * @param countedAt when
     * @return the count
     * @throws IllegalArgumentException if who counted is blank or too long
     */
    public static VoteCount of(VoteTally tally, String countedBy, Instant countedAt) {
        return new Builder()
                .tally(tally)
                .countedBy(PlainText.line("counted by", countedBy))
                .countedAt(countedAt)
                .build();
    }

    /**
     * Obtains the count of a roll call.
     *
     * @param rollCall how each voted
     * @param suspended whether a suspended delegate is in office, from {@link
     *     org.hoidong.core.council.CouncilRules#SUSPENDED_SEAT}
     * @param countedBy who counted
     * @param countedAt when
     * @return the count, with the tally of the roll call
     * @throws IllegalArgumentException if who counted is blank or too long
     */
    public static VoteCount of(RollCall rollCall, SuspendedSeat suspended, String countedBy, Instant countedAt) {
        return new Builder()
                .from(of(rollCall.tally(suspended), countedBy, countedAt))
                .rollCall(rollCall)
                .build();
    }

    /** Returns what was counted. */
    public abstract VoteTally tally();

    /** Returns who counted. */
    public abstract String countedBy();

    /** Returns when. */
    public abstract Instant countedAt();

    /** Returns the document that records the count, if named. */
    public abstract Optional<String> document();

    /** Returns how each voted, if the count is that of a roll call. */
    public abstract Optional<RollCall> rollCall();

    /**
     * Returns this count with the document that records it.
     *
     * @param document the document as it is cited
     * @return the count
     * @throws IllegalArgumentException if the document is blank or too long
     */
    public final VoteCount in(String document) {
        return new Builder()
                .from(this)
                .document(PlainText.line("document", document))
                .build();
    }

    /** Checks the count against the vote it is of. */
    final void checkIn(Vote vote) {
        tally().counts().keySet().forEach(vote.choices()::require);
        int total = vote.electorate().totalDelegates();
        checkArgument(
                tally().totalDelegates() == total,
                "totalDelegates (%s) must be that of the electorate of %s (%s)",
                tally().totalDelegates(),
                vote.electorate().on(),
                total);
        int entitled = vote.electorate().entitled().size();
        checkArgument(
                tally().present() <= entitled,
                "present (%s) must not exceed the %s in the electorate of %s",
                tally().present(),
                entitled,
                vote.electorate().on());
        rollCall()
                .ifPresent(call -> checkArgument(
                        call.electorate().equals(vote.electorate()),
                        "roll call (of %s) must be of the electorate of the vote (%s)",
                        call.electorate().on(),
                        vote.electorate().on()));
    }

    /** Returns the tally and who counted it. */
    @Override
    public final String toString() {
        return tally() + " by " + countedBy() + " at " + countedAt();
    }

    static final class Builder extends ImmutableVoteCount.Builder {}
}
