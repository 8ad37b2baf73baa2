package org.hoidong.workflow.lifecycle.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.EXPLANATION;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.MON_2025_09_29;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.MON_2025_10_20;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.THU_2025_10_16;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.WED_2025_10_15;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.context;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.sessionsInEveryState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTableTest {

    @Nested
    class Released {

        @Test
        void isTheTableThatWasReadLineByLineAndNeverChangesWhatDecides() throws IOException {
            exploration().isReleasedAs("explanation-standard-1");
        }

        @Test
        void isWellMadeAndAcceptsNothing() {
            exploration().isWellMade();
            assertThat(EXPLANATION.acceptances()).isEmpty();
        }

        @Test
        void isTheSameValueEachTimeAndHasNoOtherVersion() {
            assertThat(ExplanationWorkflows.standard(1)).isSameAs(EXPLANATION);
            assertThatThrownBy(() -> ExplanationWorkflows.standard(2))
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
                            ImmutableList.of(MON_2025_09_29, WED_2025_10_15, THU_2025_10_16, MON_2025_10_20));
        }

        @Test
        void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
            exploration().agreesWithNextSteps(MON_2025_10_20);
        }

        @Test
        void leavesNoClosedState() {
            exploration().leavesClosedStatesOnlyBy(ImmutableSet.of(), MON_2025_10_20);
        }
    }

    @Test
    void everyOpenStateHasAnOwnerOnEveryDate() {
        exploration().everyOpenStateIsOwned();
    }

    @Test
    void aCaseIsStoredAsRowsAndRebuiltFromThem() {
        sessionsInEveryState().forEach((state, theCase) -> {
            WorkflowCase<ExplanationSession> rebuilt = EXPLANATION.restore(theCase.row(), theCase.entryRows());

            assertThat(rebuilt).as("%s", state).isEqualTo(theCase);
            assertThat(rebuilt.verify().isSatisfied()).as("%s", state).isTrue();
            assertThat(theCase.replay()).as("%s", state).isEqualTo(theCase);
        });
    }

    private static Exploration<ExplanationSession> exploration() {
        return Exploration.of(EXPLANATION, sessionsInEveryState(), ACTORS, HearingSamples::anyOfSession, context());
    }
}
