package org.hoidong.workflow.followup;

import static com.google.common.base.Preconditions.checkArgument;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.followup.FollowUpEvents.ANSWERED;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLEX_EXPLANATION_REQUESTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXPLANATION_ACCEPTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXPLANATION_REQUESTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXTENDED;
import static org.hoidong.workflow.followup.FollowUpEvents.FOUND_NOT_IMPLEMENTABLE;
import static org.hoidong.workflow.followup.FollowUpEvents.HANDED_OVER;
import static org.hoidong.workflow.followup.FollowUpEvents.ISSUED;
import static org.hoidong.workflow.followup.FollowUpEvents.LADDER_DECIDED;
import static org.hoidong.workflow.followup.FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED;
import static org.hoidong.workflow.followup.FollowUpEvents.PROGRESS_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.REOPENED;
import static org.hoidong.workflow.followup.FollowUpEvents.RESUMED;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.SUPERSESSION_DECIDED;
import static org.hoidong.workflow.followup.FollowUpEvents.SUSPENSION_APPROVED;
import static org.hoidong.workflow.followup.FollowUpEvents.UPHELD;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFICATION_STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_NOT_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_NOT_MEETING;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_PARTLY;
import static org.hoidong.workflow.followup.FollowUpEvents.WITHDRAWAL_DECIDED;
import static org.hoidong.workflow.followup.FollowUpGuards.anyNewTermIsLater;
import static org.hoidong.workflow.followup.FollowUpGuards.completionIsOverdue;
import static org.hoidong.workflow.followup.FollowUpGuards.evidenceIsThere;
import static org.hoidong.workflow.followup.FollowUpGuards.explanationIsPending;
import static org.hoidong.workflow.followup.FollowUpGuards.extendsTheTerm;
import static org.hoidong.workflow.followup.FollowUpGuards.extensionsAreLeft;
import static org.hoidong.workflow.followup.FollowUpGuards.isPetition;
import static org.hoidong.workflow.followup.FollowUpGuards.issuable;
import static org.hoidong.workflow.followup.FollowUpGuards.newTermIsLater;
import static org.hoidong.workflow.followup.FollowUpGuards.notTheAuthor;
import static org.hoidong.workflow.followup.FollowUpGuards.reasonsAreGiven;
import static org.hoidong.workflow.followup.FollowUpGuards.reconsiderationIsPending;
import static org.hoidong.workflow.followup.FollowUpGuards.setsTermForTheRest;
import static org.hoidong.workflow.followup.FollowUpGuards.somethingWasExplained;
import static org.hoidong.workflow.followup.FollowUpGuards.termIsReasoned;
import static org.hoidong.workflow.followup.FollowUpRoles.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpRoles.COUNCIL;
import static org.hoidong.workflow.followup.FollowUpRoles.ISSUER;
import static org.hoidong.workflow.followup.FollowUpRoles.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpRoles.REGISTRAR;
import static org.hoidong.workflow.followup.FollowUpRoles.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpState.BEING_VERIFIED;
import static org.hoidong.workflow.followup.FollowUpState.EXPLAINED;
import static org.hoidong.workflow.followup.FollowUpState.IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpState.IN_PROGRESS;
import static org.hoidong.workflow.followup.FollowUpState.NOT_IMPLEMENTABLE;
import static org.hoidong.workflow.followup.FollowUpState.NOT_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpState.NOT_MEETING_REQUIREMENT;
import static org.hoidong.workflow.followup.FollowUpState.NOT_STARTED;
import static org.hoidong.workflow.followup.FollowUpState.PARTLY_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpState.REPORTED_DONE;
import static org.hoidong.workflow.followup.FollowUpState.SUPERSEDED;
import static org.hoidong.workflow.followup.FollowUpState.SUSPENDED;
import static org.hoidong.workflow.followup.FollowUpState.WITHDRAWN;
import static org.hoidong.workflow.followup.HandoverGuards.leavesThePartiesApart;
import static org.hoidong.workflow.followup.LadderGuards.changesTheRung;
import static org.hoidong.workflow.followup.LadderGuards.rungIsNext;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.Trigger;
import org.hoidong.workflow.WorkflowDefinition;

/** The shipped follow-up of a recommendation, as a table. */
public final class FollowUpWorkflows {

    /** The obligation of the addressee to report completion, on which the ladder hangs. */
    public static final String IMPLEMENTATION = "follow-up/implementation";

    /** The states in which the addressee owes the next step. */
    public static final StateGroup WITH_ADDRESSEE = StateGroup.of(
            "follow-up/with-addressee",
            Label.of("Cơ quan thực hiện đang giữ việc", "With the addressee"),
            NOT_STARTED,
            IN_PROGRESS,
            PARTLY_IMPLEMENTED,
            NOT_MEETING_REQUIREMENT,
            NOT_IMPLEMENTED);

    /** The states in which the addressee has begun and still owes something. */
    public static final StateGroup AT_WORK = StateGroup.of(
            "follow-up/at-work",
            Label.of("Đang triển khai", "At work"),
            IN_PROGRESS,
            PARTLY_IMPLEMENTED,
            NOT_MEETING_REQUIREMENT,
            NOT_IMPLEMENTED);

    /** The open states. */
    public static final StateGroup OPEN = StateGroup.of(
            "follow-up/open",
            Label.of("Đang theo dõi", "Open"),
            NOT_STARTED,
            IN_PROGRESS,
            PARTLY_IMPLEMENTED,
            NOT_MEETING_REQUIREMENT,
            NOT_IMPLEMENTED,
            REPORTED_DONE,
            BEING_VERIFIED,
            SUSPENDED);

    /** The states in which an explanation may be accepted. */
    public static final StateGroup EXPLAINABLE = StateGroup.of(
            "follow-up/explainable",
            Label.of("Có thể chấp nhận giải trình", "Explainable"),
            NOT_STARTED,
            IN_PROGRESS,
            PARTLY_IMPLEMENTED,
            NOT_MEETING_REQUIREMENT,
            NOT_IMPLEMENTED,
            REPORTED_DONE,
            BEING_VERIFIED);

    /** The obligation of the issuing body to decide once the whole ladder has been climbed in vain. */
    public static final String DECISION = "follow-up/decision";

    /** The obligation of the issuing body to consider a request for reconsideration. */
    public static final String RECONSIDERATION = "follow-up/reconsideration";

    private static final WorkflowDefinition<Recommendation> VERSION_1 =
            withLadder("follow-up/standard", 1, Ladder.standard());

    private FollowUpWorkflows() {}

    /**
     * Returns a released version of the shipped follow-up.
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<Recommendation> standard(int version) {
        checkArgument(version == 1, "version (%s) of the shipped follow-up must be 1", version);
        return VERSION_1;
    }

    /**
     * Returns the follow-up with another ladder: of a tier that has other rungs, or other limits for them.
     *
     * <p>All else is that of the shipped follow-up. For example, for communes: {@code withLadder("acme/follow-up-commune", 1,
     * Ladder.standard().without("follow-up/ladder-re-oversight").in(COMMUNE))}. The settings of the ladder are those of {@link
     * Ladder#limits}.
     *
     * @param id the id of the definition, {@code area/what}
     * @param version its version, 1 or more
     * @param ladder the ladder
     * @return the definition, checked like any
     */
    public static WorkflowDefinition<Recommendation> withLadder(String id, int version, Ladder ladder) {
        WorkflowDefinition.Builder<Recommendation> table = WorkflowDefinition.<Recommendation>builder(id, version)
                .subject(Recommendation.CODEC)
                .correctedBy(REGISTRAR, OVERSEER, ISSUER);
        for (FollowUpState state : FollowUpState.values()) {
            table.state(state, state.label());
        }
        labelEvents(table);
        promises(table);
        table.opening(NOT_STARTED, on(ISSUED).by(ISSUER).when(issuable()).keepingGuards())
                // the addressee
                .internal(OPEN, on(ANSWERED).by(ADDRESSEE))
                .transition(NOT_STARTED, IN_PROGRESS, on(STARTED).by(ADDRESSEE))
                .internal(AT_WORK, on(PROGRESS_REPORTED).by(ADDRESSEE))
                .transition(
                        WITH_ADDRESSEE, REPORTED_DONE, on(COMPLETION_REPORTED).by(ADDRESSEE))
                .internal(
                        WITH_ADDRESSEE,
                        on(NON_IMPLEMENTATION_EXPLAINED).by(ADDRESSEE).when(explanationIsPending()))
                // the validator
                .transition(
                        REPORTED_DONE,
                        BEING_VERIFIED,
                        on(VERIFICATION_STARTED).by(VALIDATOR).when(notTheAuthor()))
                .transition(
                        BEING_VERIFIED,
                        IMPLEMENTED,
                        on(VERIFIED_IMPLEMENTED)
                                .by(VALIDATOR)
                                .when(notTheAuthor())
                                .when(evidenceIsThere())
                                .keepingGuards()
                                .askedAgain())
                .transition(
                        BEING_VERIFIED,
                        PARTLY_IMPLEMENTED,
                        on(VERIFIED_PARTLY).by(VALIDATOR).when(notTheAuthor()).when(setsTermForTheRest()))
                .transition(
                        BEING_VERIFIED,
                        NOT_MEETING_REQUIREMENT,
                        on(VERIFIED_NOT_MEETING)
                                .by(VALIDATOR)
                                .when(notTheAuthor())
                                .when(anyNewTermIsLater()))
                .transition(
                        BEING_VERIFIED,
                        NOT_IMPLEMENTED,
                        on(VERIFIED_NOT_IMPLEMENTED)
                                .by(VALIDATOR)
                                .when(notTheAuthor())
                                .when(anyNewTermIsLater()))
                // the overseer
                .internal(
                        WITH_ADDRESSEE,
                        on(EXTENDED)
                                .by(OVERSEER)
                                .by(ISSUER)
                                .when(extensionsAreLeft())
                                .when(termIsReasoned())
                                .when(extendsTheTerm())
                                .when(newTermIsLater()))
                .internal(WITH_ADDRESSEE, on(EXPLANATION_REQUESTED).by(OVERSEER).when(completionIsOverdue()))
                .internal(
                        WITH_ADDRESSEE,
                        on(COMPLEX_EXPLANATION_REQUESTED).by(OVERSEER).when(completionIsOverdue()))
                .transition(
                        WITH_ADDRESSEE,
                        SUSPENDED,
                        on(SUSPENSION_APPROVED)
                                .by(OVERSEER)
                                .when(termIsReasoned())
                                .when(newTermIsLater()))
                // again, for a longer suspension
                .internal(
                        SUSPENDED,
                        on(SUSPENSION_APPROVED)
                                .by(OVERSEER)
                                .when(termIsReasoned())
                                .when(newTermIsLater()))
                .transition(SUSPENDED, IN_PROGRESS, on(RESUMED).by(OVERSEER).when(newTermIsLater()))
                .transition(
                        IMPLEMENTED,
                        IN_PROGRESS,
                        on(REOPENED)
                                .by(OVERSEER)
                                .when(termIsReasoned())
                                .when(newTermIsLater())
                                .reopening())
                .transition(
                        EXPLAINABLE,
                        EXPLAINED,
                        on(EXPLANATION_ACCEPTED)
                                .by(OVERSEER)
                                .when(isPetition())
                                .when(somethingWasExplained())
                                .keepingGuards()
                                .askedAgain())
                .internal(OPEN, handedOver())
                // so that the overseer's successor may reopen it
                .internal(IMPLEMENTED, handedOver())
                // the body that issued it
                .internal(
                        OPEN,
                        on(UPHELD).by(ISSUER).when(reconsiderationIsPending()).when(reasonsAreGiven()))
                .transition(OPEN, WITHDRAWN, on(WITHDRAWAL_DECIDED).by(ISSUER).when(reasonsAreGiven()))
                .transition(
                        OPEN, SUPERSEDED, on(SUPERSESSION_DECIDED).by(ISSUER).when(reasonsAreGiven()))
                .transition(
                        OPEN,
                        NOT_IMPLEMENTABLE,
                        on(FOUND_NOT_IMPLEMENTABLE).by(ISSUER).when(reasonsAreGiven()));
        obligations(table);
        climb(ladder, table);
        return table.build();
    }

    /** What every extension keeps: nothing is implemented that was not verified by another, with evidence. */
    private static void promises(WorkflowDefinition.Builder<Recommendation> table) {
        table.everyWayInto(StateCategory.FULFILLED, VERIFIED_IMPLEMENTED)
                .enteredOnlyThrough(IMPLEMENTED, notTheAuthor())
                .enteredOnlyThrough(IMPLEMENTED, evidenceIsThere())
                .enteredOnlyThrough(EXPLAINED, isPetition());
        for (FollowUpState decided : ImmutableList.of(WITHDRAWN, SUPERSEDED, NOT_IMPLEMENTABLE)) {
            table.enteredOnlyThrough(decided, reasonsAreGiven());
        }
    }

    private static Trigger<Recommendation, Handover> handedOver() {
        return on(HANDED_OVER)
                .by(OVERSEER)
                .by(ISSUER)
                .by(REGISTRAR)
                .when(leavesThePartiesApart())
                .keepingGuards()
                .askedAgain();
    }

    private static void obligations(WorkflowDefinition.Builder<Recommendation> table) {
        table.obligation(
                        IMPLEMENTATION,
                        Label.of("Thực hiện và báo cáo kết quả", "Carry out and report"),
                        WITH_ADDRESSEE,
                        COMPLETION_REPORTED,
                        owedBy(ADDRESSEE)
                                .dueFrom("follow-up/current-due", FollowUps::currentDue)
                                .remindedBefore(FollowUpRules.REMINDER_DAYS))
                .obligation(
                        "follow-up/start-of-verification",
                        Label.of("Bắt đầu kiểm tra kết quả", "Start the verification"),
                        REPORTED_DONE,
                        VERIFICATION_STARTED,
                        owedBy(VALIDATOR).within(FollowUpRules.VERIFICATION_STARTS_WITHIN))
                .obligation(
                        "follow-up/end-of-verification",
                        Label.of("Kết luận kiểm tra kết quả", "Conclude the verification"),
                        BEING_VERIFIED,
                        VERIFIED_IMPLEMENTED,
                        owedBy(VALIDATOR)
                                .within(FollowUpRules.VERIFICATION_ENDS_WITHIN)
                                .orBy(VERIFIED_PARTLY, VERIFIED_NOT_MEETING, VERIFIED_NOT_IMPLEMENTED))
                .obligation(
                        "follow-up/review-of-suspension",
                        Label.of("Xem xét việc tạm dừng", "Review the suspension"),
                        SUSPENDED,
                        RESUMED,
                        owedBy(OVERSEER).dueFrom("follow-up/review-date", FollowUps::reviewDate))
                .obligation(
                        RECONSIDERATION,
                        Label.of("Xem xét lại theo đề nghị", "Consider the request for reconsideration"),
                        OPEN,
                        UPHELD,
                        owedBy(ISSUER)
                                .within(FollowUpRules.RECONSIDERED_WITHIN)
                                .onlyIf("follow-up/reconsideration-pending", FollowUps::isReconsiderationPending)
                                .orBy(WITHDRAWAL_DECIDED, SUPERSESSION_DECIDED, FOUND_NOT_IMPLEMENTABLE))
                .obligation(
                        "follow-up/explanation-of-non-implementation",
                        Label.of("Giải trình việc không thực hiện", "Explain non-implementation"),
                        WITH_ADDRESSEE,
                        NON_IMPLEMENTATION_EXPLAINED,
                        owedBy(ADDRESSEE)
                                .within(FollowUpRules.EXPLANATION_WITHIN)
                                .onlyIf("follow-up/explanation-pending", FollowUps::isOrdinaryExplanationPending))
                .obligation(
                        "follow-up/explanation-of-complex-non-implementation",
                        Label.of(
                                "Giải trình việc không thực hiện vụ việc phức tạp",
                                "Explain non-implementation of a complex matter"),
                        WITH_ADDRESSEE,
                        NON_IMPLEMENTATION_EXPLAINED,
                        owedBy(ADDRESSEE)
                                .within(FollowUpRules.EXPLANATION_COMPLEX_WITHIN)
                                .onlyIf(
                                        "follow-up/complex-explanation-pending",
                                        FollowUps::isComplexExplanationPending));
    }

    private static void climb(Ladder ladder, WorkflowDefinition.Builder<Recommendation> table) {
        for (LadderRung rung : ladder.rungs()) {
            table.event(rung.event(), rung.label());
            table.internal(WITH_ADDRESSEE, on(rung.event()).by(rung.actor()).when(rungIsNext(ladder, rung)));
            table.obligation(
                    rung.id(),
                    rung.label(),
                    WITH_ADDRESSEE,
                    rung.event(),
                    Owed.<Recommendation>owedBy(rung.actor())
                            .onceOverdue(IMPLEMENTATION)
                            .onlyIf(
                                    rung.id() + "-is-next",
                                    theCase -> ladder.next(theCase).equals(Optional.of(rung)))
                            .within(rung.within()));
        }
        table.internal(
                        WITH_ADDRESSEE,
                        on(LADDER_DECIDED)
                                .by(COUNCIL)
                                .when(completionIsOverdue())
                                .when(changesTheRung(ladder)))
                .obligation(
                        DECISION,
                        Label.of("Quyết định sau khi đã thực hiện hết các bước đôn đốc", "Decide after the last rung"),
                        WITH_ADDRESSEE,
                        EXTENDED,
                        owedBy(ISSUER)
                                .onceOverdue(IMPLEMENTATION)
                                .onlyIf(
                                        "follow-up/all-rungs-taken",
                                        theCase -> ladder.next(theCase).isEmpty())
                                .within(FollowUpRules.DECIDED_WITHIN)
                                .orBy(WITHDRAWAL_DECIDED, SUPERSESSION_DECIDED, FOUND_NOT_IMPLEMENTABLE));
    }

    private static void labelEvents(WorkflowDefinition.Builder<Recommendation> table) {
        table.event(ISSUED, Label.of("Ban hành kiến nghị", "Issued"))
                .event(ANSWERED, Label.of("Trả lời", "Answered"))
                .event(STARTED, Label.of("Bắt đầu triển khai", "Started"))
                .event(PROGRESS_REPORTED, Label.of("Báo cáo tiến độ", "Progress reported"))
                .event(COMPLETION_REPORTED, Label.of("Báo cáo hoàn thành", "Completion reported"))
                .event(VERIFICATION_STARTED, Label.of("Bắt đầu kiểm tra", "Verification started"))
                .event(VERIFIED_IMPLEMENTED, Label.of("Kết luận: đã hoàn thành", "Verified as implemented"))
                .event(VERIFIED_PARTLY, Label.of("Kết luận: hoàn thành một phần", "Verified as partly implemented"))
                .event(
                        VERIFIED_NOT_MEETING,
                        Label.of("Kết luận: chưa đáp ứng yêu cầu", "Verified as not meeting the requirement"))
                .event(VERIFIED_NOT_IMPLEMENTED, Label.of("Kết luận: không thực hiện", "Verified as not implemented"))
                .event(EXTENDED, Label.of("Gia hạn", "Extended"))
                .event(SUSPENSION_APPROVED, Label.of("Cho tạm dừng", "Suspension approved"))
                .event(RESUMED, Label.of("Tiếp tục thực hiện", "Resumed"))
                .event(WITHDRAWAL_DECIDED, Label.of("Rút kiến nghị", "Withdrawal decided"))
                .event(SUPERSESSION_DECIDED, Label.of("Thay thế kiến nghị", "Supersession decided"))
                .event(FOUND_NOT_IMPLEMENTABLE, Label.of("Chấp thuận không thể thực hiện", "Found not implementable"))
                .event(REOPENED, Label.of("Mở lại", "Reopened"))
                .event(LADDER_DECIDED, Label.of("Quyết định bước đôn đốc tiếp theo", "Next rung decided"))
                .event(UPHELD, Label.of("Giữ nguyên kiến nghị sau khi xem xét lại", "Upheld on reconsideration"))
                .event(HANDED_OVER, Label.of("Bàn giao", "Handed over"))
                .event(EXPLANATION_ACCEPTED, Label.of("Chấp nhận giải trình", "Explanation accepted"))
                .event(EXPLANATION_REQUESTED, Label.of("Yêu cầu giải trình", "Explanation requested"))
                .event(
                        COMPLEX_EXPLANATION_REQUESTED,
                        Label.of("Yêu cầu giải trình vụ việc phức tạp", "Explanation of a complex matter requested"))
                .event(
                        NON_IMPLEMENTATION_EXPLAINED,
                        Label.of("Giải trình việc không thực hiện", "Non-implementation explained"));
    }
}
