package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.examples.stories.BillWorkflow.ADJOURNED;
import static org.hoidong.examples.stories.BillWorkflow.AMENDED;
import static org.hoidong.examples.stories.BillWorkflow.ASSENT_DEEMED;
import static org.hoidong.examples.stories.BillWorkflow.INTRODUCED;
import static org.hoidong.examples.stories.BillWorkflow.OVERRIDDEN;
import static org.hoidong.examples.stories.BillWorkflow.POCKETED;
import static org.hoidong.examples.stories.BillWorkflow.READ_FIRST;
import static org.hoidong.examples.stories.BillWorkflow.READ_SECOND;
import static org.hoidong.examples.stories.BillWorkflow.RECOMMITTED;
import static org.hoidong.examples.stories.BillWorkflow.REPORTED;
import static org.hoidong.examples.stories.BillWorkflow.RETURNED;
import static org.hoidong.examples.stories.BillWorkflow.SIGNED;
import static org.hoidong.examples.stories.BillWorkflow.VETO_UPHELD;
import static org.hoidong.examples.stories.BillWorkflow.VOTED_DOWN;
import static org.hoidong.examples.stories.BillWorkflow.WITHDRAWAL;
import static org.hoidong.examples.stories.VetoedBill.BILL;
import static org.hoidong.examples.stories.VetoedBill.CHAIR;
import static org.hoidong.examples.stories.VetoedBill.CLERK;
import static org.hoidong.examples.stories.VetoedBill.GOVERNOR;
import static org.hoidong.examples.stories.VetoedBill.SPEAKER;
import static org.hoidong.examples.stories.VetoedBill.SPONSOR;
import static org.hoidong.testkit.HoidongAssertions.assertThat;

import java.time.LocalDate;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.testkit.Scenario;
import org.hoidong.workflow.Closed;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.NotDefinedHere;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BillWorkflowTest {

    // 2027, in which only Sundays do not count; the bill goes to the governor on 22 March, ten days end on 2 April
    private static final LocalDate MON_03_01 = LocalDate.of(2027, 3, 1);
    private static final LocalDate MON_03_15 = LocalDate.of(2027, 3, 15);
    private static final LocalDate TUE_03_16 = LocalDate.of(2027, 3, 16);
    private static final LocalDate WED_03_17 = LocalDate.of(2027, 3, 17);
    private static final LocalDate THU_03_18 = LocalDate.of(2027, 3, 18);
    private static final LocalDate FRI_03_19 = LocalDate.of(2027, 3, 19);
    private static final LocalDate SAT_03_20 = LocalDate.of(2027, 3, 20);
    private static final LocalDate MON_03_22 = LocalDate.of(2027, 3, 22);
    private static final LocalDate FRI_04_02 = LocalDate.of(2027, 4, 2);
    private static final LocalDate SAT_04_03 = LocalDate.of(2027, 4, 3);
    private static final LocalDate MON_04_05 = LocalDate.of(2027, 4, 5);
    private static final LocalDate MON_04_12 = LocalDate.of(2027, 4, 12);
    private static final LocalDate TUE_04_20 = LocalDate.of(2027, 4, 20);
    private static final LocalDate TUE_04_27 = LocalDate.of(2027, 4, 27);
    private static final LocalDate MON_05_10 = LocalDate.of(2027, 5, 10);

    private final Scenario<Bill> story = Scenario.of(BillWorkflow.definition(), BillRules.CONTEXT);

    @BeforeEach
    void theBillIsReported() {
        story.on(MON_03_01).opens("B-7", BILL, INTRODUCED, SPONSOR);
        story.on(MON_03_15).does(CHAIR, REPORTED);
    }

    private Outcome<Bill> divide(LocalDate day, EventType<Division> event, int inFavour) {
        return story.on(day).does(SPEAKER, event, Division.of("the bill", 45, inFavour, 45 - inFavour));
    }

    private Outcome<Bill> note(LocalDate day, EventType<NoPayload> event) {
        return story.on(day).does(CLERK, event);
    }

    private void goesToTheGovernor(LocalDate first, LocalDate second) {
        assertThat(divide(first, READ_FIRST, 27)).isMovedTo(BillState.SECOND_READING);
        assertThat(divide(second, READ_SECOND, 27)).isMovedTo(BillState.WITH_GOVERNOR);
    }

    private void isVetoed(LocalDate day) {
        assertThat(story.on(day).does(GOVERNOR, RETURNED, "The dues fall on fishing boats."))
                .isMovedTo(BillState.VETOED);
    }

    private void isVetoedTwice() {
        goesToTheGovernor(WED_03_17, MON_03_22);
        isVetoed(FRI_04_02);
        divide(MON_04_12, RECOMMITTED, 33);
        story.on(TUE_04_20).does(CHAIR, REPORTED);
        goesToTheGovernor(LocalDate.of(2027, 4, 22), LocalDate.of(2027, 4, 24));
        isVetoed(LocalDate.of(2027, 5, 5));
    }

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    VetoedBill.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("vetoed-bill.txt"));
    }

    @Test
    void itsNextStepsAreThoseOfTheTable() throws Exception {
        Scenario<Bill> other = Scenario.of(BillWorkflow.definition(), BillRules.CONTEXT);
        other.on(MON_03_01).opens("B-7", BILL, INTRODUCED, SPONSOR);
        NextStepTable<Bill> table = NextStepTable.<Bill>of(
                        BillRules.CONTEXT, Messages.none(), SPONSOR, CHAIR, SPEAKER, GOVERNOR, CLERK)
                .show(other.theCase(), MON_03_01)
                .show(story.theCase(), TUE_03_16);
        divide(WED_03_17, READ_FIRST, 27);
        table.show(story.theCase(), WED_03_17);
        divide(MON_03_22, READ_SECOND, 27);
        table.show(story.theCase(), FRI_04_02).show(story.theCase(), SAT_04_03);
        isVetoed(FRI_04_02);
        table.show(story.theCase(), MON_04_12);
        divide(MON_04_12, OVERRIDDEN, 34);
        table.show(story.theCase(), MON_04_12);

        assertThat(table.lines()).isEqualTo(Printed.golden("bill-next-steps.txt"));
    }

    @Nested
    class InTheHouse {

        @Test
        void theTextLiesTwoDaysBeforeItIsRead() {
            assertThat(divide(TUE_03_16, READ_FIRST, 27))
                    .isRefusedFor(BillGuards.TEXT_HAS_LAIN)
                    .hasUnmet(BillGuards.TEXT_HAS_LAIN)
                    .withFact("since", MON_03_15)
                    .withRemedy(Guards.WAIT_UNTIL)
                    .citing(BillRules.READINGS);
            assertThat(divide(WED_03_17, READ_FIRST, 27)).isMovedTo(BillState.SECOND_READING);
        }

        @Test
        void anAmendedTextLiesTwoDaysAgain() {
            divide(WED_03_17, READ_FIRST, 27);
            assertThat(divide(THU_03_18, AMENDED, 30)).isMovedTo(BillState.SECOND_READING);

            assertThat(divide(FRI_03_19, READ_SECOND, 27)).isRefusedFor(BillGuards.TEXT_HAS_LAIN);
            assertThat(divide(SAT_03_20, READ_SECOND, 27)).isMovedTo(BillState.WITH_GOVERNOR);
        }

        @Test
        void moreThanHalfOfThosePresentCarryIt() { // 45 present: 22 are less than half, 23 more
            assertThat(divide(WED_03_17, READ_FIRST, 22))
                    .isRefusedFor(MajorityRule.NOT_REACHED)
                    .hasUnmet(MajorityRule.NOT_REACHED)
                    .withFact("needed", 23)
                    .citing(BillRules.READINGS);
            assertThat(divide(WED_03_17, READ_FIRST, 23)).isMovedTo(BillState.SECOND_READING);
        }

        @Test
        void itIsVotedDownOnlyByAVoteThatDidNotCarryIt() {
            assertThat(divide(WED_03_17, VOTED_DOWN, 23)).isRefusedFor(MajorityRule.REACHED);
            assertThat(divide(WED_03_17, VOTED_DOWN, 22)).isMovedTo(BillState.REJECTED);
        }

        @Test
        void everythingThatStandsInTheWayIsSaidAtOnce() {
            Division tied = Division.of("the bill", 44, 22, 22);

            assertThat(story.on(TUE_03_16).does(SPONSOR, READ_FIRST, tied))
                    .isRefusedFor(Refused.ROLE_NOT_HELD, BillGuards.TEXT_HAS_LAIN, MajorityRule.NOT_REACHED);
        }

        @Test
        void itsSponsorWithdrawsItBeforeItsSecondReadingOnly() {
            divide(WED_03_17, READ_FIRST, 27);

            assertThat(story.does(SPONSOR, WITHDRAWAL)).isA(NotDefinedHere.class);
        }
    }

    @Nested
    class WithTheGovernor {

        @BeforeEach
        void theBillHasGoneToTheGovernor() {
            goesToTheGovernor(WED_03_17, MON_03_22);
        }

        private Outcome<Bill> sign(LocalDate day) {
            return story.on(day).does(GOVERNOR, SIGNED);
        }

        @Test
        void itIsSignedOnTheLastOfTenDays() {
            assertThat(story.theCase()).owes(BillWorkflow.GOVERNOR, SIGNED, FRI_04_02, MON_03_22, BillRules.CONTEXT);
            assertThat(sign(FRI_04_02)).isMovedTo(BillState.LAW);
            assertThat(sign(FRI_04_02)).isA(Closed.class);
        }

        @Test
        void itIsNeitherSignedNorReturnedOnTheDayAfter() {
            assertThat(sign(SAT_04_03))
                    .isRefusedFor(BillGuards.LIMIT)
                    .hasUnmet(BillGuards.LIMIT)
                    .withFact("due", FRI_04_02)
                    .withRemedy(BillGuards.LET_CLERK_RECORD)
                    .citing(BillRules.ASSENT);
            assertThat(story.does(GOVERNOR, RETURNED, "Too late.")).isRefusedFor(BillGuards.LIMIT);
        }

        @Test
        void itIsReturnedWithObjections() {
            assertThat(story.on(FRI_04_02).does(GOVERNOR, RETURNED, " ")).isRefusedFor(BillGuards.OBJECTIONS);
        }

        @Test
        void silenceIsAssentWhileTheHouseSits() {
            assertThat(note(FRI_04_02, ASSENT_DEEMED))
                    .isRefusedFor(BillGuards.LIMIT)
                    .hasUnmet(BillGuards.LIMIT)
                    .withRemedy(Guards.WAIT_UNTIL);
            assertThat(note(SAT_04_03, POCKETED)).isRefusedFor(BillGuards.HOUSE_SITS);
            assertThat(note(SAT_04_03, ASSENT_DEEMED)).isMovedTo(BillState.LAW);
        }

        @Test
        void silenceIsAVetoOnceTheHouseHasAdjourned() {
            assertThat(note(FRI_04_02, ADJOURNED)).isMovedTo(BillState.WITH_GOVERNOR);

            assertThat(note(SAT_04_03, ASSENT_DEEMED)).isRefusedFor(BillGuards.HOUSE_SITS);
            assertThat(note(SAT_04_03, POCKETED)).isMovedTo(BillState.LAPSED);
        }

        @Test
        void anAdjournmentAfterTheTenDaysChangesNothing() {
            assertThat(note(SAT_04_03, ADJOURNED)).isRefusedFor(BillGuards.LIMIT);
        }

        @Test
        void aRecordThatIsMadeLateIsOfTheFirstLateDay() {
            LocalDate wednesday = LocalDate.of(2027, 4, 7);
            assertThat(story.theCase().nextDateOfInterest(FRI_04_02, BillRules.CONTEXT))
                    .contains(SAT_04_03);

            Occurrence<NoPayload> deemed = Occurrence.of(ASSENT_DEEMED)
                    .by(CLERK)
                    .on(SAT_04_03)
                    .recordedAt(wednesday
                            .atTime(9, 0)
                            .atZone(BillRules.CONTEXT.zone())
                            .toInstant());

            assertThat(story.fires(deemed)).isMovedTo(BillState.LAW);
        }

        @Test
        void theClerkOwesTheRecordFromTheFirstLateDay() { // the day after Saturday 3 April that counts is Monday
            assertThat(story.theCase().owed(FRI_04_02, BillRules.CONTEXT)).hasSize(1);
            assertThat(story.theCase())
                    .isOverdueWith(SIGNED, SAT_04_03, SAT_04_03, BillRules.CONTEXT)
                    .owes(BillWorkflow.CLERK, ASSENT_DEEMED, MON_04_05, SAT_04_03, BillRules.CONTEXT);
        }
    }

    @Nested
    class Vetoed {

        @BeforeEach
        void theBillIsVetoed() {
            goesToTheGovernor(WED_03_17, MON_03_22);
            note(MON_03_22, ADJOURNED);
            isVetoed(FRI_04_02);
        }

        @Test
        void itIsNotOverriddenBy33Of51() {
            assertThat(divide(MON_04_12, OVERRIDDEN, 33))
                    .isRefusedFor(MajorityRule.NOT_REACHED)
                    .hasUnmet(MajorityRule.NOT_REACHED)
                    .withFact("needed", 34)
                    .withFact("base", 51)
                    .withRemedy(MajorityRule.WIN_MORE_VOTES)
                    .citing(BillRules.VETO);
        }

        @Test
        void itIsOverriddenBy34Of51() {
            assertThat(divide(MON_04_12, OVERRIDDEN, 34)).isMovedTo(BillState.LAW);
        }

        @Test
        void itIsNotSentBackByAVoteThatOverrides() {
            assertThat(divide(MON_04_12, RECOMMITTED, 34)).isRefusedFor(MajorityRule.REACHED);
        }

        @Test
        void itGoesBackToCommitteeInTheFirstRoundAndIsNotRejected() {
            assertThat(divide(MON_04_12, VETO_UPHELD, 33))
                    .isRefusedFor(BillGuards.ROUND)
                    .hasUnmet(BillGuards.ROUND)
                    .withFact("round", 1);
            assertThat(divide(MON_04_12, RECOMMITTED, 33)).isMovedTo(BillState.IN_COMMITTEE);
            assertThat(BillWorkflow.round(story.theCase())).isEqualTo(2);
        }

        @Test
        void theCommitteeReportsWithin15DaysOfTheVote() {
            divide(MON_04_12, RECOMMITTED, 33);

            assertThat(story.theCase()).owes(BillWorkflow.COMMITTEE, REPORTED, TUE_04_27, MON_04_12, BillRules.CONTEXT);
        }

        @Test
        void theTextOfTheSecondRoundLiesTwoDaysAsWell() {
            divide(MON_04_12, RECOMMITTED, 33);
            story.on(TUE_04_20).does(CHAIR, REPORTED);

            assertThat(divide(LocalDate.of(2027, 4, 21), READ_FIRST, 27))
                    .hasUnmet(BillGuards.TEXT_HAS_LAIN)
                    .withFact("since", TUE_04_20);
        }

        @Test
        void theAdjournmentOfTheFirstRoundDoesNotCountInTheSecond() {
            divide(MON_04_12, RECOMMITTED, 33);
            story.on(TUE_04_20).does(CHAIR, REPORTED);
            goesToTheGovernor(LocalDate.of(2027, 4, 22), LocalDate.of(2027, 4, 24));

            assertThat(note(MON_05_10, ASSENT_DEEMED)).isMovedTo(BillState.LAW);
        }
    }

    @Nested
    class VetoedTwice {

        @BeforeEach
        void theBillIsVetoedTwice() {
            isVetoedTwice();
        }

        @Test
        void itDoesNotGoBackToCommitteeAgain() {
            assertThat(divide(MON_05_10, RECOMMITTED, 33))
                    .isRefusedFor(BillGuards.ROUND)
                    .hasUnmet(BillGuards.ROUND)
                    .withFact("round", 2)
                    .withFact("rounds", 2);
        }

        @Test
        void itIsRejectedWhereItIsNotOverridden() {
            assertThat(divide(MON_05_10, VETO_UPHELD, 33)).isMovedTo(BillState.REJECTED);
        }

        @Test
        void itIsOverriddenStill() {
            assertThat(divide(MON_05_10, OVERRIDDEN, 34)).isMovedTo(BillState.LAW);
        }
    }

    @Test
    void whatItKeepsIsReadBackAsItWas() {
        Division division = Division.of("section 4", 45, 30, 15);

        assertThat(Bill.CODEC.decode(1, Bill.CODEC.encode(BILL))).isEqualTo(BILL);
        assertThat(Division.CODEC.decode(1, Division.CODEC.encode(division))).isEqualTo(division);
    }

    @Test
    void theDefinitionIsBuiltWithoutAWarning() {
        assertThat(BillWorkflow.definition().warnings()).isEmpty();
    }
}
