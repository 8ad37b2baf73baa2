package org.hoidong.workflow.lifecycle.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.MON_2022_07_18;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.TUE_2022_07_26;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.WED_2022_07_13;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.WED_2022_08_17;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.context;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.inEveryState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.ShippedDefinitionTest;
import org.hoidong.workflow.WorkflowDefinition;
import org.junit.jupiter.api.Test;

class LetterTableTest extends ShippedDefinitionTest<CitizenLetter> {

    @Override
    protected String released() {
        return "letter-case-standard-1";
    }

    @Override
    protected WorkflowDefinition<CitizenLetter> version(int version) {
        return LetterWorkflows.standard(version);
    }

    @Override
    protected Exploration<CitizenLetter> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, LetterSamples::any, context());
    }

    @Override
    protected ImmutableList<LocalDate> days() {
        return ImmutableList.of(WED_2022_07_13, MON_2022_07_18, WED_2022_08_17);
    }

    @Override
    protected LocalDate lastDay() {
        return TUE_2022_07_26;
    }

    @Test
    void hasAnOwnerForEveryCaseThatThreeStepsCanReach() {
        assertThat(exploration().everyCaseReachedIsOwned(3, TUE_2022_07_26, 3)).isEqualTo(142);
    }

    // of the petitioner only that there is one is stored, so that what is rebuilt is compared by its chain
    @Test
    @Override
    protected void aCaseIsStoredAsRowsAndRebuiltFromThem() {
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
}
