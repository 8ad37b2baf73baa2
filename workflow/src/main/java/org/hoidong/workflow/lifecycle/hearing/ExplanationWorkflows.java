package org.hoidong.workflow.lifecycle.hearing;

import static com.google.common.base.Preconditions.checkArgument;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.CALLED_OFF;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.CONCLUSION_ADOPTED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.CONCLUSION_NOT_ADOPTED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.CONCLUSION_SENT;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.DAY_CHANGED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.ENDED_WITHOUT_CONCLUSION;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.NOTICE_GIVEN;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.PUT_OFF;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.SESSION_CLOSED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.SESSION_DECIDED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationEvents.SESSION_HELD;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.awaitsAFollowUp;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.changesTheDay;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.everythingIsFollowedUp;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.hasTheNoticeOfLaw;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.hearsWhoWasCalled;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.isAskedForHere;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.isCarried;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.isHeldOnItsDay;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.isLawfullyDecided;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.isNotCarried;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.isNotifiedInTime;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.isOpenedOnItsDay;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.namesAFollowUp;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationGuards.reachesThoseWhoReceiveIt;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.CANCELLED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.CLOSED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.CONCLUDED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.DECIDED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.HEARD;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.NOTIFIED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.POSTPONED;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.SENT;
import static org.hoidong.workflow.lifecycle.hearing.ExplanationState.WITHOUT_CONCLUSION;
import static org.hoidong.workflow.lifecycle.hearing.HearingEvents.COMMITMENT_RECORDED;
import static org.hoidong.workflow.lifecycle.hearing.HearingEvents.FOLLOW_UP_NAMED;
import static org.hoidong.workflow.lifecycle.hearing.HearingGuards.commitmentHasItsTerm;
import static org.hoidong.workflow.lifecycle.hearing.HearingGuards.commitmentIsNew;
import static org.hoidong.workflow.lifecycle.hearing.HearingGuards.reasonsAreGiven;
import static org.hoidong.workflow.lifecycle.hearing.HearingRoles.EXPLANATION_STANDING;
import static org.hoidong.workflow.lifecycle.hearing.HearingRoles.REGISTRAR;

import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/** The shipped life cycle of an explanation session, as a table. */
public final class ExplanationWorkflows {

    /** The obligation to notify those who are called. */
    public static final String NOTICE = "explanation/notice";

    /**
     * What the host has to do: open a follow-up for each body of what was recorded last. Its data: {@code hearing}, the id of the case,
     * and {@code recommendations}, each in its written form; {@link ExplanationCases#followUps} has them with what the law sets.
     */
    public static final EffectType<ExplanationSession> FOLLOW_UP = EffectType.of(
            "explanation/follow-up", theCase -> Commitments.latest(theCase, ExplanationCases.recommendations(theCase)));

    /** The states in which the session has not been held. */
    public static final StateGroup NOT_HELD = StateGroup.of(
            "explanation/not-held-yet", Label.of("Chưa tổ chức", "Not held yet"), DECIDED, NOTIFIED, POSTPONED);

    /** The states in which there is a conclusion, and its follow-ups are being opened. */
    public static final StateGroup WITH_CONCLUSION = StateGroup.of(
            "explanation/with-conclusion", Label.of("Đã có kết luận", "With a conclusion"), CONCLUDED, SENT);

    private static final WorkflowDefinition<ExplanationSession> VERSION_1 = build();

    private ExplanationWorkflows() {}

    /**
     * Returns a released version of the shipped life cycle.
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<ExplanationSession> standard(int version) {
        checkArgument(version == 1, "version (%s) of the shipped life cycle must be 1", version);
        return VERSION_1;
    }

    private static WorkflowDefinition<ExplanationSession> build() {
        WorkflowDefinition.Builder<ExplanationSession> table = WorkflowDefinition.<ExplanationSession>builder(
                        "explanation/standard", 1)
                .subject(ExplanationSession.CODEC)
                .correctedBy(REGISTRAR, EXPLANATION_STANDING);
        for (ExplanationState state : ExplanationState.values()) {
            table.state(state, state.label());
        }
        labelEvents(table);
        promises(table);
        table.opening(
                        DECIDED,
                        on(SESSION_DECIDED)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(isOpenedOnItsDay())
                                .when(isLawfullyDecided())
                                .when(hasTheNoticeOfLaw())
                                .keepingGuards())
                // its day
                .transition(
                        DECIDED,
                        NOTIFIED,
                        on(NOTICE_GIVEN)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(isNotifiedInTime())
                                .keepingGuards())
                .internal(
                        DECIDED,
                        on(DAY_CHANGED)
                                .by(EXPLANATION_STANDING)
                                .when(changesTheDay())
                                .when(hasTheNoticeOfLaw())
                                .keepingGuards())
                .transition(
                        NOTIFIED,
                        DECIDED,
                        on(DAY_CHANGED)
                                .by(EXPLANATION_STANDING)
                                .when(changesTheDay())
                                .when(hasTheNoticeOfLaw())
                                .keepingGuards())
                .transition(
                        POSTPONED,
                        DECIDED,
                        on(DAY_CHANGED)
                                .by(EXPLANATION_STANDING)
                                .when(changesTheDay())
                                .when(hasTheNoticeOfLaw())
                                .keepingGuards())
                .transition(
                        DECIDED, POSTPONED, on(PUT_OFF).by(EXPLANATION_STANDING).when(reasonsAreGiven()))
                .transition(
                        NOTIFIED,
                        POSTPONED,
                        on(PUT_OFF).by(EXPLANATION_STANDING).when(reasonsAreGiven()))
                .transition(
                        NOT_HELD,
                        CANCELLED,
                        on(CALLED_OFF).by(EXPLANATION_STANDING).when(reasonsAreGiven()))
                // the session
                .transition(
                        NOTIFIED,
                        HEARD,
                        on(SESSION_HELD)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(isHeldOnItsDay())
                                .when(hearsWhoWasCalled())
                                .keepingGuards())
                // the conclusion
                .internal(
                        HEARD,
                        on(CONCLUSION_NOT_ADOPTED)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(isNotCarried()))
                .transition(
                        HEARD,
                        CONCLUDED,
                        on(CONCLUSION_ADOPTED)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(isCarried())
                                .keepingGuards())
                .transition(
                        HEARD,
                        WITHOUT_CONCLUSION,
                        on(ENDED_WITHOUT_CONCLUSION).by(EXPLANATION_STANDING).when(reasonsAreGiven()))
                .transition(
                        CONCLUDED,
                        SENT,
                        on(CONCLUSION_SENT)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(reachesThoseWhoReceiveIt())
                                .keepingGuards())
                // what it asks for
                .internal(
                        WITH_CONCLUSION,
                        on(COMMITMENT_RECORDED)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(commitmentIsNew())
                                .when(isAskedForHere())
                                .when(commitmentHasItsTerm())
                                .then(FOLLOW_UP))
                .internal(
                        WITH_CONCLUSION,
                        on(FOLLOW_UP_NAMED)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(awaitsAFollowUp())
                                .when(namesAFollowUp()))
                .transition(
                        SENT,
                        CLOSED,
                        on(SESSION_CLOSED)
                                .by(EXPLANATION_STANDING)
                                .by(REGISTRAR)
                                .when(everythingIsFollowedUp())
                                .keepingGuards()
                                .askedAgain());
        obligations(table);
        return table.build();
    }

    /** What every extension keeps: notice in time, a conclusion that carried, and nothing it asks for without its follow-up. */
    private static void promises(WorkflowDefinition.Builder<ExplanationSession> table) {
        table.enteredOnlyThrough(NOTIFIED, isNotifiedInTime())
                .enteredOnlyThrough(HEARD, isHeldOnItsDay())
                .enteredOnlyThrough(CONCLUDED, isCarried())
                .enteredOnlyThrough(CLOSED, everythingIsFollowedUp());
    }

    private static void obligations(WorkflowDefinition.Builder<ExplanationSession> table) {
        table.obligation(
                        NOTICE,
                        Label.of("Thông báo phiên giải trình", "Give notice of the session"),
                        DECIDED,
                        NOTICE_GIVEN,
                        owedBy(EXPLANATION_STANDING)
                                .dueFrom("explanation/notice-due", ExplanationCases::noticeDue)
                                .orBy(PUT_OFF)
                                .remindedBefore(HearingRules.REMINDER_DAYS))
                .obligation(
                        "explanation/hearing",
                        Label.of("Tổ chức phiên giải trình", "Hold the session"),
                        NOTIFIED,
                        SESSION_HELD,
                        owedBy(EXPLANATION_STANDING)
                                .dueFrom("explanation/hearing-due", ExplanationCases::hearingDue)
                                .orBy(DAY_CHANGED, PUT_OFF))
                .obligation(
                        "explanation/another-day",
                        Label.of("Định lại ngày tổ chức", "Set another day"),
                        POSTPONED,
                        DAY_CHANGED,
                        owedBy(EXPLANATION_STANDING).within(HearingRules.DAY_SET_WITHIN))
                .obligation(
                        "explanation/conclusion",
                        Label.of("Biểu quyết kết luận phiên giải trình", "Vote on the conclusion"),
                        HEARD,
                        CONCLUSION_ADOPTED,
                        owedBy(EXPLANATION_STANDING)
                                .within(HearingRules.CONCLUDED_WITHIN)
                                .orBy(ENDED_WITHOUT_CONCLUSION))
                .obligation(
                        "explanation/dispatch",
                        Label.of("Gửi kết luận phiên giải trình", "Send the conclusion"),
                        CONCLUDED,
                        CONCLUSION_SENT,
                        owedBy(EXPLANATION_STANDING).within(HearingRules.SENT_WITHIN))
                .obligation(
                        "explanation/follow-ups",
                        Label.of("Mở hồ sơ theo dõi kết luận", "Open the follow-ups of the conclusion"),
                        SENT,
                        SESSION_CLOSED,
                        owedBy(EXPLANATION_STANDING).within(HearingRules.CLOSED_WITHIN));
    }

    private static void labelEvents(WorkflowDefinition.Builder<ExplanationSession> table) {
        table.event(SESSION_DECIDED, Label.of("Quyết định tổ chức phiên giải trình", "Session decided"))
                .event(NOTICE_GIVEN, Label.of("Thông báo phiên giải trình", "Notice given"))
                .event(DAY_CHANGED, Label.of("Thay đổi ngày tổ chức", "Another day set"))
                .event(PUT_OFF, Label.of("Tạm hoãn phiên giải trình", "Session put off"))
                .event(CALLED_OFF, Label.of("Hủy phiên giải trình", "Session called off"))
                .event(SESSION_HELD, Label.of("Tổ chức phiên giải trình", "Session held"))
                .event(CONCLUSION_ADOPTED, Label.of("Thông qua kết luận", "Conclusion adopted"))
                .event(CONCLUSION_NOT_ADOPTED, Label.of("Không thông qua kết luận", "Conclusion not adopted"))
                .event(ENDED_WITHOUT_CONCLUSION, Label.of("Kết thúc phiên, không có kết luận", "Ended, no conclusion"))
                .event(CONCLUSION_SENT, Label.of("Gửi kết luận", "Conclusion sent"))
                .event(
                        COMMITMENT_RECORDED,
                        Label.of("Ghi nhận lời hứa, nội dung phải thực hiện", "What must be done recorded"))
                .event(FOLLOW_UP_NAMED, Label.of("Ghi nhận hồ sơ theo dõi", "Follow-up named"))
                .event(SESSION_CLOSED, Label.of("Kết thúc hồ sơ phiên giải trình", "Session closed"));
    }
}
