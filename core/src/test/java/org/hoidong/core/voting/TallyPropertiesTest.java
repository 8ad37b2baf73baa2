package org.hoidong.core.voting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.voting.Samples.BASIS;

import java.util.Random;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.outcome.Reason;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every tally, tried on random ones; the seed is in the name of a failure. */
class TallyPropertiesTest {

    private static final int TALLIES = 500;

    @RepeatedTest(4)
    void oneMoreInFavourNeverLosesAMotionAndWhatIsMissingWinsIt(RepetitionInfo repetition) {
        long seed = 20_260_315L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        for (int i = 0; i < TALLIES; i++) {
            int total = 1 + random.nextInt(200);
            int inFavour = random.nextInt(total + 1);
            MajorityRule rule = MajorityRule.of(share(random), VotingBase.TOTAL_DELEGATES, BASIS);

            Reason reason = rule.evaluate(VoteTally.of(total, total, inFavour, 0))
                    .reasons()
                    .get(0);

            int missing = (int) fact(reason, "missing");
            assertThat(reason.isMet()).as("seed %s: %s", seed, reason).isEqualTo(missing == 0);
            if (inFavour + missing <= total) {
                assertThat(rule.evaluate(VoteTally.of(total, total, inFavour + missing, 0))
                                .isSatisfied())
                        .as("seed %s: %s with what is missing", seed, reason)
                        .isTrue();
            }
            if (missing > 0 && inFavour + missing - 1 <= total) {
                assertThat(rule.evaluate(VoteTally.of(total, total, inFavour + missing - 1, 0))
                                .isSatisfied())
                        .as("seed %s: %s with one less", seed, reason)
                        .isFalse();
            }
        }
    }

    @RepeatedTest(4)
    void aRecusalChangesTheBaseOfThoseEntitledAndNoOther(RepetitionInfo repetition) {
        long seed = 20_250_616L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        for (int i = 0; i < TALLIES; i++) {
            int total = 2 + random.nextInt(200);
            int present = 1 + random.nextInt(total);
            int recused = 1 + random.nextInt(present);
            VoteTally without = VoteTally.builder()
                    .totalDelegates(total)
                    .seatsByLaw(total + 3)
                    .voters(1_000)
                    .present(present)
                    .ballots(Ballots.of(0, 0, 0))
                    .build();
            VoteTally with = without.toBuilder().recused(recused).build();

            for (VotingBase base : VotingBase.standard()) {
                if (base.reading().isEmpty()) {
                    int less = base.equals(VotingBase.ENTITLED) ? recused : 0;
                    assertThat(base.count(with))
                            .as("seed %s: %s of %s", seed, base, with)
                            .isEqualTo(base.count(without) - less);
                }
            }
        }
    }

    private static Share share(Random random) {
        int denominator = 2 + random.nextInt(9);
        Ratio ratio = Ratio.of(1 + random.nextInt(denominator - 1), denominator);
        return random.nextBoolean() ? Share.moreThan(ratio) : Share.atLeast(ratio);
    }

    private static long fact(Reason reason, String name) {
        return requireNonNull(reason.facts().get(name)).asWhole();
    }
}
