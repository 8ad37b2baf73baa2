package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.testkit.HoidongAssertions.assertThat;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;
import static org.hoidong.workflow.followup.FollowUpState.IN_PROGRESS;
import static org.hoidong.workflow.followup.FollowUpState.REPORTED_DONE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.testkit.Scenario;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.NotDefinedHere;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CustomStatesTest {

    /** The due day is Monday 31 October 2022; no day of November 2022 is a holiday. */
    private static final LocalDate FRI_2022_11_18 = LocalDate.of(2022, 11, 18);

    private static final LocalDate MON_2022_11_21 = LocalDate.of(2022, 11, 21);
    private static final LocalDate TUE_2022_11_22 = LocalDate.of(2022, 11, 22);
    private static final LocalDate MON_2022_12_05 = LocalDate.of(2022, 12, 5);
    private static final LocalDate TUE_2022_12_06 = LocalDate.of(2022, 12, 6);

    private final WorkflowDefinition<Recommendation> definition = AcmeFollowUp.definition();
    private final Scenario<Recommendation> story = Scenario.of(definition, AcmeCity.CONTEXT);

    @BeforeEach
    void aMatterIsInProgress() {
        story.on(LocalDate.of(2022, 8, 1))
                .opens("KN-1", AcmeCity.RECOMMENDATION, FollowUpEvents.ISSUED, AcmeCity.COUNCIL);
        story.on(LocalDate.of(2022, 8, 9)).does(AcmeCity.ADDRESSEE, STARTED, Note.of(""));
    }

    private Outcome<Recommendation> handUp(LocalDate day) {
        return story.on(day).does(AcmeCity.OVERSEER, AcmeFollowUp.HANDED_UP, NoPayload.NONE);
    }

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    CustomStates.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("custom-states.txt"));
    }

    @Nested
    class HandingUp {

        @Test
        void isRefusedWhen14WorkingDaysLate() {
            assertThat(handUp(FRI_2022_11_18))
                    .isRefusedFor(AcmeFollowUp.LATENESS)
                    .hasUnmet(AcmeFollowUp.LATENESS)
                    .withFact("late", 14)
                    .withFact("needed", 15)
                    .citing(AcmeRules.FOLLOW_UP);
            assertThat(story.theCase()).isIn(IN_PROGRESS);
        }

        @Test
        void movesWhen15WorkingDaysLate() {
            assertThat(handUp(MON_2022_11_21)).isMovedTo(AcmeState.WITH_STANDING_COMMITTEE);
        }

        @Test
        void movesWhen16WorkingDaysLate() {
            assertThat(handUp(TUE_2022_11_22)).isMovedTo(AcmeState.WITH_STANDING_COMMITTEE);
        }
    }

    @Nested
    class WithTheStandingCommittee {

        @BeforeEach
        void theMatterIsHandedUp() {
            handUp(MON_2022_11_21);
        }

        @Test
        void theAddresseeOwesAReportWithin10WorkingDays() {
            assertThat(story.theCase())
                    .owes(
                            FollowUpRoles.ADDRESSEE,
                            COMPLETION_REPORTED,
                            MON_2022_12_05,
                            MON_2022_11_21,
                            AcmeCity.CONTEXT)
                    .hasNothingOverdue(MON_2022_12_05, AcmeCity.CONTEXT)
                    .isOverdueWith(COMPLETION_REPORTED, TUE_2022_12_06, TUE_2022_12_06, AcmeCity.CONTEXT);
        }

        @Test
        void theReportLeadsBackToTheShippedStates() {
            CompletionReport report = CompletionReport.of("Done.", ImmutableList.of());

            assertThat(story.on(MON_2022_12_05).does(AcmeCity.ADDRESSEE, COMPLETION_REPORTED, report))
                    .isMovedTo(REPORTED_DONE);
        }

        @Test
        void theLadderOfTheShippedFollowUpRests() {
            assertThat(story.on(TUE_2022_11_22).does(AcmeCity.OVERSEER, URGED, Note.of("")))
                    .isA(NotDefinedHere.class);
        }
    }

    @Nested
    class Definition {

        @Test
        void keepsEveryStateOfTheBase() {
            assertThat(definition.states())
                    .containsAll(FollowUpWorkflows.standard(1).states())
                    .contains(AcmeState.WITH_STANDING_COMMITTEE);
        }

        @Test
        void hasAHashOfItsOwn() {
            assertThat(definition.contentHash())
                    .isNotEqualTo(FollowUpWorkflows.standard(1).contentHash());
        }
    }
}
