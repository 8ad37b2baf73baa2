package org.hoidong.workflow.lifecycle.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.lifecycle.hearing.HearingEvents.FOLLOW_UP_NAMED;
import static org.hoidong.workflow.lifecycle.hearing.HearingGuards.reasonsAreGiven;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.CALLED_OFF;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.CALLED_OFF_AFTER_NOTICE;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.CHANGE_ANNOUNCED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.CLOSED_EARLY;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.CONCLUSION_RECORDED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.DAY_CHANGED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.DAY_SET;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.DOCUMENTS_SENT;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.MINUTES_SENT_BACK;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.NOTICE_SENT;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.OPENED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.PREPARED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.PUT_OFF;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.RESULT_NOTIFIED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingEvents.RESUMED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.asksForNoDocuments;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.awaitsAFollowUp;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.changeIsUnannounced;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.changesTheDay;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.documentsAreInTime;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.everythingIsFollowedUp;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.hasTheQuorum;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.hasTheTimesOfTheBook;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.isConvenedInTime;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.isOpenedOnItsDay;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.isResumedOnItsDay;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.isSignedInOrder;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.mayConclude;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.namesAFollowUp;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.nobodyWasNotified;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.resultIsNotOwed;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.resultIsOwed;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.saysWhyAndUntilWhen;
import static org.hoidong.workflow.lifecycle.meeting.MeetingGuards.somebodyWasNotified;
import static org.hoidong.workflow.lifecycle.meeting.MeetingRoles.BODY;
import static org.hoidong.workflow.lifecycle.meeting.MeetingRoles.CONVENER;
import static org.hoidong.workflow.lifecycle.meeting.MeetingRoles.REGISTRAR;
import static org.hoidong.workflow.lifecycle.meeting.MeetingState.CANCELLATION_UNANNOUNCED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingState.CANCELLED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingState.CONVENED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingState.IN_SESSION;
import static org.hoidong.workflow.lifecycle.meeting.MeetingState.PLANNED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingState.POSTPONED;
import static org.hoidong.workflow.lifecycle.meeting.MeetingState.READY;

import org.hoidong.core.basics.Label;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/** The shipped life cycle of a meeting, as a table. */
public final class MeetingWorkflows {

    /** The obligation to notify those who are called. */
    public static final String NOTICE = "meeting/convening";

    /** The obligation to send the minutes of a session. */
    public static final String MINUTES = "meeting/minutes-of-session";

    /**
     * What the host has to do: open a follow-up for each body that the conclusion asks for something. Its data: {@code meeting}, the id
     * of the case, and {@code recommendations}, each in its written form; {@link MeetingCases#followUps} has them with what their source
     * sets.
     */
    public static final EffectType<MeetingPlan> FOLLOW_UP =
            EffectType.of("meeting/follow-up", theCase -> MeetingCases.followUpData(theCase));

    /** The states of a meeting that has a day and was not opened. */
    public static final StateGroup TO_BE_OPENED = StateGroup.of(
            "meeting/to-be-opened", Label.of("Đã định ngày, chưa khai mạc", "To be opened"), PLANNED, CONVENED, READY);

    /** The states of a meeting for whose day nobody was called yet. */
    public static final StateGroup BEFORE_NOTICE =
            StateGroup.of("meeting/before-notice", Label.of("Chưa triệu tập", "Not convened yet"), PLANNED, POSTPONED);

    /** The states of a meeting that was not opened. */
    public static final StateGroup NOT_OPENED = StateGroup.of(
            "meeting/not-opened", Label.of("Chưa khai mạc", "Not opened"), PLANNED, CONVENED, READY, POSTPONED);

    /** The states of a meeting of which another day means another notice. */
    public static final StateGroup TO_BE_CONVENED_ANEW = StateGroup.of(
            "meeting/to-be-convened-anew",
            Label.of("Phải triệu tập lại nếu đổi ngày", "To be convened anew for another day"),
            CONVENED,
            READY,
            POSTPONED);

    /** The states of a meeting that was opened and not closed. */
    public static final StateGroup SITTING = StateGroup.of(
            "meeting/sitting",
            Label.of("Đã khai mạc, chưa bế mạc", "Opened and not closed"),
            IN_SESSION,
            MeetingState.ADJOURNED);

    /** The states in which its minutes were not sent. */
    public static final StateGroup MINUTES_OWED = StateGroup.of(
            "meeting/minutes-owed",
            Label.of("Chưa gửi biên bản", "Minutes not sent"),
            MeetingState.CLOSED,
            MeetingState.MINUTES_DRAFTED,
            MeetingState.MINUTES_APPROVED);

    /** The states of a meeting that was closed and of which something is owed. */
    public static final StateGroup AFTER_CLOSING = StateGroup.of(
            "meeting/after-closing",
            Label.of("Sau khi bế mạc", "After the closing"),
            MeetingState.CLOSED,
            MeetingState.MINUTES_DRAFTED,
            MeetingState.MINUTES_APPROVED,
            MeetingState.MINUTES_SENT);

    /** The states in which a conclusion is recorded, and its follow-ups are named. */
    public static final StateGroup CONCLUDING = StateGroup.of(
            "meeting/concluding",
            Label.of("Đang họp hoặc sau khi bế mạc", "In session or closed"),
            IN_SESSION,
            MeetingState.CLOSED,
            MeetingState.MINUTES_DRAFTED,
            MeetingState.MINUTES_APPROVED,
            MeetingState.MINUTES_SENT);

    private static final WorkflowDefinition<MeetingPlan> VERSION_1 = build();

    private MeetingWorkflows() {}

    /**
     * Returns a released version of the shipped life cycle.
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<MeetingPlan> standard(int version) {
        checkArgument(version == 1, "version (%s) of the shipped life cycle must be 1", version);
        return VERSION_1;
    }

    private static WorkflowDefinition<MeetingPlan> build() {
        WorkflowDefinition.Builder<MeetingPlan> table = WorkflowDefinition.<MeetingPlan>builder("meeting/standard", 1)
                .subject(MeetingPlan.CODEC)
                .correctedBy(REGISTRAR, CONVENER, BODY);
        for (MeetingState state : MeetingState.values()) {
            table.state(state, state.label());
        }
        labelEvents(table);
        promises(table);
        table.opening(
                PLANNED,
                on(DAY_SET)
                        .by(CONVENER)
                        .by(REGISTRAR)
                        .when(hasTheTimesOfTheBook())
                        .keepingGuards());
        convening(table);
        sitting(table);
        afterwards(table);
        obligations(table);
        return table.build();
    }

    private static void convening(WorkflowDefinition.Builder<MeetingPlan> table) {
        table.internal(BEFORE_NOTICE, on(PREPARED).by(CONVENER).by(REGISTRAR))
                .transition(
                        PLANNED,
                        CONVENED,
                        on(NOTICE_SENT)
                                .by(CONVENER)
                                .by(REGISTRAR)
                                .when(isConvenedInTime())
                                .keepingGuards())
                .transition(
                        CONVENED,
                        READY,
                        on(DOCUMENTS_SENT)
                                .by(CONVENER)
                                .by(REGISTRAR)
                                .when(documentsAreInTime())
                                .keepingGuards())
                // another day
                .internal(
                        PLANNED,
                        on(DAY_CHANGED)
                                .by(CONVENER)
                                .when(changesTheDay())
                                .when(hasTheTimesOfTheBook())
                                .keepingGuards())
                .transition(
                        TO_BE_CONVENED_ANEW,
                        PLANNED,
                        on(DAY_CHANGED)
                                .by(CONVENER)
                                .when(changesTheDay())
                                .when(hasTheTimesOfTheBook())
                                .keepingGuards())
                .transition(TO_BE_OPENED, POSTPONED, on(PUT_OFF).by(CONVENER).when(reasonsAreGiven()))
                .internal(
                        POSTPONED,
                        on(CHANGE_ANNOUNCED).by(CONVENER).by(REGISTRAR).when(changeIsUnannounced()))
                // none at all
                .transition(
                        NOT_OPENED,
                        CANCELLED,
                        on(CALLED_OFF).by(CONVENER).when(reasonsAreGiven()).when(nobodyWasNotified()))
                .transition(
                        NOT_OPENED,
                        CANCELLATION_UNANNOUNCED,
                        on(CALLED_OFF_AFTER_NOTICE)
                                .by(CONVENER)
                                .when(reasonsAreGiven())
                                .when(somebodyWasNotified()))
                .transition(
                        CANCELLATION_UNANNOUNCED,
                        CANCELLED,
                        on(CHANGE_ANNOUNCED).by(CONVENER).by(REGISTRAR));
    }

    private static void sitting(WorkflowDefinition.Builder<MeetingPlan> table) {
        table.transition(
                        READY,
                        IN_SESSION,
                        on(OPENED)
                                .by(BODY)
                                .by(CONVENER)
                                .by(REGISTRAR)
                                .when(isOpenedOnItsDay())
                                .when(hasTheQuorum())
                                .keepingGuards())
                // a kind of meeting that no rule asks documents for
                .transition(
                        CONVENED,
                        IN_SESSION,
                        on(OPENED)
                                .by(BODY)
                                .by(CONVENER)
                                .by(REGISTRAR)
                                .when(asksForNoDocuments())
                                .when(isOpenedOnItsDay())
                                .when(hasTheQuorum())
                                .keepingGuards())
                .transition(
                        IN_SESSION,
                        MeetingState.ADJOURNED,
                        on(MeetingEvents.ADJOURNED).by(BODY).by(REGISTRAR).when(saysWhyAndUntilWhen()))
                // again, until another day
                .internal(
                        MeetingState.ADJOURNED,
                        on(MeetingEvents.ADJOURNED)
                                .by(BODY)
                                .by(CONVENER)
                                .by(REGISTRAR)
                                .when(saysWhyAndUntilWhen()))
                .transition(
                        MeetingState.ADJOURNED,
                        IN_SESSION,
                        on(RESUMED)
                                .by(BODY)
                                .by(CONVENER)
                                .by(REGISTRAR)
                                .when(isResumedOnItsDay())
                                .when(hasTheQuorum())
                                .keepingGuards())
                .transition(
                        IN_SESSION,
                        MeetingState.CLOSED,
                        on(MeetingEvents.CLOSED).by(BODY).by(REGISTRAR))
                .transition(
                        SITTING,
                        MeetingState.CLOSED,
                        on(CLOSED_EARLY).by(BODY).by(CONVENER).when(reasonsAreGiven()));
    }

    private static void afterwards(WorkflowDefinition.Builder<MeetingPlan> table) {
        table.transition(
                        MeetingState.CLOSED,
                        MeetingState.MINUTES_DRAFTED,
                        on(MeetingEvents.MINUTES_DRAFTED)
                                .by(REGISTRAR)
                                .by(CONVENER)
                                .by(BODY))
                .transition(
                        MeetingState.MINUTES_DRAFTED,
                        MeetingState.CLOSED,
                        on(MINUTES_SENT_BACK).by(BODY).by(CONVENER).when(reasonsAreGiven()))
                .transition(
                        MeetingState.MINUTES_DRAFTED,
                        MeetingState.MINUTES_APPROVED,
                        on(MeetingEvents.MINUTES_APPROVED)
                                .by(BODY)
                                .by(REGISTRAR)
                                .when(isSignedInOrder())
                                .keepingGuards())
                .transition(
                        MeetingState.MINUTES_APPROVED,
                        MeetingState.MINUTES_SENT,
                        on(MeetingEvents.MINUTES_SENT).by(CONVENER).by(REGISTRAR))
                // what was concluded
                .internal(
                        CONCLUDING,
                        on(CONCLUSION_RECORDED)
                                .by(BODY)
                                .by(REGISTRAR)
                                .when(mayConclude())
                                .then(FOLLOW_UP))
                .internal(
                        CONCLUDING,
                        on(FOLLOW_UP_NAMED)
                                .by(BODY)
                                .by(CONVENER)
                                .by(REGISTRAR)
                                .when(awaitsAFollowUp())
                                .when(namesAFollowUp()))
                .internal(
                        AFTER_CLOSING,
                        on(RESULT_NOTIFIED).by(BODY).by(CONVENER).by(REGISTRAR).when(resultIsOwed()))
                .transition(
                        MeetingState.MINUTES_SENT,
                        MeetingState.COMPLETED,
                        on(MeetingEvents.COMPLETED)
                                .by(CONVENER)
                                .by(REGISTRAR)
                                .when(resultIsNotOwed())
                                .when(everythingIsFollowedUp())
                                .keepingGuards()
                                .askedAgain());
    }

    /** What every extension keeps: convened in time, opened with a quorum, signed, and nothing that is asked for without its follow-up. */
    private static void promises(WorkflowDefinition.Builder<MeetingPlan> table) {
        table.enteredOnlyThrough(CONVENED, isConvenedInTime())
                .enteredOnlyThrough(READY, documentsAreInTime())
                .enteredOnlyThrough(IN_SESSION, hasTheQuorum())
                .enteredOnlyThrough(MeetingState.MINUTES_APPROVED, isSignedInOrder())
                .enteredOnlyThrough(MeetingState.COMPLETED, resultIsNotOwed())
                .enteredOnlyThrough(MeetingState.COMPLETED, everythingIsFollowedUp());
    }

    private static void obligations(WorkflowDefinition.Builder<MeetingPlan> table) {
        table.obligation(
                        NOTICE,
                        Label.of("Triệu tập cuộc họp", "Convene the meeting"),
                        PLANNED,
                        NOTICE_SENT,
                        owedBy(CONVENER)
                                .dueFrom("meeting/notice-due", MeetingCases::noticeDue)
                                .orBy(PUT_OFF)
                                .remindedBefore(MeetingStepRules.REMINDER_DAYS))
                .obligation(
                        "meeting/documents",
                        Label.of("Gửi tài liệu cuộc họp", "Send the documents"),
                        CONVENED,
                        DOCUMENTS_SENT,
                        owedBy(CONVENER)
                                .dueFrom("meeting/documents-due", MeetingCases::documentsDue)
                                .orBy(OPENED, DAY_CHANGED, PUT_OFF)
                                .remindedBefore(MeetingStepRules.REMINDER_DAYS))
                .obligation(
                        "meeting/opening",
                        Label.of("Khai mạc đúng ngày", "Open it on its day"),
                        READY,
                        OPENED,
                        owedBy(BODY)
                                .dueFrom("meeting/opening-due", MeetingCases::openingDue)
                                .orBy(DAY_CHANGED, PUT_OFF))
                .obligation(
                        "meeting/another-day",
                        Label.of("Định lại ngày họp", "Set another day"),
                        POSTPONED,
                        DAY_CHANGED,
                        owedBy(CONVENER).within(MeetingStepRules.DAY_SET_WITHIN))
                .obligation(
                        "meeting/announcement-of-postponement",
                        Label.of("Thông báo hoãn cuộc họp", "Announce that it is put off"),
                        POSTPONED,
                        CHANGE_ANNOUNCED,
                        owedBy(CONVENER)
                                .within(MeetingStepRules.CHANGE_ANNOUNCED_WITHIN)
                                .onlyIf("meeting/announcement-owed", MeetingCases::isAnnouncementOwed))
                .obligation(
                        "meeting/announcement-of-cancellation",
                        Label.of("Thông báo hủy cuộc họp", "Announce that it is cancelled"),
                        CANCELLATION_UNANNOUNCED,
                        CHANGE_ANNOUNCED,
                        owedBy(CONVENER).within(MeetingStepRules.CHANGE_ANNOUNCED_WITHIN))
                .obligation(
                        "meeting/closing",
                        Label.of("Bế mạc", "Close it"),
                        IN_SESSION,
                        MeetingEvents.CLOSED,
                        owedBy(BODY)
                                .dueFrom("meeting/closing-due", MeetingCases::closingDue)
                                .orBy(MeetingEvents.ADJOURNED, CLOSED_EARLY))
                .obligation(
                        "meeting/resumption",
                        Label.of("Họp tiếp đúng ngày", "Go on on its day"),
                        MeetingState.ADJOURNED,
                        RESUMED,
                        owedBy(BODY)
                                .dueFrom("meeting/resumption-due", MeetingCases::resumptionDue)
                                .orBy(CLOSED_EARLY))
                .obligation(
                        "meeting/writing-of-minutes",
                        Label.of("Dự thảo biên bản", "Write the minutes"),
                        MeetingState.CLOSED,
                        MeetingEvents.MINUTES_DRAFTED,
                        owedBy(CONVENER).within(MeetingStepRules.MINUTES_DRAFTED_WITHIN))
                .obligation(
                        "meeting/signing-of-minutes",
                        Label.of("Thông qua, ký biên bản", "Approve and sign the minutes"),
                        MeetingState.MINUTES_DRAFTED,
                        MeetingEvents.MINUTES_APPROVED,
                        owedBy(BODY)
                                .within(MeetingStepRules.MINUTES_APPROVED_WITHIN)
                                .orBy(MINUTES_SENT_BACK))
                .obligation(
                        MINUTES,
                        Label.of("Gửi biên bản, nghị quyết kỳ họp", "Send minutes and resolutions of the session"),
                        MINUTES_OWED,
                        MeetingEvents.MINUTES_SENT,
                        owedBy(CONVENER)
                                .within(MeetingRules.MINUTES_SENT)
                                .onlyIf("meeting/is-session", MeetingCases::isSession))
                .obligation(
                        "meeting/minutes-of-other-meeting",
                        Label.of("Gửi biên bản cuộc họp", "Send the minutes of the meeting"),
                        MINUTES_OWED,
                        MeetingEvents.MINUTES_SENT,
                        owedBy(CONVENER)
                                .within(MeetingStepRules.OTHER_MINUTES_SENT_WITHIN)
                                .unless("meeting/is-session", MeetingCases::isSession))
                .obligation(
                        "meeting/result",
                        Label.of("Thông báo kết quả cuộc họp", "Notify the result of the meeting"),
                        AFTER_CLOSING,
                        RESULT_NOTIFIED,
                        owedBy(CONVENER)
                                .dueFrom("meeting/result-due", MeetingCases::resultDue)
                                .onlyIf("meeting/result-owed", MeetingCases::isResultOwed))
                .obligation(
                        "meeting/completion",
                        Label.of(
                                "Hoàn tất hồ sơ, mở hồ sơ theo dõi kết luận",
                                "Complete the file and open the follow-ups"),
                        MeetingState.MINUTES_SENT,
                        MeetingEvents.COMPLETED,
                        owedBy(CONVENER).within(MeetingStepRules.COMPLETED_WITHIN));
    }

    private static void labelEvents(WorkflowDefinition.Builder<MeetingPlan> table) {
        table.event(DAY_SET, Label.of("Dự kiến ngày họp", "Day set"))
                .event(PREPARED, Label.of("Đã họp chuẩn bị", "Preparatory meeting held"))
                .event(NOTICE_SENT, Label.of("Gửi giấy triệu tập, giấy mời", "Notice sent"))
                .event(DOCUMENTS_SENT, Label.of("Gửi tài liệu", "Documents sent"))
                .event(DAY_CHANGED, Label.of("Thay đổi ngày họp", "Another day set"))
                .event(PUT_OFF, Label.of("Hoãn họp", "Put off"))
                .event(CALLED_OFF, Label.of("Hủy cuộc họp chưa triệu tập", "Cancelled before any notice"))
                .event(CALLED_OFF_AFTER_NOTICE, Label.of("Hủy cuộc họp đã triệu tập", "Cancelled after a notice"))
                .event(CHANGE_ANNOUNCED, Label.of("Thông báo hoãn, hủy", "Change announced"))
                .event(OPENED, Label.of("Khai mạc", "Opened"))
                .event(MeetingEvents.ADJOURNED, Label.of("Tạm dừng đến ngày khác", "Adjourned"))
                .event(RESUMED, Label.of("Họp tiếp", "Resumed"))
                .event(MeetingEvents.CLOSED, Label.of("Bế mạc", "Closed"))
                .event(CLOSED_EARLY, Label.of("Kết thúc sớm", "Closed early"))
                .event(CONCLUSION_RECORDED, Label.of("Ghi nhận kết luận cuộc họp", "Conclusion recorded"))
                .event(FOLLOW_UP_NAMED, Label.of("Ghi nhận hồ sơ theo dõi", "Follow-up named"))
                .event(MeetingEvents.MINUTES_DRAFTED, Label.of("Dự thảo biên bản", "Minutes written"))
                .event(MINUTES_SENT_BACK, Label.of("Yêu cầu hoàn chỉnh biên bản", "Minutes sent back"))
                .event(
                        MeetingEvents.MINUTES_APPROVED,
                        Label.of("Thông qua, ký biên bản", "Minutes approved and signed"))
                .event(MeetingEvents.MINUTES_SENT, Label.of("Gửi biên bản", "Minutes sent"))
                .event(RESULT_NOTIFIED, Label.of("Thông báo kết quả", "Result notified"))
                .event(MeetingEvents.COMPLETED, Label.of("Hoàn tất hồ sơ", "File completed"));
    }
}
