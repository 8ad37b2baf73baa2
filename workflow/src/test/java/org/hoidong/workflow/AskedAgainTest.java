package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Corrections.august;
import static org.hoidong.workflow.Corrections.correct;
import static org.hoidong.workflow.Corrections.late;
import static org.hoidong.workflow.Corrections.numbers;
import static org.hoidong.workflow.Corrections.onlyUnmet;
import static org.hoidong.workflow.Corrections.replacing;
import static org.hoidong.workflow.Corrections.voiding;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.TESTED;
import static org.hoidong.workflow.Trigger.on;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.junit.jupiter.api.Test;

/** A repair may be sold once it was tested, and a sale must not stand without a test: its line is asked again. */
class AskedAgainTest {

    private static final EventType<NoPayload> SOLD_TESTED = EventType.of("repair/sold-tested");

    private static WorkflowDefinition<Repair> definition(Guard<Repair, Object> guard) {
        return Repairs.builder()
                .correctedBy(Repairs.CLERK)
                .transition(
                        RepairState.AT_WORK,
                        RepairState.REPAIRED,
                        on(SOLD_TESTED).when(guard).askedAgain())
                .build();
    }

    /** 1 brought, 2 taken on, 3 tested, 4 noted, 5 sold. */
    private static WorkflowCase<Repair> sold(Guard<Repair, Object> guard) {
        return Repairs.brought("r-1", definition(guard), Repairs.context())
                .on(august(2))
                .takenOn()
                .on(august(3))
                .does(TESTED, REPAIRS)
                .on(august(4))
                .does(Repairs.NOTED, "rusty", OWNS)
                .on(august(5))
                .does(SOLD_TESTED, OWNS)
                .theCase();
    }

    static WorkflowCase<Repair> sold() {
        return sold(Repairs.tested());
    }

    @Test
    void refusesACorrectionAfterWhichItsGuardWouldNotHold() {
        Outcome<Repair> outcome = correct(sold(), voiding(3));

        Reason reason = onlyUnmet(outcome);
        assertThat(reason.code()).isEqualTo(CorrectionRefusal.LATER_UNFOUNDED);
        assertThat(reason.facts())
                .containsEntry("number", Datum.of(5))
                .containsEntry("event", Datum.of("repair/sold-tested"))
                .containsEntry("occurredOn", Datum.of(august(5)));
        assertThat(reason.remedy().orElseThrow().code()).isEqualTo(CorrectionRefusal.CORRECT_LATER_FIRST);
    }

    @Test
    void takesOneAfterWhichItHoldsAllTheSame() {
        WorkflowCase<Repair> theCase =
                correct(sold(), replacing(3, late(TESTED, REPAIRS, 4))).orElseThrow();

        assertThat(numbers(theCase.history())).containsExactly(1, 2, 4, 6, 5);
        assertThat(theCase.isClosed()).isTrue();
        assertThat(theCase.replay()).isEqualTo(theCase);
    }

    @Test
    void takesOneOnceItWasVoidedItself() {
        WorkflowCase<Repair> theCase = correct(sold(), voiding(5)).orElseThrow();

        assertThat(numbers(correct(theCase, voiding(3)).orElseThrow().history()))
                .containsExactly(1, 2, 4);
    }

    @Test
    void doesNotHoldAgainstACorrectionWhatDidNotHoldBeforeEither() {
        boolean[] holds = {true};
        WorkflowCase<Repair> theCase = sold(Guard.of(
                "repair/as-the-law-stands",
                attempt -> Verdict.of(holds[0], Reason.of(ReasonCode.of("repair/as-the-law-stands")))));
        holds[0] = false; // the law was changed since

        WorkflowCase<Repair> corrected = correct(theCase, voiding(4)).orElseThrow();

        assertThat(numbers(corrected.history())).containsExactly(1, 2, 3, 5);
        assertThat(corrected.replay()).isEqualTo(corrected);
        assertThat(corrected.definition().restore(corrected.row(), corrected.entryRows()))
                .isEqualTo(corrected);
    }
}
