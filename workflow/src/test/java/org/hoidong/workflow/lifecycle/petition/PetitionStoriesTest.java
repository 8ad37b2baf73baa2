package org.hoidong.workflow.lifecycle.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.ADDRESSEE;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.AGRICULTURE;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.ASSIGNED_ANEW;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.ASSIGNMENT;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.AT_WORK;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.COMPILER;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.EXPLAINED_AS_FOLLOWED_UP;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.LINK;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.MON_2022_06_20;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.MON_2022_08_01;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.NOT_OURS;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.REPAIRED;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.REPAIRED_AS_FOLLOWED_UP;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.SESSION_4;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.STANDING;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.THU_2022_07_28;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TOLD_WHY;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TO_MINISTRY;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TRANSPORT;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.TUE_2022_06_28;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.after;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.assigned;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.context;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.fire;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.followedUp;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.forwarded;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.opens;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.other;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.parts;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.railway;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.received;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.returned;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.road;
import static org.hoidong.workflow.lifecycle.petition.PetitionSamples.told;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.core.vietnam.VietnamPetitions;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.CorrectionRefusal;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.FollowUpEnd;
import org.hoidong.workflow.followup.FollowUpState;
import org.junit.jupiter.api.Test;

class PetitionStoriesTest {

    private static final PetitionForwarding FOUND_CENTRAL =
            PetitionForwarding.of("Bộ Giao thông vận tải", VietnamTiers.PROVINCE, STANDING, CompetentLevel.CENTRAL);

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

        theCase = after(theCase, PetitionEvents.RESOLVED, REPAIRED_AS_FOLLOWED_UP, COMPILER, THU_2022_07_28);
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
    void isForwardedOnlyIfAnotherLevelIsCompetent() {
        assertThat(codes(fire(received(railway()), PetitionEvents.ASSIGNED, ASSIGNMENT, COMPILER, TUE_2022_06_28)))
                .contains(VoterPetition.OTHER_LEVEL);
        // what the forwarding says of the level does not count before somebody returned the petition
        for (PetitionForwarding forwarding : List.of(TO_MINISTRY, FOUND_CENTRAL)) {
            assertThat(codes(fire(received(road()), PetitionEvents.FORWARDED, forwarding, COMPILER, TUE_2022_06_28)))
                    .contains(VoterPetition.OWN_TIER);
        }
        assertThat(forwarded().state()).isEqualTo(PetitionState.FORWARDED);
    }

    // 60 days from Tuesday 28 June end on Saturday 27 August, which moves to Monday 29 August; A-P-07 gives 60 days
    // too, but for
    // what the National Assembly passes on
    @Test
    void isUrgedAnsweredByAnotherLevelAndTheVotersAreTold() {
        WorkflowCase<VoterPetition> theCase = forwarded();
        assertThat(owed(theCase, TUE_2022_06_28)).containsExactly("petition-case/answer-of-other-level by 2022-08-29");
        assertThat(theCase.owed(TUE_2022_06_28, context()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.holders()).containsExactly("Bộ Giao thông vận tải"));
        assertThat(late(theCase, LocalDate.of(2022, 8, 29))).isEmpty();
        assertThat(late(theCase, LocalDate.of(2022, 8, 30))).containsExactly("petition-case/answer-of-other-level");
        VoterPetition asRegistered = PetitionCases.petition(theCase);
        assertThat(asRegistered.forwardedTo()).contains("Bộ Giao thông vận tải");
        assertThat(asRegistered.forwardedOn()).contains(TUE_2022_06_28);
        assertThat(asRegistered.overseer()).contains(STANDING);
        assertThat(asRegistered.assignedTo()).isEmpty();

        // to urge ends nothing
        theCase = after(theCase, PetitionEvents.URGED, Note.of("by letter 71"), COMPILER, MON_2022_08_01);
        theCase = after(theCase, PetitionEvents.CARRIED_OVER, SESSION_4, REGISTRAR, MON_2022_08_01);
        assertThat(owed(theCase, MON_2022_08_01)).containsExactly("petition-case/answer-of-other-level by 2022-08-29");
        assertThat(PetitionCases.backlog(theCase)).containsExactly(MilestoneId.of("ky-hop-4"));

        LocalDate mon15August = LocalDate.of(2022, 8, 15);
        PetitionOutcome silent = PetitionOutcome.of(VietnamPetitions.EXPLAINED, " ");
        assertThat(codes(fire(theCase, PetitionEvents.ANSWERED_ELSEWHERE, silent, COMPILER, mon15August)))
                .contains(Guards.REASONS_MISSING);
        theCase = after(theCase, PetitionEvents.ANSWERED_ELSEWHERE, TOLD_WHY, COMPILER, mon15August);
        assertThat(PetitionCases.answer(theCase)).contains(TOLD_WHY);
        assertThat(PetitionCases.result(theCase)).contains(VietnamPetitions.EXPLAINED);
        // 10 working days from Monday 15 August end on Monday 29 August
        assertThat(owed(theCase, mon15August)).containsExactly("petition-case/tell-voters by 2022-08-29");

        theCase = told(theCase, mon15August);
        assertThat(theCase.state()).isEqualTo(PetitionState.ANSWERED_ELSEWHERE_AND_TOLD);
        assertThat(theCase.state().category()).isEqualTo(StateCategory.ENDED);
    }

    // 10 working days from Monday 4 July end on Monday 18 July
    @Test
    void isReturnedByABodyThatIsNotCompetentAndAssignedAnew() {
        LocalDate mon4July = LocalDate.of(2022, 7, 4);
        assertThat(codes(fire(followedUp(), PetitionEvents.RETURNED, PetitionReturn.of(""), ADDRESSEE, mon4July)))
                .contains(Guards.REASONS_MISSING);
        assertThat(codes(fire(followedUp(), PetitionEvents.RETURNED, NOT_OURS, COMPILER, mon4July)))
                .contains(Refused.ROLE_NOT_HELD);
        WorkflowCase<VoterPetition> theCase =
                after(followedUp(), PetitionEvents.RETURNED, NOT_OURS, ADDRESSEE, mon4July);
        assertThat(owed(theCase, mon4July)).containsExactly("petition-case/assign by 2022-07-18");
        assertThat(late(theCase, LocalDate.of(2022, 7, 18))).isEmpty();
        assertThat(late(theCase, LocalDate.of(2022, 7, 19))).containsExactly("petition-case/assign");
        assertThat(PetitionCases.returnedBy(theCase)).containsExactly(TRANSPORT);
        assertThat(PetitionCases.petition(theCase)).isEqualTo(road());
        assertThat(PetitionCases.followUp(theCase)).isEmpty();

        PetitionAssignment another = PetitionAssignment.of(AGRICULTURE, VietnamTiers.PROVINCE, STANDING, STANDING);
        LocalDate mon18July = LocalDate.of(2022, 7, 18);
        theCase = after(theCase, PetitionEvents.ASSIGNED, another, COMPILER, mon18July);
        assertThat(PetitionCases.petition(theCase).assignedTo()).contains(AGRICULTURE);
        // all begins anew: 3 working days from Monday 18 July end on Thursday 21 July, 30 days on Wednesday 17 August,
        // 60 days on
        // Friday 16 September
        assertThat(owed(theCase, mon18July))
                .containsExactly(
                        "petition-case/follow-up by 2022-07-21",
                        "petition-case/answer by 2022-08-17",
                        "petition-case/record by 2022-09-16");
        assertThat(codes(fire(theCase, PetitionEvents.ANSWERED, REPAIRED, ADDRESSEE, mon18July)))
                .contains(Refused.ROLE_NOT_HELD);
    }

    @Test
    void isReadEvenIfTheReasonsOfItsReturnAreRedacted() {
        WorkflowCase<VoterPetition> redacted = returned()
                .redacted(returned().last(PetitionEvents.RETURNED).orElseThrow().number());

        assertThat(PetitionCases.petition(redacted)).isEqualTo(road());
        assertThat(PetitionCases.returnedBy(redacted)).containsExactly(TRANSPORT);
        assertThat(owed(redacted, TUE_2022_06_28)).hasSize(1);
    }

    @Test
    void goesBackToWhoReturnedItOnlyWithReasons() {
        assertThat(codes(fire(returned(), PetitionEvents.ASSIGNED, ASSIGNMENT, COMPILER, THU_2022_07_28)))
                .contains(PetitionGuards.BODY_RETURNED_IT)
                .doesNotContain(PetitionGuards.BODY_IS_ANOTHER);
        WorkflowCase<VoterPetition> theCase =
                after(returned(), PetitionEvents.ASSIGNED, ASSIGNED_ANEW, COMPILER, THU_2022_07_28);
        assertThat(theCase.state()).isEqualTo(PetitionState.ASSIGNED);
        assertThat(PetitionCases.returnedBy(theCase)).containsExactly(TRANSPORT);

        // an answer from before a return is none
        WorkflowCase<VoterPetition> answered = after(
                after(
                        after(assigned(), PetitionEvents.ANSWERED, AT_WORK, ADDRESSEE, TUE_2022_06_28),
                        PetitionEvents.RETURNED,
                        NOT_OURS,
                        REGISTRAR,
                        TUE_2022_06_28),
                PetitionEvents.ASSIGNED,
                ASSIGNED_ANEW,
                COMPILER,
                TUE_2022_06_28);
        assertThat(PetitionCases.answer(answered)).isEmpty();
        assertThat(owed(answered, TUE_2022_06_28)).contains("petition-case/answer by 2022-07-28");
    }

    @Test
    void isForwardedSplitOrMergedAfterItsReturn() {
        assertThat(codes(fire(returned(), PetitionEvents.FORWARDED, TO_MINISTRY, COMPILER, TUE_2022_06_28)))
                .contains(VoterPetition.OWN_TIER);
        WorkflowCase<VoterPetition> theCase =
                after(returned(), PetitionEvents.FORWARDED, FOUND_CENTRAL, COMPILER, TUE_2022_06_28);
        assertThat(theCase.state()).isEqualTo(PetitionState.FORWARDED);
        assertThat(PetitionCases.petition(theCase).competentLevel()).isEqualTo(CompetentLevel.CENTRAL);
        assertThat(theCase.subject().competentLevel()).isEqualTo(CompetentLevel.of(VietnamTiers.PROVINCE));
        assertThatIllegalStateException().isThrownBy(() -> PetitionCases.toRecommendation(theCase, context()));

        assertThat(after(returned(), PetitionEvents.SPLIT, parts(), COMPILER, TUE_2022_06_28)
                        .state())
                .isEqualTo(PetitionState.SPLIT);
        assertThat(after(returned(), PetitionEvents.MERGED, other(), COMPILER, TUE_2022_06_28)
                        .state())
                .isEqualTo(PetitionState.MERGED);
    }

    @Test
    void isRecordedAsItsFollowUpEnded() {
        WorkflowCase<VoterPetition> theCase = followedUp();
        CaseId followUp = LINK.followUp();

        assertThat(codes(resolved(theCase, REPAIRED))).contains(PetitionGuards.FOLLOW_UP_END_MISSING);
        assertThat(codes(resolved(theCase, repaired(CaseId.of("KN-2022-114"), FollowUpState.IMPLEMENTED))))
                .contains(PetitionGuards.FOLLOW_UP_END_MISSING);
        assertThat(codes(resolved(theCase, repaired(followUp, FollowUpState.BEING_VERIFIED))))
                .contains(PetitionGuards.FOLLOW_UP_IS_OPEN);
        assertThat(codes(resolved(theCase, repaired(followUp, FollowUpState.SUSPENDED))))
                .contains(PetitionGuards.FOLLOW_UP_IS_OPEN);
        assertThat(codes(resolved(theCase, repaired(followUp, FollowUpState.WITHDRAWN))))
                .contains(PetitionGuards.FOLLOW_UP_ENDED_OTHERWISE);
        assertThat(codes(resolved(theCase, repaired(followUp, FollowUpState.IMPLEMENTED))))
                .contains(PetitionGuards.FOLLOW_UP_ENDED_SO);
        // without a follow-up nothing is to be proved, and nothing can be
        assertThat(codes(resolved(assigned(), REPAIRED))).contains(PetitionGuards.NO_FOLLOW_UP);
        assertThat(codes(resolved(assigned(), REPAIRED_AS_FOLLOWED_UP))).contains(PetitionGuards.FOLLOW_UP_NOT_NAMED);

        PetitionOutcome fulfilled = PetitionOutcome.of(
                VietnamPetitions.EXPLAINED, "in the plan", FollowUpEnd.of(followUp, FollowUpState.IMPLEMENTED));
        assertThat(codes(fire(theCase, PetitionEvents.EXPLAINED, fulfilled, COMPILER, THU_2022_07_28)))
                .contains(PetitionGuards.FOLLOW_UP_ENDED_OTHERWISE);
        assertThat(after(theCase, PetitionEvents.EXPLAINED, EXPLAINED_AS_FOLLOWED_UP, COMPILER, THU_2022_07_28)
                        .state())
                .isEqualTo(PetitionState.EXPLAINED);
    }

    @Test
    void keepsTheFollowUpOnWhichItsResultRests() {
        WorkflowCase<VoterPetition> theCase =
                after(followedUp(), PetitionEvents.RESOLVED, REPAIRED_AS_FOLLOWED_UP, COMPILER, THU_2022_07_28);
        int named = theCase.last(PetitionEvents.FOLLOW_UP_NAMED).orElseThrow().number();

        Outcome<VoterPetition> voided = PetitionSamples.DEFINITION.correct(
                theCase,
                Correction.voiding(named)
                        .because("typing error")
                        .by(REGISTRAR)
                        .recordedAt(MON_2022_08_01.atStartOfDay().toInstant(ZoneOffset.UTC)),
                context());

        assertThat(codes(voided)).containsExactly(CorrectionRefusal.LATER_UNFOUNDED);
    }

    @Test
    void isStoredWithAllThatItsStepsSay() {
        assertThat(PetitionForwarding.CODEC.decode(1, PetitionForwarding.CODEC.encode(FOUND_CENTRAL)))
                .isEqualTo(FOUND_CENTRAL);
        PetitionReturn nobody = PetitionReturn.of("it is a private road");
        assertThat(PetitionReturn.CODEC.decode(1, PetitionReturn.CODEC.encode(nobody)))
                .isEqualTo(nobody);
        assertThat(PetitionReturn.CODEC.decode(1, PetitionReturn.CODEC.encode(NOT_OURS)))
                .isEqualTo(NOT_OURS);
        assertThat(PetitionAssignment.CODEC.decode(1, PetitionAssignment.CODEC.encode(ASSIGNED_ANEW)))
                .isEqualTo(ASSIGNED_ANEW);
        assertThat(PetitionOutcome.CODEC.decode(1, PetitionOutcome.CODEC.encode(REPAIRED_AS_FOLLOWED_UP)))
                .isEqualTo(REPAIRED_AS_FOLLOWED_UP);
    }

    // 3 working days from Monday 22 August end on Thursday 25 August, 30 days on Wednesday 21 September, 60 days on
    // Friday 21
    // October
    @Test
    void isReopenedWithReasonsAndBeginsAnew() {
        WorkflowCase<VoterPetition> answered =
                after(followedUp(), PetitionEvents.ANSWERED, REPAIRED, ADDRESSEE, THU_2022_07_28);
        WorkflowCase<VoterPetition> closed = told(
                after(answered, PetitionEvents.RESOLVED, REPAIRED_AS_FOLLOWED_UP, COMPILER, THU_2022_07_28),
                MON_2022_08_01);
        LocalDate mon22August = LocalDate.of(2022, 8, 22);
        assertThat(codes(fire(closed, PetitionEvents.REOPENED, ASSIGNMENT, COMPILER, mon22August)))
                .contains(Guards.REASONS_MISSING);
        assertThat(codes(fire(closed, PetitionEvents.REOPENED, ASSIGNED_ANEW, ADDRESSEE, mon22August)))
                .contains(Refused.ROLE_NOT_HELD);

        WorkflowCase<VoterPetition> theCase =
                after(closed, PetitionEvents.REOPENED, ASSIGNED_ANEW, COMPILER, mon22August);
        assertThat(theCase.state()).isEqualTo(PetitionState.ASSIGNED);
        assertThat(owed(theCase, mon22August))
                .containsExactly(
                        "petition-case/follow-up by 2022-08-25",
                        "petition-case/answer by 2022-09-21",
                        "petition-case/record by 2022-10-21");
        assertThat(late(theCase, LocalDate.of(2022, 9, 21))).containsExactly("petition-case/follow-up");
        assertThat(late(theCase, LocalDate.of(2022, 9, 22)))
                .containsExactly("petition-case/follow-up", "petition-case/answer");
        assertThat(PetitionCases.reopenings(theCase)).isEqualTo(1);
        assertThat(PetitionCases.result(theCase)).isEmpty();
        assertThat(PetitionCases.answer(theCase)).isEmpty();
        assertThat(PetitionCases.followUp(theCase)).isEmpty();
        assertThat(PetitionCases.toRecommendation(theCase, context()).issuedOn())
                .isEqualTo(mon22August);

        // its follow-up is named again, the same one reopened, and what it said before proves nothing until it is
        assertThat(codes(fire(theCase, PetitionEvents.RESOLVED, REPAIRED_AS_FOLLOWED_UP, COMPILER, mon22August)))
                .contains(PetitionGuards.FOLLOW_UP_NOT_NAMED);
        theCase = after(theCase, PetitionEvents.FOLLOW_UP_NAMED, LINK, REGISTRAR, mon22August);
        theCase = after(theCase, PetitionEvents.RESOLVED, REPAIRED_AS_FOLLOWED_UP, COMPILER, mon22August);
        assertThat(told(theCase, mon22August).state()).isEqualTo(PetitionState.RESOLVED_AND_TOLD);
    }

    @Test
    void isReopenedAlsoIfItWasOnlyExplained() {
        WorkflowCase<VoterPetition> closed =
                told(after(assigned(), PetitionEvents.EXPLAINED, TOLD_WHY, COMPILER, THU_2022_07_28), MON_2022_08_01);

        assertThat(after(closed, PetitionEvents.REOPENED, ASSIGNED_ANEW, COMPILER, MON_2022_08_01)
                        .state())
                .isEqualTo(PetitionState.ASSIGNED);
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

    private static Outcome<VoterPetition> resolved(WorkflowCase<VoterPetition> theCase, PetitionOutcome outcome) {
        return fire(theCase, PetitionEvents.RESOLVED, outcome, COMPILER, THU_2022_07_28);
    }

    private static PetitionOutcome repaired(CaseId followUp, FollowUpState state) {
        return PetitionOutcome.of(VietnamPetitions.RESOLVED, "repaired", FollowUpEnd.of(followUp, state));
    }

    private static ImmutableList<String> late(WorkflowCase<VoterPetition> theCase, LocalDate on) {
        return theCase.overdue(on, context()).stream().map(Obligation::line).collect(ImmutableList.toImmutableList());
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
