package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import static org.hoidong.workflow.Repairs.noon;
import static org.hoidong.workflow.Trigger.on;

import java.util.ArrayList;
import java.util.List;
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

    private final boolean[] fails = new boolean[1];

    static WorkflowDefinition<Repair> dozing(IntPredicate notes) {
        return table(notes).build();
    }

    private static WorkflowDefinition.Builder<Repair> table(IntPredicate notes) {
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
                                                        .build()))));
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
    void isAskedAnewAndLeftOutWhereItNoLongerHolds() {
        WorkflowCase<Repair> before = twoNotes();
        WorkflowCase<Repair> theCase = whole(corrected(before, voiding(3)));

        // one note is left, so the bench would not have dozed
        assertThat(numbers(theCase.history())).containsExactly(1, 2, 4);
        assertThat(theCase.state()).isEqualTo(RepairState.AT_WORK);
        assertThat(theCase.recheck(Repairs.context())).isEmpty();
        assertThat(theCase.record().get(5).leavesOut()).containsExactly(5);
        assertThat(theCase.entryRows().get(5).content().field("leavesOut")).isEqualTo(Datum.list(List.of(Datum.of(5))));

        WorkflowCase<Repair> known = theCase.asRecordedAt(noon(august(9))).orElseThrow();
        assertThat(known).isEqualTo(before);
        assertThat(known.state()).isEqualTo(RepairState.RESTING);
        assertThat(theCase.asRecordedAt(noon(Corrections.WED_2022_08_10))).hasValue(theCase);
    }

    @Test
    void isAskedAnewAndStaysWhereItHolds() {
        WorkflowCase<Repair> three = begun(notes -> notes >= 2)
                .does(NOTED, "early", OWNS)
                .on(august(2))
                .does(NOTED, "a", OWNS)
                .on(august(3))
                .does(NOTED, "b", OWNS)
                .on(august(4))
                .takenOn()
                .theCase();

        WorkflowCase<Repair> theCase = whole(corrected(three, voiding(3)));
        assertThat(numbers(theCase.history())).containsExactly(1, 2, 4, 5, 6);
        assertThat(theCase.record().get(6).leavesOut()).isEmpty();
        assertThat(theCase.entryRows().get(6).content().optionalField("leavesOut"))
                .isEmpty();
    }

    @Test
    void isLeftOutWhenWhatIsPutInBeforeItMakesItFalse() {
        WorkflowCase<Repair> one = begun(notes -> notes == 1)
                .on(august(3))
                .does(NOTED, "a", OWNS)
                .takenOn()
                .theCase();
        assertThat(one.state()).isEqualTo(RepairState.RESTING);

        WorkflowCase<Repair> theCase = whole(corrected(one, inserting(late(NOTED, "b", OWNS, 2))));
        assertThat(numbers(theCase.history())).containsExactly(1, 5, 2, 3);
        assertThat(theCase.history().get(1).leavesOut()).containsExactly(4);
        assertThat(theCase.state()).isEqualTo(RepairState.AT_WORK);

        // and it comes about anew, under another number, once there is one note again
        WorkflowCase<Repair> again = whole(corrected(theCase, voiding(5)));
        assertThat(numbers(again.history())).containsExactly(1, 2, 3, 7);
        assertThat(again.state()).isEqualTo(RepairState.RESTING);
    }

    @Test
    void leavesALaterActThatNeededItImpossible() {
        WorkflowCase<Repair> takenUp = begun(notes -> notes == 2)
                .on(august(2))
                .takenOn()
                .on(august(3))
                .does(NOTED, "a", OWNS)
                .on(august(4))
                .does(NOTED, "b", OWNS)
                .does(NOTED, "c", OWNS)
                .on(august(5))
                .does(Repairs.TAKEN_UP, REPAIRS)
                .theCase();
        assertThat(takenUp.state()).isEqualTo(RepairState.AT_WORK);

        Reason reason = onlyUnmet(correct(takenUp, voiding(3)));
        assertThat(reason.code()).isEqualTo(CorrectionRefusal.LATER_IMPOSSIBLE);
        assertThat(reason.facts().get("number")).hasToString("7");
        assertThat(reason.facts().get("state")).hasToString("repair/at-work");
    }

    @Test
    void whoseGuardThrowsWhenAskedAnewLeavesTheCaseAsItIs() {
        WorkflowCase<Repair> theCase = begun(notes -> {
                    if (notes == 1 && fails[0]) {
                        throw new IllegalStateException("no notes today");
                    }
                    return notes >= 2;
                })
                .on(august(2))
                .takenOn()
                .on(august(3))
                .does(NOTED, "a", OWNS)
                .does(NOTED, "b", OWNS)
                .theCase();
        fails[0] = true;

        Outcome<Repair> outcome = correct(theCase, voiding(3));
        assertThat(outcome).isInstanceOf(GuardFailed.class);
        assertThat(outcome.theCase()).isSameAs(theCase);
    }

    @Test
    void isLeftOutInReplayAsTheRecordSaysItAndNotOtherwise() {
        WorkflowCase<Repair> theCase = corrected(twoNotes(), voiding(3));
        List<EntryRow> rows = new ArrayList<>(theCase.entryRows());
        EntryRow row = rows.get(5);
        rows.set(
                5,
                row.toBuilder()
                        .content(CaseRowsTest.with(
                                row.content(), "leavesOut", Datum.list(List.of(Datum.of(4), Datum.of(5)))))
                        .build());

        assertThatThrownBy(() -> theCase.definition().restore(theCase.row(), rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry 6 of case r-1 must leave out the automatic entries [5], not [4, 5]");
    }

    @Test
    void leftOutHasItsEffectsUndoneWithThoseOfWhatWasVoided() {
        EffectType<Repair> told = EffectType.of("repair/told", theCase -> Datum.of(theCase.count(NOTED)));
        WorkflowDefinition<Repair> telling = table(notes -> notes >= 2)
                .onEntering(RepairState.AT_WORK, told)
                .onEntering(RepairState.RESTING, told)
                .build();
        WorkflowCase<Repair> theCase = brought("r-1", telling, Repairs.context())
                .on(august(2))
                .takenOn()
                .on(august(3))
                .does(NOTED, "a", OWNS)
                .on(august(4))
                .does(NOTED, "b", OWNS)
                .theCase();

        Moved<Repair> voided = (Moved<Repair>) correct(theCase, voiding(3));
        assertThat(voided.undone()).extracting(EffectId::value).containsExactly("r-1/5/1");
        Moved<Repair> away = (Moved<Repair>) correct(theCase, voiding(2));
        assertThat(away.undone()).extracting(EffectId::value).containsExactly("r-1/2/1", "r-1/5/1");
        Moved<Repair> replaced = (Moved<Repair>) correct(theCase, replacing(4, late(NOTED, "c", OWNS, 4)));
        assertThat(replaced.undone()).extracting(EffectId::value).containsExactly("r-1/5/1");
        assertThat(replaced.effects()).extracting(effect -> effect.id().value()).containsExactly("r-1/7/1");
        Moved<Repair> inserted = (Moved<Repair>) correct(theCase, inserting(late(NOTED, "c", OWNS, 3)));
        // with the second note it dozes on 3 August, as entry 7, and so not on the 4th
        assertThat(inserted.undone()).extracting(EffectId::value).containsExactly("r-1/5/1");
        Moved<Repair> early = (Moved<Repair>) correct(theCase, inserting(late(NOTED, "c", OWNS, 1)));
        assertThat(numbers(early.theCase().history())).containsExactly(1, 6, 2, 3, 4, 5);
        assertThat(early.undone()).isEmpty();
        Moved<Repair> fired = (Moved<Repair>) theCase.definition()
                .fire(theCase, Repairs.occurs(Repairs.TAKEN_UP, NoPayload.NONE, REPAIRS, august(5)), Repairs.context());
        assertThat(fired.undone()).isEmpty();
        // and what was undone before is not undone again
        Moved<Repair> next = (Moved<Repair>) correct(voided.theCase(), voiding(4));
        assertThat(next.undone()).isEmpty();
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
