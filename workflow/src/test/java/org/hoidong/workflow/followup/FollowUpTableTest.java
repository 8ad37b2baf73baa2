package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.followup.FollowUpSamples.ACTORS;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.MON_2022_08_01;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.inEveryState;
import static org.hoidong.workflow.followup.FollowUpSamples.petition;
import static org.hoidong.workflow.followup.FollowUpSamples.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FollowUpTableTest {

    private static final LocalDate THU_2022_09_15 = LocalDate.of(2022, 9, 15);

    @Nested
    class Released {

        @Test
        void isTheTableThatWasReadLineByLineAndNeverChangesWhatDecides() throws IOException {
            exploration(recommendation()).isReleasedAs("follow-up-standard-1");
        }

        @Test
        void isWellMadeAndAcceptsNothing() {
            exploration(recommendation()).isWellMade();
            assertThat(DEFINITION.acceptances()).isEmpty();
        }

        @Test
        void isTheSameValueEachTimeAndHasNoOtherVersion() {
            assertThat(FollowUpWorkflows.standard(1)).isSameAs(DEFINITION);
            assertThatThrownBy(() -> FollowUpWorkflows.standard(0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> FollowUpWorkflows.standard(2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("version (2)");
        }
    }

    @Nested
    class Exploring {

        @Test
        void coversEveryState() {
            exploration(petition()).coversEveryState();
        }

        @Test
        void givesAnOutcomeForEveryStateEventActorAndPayloadAndNeverAnException() {
            for (Recommendation subject : ImmutableList.of(recommendation(), petition())) {
                exploration(subject)
                        .answersWhateverHappens(
                                ImmutableList.of(MON_2022_08_01, LocalDate.of(2022, 8, 5), THU_2022_09_15));
            }
        }

        @Test
        void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
            exploration(petition()).agreesWithNextSteps(THU_2022_09_15);
        }

        @Test
        void leavesAClosedStateOnlyByReopening() {
            exploration(petition()).leavesClosedStatesOnlyBy(ImmutableSet.of("follow-up/reopened"), THU_2022_09_15);
        }
    }

    @Nested
    class NothingIsForgotten {

        @Test
        void everyOpenStateHasAnOwnerOnEveryDate() {
            exploration(petition()).everyOpenStateIsOwned();
        }

        @Test
        void everyCaseThatThreeStepsCanReachHasAnOwnerOnEveryDate() {
            assertThat(exploration(petition()).everyCaseReachedIsOwned(3, THU_2022_09_15, 8))
                    .isGreaterThan(500);
        }
    }

    private static Exploration<Recommendation> exploration(Recommendation subject) {
        return Exploration.of(DEFINITION, inEveryState(subject), ACTORS, FollowUpSamples::any, context());
    }

    @Test
    void showsItsAxesApart() {
        WorkflowCase<Recommendation> answered = FollowUpSamples.after(
                FollowUpSamples.issued(),
                FollowUpEvents.ANSWERED,
                Answer.of(AnswerStatus.REJECTED, "not ours"),
                ADDRESSEE,
                2);

        assertThat(answered.state()).isEqualTo(FollowUpState.NOT_STARTED);
        assertThat(AnswerStatus.of(answered)).isEqualTo(AnswerStatus.REJECTED);
        assertThat(AnswerStatus.of(FollowUpSamples.issued())).isEqualTo(AnswerStatus.NONE);
    }
}
