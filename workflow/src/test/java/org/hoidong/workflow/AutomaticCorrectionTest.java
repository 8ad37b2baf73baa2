package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Corrections.august;
import static org.hoidong.workflow.Corrections.correct;
import static org.hoidong.workflow.Corrections.corrected;
import static org.hoidong.workflow.Corrections.inserting;
import static org.hoidong.workflow.Corrections.late;
import static org.hoidong.workflow.Corrections.numbers;
import static org.hoidong.workflow.Corrections.onlyUnmet;
import static org.hoidong.workflow.Corrections.replacing;
import static org.hoidong.workflow.Corrections.voiding;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Trigger.on;

import java.util.function.IntPredicate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Test;

/** A bench that rests by itself, depending on how many notes there are; what becomes of that when a history is corrected. */
class AutomaticCorrectionTest {

    private static final EventType<NoPayload> DOZED = EventType.of("repair/dozed");
    private static final ReasonCode NOTES = ReasonCode.of("repair/notes");

    static WorkflowDefinition<Repair> dozing(IntPredicate notes) {
        return Repairs.builder()
                .automatic(
                        RepairState.AT_WORK,
                        RepairState.RESTING,
                        on(DOZED)
                                .when(Guard.<Repair>of(
                                        "repair/notes",
                                        attempt -> Verdict.of(
                                                notes.test(attempt.count(NOTED)),
                                                Reason.builder(NOTES)
                                                        .fact("count", attempt.count(NOTED))
                                                        .build()))))
                .build();
    }

    private static Story begun(IntPredicate notes) {
        return brought("r-1", dozing(notes), Repairs.context());
    }

    /** 1 brought, 2 taken on, 3 noted, 4 noted, and with it 5 dozed. */
    private static WorkflowCase<Repair> twoNotes() {
        return begun(notes -> notes >= 2)
                .on(august(2))
                .takenOn()
                .on(august(3))
                .does(NOTED, "a", OWNS)
                .on(august(4))
                .does(NOTED, "b", OWNS)
                .theCase();
    }

    private static WorkflowCase<Repair> whole(WorkflowCase<Repair> theCase) {
        assertThat(theCase.replay()).isEqualTo(theCase);
        assertThat(theCase.definition().restore(theCase.row(), theCase.entryRows()))
                .isEqualTo(theCase);
        assertThat(numbers(theCase.replay().history())).isEqualTo(numbers(theCase.history()));
        assertThat(theCase.verify().isSatisfied()).isTrue();
        return theCase;
    }

    @Test
    void anAutomaticEntryIsCorrectedWithTheOneThatCausedIt() {
        WorkflowCase<Repair> theCase = whole(twoNotes());

        assertThat(theCase.history().get(4).isAutomatic()).isTrue();
        Reason reason = onlyUnmet(correct(theCase, voiding(5)));
        assertThat(reason.code()).isEqualTo(CorrectionRefusal.IS_AUTOMATIC);
        assertThat(reason.facts().get("cause")).hasToString("4");
        assertThat(onlyUnmet(correct(
                                theCase, inserting(late(NOTED, "c", OWNS, 4)).before(5)))
                        .code())
                .isEqualTo(CorrectionRefusal.IS_AUTOMATIC);
    }

    @Test
    void goesWithTheOneThatCausedIt() {
        WorkflowCase<Repair> theCase = whole(corrected(twoNotes(), voiding(4)));

        assertThat(numbers(theCase.history())).containsExactly(1, 2, 3);
        assertThat(theCase.state()).isEqualTo(RepairState.AT_WORK);
    }

    @Test
    void isAskedAnewAfterWhatReplacesIt() {
        WorkflowCase<Repair> theCase = whole(corrected(twoNotes(), replacing(4, late(NOTED, "c", OWNS, 4))));

        assertThat(numbers(theCase.history())).containsExactly(1, 2, 3, 6, 7);
        assertThat(theCase.history().get(4).event()).isEqualTo(DOZED);
        assertThat(theCase.history().get(4).occurredOn()).isEqualTo(august(4));
        assertThat(theCase.state()).isEqualTo(RepairState.RESTING);
        assertThat(numbers(whole(corrected(theCase, voiding(6))).history())).containsExactly(1, 2, 3);
    }

    @Test
    void repeatsWithoutBeingAskedWhereItStays() {
        WorkflowCase<Repair> theCase = whole(corrected(twoNotes(), voiding(3)));

        assertThat(numbers(theCase.history())).containsExactly(1, 2, 4, 5);
        assertThat(theCase.recheck(Repairs.context()))
                .singleElement()
                .satisfies(difference -> assertThat(difference.entry().number()).isEqualTo(5));
    }

    @Test
    void isLeftOutWhereItsStateIsNoLongerThere() {
        WorkflowCase<Repair> theCase = whole(corrected(twoNotes(), voiding(2)));

        assertThat(numbers(theCase.history())).containsExactly(1, 3, 4);
        assertThat(theCase.state()).isEqualTo(RepairState.BROUGHT_IN);
    }

    @Test
    void isAskedAtTheEndAfterACorrectionFurtherBackAndGoesWithThat() {
        WorkflowCase<Repair> oneNote = begun(notes -> notes >= 2)
                .on(august(2))
                .takenOn()
                .on(august(3))
                .does(NOTED, "a", OWNS)
                .theCase();

        WorkflowCase<Repair> theCase = whole(corrected(oneNote, inserting(late(NOTED, "b", OWNS, 2))));
        assertThat(numbers(theCase.history())).containsExactly(1, 2, 4, 3, 5);
        assertThat(theCase.history().get(4).event()).isEqualTo(DOZED);
        assertThat(theCase.history().get(4).occurredOn()).isEqualTo(august(3));
        assertThat(onlyUnmet(correct(theCase, voiding(5))).facts().get("cause")).hasToString("4");

        assertThat(numbers(whole(corrected(theCase, voiding(4))).history())).containsExactly(1, 2, 3);
    }

    @Test
    void thatAVoidBroughtAboutGoesWithTheEntryItFollows() {
        WorkflowCase<Repair> twoBefore = begun(notes -> notes == 1)
                .on(august(2))
                .does(NOTED, "a", OWNS)
                .does(NOTED, "b", OWNS)
                .on(august(3))
                .takenOn()
                .theCase();

        WorkflowCase<Repair> theCase = whole(corrected(twoBefore, voiding(3)));
        assertThat(numbers(theCase.history())).containsExactly(1, 2, 4, 6);
        assertThat(theCase.state()).isEqualTo(RepairState.RESTING);
        assertThat(onlyUnmet(correct(theCase, voiding(6))).facts().get("cause")).hasToString("4");

        WorkflowCase<Repair> again = whole(corrected(theCase, replacing(4, late(TAKEN_ON, REPAIRS, 3))));
        assertThat(numbers(again.history())).containsExactly(1, 2, 7, 8);
    }

    @Test
    void staysBeforeWhatWasMovedBehindItOnceItCameAboutNoMore() {
        // 2 (taken on) is replaced by a taking on of the 5th, behind 3, 4 and 5: 5 (dozed) came about no more by then
        WorkflowCase<Repair> theCase = whole(corrected(twoNotes(), replacing(2, late(TAKEN_ON, REPAIRS, 5))));

        assertThat(numbers(theCase.history())).containsExactly(1, 3, 4, 6, 7);
        assertThat(theCase.state()).isEqualTo(RepairState.RESTING);
    }

    @Test
    void givesTheEffectsOfWhatWasPutInAndOfNothingElse() {
        WorkflowDefinition<Repair> telling = Repairs.builder()
                .onEntering(
                        RepairState.AT_WORK,
                        EffectType.<Repair>of("repair/told", theCase -> Datum.of(theCase.count(NOTED))))
                .build();
        WorkflowCase<Repair> theCase = brought("r-1", telling, Repairs.context())
                .on(august(2))
                .takenOn()
                .on(august(3))
                .does(NOTED, "a", OWNS)
                .theCase();

        // on 2 August, when the bench took it on, there was no note yet
        assertThat(((Moved<Repair>) correct(theCase, replacing(2, late(TAKEN_ON, REPAIRS, 2)))).effects())
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.id()).hasToString("r-1/4/1");
                    assertThat(effect.data()).isEqualTo(Datum.of(0));
                });
        assertThat(((Moved<Repair>) correct(theCase, voiding(3))).effects()).isEmpty();
    }
}
