package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.voting.DepletionSituation.BY_ELECTION;
import static org.hoidong.core.voting.DepletionSituation.COMPLETE;
import static org.hoidong.core.voting.DepletionSituation.HIGHER_BODY_RULES;
import static org.hoidong.core.voting.DepletionSituation.PLAN_AND_BUDGET_ONLY;
import static org.hoidong.core.voting.DepletionSituation.WORKS_ON;
import static org.hoidong.core.voting.Samples.BASIS;

import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Council;
import org.hoidong.core.outcome.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepletionRuleTest {

    private static final LocalDate TUE_2024_12_31 = LocalDate.of(2024, 12, 31);
    private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

    private static final MajorityRule LARGER =
            MajorityRule.of(Share.moreThan(Ratio.TWO_THIRDS), VotingBase.IN_OFFICE, BASIS);
    private static final DepletionRule WITH_MAJORITY = rule().lowest(Share.atLeast(Ratio.ONE_THIRD))
            .majorityNearEnd(LARGER)
            .build();
    private static final DepletionRule PLAN_ONLY = rule().build();

    private static DepletionRule.Builder rule() {
        return DepletionRule.builder()
                .complete(Share.atLeast(Ratio.TWO_THIRDS))
                .months(18)
                .basis(BASIS)
                .byElectionBasis(BASIS)
                .nearEndBasis(BASIS);
    }

    private static Council council(int total, int inOffice) {
        return Council.of(BodyId.of("council"), Samples.TERM, total, inOffice);
    }

    /** A council of 30 on the seats of 36 that the law fixes: 20 of 30 are two thirds, 12 of 36 one third. */
    @Nested
    class Situation {

        @ParameterizedTest
        @CsvSource({
            "21, COMPLETE, COMPLETE",
            "20, COMPLETE, COMPLETE",
            "19, WORKS_ON, BY_ELECTION",
            "13, WORKS_ON, BY_ELECTION",
            "12, WORKS_ON, BY_ELECTION",
            "11, HIGHER_BODY_RULES, HIGHER_BODY_RULES",
            "0, HIGHER_BODY_RULES, HIGHER_BODY_RULES"
        })
        void followsFromThoseInOfficeAndTheTimeLeft(int inOffice, DepletionSituation near, DepletionSituation far) {
            assertThat(WITH_MAJORITY
                            .judge(council(30, inOffice), 36, TUE_2024_12_31, TUE_2026_06_30)
                            .situation())
                    .isEqualTo(near);
            assertThat(WITH_MAJORITY
                            .judge(council(30, inOffice), 36, TUE_2024_12_31, WED_2026_07_01)
                            .situation())
                    .isEqualTo(far);
        }

        @ParameterizedTest
        @CsvSource({
            "20, COMPLETE, COMPLETE",
            "19, PLAN_AND_BUDGET_ONLY, BY_ELECTION",
            "11, PLAN_AND_BUDGET_ONLY, BY_ELECTION"
        })
        void isPlanAndBudgetUnderARuleWithoutALargerMajority(
                int inOffice, DepletionSituation near, DepletionSituation far) {
            assertThat(PLAN_ONLY
                            .judge(council(30, inOffice), 36, TUE_2024_12_31, TUE_2026_06_30)
                            .situation())
                    .isEqualTo(near);
            assertThat(PLAN_ONLY
                            .judge(council(30, inOffice), 36, TUE_2024_12_31, WED_2026_07_01)
                            .situation())
                    .isEqualTo(far);
        }

        // 18 months from the day asked, which is not counted, to the last day, which is; months end on their last day
        @ParameterizedTest
        @CsvSource({
            "2024-12-31, 2026-06-29, WORKS_ON",
            "2024-12-31, 2026-06-30, WORKS_ON",
            "2024-12-31, 2026-07-01, BY_ELECTION",
            "2024-12-30, 2026-06-30, WORKS_ON",
            "2024-12-29, 2026-06-30, BY_ELECTION",
            "2024-08-31, 2026-02-28, WORKS_ON",
            "2024-08-31, 2026-03-01, BY_ELECTION",
            "2026-06-30, 2026-06-30, WORKS_ON"
        })
        void countsTheMonthsByDates(LocalDate on, LocalDate lastDay, DepletionSituation situation) {
            assertThat(WITH_MAJORITY.judge(council(30, 19), 36, on, lastDay).situation())
                    .isEqualTo(situation);
        }

        /** Every number in office of every council up to 40, with as many seats by law and with up to 4 more. */
        @Test
        void agreesWithTheIntegerTestsOnEveryCouncil() {
            int judged = 0;
            for (int total = 1; total <= 40; total++) {
                for (int seats = total; seats <= total + 4; seats++) {
                    for (int inOffice = 0; inOffice <= total; inOffice++) {
                        for (LocalDate lastDay : new LocalDate[] {TUE_2026_06_30, WED_2026_07_01}) {
                            boolean isNear = lastDay.equals(TUE_2026_06_30);
                            DepletionSituation expected = 3 * inOffice >= 2 * total
                                    ? COMPLETE
                                    : 3 * inOffice < seats ? HIGHER_BODY_RULES : isNear ? WORKS_ON : BY_ELECTION;

                            assertThat(WITH_MAJORITY
                                            .judge(council(total, inOffice), seats, TUE_2024_12_31, lastDay)
                                            .situation())
                                    .as("%s of %s, %s seats, until %s", inOffice, total, seats, lastDay)
                                    .isEqualTo(expected);
                            judged++;
                        }
                    }
                }
            }
            // sum of (total + 1) for 1..40 is 860
            assertThat(judged).isEqualTo(860 * 5 * 2);
        }
    }

    @Nested
    class Answer {

        @Test
        void saysWhichMajorityHoldsThen() {
            Depletion depletion = WITH_MAJORITY.judge(council(30, 19), 36, TUE_2024_12_31, TUE_2026_06_30);

            assertThat(depletion.majority()).contains(LARGER);
            assertThat(depletion.verdict().isSatisfied()).isFalse();
            assertThat(depletion.verdict().reasons())
                    .extracting(Reason::code)
                    .containsExactly(DepletionRule.DEPLETED, DepletionRule.LITTLE_TIME_LEFT);
            assertThat(depletion.verdict().reasons().get(0).facts())
                    .containsEntry("inOffice", Datum.of(19))
                    .containsEntry("needed", Datum.of(20))
                    .containsEntry("base", Datum.of(30))
                    .containsEntry("missing", Datum.of(1));
            // more than 2/3 of 19 is 13
            assertThat(depletion.verdict().reasons().get(1).remedy().orElseThrow())
                    .satisfies(remedy -> {
                        assertThat(remedy.code()).isEqualTo(DepletionRule.DECIDE_BY_MORE);
                        assertThat(remedy.facts()).containsEntry("votes", Datum.of(13));
                    });
        }

        @Test
        void saysHowManySeatsAByElectionMustFill() {
            Depletion depletion = WITH_MAJORITY.judge(council(30, 15), 36, TUE_2024_12_31, WED_2026_07_01);

            assertThat(depletion.majority()).isEmpty();
            Reason reason = depletion.verdict().reasons().get(1);
            assertThat(reason.code()).isEqualTo(DepletionRule.MUCH_TIME_LEFT);
            assertThat(reason.facts()).containsEntry("limit", Datum.of(TUE_2026_06_30));
            assertThat(reason.remedy().orElseThrow().facts()).containsEntry("missing", Datum.of(5));
        }

        @Test
        void leavesTheOrdinaryMajorityWhereNoneReplacesIt() {
            assertThat(WITH_MAJORITY.judge(council(30, 20), 36, TUE_2024_12_31, TUE_2026_06_30))
                    .satisfies(complete -> {
                        assertThat(complete.majority()).isEmpty();
                        assertThat(complete.verdict().isSatisfied()).isTrue();
                    });
            Depletion plan = PLAN_ONLY.judge(council(30, 11), 30, TUE_2024_12_31, TUE_2026_06_30);
            assertThat(plan.situation()).isEqualTo(PLAN_AND_BUDGET_ONLY);
            assertThat(plan.majority()).isEmpty();
        }
    }

    @Nested
    class Refuse {

        @Test
        void aDayAfterTheTermAndFewerSeatsThanDelegates() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WITH_MAJORITY.judge(council(30, 19), 36, WED_2026_07_01, TUE_2026_06_30))
                    .withMessage("on (2026-07-01) must not be after the last day of the term (2026-06-30)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WITH_MAJORITY.judge(council(30, 19), 29, TUE_2024_12_31, TUE_2026_06_30))
                    .withMessage("seatsByLaw (29) must not be less than totalDelegates (30)");
        }

        @Test
        void numbersThatCannotBe() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule().months(-1).build())
                    .withMessage("months (-1) must not be negative");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule().majorityNearEnd(
                                    MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.PRESENT, BASIS))
                            .build())
                    .withMessage("base of the majority near the end (present) must be delegates-in-office");
        }
    }
}
