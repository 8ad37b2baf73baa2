package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.examples.stories.AdvisingCommittee.FINANCE;
import static org.hoidong.examples.stories.AdvisingCommittee.LEGAL;
import static org.hoidong.examples.stories.AdvisingCommittee.SOCIAL;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.ADOPTED;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.ADOPTION;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.BEFORE_COUNCIL;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.COMPLETED;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.DECLINED;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.REFUSAL;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.SUBMITTED;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.WITH_COMMITTEES;
import static org.hoidong.examples.stories.ThreeAdvices.CONTEXT;
import static org.hoidong.examples.stories.ThreeAdvices.LAWYER;
import static org.hoidong.examples.stories.ThreeAdvices.PRESIDENT;
import static org.hoidong.examples.stories.ThreeAdvices.PROPOSAL;
import static org.hoidong.examples.stories.ThreeAdvices.TREASURER;
import static org.hoidong.examples.stories.ThreeAdvices.WARDEN;
import static org.hoidong.testkit.HoidongAssertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.core.outcome.Messages;
import org.hoidong.testkit.Scenario;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.Closed;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.Defect;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.NotDefinedHere;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ParallelAdviceWorkflowTest {

    // of the year 2027; the advice is due 15 working days after Monday 1 March
    private static final LocalDate MON_03_01 = LocalDate.of(2027, 3, 1);
    private static final LocalDate MON_03_08 = LocalDate.of(2027, 3, 8);
    private static final LocalDate MON_03_15 = LocalDate.of(2027, 3, 15);
    private static final LocalDate MON_03_22 = LocalDate.of(2027, 3, 22);
    private static final LocalDate TUE_03_23 = LocalDate.of(2027, 3, 23);
    private static final LocalDate THU_03_25 = LocalDate.of(2027, 3, 25);
    private static final LocalDate THU_04_01 = LocalDate.of(2027, 4, 1);
    private static final LocalDate WED_04_21 = LocalDate.of(2027, 4, 21);
    private static final LocalDate THU_04_22 = LocalDate.of(2027, 4, 22);

    private static final ImmutableMap<AdvisingCommittee, Actor> VOICES =
            ImmutableMap.of(LEGAL, LAWYER, FINANCE, TREASURER, SOCIAL, WARDEN);

    private final Scenario<AdvisedProposal> story = Scenario.of(ParallelAdviceWorkflow.definition(), CONTEXT);

    @BeforeEach
    void theProposalIsSubmitted() {
        story.on(MON_03_01).opens("P-3", PROPOSAL, SUBMITTED, PRESIDENT);
    }

    private Outcome<AdvisedProposal> advise(LocalDate day, AdvisingCommittee committee, boolean inFavour) {
        return story.on(day).does(VOICES.get(committee), committee.advised, new Advice(inFavour, "Because."));
    }

    private Outcome<AdvisedProposal> adviseAgain(LocalDate day, AdvisingCommittee committee, boolean inFavour) {
        return story.on(day).does(VOICES.get(committee), committee.advisedAgain, new Advice(inFavour, "After all."));
    }

    private Outcome<AdvisedProposal> goOnWithout(LocalDate day, AdvisingCommittee committee) {
        return story.on(day).does(PRESIDENT, committee.notAwaited);
    }

    private List<String> owed(LocalDate day) {
        return story.theCase().owed(day, CONTEXT).stream()
                .map(Obligation::owedBy)
                .toList();
    }

    private ObligationStatus adviceOf(AdvisingCommittee committee, LocalDate day) {
        return story.theCase().obligations(CONTEXT).stream()
                .filter(duty -> duty.isDischargedBy(committee.advised.id()))
                .map(duty -> duty.status(day))
                .reduce((first, second) -> {
                    throw new AssertionError("the advice of " + committee + " is owed twice");
                })
                .orElseThrow();
    }

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    ThreeAdvices.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("three-advices.txt"));
    }

    @Test
    void itsNextStepsAreThoseOfTheTable() throws Exception {
        NextStepTable<AdvisedProposal> table =
                NextStepTable.of(CONTEXT, Messages.none(), LAWYER, TREASURER, WARDEN, PRESIDENT);
        table.show(story.theCase(), MON_03_01);
        advise(MON_03_08, LEGAL, true);
        advise(MON_03_15, SOCIAL, true);
        table.show(story.theCase(), MON_03_22).show(story.theCase(), TUE_03_23);
        goOnWithout(TUE_03_23, FINANCE);
        table.show(story.theCase(), TUE_03_23);
        advise(THU_03_25, FINANCE, false);
        table.show(story.theCase(), THU_03_25);
        story.on(THU_04_01).does(PRESIDENT, ADOPTION, "");
        table.show(story.theCase(), THU_04_01);

        assertThat(table.lines()).isEqualTo(Printed.golden("parallel-advice-next-steps.txt"));
    }

    @Nested
    class Advising {

        @Test
        void everyCommitteeOwesItsAdviceUntilItHasGivenIt() {
            assertThat(owed(MON_03_01)).containsExactlyInAnyOrder("advice/legal", "advice/finance", "advice/social");
            advise(MON_03_08, LEGAL, true);
            assertThat(owed(MON_03_08)).containsExactlyInAnyOrder("advice/finance", "advice/social");
            assertThat(adviceOf(LEGAL, MON_03_08)).isEqualTo(ObligationStatus.DISCHARGED);
        }

        @Test
        void theLastAdviceMovesTheProposalOnWhicheverItIs() {
            for (List<AdvisingCommittee> order :
                    List.of(List.of(LEGAL, FINANCE, SOCIAL), List.of(SOCIAL, LEGAL, FINANCE))) {
                theProposalIsSubmitted();
                assertThat(advise(MON_03_08, order.get(0), true)).isMovedTo(WITH_COMMITTEES);
                assertThat(advise(MON_03_08, order.get(1), false)).isMovedTo(WITH_COMMITTEES);
                Outcome<AdvisedProposal> last = advise(MON_03_15, order.get(2), true);
                assertThat(last).isMovedTo(BEFORE_COUNCIL);
                assertThat(((Moved<AdvisedProposal>) last).entries())
                        .extracting(entry -> entry.event().id())
                        .containsExactly(order.get(2).advised.id(), COMPLETED.id());
            }
        }

        @Test
        void theCouncilOwesTheDecisionFromThen() { // 30 days after Monday 22 March are Wednesday 21 April
            advise(MON_03_08, LEGAL, true);
            advise(MON_03_08, SOCIAL, true);
            advise(MON_03_22, FINANCE, true);

            assertThat(owed(MON_03_22)).containsExactly("advice/council");
            assertThat(story.theCase())
                    .owes(ParallelAdviceWorkflow.COUNCIL, ADOPTION, WED_04_21, MON_03_22, CONTEXT)
                    .hasNothingOverdue(WED_04_21, CONTEXT)
                    .isOverdueWith(ADOPTION, THU_04_22, THU_04_22, CONTEXT);
        }

        @Test
        void adviceThatWasNeverGivenTakesTheProposalBackWithIt() { // entry 4; 5 happened by itself because of it
            advise(MON_03_08, LEGAL, true);
            advise(MON_03_08, SOCIAL, true);
            advise(MON_03_15, FINANCE, true);

            assertThat(story.corrects(Correction.voiding(4)
                            .because("it was the advice on another proposal")
                            .by(PRESIDENT)
                            .recordedAt(Instant.parse("2027-03-16T11:00:00Z"))))
                    .isMovedTo(WITH_COMMITTEES);
            assertThat(story.theCase()).isIntact();
            assertThat(story.theCase().count(COMPLETED)).isZero();
            assertThat(owed(MON_03_22)).containsExactly("advice/finance");
        }

        @Test
        void noCommitteeSpeaksForAnother() {
            assertThat(story.on(MON_03_08).does(LAWYER, SOCIAL.advised, new Advice(true, "Fine.")))
                    .isRefusedFor(Refused.ROLE_NOT_HELD)
                    .hasUnmet(Refused.ROLE_NOT_HELD)
                    .withFact("holders", Datum.texts(List.of("lakeside-social")));
        }

        @Test
        void theCouncilDoesNotDecideBeforeIt() {
            advise(MON_03_08, LEGAL, true);

            assertThat(story.does(PRESIDENT, ADOPTION, "We know enough.")).isA(NotDefinedHere.class);
        }
    }

    @Nested
    class AdvisingAgain {

        @Test
        void isNotTheSameAsAdvising() {
            assertThat(adviseAgain(MON_03_08, LEGAL, false)).isRefusedFor(ParallelAdviceGuards.ADVISED);
            advise(MON_03_08, LEGAL, true);
            assertThat(advise(MON_03_15, LEGAL, false))
                    .isRefusedFor(ParallelAdviceGuards.ADVISED)
                    .hasUnmet(ParallelAdviceGuards.ADVISED)
                    .withFact("on", MON_03_08)
                    .withRemedy(ParallelAdviceGuards.ADVISE_AGAIN)
                    .citing(ParallelAdviceGuards.ADVICE);
        }

        @Test
        void isPossibleUntilTheCouncilDecidesAndCountsThen() {
            advise(MON_03_08, LEGAL, true);
            advise(MON_03_08, SOCIAL, true);
            advise(MON_03_15, FINANCE, false);
            assertThat(adviseAgain(TUE_03_23, LEGAL, false)).isMovedTo(BEFORE_COUNCIL);

            assertThat(story.on(THU_04_01).does(PRESIDENT, ADOPTION, " "))
                    .isRefusedFor(ParallelAdviceGuards.REASONS)
                    .hasUnmet(ParallelAdviceGuards.REASONS)
                    .withFact("against", 2)
                    .withFact("given", 3)
                    .citing(ParallelAdviceGuards.DECISION);
            assertThat(story.does(PRESIDENT, REFUSAL, " ")).isMovedTo(DECLINED);
            assertThat(adviseAgain(THU_04_01, LEGAL, true)).isA(Closed.class);
        }

        @Test
        void neitherOwesItsAdviceAgainNorMovesTheProposal() {
            advise(MON_03_08, LEGAL, true);
            assertThat(adviseAgain(MON_03_15, LEGAL, false)).isMovedTo(WITH_COMMITTEES);

            assertThat(owed(MON_03_15)).containsExactlyInAnyOrder("advice/finance", "advice/social");
            assertThat(adviceOf(LEGAL, MON_03_15)).isEqualTo(ObligationStatus.DISCHARGED);
        }
    }

    @Nested
    class LateAdvice {

        @BeforeEach
        void onlyFinanceIsAwaited() {
            advise(MON_03_08, LEGAL, true);
            advise(MON_03_15, SOCIAL, true);
        }

        @Test
        void isNotLateOnTheDueDay() {
            assertThat(goOnWithout(MON_03_22, FINANCE))
                    .isRefusedFor(ParallelAdviceGuards.LATE)
                    .hasUnmet(ParallelAdviceGuards.LATE)
                    .withFact("due", MON_03_22)
                    .withRemedy(Guards.WAIT_UNTIL)
                    .citing(ParallelAdviceGuards.LATE_ADVICE);
        }

        @Test
        void letsTheCouncilGoOnWithoutItFromTheDayAfter() {
            assertThat(goOnWithout(TUE_03_23, FINANCE)).isMovedTo(BEFORE_COUNCIL);
            assertThat(adviceOf(FINANCE, TUE_03_23)).isEqualTo(ObligationStatus.LAPSED);
        }

        @Test
        void isNotGoneWithoutWhereItWasGiven() {
            assertThat(goOnWithout(TUE_03_23, LEGAL))
                    .isRefusedFor(ParallelAdviceGuards.AWAITED)
                    .hasUnmet(ParallelAdviceGuards.AWAITED)
                    .withFact("awaited", Datum.texts(List.of("advice/finance")));
        }

        @Test
        void isStillGivenWhileItIsAwaited() {
            assertThat(advise(TUE_03_23, FINANCE, false)).isMovedTo(BEFORE_COUNCIL);
            assertThat(adviceOf(FINANCE, TUE_03_23)).isEqualTo(ObligationStatus.DISCHARGED_LATE);
        }

        @Test
        void doesNotCountUntilItIsGiven() { // against one of two is not against most of them
            goOnWithout(TUE_03_23, FINANCE);
            adviseAgain(TUE_03_23, SOCIAL, false);

            assertThat(story.does(PRESIDENT, ADOPTION, "")).isMovedTo(ADOPTED);
        }

        @Test
        void countsOnceItIsGivenBeforeTheCouncil() {
            goOnWithout(TUE_03_23, FINANCE);
            adviseAgain(TUE_03_23, SOCIAL, false);
            assertThat(advise(THU_03_25, FINANCE, false)).isMovedTo(BEFORE_COUNCIL);

            assertThat(story.on(THU_04_01).does(PRESIDENT, ADOPTION, "")).isRefusedFor(ParallelAdviceGuards.REASONS);
            assertThat(story.does(PRESIDENT, ADOPTION, "The island needs it.")).isMovedTo(ADOPTED);
        }
    }

    @Test
    void theDefinitionSaysWhyNoCommitteeOwesItsAdviceForGood() {
        assertThat(ParallelAdviceWorkflow.definition().warnings()).isEmpty();
        assertThat(ParallelAdviceWorkflow.definition().acceptances())
                .singleElement()
                .satisfies(accepted -> {
                    assertThat(accepted.code()).isEqualTo(Defect.NO_OBLIGATION);
                    assertThat(accepted.state()).contains(WITH_COMMITTEES.id());
                });
    }

    @Test
    void whatItKeepsIsReadBackAsItWas() {
        Advice advice = new Advice(false, "It loses money.");

        assertThat(AdvisedProposal.CODEC.decode(1, AdvisedProposal.CODEC.encode(PROPOSAL)))
                .isEqualTo(PROPOSAL);
        assertThat(Advice.CODEC.decode(1, Advice.CODEC.encode(advice))).isEqualTo(advice);
    }
}
