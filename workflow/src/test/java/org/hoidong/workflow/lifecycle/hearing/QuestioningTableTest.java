package org.hoidong.workflow.lifecycle.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.FRI_2022_07_01;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.QUESTIONING;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.THU_2022_06_30;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.TUE_2022_07_12;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.WED_2022_07_13;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.context;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.questionsInEveryState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuestioningTableTest {

    @Nested
    class Released {

        @Test
        void isTheTableThatWasReadLineByLineAndNeverChangesWhatDecides() throws IOException {
            exploration().isReleasedAs("questioning-standard-1");
        }

        @Test
        void isWellMadeAndAcceptsNothing() {
            exploration().isWellMade();
            assertThat(QUESTIONING.acceptances()).isEmpty();
        }

        @Test
        void isTheSameValueEachTimeAndHasNoOtherVersion() {
            assertThat(QuestioningWorkflows.standard(1)).isSameAs(QUESTIONING);
            assertThatThrownBy(() -> QuestioningWorkflows.standard(2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("version (2)");
        }
    }

    @Nested
    class Exploring {

        @Test
        void coversEveryState() {
            exploration().coversEveryState();
        }

        @Test
        void givesAnOutcomeForEveryStateEventActorAndPayloadAndNeverAnException() {
            exploration()
                    .answersWhateverHappens(
                            ImmutableList.of(THU_2022_06_30, FRI_2022_07_01, TUE_2022_07_12, WED_2022_07_13));
        }

        @Test
        void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
            exploration().agreesWithNextSteps(WED_2022_07_13);
        }

        @Test
        void leavesNoClosedState() {
            exploration().leavesClosedStatesOnlyBy(ImmutableSet.of(), WED_2022_07_13);
        }
    }

    @Test
    void everyOpenStateHasAnOwnerOnEveryDate() {
        exploration().everyOpenStateIsOwned();
    }

    @Test
    void aCaseIsStoredAsRowsAndRebuiltFromThem() {
        questionsInEveryState().forEach((state, theCase) -> {
            WorkflowCase<QuestioningSlip> rebuilt = QUESTIONING.restore(theCase.row(), theCase.entryRows());

            assertThat(rebuilt).as("%s", state).isEqualTo(theCase);
            assertThat(rebuilt.verify().isSatisfied()).as("%s", state).isTrue();
            assertThat(theCase.replay()).as("%s", state).isEqualTo(theCase);
        });
    }

    private static Exploration<QuestioningSlip> exploration() {
        return Exploration.of(QUESTIONING, questionsInEveryState(), ACTORS, HearingSamples::anyOfQuestion, context());
    }
}
