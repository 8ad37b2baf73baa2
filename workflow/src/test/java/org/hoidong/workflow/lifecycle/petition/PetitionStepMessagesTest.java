package org.hoidong.workflow.lifecycle.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.ACTORS;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.ASSIGNMENT;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.COMPILER;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.LINK;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.REPAIRED;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.REPAIRED_AS_FOLLOWED_UP;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.SESSION_4;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.THU_2022_07_28;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TUE_2022_06_28;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.after;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.assigned;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.context;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.fire;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.followedUp;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.inEveryState;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.opens;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.returned;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.road;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.core.vietnam.VietnamPetitions;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Texts;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowMessages;
import org.hoidong.workflow.followup.FollowUpEnd;
import org.hoidong.workflow.followup.FollowUpState;
import org.junit.jupiter.api.Test;

class PetitionStepMessagesTest {

    @Test
    void haveATextForEveryCode() {
        new Texts(PetitionStepMessages.standard()).haveEveryCodeOf(PetitionGuards.class);
    }

    @Test
    void nameOnlyFactsThatOutcomesReallyGive() {
        Texts texts = new Texts(PetitionStepMessages.standard()
                .with(WorkflowMessages.standard())
                .with(VietnamMessages.standard()));
        for (WorkflowCase<VoterPetition> theCase : inEveryState().values()) {
            for (EventType<?> event : DEFINITION.events()) {
                for (Actor actor : ACTORS) {
                    for (boolean full : new boolean[] {true, false}) {
                        texts.read(DEFINITION
                                .fire(theCase, PetitionSamples.any(event, full, actor, THU_2022_07_28), context())
                                .reasons());
                    }
                }
            }
        }
        texts.read(opens(road(), road().receivedOn()).reasons());
        texts.read(opens(road(), TUE_2022_06_28).reasons());
        WorkflowCase<VoterPetition> carriedOver =
                after(assigned(), PetitionEvents.CARRIED_OVER, SESSION_4, REGISTRAR, TUE_2022_06_28);
        texts.read(fire(carriedOver, PetitionEvents.CARRIED_OVER, SESSION_4, REGISTRAR, TUE_2022_06_28)
                .reasons());
        for (PetitionAssignment assignment : ImmutableList.of(
                ASSIGNMENT,
                PetitionAssignment.of(
                        PetitionSamples.AGRICULTURE,
                        VietnamTiers.PROVINCE,
                        PetitionSamples.STANDING,
                        PetitionSamples.STANDING))) {
            texts.read(fire(returned(), PetitionEvents.ASSIGNED, assignment, COMPILER, TUE_2022_06_28)
                    .reasons());
        }
        readHowFollowUpsEnded(texts);

        assertThat(texts.seen()).containsAll(Texts.codes(PetitionGuards.class));
    }

    private static void readHowFollowUpsEnded(Texts texts) {
        for (PetitionOutcome outcome : ImmutableList.of(REPAIRED, REPAIRED_AS_FOLLOWED_UP)) {
            for (WorkflowCase<VoterPetition> theCase : ImmutableList.of(assigned(), followedUp())) {
                texts.read(fire(theCase, PetitionEvents.RESOLVED, outcome, COMPILER, TUE_2022_06_28)
                        .reasons());
            }
        }
        for (FollowUpState state : FollowUpState.values()) {
            PetitionOutcome outcome =
                    PetitionOutcome.of(VietnamPetitions.RESOLVED, "repaired", FollowUpEnd.of(LINK.followUp(), state));
            texts.read(fire(followedUp(), PetitionEvents.RESOLVED, outcome, COMPILER, TUE_2022_06_28)
                    .reasons());
        }
    }
}
