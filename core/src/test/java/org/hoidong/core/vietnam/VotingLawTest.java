package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Language;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Council;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.NoRuleException.Cause;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.voting.Depletion;
import org.hoidong.core.voting.DepletionSituation;
import org.hoidong.core.voting.ProxyVoting;
import org.hoidong.core.voting.QuestionKind;
import org.hoidong.core.voting.TallyRule;
import org.hoidong.core.voting.VoteChoice;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingForm;
import org.hoidong.core.voting.VotingMethod;
import org.hoidong.core.voting.VotingMethodCategory;
import org.hoidong.core.voting.VotingRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotingLawTest {

    private static final LocalDate THU_2015_12_31 = LocalDate.of(2015, 12, 31);
    private static final LocalDate FRI_2016_01_01 = LocalDate.of(2016, 1, 1);
    private static final LocalDate SAT_2016_01_02 = LocalDate.of(2016, 1, 2);
    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final LocalDate THU_2025_02_27 = LocalDate.of(2025, 2, 27);
    private static final LocalDate FRI_2025_02_28 = LocalDate.of(2025, 2, 28);
    private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);
    private static final LocalDate SUN_2025_06_15 = LocalDate.of(2025, 6, 15);
    private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);
    private static final LocalDate TUE_2025_06_17 = LocalDate.of(2025, 6, 17);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);

    private final RuleBook book = VietnamRules.standard();

    @Nested
    class OrdinaryResolution {

        // A-V-02, B-V-01
        @Test
        void needsMoreThanHalfOfAllDelegatesUnderBothLaws() {
            for (LocalDate on : new LocalDate[] {
                FRI_2016_01_01,
                SAT_2016_01_02,
                WED_2022_07_27,
                THU_2025_02_27,
                FRI_2025_02_28,
                MON_2025_06_16,
                TUE_2025_06_17
            }) {
                var rule = book.on(on).get(VotingRules.ORDINARY_RESOLUTION);
                assertThat(rule.evaluate(VoteTally.of(51, 51, 25, 0)).isSatisfied())
                        .isFalse();
                assertThat(rule.evaluate(VoteTally.of(51, 51, 26, 0)).isSatisfied())
                        .isTrue();
            }
        }

        @Test
        void citesTheLawOfTheDay() {
            assertThat(cited(VotingRules.ORDINARY_RESOLUTION, WED_2022_07_27))
                    .isEqualTo("Law 77/2015/QH13, Article 91");
            assertThat(book.on(WED_2022_07_27)
                            .dated(VotingRules.ORDINARY_RESOLUTION)
                            .basis()
                            .cite(Language.VIETNAMESE))
                    .isEqualTo("Điều 91 Luật 77/2015/QH13");
            assertThat(cited(VotingRules.ORDINARY_RESOLUTION, FRI_2025_02_28)).contains("77/2015/QH13");
            assertThat(cited(VotingRules.ORDINARY_RESOLUTION, MON_2025_06_16))
                    .isEqualTo("Law 72/2025/QH15, Article 35, Clause 2");
        }

        // law.md 0.2: the text of Law 65/2025/QH15 was not read
        @Test
        void hasNoValueWhereTheLawWasNotRead() {
            for (LocalDate on : new LocalDate[] {SAT_2025_03_01, SUN_2025_06_15}) {
                assertThatExceptionOfType(NoRuleException.class)
                        .isThrownBy(() -> book.on(on).get(VotingRules.ORDINARY_RESOLUTION))
                        .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.BETWEEN));
            }
        }

        @Test
        void hasNoValueBeforeTheFirstLaw() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(THU_2015_12_31).get(VotingRules.ORDINARY_RESOLUTION))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.NOT_YET));
        }
    }

    /** The table of law.md 3.1, whole, by the rules of the book: one vote less, as many, one more. */
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
    void theTableOfThresholdsHolds(int total, int half, int twoThirds, int moreThanTwoThirds, int third) {
        RulesInForce rules = book.on(TUE_2025_07_01);

        needs(half, total, rules.get(VotingRules.ORDINARY_RESOLUTION));
        needs(twoThirds, total, rules.get(VotingRules.DISMISSAL_OF_DELEGATE));
        needs(moreThanTwoThirds, total, rules.get(VotingRules.DEPLETED_COUNCIL_RESOLUTION));
        for (int supporters = third - 1; supporters <= third + 1; supporters++) {
            assertThat(rules.get(VotingRules.SESSION_REQUEST)
                            .evaluate(supporters, total)
                            .isSatisfied())
                    .isEqualTo(supporters >= third);
        }
    }

    private static void needs(int votes, int total, TallyRule rule) {
        for (int inFavour = votes - 1; inFavour <= votes + 1; inFavour++) {
            assertThat(rule.evaluate(VoteTally.of(total, total, inFavour, 0)).isSatisfied())
                    .as("%s of %s by %s", inFavour, total, rule)
                    .isEqualTo(inFavour >= votes);
        }
    }

    // A-V-03, B-V-02
    @Test
    void dismissalNeedsTwoThirdsOfAllDelegates() {
        for (LocalDate on : new LocalDate[] {WED_2022_07_27, TUE_2025_07_01}) {
            var rule = book.on(on).get(VotingRules.DISMISSAL_OF_DELEGATE);
            assertThat(rule.evaluate(VoteTally.of(51, 51, 33, 0)).isSatisfied()).isFalse();
            assertThat(rule.evaluate(VoteTally.of(51, 51, 34, 0)).isSatisfied()).isTrue();
            assertThat(rule.evaluate(VoteTally.of(51, 51, 35, 0)).isSatisfied()).isTrue();
        }
    }

    // B-V-03: strictly more than two thirds of the delegates in office
    @Test
    void aDepletedCouncilCountsThoseInOffice() {
        var rule = book.on(MON_2025_06_16).get(VotingRules.DEPLETED_COUNCIL_RESOLUTION);

        assertThat(rule.evaluate(inOffice(30, 20)).isSatisfied()).isFalse();
        assertThat(rule.evaluate(inOffice(30, 21)).isSatisfied()).isTrue();
        assertThat(rule.basis().toString()).isEqualTo("Law 72/2025/QH15, Article 49, Clause 2, Point b");
        assertThatExceptionOfType(NoRuleException.class)
                .isThrownBy(() -> book.on(SUN_2025_06_15).get(VotingRules.DEPLETED_COUNCIL_RESOLUTION))
                .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.NOT_YET));
    }

    // A-V-11
    @Test
    void aThirdOfAllDelegatesDemandsASession() {
        for (LocalDate on : new LocalDate[] {WED_2022_07_27, TUE_2025_07_01}) {
            var rule = book.on(on).get(VotingRules.SESSION_REQUEST);
            assertThat(rule.evaluate(16, 50).isSatisfied()).isFalse();
            assertThat(rule.evaluate(17, 50).isSatisfied()).isTrue();
        }
        assertThat(cited(VotingRules.SESSION_REQUEST, WED_2022_07_27))
                .isEqualTo("Law 77/2015/QH13, Article 78, Clause 2");
        assertThat(cited(VotingRules.SESSION_REQUEST, TUE_2025_07_01))
                .isEqualTo("Law 72/2025/QH15, Article 34, Clause 3");
    }

    @Nested
    class Quorum {

        // A-V-08
        @Test
        void ofTheStandingCommitteeIsTwoThirdsUntilTheLawOf2015Ends() {
            var rule = book.on(FRI_2025_02_28).get(VotingRules.STANDING_COMMITTEE_QUORUM);

            assertThat(rule.evaluate(VoteTally.of(7, 4, 0, 0)).isSatisfied()).isFalse();
            assertThat(rule.evaluate(VoteTally.of(7, 5, 0, 0)).isSatisfied()).isTrue();
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(SAT_2025_03_01).get(VotingRules.STANDING_COMMITTEE_QUORUM))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }

        // A-V-01, graded Low: never a default
        @ParameterizedTest
        @ValueSource(strings = {"2016-01-01", "2022-07-27", "2025-07-01", "2026-07-01"})
        void ofASessionIsTheCouncilsToGive(LocalDate on) {
            assertThat(VotingRules.PLENARY_QUORUM.id()).isEqualTo("meeting/plenary-quorum");
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(on).get(VotingRules.PLENARY_QUORUM))
                    .withMessageContaining("A-V-01")
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }
    }

    @Nested
    class OtherMajorities {

        // A-V-13: more than half of all delegates, by inference
        @Test
        void ofARemovalIsThatOfAnOrdinaryResolution() {
            var rule = book.on(WED_2022_07_27).get(VotingRules.REMOVAL_FROM_OFFICE);

            assertThat(rule.evaluate(VoteTally.of(51, 51, 25, 0)).isSatisfied()).isFalse();
            assertThat(rule.evaluate(VoteTally.of(51, 51, 26, 0)).isSatisfied()).isTrue();
            assertThat(book.on(WED_2022_07_27)
                            .dated(VotingRules.REMOVAL_FROM_OFFICE)
                            .grade())
                    .isEqualTo(Grade.MEDIUM);
        }

        // A-V-09: more than half of all members of the Standing Committee
        @Test
        void ofAConclusionAfterAnExplanationIsOfAllMembersUntilTheOversightLawOf2015Ends() {
            var rule = book.on(LocalDate.of(2026, 2, 28)).get(VotingRules.EXPLANATION_CONCLUSION);

            assertThat(rule.evaluate(VoteTally.of(8, 6, 4, 0)).isSatisfied()).isFalse();
            assertThat(rule.evaluate(VoteTally.of(8, 6, 5, 0)).isSatisfied()).isTrue();
            assertThat(rule.basis().toString()).isEqualTo("Law 87/2015/QH13, Article 72, Clause 4");
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(LocalDate.of(2026, 3, 1)).get(VotingRules.EXPLANATION_CONCLUSION))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.NO_LONGER));
        }

        // B-B-27, B-V-06: of 14 members 7 for and 7 against
        @Test
        void ofTheExecutiveLetsTheSideOfTheChairWinATie() {
            var rule = book.on(TUE_2025_07_01).get(VotingRules.EXECUTIVE_DECISION);
            VoteTally tie = VoteTally.of(14, 14, 7, 7);

            assertThat(rule.evaluate(tie.toBuilder().chair(VoteChoice.FOR).build())
                            .isSatisfied())
                    .isTrue();
            assertThat(rule.evaluate(tie.toBuilder().chair(VoteChoice.AGAINST).build())
                            .isSatisfied())
                    .isFalse();
            assertThat(rule.basis().toString()).isEqualTo("Law 72/2025/QH15, Article 40, Clause 3");
        }

        // A-V-07, B-V-05: none is found for the Council, so that a tie is not adopted, whoever presides
        @Test
        void ofTheCouncilDoNotKnowATie() {
            for (LocalDate on : new LocalDate[] {WED_2022_07_27, TUE_2025_07_01}) {
                assertThat(book.on(on)
                                .get(VotingRules.ORDINARY_RESOLUTION)
                                .evaluate(VoteTally.of(50, 50, 25, 25).toBuilder()
                                        .chair(VoteChoice.FOR)
                                        .build())
                                .isSatisfied())
                        .isFalse();
            }
        }
    }

    /** A Council of 30 on 30 seats, whose term ends on 30 June 2026. */
    @Nested
    class DepletedCouncil {

        private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

        // A-B-13: 18 months before 30 June 2026 is 30 December 2024
        @ParameterizedTest
        @CsvSource({
            "20, 2024-12-29, COMPLETE",
            "19, 2024-12-29, BY_ELECTION",
            "19, 2024-12-30, PLAN_AND_BUDGET_ONLY",
            "19, 2024-12-31, PLAN_AND_BUDGET_ONLY",
            "9, 2024-12-31, PLAN_AND_BUDGET_ONLY"
        })
        void decidedPlanAndBudgetOnlyNearItsEndUnderTheLawOf2015(
                int inOffice, LocalDate on, DepletionSituation situation) {
            assertThat(depletion(inOffice, on, LAST_DAY).situation()).isEqualTo(situation);
        }

        // B-B-19, B-B-20, B-B-21: at least 20 of 30; at least 10 seats; 18 months after 16 June 2025 is 16 December
        // 2026
        @ParameterizedTest
        @CsvSource({
            "20, 2026-12-17, COMPLETE",
            "19, 2026-12-17, BY_ELECTION",
            "19, 2026-12-16, WORKS_ON",
            "19, 2026-12-15, WORKS_ON",
            "10, 2026-12-16, WORKS_ON",
            "9, 2026-12-16, HIGHER_BODY_RULES",
            "9, 2026-12-17, HIGHER_BODY_RULES"
        })
        void worksOnUnderTheLawOf2025(int inOffice, LocalDate lastDay, DepletionSituation situation) {
            assertThat(depletion(inOffice, MON_2025_06_16, lastDay).situation()).isEqualTo(situation);
        }

        // B-V-03: both the base and the fraction change
        @Test
        void thenDecidesByTheMajorityOfTheSameArticle() {
            Depletion depletion = depletion(19, MON_2025_06_16, LAST_DAY);

            assertThat(depletion.majority())
                    .contains(book.on(MON_2025_06_16).get(VotingRules.DEPLETED_COUNCIL_RESOLUTION));
            assertThat(depletion.verdict().reasons())
                    .flatExtracting(Reason::bases)
                    .extracting(Provision::toString)
                    .containsExactly(
                            "Law 72/2025/QH15, Article 49, Clause 2",
                            "Law 72/2025/QH15, Article 49, Clause 2, Point b");
        }

        private Depletion depletion(int inOffice, LocalDate on, LocalDate lastDay) {
            Council council = Council.of(
                    BodyId.of("hdnd"), CouncilTerm.of("XIX", DateSpan.from(LocalDate.of(2021, 6, 29))), 30, inOffice);
            return book.on(on).get(VotingRules.DEPLETED_COUNCIL).judge(council, 30, on, lastDay);
        }
    }

    // B-V-08: at least one third of the number fixed by law, here 10 of 28
    @Test
    void aProvisionalCouncilNeedsAThirdOfTheSeatsFixedByLaw() {
        var rule = book.on(TUE_2025_07_01).get(VotingRules.PROVISIONAL_COUNCIL);

        for (int inOffice = 9; inOffice <= 11; inOffice++) {
            VoteTally tally = VoteTally.builder()
                    .totalDelegates(inOffice)
                    .seatsByLaw(28)
                    .present(0)
                    .build();
            assertThat(rule.evaluate(tally).isSatisfied()).isEqualTo(inOffice >= 10);
        }
    }

    @Nested
    class VotersRequest {

        // A-V-12, 2.1/voters-request: more than 10 % of 6,050 voters is 606
        @Test
        void needsMoreThanATenthOfTheVotersOfACommune() {
            for (LocalDate on : new LocalDate[] {WED_2022_07_27, TUE_2025_07_01}) {
                var rule = book.on(on).get(VotingRules.VOTERS_SESSION_REQUEST.of(VietnamTiers.COMMUNE));
                assertThat(rule.evaluate(604, 6_050).isSatisfied()).isFalse();
                assertThat(rule.evaluate(605, 6_050).isSatisfied()).isFalse();
                assertThat(rule.evaluate(606, 6_050).isSatisfied()).isTrue();
            }
        }

        @Test
        void isOfCommunesOnly() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() ->
                            book.on(TUE_2025_07_01).get(VotingRules.VOTERS_SESSION_REQUEST.of(VietnamTiers.PROVINCE)))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.UNKNOWN));
        }
    }

    @Nested
    class Methods {

        // A-V-06
        @Test
        void areOpenOrSecretForAMotionAndSecretForPersons() {
            RulesInForce rules = book.on(WED_2022_07_27);

            for (VotingMethod method : VotingMethod.standard()) {
                boolean counts = method.category() != VotingMethodCategory.WITHOUT_COUNT;
                boolean secret = method.category() == VotingMethodCategory.SECRET;
                for (QuestionKind kind : QuestionKind.standard()) {
                    assertThat(rules.get(VotingRules.METHOD.of(kind))
                                    .judge(method)
                                    .isSatisfied())
                            .as("%s by %s", kind, method)
                            .isEqualTo(kind.equals(QuestionKind.MOTION) ? counts : secret);
                }
            }
        }

        // A-V-05, B-M-01
        @Test
        void doNotKnowProxiesAndLetDelegatesVoteOnlineSinceTheLawOf2025() {
            assertThat(book.on(WED_2022_07_27).get(VotingRules.PROXY)).isEqualTo(ProxyVoting.FORBIDDEN);
            assertThat(book.on(MON_2025_06_16).get(VotingRules.FORMS)).contains(VotingForm.ONLINE);
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(SUN_2025_06_15).get(VotingRules.FORMS))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.NOT_YET));
        }
    }

    private static VoteTally inOffice(int inOffice, int inFavour) {
        return VoteTally.builder()
                .totalDelegates(50)
                .inOffice(inOffice)
                .present(inOffice)
                .count(VoteChoice.FOR, inFavour)
                .build();
    }

    private String cited(RuleKey<?> key, LocalDate on) {
        return book.on(on).dated(key).basis().toString();
    }

    // A-V-04, A-C-01
    @Test
    void theChoicesOfAVoterAreThoseOfTheQuestion() {
        var motion = VotingRules.CHOICES.of(QuestionKind.MOTION);
        var rating = VotingRules.CHOICES.of(QuestionKind.CONFIDENCE_RATING);

        LawDays.holds(motion, "A-V-04", VietnamDocuments.LAW_77_2015_QH13, "91", "2016-01-01", "2025-02-28");
        LawDays.holds(rating, "A-C-01", VietnamDocuments.LAW_87_2015_QH13, "63", "2016-07-01", "2023-06-30");
        assertThat(book.on(WED_2022_07_27).get(motion).allowed())
                .containsExactly(VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.NOT_VOTING);
        assertThat(book.on(WED_2022_07_27).get(rating).allowed())
                .containsExactly(VoteChoice.HIGH_CONFIDENCE, VoteChoice.CONFIDENCE, VoteChoice.LOW_CONFIDENCE);
    }

    // A-V-10: a committee votes only when necessary, and the law gives no share
    @Test
    void whatCarriesADecisionOfACommitteeOnlyTheHostCanSay() {
        assertThatExceptionOfType(NoRuleException.class)
                .isThrownBy(() -> book.on(WED_2022_07_27).get(VotingRules.COMMITTEE_DECISION))
                .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED))
                .withMessageContaining("Law 87/2015/QH13, Article 78, Clause 2, Point đ");
    }
}
