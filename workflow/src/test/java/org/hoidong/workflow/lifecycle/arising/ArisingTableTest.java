package org.hoidong.workflow.lifecycle.arising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.MON_2025_08_11;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.THU_2025_09_25;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WED_2025_08_20;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WITH_CALLED;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.context;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.inEveryState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.ShippedDefinitionTest;
import org.hoidong.workflow.WorkflowDefinition;
import org.junit.jupiter.api.Test;

class ArisingTableTest extends ShippedDefinitionTest<InterSessionMatter> {

    @Override
    protected String released() {
        return "arising-standard-1";
    }

    @Override
    protected WorkflowDefinition<InterSessionMatter> version(int version) {
        return ArisingWorkflows.standard(version);
    }

    @Override
    protected Exploration<InterSessionMatter> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, ArisingSamples::any, context(WITH_CALLED));
    }

    @Override
    protected ImmutableList<LocalDate> days() {
        return ImmutableList.of(MON_2025_08_11, WED_2025_08_20, THU_2025_09_25);
    }

    @Override
    protected LocalDate lastDay() {
        return WED_2025_08_20;
    }

    @Test
    void everyCaseThatFourStepsCanReachHasAnOwnerOnEveryDate() {
        assertThat(exploration().everyCaseReachedIsOwned(4, WED_2025_08_20, 3)).isEqualTo(81);
    }
}
