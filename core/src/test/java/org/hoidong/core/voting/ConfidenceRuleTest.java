package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.voting.ConfidenceConsequence.MAY_RESIGN;
import static org.hoidong.core.voting.ConfidenceConsequence.RELIEF_AT_NEAREST_SESSION;
import static org.hoidong.core.voting.ConfidenceConsequence.VOTE_OF_CONFIDENCE;
import static org.hoidong.core.voting.Samples.BASIS;
import static org.hoidong.core.voting.Samples.WED_2022_07_27;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceRuleTest {

    private static final RulesInForce RULES = Samples.rules().on(WED_2022_07_27);

    private static ConfidenceTrigger.Builder low(Share share, ConfidenceConsequence... consequences) {
        return ConfidenceTrigger.builder()
                .choice(VoteChoice.LOW_CONFIDENCE)
                .share(share)
                .base(VotingBase.BALLOTS_COLLECTED)
                .addConsequences(consequences)
                .basis(BASIS);
    }

    private static VoteTally rated(int collected, int low) {
        return VoteTally.builder()
                .totalDelegates(60)
                .present(60)
                .ballots(Ballots.of(60, collected, collected))
                .count(VoteChoice.LOW_CONFIDENCE, low)
                .count(VoteChoice.HIGH_CONFIDENCE, collected - low)
                .build();
    }

    /** Supplement 3.1: 2L <= B nothing; 2L > B and 3L < 2B one thing; 3L >= 2B another. */
    @Nested
    class Bands {

        private final ConfidenceRule rule = ConfidenceRule.of(
                low(Share.moreThan(Ratio.ONE_HALF), VOTE_OF_CONFIDENCE, MAY_RESIGN)
                        .below(Ratio.TWO_THIRDS)
                        .build(),
                low(Share.atLeast(Ratio.TWO_THIRDS), RELIEF_AT_NEAREST_SESSION).build());

        @Test
        void areOpenAtBothEndsForEveryCountOfEveryTotalOfBallots() {
            for (int ballots = 0; ballots <= 60; ballots++) {
                for (int low = 0; low <= ballots; low++) {
                    List<ConfidenceConsequence> expected = 3 * low >= 2 * ballots && low > 0
                            ? List.of(RELIEF_AT_NEAREST_SESSION)
                            : 2 * low > ballots ? List.of(VOTE_OF_CONFIDENCE, MAY_RESIGN) : List.of();

                    ConfidenceOutcome outcome = rule.evaluate(rated(ballots, low), RULES);

                    assertThat(outcome.consequences())
                            .as("%s of %s", low, ballots)
                            .isEqualTo(expected);
                    assertThat(outcome.verdict().isSatisfied()).isEqualTo(expected.isEmpty());
                }
            }
        }

        // of 46 ballots: more than half is 24, two thirds is 31
        @Test
        void stateTheNumbersAndTheFirstCountAboveTheUpperEnd() {
            ConfidenceOutcome outcome = rule.evaluate(rated(46, 30), RULES);

            assertThat(outcome.verdict().reasons())
                    .extracting(Reason::code)
                    .containsExactly(ConfidenceTrigger.TRIGGERED, ConfidenceTrigger.NOT_TRIGGERED);
            Reason reason = outcome.verdict().reasons().get(0);
            assertThat(reason.facts())
                    .containsEntry("choice", Datum.of("low-confidence"))
                    .containsEntry("obtained", Datum.of(30))
                    .containsEntry("needed", Datum.of(24))
                    .containsEntry("below", Datum.of(31))
                    .containsEntry("base", Datum.of(46))
                    .containsEntry("baseKind", Datum.of("ballots-collected"));
            assertThat(reason.bases()).containsExactly(BASIS);
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(ConfidenceTrigger.FOLLOW);
            assertThat(outcome.verdict().reasons().get(1).facts()).containsEntry("missing", Datum.of(1));
        }
    }

    /** A rule that no law we ship has, written by a host: low from at least half, two ratings in a row. */
    @Nested
    class InARow {

        private final ConfidenceConsequence explain = ConfidenceConsequence.of(
                "acme/explain", Label.of("phải giải trình", "must explain"), ConsequenceCategory.RESIGNATION);
        private final ConfidenceRule rule = ConfidenceRule.of(
                low(Share.atLeast(Ratio.ONE_HALF), explain).rowNeeded(2).build());

        private ConfidenceOutcome after(int... lows) {
            ImmutableList.Builder<VoteTally> results = ImmutableList.builder();
            for (int low : lows) {
                results.add(rated(46, low));
            }
            return rule.evaluate(results.build(), RULES);
        }

        // half of 46 is 23
        @Test
        void needsTheLatestResultsAndNoOthers() {
            assertThat(after(23).consequences()).isEmpty();
            assertThat(after(23, 23).consequences()).containsExactly(explain);
            assertThat(after(22, 23).consequences()).isEmpty();
            assertThat(after(23, 23, 22).consequences()).isEmpty();
            assertThat(after(23, 22, 23).consequences()).isEmpty();
            assertThat(after(22, 23, 24).consequences()).containsExactly(explain);
        }

        @Test
        void saysHowManyInARowThereAre() {
            assertThat(after(22, 23).verdict().reasons().get(0).facts())
                    .containsEntry("inARow", Datum.of(1))
                    .containsEntry("rowNeeded", Datum.of(2));
            assertThat(after(23, 23, 23).verdict().reasons().get(0).facts()).containsEntry("inARow", Datum.of(3));
        }
    }

    @Nested
    class Consequences {

        @Test
        void comeEachOnceTheSeverestFirst() {
            ConfidenceRule rule = ConfidenceRule.of(
                    low(Share.moreThan(Ratio.ONE_HALF), MAY_RESIGN).build(),
                    low(Share.atLeast(Ratio.TWO_THIRDS), VOTE_OF_CONFIDENCE, MAY_RESIGN)
                            .build(),
                    low(Share.atLeast(Ratio.of(3, 4)), RELIEF_AT_NEAREST_SESSION)
                            .build());

            assertThat(rule.evaluate(rated(60, 60), RULES).consequences())
                    .containsExactly(RELIEF_AT_NEAREST_SESSION, VOTE_OF_CONFIDENCE, MAY_RESIGN);
        }
    }

    @Nested
    class Call {

        private final BodyKind front = BodyKind.of("front", Label.of("Mặt trận", "Front"), BodyCategory.FRONT);
        private final ConfidenceCall call = ConfidenceCall.of(
                SupportRule.of(Share.atLeast(Ratio.ONE_THIRD), VotingBase.TOTAL_DELEGATES, BASIS), BASIS, front);

        @Test
        void isOfTheBodiesThatTheRuleNames() {
            BodyKind other = BodyKind.of("court", Label.of("Tòa án", "Court"), BodyCategory.COURT);

            assertThat(call.judge(front).reasons().get(0).code()).isEqualTo(ConfidenceCall.BODY_MAY_CALL);
            assertThat(call.judge(other).unmet().get(0).code()).isEqualTo(ConfidenceCall.BODY_MAY_NOT_CALL);
        }

        @Test
        void isOfARatingWithThatConsequence() {
            ConfidenceRule vote = ConfidenceRule.of(
                    low(Share.moreThan(Ratio.ONE_HALF), VOTE_OF_CONFIDENCE).build());
            ConfidenceRule relief = ConfidenceRule.of(low(Share.moreThan(Ratio.ONE_HALF), RELIEF_AT_NEAREST_SESSION)
                    .build());

            assertThat(call.judge(vote.evaluate(rated(46, 24), RULES)).isSatisfied())
                    .isTrue();
            assertThat(call.judge(vote.evaluate(rated(46, 23), RULES)).isSatisfied())
                    .isFalse();
            assertThat(call.judge(relief.evaluate(rated(46, 24), RULES)).isSatisfied())
                    .isFalse();
        }
    }

    @Nested
    class Ratings {

        private final RatingFrequency third = RatingFrequency.of(3, SessionOfYear.YEAR_END, BASIS);
        private final RatingExemption exemption = RatingExemption.of(
                BASIS, RatingExemption.Ground.RETIREMENT_ANNOUNCED, RatingExemption.Ground.TAKEN_UP_THIS_YEAR);

        // term from 29 June 2021: the third year is 2023
        @ParameterizedTest
        @CsvSource({
            "2022-12-08, YEAR_END, false",
            "2023-07-11, MID_YEAR, false",
            "2023-12-06, YEAR_END, true",
            "2024-12-06, YEAR_END, false"
        })
        void areHeldAtOneSessionOfTheTerm(LocalDate opens, SessionOfYear session, boolean due) {
            assertThat(third.judge(Samples.TERM, opens, session).isSatisfied()).isEqualTo(due);
        }

        @Test
        void nameTheSessionWhenItIsAnother() {
            Reason reason = third.judge(Samples.TERM, LocalDate.of(2022, 12, 8), SessionOfYear.YEAR_END)
                    .reasons()
                    .get(0);

            assertThat(reason.code()).isEqualTo(RatingFrequency.NOT_DUE);
            assertThat(reason.remedy().orElseThrow().facts()).containsEntry("ratingYear", Datum.of(2023));
        }

        @ParameterizedTest
        @CsvSource({
            "2022-12-31, voting/is-rated",
            "2023-01-01, voting/exempt-as-new",
            "2023-12-06, voting/exempt-as-new"
        })
        void leaveOutWhoeverIsNewInTheYear(LocalDate since, String code) {
            assertThat(exemption
                            .judge(since, LocalDate.of(2023, 12, 6))
                            .reasons()
                            .get(0)
                            .code()
                            .value())
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-05, voting/exempt-as-retiring",
            "2023-12-06, voting/exempt-as-retiring",
            "2023-12-07, voting/is-rated"
        })
        void leaveOutWhoeverAnnouncedToRetire(LocalDate announcedOn, String code) {
            assertThat(exemption
                            .judge(LocalDate.of(2021, 6, 29), announcedOn, LocalDate.of(2023, 12, 6))
                            .reasons()
                            .get(0)
                            .code()
                            .value())
                    .isEqualTo(code);
        }
    }

    @Nested
    class Refuse {

        @Test
        void rulesAndResultsThatAreEmptyOrCannotBe() {
            assertThatIllegalArgumentException()
                    .isThrownBy(ConfidenceRule::of)
                    .withMessage("triggers (none) must hold at least one");
            ConfidenceRule rule = ConfidenceRule.of(
                    low(Share.moreThan(Ratio.ONE_HALF), MAY_RESIGN).build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule.evaluate(ImmutableList.of(), RULES))
                    .withMessage("results (none) must hold at least the one to judge");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> low(Share.atLeast(Ratio.TWO_THIRDS), MAY_RESIGN)
                            .below(Ratio.ONE_HALF)
                            .build())
                    .withMessage("below (1/2) must be more than the share (at least 2/3)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> low(Share.atLeast(Ratio.TWO_THIRDS), MAY_RESIGN)
                            .rowNeeded(0)
                            .build())
                    .withMessage("rowNeeded (0) must be 1 or more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> low(Share.atLeast(Ratio.TWO_THIRDS)).build())
                    .withMessage("consequences (none) must hold at least one");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RatingFrequency.of(0, SessionOfYear.YEAR_END, BASIS))
                    .withMessage("yearOfTerm (0) must be 1 or more");
        }
    }
}
