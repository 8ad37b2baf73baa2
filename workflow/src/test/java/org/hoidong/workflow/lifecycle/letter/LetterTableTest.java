package org.hoidong.workflow.lifecycle.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.MON_2022_07_18;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.TUE_2022_07_26;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.WED_2022_07_13;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.WED_2022_08_17;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.context;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.inEveryState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.workflow.Exploration;
import org.junit.jupiter.api.Test;

class LetterTableTest {

    @Test
    void isTheTableThatWasReadLineByLineAndNeverChangesWhatDecides() throws IOException {
        exploration().isReleasedAs("letter-case-standard-1");
    }

    @Test
    void isWellMadeAndAcceptsNothing() {
        exploration().isWellMade();
        assertThat(DEFINITION.acceptances()).isEmpty();
    }

    @Test
    void isTheSameValueEachTimeAndHasNoOtherVersion() {
        assertThat(LetterWorkflows.standard(1)).isSameAs(DEFINITION);
        assertThatThrownBy(() -> LetterWorkflows.standard(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version (2)");
    }

    @Test
    void isExploredFromEveryState() {
        exploration().coversEveryState();
    }

    @Test
    void givesAnOutcomeForEveryStateEventActorAndPayloadAndNeverAnException() {
        exploration().answersWhateverHappens(ImmutableList.of(WED_2022_07_13, MON_2022_07_18, WED_2022_08_17));
    }

    @Test
    void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
        exploration().agreesWithNextSteps(TUE_2022_07_26);
    }

    @Test
    void leavesNoClosedState() {
        exploration().leavesClosedStatesOnlyBy(ImmutableSet.of(), TUE_2022_07_26);
    }

    @Test
    void hasAnOwnerForEveryOpenStateOnEveryDate() {
        exploration().everyOpenStateIsOwned();
    }

    @Test
    void hasAnOwnerForEveryCaseThatThreeStepsCanReach() {
        assertThat(exploration().everyCaseReachedIsOwned(3, TUE_2022_07_26, 3)).isEqualTo(142);
    }

    // of the petitioner only that there is one is stored, so that what is rebuilt is compared by its chain
    @Test
    void isStoredAsRowsWithoutTheNameOfWhoWroteItAndRebuiltFromThem() {
        inEveryState().forEach((state, theCase) -> {
            var rebuilt = DEFINITION.restore(theCase.row(), theCase.entryRows());

            assertThat(rebuilt.headHash()).as("%s", state).isEqualTo(theCase.headHash());
            assertThat(rebuilt.state()).as("%s", state).isEqualTo(theCase.state());
            assertThat(rebuilt.verify().isSatisfied()).as("%s", state).isTrue();
            assertThat(theCase.row().toString() + theCase.entryRows() + theCase)
                    .as("%s", state)
                    .doesNotContain("Nguyễn", "Tân Yên");
        });
    }

    private static Exploration<CitizenLetter> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, LetterSamples::any, context());
    }
}
