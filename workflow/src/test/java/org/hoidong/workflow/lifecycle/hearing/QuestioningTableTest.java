package org.hoidong.workflow.lifecycle.hearing;

import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.FRI_2022_07_01;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.QUESTIONING;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.THU_2022_06_30;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.TUE_2022_07_12;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.WED_2022_07_13;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.context;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.questionsInEveryState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.ShippedDefinitionTest;
import org.hoidong.workflow.WorkflowDefinition;

class QuestioningTableTest extends ShippedDefinitionTest<QuestioningSlip> {

    @Override
    protected String released() {
        return "questioning-standard-1";
    }

    @Override
    protected WorkflowDefinition<QuestioningSlip> version(int version) {
        return QuestioningWorkflows.standard(version);
    }

    @Override
    protected Exploration<QuestioningSlip> exploration() {
        return Exploration.of(QUESTIONING, questionsInEveryState(), ACTORS, HearingSamples::anyOfQuestion, context());
    }

    @Override
    protected ImmutableList<LocalDate> days() {
        return ImmutableList.of(THU_2022_06_30, FRI_2022_07_01, TUE_2022_07_12, WED_2022_07_13);
    }

    @Override
    protected LocalDate lastDay() {
        return WED_2022_07_13;
    }
}
