package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * Who may vote in a council on one day, and why each other delegate may not.
 *
 * <p>It is obtained from a {@link DelegateRoll}. It does not know who is present. For example a council of 51 with 49
 * entitled, one suspended and one released gives {@link #council} with 50 or 49 in office, by the reading of {@link
 * SuspendedSeat} that holds.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Electorate {

    Electorate() {}

    static Builder builder() {
        return new Builder();
    }

    /** Returns the body that is the council. */
    public abstract BodyId body();

    /** Returns the term. */
    public abstract CouncilTerm term();

    /** Returns the day. */
    public abstract LocalDate on();

    /** Returns the total of delegates, vacant seats included. */
    public abstract int totalDelegates();

    /** Returns for each delegate whether the delegate may vote, and why. */
    public abstract ImmutableMap<DelegateId, Verdict> standings();

    /**
     * Says whether a delegate may vote.
     *
     * @param delegate the delegate
     * @return {@link DelegateRoll#ENTITLED} or the reason why not
     * @throws IllegalArgumentException if the roll does not hold the delegate
     */
    public final Verdict standing(DelegateId delegate) {
        Verdict standing = standings().get(delegate);
        checkArgument(
                standing != null,
                "delegate (%s) must be on the roll of council %s, which holds %s",
                delegate,
                body(),
                standings().keySet());
        return standing;
    }

    /**
     * Tells whether somebody is a delegate on the day: entitled to vote, or suspended.
     *
     * @param delegate the delegate
     * @return whether that is so; not for anybody who is not on the roll
     */
    public final boolean isDelegate(DelegateId delegate) {
        Verdict standing = standings().get(delegate);
        return standing != null
                && (standing.isSatisfied() || standing.reasons().get(0).code().equals(DelegateRoll.SUSPENDED));
    }

    /** Returns the delegates who may vote. */
    public final ImmutableSet<DelegateId> entitled() {
        return standings().entrySet().stream()
                .filter(entry -> entry.getValue().isSatisfied())
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }

    /** Returns one reason for each delegate who may not vote. */
    public final ImmutableList<Reason> notEntitled() {
        return standings().values().stream()
                .flatMap(standing -> standing.unmet().stream())
                .collect(toImmutableList());
    }

    /**
     * Returns the council with its total and those in office, for tallies.
     *
     * @param suspended whether a suspended delegate is in office, from {@link CouncilRules#SUSPENDED_SEAT}
     * @return the council
     * @throws IllegalArgumentException if more are in office than there are seats
     */
    public final Council council(SuspendedSeat suspended) {
        int inOffice = entitled().size() + (suspended == SuspendedSeat.IN_OFFICE ? count(DelegateRoll.SUSPENDED) : 0);
        return Council.of(body(), term(), totalDelegates(), inOffice);
    }

    private int count(ReasonCode code) {
        return (int) notEntitled().stream()
                .filter(reason -> reason.code().equals(code))
                .count();
    }

    static final class Builder extends ImmutableElectorate.Builder {}
}
