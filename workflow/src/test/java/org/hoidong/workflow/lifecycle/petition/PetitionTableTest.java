package org.hoidong.workflow.lifecycle.petition;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.time.LocalDate;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.ShippedDefinitionTest;
import org.hoidong.workflow.WorkflowDefinition;
import org.junit.jupiter.api.Test;

class PetitionTableTest extends ShippedDefinitionTest<VoterPetition> {

    @Override
    protected String released() {
        return "petition-case-standard-1";
    }

    @Override
    protected WorkflowDefinition<VoterPetition> version(int version) {
        return PetitionWorkflows.standard(version);
    }

    @Override
    protected Exploration<VoterPetition> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, PetitionSamples::any, context());
    }

    @Override
    protected ImmutableList<LocalDate> days() {
        return ImmutableList.of(MON_2022_06_20, TUE_2022_06_28, MON_2022_08_01);
    }

    @Override
    protected LocalDate lastDay() {
        return THU_2022_07_28;
    }

    @Override
    protected ImmutableSet<String> reopenings() {
        return ImmutableSet.of("petition-case/petition-reopened");
    }

    @Test
    void hasAnOwnerForEveryCaseThatThreeStepsCanReach() {
        assertThat(exploration().everyCaseReachedIsOwned(3, THU_2022_07_28, 3)).isEqualTo(350);
    }
}
