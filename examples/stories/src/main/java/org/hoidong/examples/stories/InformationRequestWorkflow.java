package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.InformationRequestGuards.LIMITS;
import static org.hoidong.examples.stories.InformationRequestGuards.REVIEW;
import static org.hoidong.examples.stories.InformationRequestGuards.namesGrounds;
import static org.hoidong.examples.stories.InformationRequestGuards.notOverdue;
import static org.hoidong.examples.stories.InformationRequestGuards.notWhoDecided;
import static org.hoidong.examples.stories.InformationRequestGuards.onlyOnce;
import static org.hoidong.examples.stories.InformationRequestGuards.overdue;
import static org.hoidong.examples.stories.InformationRequestGuards.refusedWithin;
import static org.hoidong.examples.stories.InformationRequestState.CONSIDERED;
import static org.hoidong.examples.stories.InformationRequestState.DISCLOSED;
import static org.hoidong.examples.stories.InformationRequestState.DROPPED;
import static org.hoidong.examples.stories.InformationRequestState.REFUSED;
import static org.hoidong.examples.stories.InformationRequestState.REFUSED_FINALLY;
import static org.hoidong.examples.stories.InformationRequestState.UNCLEAR;
import static org.hoidong.examples.stories.InformationRequestState.UNDER_REVIEW;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * A request for information: an answer within twenty working days, which stand still while the requester has to make it
 * clearer and may be extended once; a refusal, which somebody else reviews; and an answer that is late, which counts as a
 * refusal. The ordinance is invented.
 */
final class InformationRequestWorkflow {

    static final EventType<NoPayload> RECEIVED = EventType.of("foi/received");
    static final EventType<String> ASSIGNED = EventType.of("foi/assigned", text("foi/officer"));
    static final EventType<String> CLARIFICATION_ASKED = EventType.of("foi/clarification-asked", text("foi/text"));
    static final EventType<String> CLARIFIED = EventType.of("foi/clarified", text("foi/text"));
    static final EventType<String> EXTENDED = EventType.of("foi/extended", text("foi/text"));
    static final EventType<NoPayload> LATENESS_EXPLAINED = EventType.of("foi/lateness-explained");
    static final EventType<NoPayload> INFORMATION_SENT = EventType.of("foi/information-sent");
    static final EventType<String> REFUSAL_SENT = EventType.of("foi/refusal-sent", text("foi/text"));
    static final EventType<NoPayload> REVIEW_ASKED = EventType.of("foi/review-asked");
    static final EventType<NoPayload> REVIEW_EXTENDED = EventType.of("foi/review-extended");
    static final EventType<NoPayload> OVERTURNED = EventType.of("foi/overturned");
    static final EventType<NoPayload> UPHELD = EventType.of("foi/upheld");
    static final EventType<NoPayload> NOT_CLARIFIED = EventType.of("foi/not-clarified");
    static final EventType<NoPayload> TAKEN_BACK = EventType.of("foi/taken-back");

    static final Role<InformationRequest> REQUESTER = Role.relative(
            "foi/requester",
            Label.of("Người yêu cầu", "requester"),
            theCase -> ImmutableSet.of(theCase.subject().requester()));
    static final Role<InformationRequest> OFFICER = Role.relative(
            "foi/officer", Label.of("Người thụ lý", "officer in charge"), theCase -> ImmutableSet.of(officer(theCase)));
    static final Role<Object> OFFICE = Role.granted("foi/office", Label.of("Bộ phận thông tin", "information office"));
    static final Role<InformationRequest> REVIEWER = Role.relative(
            "foi/reviewer", Label.of("Người xem xét lại", "reviewer"), theCase -> ImmutableSet.of("acme-review-panel"));

    static final String ANSWER = "foi/answer";
    static final String CLARIFICATION = "foi/clarification";
    static final TimeLimit TWENTY_DAYS = TimeLimit.ofWorkingDays(20).by(LIMITS);
    static final TimeLimit TWENTY_MORE = TimeLimit.ofWorkingDays(20);

    private static final StateGroup WITH_OFFICER =
            StateGroup.of("foi/with-officer", Label.of("Chưa trả lời", "unanswered"), CONSIDERED, UNCLEAR);

    private InformationRequestWorkflow() {}

    static WorkflowDefinition<InformationRequest> definition() {
        WorkflowDefinition.Builder<InformationRequest> table = WorkflowDefinition.<InformationRequest>builder(
                        "acme/information-request", 1)
                .subject(InformationRequest.CODEC);
        for (InformationRequestState state : InformationRequestState.values()) {
            table.state(state, state.label());
        }
        return table.opening(CONSIDERED, on(RECEIVED).by(REQUESTER))
                .internal(WITH_OFFICER, on(ASSIGNED).by(OFFICE))
                // while the requester makes it clearer, the clock stands still
                .transition(
                        CONSIDERED, UNCLEAR, on(CLARIFICATION_ASKED).by(OFFICER).when(notOverdue(ANSWER)))
                .transition(UNCLEAR, CONSIDERED, on(CLARIFIED).by(REQUESTER))
                .transition(UNCLEAR, DROPPED, on(NOT_CLARIFIED).by(OFFICER).when(overdue(CLARIFICATION)))
                // the answer
                .internal(
                        CONSIDERED,
                        on(EXTENDED).by(OFFICER).when(notOverdue(ANSWER)).when(onlyOnce(EXTENDED, LIMITS)))
                .transition(WITH_OFFICER, DISCLOSED, on(INFORMATION_SENT).by(OFFICER))
                .transition(WITH_OFFICER, REFUSED, on(REFUSAL_SENT).by(OFFICER).when(namesGrounds()))
                .internal(CONSIDERED, on(LATENESS_EXPLAINED).by(OFFICE).when(overdue(ANSWER)))
                // the review: of a refusal, and of an answer that is late, which counts as one
                .transition(
                        REFUSED,
                        UNDER_REVIEW,
                        on(REVIEW_ASKED).by(REQUESTER).when(refusedWithin(40)).reopening())
                .transition(
                        CONSIDERED, UNDER_REVIEW, on(REVIEW_ASKED).by(REQUESTER).when(overdue(ANSWER)))
                .internal(
                        UNDER_REVIEW,
                        on(REVIEW_EXTENDED).by(REVIEWER).when(notWhoDecided()).when(onlyOnce(REVIEW_EXTENDED, REVIEW)))
                .transition(UNDER_REVIEW, DISCLOSED, on(OVERTURNED).by(REVIEWER).when(notWhoDecided()))
                .transition(
                        UNDER_REVIEW, REFUSED_FINALLY, on(UPHELD).by(REVIEWER).when(notWhoDecided()))
                .transition(WITH_OFFICER, DROPPED, on(TAKEN_BACK).by(REQUESTER))
                .transition(UNDER_REVIEW, DROPPED, on(TAKEN_BACK).by(REQUESTER))
                .event(RECEIVED, Label.of("Yêu cầu cung cấp", "Ask"))
                .event(ASSIGNED, Label.of("Giao thụ lý", "Assign"))
                .event(CLARIFICATION_ASKED, Label.of("Đề nghị làm rõ", "Ask for clarification"))
                .event(CLARIFIED, Label.of("Làm rõ", "Clarify"))
                .event(NOT_CLARIFIED, Label.of("Thôi vì không được làm rõ", "Drop as not clarified"))
                .event(EXTENDED, Label.of("Gia hạn trả lời", "Extend the time"))
                .event(INFORMATION_SENT, Label.of("Cung cấp thông tin", "Send the information"))
                .event(REFUSAL_SENT, Label.of("Từ chối", "Refuse"))
                .event(LATENESS_EXPLAINED, Label.of("Giải trình chậm trả lời", "Explain the lateness"))
                .event(REVIEW_ASKED, Label.of("Đề nghị xem xét lại", "Ask for a review"))
                .event(REVIEW_EXTENDED, Label.of("Gia hạn xem xét lại", "Extend the review"))
                .event(OVERTURNED, Label.of("Hủy việc từ chối", "Overturn the refusal"))
                .event(UPHELD, Label.of("Giữ nguyên việc từ chối", "Uphold the refusal"))
                .event(TAKEN_BACK, Label.of("Rút yêu cầu", "Take back"))
                .obligation(
                        ANSWER,
                        Label.of("Trả lời yêu cầu", "Answer the request"),
                        WITH_OFFICER,
                        INFORMATION_SENT,
                        owedBy(OFFICER)
                                .within(TWENTY_DAYS)
                                .stoppedBy(CLARIFICATION_ASKED)
                                .resumedBy(CLARIFIED)
                                .extendedBy(EXTENDED, "foi/twenty-more", why -> TWENTY_MORE)
                                .orBy(REFUSAL_SENT))
                .obligation(
                        "foi/explanation",
                        Label.of("Giải trình việc chậm trả lời", "Explain why the answer is late"),
                        CONSIDERED,
                        LATENESS_EXPLAINED,
                        owedBy(OFFICE).onceOverdue(ANSWER).within(TimeLimit.ofWorkingDays(5)))
                .obligation(
                        CLARIFICATION,
                        Label.of("Làm rõ yêu cầu", "Make the request clearer"),
                        UNCLEAR,
                        CLARIFIED,
                        owedBy(REQUESTER).within(TimeLimit.ofMonths(2)))
                .obligation(
                        "foi/review",
                        Label.of("Xem xét lại", "Review the refusal"),
                        UNDER_REVIEW,
                        UPHELD,
                        owedBy(REVIEWER)
                                .within(TWENTY_DAYS)
                                .extendedBy(REVIEW_EXTENDED, "foi/twenty-more", none -> TWENTY_MORE)
                                .orBy(OVERTURNED))
                .build();
    }

    /** Who answers: the person it was assigned to, and until then whoever acts for the authority. */
    static String officer(CaseView<? extends InformationRequest> theCase) {
        return theCase.last(ASSIGNED)
                .map(Entry::payload)
                .orElse(theCase.subject().authority());
    }

    private static Codec<String> text(String id) {
        return Codec.of(id, Datum::of, Datum::asText);
    }
}
