package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.examples.stories.MotionState.ACCEPTED;
import static org.hoidong.examples.stories.MotionState.ADJOURNED;
import static org.hoidong.examples.stories.MotionState.PERMITTED;
import static org.hoidong.examples.stories.MotionState.REFERRED;
import static org.hoidong.examples.stories.MotionState.REJECTED;
import static org.hoidong.examples.stories.MotionState.SUBMITTED;
import static org.hoidong.examples.stories.MotionState.WITHDRAWN;
import static org.hoidong.examples.stories.MotionStory.ANNA;
import static org.hoidong.examples.stories.MotionStory.BEN;
import static org.hoidong.examples.stories.MotionStory.CARL;
import static org.hoidong.examples.stories.MotionStory.CONTEXT;
import static org.hoidong.examples.stories.MotionStory.DESK;
import static org.hoidong.examples.stories.MotionStory.DORA;
import static org.hoidong.examples.stories.MotionStory.MONA;
import static org.hoidong.testkit.HoidongAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.testkit.Scenario;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.NotDefinedHere;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.WorkflowDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MotionWorkflowTest {

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);
    private static final LocalDate TUE_2022_08_16 = LocalDate.of(2022, 8, 16);
    private static final LocalDate THU_2022_09_08 = LocalDate.of(2022, 9, 8);
    private static final LocalDate THU_2022_09_15 = LocalDate.of(2022, 9, 15);

    private final WorkflowDefinition<Motion> definition = MotionWorkflow.definition();
    private final Scenario<Motion> story = Scenario.of(definition, CONTEXT);

    @BeforeEach
    void annaFilesAMotion() {
        story.on(MON_2022_08_01).opens("M-1", new Motion("A footbridge", "anna"), MotionWorkflow.FILED, ANNA);
    }

    private Outcome<Motion> support(Actor delegate) {
        return story.does(delegate, MotionWorkflow.SUPPORTED);
    }

    private Outcome<Motion> put(Actor actor, MotionState to, String why) {
        return story.does(actor, to.put(), why);
    }

    private void permit() {
        story.on(TUE_2022_08_02);
        support(BEN);
        support(DORA);
        story.on(MON_2022_08_15);
        put(DESK, PERMITTED, "");
    }

    @Test
    void nextStepsAreThoseReadLineByLine() throws Exception {
        NextStepTable<Motion> table = NextStepTable.of(CONTEXT, MotionGuards.texts(), ANNA, BEN, DESK, MONA, CARL);

        table.show(story.theCase(), MON_2022_08_01)
                .read(story.theCase(), MON_2022_08_01, DESK, Language.ENGLISH)
                .read(story.theCase(), MON_2022_08_01, ANNA, Language.VIETNAMESE);
        permit();
        table.show(story.theCase(), MON_2022_08_15);
        story.on(TUE_2022_08_16);
        put(DESK, REFERRED, "");
        table.show(story.theCase(), TUE_2022_08_16);
        story.on(THU_2022_09_08);
        put(CARL, PERMITTED, "");
        story.on(THU_2022_09_15);
        put(DESK, ACCEPTED, "");
        table.show(story.theCase(), THU_2022_09_15);

        assertThat(table.lines()).isEqualTo(Printed.golden("motion-next-steps.txt"));
    }

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    MotionStory.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("motion-story.txt"));
    }

    @Nested
    class AlongTheGraph {

        @Test
        void theDeskGoesOnAndBackAndOnAgain() {
            permit();

            assertThat(put(DESK, ADJOURNED, "")).isMovedTo(ADJOURNED);
            assertThat(put(DESK, PERMITTED, "")).isMovedTo(PERMITTED);
            assertThat(put(DESK, SUBMITTED, "")).isMovedTo(SUBMITTED);
            assertThat(put(DESK, PERMITTED, "")).isMovedTo(PERMITTED);
        }

        @Test
        void theDeskMayTakeAClosedMotionBackToThePreviousState() {
            permit();
            put(DESK, REJECTED, "");

            assertThat(put(DESK, PERMITTED, "")).isMovedTo(PERMITTED);
        }

        @Test
        void theDeskMayNotLeaveTheGraphAndLearnsWhoMay() {
            assertThat(put(DESK, ACCEPTED, "everybody is for it")).isRefusedFor(Refused.ROLE_NOT_HELD);
            assertThat(story.theCase()).isIn(SUBMITTED);
        }

        @Test
        void theCommitteeHandsBackWhatWasReferredToItAndNothingElse() {
            permit();

            assertThat(put(CARL, REFERRED, "")).isRefusedFor(Refused.ROLE_NOT_HELD);
            put(DESK, REFERRED, "");
            assertThat(put(CARL, PERMITTED, "")).isMovedTo(PERMITTED);
        }

        @Test
        void theSubmitterMayWithdrawAndDoesNotDecide() {
            assertThat(put(ANNA, REJECTED, "")).isRefusedFor(Refused.ROLE_NOT_HELD);
            assertThat(put(ANNA, WITHDRAWN, "")).isMovedTo(WITHDRAWN);
        }

        @Test
        void aMotionIsNotPutWhereItIs() {
            assertThat(put(MONA, SUBMITTED, "again")).isA(NotDefinedHere.class);
        }
    }

    @Nested
    class SkippingTheGraph {

        @Test
        void theManagerPutsAMotionAnywhereIfSheSaysWhy() {
            assertThat(put(MONA, ACCEPTED, "")).isRefusedFor(MotionGuards.WHY_GIVEN);
            assertThat(put(MONA, ACCEPTED, "decided by acclamation")).isMovedTo(ACCEPTED);
            assertThat(put(MONA, ADJOURNED, "not so")).isMovedTo(ADJOURNED);
        }

        @Test
        void theManagerNeedNotSayWhyAlongTheGraph() {
            assertThat(put(MONA, REJECTED, "")).isMovedTo(REJECTED);
        }

        @Test
        void everyWayIntoPermittedNeedsSupporters() {
            put(MONA, ADJOURNED, "no time");

            assertThat(put(MONA, PERMITTED, "skip"))
                    .isRefusedFor(MotionGuards.SUPPORTERS)
                    .hasUnmet(MotionGuards.SUPPORTERS)
                    .withFact("supporters", 0)
                    .withFact("needed", 2)
                    .citing(MotionGuards.SUPPORT);
        }
    }

    @Nested
    class ForTheHost {

        @Test
        void theNumberIsToBeGivenOnEveryWayIntoPermitted() {
            support(BEN);
            support(DORA);

            assertThat(put(DESK, PERMITTED, "")).hasEffects(MotionWorkflow.NUMBER);
            assertThat(put(DESK, ADJOURNED, "")).hasEffects();
            assertThat(put(DESK, PERMITTED, "")).hasEffect(MotionWorkflow.NUMBER);
        }

        @Test
        void theTableSaysWhoMayReadAMotionThatIsNotPermittedYet() {
            assertThat(definition.attributes(SUBMITTED))
                    .containsEntry(
                            "restrictions", Datum.texts(List.of("motion/submitter", "motion/desk", "motion/manager")));
            assertThat(definition.attributes(PERMITTED)).isEmpty();
        }
    }

    @Nested
    class Support {

        @Test
        void of1IsNotEnough() {
            support(BEN);

            assertThat(put(DESK, PERMITTED, ""))
                    .isRefusedFor(MotionGuards.SUPPORTERS)
                    .hasUnmet(MotionGuards.SUPPORTERS)
                    .withFact("supporters", 1);
        }

        @Test
        void isMissingForTheDeskAndTheManagerAlike() {
            assertThat(story.nextSteps(DESK)).notYet(PERMITTED.put(), MotionGuards.SUPPORTERS);
            assertThat(story.nextSteps(MONA)).notYet(PERMITTED.put(), MotionGuards.SUPPORTERS);
            support(BEN);
            support(DORA);
            assertThat(story.nextSteps(DESK)).must(PERMITTED.put()).notNow(ACCEPTED.put(), Refused.ROLE_NOT_HELD);
            assertThat(story.nextSteps(MONA)).may(PERMITTED.put());
        }

        @Test
        void of2IsEnough() {
            support(BEN);
            support(DORA);

            assertThat(put(DESK, PERMITTED, "")).isMovedTo(PERMITTED);
        }

        @Test
        void isGivenOnceAndNotToOnesOwnMotion() {
            support(BEN);

            assertThat(support(BEN)).isRefusedFor(MotionGuards.SUPPORT_OF_OTHERS);
            assertThat(support(ANNA)).isRefusedFor(MotionGuards.SUPPORT_OF_OTHERS);
        }

        @Test
        void isOfTheTextAsItStood() {
            support(BEN);
            support(DORA);
            story.does(ANNA, MotionWorkflow.TEXT_CHANGED);
            support(BEN);

            assertThat(put(DESK, PERMITTED, ""))
                    .hasUnmet(MotionGuards.SUPPORTERS)
                    .withFact("supporters", 1);
        }
    }

    @Nested
    class Definition {

        @Test
        void hasNoWarnings() {
            assertThat(definition.warnings()).isEmpty();
        }
    }

    /** Every move there is: 7 x 6, of which 16 are along the graph, 8 there and 8 back. */
    @Nested
    class EveryMove {

        private static final Set<String> GRAPH = Set.of(
                "SUBMITTED-PERMITTED",
                "SUBMITTED-REJECTED",
                "SUBMITTED-WITHDRAWN",
                "PERMITTED-ACCEPTED",
                "PERMITTED-REJECTED",
                "PERMITTED-REFERRED",
                "PERMITTED-ADJOURNED",
                "PERMITTED-WITHDRAWN");

        private Outcome<Motion> move(Actor actor, MotionState from, MotionState to) {
            Scenario<Motion> other = Scenario.of(definition, CONTEXT).on(MON_2022_08_01);
            other.opens("M-2", new Motion("A footbridge", "anna"), MotionWorkflow.FILED, ANNA);
            other.does(BEN, MotionWorkflow.SUPPORTED);
            other.does(DORA, MotionWorkflow.SUPPORTED);
            other.does(MONA, from.put(), "to begin with");
            return other.does(actor, to.put(), "why not");
        }

        @Test
        void isOpenToTheManager() {
            for (MotionState from : MotionState.values()) {
                for (MotionState to : MotionState.values()) {
                    if (from != to) {
                        assertThat(move(MONA, from, to))
                                .as("%s to %s", from, to)
                                .isMovedTo(to);
                    }
                }
            }
        }

        @Test
        void isOpenToTheDeskAlongTheGraphOnly() {
            for (MotionState from : MotionState.values()) {
                for (MotionState to : MotionState.values()) {
                    boolean along = GRAPH.contains(from + "-" + to) || GRAPH.contains(to + "-" + from);
                    assertThat(move(DESK, from, to).isMoved())
                            .as("%s to %s", from, to)
                            .isEqualTo(along);
                }
            }
        }
    }
}
