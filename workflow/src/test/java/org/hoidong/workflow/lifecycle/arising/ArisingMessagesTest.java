package org.hoidong.workflow.lifecycle.arising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.DECIDER;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.MON_2025_08_11;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.SESSION_4;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WED_2025_08_13;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WED_2025_08_20;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WITH_CALLED;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.context;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.examined;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.fire;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.flood;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.inEveryState;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.matter;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.opens;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Texts;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowMessages;
import org.junit.jupiter.api.Test;

class ArisingMessagesTest {

    @Test
    void haveATextForEveryCode() {
        new Texts(ArisingMessages.standard()).haveEveryCodeOf(ArisingGuards.class);
    }

    @Test
    void nameOnlyFactsThatOutcomesReallyGive() {
        Texts texts = new Texts(
                ArisingMessages.standard().with(WorkflowMessages.standard()).with(VietnamMessages.standard()));
        for (WorkflowCase<InterSessionMatter> theCase : inEveryState().values()) {
            for (EventType<?> event : DEFINITION.events()) {
                for (Actor actor : ACTORS) {
                    for (LocalDate date : ImmutableList.of(MON_2025_08_11, WED_2025_08_20)) {
                        for (boolean full : new boolean[] {true, false}) {
                            texts.read(DEFINITION
                                    .fire(theCase, ArisingSamples.any(event, full, actor, date), context(WITH_CALLED))
                                    .reasons());
                        }
                    }
                }
            }
        }
        readWhatNeedsAStory(texts);

        assertThat(texts.seen()).containsAll(Texts.codes(ArisingGuards.class));
    }

    private static void readWhatNeedsAStory(Texts texts) {
        texts.read(opens(flood(), REGISTRAR, MON_2025_08_11).reasons());
        texts.read(opens(flood(), REGISTRAR, MON_2025_08_11.plusDays(1)).reasons());
        // nobody set the plan of sessions
        LegalContext bare = context().toBuilder().rules(VietnamRules.standard()).build();
        texts.read(fire(
                        examined(flood()),
                        ArisingEvents.DECIDED,
                        ArisingSamples.decision(flood(), ArisingSamples.AT_SESSION_4, WED_2025_08_13),
                        DECIDER,
                        WED_2025_08_13,
                        bare)
                .reasons());
        // no session has a day: the latest day decides
        for (LocalDate latest : ImmutableList.of(WED_2025_08_13, WED_2025_08_20)) {
            texts.read(fire(
                            examined(flood()),
                            ArisingEvents.DECIDED,
                            ArisingSamples.decision(flood(), SessionDay.of(SESSION_4, latest, ""), WED_2025_08_13),
                            DECIDER,
                            WED_2025_08_13,
                            context(ImmutableList.of()))
                    .reasons());
        }
        // recorded as it stands already
        texts.read(fire(
                        ArisingSamples.decided(),
                        ArisingEvents.SESSION_CHANGED,
                        SessionDay.of(SESSION_4, ArisingSamples.FRI_2025_09_26, "again"),
                        DECIDER,
                        WED_2025_08_20)
                .reasons());
        // what no session hears of
        texts.read(fire(
                        examined(ArisingSamples.arrest()),
                        ArisingEvents.DECIDED,
                        ArisingSamples.decision(flood(), ArisingSamples.AT_SESSION_4, WED_2025_08_13),
                        DECIDER,
                        WED_2025_08_13)
                .reasons());
        // before the law of 2025 no form is asked for
        LocalDate day = LocalDate.of(2022, 8, 15);
        InterSessionMatter earlier = matter().receivedOn(day)
                .providedBy(Provision.of("Nghị quyết 45/2021/NQ-HĐND", "4"))
                .build();
        texts.read(fire(
                        examined(earlier),
                        ArisingEvents.DECIDED,
                        ArisingSamples.decision(earlier, ArisingSamples.AT_SESSION_4, day.plusDays(2)),
                        DECIDER,
                        day.plusDays(2))
                .reasons());
    }
}
