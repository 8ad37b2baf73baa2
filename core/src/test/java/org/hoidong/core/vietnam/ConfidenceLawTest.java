package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hoidong.core.voting.ConfidenceConsequence.MAY_RESIGN;
import static org.hoidong.core.voting.ConfidenceConsequence.RELIEF;
import static org.hoidong.core.voting.ConfidenceConsequence.RELIEF_AT_NEAREST_SESSION;
import static org.hoidong.core.voting.ConfidenceConsequence.VOTE_OF_CONFIDENCE;
import static org.hoidong.core.voting.ConfidenceConsequence.VOTE_OF_CONFIDENCE_AT_NEAREST_SESSION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.NoRuleException.Cause;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.voting.Ballots;
import org.hoidong.core.voting.ConfidenceConsequence;
import org.hoidong.core.voting.ConfidenceRule;
import org.hoidong.core.voting.ConfidenceRules;
import org.hoidong.core.voting.ConfidenceStep;
import org.hoidong.core.voting.SessionOfYear;
import org.hoidong.core.voting.SeveralPosts;
import org.hoidong.core.voting.VoteChoice;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law.md 3.2 with its supplement: who is rated, what follows, and what changed on 1 July 2023. */
class ConfidenceLawTest {

    private static final LocalDate THU_2023_06_29 = LocalDate.of(2023, 6, 29);
    private static final LocalDate FRI_2023_06_30 = LocalDate.of(2023, 6, 30);
    private static final LocalDate SAT_2023_07_01 = LocalDate.of(2023, 7, 1);
    private static final LocalDate SUN_2023_07_02 = LocalDate.of(2023, 7, 2);
    private static final Provision REGULATION = Provision.of("Regulation 1", "2");

    private final RuleBook book = VietnamRules.standard();
    private final RuleBook collected = reading(VotingBase.BALLOTS_COLLECTED);

    private RuleBook reading(VotingBase base) {
        return book.with(ConfidenceRules.TOTAL_BALLOTS, Dated.setting(base, DateSpan.from(SAT_2023_07_01), REGULATION));
    }

    /** Of 60 delegates 51 present, as many ballots issued, 48 collected, 45 valid. */
    private static VoteTally tally(VoteChoice choice, int count) {
        return VoteTally.builder()
                .totalDelegates(60)
                .present(51)
                .ballots(Ballots.of(51, 48, 45))
                .count(choice, count)
                .build();
    }

    private static ImmutableList<ConfidenceConsequence> follows(
            RuleBook rules, RuleKey<ConfidenceRule> key, LocalDate on, VoteTally tally) {
        RulesInForce inForce = rules.on(on);
        return inForce.get(key).evaluate(tally, inForce).consequences();
    }

    @Nested
    class Rating {

        private ImmutableList<ConfidenceConsequence> low(RuleBook rules, LocalDate on, int low) {
            return follows(rules, ConfidenceRules.RATING, on, tally(VoteChoice.LOW_CONFIDENCE, low));
        }

        // A-C-02, A-C-03: of 60 delegates more than half is 31, two thirds is 40
        @Test
        void isOfAllDelegatesUntilThe30thOfJune2023() {
            for (LocalDate on : List.of(THU_2023_06_29, FRI_2023_06_30)) {
                assertThat(low(book, on, 30)).isEmpty();
                assertThat(low(book, on, 31)).containsExactly(MAY_RESIGN);
                assertThat(low(book, on, 39)).containsExactly(MAY_RESIGN);
                assertThat(low(book, on, 40)).containsExactly(VOTE_OF_CONFIDENCE, MAY_RESIGN);
                assertThat(low(book, on, 41)).containsExactly(VOTE_OF_CONFIDENCE, MAY_RESIGN);
            }
        }

        // A-C-11, A-C-12: of 48 ballots more than half is 25, two thirds is 32
        @Test
        void isOfAllBallotsFromThe1stOfJuly2023() {
            for (LocalDate on : List.of(SAT_2023_07_01, SUN_2023_07_02)) {
                assertThat(low(collected, on, 24)).isEmpty();
                assertThat(low(collected, on, 25)).containsExactly(VOTE_OF_CONFIDENCE_AT_NEAREST_SESSION, MAY_RESIGN);
                assertThat(low(collected, on, 31)).containsExactly(VOTE_OF_CONFIDENCE_AT_NEAREST_SESSION, MAY_RESIGN);
                assertThat(low(collected, on, 32)).containsExactly(RELIEF_AT_NEAREST_SESSION);
                assertThat(low(collected, on, 33)).containsExactly(RELIEF_AT_NEAREST_SESSION);
            }
        }

        // issued 51: 26 and 34; collected 48: 25 and 32; valid 45: 23 and 30
        @Test
        void dependsOnWhichBallotsTheHostReads() {
            RuleBook issued = reading(VotingBase.BALLOTS_ISSUED);
            RuleBook valid = reading(VotingBase.BALLOTS_VALID);

            assertThat(low(issued, SAT_2023_07_01, 25)).isEmpty();
            assertThat(low(collected, SAT_2023_07_01, 25)).hasSize(2);
            assertThat(low(valid, SAT_2023_07_01, 23)).hasSize(2);
            assertThat(low(valid, SAT_2023_07_01, 30)).containsExactly(RELIEF_AT_NEAREST_SESSION);
            assertThat(low(issued, SAT_2023_07_01, 33)).hasSize(2);
            assertThat(low(issued, SAT_2023_07_01, 34)).containsExactly(RELIEF_AT_NEAREST_SESSION);
        }

        // supplement, note 1.2
        @Test
        void isAnErrorThatNamesTheSettingWhereTheHostDoesNotSay() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> low(book, SAT_2023_07_01, 25))
                    .withMessageContaining("voting/total-ballots")
                    .withMessageContaining("Resolution 96/2023/QH15, Article 18")
                    .withMessageContaining("VotingBase.BALLOTS_COLLECTED")
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }

        // supplement, note 1.1: the number of the article follows by position only
        @Test
        void citesTheResolutionWithoutAnArticle() {
            RulesInForce rules = collected.on(SAT_2023_07_01);

            assertThat(rules.get(ConfidenceRules.RATING)
                            .evaluate(tally(VoteChoice.LOW_CONFIDENCE, 25), rules)
                            .verdict()
                            .reasons())
                    .flatExtracting(Reason::bases)
                    .extracting(Provision::toString)
                    .containsOnly("Resolution 96/2023/QH15");
        }
    }

    @Nested
    class VoteOfConfidence {

        private ImmutableList<ConfidenceConsequence> none(RuleBook rules, LocalDate on, int none) {
            return follows(rules, ConfidenceRules.VOTE, on, tally(VoteChoice.NO_CONFIDENCE, none));
        }

        // A-C-05, NEW-02: of 60 delegates 31, of 48 ballots 25
        @Test
        void losesTheOfficeByMoreThanHalf() {
            assertThat(none(book, FRI_2023_06_30, 30)).isEmpty();
            assertThat(none(book, FRI_2023_06_30, 31)).containsExactly(RELIEF, MAY_RESIGN);
            assertThat(none(collected, SAT_2023_07_01, 24)).isEmpty();
            assertThat(none(collected, SAT_2023_07_01, 25)).containsExactly(RELIEF);
        }

        // A-C-04, NEW-01: a third of 60 delegates is 20, under both
        @Test
        void isCalledByAThirdOfTheDelegatesOrTheFront() {
            for (LocalDate on : List.of(FRI_2023_06_30, SAT_2023_07_01)) {
                var call = book.on(on).get(ConfidenceRules.CALL);
                assertThat(call.demand().evaluate(19, 60).isSatisfied()).isFalse();
                assertThat(call.demand().evaluate(20, 60).isSatisfied()).isTrue();
                assertThat(call.demand().evaluate(21, 60).isSatisfied()).isTrue();
                assertThat(call.judge(VietnamBodies.FATHERLAND_FRONT).isSatisfied())
                        .isTrue();
                assertThat(call.judge(VietnamBodies.PEOPLES_COMMITTEE).isSatisfied())
                        .isFalse();
            }
        }

        // A-C-04: two thirds low; NEW-01: from more than half to less than two thirds, and no longer two thirds
        @Test
        void isCalledByARating() {
            assertThat(ratingCalls(book, FRI_2023_06_30, 39)).isFalse();
            assertThat(ratingCalls(book, FRI_2023_06_30, 40)).isTrue();
            assertThat(ratingCalls(collected, SAT_2023_07_01, 24)).isFalse();
            assertThat(ratingCalls(collected, SAT_2023_07_01, 25)).isTrue();
            assertThat(ratingCalls(collected, SAT_2023_07_01, 31)).isTrue();
            assertThat(ratingCalls(collected, SAT_2023_07_01, 32)).isFalse();
        }

        private boolean ratingCalls(RuleBook rules, LocalDate on, int low) {
            RulesInForce inForce = rules.on(on);
            return inForce.get(ConfidenceRules.CALL)
                    .judge(inForce.get(ConfidenceRules.RATING).evaluate(tally(VoteChoice.LOW_CONFIDENCE, low), inForce))
                    .isSatisfied();
        }

        // A-C-06
        @Test
        void goesFromSubmissionToResolution() {
            assertThat(book.on(FRI_2023_06_30).get(ConfidenceRules.ORDER))
                    .containsExactly(
                            ConfidenceStep.SUBMISSION,
                            ConfidenceStep.STATEMENT,
                            ConfidenceStep.DEBATE,
                            ConfidenceStep.BALLOT,
                            ConfidenceStep.RESOLUTION);
        }
    }

    @Nested
    class WhoIsRated {

        // A-C-08
        @Test
        void isTheLeadersOfCouncilAndExecutiveOfProvincesAndDistricts() {
            ImmutableSet<OfficeKind> province =
                    book.on(SAT_2023_07_01).get(ConfidenceRules.RATED_OFFICES.of(VietnamTiers.PROVINCE));

            assertThat(province)
                    .containsExactlyInAnyOrder(
                            VietnamOffices.COUNCIL_CHAIR,
                            VietnamOffices.COUNCIL_VICE_CHAIR,
                            VietnamOffices.COMMITTEE_HEAD,
                            VietnamOffices.EXECUTIVE_CHAIR,
                            VietnamOffices.EXECUTIVE_VICE_CHAIR,
                            VietnamOffices.EXECUTIVE_MEMBER);
            assertThat(book.on(SAT_2023_07_01).get(ConfidenceRules.RATED_OFFICES.of(VietnamTiers.DISTRICT)))
                    .isEqualTo(province);
        }

        // B-C-02: the text names province and district only
        @ParameterizedTest
        @ValueSource(strings = {"2023-07-01", "2025-06-30", "2025-07-01", "2026-07-01"})
        void isOpenForCommunes(LocalDate on) {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(on).get(ConfidenceRules.RATED_OFFICES.of(VietnamTiers.COMMUNE)))
                    .withMessageContaining("B-C-02")
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }

        // A-C-09, A-C-10
        @Test
        void isNobodyNewOrRetiringAndEverybodyOnce() {
            RulesInForce rules = book.on(SAT_2023_07_01);
            LocalDate rated = LocalDate.of(2023, 12, 6);
            var exemption = rules.get(ConfidenceRules.EXEMPTION);

            assertThat(exemption.judge(LocalDate.of(2022, 12, 31), rated).isSatisfied())
                    .isTrue();
            assertThat(exemption.judge(LocalDate.of(2023, 1, 1), rated).isSatisfied())
                    .isFalse();
            assertThat(exemption
                            .judge(LocalDate.of(2021, 6, 29), LocalDate.of(2023, 11, 1), rated)
                            .isSatisfied())
                    .isFalse();
            assertThat(rules.get(ConfidenceRules.SEVERAL_POSTS)).isEqualTo(SeveralPosts.ONE_VOTE_FOR_ALL);
        }

        // A-C-13, and the supplement on A-C-03 for the years before
        @Test
        void isAskedAtTheYearEndSessionOfTheThirdYear() {
            for (LocalDate on : List.of(FRI_2023_06_30, SAT_2023_07_01)) {
                var frequency = book.on(on).get(ConfidenceRules.FREQUENCY);
                assertThat(frequency.yearOfTerm()).isEqualTo(3);
                assertThat(frequency.session()).isEqualTo(SessionOfYear.YEAR_END);
            }
            assertThat(book.on(FRI_2023_06_30).dated(ConfidenceRules.FREQUENCY).basis())
                    .hasToString("Resolution 85/2014/QH13");
            assertThat(book.on(SAT_2023_07_01).dated(ConfidenceRules.FREQUENCY).basis())
                    .hasToString("Resolution 96/2023/QH15, Article 7");
        }
    }

    // law.md 10.3 row 4: 47 ballots, low 0, 1 and 6: nothing follows
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6})
    void nothingFollowsFromThePublishedRatings(int low) {
        VoteTally rated = VoteTally.builder()
                .totalDelegates(47)
                .present(47)
                .ballots(Ballots.of(47, 47, 47))
                .count(VoteChoice.LOW_CONFIDENCE, low)
                .build();

        RulesInForce rules = collected.on(LocalDate.of(2023, 12, 6));
        var outcome = rules.get(ConfidenceRules.RATING).evaluate(rated, rules);

        assertThat(outcome.verdict().isSatisfied()).isTrue();
        assertThat(outcome.verdict().reasons().get(0).facts()).containsEntry("needed", Datum.of(24));
    }
}
