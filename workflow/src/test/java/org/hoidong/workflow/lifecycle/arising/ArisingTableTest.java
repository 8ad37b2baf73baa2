package org.hoidong.workflow.lifecycle.arising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.MON_2025_08_11;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.THU_2025_09_25;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WED_2025_08_20;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WITH_CALLED;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.context;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.inEveryState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArisingTableTest {

    @Nested
    class Released {

        @Test
        void isTheTableThatWasReadLineByLineAndNeverChangesWhatDecides() throws IOException {
            exploration().isReleasedAs("arising-standard-1");
        }

        @Test
        void isWellMadeAndAcceptsNothing() {
            exploration().isWellMade();
            assertThat(DEFINITION.acceptances()).isEmpty();
        }

        @Test
        void isTheSameValueEachTimeAndHasNoOtherVersion() {
            assertThat(ArisingWorkflows.standard(1)).isSameAs(DEFINITION);
            assertThatThrownBy(() -> ArisingWorkflows.standard(0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ArisingWorkflows.standard(2))
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
            exploration().answersWhateverHappens(ImmutableList.of(MON_2025_08_11, WED_2025_08_20, THU_2025_09_25));
        }

        @Test
        void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
            exploration().agreesWithNextSteps(WED_2025_08_20);
        }

        @Test
        void leavesNoClosedState() {
            exploration().leavesClosedStatesOnlyBy(ImmutableSet.of(), WED_2025_08_20);
        }
    }

    @Nested
    class NothingIsForgotten {

        @Test
        void everyOpenStateHasAnOwnerOnEveryDate() {
            exploration().everyOpenStateIsOwned();
        }

        @Test
        void everyCaseThatFourStepsCanReachHasAnOwnerOnEveryDate() {
            assertThat(exploration().everyCaseReachedIsOwned(4, WED_2025_08_20, 3))
                    .isEqualTo(81);
        }
    }

    @Test
    void aCaseIsStoredAsRowsAndRebuiltFromThem() {
        inEveryState().forEach((state, theCase) -> {
            WorkflowCase<InterSessionMatter> rebuilt = DEFINITION.restore(theCase.row(), theCase.entryRows());

            assertThat(rebuilt).as("%s", state).isEqualTo(theCase);
            assertThat(rebuilt.verify().isSatisfied()).as("%s", state).isTrue();
            assertThat(theCase.replay()).as("%s", state).isEqualTo(theCase);
        });
    }

    private static Exploration<InterSessionMatter> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, ArisingSamples::any, context(WITH_CALLED));
    }
}
