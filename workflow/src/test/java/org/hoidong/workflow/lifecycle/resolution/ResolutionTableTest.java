package org.hoidong.workflow.lifecycle.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.FRI_2022_07_08;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.MON_2022_05_09;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.MON_2022_07_18;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.context;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.inEveryState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResolutionTableTest {

    @Nested
    class Released {

        @Test
        void isTheTableThatWasReadLineByLineAndNeverChangesWhatDecides() throws IOException {
            exploration().isReleasedAs("resolution-ordinary-1");
        }

        @Test
        void differsInTheSimplifiedProcedureOnlyInWhatTheLawSaysOfIt() throws IOException {
            String hash = ResolutionWorkflows.simplified(1).contentHash() + "\n";
            if ("write".equals(System.getProperty("hoidong.golden"))) {
                Files.writeString(Path.of("src/test/resources/golden/resolution-simplified-1.sha256"), hash);
            } else {
                assertThat(hash)
                        .isEqualTo(Resources.toString(
                                Resources.getResource("golden/resolution-simplified-1.sha256"),
                                StandardCharsets.UTF_8));
            }
            assertThat(org.hoidong.workflow.change.DefinitionDifference.between(
                                    DEFINITION, ResolutionWorkflows.simplified(1))
                            .changes())
                    .extracting(change -> change.what().id() + " " + change.key())
                    .containsExactly(
                            "transition (opening) on resolution/drafting-begun",
                            "obligation resolution/verification",
                            "obligation resolution/joint-opinion");
        }

        @Test
        void isWellMadeAndAcceptsNothing() {
            exploration().isWellMade();
            assertThat(DEFINITION.acceptances()).isEmpty();
        }

        @Test
        void isTheSameValueEachTimeAndHasNoOtherVersion() {
            assertThat(ResolutionWorkflows.ordinary(1)).isSameAs(DEFINITION);
            assertThatThrownBy(() -> ResolutionWorkflows.ordinary(2))
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
            exploration().answersWhateverHappens(ImmutableList.of(MON_2022_05_09, FRI_2022_07_08, MON_2022_07_18));
        }

        @Test
        void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
            exploration().agreesWithNextSteps(MON_2022_07_18);
        }

        @Test
        void leavesAResolutionInEffectOnlyWhenItIsSuspendedOrAnnulled() {
            exploration()
                    .leavesClosedStatesOnlyBy(
                            ImmutableSet.of("resolution/suspension-ordered", "resolution/annulment-decided"),
                            MON_2022_07_18);
        }
    }

    @Test
    void everyOpenStateHasAnOwnerOnEveryDate() {
        exploration().everyOpenStateIsOwned();
    }

    @Test
    void aCaseIsStoredAsRowsAndRebuiltFromThem() {
        inEveryState().forEach((state, theCase) -> {
            WorkflowCase<ResolutionDraft> rebuilt = DEFINITION.restore(theCase.row(), theCase.entryRows());

            assertThat(rebuilt).as("%s", state).isEqualTo(theCase);
            assertThat(rebuilt.verify().isSatisfied()).as("%s", state).isTrue();
            assertThat(theCase.replay()).as("%s", state).isEqualTo(theCase);
        });
    }

    private static Exploration<ResolutionDraft> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, ResolutionSamples::any, context());
    }
}
