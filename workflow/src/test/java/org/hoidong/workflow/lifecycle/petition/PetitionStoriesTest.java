package org.hoidong.workflow.lifecycle.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.ADDRESSEE;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.AT_WORK;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.COMPILER;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.LINK;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.MON_2022_06_20;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.REPAIRED;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.SESSION_4;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.STANDING;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.THU_2022_07_28;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TOLD_WHY;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TRANSPORT;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TUE_2022_06_28;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.after;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.assigned;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.context;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.fire;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.opens;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.other;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.railway;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.received;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.road;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.core.vietnam.VietnamPetitions;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Test;

class PetitionStoriesTest {

    // 10 working days of the council from Monday 20 June 2022 end on Monday 4 July; 30 days from Tuesday 28 June on
    // Thursday 28 July, and 60 days on Saturday 27 August, which moves to Monday 29 August
    @Test
    void isAssignedFollowedUpResolvedAndTheVotersAreTold() {
        WorkflowCase<VoterPetition> theCase = received(road());
        assertThat(owed(theCase, MON_2022_06_20)).containsExactly("petition-case/assign by 2022-07-04");

        theCase = assigned();
        assertThat(owed(theCase, TUE_2022_06_28))
                .containsExactly(
                        "petition-case/follow-up by 2022-07-01",
                        "petition-case/answer by 2022-07-28",
                        "petition-case/record by 2022-08-29");

        Recommendation recommendation = PetitionCases.toRecommendation(theCase, context());
        assertThat(recommendation.addressee()).contains(TRANSPORT);
        assertThat(recommendation.overseer()).contains(STANDING);
        assertThat(recommendation.issuedOn()).isEqualTo(TUE_2022_06_28);
        assertThat(recommendation.sourceMatter()).contains("CT-2022-07.1");
        theCase = after(theCase, PetitionEvents.FOLLOW_UP_NAMED, LINK, REGISTRAR, TUE_2022_06_28);
        assertThat(PetitionCases.followUp(theCase)).contains(CaseId.of("KN-2022-113"));
        assertThat(owed(theCase, TUE_2022_06_28))
                .containsExactly("petition-case/answer by 2022-07-28", "petition-case/record by 2022-08-29");

        // an answer claims; it is counted once who follows the petition records it
        theCase = after(theCase, PetitionEvents.ANSWERED, REPAIRED, ADDRESSEE, LocalDate.of(2022, 7, 25));
        assertThat(PetitionCases.answer(theCase)).contains(REPAIRED);
        assertThat(PetitionCases.result(theCase)).isEmpty();
        assertThat(owed(theCase, THU_2022_07_28)).containsExactly("petition-case/record by 2022-08-29");
        assertThat(codes(fire(theCase, PetitionEvents.RESOLVED, REPAIRED, ADDRESSEE, THU_2022_07_28)))
                .contains(Refused.ROLE_NOT_HELD);

        theCase = after(theCase, PetitionEvents.RESOLVED, REPAIRED, COMPILER, THU_2022_07_28);
        // B-P-06: the voters are told; the council's own 10 working days from Thursday 28 July end on Thursday 11
        // August
        assertThat(owed(theCase, THU_2022_07_28)).containsExactly("petition-case/tell-voters by 2022-08-11");

        theCase = after(theCase, PetitionEvents.VOTERS_TOLD, Note.of("by letter"), COMPILER, LocalDate.of(2022, 8, 5));
        assertThat(theCase.state()).isEqualTo(PetitionState.RESOLVED_AND_TOLD);
        assertThat(PetitionCases.result(theCase)).contains(VietnamPetitions.RESOLVED);
    }

    // 6.1: explained is counted apart from resolved
    @Test
    void endsAsExplainedWhichIsNoFulfilment() {
        WorkflowCase<VoterPetition> theCase =
                after(assigned(), PetitionEvents.EXPLAINED, TOLD_WHY, COMPILER, THU_2022_07_28);
        assertThat(codes(fire(assigned(), PetitionEvents.RESOLVED, TOLD_WHY, COMPILER, THU_2022_07_28)))
                .contains(PetitionGuards.WRONG_CLASS);

        theCase = after(theCase, PetitionEvents.VOTERS_TOLD, Note.of(""), COMPILER, THU_2022_07_28);
        assertThat(theCase.state()).isEqualTo(PetitionState.EXPLAINED_AND_TOLD);
    }

    // 6.1: backlog over several sessions
    @Test
    void isCarriedOverEachSessionOnce() {
        WorkflowCase<VoterPetition> theCase = after(
                after(assigned(), PetitionEvents.STANDING_REPORTED, AT_WORK, COMPILER, THU_2022_07_28),
                PetitionEvents.CARRIED_OVER,
                SESSION_4,
                REGISTRAR,
                THU_2022_07_28);
        PetitionSession five = PetitionSession.of(MilestoneId.of("ky-hop-5"));

        assertThat(PetitionCases.result(theCase)).contains(VietnamPetitions.IN_PROGRESS);
        // an answer that leaves it open does not end what is owed: 30 days and 60 days, from Thursday 28 July, end on
        // Saturday 27 August, moved to Monday 29 August, and on Monday 26 September
        WorkflowCase<VoterPetition> answered = after(
                after(assigned(), PetitionEvents.ANSWERED, AT_WORK, ADDRESSEE, THU_2022_07_28),
                PetitionEvents.STANDING_REPORTED,
                AT_WORK,
                COMPILER,
                THU_2022_07_28);
        assertThat(owed(answered, THU_2022_07_28))
                .contains("petition-case/answer by 2022-08-29", "petition-case/record by 2022-09-26");
        assertThat(codes(fire(theCase, PetitionEvents.CARRIED_OVER, SESSION_4, REGISTRAR, THU_2022_07_28)))
                .contains(PetitionGuards.SESSION_IS_RECORDED);
        theCase = after(theCase, PetitionEvents.CARRIED_OVER, five, REGISTRAR, LocalDate.of(2022, 12, 8));
        assertThat(PetitionCases.backlog(theCase))
                .containsExactly(MilestoneId.of("ky-hop-4"), MilestoneId.of("ky-hop-5"));
    }

    @Test
    void isCountedOnlyIfAnotherLevelIsCompetent() {
        assertThat(codes(fire(
                        received(railway()),
                        PetitionEvents.ASSIGNED,
                        PetitionSamples.ASSIGNMENT,
                        COMPILER,
                        TUE_2022_06_28)))
                .contains(VoterPetition.OTHER_LEVEL);
        PetitionForwarding toMinistry = PetitionForwarding.of("Bộ Giao thông vận tải", VietnamTiers.PROVINCE);
        assertThat(codes(fire(received(road()), PetitionEvents.FORWARDED, toMinistry, COMPILER, TUE_2022_06_28)))
                .contains(VoterPetition.OWN_TIER);
        assertThat(after(received(railway()), PetitionEvents.FORWARDED, toMinistry, COMPILER, TUE_2022_06_28)
                        .state())
                .isEqualTo(PetitionState.FORWARDED);
    }

    @Test
    void isNotFollowedByWhoDealsWithIt() {
        assertThat(codes(fire(
                        received(road()),
                        PetitionEvents.ASSIGNED,
                        PetitionAssignment.of(TRANSPORT, VietnamTiers.PROVINCE, TRANSPORT, STANDING),
                        COMPILER,
                        TUE_2022_06_28)))
                .contains(PetitionGuards.PARTIES_NOT_APART);
    }

    @Test
    void isNeitherSplitIntoOneNorMergedWithItself() {
        assertThat(codes(fire(received(road()), PetitionEvents.SPLIT, other(), COMPILER, TUE_2022_06_28)))
                .contains(PetitionGuards.ITEMS_NOT_NAMED);
        PetitionReferences itself = PetitionReferences.of(List.of(road().id()), "the same");
        assertThat(codes(fire(received(road()), PetitionEvents.MERGED, itself, COMPILER, TUE_2022_06_28)))
                .contains(PetitionGuards.ITEMS_NOT_NAMED);
    }

    @Test
    void isNoRecommendationBeforeItIsAssignedAndIsOpenedOnItsDay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PetitionCases.toRecommendation(received(road()), context()))
                .withMessageContaining("must be assigned");
        assertThat(codes(opens(road(), TUE_2022_06_28))).contains(PetitionGuards.NOT_ON_ITS_DAY);
    }

    private static ImmutableList<String> owed(WorkflowCase<VoterPetition> theCase, LocalDate on) {
        return theCase.owed(on, context()).stream()
                .map(duty -> duty.line() + " by " + duty.deadline().dueOn())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ReasonCode> codes(Outcome<VoterPetition> outcome) {
        return outcome.reasons().stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    }
}
