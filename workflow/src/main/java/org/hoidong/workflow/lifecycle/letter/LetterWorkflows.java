package org.hoidong.workflow.lifecycle.letter;

import static com.google.common.base.Preconditions.checkArgument;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.hasTimeToExtend;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.isCompetentElsewhere;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.isMixed;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.isOfThisLetter;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.isOpenedOnItsDay;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.mayBeAccepted;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.mayBeExtended;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.mayNotBeAccepted;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.reasonsAreGiven;
import static org.hoidong.workflow.lifecycle.letter.LetterGuards.splitsEveryKind;
import static org.hoidong.workflow.lifecycle.letter.LetterRoles.DELEGATE;
import static org.hoidong.workflow.lifecycle.letter.LetterRoles.RECEIVER;
import static org.hoidong.workflow.lifecycle.letter.LetterRoles.REGISTRAR;
import static org.hoidong.workflow.lifecycle.letter.LetterRoles.SETTLER;
import static org.hoidong.workflow.lifecycle.letter.LetterState.ACCEPTED;
import static org.hoidong.workflow.lifecycle.letter.LetterState.CLOSED;
import static org.hoidong.workflow.lifecycle.letter.LetterState.EXAMINED;
import static org.hoidong.workflow.lifecycle.letter.LetterState.FILED;
import static org.hoidong.workflow.lifecycle.letter.LetterState.PASSED_ON;
import static org.hoidong.workflow.lifecycle.letter.LetterState.RECEIVED;
import static org.hoidong.workflow.lifecycle.letter.LetterState.SETTLED;
import static org.hoidong.workflow.lifecycle.letter.LetterState.SPLIT;
import static org.hoidong.workflow.lifecycle.letter.LetterState.SUSPENDED;
import static org.hoidong.workflow.lifecycle.letter.LetterState.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.Instance;
import org.hoidong.core.petition.LetterCategory;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.petition.SettlementCase;
import org.hoidong.core.petition.SettlementCategory;
import org.hoidong.core.vietnam.VietnamLetters;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.Trigger;
import org.hoidong.workflow.WorkflowDefinition;

/** The shipped life cycle of a citizen's letter, as a table. */
public final class LetterWorkflows {

    /** The states in which there is no result yet. */
    public static final StateGroup UNSETTLED = StateGroup.of(
            "letter-case/unsettled",
            Label.of("Chưa có kết quả giải quyết", "Without a result"),
            RECEIVED,
            EXAMINED,
            ACCEPTED,
            SUSPENDED,
            PASSED_ON);

    /** The circumstances in which a complaint has more time. */
    private static final ImmutableList<SettlementCase> LONGER =
            ImmutableList.of(VietnamLetters.COMPLEX, VietnamLetters.REMOTE, VietnamLetters.REMOTE_COMPLEX);

    private static final WorkflowDefinition<CitizenLetter> VERSION_1 = build();

    private LetterWorkflows() {}

    /**
     * Returns a released version of the shipped life cycle.
     *
     * @param version the version: 1
     * @return the definition, always the same one
     * @throws IllegalArgumentException if there is no such version
     */
    public static WorkflowDefinition<CitizenLetter> standard(int version) {
        checkArgument(version == 1, "version (%s) of the shipped life cycle must be 1", version);
        return VERSION_1;
    }

    private static WorkflowDefinition<CitizenLetter> build() {
        WorkflowDefinition.Builder<CitizenLetter> table = WorkflowDefinition.<CitizenLetter>builder(
                        "letter-case/standard", 1)
                .subject(CitizenLetter.CODEC)
                .correctedBy(REGISTRAR, RECEIVER);
        for (LetterState state : LetterState.values()) {
            table.state(state, state.label());
        }
        labelEvents(table);
        promises(table);
        Trigger<CitizenLetter, LetterExamination> examined =
                on(LetterEvents.EXAMINED).by(RECEIVER).by(REGISTRAR).when(isOfThisLetter());
        Trigger<CitizenLetter, LetterParts> split = on(LetterEvents.SPLIT)
                .by(RECEIVER)
                .by(REGISTRAR)
                .when(isMixed())
                .when(splitsEveryKind());
        table.opening(
                        RECEIVED,
                        on(LetterEvents.RECEIVED).by(RECEIVER).by(REGISTRAR).when(isOpenedOnItsDay()))
                // whoever wrote it
                .internal(UNSETTLED, on(LetterEvents.WRITER_TOLD).by(RECEIVER).by(REGISTRAR))
                .transition(
                        UNSETTLED,
                        WITHDRAWN,
                        on(LetterEvents.WITHDRAWN).by(RECEIVER).by(REGISTRAR).when(reasonsAreGiven()))
                // examined, and split if it is mixed
                .transition(RECEIVED, EXAMINED, examined)
                .internal(EXAMINED, examined)
                .transition(RECEIVED, SPLIT, split)
                .transition(EXAMINED, SPLIT, split)
                // accepted, passed on, or filed
                .transition(
                        EXAMINED,
                        ACCEPTED,
                        on(LetterEvents.ACCEPTED)
                                .by(RECEIVER)
                                .when(mayBeAccepted())
                                .keepingGuards())
                .transition(
                        EXAMINED,
                        PASSED_ON,
                        on(LetterEvents.PASSED_ON)
                                .by(RECEIVER)
                                .by(REGISTRAR)
                                .when(isCompetentElsewhere())
                                .keepingGuards())
                .transition(
                        EXAMINED,
                        FILED,
                        on(LetterEvents.FILED)
                                .by(RECEIVER)
                                .when(mayNotBeAccepted())
                                .when(reasonsAreGiven())
                                .keepingGuards())
                // settled here
                .internal(
                        ACCEPTED,
                        on(LetterEvents.EXTENDED)
                                .by(SETTLER)
                                .when(hasTimeToExtend())
                                .when(mayBeExtended()))
                .transition(
                        ACCEPTED,
                        SUSPENDED,
                        on(LetterEvents.SUSPENDED).by(SETTLER).when(reasonsAreGiven()))
                .transition(
                        SUSPENDED,
                        ACCEPTED,
                        on(LetterEvents.RESUMED).by(SETTLER).when(reasonsAreGiven()))
                .transition(
                        ACCEPTED, SETTLED, on(LetterEvents.SETTLED).by(SETTLER).when(reasonsAreGiven()))
                // settled there
                .internal(PASSED_ON, on(LetterEvents.URGED).by(RECEIVER).by(DELEGATE))
                .transition(
                        PASSED_ON,
                        SETTLED,
                        on(LetterEvents.RESULT_RECEIVED)
                                .by(SETTLER)
                                .by(RECEIVER)
                                .by(REGISTRAR)
                                .when(reasonsAreGiven()))
                // told
                .internal(
                        SETTLED,
                        on(LetterEvents.DELEGATE_TOLD).by(SETTLER).by(RECEIVER).by(REGISTRAR))
                .transition(
                        SETTLED,
                        CLOSED,
                        on(LetterEvents.RESULT_TOLD).by(DELEGATE).by(RECEIVER).by(REGISTRAR));
        obligations(table);
        return table.build();
    }

    /** What every extension keeps: nothing is accepted or passed on beyond the law, and nothing ends without a reason or a word. */
    private static void promises(WorkflowDefinition.Builder<CitizenLetter> table) {
        table.enteredOnlyThrough(PASSED_ON, isCompetentElsewhere())
                .enteredOnlyThrough(FILED, reasonsAreGiven())
                .enteredOnlyThrough(SPLIT, splitsEveryKind())
                .enteredOnlyThrough(SETTLED, reasonsAreGiven());
    }

    private static void obligations(WorkflowDefinition.Builder<CitizenLetter> table) {
        table.obligation(
                        "letter-case/examine",
                        Label.of("Phân loại đơn", "Examine the letter"),
                        RECEIVED,
                        LetterEvents.EXAMINED,
                        owedBy(RECEIVER).within(LetterRules.EXAMINED_WITHIN).orBy(LetterEvents.SPLIT))
                .obligation(
                        "letter-case/tell-writer",
                        Label.of("Thông báo kết quả xử lý đơn cho người viết", "Tell the writer what becomes of it"),
                        UNSETTLED,
                        LetterEvents.WRITER_TOLD,
                        Owed.<CitizenLetter>owedBy(RECEIVER)
                                .within(PetitionRules.WRITER_TOLD)
                                .onlyIf("letter-case/writer-is-owed-word", LetterCases::isWriterOwedWord))
                .obligation(
                        "letter-case/decide",
                        Label.of("Quyết định thụ lý, chuyển hoặc lưu đơn", "Accept it, pass it on, or file it"),
                        EXAMINED,
                        LetterEvents.ACCEPTED,
                        owedBy(RECEIVER)
                                .within(LetterRules.DECIDED_WITHIN)
                                .orBy(LetterEvents.PASSED_ON, LetterEvents.FILED, LetterEvents.SPLIT));
        settlements(table);
        table.obligation(
                "letter-case/settle",
                Label.of("Giải quyết đơn theo quy chế", "Settle the letter, by the council's own time"),
                ACCEPTED,
                LetterEvents.SETTLED,
                owedBy(SETTLER).within(LetterRules.SETTLED_WITHIN).orBy(LetterEvents.SUSPENDED));
        table.obligation(
                        "letter-case/resume",
                        Label.of("Xem xét việc tạm đình chỉ", "Review the suspension"),
                        SUSPENDED,
                        LetterEvents.RESUMED,
                        owedBy(SETTLER).within(LetterRules.RESUMED_WITHIN))
                .obligation(
                        "letter-case/result",
                        Label.of("Giải quyết và trả kết quả đơn được chuyển", "Settle it and send the result"),
                        PASSED_ON,
                        LetterEvents.RESULT_RECEIVED,
                        owedBy(SETTLER).within(LetterRules.RESULT_WITHIN))
                .obligation(
                        "letter-case/tell-delegate",
                        Label.of(
                                "Thông báo kết quả giải quyết cho đại biểu chuyển đơn",
                                "Tell the delegate who handed it on"),
                        SETTLED,
                        LetterEvents.DELEGATE_TOLD,
                        Owed.<CitizenLetter>owedBy(SETTLER)
                                .within(PetitionRules.DELEGATE_TOLD)
                                .onlyIf("letter-case/delegate-is-owed-word", LetterCases::isDelegateOwedWord))
                .obligation(
                        "letter-case/delegate-tells",
                        Label.of("Đại biểu thông báo kết quả cho công dân", "The delegate tells the citizen"),
                        SETTLED,
                        LetterEvents.RESULT_TOLD,
                        Owed.<CitizenLetter>owedBy(DELEGATE)
                                .within(PetitionRules.RESULT_TOLD)
                                .onlyIf("letter-case/result-is-asked-for", LetterCases::isResultAskedOfDelegate))
                .obligation(
                        "letter-case/tell-result",
                        Label.of("Thông báo kết quả giải quyết đơn", "Tell everybody of the result"),
                        SETTLED,
                        LetterEvents.RESULT_TOLD,
                        owedBy(RECEIVER).within(LetterRules.TOLD_WITHIN));
    }

    /** By when it is settled, by kind, instance and circumstances: one line for each time of the law. */
    private static void settlements(WorkflowDefinition.Builder<CitizenLetter> table) {
        for (Instance instance : Instance.values()) {
            RuleKey<TimeLimit> usual = instance == Instance.FIRST
                    ? PetitionRules.COMPLAINT_SETTLED
                    : PetitionRules.SECOND_COMPLAINT_SETTLED;
            Label complaint = instance == Instance.FIRST
                    ? Label.of("Giải quyết khiếu nại lần đầu", "Settle the first complaint")
                    : Label.of("Giải quyết khiếu nại lần hai", "Settle the second complaint");
            settlement(
                    table,
                    "complaint-" + instance.id(),
                    complaint,
                    settledWithin(
                            usual,
                            "complaint-" + instance.id(),
                            theCase -> isComplaint(theCase, instance)
                                    && LONGER.stream().noneMatch(settled -> isIn(theCase, settled))));
            for (SettlementCase settled : LONGER) {
                String id = "complaint-" + instance.id() + "-" + settled.id();
                settlement(
                        table,
                        id,
                        in(complaint, settled),
                        settledWithin(
                                usual.of(settled),
                                id,
                                theCase -> isComplaint(theCase, instance) && isIn(theCase, settled)));
            }
        }
        RuleKey<ClockLimits> clock = PetitionRules.SETTLEMENT_CLOCK.of(VietnamLetters.DENUNCIATION);
        for (SettlementCategory category : SettlementCategory.values()) {
            String id =
                    "denunciation-" + category.name().toLowerCase(Locale.ROOT).replace('_', '-');
            settlement(
                    table,
                    id,
                    denunciation(category),
                    settledWithin(
                                    PetitionRules.DENUNCIATION_SETTLED,
                                    id,
                                    theCase -> LetterCases.isOf(theCase, LetterCategory.DENUNCIATION)
                                            && category(theCase) == category)
                            .extendedBy(LetterEvents.EXTENDED, "letter-case/extension", LetterExtension::by)
                            .clockLimits(category == SettlementCategory.ORDINARY ? clock : clock.of(kindOf(category))));
        }
    }

    private static void settlement(
            WorkflowDefinition.Builder<CitizenLetter> table, String id, Label label, Owed<CitizenLetter> owed) {
        table.obligation("letter-case/settle-" + id, label, ACCEPTED, LetterEvents.SETTLED, owed);
    }

    private static Owed<CitizenLetter> settledWithin(
            RuleKey<TimeLimit> within, String id, Predicate<CaseView<? extends CitizenLetter>> only) {
        return Owed.<CitizenLetter>owedBy(SETTLER)
                .within(within)
                .orBy(LetterEvents.SUSPENDED)
                .onlyIf("letter-case/is-" + id, only);
    }

    private static boolean isComplaint(CaseView<? extends CitizenLetter> theCase, Instance instance) {
        return LetterCases.isOf(theCase, LetterCategory.COMPLAINT)
                && theCase.subject().instance() == instance;
    }

    private static boolean isIn(CaseView<? extends CitizenLetter> theCase, SettlementCase settled) {
        return settlementCase(theCase).filter(settled::equals).isPresent();
    }

    private static Optional<SettlementCase> settlementCase(CaseView<?> theCase) {
        return LetterCases.acceptance(theCase).flatMap(LetterAcceptance::settlementCase);
    }

    private static SettlementCategory category(CaseView<?> theCase) {
        return settlementCase(theCase).map(SettlementCase::category).orElse(SettlementCategory.ORDINARY);
    }

    private static SettlementCase kindOf(SettlementCategory category) {
        return category == SettlementCategory.COMPLEX ? VietnamLetters.COMPLEX : VietnamLetters.SPECIALLY_COMPLEX;
    }

    private static Label in(Label what, SettlementCase settled) {
        return Label.of(
                what.in(Language.VIETNAMESE) + " (" + settled.label().in(Language.VIETNAMESE) + ")",
                what.in(Language.ENGLISH) + " (" + settled.label().in(Language.ENGLISH) + ")");
    }

    private static Label denunciation(SettlementCategory category) {
        Label settle = Label.of("Giải quyết tố cáo", "Settle the denunciation");
        return category == SettlementCategory.ORDINARY ? settle : in(settle, kindOf(category));
    }

    private static void labelEvents(WorkflowDefinition.Builder<CitizenLetter> table) {
        table.event(LetterEvents.RECEIVED, Label.of("Tiếp nhận đơn", "Letter received"))
                .event(LetterEvents.EXAMINED, Label.of("Phân loại đơn", "Examined"))
                .event(LetterEvents.SPLIT, Label.of("Tách đơn", "Split"))
                .event(LetterEvents.WRITER_TOLD, Label.of("Thông báo kết quả xử lý đơn", "Writer told"))
                .event(LetterEvents.ACCEPTED, Label.of("Thụ lý đơn", "Accepted"))
                .event(LetterEvents.PASSED_ON, Label.of("Chuyển đơn", "Passed on"))
                .event(LetterEvents.FILED, Label.of("Lưu đơn", "Filed"))
                .event(LetterEvents.EXTENDED, Label.of("Gia hạn giải quyết", "Settlement extended"))
                .event(LetterEvents.SUSPENDED, Label.of("Tạm đình chỉ giải quyết", "Settlement suspended"))
                .event(LetterEvents.RESUMED, Label.of("Tiếp tục giải quyết", "Settlement resumed"))
                .event(LetterEvents.SETTLED, Label.of("Ban hành quyết định giải quyết", "Settled"))
                .event(LetterEvents.URGED, Label.of("Đôn đốc cơ quan giải quyết", "Settlement urged"))
                .event(LetterEvents.RESULT_RECEIVED, Label.of("Nhận kết quả giải quyết", "Result received"))
                .event(LetterEvents.DELEGATE_TOLD, Label.of("Thông báo cho đại biểu chuyển đơn", "Delegate told"))
                .event(LetterEvents.RESULT_TOLD, Label.of("Thông báo kết quả cho người viết", "Result told"))
                .event(LetterEvents.WITHDRAWN, Label.of("Rút đơn", "Letter withdrawn"));
    }
}
