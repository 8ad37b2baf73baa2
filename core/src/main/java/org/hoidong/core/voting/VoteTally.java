package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.hoidong.core.council.Council;
import org.immutables.value.Value;

/**
 * The counted result of one vote, with the size of the body it was taken in (kết quả biểu quyết).
 *
 * <p>A tally records what was counted and nothing else. Whether the motion carried is decided by a {@link MajorityRule},
 * because the same count can carry under one rule and fail under another: 25 in favour and 20 against is a majority of the
 * votes cast, but not of a council of 51. It holds no names.
 *
 * <p>Present delegates who are in no count gave no answer: of 49 present, 45 counted leaves 4 {@link #uncounted()}. In a
 * committee the delegates are its members. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class VoteTally {

    VoteTally() {}

    /**
     * Obtains a tally of a body without vacancies.
     *
     * @param totalDelegates the total of delegates
     * @param present those present
     * @param inFavour the votes in favour
     * @param against the votes against
     * @return the tally
     * @throws IllegalArgumentException if a count is negative, more are present than there are, or more voted than are
     *     present
     */
    public static VoteTally of(int totalDelegates, int present, int inFavour, int against) {
        return builder()
                .totalDelegates(totalDelegates)
                .present(present)
                .count(VoteChoice.FOR, inFavour)
                .count(VoteChoice.AGAINST, against)
                .build();
    }

    /**
     * Returns a builder that holds the numbers of a council.
     *
     * @param council the council
     * @param present the delegates present
     * @return the builder, to which the counts are added
     */
    public static Builder in(Council council, int present) {
        return builder()
                .totalDelegates(council.totalDelegates())
                .inOffice(council.inOffice())
                .present(present);
    }

    /** Returns a builder; total and present are required, in office is the total unless set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the total of delegates (tổng số đại biểu), present or not, 1 or more. */
    public abstract int totalDelegates();

    /** Returns the delegates in office (số đại biểu hiện có); the total unless set. */
    @Value.Default
    public int inOffice() {
        return totalDelegates();
    }

    /** Returns the delegates present when the vote was taken. */
    public abstract int present();

    /** Returns the counts by choice; a choice that nobody made may be missing. */
    public abstract ImmutableMap<VoteChoice, Integer> counts();

    /** Returns the ballot papers, where the vote was taken on paper. */
    public abstract Optional<Ballots> ballots();

    /**
     * Returns the count of a choice.
     *
     * @param choice the choice
     * @return its count, nought if nobody made it
     */
    public final int count(VoteChoice choice) {
        Integer count = counts().get(choice);
        return count == null ? 0 : count;
    }

    /**
     * Returns the count of all choices of a category.
     *
     * @param category the category
     * @return the sum of their counts
     */
    public final int count(ChoiceCategory category) {
        int sum = 0;
        for (var entry : counts().entrySet()) {
            if (entry.getKey().category() == category) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    /** Returns the votes in favour. */
    public final int inFavour() {
        return count(ChoiceCategory.FOR);
    }

    /** Returns the votes cast: in favour, against and abstaining, without those who did not vote. */
    public final int cast() {
        return inFavour() + count(ChoiceCategory.AGAINST) + count(ChoiceCategory.ABSTAINING);
    }

    /** Returns the delegates present who are in no count. */
    public final int uncounted() {
        return present() - counted();
    }

    private int counted() {
        return cast() + count(ChoiceCategory.NOT_VOTING);
    }

    /** Returns a builder holding this tally. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(totalDelegates() >= 1, "totalDelegates (%s) must be 1 or more", totalDelegates());
        checkArgument(inOffice() >= 0, "inOffice (%s) must not be negative", inOffice());
        checkArgument(
                inOffice() <= totalDelegates(),
                "inOffice (%s) must not exceed totalDelegates (%s)",
                inOffice(),
                totalDelegates());
        checkArgument(present() >= 0, "present (%s) must not be negative", present());
        checkArgument(present() <= inOffice(), "present (%s) must not exceed inOffice (%s)", present(), inOffice());
        long counted = 0;
        for (var entry : counts().entrySet()) {
            checkArgument(
                    entry.getValue() >= 0, "count of %s (%s) must not be negative", entry.getKey(), entry.getValue());
            counted += entry.getValue();
        }
        checkArgument(
                counted <= present(),
                "counted (%s in %s) must not exceed present (%s); recount, or correct the number present",
                counted,
                counts(),
                present());
        ballots().ifPresent(ballots -> {
            checkArgument(
                    ballots.issued() <= present(),
                    "issued (%s) must not exceed present (%s)",
                    ballots.issued(),
                    present());
            checkArgument(
                    cast() <= ballots.valid(), "cast (%s) must not exceed valid ballots (%s)", cast(), ballots.valid());
        });
    }

    /** Returns total, in office, present and the counts, for example {@code 51/51/49 {for=47, against=2}}. */
    @Override
    public final String toString() {
        return totalDelegates() + "/" + inOffice() + "/" + present() + " " + counts();
    }

    /** Builds {@link VoteTally}. */
    public static final class Builder extends ImmutableVoteTally.Builder {
        Builder() {}

        /**
         * Adds the count of a choice.
         *
         * @param choice the choice, given once
         * @param count how many made it
         * @return this builder
         */
        public Builder count(VoteChoice choice, int count) {
            return putCount(choice, count);
        }
    }
}
