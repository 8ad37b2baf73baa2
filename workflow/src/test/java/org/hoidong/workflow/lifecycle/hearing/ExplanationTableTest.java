package org.hoidong.workflow.lifecycle.hearing;

import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.EXPLANATION;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.MON_2025_09_29;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.MON_2025_10_20;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.THU_2025_10_16;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.WED_2025_10_15;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.context;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.sessionsInEveryState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.ShippedDefinitionTest;
import org.hoidong.workflow.WorkflowDefinition;

class ExplanationTableTest extends ShippedDefinitionTest<ExplanationSession> {

    @Override
    protected String released() {
        return "explanation-standard-1";
    }

    @Override
    protected WorkflowDefinition<ExplanationSession> version(int version) {
        return ExplanationWorkflows.standard(version);
    }

    @Override
    protected Exploration<ExplanationSession> exploration() {
        return Exploration.of(EXPLANATION, sessionsInEveryState(), ACTORS, HearingSamples::anyOfSession, context());
    }

    @Override
    protected ImmutableList<LocalDate> days() {
        return ImmutableList.of(MON_2025_09_29, WED_2025_10_15, THU_2025_10_16, MON_2025_10_20);
    }

    @Override
    protected LocalDate lastDay() {
        return MON_2025_10_20;
    }
}
