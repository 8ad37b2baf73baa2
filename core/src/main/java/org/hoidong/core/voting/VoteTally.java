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
 * <p>Each delegate in office is one of these, and none of two: {@link #excused() excused}, {@link #absent() absent}, or
 * present; and of those present each is {@link #recused() recused}, in a count (not voting is a choice too), or {@link
 * #uncounted() in no count}. For example of 50 in office, 1 excused, 2 absent and 47 present, of whom 1 is recused, 45 are
 * counted and 1 gave no answer. In a committee the delegates are its members.
 *
 * <p>This class is immutable and thread-safe.
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

    /** Returns the seats that the law fixes for the council (theo quy định), filled or not, if the question is of them. */
    public abstract Optional<Integer> seatsByLaw();

    /** Returns the voters of the unit (cử tri), if the question is of them. */
    public abstract Optional<Integer> voters();

    /** Returns the delegates present when the vote was taken. */
    public abstract int present();

    /** Returns the delegates in office who were away with leave (vắng mặt có lý do); none unless set. */
    @Value.Default
    public int excused() {
        return 0;
    }

    /**
     * Returns the delegates present who may not vote on this question, for example on one that is of themselves; none unless
     * set. Whoever is away counts as excused or absent, and not here.
     */
    @Value.Default
    public int recused() {
        return 0;
    }

    /** Returns the counts by choice; a choice that nobody made may be missing. */
    public abstract ImmutableMap<VoteChoice, Integer> counts();

    /** Returns the ballot papers, where the vote was taken on paper. */
    public abstract Optional<Ballots> ballots();

    /** Returns the choice of whoever presided, where it is known and a rule gives it weight ({@link TieRule}). */
    public abstract Optional<VoteChoice> chair();

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

    /** Returns the delegates in office who were away without leave. */
    public final int absent() {
        return inOffice() - present() - excused();
    }

    /** Returns the delegates in office who are neither excused nor recused. */
    public final int entitled() {
        return inOffice() - excused() - recused();
    }

    /** Returns the delegates present who might have voted and are in no count. */
    public final int uncounted() {
        return present() - recused() - counted();
    }

    private int counted() {
        return cast() + count(ChoiceCategory.NOT_VOTING);
    }

    /** Returns a builder holding this tally. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkBody();
        checkAttendance();
        checkCounts();
        ballots().ifPresent(ballots -> {
            checkArgument(
                    ballots.issued() <= present() - recused(),
                    "issued (%s) must not exceed present (%s) without the recused (%s)",
                    ballots.issued(),
                    present(),
                    recused());
            checkArgument(
                    cast() <= ballots.valid(), "cast (%s) must not exceed valid ballots (%s)", cast(), ballots.valid());
        });
    }

    private void checkBody() {
        checkArgument(totalDelegates() >= 1, "totalDelegates (%s) must be 1 or more", totalDelegates());
        checkArgument(inOffice() >= 0, "inOffice (%s) must not be negative", inOffice());
        checkArgument(
                inOffice() <= totalDelegates(),
                "inOffice (%s) must not exceed totalDelegates (%s)",
                inOffice(),
                totalDelegates());
        seatsByLaw()
                .ifPresent(seats -> checkArgument(
                        totalDelegates() <= seats,
                        "totalDelegates (%s) must not exceed seatsByLaw (%s)",
                        totalDelegates(),
                        seats));
        voters().ifPresent(voters -> checkArgument(voters >= 1, "voters (%s) must be 1 or more", voters));
    }

    private void checkAttendance() {
        checkArgument(present() >= 0, "present (%s) must not be negative", present());
        checkArgument(present() <= inOffice(), "present (%s) must not exceed inOffice (%s)", present(), inOffice());
        checkArgument(excused() >= 0, "excused (%s) must not be negative", excused());
        checkArgument(
                excused() <= inOffice() - present(),
                "excused (%s) must not exceed inOffice (%s) without present (%s)",
                excused(),
                inOffice(),
                present());
        checkArgument(recused() >= 0, "recused (%s) must not be negative", recused());
        checkArgument(
                recused() <= present(),
                "recused (%s) must not exceed present (%s); count those away as excused or absent",
                recused(),
                present());
    }

    private void checkCounts() {
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
        checkArgument(
                counted <= present() - recused(),
                "counted (%s in %s) must not exceed present (%s) without the recused (%s); take out the votes of the recused",
                counted,
                counts(),
                present(),
                recused());
        chair().ifPresent(choice -> checkArgument(
                count(choice) >= 1, "choice of the chair (%s) must be among the counts (%s)", choice, counts()));
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
