package org.hoidong.workflow.lifecycle.hearing;

import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.EXPLANATION;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.MON_2025_10_20;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.QUESTIONING;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.THU_2025_10_16;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.TUE_2022_07_12;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.WED_2022_07_13;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.context;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.questionsInEveryState;
import static org.hoidong.workflow.lifecycle.hearing.HearingSamples.sessionsInEveryState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Texts;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowMessages;
import org.junit.jupiter.api.Test;

class HearingStepMessagesTest {

    private static final boolean[] FULL_OR_BARE = {true, false};

    @Test
    void haveATextForEveryCode() {
        Texts texts = new Texts(HearingStepMessages.standard());

        texts.haveEveryCodeOf(HearingGuards.class, QuestioningGuards.class, ExplanationGuards.class);
    }

    @Test
    void nameOnlyFactsThatOutcomesReallyGive() {
        Texts texts = new Texts(
                HearingStepMessages.standard().with(WorkflowMessages.standard()).with(VietnamMessages.standard()));
        for (Actor actor : ACTORS) {
            for (boolean full : FULL_OR_BARE) {
                for (LocalDate on : ImmutableList.of(TUE_2022_07_12, WED_2022_07_13)) {
                    for (WorkflowCase<QuestioningSlip> theCase :
                            questionsInEveryState().values()) {
                        for (EventType<?> event : QUESTIONING.events()) {
                            texts.read(QUESTIONING
                                    .fire(theCase, HearingSamples.anyOfQuestion(event, full, actor, on), context())
                                    .reasons());
                        }
                    }
                }
                for (LocalDate on : ImmutableList.of(THU_2025_10_16, MON_2025_10_20)) {
                    for (WorkflowCase<ExplanationSession> theCase :
                            sessionsInEveryState().values()) {
                        for (EventType<?> event : EXPLANATION.events()) {
                            texts.read(EXPLANATION
                                    .fire(theCase, HearingSamples.anyOfSession(event, full, actor, on), context())
                                    .reasons());
                        }
                    }
                }
            }
        }
    }
}
