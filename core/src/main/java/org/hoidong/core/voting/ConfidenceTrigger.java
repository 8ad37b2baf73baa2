package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What sets a consequence of a rating or a vote of confidence off: so many of one choice, so many times in a row.
 *
 * <p>It is data, one line of a {@link ConfidenceRule}. The share may have an upper end, which is open: "more than 1/2 and less
 * than 2/3" of 46 ballots is 24 to 30 of them. Where it must be reached by several results in a row, these are the latest.
 * For example 31 low ratings of 46 ballots set off a trigger of at least 2/3: {@code voting/confidence-triggered {obtained=31,
 * needed=31, base=46, baseKind=ballots-collected, missing=0, choice=low-confidence, inARow=1, rowNeeded=1,
 * consequences=[relief]}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConfidenceTrigger {

    /**
     * It is set off. Facts: {@code choice}, {@code obtained}, {@code needed}, {@code base}, {@code baseKind}, {@code missing},
     * {@code inARow}, {@code rowNeeded}, {@code consequences}; with an upper end also {@code below}, the first count above it.
     */
    public static final ReasonCode TRIGGERED = ReasonCode.of("voting/confidence-triggered");

    /** It is not set off. The facts are those of {@link #TRIGGERED}. */
    public static final ReasonCode NOT_TRIGGERED = ReasonCode.of("voting/confidence-not-triggered");

    /** Remedy: what must or may follow. Facts: {@code consequences}. */
    public static final ReasonCode FOLLOW = ReasonCode.of("voting/follow-consequence");

    ConfidenceTrigger() {}

    /** Returns a builder; the upper end is optional, and one result is enough unless set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the choice that is counted. */
    public abstract VoteChoice choice();

    /** Returns the share from which it is set off. */
    public abstract Share share();

    /** Returns the fraction from which it is set off no more, if the share has an upper end. */
    public abstract Optional<Ratio> below();

    /** Returns what these are shares of. */
    public abstract VotingBase base();

    /** Returns how many results in a row must reach the share; 1 unless set. */
    @Value.Default
    public int rowNeeded() {
        return 1;
    }

    /** Returns what follows, the severest first; a milder one, such as resigning, goes before it in time. */
    public abstract ImmutableList<ConfidenceConsequence> consequences();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /** Says whether the latest of several results sets it off: satisfied if not. */
    final Verdict evaluate(ImmutableList<VoteTally> results, RulesInForce rules) {
        VotingBase read = base().readIn(rules);
        int inARow = 0;
        for (VoteTally result : results.reverse()) {
            if (!isIn(result, read)) {
                break;
            }
            inARow++;
        }
        boolean triggered = inARow >= rowNeeded();
        Datum follows = Datum.texts(
                consequences().stream().map(ConfidenceConsequence::id).toList());
        VoteTally latest = results.get(results.size() - 1);
        Measured found = measure(latest, read);
        Reason.Builder reason = found.reason(triggered ? TRIGGERED : NOT_TRIGGERED, basis())
                .fact("choice", choice().id())
                .fact("inARow", inARow)
                .fact("rowNeeded", rowNeeded())
                .fact("consequences", follows);
        below().ifPresent(ratio -> reason.fact("below", ratio.smallestCountReaching(found.base())));
        if (triggered) {
            reason.remedy(Remedy.builder(FOLLOW).fact("consequences", follows).build());
        }
        return Verdict.of(!triggered, reason.build());
    }

    private boolean isIn(VoteTally result, VotingBase read) {
        Measured found = measure(result, read);
        return found.isReached()
                && below().map(ratio -> found.obtained() < ratio.smallestCountReaching(found.base()))
                        .orElse(true);
    }

    private Measured measure(VoteTally result, VotingBase read) {
        return Measured.of("obtained", result.count(choice()), share(), read, result);
    }

    @Value.Check
    void check() {
        checkArgument(rowNeeded() >= 1, "rowNeeded (%s) must be 1 or more", rowNeeded());
        checkArgument(!consequences().isEmpty(), "consequences (none) must hold at least one");
        below().ifPresent(ratio -> checkArgument(
                ratio.compareTo(share().ratio()) > 0, "below (%s) must be more than the share (%s)", ratio, share()));
    }

    /** Returns for example {@code low-confidence more than 1/2 of total-ballots and less than 2/3: [may-resign]}. */
    @Override
    public final String toString() {
        return choice() + " " + share() + " of " + base()
                + below().map(ratio -> " and less than " + ratio).orElse("") + ": " + consequences();
    }

    /** Builds {@link ConfidenceTrigger}. */
    public static final class Builder extends ImmutableConfidenceTrigger.Builder {
        Builder() {}
    }
}
