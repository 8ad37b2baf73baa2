package org.hoidong.workflow.lifecycle.resolution;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.time.LocalDate;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.workflow.Exploration;
import org.hoidong.workflow.ShippedDefinitionTest;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.change.DefinitionDifference;
import org.junit.jupiter.api.Test;

class ResolutionTableTest extends ShippedDefinitionTest<ResolutionDraft> {

    @Override
    protected String released() {
        return "resolution-ordinary-1";
    }

    @Override
    protected WorkflowDefinition<ResolutionDraft> version(int version) {
        return ResolutionWorkflows.ordinary(version);
    }

    @Override
    protected Exploration<ResolutionDraft> exploration() {
        return Exploration.of(DEFINITION, inEveryState(), ACTORS, ResolutionSamples::any, context());
    }

    @Override
    protected ImmutableList<LocalDate> days() {
        return ImmutableList.of(MON_2022_05_09, FRI_2022_07_08, MON_2022_07_18);
    }

    @Override
    protected LocalDate lastDay() {
        return MON_2022_07_18;
    }

    @Override
    protected ImmutableSet<String> reopenings() {
        return ImmutableSet.of("resolution/suspension-ordered", "resolution/annulment-decided");
    }

    @Test
    void differsInTheSimplifiedProcedureOnlyInWhatTheLawSaysOfIt() throws IOException {
        String hash = ResolutionWorkflows.simplified(1).contentHash() + "\n";
        if ("write".equals(System.getProperty("hoidong.golden"))) {
            Files.writeString(Path.of("src/test/resources/golden/resolution-simplified-1.sha256"), hash);
        } else {
            assertThat(hash)
                    .isEqualTo(Resources.toString(
                            Resources.getResource("golden/resolution-simplified-1.sha256"), StandardCharsets.UTF_8));
        }
        assertThat(DefinitionDifference.between(DEFINITION, ResolutionWorkflows.simplified(1))
                        .changes())
                .extracting(change -> change.what().id() + " " + change.key())
                .containsExactly(
                        "transition (opening) on resolution/drafting-begun",
                        "obligation resolution/verification",
                        "obligation resolution/joint-opinion");
    }
}
