package org.hoidong.workflow.lifecycle.resolution;

import static com.google.common.base.Preconditions.checkArgument;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.ANNULMENT_DECIDED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.AUTHENTICATED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.DRAFTING_BEGUN;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.DRAFT_WITHDRAWN;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.LEFT_TO_LATER;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.OPINION_GIVEN;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.PUBLISHED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.PUT_ON_AGENDA;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.SENT_BACK;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.SENT_TO_GAZETTE;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.SENT_UP;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.SUBMITTED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.SUSPENSION_LIFTED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.SUSPENSION_ORDERED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.TOOK_EFFECT;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.VERIFICATION_REPORTED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.VOTED_DOWN;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionEvents.VOTED_FOR;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.dayOfEffectHasCome;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isCarried;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isFirst;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isIssued;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isNotCarried;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isOfAJointCommittee;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isOfTheLead;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isPreparedIn;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isSignedByWhoMay;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.isVotedAtTheSession;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.keepsTheOrder;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.opinionsAreComplete;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.reasonsAreGiven;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.sessionIsAhead;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionGuards.takesEffectLawfully;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionRoles.AUTHORITY;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionRoles.COUNCIL;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionRoles.DRAFTER;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionRoles.JOINT;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionRoles.LEAD;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionRoles.REGISTRAR;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionRoles.STANDING;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.ADOPTED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.ANNULLED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.BEFORE_COUNCIL;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.DRAFTING;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.IN_EFFECT;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.NOT_ADOPTED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.SIGNED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.SUSPENDED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.UNDER_VERIFICATION;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.VERIFIED;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionState.WITHDRAWN;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.resolution.DraftingRules;
import org.hoidong.core.resolution.Procedure;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/** The shipped life cycle of a resolution, as a table for each procedure. */
public final class ResolutionWorkflows {

    /** The states in which the council has not decided. */
    public static final StateGroup UNDECIDED = StateGroup.of(
            "resolution/undecided",
            Label.of("Chưa biểu quyết", "Not voted on yet"),
            DRAFTING,
            UNDER_VERIFICATION,
            VERIFIED,
            BEFORE_COUNCIL);

    private static final WorkflowDefinition<ResolutionDraft> ORDINARY_1 =
            build("resolution/ordinary", Procedure.ORDINARY, ResolutionStepRules.VERIFIED_WITHIN);

    private static final WorkflowDefinition<ResolutionDraft> SIMPLIFIED_1 =
            build("resolution/simplified", Procedure.SIMPLIFIED, DraftingRules.EXAMINATION_SIMPLIFIED);

    private ResolutionWorkflows() {}

    /**
     * Returns a released version of the life cycle in the ordinary procedure.
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<ResolutionDraft> ordinary(int version) {
        return checked(version, ORDINARY_1);
    }

    /**
     * Returns a released version of the life cycle in the simplified procedure, in which a draft is verified within the time of the
     * law (B-R-07).
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<ResolutionDraft> simplified(int version) {
        return checked(version, SIMPLIFIED_1);
    }

    private static WorkflowDefinition<ResolutionDraft> checked(
            int version, WorkflowDefinition<ResolutionDraft> definition) {
        checkArgument(version == 1, "version (%s) of the shipped life cycle must be 1", version);
        return definition;
    }

    private static WorkflowDefinition<ResolutionDraft> build(
            String id, Procedure procedure, RuleKey<TimeLimit> verifiedWithin) {
        WorkflowDefinition.Builder<ResolutionDraft> table = WorkflowDefinition.<ResolutionDraft>builder(id, 1)
                .subject(ResolutionDraft.CODEC)
                .correctedBy(REGISTRAR, STANDING);
        for (ResolutionState state : ResolutionState.values()) {
            table.state(state, state.label());
        }
        labelEvents(table);
        promises(table);
        table.opening(DRAFTING, on(DRAFTING_BEGUN).by(DRAFTER).by(REGISTRAR).when(isPreparedIn(procedure)));
        preparation(table);
        adoption(table);
        issuing(table);
        afterwards(table);
        obligations(table, verifiedWithin);
        return table.build();
    }

    private static void preparation(WorkflowDefinition.Builder<ResolutionDraft> table) {
        table.transition(DRAFTING, UNDER_VERIFICATION, on(SUBMITTED).by(DRAFTER).by(REGISTRAR))
                .internal(
                        UNDER_VERIFICATION,
                        on(OPINION_GIVEN).by(JOINT).by(REGISTRAR).when(isOfAJointCommittee()))
                .transition(
                        UNDER_VERIFICATION,
                        VERIFIED,
                        on(VERIFICATION_REPORTED)
                                .by(LEAD)
                                .by(REGISTRAR)
                                .when(opinionsAreComplete())
                                .when(isOfTheLead())
                                .keepingGuards())
                .transition(
                        UNDER_VERIFICATION,
                        DRAFTING,
                        on(SENT_BACK).by(LEAD).by(STANDING).when(reasonsAreGiven()))
                .transition(VERIFIED, DRAFTING, on(SENT_BACK).by(STANDING).when(reasonsAreGiven()))
                .transition(
                        VERIFIED,
                        BEFORE_COUNCIL,
                        on(PUT_ON_AGENDA).by(STANDING).by(COUNCIL).when(sessionIsAhead()))
                .transition(
                        UNDECIDED, WITHDRAWN, on(DRAFT_WITHDRAWN).by(DRAFTER).when(reasonsAreGiven()));
    }

    private static void adoption(WorkflowDefinition.Builder<ResolutionDraft> table) {
        table.transition(
                        BEFORE_COUNCIL,
                        ADOPTED,
                        on(VOTED_FOR)
                                .by(COUNCIL)
                                .by(REGISTRAR)
                                .when(isVotedAtTheSession())
                                .when(keepsTheOrder())
                                .when(isCarried())
                                .when(takesEffectLawfully())
                                .keepingGuards())
                .transition(
                        BEFORE_COUNCIL,
                        NOT_ADOPTED,
                        on(VOTED_DOWN)
                                .by(COUNCIL)
                                .by(REGISTRAR)
                                .when(isVotedAtTheSession())
                                .when(isNotCarried())
                                .keepingGuards())
                .transition(
                        BEFORE_COUNCIL,
                        VERIFIED,
                        on(LEFT_TO_LATER).by(COUNCIL).by(REGISTRAR).when(reasonsAreGiven()));
    }

    private static void issuing(WorkflowDefinition.Builder<ResolutionDraft> table) {
        table.transition(
                        ADOPTED,
                        SIGNED,
                        on(AUTHENTICATED)
                                .by(COUNCIL)
                                .by(REGISTRAR)
                                .when(isSignedByWhoMay())
                                .keepingGuards())
                .internal(SIGNED, on(SENT_UP).by(STANDING).by(REGISTRAR).when(isFirst(SENT_UP)))
                .internal(SIGNED, on(SENT_TO_GAZETTE).by(STANDING).by(REGISTRAR).when(isFirst(SENT_TO_GAZETTE)))
                .internal(SIGNED, on(PUBLISHED).by(STANDING).by(REGISTRAR).when(isFirst(PUBLISHED)))
                .transition(
                        SIGNED,
                        IN_EFFECT,
                        on(TOOK_EFFECT)
                                .by(STANDING)
                                .by(REGISTRAR)
                                .when(isIssued())
                                .when(dayOfEffectHasCome())
                                .keepingGuards()
                                .askedAgain());
    }

    private static void afterwards(WorkflowDefinition.Builder<ResolutionDraft> table) {
        table.transition(
                        IN_EFFECT,
                        SUSPENDED,
                        on(SUSPENSION_ORDERED)
                                .by(AUTHORITY)
                                .when(reasonsAreGiven())
                                .reopening())
                .transition(
                        IN_EFFECT,
                        ANNULLED,
                        on(ANNULMENT_DECIDED)
                                .by(AUTHORITY)
                                .when(reasonsAreGiven())
                                .reopening())
                .transition(
                        SUSPENDED,
                        IN_EFFECT,
                        on(SUSPENSION_LIFTED).by(AUTHORITY).when(reasonsAreGiven()))
                .transition(
                        SUSPENDED, ANNULLED, on(ANNULMENT_DECIDED).by(AUTHORITY).when(reasonsAreGiven()));
    }

    /** What every extension keeps: nothing is adopted by a vote that failed, signed by who may not, or in effect before its day. */
    private static void promises(WorkflowDefinition.Builder<ResolutionDraft> table) {
        table.enteredOnlyThrough(ADOPTED, isCarried())
                .enteredOnlyThrough(ADOPTED, takesEffectLawfully())
                .enteredOnlyThrough(SIGNED, isSignedByWhoMay())
                .enteredOnlyThrough(ANNULLED, reasonsAreGiven());
    }

    private static void obligations(
            WorkflowDefinition.Builder<ResolutionDraft> table, RuleKey<TimeLimit> verifiedWithin) {
        table.obligation(
                        "resolution/submission",
                        Label.of("Trình dự thảo nghị quyết", "Submit the draft"),
                        DRAFTING,
                        SUBMITTED,
                        owedBy(DRAFTER)
                                .within(ResolutionStepRules.SUBMITTED_WITHIN)
                                .orBy(DRAFT_WITHDRAWN))
                .obligation(
                        "resolution/verification",
                        Label.of("Thẩm tra dự thảo nghị quyết", "Verify the draft"),
                        UNDER_VERIFICATION,
                        VERIFICATION_REPORTED,
                        owedBy(LEAD).within(verifiedWithin).orBy(SENT_BACK))
                .obligation(
                        "resolution/joint-opinion",
                        Label.of("Cho ý kiến phối hợp thẩm tra", "Give a joint opinion"),
                        UNDER_VERIFICATION,
                        OPINION_GIVEN,
                        owedBy(JOINT)
                                .within(verifiedWithin)
                                .onlyIf("resolution/opinion-is-missing", ResolutionCases::isOwedAnOpinion))
                .obligation(
                        "resolution/agenda",
                        Label.of("Đưa vào chương trình kỳ họp hoặc trả lại", "Put it on an agenda, or send it back"),
                        VERIFIED,
                        PUT_ON_AGENDA,
                        owedBy(STANDING)
                                .within(ResolutionStepRules.ON_AGENDA_WITHIN)
                                .orBy(SENT_BACK))
                .obligation(
                        "resolution/decision",
                        Label.of("Xem xét, biểu quyết dự thảo", "Decide on the draft"),
                        BEFORE_COUNCIL,
                        VOTED_FOR,
                        owedBy(COUNCIL)
                                .dueFrom("resolution/end-of-session", ResolutionCases::sessionDue)
                                .orBy(VOTED_DOWN, LEFT_TO_LATER))
                .obligation(
                        "resolution/signature",
                        Label.of("Ký chứng thực nghị quyết", "Sign the resolution"),
                        ADOPTED,
                        AUTHENTICATED,
                        owedBy(COUNCIL).within(ResolutionStepRules.SIGNED_WITHIN))
                .obligation(
                        "resolution/sending-up",
                        Label.of("Gửi nghị quyết lên cấp trên", "Send the resolution up"),
                        SIGNED,
                        SENT_UP,
                        owedBy(STANDING)
                                .within(ResolutionRules.SEND_UP)
                                .onlyIf("resolution/is-not-sent-up", ResolutionCases::isNotSentUp))
                .obligation(
                        "resolution/publication",
                        Label.of("Đăng, niêm yết nghị quyết", "Publish the resolution"),
                        SIGNED,
                        PUBLISHED,
                        owedBy(STANDING)
                                .within(ResolutionStepRules.PUBLISHED_WITHIN)
                                .onlyIf("resolution/is-unpublished", ResolutionCases::isUnpublished))
                .obligation(
                        "resolution/effect",
                        Label.of("Ghi nhận nghị quyết có hiệu lực", "Record that it has effect"),
                        SIGNED,
                        TOOK_EFFECT,
                        owedBy(STANDING).dueFrom("resolution/day-of-effect", ResolutionCases::effectDue))
                .obligation(
                        "resolution/suspension-decided",
                        Label.of("Xử lý nghị quyết bị đình chỉ", "Decide on the suspended resolution"),
                        SUSPENDED,
                        ANNULMENT_DECIDED,
                        owedBy(AUTHORITY)
                                .within(ResolutionStepRules.SUSPENSION_DECIDED_WITHIN)
                                .orBy(SUSPENSION_LIFTED));
    }

    private static void labelEvents(WorkflowDefinition.Builder<ResolutionDraft> table) {
        table.event(DRAFTING_BEGUN, Label.of("Bắt đầu soạn thảo", "Drafting begun"))
                .event(SUBMITTED, Label.of("Trình dự thảo để thẩm tra", "Submitted for verification"))
                .event(OPINION_GIVEN, Label.of("Ban phối hợp cho ý kiến", "Joint opinion given"))
                .event(VERIFICATION_REPORTED, Label.of("Ban chủ trì báo cáo thẩm tra", "Verification reported"))
                .event(SENT_BACK, Label.of("Trả lại dự thảo", "Draft sent back"))
                .event(PUT_ON_AGENDA, Label.of("Đưa vào chương trình kỳ họp", "Put on the agenda of a session"))
                .event(LEFT_TO_LATER, Label.of("Lùi sang kỳ họp sau", "Left to a later session"))
                .event(VOTED_FOR, Label.of("Biểu quyết thông qua", "Adopted by vote"))
                .event(VOTED_DOWN, Label.of("Biểu quyết không thông qua", "Voted down"))
                .event(AUTHENTICATED, Label.of("Ký chứng thực", "Signed"))
                .event(SENT_UP, Label.of("Gửi lên cấp trên", "Sent up"))
                .event(SENT_TO_GAZETTE, Label.of("Gửi đăng Công báo", "Sent to the gazette"))
                .event(PUBLISHED, Label.of("Đăng Công báo, niêm yết", "Published"))
                .event(TOOK_EFFECT, Label.of("Có hiệu lực", "Took effect"))
                .event(SUSPENSION_ORDERED, Label.of("Đình chỉ việc thi hành", "Suspension ordered"))
                .event(SUSPENSION_LIFTED, Label.of("Cho tiếp tục thi hành", "Suspension lifted"))
                .event(ANNULMENT_DECIDED, Label.of("Bãi bỏ do trái pháp luật", "Annulment decided"))
                .event(DRAFT_WITHDRAWN, Label.of("Rút dự thảo", "Draft withdrawn"));
    }
}
