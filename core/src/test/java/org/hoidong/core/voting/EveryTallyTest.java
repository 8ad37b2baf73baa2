package org.hoidong.core.voting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.voting.Samples.BASIS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hoidong.core.basics.Ratio;
import org.junit.jupiter.api.Test;

/** Every tally of a small council against every base and share, counted again seat by seat. */
class EveryTallyTest {

    /** What may have become of one seat. */
    private enum Seat {
        FOR,
        AGAINST,
        ABSTAINING,
        NOT_VOTING,
        ABSENT,
        EXCUSED,
        RECUSED,
        UNCOUNTED,
        VACANT
    }

    private static final ImmutableList<Seat> USUAL =
            ImmutableList.of(Seat.FOR, Seat.AGAINST, Seat.ABSTAINING, Seat.NOT_VOTING, Seat.ABSENT);

    /** Which seats each base is made of. */
    private static final ImmutableMap<VotingBase, EnumSet<Seat>> BASES =
            ImmutableMap.<VotingBase, EnumSet<Seat>>builder()
                    .put(VotingBase.TOTAL_DELEGATES, EnumSet.allOf(Seat.class))
                    .put(VotingBase.MEMBERS, EnumSet.allOf(Seat.class))
                    .put(VotingBase.SEATS_BY_LAW, EnumSet.allOf(Seat.class))
                    .put(VotingBase.IN_OFFICE, EnumSet.complementOf(EnumSet.of(Seat.VACANT)))
                    .put(VotingBase.ENTITLED, EnumSet.complementOf(EnumSet.of(Seat.VACANT, Seat.EXCUSED, Seat.RECUSED)))
                    .put(VotingBase.PRESENT, EnumSet.complementOf(EnumSet.of(Seat.VACANT, Seat.EXCUSED, Seat.ABSENT)))
                    .put(VotingBase.CAST, EnumSet.of(Seat.FOR, Seat.AGAINST, Seat.ABSTAINING))
                    .put(VotingBase.FOR_AND_AGAINST, EnumSet.of(Seat.FOR, Seat.AGAINST))
                    .put(
                            VotingBase.BALLOTS_ISSUED,
                            EnumSet.of(Seat.FOR, Seat.AGAINST, Seat.ABSTAINING, Seat.NOT_VOTING, Seat.UNCOUNTED))
                    .put(
                            VotingBase.BALLOTS_COLLECTED,
                            EnumSet.of(Seat.FOR, Seat.AGAINST, Seat.ABSTAINING, Seat.NOT_VOTING))
                    .put(VotingBase.BALLOTS_VALID, EnumSet.of(Seat.FOR, Seat.AGAINST, Seat.ABSTAINING))
                    .put(VotingBase.of(VoteChoice.AGAINST), EnumSet.of(Seat.AGAINST))
                    .buildOrThrow();

    /** Those of the shipped bases that are no part of the council, or open. */
    private static final ImmutableList<VotingBase> ELSEWHERE =
            ImmutableList.of(VotingBase.VOTERS, VotingBase.TOTAL_BALLOTS);

    private static final ImmutableList<Share> SHARES = ImmutableList.of(
            Share.moreThan(Ratio.ONE_HALF),
            Share.atLeast(Ratio.ONE_HALF),
            Share.atLeast(Ratio.TWO_THIRDS),
            Share.moreThan(Ratio.TWO_THIRDS),
            Share.atLeast(Ratio.ONE_THIRD),
            Share.moreThan(Ratio.of(1, 10)));

    @Test
    void hasEveryShippedBase() {
        assertThat(BASES.keySet())
                .containsAll(VotingBase.standard().stream()
                        .filter(base -> !ELSEWHERE.contains(base))
                        .toList());
    }

    @Test
    void ofElevenMembersIsJudgedAsACountSeatBySeatWould() {
        List<List<Seat>> councils = new ArrayList<>();
        everyCouncil(11, USUAL, councils::add);

        // 11 seats in 5 states: C(15, 4)
        assertThat(councils).hasSize(1365);
        councils.forEach(EveryTallyTest::judgedAlike);
    }

    @Test
    void withVacantExcusedRecusedAndSilentSeatsToo() {
        List<List<Seat>> councils = new ArrayList<>();
        everyCouncil(5, ImmutableList.copyOf(Seat.values()), councils::add);

        // 5 seats in 9 states: C(13, 8)
        assertThat(councils).hasSize(1287);
        councils.forEach(EveryTallyTest::judgedAlike);
    }

    private static void judgedAlike(List<Seat> seats) {
        VoteTally tally = tally(seats);
        assertThat(tally.absent()).isEqualTo(Collections.frequency(seats, Seat.ABSENT));
        assertThat(tally.uncounted()).isEqualTo(Collections.frequency(seats, Seat.UNCOUNTED));
        BASES.forEach((base, states) -> {
            int whole = count(seats, states);
            assertThat(base.count(tally)).as("%s of %s", base, seats).isEqualTo(whole);
            for (Share share : SHARES) {
                int inFavour = count(seats, EnumSet.of(Seat.FOR));
                assertThat(MajorityRule.of(share, base, BASIS).evaluate(tally).isSatisfied())
                        .as("%s of %s in %s", share, base, seats)
                        .isEqualTo(isShare(inFavour, whole, share));
                int present = count(seats, requireNonNull(BASES.get(VotingBase.PRESENT)));
                assertThat(QuorumRule.of(share, base, BASIS).evaluate(tally).isSatisfied())
                        .as("quorum %s of %s in %s", share, base, seats)
                        .isEqualTo(isShare(present, whole, share));
            }
        });
    }

    /** By the definition, in whole numbers: part/whole against n/d. Nobody is no share of anything. */
    private static boolean isShare(int part, int whole, Share share) {
        long left = part * share.ratio().denominator();
        long right = whole * share.ratio().numerator();
        return part > 0 && (share.isStrict() ? left > right : left >= right);
    }

    private static int count(List<Seat> seats, EnumSet<Seat> states) {
        int count = 0;
        for (Seat seat : seats) {
            if (states.contains(seat)) {
                count++;
            }
        }
        return count;
    }

    private static VoteTally tally(List<Seat> seats) {
        VoteTally.Builder tally = VoteTally.builder()
                .totalDelegates(seats.size())
                .seatsByLaw(seats.size())
                .inOffice(seats.size() - Collections.frequency(seats, Seat.VACANT))
                .excused(Collections.frequency(seats, Seat.EXCUSED))
                .recused(Collections.frequency(seats, Seat.RECUSED));
        Map<Seat, VoteChoice> choices = Map.of(
                Seat.FOR, VoteChoice.FOR,
                Seat.AGAINST, VoteChoice.AGAINST,
                Seat.ABSTAINING, VoteChoice.ABSTAINING,
                Seat.NOT_VOTING, VoteChoice.NOT_VOTING);
        int present = 0;
        for (Seat seat : seats) {
            if (choices.containsKey(seat) || seat == Seat.RECUSED || seat == Seat.UNCOUNTED) {
                present++;
            }
        }
        choices.forEach((seat, choice) -> tally.count(choice, Collections.frequency(seats, seat)));
        // Of those who did not vote the paper is void, and the silent kept theirs.
        int issued = present - Collections.frequency(seats, Seat.RECUSED);
        int collected = issued - Collections.frequency(seats, Seat.UNCOUNTED);
        int valid = collected - Collections.frequency(seats, Seat.NOT_VOTING);
        return tally.present(present)
                .ballots(Ballots.of(issued, collected, valid))
                .build();
    }

    /** Every way, without regard to order, to put that many seats in these states. */
    private static void everyCouncil(int seats, List<Seat> states, Consumer<List<Seat>> each) {
        fill(new ArrayList<>(), seats, 0, states, each);
    }

    private static void fill(List<Seat> sofar, int left, int from, List<Seat> states, Consumer<List<Seat>> each) {
        if (left == 0) {
            each.accept(List.copyOf(sofar));
            return;
        }
        for (int i = from; i < states.size(); i++) {
            sofar.add(states.get(i));
            fill(sofar, left - 1, i, states, each);
            sofar.remove(sofar.size() - 1);
        }
    }
}
