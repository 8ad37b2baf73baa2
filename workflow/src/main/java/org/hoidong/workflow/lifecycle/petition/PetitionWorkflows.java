package org.hoidong.workflow.lifecycle.petition;

import static com.google.common.base.Preconditions.checkArgument;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isAnotherSession;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isEndedByItsFollowUp;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isExplained;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isFulfilledByItsFollowUp;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isGiven;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isItsFollowUp;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isNotForWhoReturnedIt;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isOfAnotherLevel;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isOfTheOwnTier;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isOpenedOnItsDay;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isResolved;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.isStanding;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.namesItsParts;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.namesTheOther;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.saysWhyItIsReopened;
import static org.hoidong.workflow.lifecycle.petition.PetitionGuards.saysWhyNotCompetent;
import static org.hoidong.workflow.lifecycle.petition.PetitionRoles.ADDRESSEE;
import static org.hoidong.workflow.lifecycle.petition.PetitionRoles.COMPILER;
import static org.hoidong.workflow.lifecycle.petition.PetitionRoles.OTHER_LEVEL;
import static org.hoidong.workflow.lifecycle.petition.PetitionRoles.OVERSEER;
import static org.hoidong.workflow.lifecycle.petition.PetitionRoles.REGISTRAR;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.ANSWERED_ELSEWHERE;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.ANSWERED_ELSEWHERE_AND_TOLD;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.ASSIGNED;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.EXPLAINED;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.EXPLAINED_AND_TOLD;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.FORWARDED;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.MERGED;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.RECEIVED;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.RESOLVED;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.RESOLVED_AND_TOLD;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.RETURNED;
import static org.hoidong.workflow.lifecycle.petition.PetitionState.SPLIT;

import org.hoidong.core.basics.Label;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/** The shipped life cycle of an item of a petition of voters, as a table. */
public final class PetitionWorkflows {

    /** The states in which nobody has it. */
    public static final StateGroup UNASSIGNED = StateGroup.of(
            "petition-case/unassigned",
            Label.of("Chờ phân loại, chuyển", "To be assigned, first or anew"),
            RECEIVED,
            RETURNED);

    /** The states in which there is no result. */
    public static final StateGroup WITHOUT_RESULT = StateGroup.of(
            "petition-case/without-result",
            Label.of("Chưa có kết quả giải quyết kiến nghị", "Without a result yet"),
            RECEIVED,
            RETURNED,
            ASSIGNED,
            FORWARDED);

    /** The states in which there is a result that the voters do not know. */
    public static final StateGroup UNTOLD = StateGroup.of(
            "petition-case/untold",
            Label.of("Có kết quả, chưa thông báo", "With a result, untold"),
            RESOLVED,
            EXPLAINED,
            ANSWERED_ELSEWHERE);

    /** The states in which a result of this council may still be contested. */
    public static final StateGroup CONTESTABLE = StateGroup.of(
            "petition-case/contestable",
            Label.of("Đã thông báo cử tri, có thể mở lại", "Voters told, may be reopened"),
            RESOLVED_AND_TOLD,
            EXPLAINED_AND_TOLD);

    private static final WorkflowDefinition<VoterPetition> VERSION_1 = build();

    private PetitionWorkflows() {}

    /**
     * Returns a released version of the shipped life cycle.
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<VoterPetition> standard(int version) {
        checkArgument(version == 1, "version (%s) of the shipped life cycle must be 1", version);
        return VERSION_1;
    }

    private static WorkflowDefinition<VoterPetition> build() {
        WorkflowDefinition.Builder<VoterPetition> table = WorkflowDefinition.<VoterPetition>builder(
                        "petition-case/standard", 1)
                .subject(VoterPetition.CODEC)
                .correctedBy(REGISTRAR, COMPILER);
        for (PetitionState state : PetitionState.values()) {
            table.state(state, state.label());
        }
        labelEvents(table);
        table.enteredOnlyThrough(ASSIGNED, isOfTheOwnTier())
                .enteredOnlyThrough(FORWARDED, isOfAnotherLevel())
                .enteredOnlyThrough(RETURNED, saysWhyNotCompetent())
                .enteredOnlyThrough(RESOLVED, isResolved())
                .enteredOnlyThrough(RESOLVED, isFulfilledByItsFollowUp())
                .enteredOnlyThrough(EXPLAINED, isExplained())
                .enteredOnlyThrough(EXPLAINED, isEndedByItsFollowUp())
                .enteredOnlyThrough(ANSWERED_ELSEWHERE, isGiven())
                .everyWayInto(StateCategory.FULFILLED, PetitionEvents.VOTERS_TOLD);
        table.opening(
                        RECEIVED,
                        on(PetitionEvents.RECEIVED).by(COMPILER).by(REGISTRAR).when(isOpenedOnItsDay()))
                // assigned, or not for this council
                .transition(
                        RECEIVED,
                        ASSIGNED,
                        on(PetitionEvents.ASSIGNED).by(COMPILER).when(isOfTheOwnTier()))
                .transition(
                        RETURNED,
                        ASSIGNED,
                        on(PetitionEvents.ASSIGNED)
                                .by(COMPILER)
                                .when(isOfTheOwnTier())
                                .when(isNotForWhoReturnedIt()))
                .transition(
                        UNASSIGNED,
                        FORWARDED,
                        on(PetitionEvents.FORWARDED).by(COMPILER).by(REGISTRAR).when(isOfAnotherLevel()))
                .transition(
                        UNASSIGNED,
                        SPLIT,
                        on(PetitionEvents.SPLIT).by(COMPILER).by(REGISTRAR).when(namesItsParts()))
                .transition(
                        UNASSIGNED,
                        MERGED,
                        on(PetitionEvents.MERGED).by(COMPILER).by(REGISTRAR).when(namesTheOther()))
                .internal(
                        WITHOUT_RESULT,
                        on(PetitionEvents.CARRIED_OVER)
                                .by(OVERSEER)
                                .by(REGISTRAR)
                                .when(isAnotherSession()))
                // dealt with
                .transition(
                        ASSIGNED,
                        RETURNED,
                        on(PetitionEvents.RETURNED).by(ADDRESSEE).by(REGISTRAR).when(saysWhyNotCompetent()))
                .internal(
                        ASSIGNED,
                        on(PetitionEvents.FOLLOW_UP_NAMED)
                                .by(OVERSEER)
                                .by(REGISTRAR)
                                .when(isItsFollowUp()))
                .internal(
                        ASSIGNED,
                        on(PetitionEvents.ANSWERED).by(ADDRESSEE).by(REGISTRAR).when(isGiven()))
                .internal(
                        ASSIGNED,
                        on(PetitionEvents.STANDING_REPORTED)
                                .by(OVERSEER)
                                .by(REGISTRAR)
                                .when(isStanding()))
                .transition(
                        ASSIGNED,
                        RESOLVED,
                        on(PetitionEvents.RESOLVED)
                                .by(OVERSEER)
                                .when(isResolved())
                                .when(isFulfilledByItsFollowUp())
                                .askedAgain())
                .transition(
                        ASSIGNED,
                        EXPLAINED,
                        on(PetitionEvents.EXPLAINED)
                                .by(OVERSEER)
                                .when(isExplained())
                                .when(isEndedByItsFollowUp())
                                .askedAgain())
                // answered by another level
                .internal(FORWARDED, on(PetitionEvents.URGED).by(OVERSEER).by(REGISTRAR))
                .transition(
                        FORWARDED,
                        ANSWERED_ELSEWHERE,
                        on(PetitionEvents.ANSWERED_ELSEWHERE)
                                .by(OTHER_LEVEL)
                                .by(OVERSEER)
                                .by(REGISTRAR)
                                .when(isGiven()))
                // told
                .transition(
                        RESOLVED,
                        RESOLVED_AND_TOLD,
                        on(PetitionEvents.VOTERS_TOLD).by(COMPILER).by(OVERSEER).by(REGISTRAR))
                .transition(
                        EXPLAINED,
                        EXPLAINED_AND_TOLD,
                        on(PetitionEvents.VOTERS_TOLD).by(COMPILER).by(OVERSEER).by(REGISTRAR))
                .transition(
                        ANSWERED_ELSEWHERE,
                        ANSWERED_ELSEWHERE_AND_TOLD,
                        on(PetitionEvents.VOTERS_TOLD).by(COMPILER).by(OVERSEER).by(REGISTRAR))
                // contested
                .transition(
                        CONTESTABLE,
                        ASSIGNED,
                        on(PetitionEvents.REOPENED)
                                .by(COMPILER)
                                .by(OVERSEER)
                                .when(isOfTheOwnTier())
                                .when(saysWhyItIsReopened())
                                .reopening());
        obligations(table);
        return table.build();
    }

    private static void obligations(WorkflowDefinition.Builder<VoterPetition> table) {
        table.obligation(
                        "petition-case/assign",
                        Label.of("Phân loại, chuyển kiến nghị", "Assign or forward the petition"),
                        UNASSIGNED,
                        PetitionEvents.ASSIGNED,
                        Owed.<VoterPetition>owedBy(COMPILER)
                                .within(PetitionCaseRules.ASSIGNED_WITHIN)
                                .orBy(PetitionEvents.FORWARDED, PetitionEvents.SPLIT, PetitionEvents.MERGED))
                .obligation(
                        "petition-case/answer",
                        Label.of("Giải quyết, trả lời kiến nghị", "Settle or answer the petition"),
                        ASSIGNED,
                        PetitionEvents.ANSWERED,
                        Owed.<VoterPetition>owedBy(ADDRESSEE)
                                .within(PetitionRules.ANSWER_WITHIN)
                                .onlyIf("petition-case/is-unanswered", PetitionCases::isUnanswered)
                                .orBy(PetitionEvents.RESOLVED, PetitionEvents.EXPLAINED, PetitionEvents.RETURNED))
                .obligation(
                        "petition-case/record",
                        Label.of("Ghi nhận kết quả, tình hình giải quyết", "Record how it ended or stands"),
                        ASSIGNED,
                        PetitionEvents.RESOLVED,
                        Owed.<VoterPetition>owedBy(OVERSEER)
                                .within(PetitionCaseRules.RECORDED_WITHIN)
                                .orBy(PetitionEvents.EXPLAINED, PetitionEvents.STANDING_REPORTED))
                .obligation(
                        "petition-case/follow-up",
                        Label.of("Mở hồ sơ theo dõi kiến nghị", "Open the follow-up"),
                        ASSIGNED,
                        PetitionEvents.FOLLOW_UP_NAMED,
                        Owed.<VoterPetition>owedBy(OVERSEER)
                                .within(PetitionCaseRules.FOLLOWED_WITHIN)
                                .onlyIf("petition-case/is-without-follow-up", PetitionCases::isWithoutFollowUp))
                .obligation(
                        "petition-case/answer-of-other-level",
                        Label.of("Cấp có thẩm quyền trả lời kiến nghị", "The other level answers the petition"),
                        FORWARDED,
                        PetitionEvents.ANSWERED_ELSEWHERE,
                        owedBy(OTHER_LEVEL).within(PetitionCaseRules.ANSWERED_ELSEWHERE_WITHIN))
                .obligation(
                        "petition-case/tell-voters",
                        Label.of("Thông báo kết quả giải quyết đến cử tri", "Tell the voters of the result"),
                        UNTOLD,
                        PetitionEvents.VOTERS_TOLD,
                        owedBy(OVERSEER).within(PetitionRules.RESULT_NOTIFIED));
    }

    private static void labelEvents(WorkflowDefinition.Builder<VoterPetition> table) {
        table.event(PetitionEvents.RECEIVED, Label.of("Tiếp nhận kiến nghị", "Petition received"))
                .event(PetitionEvents.ASSIGNED, Label.of("Chuyển cơ quan giải quyết", "Assigned"))
                .event(PetitionEvents.FORWARDED, Label.of("Chuyển cấp có thẩm quyền", "Forwarded to another level"))
                .event(PetitionEvents.RETURNED, Label.of("Trả lại, không thuộc thẩm quyền", "Returned, not competent"))
                .event(PetitionEvents.SPLIT, Label.of("Tách kiến nghị", "Split"))
                .event(PetitionEvents.MERGED, Label.of("Nhập với kiến nghị trùng", "Merged with the same one"))
                .event(PetitionEvents.FOLLOW_UP_NAMED, Label.of("Ghi nhận hồ sơ theo dõi", "Follow-up named"))
                .event(PetitionEvents.ANSWERED, Label.of("Trả lời kiến nghị", "Answered"))
                .event(PetitionEvents.STANDING_REPORTED, Label.of("Báo cáo tình hình giải quyết", "Standing reported"))
                .event(PetitionEvents.CARRIED_OVER, Label.of("Tồn đọng qua kỳ họp", "Carried over a session"))
                .event(PetitionEvents.RESOLVED, Label.of("Ghi nhận đã giải quyết", "Resolved"))
                .event(PetitionEvents.EXPLAINED, Label.of("Ghi nhận đã giải trình", "Explained"))
                .event(PetitionEvents.URGED, Label.of("Đôn đốc trả lời kiến nghị", "Answer urged"))
                .event(
                        PetitionEvents.ANSWERED_ELSEWHERE,
                        Label.of("Ghi nhận trả lời của cấp có thẩm quyền", "Answered by another level"))
                .event(PetitionEvents.REOPENED, Label.of("Mở lại, chuyển giải quyết lại", "Reopened, assigned anew"))
                .event(PetitionEvents.VOTERS_TOLD, Label.of("Thông báo kết quả đến cử tri", "Voters told"));
    }
}
