package org.hoidong.workflow.lifecycle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.CHAIR;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.CONVENER;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.COUNCIL;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_06_29;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_06;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_13;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.MON_2020_07_20;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.STANDING;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.WED_2020_07_22;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.context;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.day;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.fire;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.inEveryState;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.occurs;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.planned;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.plans;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.roll;
import static org.hoidong.workflow.lifecycle.meeting.MeetingSamples.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.law.Dated;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Texts;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowMessages;
import org.hoidong.workflow.lifecycle.hearing.HearingStepMessages;
import org.junit.jupiter.api.Test;

class MeetingStepMessagesTest {

    @Test
    void haveATextForEveryCode() {
        new Texts(MeetingStepMessages.standard()).haveEveryCodeOf(MeetingGuards.class);
    }

    @Test
    void nameOnlyFactsThatOutcomesReallyGive() {
        Texts texts = new Texts(MeetingStepMessages.standard()
                .with(HearingStepMessages.standard())
                .with(WorkflowMessages.standard())
                .with(VietnamMessages.standard()));
        for (WorkflowCase<MeetingPlan> theCase : inEveryState().values()) {
            for (EventType<?> event : DEFINITION.events()) {
                for (Actor actor : ACTORS) {
                    for (LocalDate date : ImmutableList.of(MON_2020_07_13, MON_2020_07_20, WED_2020_07_22)) {
                        for (boolean full : new boolean[] {true, false}) {
                            texts.read(DEFINITION
                                    .fire(theCase, MeetingSamples.any(event, full, actor, date), context())
                                    .reasons());
                        }
                    }
                }
            }
        }
        readWhatNeedsAStory(texts);

        assertThat(texts.seen()).containsAll(Texts.codes(MeetingGuards.class));
    }

    private static void readWhatNeedsAStory(Texts texts) {
        MeetingDay day = day(VietnamMeetings.REGULAR, MON_2020_07_20, WED_2020_07_22, "bão");
        texts.read(plans(MeetingSamples.SESSION_15, day, MON_2020_06_29, context(VietnamRules.standard()))
                .reasons());
        texts.read(fire(planned(), MeetingEvents.DAY_CHANGED, day, CONVENER, MON_2020_06_29)
                .reasons());
        // who is not registered
        MeetingPlan unknown =
                MeetingPlan.of(MeetingId.of("ky-hop-16"), VietnamMeetings.REGULAR, COUNCIL, BodyId.of("tt-hdnd-la"));
        WorkflowCase<MeetingPlan> theCase = DEFINITION
                .open(
                        CaseId.of("ky-hop-16"),
                        unknown,
                        occurs(MeetingEvents.DAY_SET, day, REGISTRAR, MON_2020_06_29),
                        context())
                .orElseThrow();
        texts.read(fire(theCase, MeetingEvents.NOTICE_SENT, NoPayload.NONE, REGISTRAR, MON_2020_07_06)
                .reasons());
        CouncilDirectory without = CouncilDirectory.builder()
                .addUnits(MeetingSamples.directory().units())
                .addBodies(MeetingSamples.directory().bodies())
                .build();
        texts.read(DEFINITION
                .fire(
                        planned(),
                        occurs(MeetingEvents.NOTICE_SENT, NoPayload.NONE, CONVENER, MON_2020_07_06),
                        context(rules(14)
                                .with(
                                        MeetingStepRules.DIRECTORY,
                                        Dated.setting(
                                                without,
                                                DateSpan.from(LocalDate.of(2016, 1, 1)),
                                                MeetingSamples.REGULATION))))
                .reasons());
        // told already
        WorkflowCase<MeetingPlan> told = MeetingSamples.after(
                MeetingSamples.after(
                        MeetingSamples.convened(), MeetingEvents.PUT_OFF, Note.of("bão"), CONVENER, MON_2020_07_13),
                MeetingEvents.CHANGE_ANNOUNCED,
                CONVENER,
                MON_2020_07_13);
        texts.read(fire(told, MeetingEvents.CHANGE_ANNOUNCED, NoPayload.NONE, CONVENER, MON_2020_07_13)
                .reasons());
        // no rule asks for documents, but it is opened on another day
        WorkflowCase<MeetingPlan> briefing = MeetingSamples.after(
                planned(MeetingSamples.BRIEFING, MON_2020_07_20, MON_2020_07_20, MON_2020_07_06),
                MeetingEvents.NOTICE_SENT,
                CONVENER,
                MON_2020_07_06);
        texts.read(fire(briefing, MeetingEvents.OPENED, roll(12), CONVENER, MON_2020_07_13)
                .reasons());
        // a dialogue, whose result is notified
        LocalDate wednesday = LocalDate.of(2025, 10, 15);
        MeetingPlan dialogue = MeetingPlan.of(MeetingId.of("doi-thoai"), VietnamMeetings.DIALOGUE, STANDING, STANDING);
        WorkflowCase<MeetingPlan> held = MeetingSamples.after(
                planned(dialogue, wednesday, wednesday, wednesday.minusDays(14)),
                MeetingEvents.NOTICE_SENT,
                CONVENER,
                wednesday.minusDays(14));
        held = MeetingSamples.after(held, MeetingEvents.OPENED, roll(12), CONVENER, wednesday);
        held = MeetingSamples.after(held, MeetingEvents.CLOSED, CONVENER, wednesday);
        held = MeetingSamples.minutesSigned(held, wednesday);
        held = MeetingSamples.after(held, MeetingEvents.MINUTES_SENT, CONVENER, wednesday.plusDays(1));
        texts.read(fire(held, MeetingEvents.COMPLETED, NoPayload.NONE, CONVENER, wednesday.plusDays(1))
                .reasons());
        texts.read(fire(held, MeetingEvents.RESULT_NOTIFIED, NoPayload.NONE, CHAIR, wednesday.plusDays(1))
                .reasons());
        texts.read(fire(held, MeetingEvents.RESULT_NOTIFIED, NoPayload.NONE, CONVENER, wednesday.plusDays(1))
                .reasons());
    }
}
