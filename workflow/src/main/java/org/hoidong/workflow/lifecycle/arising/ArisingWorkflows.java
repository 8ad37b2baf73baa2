package org.hoidong.workflow.lifecycle.arising;

import static com.google.common.base.Preconditions.checkArgument;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.DEALT_WITH_BY_COUNCIL;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.DECIDED;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.DECIDED_FINALLY;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.ITEM_PUT_OFF;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.OPINION_GIVEN;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.REFERRED_TO_COUNCIL;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.REPORTED_AT_SESSION;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.REQUEST_DECLINED;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.REQUEST_WITHDRAWN;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.SENT_BACK;
import static org.hoidong.workflow.lifecycle.arising.ArisingEvents.SESSION_CHANGED;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.changesTheSession;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.hasTheForm;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.isDealtWith;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.isNotReported;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.isOpenedOnItsDay;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.isPutOff;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.isReported;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.isTheNearestSession;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.isWithinPower;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.itemIsOfTheDay;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.namesTheNearestSession;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.reasonsAreGiven;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.reportsTheDecision;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.sessionIsPlanned;
import static org.hoidong.workflow.lifecycle.arising.ArisingGuards.sessionIsReasoned;
import static org.hoidong.workflow.lifecycle.arising.ArisingRoles.ASKER;
import static org.hoidong.workflow.lifecycle.arising.ArisingRoles.DECIDER;
import static org.hoidong.workflow.lifecycle.arising.ArisingRoles.EXAMINER;
import static org.hoidong.workflow.lifecycle.arising.ArisingRoles.REGISTRAR;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.BEFORE_COUNCIL;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.DECIDED_BY_COUNCIL;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.DECLINED;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.EXAMINED;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.RECEIVED;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.REPORTED;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.REPORT_OWED;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.SETTLED;
import static org.hoidong.workflow.lifecycle.arising.ArisingState.WITHDRAWN;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/** The shipped life cycle of a matter that arose between two sessions, as a table. */
public final class ArisingWorkflows {

    /** The obligation to report at the nearest session. */
    public static final String REPORT = "arising/report-to-council";

    /**
     * What the host has to do: put the matter on the draft agenda of the session. Its data: {@code matter}, {@code session}, {@code
     * lastDay}.
     */
    public static final EffectType<InterSessionMatter> AGENDA_ITEM = EffectType.of(
            "arising/agenda-item",
            theCase -> ArisingMatters.latestSession(theCase)
                    .map(day -> Datum.record()
                            .put("matter", Datum.of(theCase.subject().id()))
                            .put("session", Datum.of(day.session()))
                            .put("lastDay", Datum.of(day.lastDay()))
                            .build())
                    .orElseGet(() -> Datum.record().build()));

    /** The states in which nothing has been decided yet. */
    public static final StateGroup UNDECIDED =
            StateGroup.of("arising/undecided", Label.of("Chưa quyết định", "Undecided"), RECEIVED, EXAMINED);

    /** The states in which a session still has to hear of it. */
    public static final StateGroup OWED_TO_COUNCIL = StateGroup.of(
            "arising/owed-to-council",
            Label.of("Còn phải trình kỳ họp", "Owed to the Council"),
            REPORT_OWED,
            BEFORE_COUNCIL);

    private static final WorkflowDefinition<InterSessionMatter> VERSION_1 = build();

    private ArisingWorkflows() {}

    /**
     * Returns a released version of the shipped life cycle.
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<InterSessionMatter> standard(int version) {
        checkArgument(version == 1, "version (%s) of the shipped life cycle must be 1", version);
        return VERSION_1;
    }

    private static WorkflowDefinition<InterSessionMatter> build() {
        WorkflowDefinition.Builder<InterSessionMatter> table = WorkflowDefinition.<InterSessionMatter>builder(
                        "arising/standard", 1)
                .subject(InterSessionMatter.CODEC)
                .correctedBy(REGISTRAR, DECIDER);
        for (ArisingState state : ArisingState.values()) {
            table.state(state, state.label());
        }
        labelEvents(table);
        promises(table);
        table.opening(
                        RECEIVED,
                        on(ArisingEvents.RECEIVED).by(ASKER).by(REGISTRAR).when(isOpenedOnItsDay()))
                // the committee
                .transition(RECEIVED, EXAMINED, on(OPINION_GIVEN).by(EXAMINER))
                // the standing committee
                .transition(EXAMINED, RECEIVED, on(SENT_BACK).by(DECIDER).when(reasonsAreGiven()))
                .transition(
                        EXAMINED,
                        REPORT_OWED,
                        on(DECIDED)
                                .by(DECIDER)
                                .when(isWithinPower())
                                .when(isReported())
                                .when(hasTheForm())
                                .when(namesTheNearestSession())
                                .keepingGuards()
                                .then(AGENDA_ITEM))
                .transition(
                        EXAMINED,
                        SETTLED,
                        on(DECIDED_FINALLY)
                                .by(DECIDER)
                                .when(isWithinPower())
                                .when(isNotReported())
                                .when(hasTheForm())
                                .keepingGuards())
                .transition(EXAMINED, DECLINED, on(REQUEST_DECLINED).by(DECIDER).when(reasonsAreGiven()))
                .transition(
                        UNDECIDED,
                        BEFORE_COUNCIL,
                        on(REFERRED_TO_COUNCIL)
                                .by(DECIDER)
                                .when(sessionIsReasoned())
                                .when(sessionIsPlanned())
                                .then(AGENDA_ITEM))
                // whoever asked
                .transition(
                        UNDECIDED, WITHDRAWN, on(REQUEST_WITHDRAWN).by(ASKER).when(reasonsAreGiven()))
                // the session
                .internal(
                        REPORT_OWED,
                        on(SESSION_CHANGED)
                                .by(DECIDER)
                                .by(REGISTRAR)
                                .when(sessionIsReasoned())
                                .when(changesTheSession())
                                .when(isTheNearestSession())
                                .then(AGENDA_ITEM))
                .internal(
                        BEFORE_COUNCIL,
                        on(SESSION_CHANGED)
                                .by(DECIDER)
                                .by(REGISTRAR)
                                .when(sessionIsReasoned())
                                .when(changesTheSession())
                                .when(sessionIsPlanned())
                                .then(AGENDA_ITEM))
                .internal(
                        OWED_TO_COUNCIL,
                        on(ITEM_PUT_OFF)
                                .by(DECIDER)
                                .by(REGISTRAR)
                                .when(isPutOff())
                                .when(itemIsOfTheDay()))
                .transition(
                        REPORT_OWED,
                        REPORTED,
                        on(REPORTED_AT_SESSION)
                                .by(DECIDER)
                                .by(REGISTRAR)
                                .when(reportsTheDecision())
                                .when(itemIsOfTheDay())
                                .keepingGuards())
                .transition(
                        BEFORE_COUNCIL,
                        DECIDED_BY_COUNCIL,
                        on(DEALT_WITH_BY_COUNCIL)
                                .by(DECIDER)
                                .by(REGISTRAR)
                                .when(isDealtWith())
                                .when(itemIsOfTheDay())
                                .keepingGuards());
        obligations(table);
        return table.build();
    }

    /** What every extension keeps: nobody decides beyond the law, and nothing but an item of a session ends the duty to report. */
    private static void promises(WorkflowDefinition.Builder<InterSessionMatter> table) {
        table.enteredOnlyThrough(REPORT_OWED, isWithinPower())
                .enteredOnlyThrough(REPORT_OWED, namesTheNearestSession())
                .enteredOnlyThrough(SETTLED, isWithinPower())
                .enteredOnlyThrough(SETTLED, isNotReported())
                .enteredOnlyThrough(REPORTED, reportsTheDecision())
                .enteredOnlyThrough(DECIDED_BY_COUNCIL, isDealtWith())
                .enteredOnlyThrough(DECLINED, reasonsAreGiven());
    }

    private static void obligations(WorkflowDefinition.Builder<InterSessionMatter> table) {
        table.obligation(
                        "arising/opinion",
                        Label.of("Cho ý kiến về việc phát sinh", "Give an opinion on the matter"),
                        RECEIVED,
                        OPINION_GIVEN,
                        owedBy(EXAMINER).within(ArisingRules.OPINION_WITHIN))
                .obligation(
                        "arising/decision",
                        Label.of("Quyết định việc phát sinh", "Decide the matter"),
                        EXAMINED,
                        DECIDED,
                        owedBy(DECIDER)
                                .within(ArisingRules.DECIDED_WITHIN)
                                .orBy(DECIDED_FINALLY, REQUEST_DECLINED, REFERRED_TO_COUNCIL, SENT_BACK))
                .obligation(
                        REPORT,
                        Label.of("Báo cáo Hội đồng nhân dân tại kỳ họp gần nhất", "Report at the nearest session"),
                        REPORT_OWED,
                        REPORTED_AT_SESSION,
                        owedBy(DECIDER)
                                .dueFrom("arising/nearest-session-due", ArisingMatters::due)
                                .remindedBefore(ArisingRules.REMINDER_DAYS))
                .obligation(
                        "arising/submission-to-council",
                        Label.of("Trình Hội đồng nhân dân tại kỳ họp", "Submit it to a session"),
                        BEFORE_COUNCIL,
                        DEALT_WITH_BY_COUNCIL,
                        owedBy(DECIDER)
                                .dueFrom("arising/session-due", ArisingMatters::due)
                                .remindedBefore(ArisingRules.REMINDER_DAYS));
    }

    private static void labelEvents(WorkflowDefinition.Builder<InterSessionMatter> table) {
        table.event(ArisingEvents.RECEIVED, Label.of("Tiếp nhận văn bản đề nghị", "Request received"))
                .event(OPINION_GIVEN, Label.of("Ban cho ý kiến", "Opinion given"))
                .event(SENT_BACK, Label.of("Yêu cầu Ban kiểm tra lại", "Sent back to the committee"))
                .event(DECIDED, Label.of("Thường trực quyết định", "Decided"))
                .event(
                        DECIDED_FINALLY,
                        Label.of("Thường trực quyết định, không phải báo cáo", "Decided without a report"))
                .event(REQUEST_DECLINED, Label.of("Không chấp thuận đề nghị", "Request declined"))
                .event(REFERRED_TO_COUNCIL, Label.of("Chuyển kỳ họp xem xét", "Left to a session"))
                .event(REQUEST_WITHDRAWN, Label.of("Rút văn bản đề nghị", "Request withdrawn"))
                .event(SESSION_CHANGED, Label.of("Thay đổi kỳ họp phải trình", "Session changed"))
                .event(ITEM_PUT_OFF, Label.of("Nội dung bị rút hoặc lùi lại", "Item withdrawn or put off"))
                .event(REPORTED_AT_SESSION, Label.of("Báo cáo tại kỳ họp", "Reported at the session"))
                .event(DEALT_WITH_BY_COUNCIL, Label.of("Kỳ họp xem xét, quyết định", "Dealt with at the session"));
    }
}
