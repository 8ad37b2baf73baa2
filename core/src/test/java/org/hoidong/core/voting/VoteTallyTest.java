package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Council;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VoteTallyTest {

    private static final Council COUNCIL =
            Council.of(BodyId.of("council"), CouncilTerm.of("XIX", DateSpan.from(LocalDate.of(2021, 6, 29))), 51, 50);

    @Nested
    class Build {

        @Test
        void takesTheNumbersOfACouncil() {
            VoteTally tally =
                    VoteTally.in(COUNCIL, 47).count(VoteChoice.FOR, 47).build();

            assertThat(tally.totalDelegates()).isEqualTo(51);
            assertThat(tally.inOffice()).isEqualTo(50);
            assertThat(tally.inFavour()).isEqualTo(47);
        }

        @Test
        void countsAChoiceOfTheHostsOwnByItsCategory() {
            VoteChoice aye = VoteChoice.of("aye", Label.of("Thuận", "Aye"), ChoiceCategory.FOR);

            VoteTally tally = VoteTally.in(COUNCIL, 47)
                    .count(VoteChoice.FOR, 20)
                    .count(aye, 5)
                    .build();

            assertThat(tally.inFavour()).isEqualTo(25);
            assertThat(tally.count(aye)).isEqualTo(5);
            assertThat(tally.count(VoteChoice.AGAINST)).isZero();
        }

        @Test
        void refusesMoreVotesThanPresent() {
            assertThat(VoteTally.of(51, 49, 47, 2).uncounted()).isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.of(51, 49, 47, 3))
                    .withMessage("counted (50 in {for=47, against=3}) must not exceed present (49); recount, or correct"
                            + " the number present");
        }

        @Test
        void refusesMorePresentThanInOfficeAndMoreInOfficeThanThereAre() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 51).build())
                    .withMessage("present (51) must not exceed inOffice (50)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.of(51, 52, 0, 0))
                    .withMessage("present (52) must not exceed inOffice (51)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.builder()
                            .totalDelegates(51)
                            .inOffice(52)
                            .present(3)
                            .build())
                    .withMessage("inOffice (52) must not exceed totalDelegates (51)");
        }

        @Test
        void refusesNegativeCounts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.of(51, 49, -1, 2))
                    .withMessage("count of for (-1) must not be negative");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.of(51, -1, 0, 0))
                    .withMessage("present (-1) must not be negative");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.of(0, 0, 0, 0))
                    .withMessage("totalDelegates (0) must be 1 or more");
        }

        @Test
        void refusesCountsThatOverflow() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.of(51, 49, Integer.MAX_VALUE, Integer.MAX_VALUE));
        }

        @Test
        void refusesBallotsThatDoNotFit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ballots.of(47, 48, 46))
                    .withMessage("collected (48) must not exceed issued (47)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ballots.of(47, 46, 47))
                    .withMessage("valid (47) must not exceed collected (46)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47)
                            .count(VoteChoice.FOR, 47)
                            .ballots(Ballots.of(47, 46, 46))
                            .build())
                    .withMessage("cast (47) must not exceed valid ballots (46)");
        }

        @Test
        void refusesABaseItDoesNotHold() {
            VoteTally byHand = VoteTally.of(51, 49, 40, 9);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VotingBase.BALLOTS_VALID.count(byHand))
                    .withMessage("ballots (none) must be given for base ballots-valid; add Ballots to the tally");
        }
    }

    @Nested
    class Words {

        @Test
        void areReadByTheirIdAndQuotedWhenUnknown() {
            assertThat(Choices.MOTION_WITH_ABSTENTION.parse("not-voting")).isEqualTo(VoteChoice.NOT_VOTING);
            assertThat(VotingMethod.parse("secret-ballot").category()).isEqualTo(VotingMethodCategory.SECRET);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Choices.MOTION_WITH_ABSTENTION.parse("maybe"))
                    .withMessage("choice (maybe) must be one of [for, against, abstaining, not-voting]");
        }
    }

    @Nested
    class Shares {

        @Test
        void mustBePossible() {
            assertThatIllegalArgumentException().isThrownBy(() -> Share.moreThan(Ratio.of(1, 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> Share.atLeast(Ratio.of(0, 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> Share.atLeast(Ratio.of(3, 2)));
            assertThat(Share.atLeast(Ratio.of(1, 1)).needed(51)).isEqualTo(51);
        }
    }

    @Nested
    class QuorumAndSupport {

        private static final Provision BASIS = Provision.of("Regulation 1", "2");

        // law.md 10.3 row 9: 77 of 86 present, quorum 58
        @Test
        void countsThosePresentAgainstTheBase() {
            QuorumRule rule = QuorumRule.of(Share.atLeast(Ratio.TWO_THIRDS), VotingBase.TOTAL_DELEGATES, BASIS);

            assertThat(rule.evaluate(VoteTally.of(86, 57, 0, 0)).isSatisfied()).isFalse();
            assertThat(rule.evaluate(VoteTally.of(86, 58, 0, 0)).isSatisfied()).isTrue();
            assertThat(rule.evaluate(VoteTally.of(86, 77, 0, 0)).isSatisfied()).isTrue();
            assertThat(rule.evaluate(COUNCIL, 34).isSatisfied()).isTrue();
            assertThat(rule.evaluate(COUNCIL, 33).unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(QuorumRule.NOT_PRESENT);
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(QuorumRule.GATHER_MORE);
            });
        }

        // A-V-11: at least one third of all delegates
        @Test
        void countsSupportersAgainstTheBase() {
            SupportRule rule = SupportRule.of(Share.atLeast(Ratio.ONE_THIRD), VotingBase.TOTAL_DELEGATES, BASIS);

            assertThat(rule.evaluate(17, 53).unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(SupportRule.TOO_SMALL));
            assertThat(rule.evaluate(18, 53).isSatisfied()).isTrue();
            assertThat(rule.evaluate(19, 53).isSatisfied()).isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> rule.evaluate(54, 53));
        }
    }

    /** Published votes of law.md 10.3. */
    @Nested
    class Published {

        @Test
        void findsThatThePercentageIsOfAllDelegates() {
            PublishedResult row2 = PublishedResult.of(VoteTally.of(53, 52, 52, 0), "98.11");
            PublishedResult row7 = PublishedResult.of(VoteTally.of(473, 444, 439, 5), "92.81");

            assertThat(row2.isOf(VotingBase.TOTAL_DELEGATES).isSatisfied()).isTrue();
            assertThat(row2.isOf(VotingBase.PRESENT).isSatisfied()).isFalse();
            assertThat(row7.isOf(VotingBase.TOTAL_DELEGATES).isSatisfied()).isTrue();
            assertThat(row7.isOf(VotingBase.PRESENT).isSatisfied()).isFalse();
        }

        @Test
        void findsThatAPercentageWasCutOffAndSaysWhatItRoundsTo() {
            Verdict verdict =
                    PublishedResult.of(VoteTally.of(51, 49, 47, 2), "92,15").isOf(VotingBase.TOTAL_DELEGATES);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(PublishedResult.TRUNCATED);
                assertThat(reason.facts().get("rounded")).hasToString("92.16");
            });
        }

        @Test
        void findsThatAPercentageFitsNothing() {
            Verdict verdict =
                    PublishedResult.of(VoteTally.of(51, 49, 47, 2), "92.17").isOf(VotingBase.TOTAL_DELEGATES);

            assertThat(verdict.reasons().get(0).code()).isEqualTo(PublishedResult.NOT_REPRODUCED);
        }

        @Test
        void refusesWhatIsNoPercentageAndAShareOfNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PublishedResult.of(VoteTally.of(51, 49, 47, 2), "92.16 %"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            PublishedResult.of(VoteTally.of(51, 0, 0, 0), "0").isOf(VotingBase.PRESENT));
        }
    }
}
