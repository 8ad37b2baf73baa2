package org.hoidong.workflow.lifecycle.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.MON_2022_06_20;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.MON_2022_08_01;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.THU_2022_07_28;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TUE_2022_06_28;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.context;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.inEveryState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.workflow.Exploration;
import org.junit.jupiter.api.Test;

class PetitionTableTest {

    @Test
    void isTheTableThatWasReadLineByLineAndNeverChangesWhatDecides() throws IOException {
        exploration().isReleasedAs("petition-case-standard-1");
    }

    @Test
    void isWellMadeAndAcceptsNothing() {
        exploration().isWellMade();
        assertThat(DEFINITION.acceptances()).isEmpty();
    }

    @Test
    void isTheSameValueEachTimeAndHasNoOtherVersion() {
        assertThat(PetitionWorkflows.standard(1)).isSameAs(DEFINITION);
        assertThatThrownBy(() -> PetitionWorkflows.standard(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version (2)");
    }

    @Test
    void isExploredFromEveryState() {
        exploration().coversEveryState();
    }

    @Test
    void givesAnOutcomeForEveryStateEventActorAndPayloadAndNeverAnException() {
        exploration().answersWhateverHappens(ImmutableList.of(MON_2022_06_20, TUE_2022_06_28, MON_2022_08_01));
    }

    @Test
    void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
        exploration().agreesWithNextSteps(THU_2022_07_28);
    }

    @Test
    void leavesNoClosedState() {
        exploration().leavesClosedStatesOnlyBy(ImmutableSet.of(), THU_2022_07_28);
    }

    @Test
    void hasAnOwnerForEveryOpenStateOnEveryDate() {
        exploration().everyOpenStateIsOwned();
    }

    @Test
    void hasAnOwnerForEveryCaseThatThreeStepsCanReach() {
        assertThat(exploration().everyCaseReachedIsOwned(3, THU_2022_07_28, 3)).isEqualTo(127);
    }

    @Test
    void isStoredAsRowsAndRebuiltFromThem() {
        inEveryState().forEach((state, theCase) -> {
            var rebuilt = DEFINITION.restore(theCase.row(), theCase.entryRows());

            assertThat(rebuilt).as("%s", state).isEqualTo(theCase);
            assertThat(rebuilt.verify().isSatisfied()).as("%s", state).isTrue();
        });
    }

    private static Exploration<VoterPetition> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, PetitionSamples::any, context());
    }
}
