package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.VoteTally;
import org.immutables.value.Value;

/**
 * Who was there at every moment of a meeting: the roll that was called, and who came and left after that.
 *
 * <p>Where nobody moved it says no more than the {@link Attendance}. For example 49 of 51 at the roll call, two of whom left at 10:30;
 * at a vote at 11:00 there are 47.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PresenceLog {

    PresenceLog() {}

    /**
     * Obtains a log.
     *
     * @param roll who was there when the roll was called
     * @param movements who came and left after that, in any order
     * @return the log
     * @throws IllegalArgumentException if somebody moves who is not on the roll, arrives while there, leaves while not there, or
     *     moves twice at one moment
     */
    public static PresenceLog of(Attendance roll, Movement... movements) {
        return new Builder()
                .roll(roll)
                .movements(
                        ImmutableList.sortedCopyOf(Comparator.comparing(Movement::at), ImmutableList.copyOf(movements)))
                .build();
    }

    /** Returns who was there when the roll was called. */
    public abstract Attendance roll();

    /** Returns who came and left after that, the earliest first. */
    public abstract ImmutableList<Movement> movements();

    /**
     * Returns who is there at a moment.
     *
     * @param at the moment; who arrives at it is there, who leaves at it is not
     * @return the delegates, in the order of the roll
     */
    public final ImmutableSet<DelegateId> presentAt(LocalDateTime at) {
        Set<DelegateId> present = new LinkedHashSet<>();
        for (DelegateId delegate : roll().roll()) {
            if (roll().marks().get(delegate) == AttendanceStatus.PRESENT) {
                present.add(delegate);
            }
        }
        for (Movement movement : movements()) {
            if (!movement.at().isAfter(at)) {
                if (movement.isArrival()) {
                    present.add(movement.delegate());
                } else {
                    present.remove(movement.delegate());
                }
            }
        }
        return roll().roll().stream().filter(present::contains).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Judges whether enough are there at a moment.
     *
     * @param at the moment, for example that of a vote
     * @param rule how many are enough
     * @return the verdict; the base is everybody on the roll
     */
    public final Verdict quorumAt(LocalDateTime at, QuorumRule rule) {
        return rule.evaluate(VoteTally.builder()
                .totalDelegates(roll().size())
                .present(presentAt(at).size())
                .build());
    }

    /** Returns the attendance as it counts for the whole meeting: who was there at some time was there. */
    public final Attendance overall() {
        Attendance.Builder overall = Attendance.builder().roll(roll().roll());
        for (DelegateId delegate : roll().roll()) {
            boolean came = movements().stream()
                    .anyMatch(movement ->
                            movement.isArrival() && movement.delegate().equals(delegate));
            AttendanceStatus called = roll().marks().getOrDefault(delegate, AttendanceStatus.ABSENT);
            overall.mark(delegate, came ? AttendanceStatus.PRESENT : called);
        }
        return overall.build();
    }

    @Value.Check
    void check() {
        for (Movement movement : movements()) {
            checkArgument(
                    roll().roll().contains(movement.delegate()),
                    "movement (%s) must be of somebody on the roll of %s",
                    movement,
                    roll().size());
            boolean there = presentBefore(movement);
            checkArgument(
                    there != movement.isArrival(),
                    "movement (%s) must be of somebody who is %s then",
                    movement,
                    movement.isArrival() ? "not there" : "there");
        }
    }

    private boolean presentBefore(Movement movement) {
        boolean there = roll().marks().get(movement.delegate()) == AttendanceStatus.PRESENT;
        for (Movement other : movements()) {
            if (other == movement) {
                break;
            }
            if (other.delegate().equals(movement.delegate())) {
                checkArgument(
                        other.at().isBefore(movement.at()),
                        "movements (%s, %s) of one delegate must not be at one moment",
                        other,
                        movement);
                there = other.isArrival();
            }
        }
        return there;
    }

    /** Returns the roll and how many movements there are. */
    @Override
    public final String toString() {
        return roll() + ", movements: " + movements().size();
    }

    static final class Builder extends ImmutablePresenceLog.Builder {}
}
