package org.hoidong.workflow.lifecycle.hearing;

import static com.google.common.base.Preconditions.checkArgument;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.lifecycle.hearing.HearingEvents.COMMITMENT_RECORDED;
import static org.hoidong.workflow.lifecycle.hearing.HearingEvents.FOLLOW_UP_NAMED;
import static org.hoidong.workflow.lifecycle.hearing.HearingGuards.commitmentHasItsTerm;
import static org.hoidong.workflow.lifecycle.hearing.HearingGuards.commitmentIsNew;
import static org.hoidong.workflow.lifecycle.hearing.HearingGuards.reasonsAreGiven;
import static org.hoidong.workflow.lifecycle.hearing.HearingRoles.ANSWERER;
import static org.hoidong.workflow.lifecycle.hearing.HearingRoles.ASKER;
import static org.hoidong.workflow.lifecycle.hearing.HearingRoles.COUNCIL;
import static org.hoidong.workflow.lifecycle.hearing.HearingRoles.QUESTIONING_STANDING;
import static org.hoidong.workflow.lifecycle.hearing.HearingRoles.REGISTRAR;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.ANSWER_ACCEPTED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.ANSWER_GIVEN;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.ASKED_AGAIN;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.FOUND_NOT_ADMISSIBLE;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.LEFT_TO_WRITING;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.PUT_INTO_GROUP;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.QUESTIONING_ENDED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.QUESTION_CLOSED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.RESOLUTION_ADOPTED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.SLIP_RECEIVED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.SLIP_WITHDRAWN;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningEvents.WRITTEN_ANSWER_SENT;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.awaitsAFollowUp;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.everythingIsFollowedUp;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.fitsTheGroup;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.hasTheTermOfLaw;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.isACaseForWriting;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.isAnswerInPerson;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.isAnswerInWriting;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.isOpenedOnItsDay;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.isPromisedHere;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.mayBeAsked;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.namesAFollowUp;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.saysWhatAndByWhen;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningGuards.statesItsParts;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.ADMITTED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.ANSWERED_IN_PERSON;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.ANSWERED_IN_WRITING;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.CLOSED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.CONCLUDED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.IN_WRITING;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.NOT_ADMISSIBLE;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.RECEIVED;
import static org.hoidong.workflow.lifecycle.hearing.QuestioningState.WITHDRAWN;

import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/** The shipped life cycle of a question to who holds an office, as a table. */
public final class QuestioningWorkflows {

    /** The obligation to answer in writing. */
    public static final String WRITTEN_ANSWER = "questioning/written-answer";

    /**
     * What the host has to do: open a follow-up for each body of what was recorded last. Its data: {@code hearing}, the id of the case,
     * and {@code recommendations}, each in its written form; {@link QuestioningCases#followUps} has them with the term of the law.
     */
    public static final EffectType<QuestioningSlip> FOLLOW_UP = EffectType.of(
            "questioning/follow-up", theCase -> Commitments.latest(theCase, QuestioningCases.recommendations(theCase)));

    /** The states in which nobody has answered yet. */
    public static final StateGroup UNANSWERED = StateGroup.of(
            "questioning/unanswered", Label.of("Chưa trả lời", "Unanswered"), RECEIVED, ADMITTED, IN_WRITING);

    /** The states in which the delegate has an answer and has said nothing of it. */
    public static final StateGroup ANSWERED = StateGroup.of(
            "questioning/answered",
            Label.of("Đã trả lời, chờ ý kiến đại biểu", "Answered"),
            ANSWERED_IN_PERSON,
            ANSWERED_IN_WRITING);

    private static final WorkflowDefinition<QuestioningSlip> VERSION_1 = build();

    private QuestioningWorkflows() {}

    /**
     * Returns a released version of the shipped life cycle.
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<QuestioningSlip> standard(int version) {
        checkArgument(version == 1, "version (%s) of the shipped life cycle must be 1", version);
        return VERSION_1;
    }

    private static WorkflowDefinition<QuestioningSlip> build() {
        WorkflowDefinition.Builder<QuestioningSlip> table = WorkflowDefinition.<QuestioningSlip>builder(
                        "questioning/standard", 1)
                .subject(QuestioningSlip.CODEC)
                .correctedBy(REGISTRAR, QUESTIONING_STANDING);
        for (QuestioningState state : QuestioningState.values()) {
            table.state(state, state.label());
        }
        labelEvents(table);
        promises(table);
        table.opening(
                        RECEIVED,
                        on(SLIP_RECEIVED)
                                .by(ASKER)
                                .by(QUESTIONING_STANDING)
                                .by(REGISTRAR)
                                .when(isOpenedOnItsDay()))
                // the standing committee and the council
                .transition(
                        RECEIVED,
                        ADMITTED,
                        on(PUT_INTO_GROUP)
                                .by(QUESTIONING_STANDING)
                                .by(COUNCIL)
                                .by(REGISTRAR)
                                .when(mayBeAsked())
                                .when(fitsTheGroup())
                                .keepingGuards())
                .internal(
                        ADMITTED,
                        on(PUT_INTO_GROUP)
                                .by(QUESTIONING_STANDING)
                                .by(COUNCIL)
                                .by(REGISTRAR)
                                .when(mayBeAsked())
                                .when(fitsTheGroup())
                                .keepingGuards())
                .transition(
                        RECEIVED,
                        NOT_ADMISSIBLE,
                        on(FOUND_NOT_ADMISSIBLE).by(QUESTIONING_STANDING).when(reasonsAreGiven()))
                .transition(
                        RECEIVED,
                        IN_WRITING,
                        on(LEFT_TO_WRITING)
                                .by(QUESTIONING_STANDING)
                                .by(COUNCIL)
                                .by(REGISTRAR)
                                .when(mayBeAsked())
                                .when(isACaseForWriting())
                                .when(hasTheTermOfLaw())
                                .keepingGuards())
                .transition(
                        ADMITTED,
                        IN_WRITING,
                        on(LEFT_TO_WRITING)
                                .by(QUESTIONING_STANDING)
                                .by(COUNCIL)
                                .by(REGISTRAR)
                                .when(isACaseForWriting())
                                .when(hasTheTermOfLaw())
                                .keepingGuards())
                // who is asked
                .transition(
                        ADMITTED,
                        ANSWERED_IN_PERSON,
                        on(ANSWER_GIVEN)
                                .by(ANSWERER)
                                .by(REGISTRAR)
                                .when(isAnswerInPerson())
                                .keepingGuards())
                .transition(
                        IN_WRITING,
                        ANSWERED_IN_WRITING,
                        on(WRITTEN_ANSWER_SENT)
                                .by(ANSWERER)
                                .by(REGISTRAR)
                                .when(isAnswerInWriting())
                                .keepingGuards())
                // the delegate
                .transition(
                        ANSWERED_IN_PERSON,
                        ADMITTED,
                        on(ASKED_AGAIN).by(ASKER).by(REGISTRAR).when(saysWhatAndByWhen()))
                .transition(
                        ANSWERED_IN_WRITING,
                        IN_WRITING,
                        on(ASKED_AGAIN).by(ASKER).by(REGISTRAR).when(saysWhatAndByWhen()))
                .transition(ANSWERED, CONCLUDED, on(ANSWER_ACCEPTED).by(ASKER).by(REGISTRAR))
                .transition(
                        ANSWERED,
                        CONCLUDED,
                        on(QUESTIONING_ENDED)
                                .by(QUESTIONING_STANDING)
                                .by(COUNCIL)
                                .when(reasonsAreGiven()))
                .transition(UNANSWERED, WITHDRAWN, on(SLIP_WITHDRAWN).by(ASKER).when(reasonsAreGiven()));
        followUps(table, ANSWERED);
        followUps(table, StateGroup.of("questioning/over", CONCLUDED.label(), CONCLUDED));
        table.transition(
                CONCLUDED,
                CLOSED,
                on(QUESTION_CLOSED)
                        .by(QUESTIONING_STANDING)
                        .by(REGISTRAR)
                        .when(everythingIsFollowedUp())
                        .keepingGuards()
                        .askedAgain());
        obligations(table);
        return table.build();
    }

    /** What was promised and resolved is recorded from the answer on, and followed up before the question is closed. */
    private static void followUps(WorkflowDefinition.Builder<QuestioningSlip> table, StateGroup states) {
        table.internal(states, on(RESOLUTION_ADOPTED).by(COUNCIL).by(REGISTRAR).when(statesItsParts()))
                .internal(
                        states,
                        on(COMMITMENT_RECORDED)
                                .by(QUESTIONING_STANDING)
                                .by(COUNCIL)
                                .by(REGISTRAR)
                                .when(commitmentIsNew())
                                .when(isPromisedHere())
                                .when(commitmentHasItsTerm())
                                .then(FOLLOW_UP))
                .internal(
                        states,
                        on(FOLLOW_UP_NAMED)
                                .by(QUESTIONING_STANDING)
                                .by(REGISTRAR)
                                .when(awaitsAFollowUp())
                                .when(namesAFollowUp()));
    }

    /** What every extension keeps: who may be asked answers as the law wants it, and no promise is left without its follow-up. */
    private static void promises(WorkflowDefinition.Builder<QuestioningSlip> table) {
        table.enteredOnlyThrough(ANSWERED_IN_PERSON, isAnswerInPerson())
                .enteredOnlyThrough(ANSWERED_IN_WRITING, isAnswerInWriting())
                .enteredOnlyThrough(NOT_ADMISSIBLE, reasonsAreGiven())
                .enteredOnlyThrough(CLOSED, everythingIsFollowedUp());
    }

    private static void obligations(WorkflowDefinition.Builder<QuestioningSlip> table) {
        table.obligation(
                        "questioning/admission",
                        Label.of("Xử lý phiếu chất vấn", "Deal with the slip"),
                        RECEIVED,
                        PUT_INTO_GROUP,
                        owedBy(QUESTIONING_STANDING)
                                .to(ASKER)
                                .within(HearingRules.ADMITTED_WITHIN)
                                .orBy(LEFT_TO_WRITING, FOUND_NOT_ADMISSIBLE))
                .obligation(
                        "questioning/answer-in-person",
                        Label.of("Trực tiếp trả lời chất vấn", "Answer in person"),
                        ADMITTED,
                        ANSWER_GIVEN,
                        owedBy(ANSWERER)
                                .to(ASKER)
                                .dueFrom("questioning/day-of-answer", QuestioningCases::answerInPersonDue)
                                .orBy(LEFT_TO_WRITING)
                                .remindedBefore(HearingRules.REMINDER_DAYS))
                .obligation(
                        WRITTEN_ANSWER,
                        Label.of("Trả lời chất vấn bằng văn bản", "Answer in writing"),
                        IN_WRITING,
                        WRITTEN_ANSWER_SENT,
                        owedBy(ANSWERER)
                                .to(ASKER)
                                .dueFrom("questioning/written-answer-due", QuestioningCases::writtenAnswerDue)
                                .remindedBefore(HearingRules.REMINDER_DAYS))
                .obligation(
                        "questioning/reply",
                        Label.of("Cho ý kiến về nội dung trả lời", "Say whether the answer satisfies"),
                        ANSWERED,
                        ANSWER_ACCEPTED,
                        owedBy(ASKER).within(HearingRules.REPLY_WITHIN).orBy(ASKED_AGAIN, QUESTIONING_ENDED))
                .obligation(
                        "questioning/follow-ups",
                        Label.of("Mở hồ sơ theo dõi lời hứa, nghị quyết", "Open the follow-ups"),
                        CONCLUDED,
                        QUESTION_CLOSED,
                        owedBy(QUESTIONING_STANDING).within(HearingRules.CLOSED_WITHIN));
    }

    private static void labelEvents(WorkflowDefinition.Builder<QuestioningSlip> table) {
        table.event(SLIP_RECEIVED, Label.of("Nhận phiếu chất vấn", "Slip handed in"))
                .event(PUT_INTO_GROUP, Label.of("Đưa vào nhóm vấn đề chất vấn", "Put into a group of issues"))
                .event(LEFT_TO_WRITING, Label.of("Cho trả lời bằng văn bản", "Left to a written answer"))
                .event(FOUND_NOT_ADMISSIBLE, Label.of("Xác định không đủ điều kiện chất vấn", "Found not admissible"))
                .event(ANSWER_GIVEN, Label.of("Trả lời trực tiếp", "Answer given in person"))
                .event(WRITTEN_ANSWER_SENT, Label.of("Gửi văn bản trả lời", "Written answer sent"))
                .event(ASKED_AGAIN, Label.of("Chất vấn lại", "Asked again"))
                .event(ANSWER_ACCEPTED, Label.of("Đại biểu đồng ý với nội dung trả lời", "Answer accepted"))
                .event(QUESTIONING_ENDED, Label.of("Kết thúc chất vấn về vấn đề này", "Questioning ended"))
                .event(RESOLUTION_ADOPTED, Label.of("Ra nghị quyết về chất vấn", "Resolution adopted"))
                .event(
                        COMMITMENT_RECORDED,
                        Label.of("Ghi nhận lời hứa, nội dung phải thực hiện", "What must be done recorded"))
                .event(FOLLOW_UP_NAMED, Label.of("Ghi nhận hồ sơ theo dõi", "Follow-up named"))
                .event(SLIP_WITHDRAWN, Label.of("Rút chất vấn", "Question taken back"))
                .event(QUESTION_CLOSED, Label.of("Kết thúc hồ sơ chất vấn", "Question closed"));
    }
}
