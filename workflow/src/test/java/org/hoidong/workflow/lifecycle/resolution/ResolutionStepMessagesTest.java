package org.hoidong.workflow.lifecycle.resolution;

import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.FRI_2022_07_08;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.MON_2022_07_18;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.context;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.inEveryState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Texts;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowMessages;
import org.junit.jupiter.api.Test;

class ResolutionStepMessagesTest {

    private static final boolean[] FULL_OR_BARE = {true, false};

    @Test
    void haveATextForEveryCode() {
        new Texts(ResolutionStepMessages.standard()).haveEveryCodeOf(ResolutionGuards.class);
    }

    @Test
    void nameOnlyFactsThatOutcomesReallyGive() {
        Texts texts = new Texts(ResolutionStepMessages.standard()
                .with(WorkflowMessages.standard())
                .with(VietnamMessages.standard()));
        for (WorkflowCase<ResolutionDraft> theCase : inEveryState().values()) {
            for (EventType<?> event : DEFINITION.events()) {
                for (Actor actor : ACTORS) {
                    for (LocalDate on : ImmutableList.of(FRI_2022_07_08, MON_2022_07_18)) {
                        for (boolean full : FULL_OR_BARE) {
                            texts.read(DEFINITION
                                    .fire(theCase, ResolutionSamples.any(event, full, actor, on), context())
                                    .reasons());
                        }
                    }
                }
            }
        }
    }
}
