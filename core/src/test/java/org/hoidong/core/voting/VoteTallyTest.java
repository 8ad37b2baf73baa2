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
        void refusesAwayAndRecusedThatDoNotFit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47).excused(4).build())
                    .withMessage("excused (4) must not exceed inOffice (50) without present (47)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47).recused(48).build())
                    .withMessage("recused (48) must not exceed present (47); count those away as excused or absent");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47)
                            .recused(1)
                            .count(VoteChoice.FOR, 47)
                            .build())
                    .withMessage(
                            "counted (47 in {for=47}) must not exceed present (47) without the recused (1); take out"
                                    + " the votes of the recused");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47).excused(-1).build())
                    .withMessage("excused (-1) must not be negative");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47).recused(-1).build())
                    .withMessage("recused (-1) must not be negative");
        }

        @Test
        void refusesSeatsVotersAndAChairThatDoNotFit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47).seatsByLaw(50).build())
                    .withMessage("totalDelegates (51) must not exceed seatsByLaw (50)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47).voters(0).build())
                    .withMessage("voters (0) must be 1 or more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VoteTally.in(COUNCIL, 47)
                            .count(VoteChoice.FOR, 47)
                            .chair(VoteChoice.AGAINST)
                            .build())
                    .withMessage("choice of the chair (against) must be among the counts ({for=47})");
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
}
