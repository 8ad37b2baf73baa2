package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.followup.FollowUpSamples.ACTORS;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.CLERK_OF_THE_COUNCIL;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.ISSUER;
import static org.hoidong.workflow.followup.FollowUpSamples.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpSamples.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpSamples.WED_2022_08_31;
import static org.hoidong.workflow.followup.FollowUpSamples.any;
import static org.hoidong.workflow.followup.FollowUpSamples.complete;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.inEveryState;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;
import static org.hoidong.workflow.followup.FollowUpSamples.petition;
import static org.hoidong.workflow.followup.FollowUpSamples.recommendation;

import java.time.LocalDate;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.oversight.OversightMessages;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Texts;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowMessages;
import org.junit.jupiter.api.Test;

class FollowUpMessagesTest {

    private static final LocalDate THU_2022_09_15 = LocalDate.of(2022, 9, 15);

    @Test
    void haveATextForEveryCode() {
        Texts texts = new Texts(FollowUpMessages.standard());
        texts.haveEveryCodeOf(FollowUpGuards.class);
        texts.haveEveryCodeOf(LadderGuards.class);
        texts.haveEveryCodeOf(HandoverGuards.class);
        texts.haveEveryCodeOf(FollowUps.class);
    }

    @Test
    void nameOnlyFactsThatOutcomesReallyGive() {
        Texts texts = new Texts(
                FollowUpMessages.standard().with(WorkflowMessages.standard()).with(OversightMessages.standard()));
        for (Recommendation subject : new Recommendation[] {recommendation(), petition()}) {
            for (WorkflowCase<Recommendation> theCase : inEveryState(subject).values()) {
                for (EventType<?> event : DEFINITION.events()) {
                    for (Actor actor : ACTORS) {
                        for (LocalDate date : new LocalDate[] {LocalDate.of(2022, 8, 5), THU_2022_09_15}) {
                            texts.read(DEFINITION
                                    .fire(theCase, any(event, true, actor, date), context())
                                    .reasons());
                            texts.read(DEFINITION
                                    .fire(theCase, any(event, false, actor, date), context())
                                    .reasons());
                        }
                    }
                }
            }
        }
        readWhatNeedsAStory(texts);

        assertThat(texts.seen())
                .containsAll(Texts.codes(FollowUpGuards.class))
                .containsAll(Texts.codes(LadderGuards.class))
                .containsAll(Texts.codes(HandoverGuards.class))
                .containsAll(Texts.codes(FollowUps.class));
    }

    private static void readWhatNeedsAStory(Texts texts) {
        // an author who also acts for the validator
        Actor author = ADDRESSEE.actingFor(FollowUpSamples.COMMITTEE);
        WorkflowCase<Recommendation> reported = FollowUpSamples.after(
                FollowUpSamples.issued(),
                FollowUpEvents.COMPLETION_REPORTED,
                CompletionReport.of("done", java.util.List.of()),
                author,
                3);
        texts.read(DEFINITION
                .fire(reported, any(FollowUpEvents.VERIFICATION_STARTED, true, author, WED_2022_08_31), context())
                .reasons());
        texts.read(FollowUpSamples.issues(recommendation()).reasons());
        // due at a session of which nobody knows the day
        texts.read(FollowUpSamples.issues(
                        complete().due(Due.at(MilestoneId.of("ky-hop-9"))).build())
                .reasons());
        // reported in time, late, and not at all
        texts.read(FollowUps.judgeReport(FollowUpSamples.issued(), context()).reasons());
        texts.read(FollowUps.judgeReport(reported, context()).reasons());
        texts.read(FollowUps.judgeReport(
                        DEFINITION
                                .fire(
                                        FollowUpSamples.issued(),
                                        any(FollowUpEvents.COMPLETION_REPORTED, true, ADDRESSEE, THU_2022_09_15),
                                        context())
                                .orElseThrow(),
                        context())
                .reasons());
        // reconsideration asked for and considered
        WorkflowCase<Recommendation> asked = FollowUpSamples.after(
                FollowUpSamples.issued(),
                FollowUpEvents.ANSWERED,
                Answer.of(AnswerStatus.RECONSIDERATION_ASKED, "not ours"),
                ADDRESSEE,
                3);
        texts.read(DEFINITION
                .fire(asked, any(FollowUpEvents.UPHELD, true, ISSUER, WED_2022_08_31), context())
                .reasons());
        // extended as often as the host allows, once
        LegalContext once = FollowUpSamples.withExtensionsAtMost(1);
        WorkflowCase<Recommendation> extended = DEFINITION
                .fire(asked, any(FollowUpEvents.EXTENDED, true, OVERSEER, WED_2022_08_31), once)
                .orElseThrow();
        texts.read(DEFINITION
                .fire(asked, any(FollowUpEvents.EXTENDED, true, OVERSEER, WED_2022_08_31), once)
                .reasons());
        texts.read(DEFINITION
                .fire(extended, any(FollowUpEvents.EXTENDED, true, OVERSEER, THU_2022_09_15), once)
                .reasons());
        // handed over to whoever has it already; decided that the rung which is next comes next
        texts.read(DEFINITION
                .fire(
                        asked,
                        occurs(
                                FollowUpEvents.HANDED_OVER,
                                Handover.builder()
                                        .addressee(FollowUpSamples.DEPARTMENT)
                                        .reason("merged")
                                        .build(),
                                OVERSEER,
                                WED_2022_08_31),
                        context())
                .reasons());
        texts.read(DEFINITION
                .fire(
                        asked,
                        occurs(
                                FollowUpEvents.LADDER_DECIDED,
                                LadderDecision.of("follow-up/ladder-urged", "at last"),
                                CLERK_OF_THE_COUNCIL,
                                THU_2022_09_15),
                        context())
                .reasons());
        // every rung taken, and an explanation asked for and given
        WorkflowCase<Recommendation> theCase = FollowUpSamples.issued();
        for (LadderRung rung : Ladder.standard().rungs()) {
            var outcome =
                    DEFINITION.fire(theCase, occurs(rung.event(), Note.of(""), OVERSEER, THU_2022_09_15), context());
            texts.read(outcome.reasons());
            theCase = outcome.orElseThrow();
        }
        texts.read(DEFINITION
                .fire(theCase, any(FollowUpEvents.URGED, true, OVERSEER, THU_2022_09_15), context())
                .reasons());
        theCase = DEFINITION
                .fire(theCase, any(FollowUpEvents.EXPLANATION_REQUESTED, true, OVERSEER, THU_2022_09_15), context())
                .orElseThrow();
        texts.read(DEFINITION
                .fire(
                        theCase,
                        any(FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED, true, ADDRESSEE, THU_2022_09_15),
                        context())
                .reasons());
        texts.read(DEFINITION
                .fire(theCase, any(FollowUpEvents.VERIFIED_IMPLEMENTED, true, VALIDATOR, THU_2022_09_15), context())
                .reasons());
    }

    @Test
    void readAsASentenceWithLabels() {
        var messages = FollowUpMessages.standard().with(DEFINITION.names());
        var reason = DEFINITION
                .fire(FollowUpSamples.issued(), any(FollowUpEvents.URGED, true, OVERSEER, WED_2022_08_31), context())
                .reasons()
                .get(1);

        assertThat(messages.render(reason, Language.VIETNAMESE))
                .isEqualTo("Việc thực hiện có hạn 31/8/2022, chưa quá hạn vào ngày 31/8/2022");
        assertThat(messages.render(reason.remedy().orElseThrow(), Language.ENGLISH))
                .isEqualTo("This is possible from 1 September 2022");
    }
}
