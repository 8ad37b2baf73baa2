package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.QuestionGuards.answerIsLate;
import static org.hoidong.examples.stories.QuestionGuards.dayHasCome;
import static org.hoidong.examples.stories.QuestionGuards.isOral;
import static org.hoidong.examples.stories.QuestionGuards.sittingDayIn;
import static org.hoidong.examples.stories.QuestionState.ANSWERED;
import static org.hoidong.examples.stories.QuestionState.AT_TABLE_OFFICE;
import static org.hoidong.examples.stories.QuestionState.INADMISSIBLE;
import static org.hoidong.examples.stories.QuestionState.ON_ORDER_PAPER;
import static org.hoidong.examples.stories.QuestionState.OPEN;
import static org.hoidong.examples.stories.QuestionState.WITHDRAWN;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * A parliamentary question: a written one is answered in writing, an oral one is listed for a sitting day and answered
 * there. An oral one that is not reached is answered in writing after all; a written one whose answer is late may be called
 * for orally. So the exits of one state depend on what the case has become. The standing orders are invented.
 */
final class QuestionWorkflow {

    static final EventType<NoPayload> TABLED = EventType.of("question/tabled");
    static final EventType<NoPayload> ADMITTED = EventType.of("question/admitted");
    static final EventType<NoPayload> RULED_OUT = EventType.of("question/ruled-out");
    static final EventType<NoPayload> ANSWERED_IN_WRITING = EventType.of("question/answered-in-writing");
    static final EventType<NoPayload> CALLED_FOR_ORALLY = EventType.of("question/called-for-orally");
    static final EventType<LocalDate> LISTED =
            EventType.of("question/listed", Codec.of("question/day", Datum::of, Datum::asDate));
    static final EventType<NoPayload> ANSWERED_ORALLY = EventType.of("question/answered-orally");
    static final EventType<NoPayload> NOT_REACHED = EventType.of("question/not-reached");
    static final EventType<NoPayload> TAKEN_BACK = EventType.of("question/taken-back");

    static final Role<Question> MEMBER = Role.relative(
            "question/member",
            Label.of("Đại biểu chất vấn", "member who asks"),
            theCase -> ImmutableSet.of(theCase.subject().member()));
    static final Role<Question> MINISTER = Role.relative(
            "question/minister",
            Label.of("Người bị chất vấn", "minister who is asked"),
            theCase -> ImmutableSet.of(theCase.subject().minister()));
    static final Role<Question> TABLE_OFFICE = Role.relative(
            "question/table-office",
            Label.of("Văn phòng", "table office"),
            theCase -> ImmutableSet.of("acme-table-office"));

    static final CalendarId SITTINGS = CalendarId.of("acme/sittings");
    static final StateGroup UNANSWERED = StateGroup.of(
            "question/unanswered", Label.of("Chưa trả lời", "unanswered"), AT_TABLE_OFFICE, OPEN, ON_ORDER_PAPER);

    private QuestionWorkflow() {}

    static WorkflowDefinition<Question> definition() {
        WorkflowDefinition.Builder<Question> table =
                WorkflowDefinition.<Question>builder("acme/question", 1).subject(Question.CODEC);
        for (QuestionState state : QuestionState.values()) {
            table.state(state, state.label());
        }
        return table.opening(AT_TABLE_OFFICE, on(TABLED).by(MEMBER))
                .transition(AT_TABLE_OFFICE, OPEN, on(ADMITTED).by(TABLE_OFFICE))
                .transition(AT_TABLE_OFFICE, INADMISSIBLE, on(RULED_OUT).by(TABLE_OFFICE))
                // written
                .transition(OPEN, ANSWERED, on(ANSWERED_IN_WRITING).by(MINISTER).when(isOral(false)))
                .internal(
                        OPEN,
                        on(CALLED_FOR_ORALLY).by(MEMBER).when(isOral(false)).when(answerIsLate()))
                // oral
                .transition(
                        OPEN,
                        ON_ORDER_PAPER,
                        on(LISTED).by(TABLE_OFFICE).when(isOral(true)).when(sittingDayIn(2)))
                .transition(
                        ON_ORDER_PAPER,
                        ANSWERED,
                        on(ANSWERED_ORALLY).by(MINISTER).when(dayHasCome()))
                .transition(
                        ON_ORDER_PAPER, OPEN, on(NOT_REACHED).by(TABLE_OFFICE).when(dayHasCome()))
                // either
                .transition(UNANSWERED, WITHDRAWN, on(TAKEN_BACK).by(MEMBER))
                .event(TABLED, Label.of("Gửi chất vấn", "Table"))
                .event(ADMITTED, Label.of("Tiếp nhận", "Admit"))
                .event(RULED_OUT, Label.of("Không tiếp nhận", "Rule out"))
                .event(ANSWERED_IN_WRITING, Label.of("Trả lời bằng văn bản", "Answer in writing"))
                .event(CALLED_FOR_ORALLY, Label.of("Yêu cầu trả lời trực tiếp", "Call for an oral answer"))
                .event(LISTED, Label.of("Xếp lịch", "List"))
                .event(ANSWERED_ORALLY, Label.of("Trả lời trực tiếp", "Answer orally"))
                .event(NOT_REACHED, Label.of("Chưa kịp trả lời tại phiên", "Not reached"))
                .event(TAKEN_BACK, Label.of("Rút", "Withdraw"))
                .obligation(
                        AT_TABLE_OFFICE,
                        ADMITTED,
                        owedBy(TABLE_OFFICE).within(TimeLimit.ofWorkingDays(2)).orBy(RULED_OUT))
                .obligation(
                        OPEN,
                        ANSWERED_IN_WRITING,
                        owedBy(MINISTER)
                                .within(TimeLimit.ofWorkingDays(10))
                                .unless("question/is-oral", QuestionWorkflow::oral))
                .obligation(
                        OPEN,
                        LISTED,
                        owedBy(TABLE_OFFICE)
                                .within(TimeLimit.ofWorkingDays(3))
                                .onlyIf("question/is-oral", QuestionWorkflow::oral))
                .obligation(
                        ON_ORDER_PAPER,
                        ANSWERED_ORALLY,
                        owedBy(MINISTER)
                                .dueFrom("question/day", theCase -> Due.on(day(theCase)))
                                .orBy(NOT_REACHED))
                .build();
    }

    /** How it is to be answered now: as asked, unless it was called for orally or not reached since. */
    static boolean oral(CaseView<? extends Question> theCase) {
        int called = theCase.last(CALLED_FOR_ORALLY).map(Entry::number).orElse(0);
        int notReached = theCase.last(NOT_REACHED).map(Entry::number).orElse(0);
        return called == notReached ? theCase.subject().oral() : called > notReached;
    }

    static LocalDate day(CaseView<? extends Question> theCase) {
        return theCase.last(LISTED).orElseThrow().payload();
    }
}
