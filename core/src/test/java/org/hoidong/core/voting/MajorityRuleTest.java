package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityRuleTest {

    private static final Provision BASIS = Provision.of("Regulation 1", "2");
    private static final MajorityRule MORE_THAN_HALF =
            MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.TOTAL_DELEGATES, BASIS);
    private static final MajorityRule TWO_THIRDS =
            MajorityRule.of(Share.atLeast(Ratio.TWO_THIRDS), VotingBase.TOTAL_DELEGATES, BASIS);

    @Nested
    class Evaluate {

        // A-V-02: more than half of all delegates, not of those present
        @Test
        void refusesWithOneVoteMissingAndSaysSo() {
            Verdict verdict = MORE_THAN_HALF.evaluate(VoteTally.of(51, 45, 25, 20));

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(MajorityRule.NOT_REACHED);
                assertThat(reason.facts())
                        .containsEntry("inFavour", Datum.of(25))
                        .containsEntry("needed", Datum.of(26))
                        .containsEntry("base", Datum.of(51))
                        .containsEntry("baseKind", Datum.of("total-delegates"))
                        .containsEntry("missing", Datum.of(1));
                assertThat(reason.bases()).containsExactly(BASIS);
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(MajorityRule.WIN_MORE_VOTES);
            });
        }

        @Test
        void carriesWithExactlyTheVotesNeeded() {
            Verdict verdict = MORE_THAN_HALF.evaluate(VoteTally.of(51, 45, 26, 19));

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons()).extracting(Reason::code).containsExactly(MajorityRule.REACHED);
        }

        // A-V-07: a tie is not adopted, because more than half is needed
        @Test
        void refusesATie() {
            assertThat(MORE_THAN_HALF.evaluate(VoteTally.of(50, 50, 25, 25)).isSatisfied())
                    .isFalse();
            assertThat(MORE_THAN_HALF.evaluate(VoteTally.of(50, 50, 26, 24)).isSatisfied())
                    .isTrue();
        }

        @Test
        void advisesToVoteAnotherTimeWhenTooFewArePresentToCarryAnything() {
            Verdict verdict = TWO_THIRDS.evaluate(VoteTally.of(51, 33, 33, 0));

            assertThat(verdict.reasons().get(0).remedy().orElseThrow().code())
                    .isEqualTo(MajorityRule.VOTE_WITH_MORE_PRESENT);
        }

        @Test
        void neverCarriesOnNoVotesAtAll() {
            MajorityRule ofCast = MajorityRule.of(Share.atLeast(Ratio.ONE_HALF), VotingBase.CAST, BASIS);

            assertThat(ofCast.evaluate(VoteTally.of(51, 40, 0, 0)).isSatisfied())
                    .isFalse();
        }

        @Test
        void doesNotCountTheRecusedAmongThoseWhoCouldStillVote() {
            VoteTally tally = VoteTally.builder()
                    .totalDelegates(51)
                    .present(34)
                    .recused(1)
                    .count(VoteChoice.FOR, 33)
                    .build();

            assertThat(TWO_THIRDS
                            .evaluate(tally)
                            .reasons()
                            .get(0)
                            .remedy()
                            .orElseThrow()
                            .code())
                    .isEqualTo(MajorityRule.VOTE_WITH_MORE_PRESENT);
        }
    }

    /** The table of law.md 3.1, whole. */
    @ParameterizedTest
    @CsvSource({
        "15, 8, 10, 11, 5",
        "25, 13, 17, 17, 9",
        "30, 16, 20, 21, 10",
        "50, 26, 34, 34, 17",
        "51, 26, 34, 35, 17",
        "53, 27, 36, 36, 18",
        "66, 34, 44, 45, 22",
        "85, 43, 57, 57, 29",
        "86, 44, 58, 58, 29",
        "125, 63, 84, 84, 42"
    })
    void needsTheVotesOfTheTable(int total, int half, int twoThirds, int moreThanTwoThirds, int third) {
        assertThat(Share.moreThan(Ratio.ONE_HALF).needed(total)).isEqualTo(half);
        assertThat(Share.atLeast(Ratio.TWO_THIRDS).needed(total)).isEqualTo(twoThirds);
        assertThat(Share.moreThan(Ratio.TWO_THIRDS).needed(total)).isEqualTo(moreThanTwoThirds);
        assertThat(Share.atLeast(Ratio.ONE_THIRD).needed(total)).isEqualTo(third);
    }
}
