package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.voting.Samples.BASIS;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyRuleTest {

    private static final MajorityRule HALF_OF_ALL =
            MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.TOTAL_DELEGATES, BASIS);
    private static final MajorityRule HALF_OF_PRESENT =
            MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.PRESENT, BASIS);
    private static final QuorumRule QUORUM =
            QuorumRule.of(Share.atLeast(Ratio.TWO_THIRDS), VotingBase.TOTAL_DELEGATES, BASIS);

    @Nested
    class Combined {

        // 30 delegates, 20 present, 11 for: the quorum of 20 is there, half of present is 11, half of all would be 16
        private final VoteTally tally = VoteTally.of(30, 20, 11, 9);

        @Test
        void withAllKeepsTheReasonsOfEach() {
            Verdict verdict =
                    TallyRule.all(QUORUM, HALF_OF_PRESENT, HALF_OF_ALL).evaluate(tally);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(QuorumRule.PRESENT, MajorityRule.REACHED, MajorityRule.NOT_REACHED);
            assertThat(TallyRule.all(QUORUM, HALF_OF_PRESENT).evaluate(tally).isSatisfied())
                    .isTrue();
        }

        @Test
        void withAnyNeedsOne() {
            assertThat(TallyRule.any(HALF_OF_ALL, HALF_OF_PRESENT)
                            .evaluate(tally)
                            .isSatisfied())
                    .isTrue();
            assertThat(TallyRule.any(HALF_OF_ALL, HALF_OF_ALL).evaluate(tally).isSatisfied())
                    .isFalse();
        }

        @Test
        void isARuleAgainAndEqualToOneMadeAlike() {
            TallyRule nested = TallyRule.any(TallyRule.all(QUORUM, HALF_OF_PRESENT), HALF_OF_ALL);

            assertThat(nested.evaluate(tally).isSatisfied()).isTrue();
            assertThat(nested).isEqualTo(TallyRule.any(TallyRule.all(QUORUM, HALF_OF_PRESENT), HALF_OF_ALL));
            assertThat(nested)
                    .hasToString("((at least 2/3 of total-delegates and more than 1/2 of present)"
                            + " or more than 1/2 of total-delegates)");
        }

        @Test
        void mustHoldARule() {
            assertThatIllegalArgumentException()
                    .isThrownBy(TallyRule::all)
                    .withMessage("rules (none) must hold at least one rule");
        }
    }

    /** A council of 30: half of all while 20 are in office, else more than two thirds of those in office. */
    @Nested
    class Conditional {

        private final TallyRule rule = TallyRule.when(
                ShareRule.of(VotingBase.IN_OFFICE, Share.atLeast(Ratio.TWO_THIRDS), VotingBase.TOTAL_DELEGATES, BASIS),
                HALF_OF_ALL,
                MajorityRule.of(Share.moreThan(Ratio.TWO_THIRDS), VotingBase.IN_OFFICE, BASIS));

        // 20 in office: 16 needed of 30; 19 in office: more than 12 2/3, so 13
        @ParameterizedTest
        @CsvSource({"20, 15, false", "20, 16, true", "19, 12, false", "19, 13, true", "21, 16, true"})
        void takesTheRuleOfTheCase(int inOffice, int inFavour, boolean carries) {
            assertThat(rule.evaluate(inOffice(inOffice, inFavour)).isSatisfied())
                    .isEqualTo(carries);
        }

        @Test
        void givesTheConditionAsAFindingThatIsMet() {
            Verdict verdict = rule.evaluate(inOffice(19, 12));

            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(ShareRule.NOT_REACHED, MajorityRule.NOT_REACHED);
            assertThat(verdict.unmet()).extracting(Reason::code).containsExactly(MajorityRule.NOT_REACHED);
        }

        private static VoteTally inOffice(int inOffice, int inFavour) {
            return VoteTally.builder()
                    .totalDelegates(30)
                    .inOffice(inOffice)
                    .present(inOffice)
                    .count(VoteChoice.FOR, inFavour)
                    .build();
        }
    }

    @Nested
    class OfShares {

        // B-V-08: at least one third of the seats fixed by law; of 50 that is 17
        @ParameterizedTest
        @CsvSource({"16, false, 1", "17, true, 0", "18, true, 0"})
        void comparesOneCountWithAnother(int inOffice, boolean enough, int missing) {
            ShareRule third =
                    ShareRule.of(VotingBase.IN_OFFICE, Share.atLeast(Ratio.ONE_THIRD), VotingBase.SEATS_BY_LAW, BASIS);

            Verdict verdict = third.evaluate(VoteTally.builder()
                    .totalDelegates(30)
                    .seatsByLaw(50)
                    .inOffice(inOffice)
                    .present(0)
                    .build());

            assertThat(verdict.isSatisfied()).isEqualTo(enough);
            assertThat(verdict.reasons().get(0).facts())
                    .containsEntry("counted", Datum.of("delegates-in-office"))
                    .containsEntry("base", Datum.of(50))
                    .containsEntry("baseKind", Datum.of("seats-by-law"))
                    .containsEntry("needed", Datum.of(17))
                    .containsEntry("missing", Datum.of(missing));
        }
    }

    /** B-B-27, B-V-06: more than half of all members; on a tie the side of the chair. */
    @Nested
    class Tie {

        private final TieRule rule =
                TieRule.of(MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.MEMBERS, BASIS), Samples.BASIS);

        @Test
        void isDecidedByTheSideOfTheChair() {
            assertThat(decided(tie(7).chair(VoteChoice.FOR).build(), true)).isEqualTo(TieRule.CHAIR_FOR);
            assertThat(decided(tie(7).chair(VoteChoice.AGAINST).build(), false)).isEqualTo(TieRule.CHAIR_AGAINST);
        }

        // 4 for and 4 against with 6 away: no majority of 14, and still a tie
        @Test
        void isDecidedSoEvenWhereNeitherSideIsAMajority() {
            assertThat(decided(tie(4).chair(VoteChoice.FOR).build(), true)).isEqualTo(TieRule.CHAIR_FOR);
        }

        @Test
        void isUndecidedWhereTheChairIsOnNeitherSide() {
            assertThat(decided(tie(7).build(), false)).isEqualTo(TieRule.UNDECIDED);
            assertThat(decided(
                            tie(4).count(VoteChoice.NOT_VOTING, 2)
                                    .chair(VoteChoice.NOT_VOTING)
                                    .build(),
                            false))
                    .isEqualTo(TieRule.UNDECIDED);
            assertThat(rule.evaluate(tie(7).build())
                            .unmet()
                            .get(1)
                            .remedy()
                            .orElseThrow()
                            .code())
                    .isEqualTo(TieRule.RECORD_CHAIR);
        }

        @Test
        void isNoQuestionWhereThereIsNone() {
            assertThat(rule.evaluate(VoteTally.of(14, 14, 8, 6)).isSatisfied()).isTrue();
            assertThat(rule.evaluate(VoteTally.of(14, 14, 7, 6)).reasons())
                    .extracting(Reason::code)
                    .containsExactly(MajorityRule.NOT_REACHED);
            assertThat(rule.evaluate(VoteTally.of(14, 14, 0, 0)).reasons())
                    .extracting(Reason::code)
                    .containsExactly(MajorityRule.NOT_REACHED);
        }

        private ReasonCode decided(VoteTally tally, boolean carried) {
            Verdict verdict = rule.evaluate(tally);
            assertThat(verdict.isSatisfied()).isEqualTo(carried);
            assertThat(verdict.reasons()).hasSize(2);
            return verdict.reasons().get(1).code();
        }

        private static VoteTally.Builder tie(int each) {
            return VoteTally.of(14, 14, each, each).toBuilder();
        }
    }

    @Nested
    class EachGroup {

        private static final VotingGroupId NORTH = VotingGroupId.of("north");
        private static final VotingGroupId SOUTH = VotingGroupId.of("south");
        private final EachGroupRule rule =
                EachGroupRule.of(BASIS, ImmutableMap.of(NORTH, HALF_OF_ALL, SOUTH, HALF_OF_ALL));

        // more than half of 20 is 11, of 11 is 6
        @ParameterizedTest
        @CsvSource({"11, 6, true", "10, 6, false", "11, 5, false", "20, 5, false", "10, 5, false"})
        void mustPass(int north, int south, boolean carries) {
            assertThat(evaluate(north, south).isSatisfied()).isEqualTo(carries);
        }

        @Test
        void isNamedWhereItFailsWithItsOwnReasons() {
            Verdict verdict = evaluate(20, 5);

            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(
                            EachGroupRule.PASSED, MajorityRule.REACHED, EachGroupRule.FAILED, MajorityRule.NOT_REACHED);
            assertThat(verdict.unmet())
                    .hasSize(2)
                    .allSatisfy(reason -> assertThat(reason.facts()).containsEntry("group", Datum.of("south")));
            assertThat(verdict.unmet().get(1).remedy()).isPresent();
        }

        // half of 20 present is 11, half of all 30 would be 16: one of the two is enough
        @Test
        void keepsWhatIsNotMetAsSuchWhereTheGroupPasses() {
            EachGroupRule either =
                    EachGroupRule.of(BASIS, ImmutableMap.of(NORTH, TallyRule.any(HALF_OF_ALL, HALF_OF_PRESENT)));

            Verdict verdict = either.evaluate(Map.of(NORTH, VoteTally.of(30, 20, 11, 9)));

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.unmet()).extracting(Reason::code).containsExactly(MajorityRule.NOT_REACHED);
        }

        @Test
        void mustHaveOneTally() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule.evaluate(Map.of(NORTH, VoteTally.of(20, 20, 11, 9))))
                    .withMessage("tallies (of [north]) must be of the groups [north, south], one for each");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EachGroupRule.of(BASIS, Map.of()))
                    .withMessage("rules (none) must hold the rule of at least one group");
        }

        private Verdict evaluate(int north, int south) {
            return rule.evaluate(Map.of(NORTH, VoteTally.of(20, 20, north, 0), SOUTH, VoteTally.of(11, 11, south, 0)));
        }
    }

    @Nested
    class Method {

        private final MethodRule secret = MethodRule.of(BASIS, VotingMethodCategory.SECRET);

        @Test
        void isRefusedWithThoseThatWouldDo() {
            Verdict verdict = secret.judge(VotingMethod.SHOW_OF_HANDS);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.reasons().get(0).code()).isEqualTo(MethodRule.NOT_ALLOWED);
            assertThat(verdict.reasons().get(0).facts())
                    .containsEntry("method", Datum.of("show-of-hands"))
                    .containsEntry("allowed", Datum.list(List.of(Datum.of("secret-ballot"))));
            assertThat(secret.judge(VotingMethod.SECRET_BALLOT).isSatisfied()).isTrue();
        }

        @Test
        void mustBeOneAtLeast() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MethodRule.of(BASIS))
                    .withMessage("allowed (none) must hold at least one category of methods");
        }
    }
}
