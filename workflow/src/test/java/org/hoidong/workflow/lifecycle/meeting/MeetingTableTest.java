package org.hoidong.workflow.lifecycle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_06;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_13;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_20;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.WED_2020_07_22;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.context;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.inEveryState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.ShippedDefinitionTest;
import org.hoidong.workflow.WorkflowDefinition;
import org.junit.jupiter.api.Test;

class MeetingTableTest extends ShippedDefinitionTest<MeetingPlan> {

    @Override
    protected String released() {
        return "meeting-standard-1";
    }

    @Override
    protected WorkflowDefinition<MeetingPlan> version(int version) {
        return MeetingWorkflows.standard(version);
    }

    @Override
    protected Exploration<MeetingPlan> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, MeetingSamples::any, context());
    }

    @Override
    protected ImmutableList<LocalDate> days() {
        return ImmutableList.of(MON_2020_07_06, MON_2020_07_13, MON_2020_07_20, WED_2020_07_22);
    }

    @Override
    protected LocalDate lastDay() {
        return MON_2020_07_20;
    }

    @Test
    void everyCaseThatThreeStepsCanReachHasAnOwnerOnEveryDate() {
        assertThat(exploration().everyCaseReachedIsOwned(3, MON_2020_07_20, 1)).isGreaterThan(100);
    }
}
