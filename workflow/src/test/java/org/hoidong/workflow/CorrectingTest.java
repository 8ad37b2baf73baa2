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
import static org.hoidong.workflow.Corrections.repaired;
import static org.hoidong.workflow.Corrections.replacing;
import static org.hoidong.workflow.Corrections.voiding;
import static org.hoidong.workflow.Repairs.BROUGHT;
import static org.hoidong.workflow.Repairs.CLERKS;
import static org.hoidong.workflow.Repairs.FINISHED;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.RETURNED;
import static org.hoidong.workflow.Repairs.SET_ASIDE;
import static org.hoidong.workflow.Repairs.STRANGER;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.TAKEN_UP;
import static org.hoidong.workflow.Repairs.TESTED;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.noon;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;

import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectingTest {

    private static void refuses(WorkflowCase<Repair> theCase, Correction correction, ReasonCode code, Object... facts) {
        Outcome<Repair> outcome = correct(theCase, correction);
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(outcome.theCase()).isSameAs(theCase);
        Reason reason = onlyUnmet(outcome);
        assertThat(reason.code()).isEqualTo(code);
        for (int i = 0; i < facts.length; i += 2) {
            assertThat(String.valueOf(reason.facts().get(facts[i])))
                    .as("%s", facts[i])
                    .isEqualTo(facts[i + 1].toString());
        }
        assertThat(reason.remedy()).as("remedy of %s", code).isPresent();
    }

    @Nested
    class Voiding {

        @Test
        void takesTheEntryOutOfTheHistoryAndKeepsItInTheRecord() {
            Outcome<Repair> outcome = correct(repaired(), voiding(3));
            WorkflowCase<Repair> theCase = outcome.orElseThrow();

            assertThat(numbers(theCase.history())).containsExactly(1, 2, 4, 5);
            assertThat(numbers(theCase.record())).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(theCase.revision()).isEqualTo(6);
            assertThat(theCase.count(NOTED)).isZero();
            assertThat(theCase.state()).isEqualTo(RepairState.REPAIRED);
            assertThat(((Moved<Repair>) outcome).entries())
                    .containsExactly(theCase.record().get(5));
        }

        @Test
        void isAnEntryWithActorReasonAndTheStatesBeforeAndAfter() {
            WorkflowCase<Repair> theCase = corrected(repaired(), voiding(5));
            Entry<?> entry = theCase.record().get(5);

            assertThat(entry.event()).isEqualTo(Correction.VOIDED);
            assertThat(entry.actor()).isEqualTo(CLERKS);
            assertThat(entry.occurredOn()).isEqualTo(Corrections.WED_2022_08_10);
            assertThat(entry.recordedAt()).isEqualTo(noon(Corrections.WED_2022_08_10));
            assertThat(entry.from()).hasValue(RepairState.REPAIRED);
            assertThat(entry.to()).isEqualTo(RepairState.AT_WORK);
            assertThat(entry.correction().orElseThrow().reason()).isEqualTo("wrong case");
        }

        @Test
        void ofTheClosingEntryOpensTheCaseAgain() {
            WorkflowCase<Repair> theCase = corrected(repaired(), voiding(5));

            assertThat(theCase.state()).isEqualTo(RepairState.AT_WORK);
            assertThat(theCase.isClosed()).isFalse();
        }

        @Test
        void letsLaterEntriesLeaveOtherStatesWhileTheRecordStays() {
            WorkflowCase<Repair> noted = brought()
                    .on(august(2))
                    .takenOn()
                    .on(august(3))
                    .does(NOTED, "rusty", OWNS)
                    .theCase();

            WorkflowCase<Repair> theCase = corrected(noted, voiding(2));

            assertThat(theCase.history().get(1).from()).hasValue(RepairState.BROUGHT_IN);
            assertThat(theCase.record().get(2).from()).hasValue(RepairState.AT_WORK);
            assertThat(theCase.state()).isEqualTo(RepairState.BROUGHT_IN);
        }

        @Test
        void isRefusedWhereALaterEntryWouldBeImpossible() {
            // without 2 (taken on) the case is still brought in when 4 (tested) comes; the note 3 is possible there
            refuses(
                    repaired(),
                    voiding(2),
                    CorrectionRefusal.LATER_IMPOSSIBLE,
                    "number",
                    4,
                    "event",
                    "repair/tested",
                    "state",
                    "repair/brought-in",
                    "occurredOn",
                    august(4));
        }

        @Test
        void isRefusedForTheOpeningAndForWhatIsNotThere() {
            refuses(repaired(), voiding(1), CorrectionRefusal.OPENING_STAYS, "number", 1);
            refuses(repaired(), voiding(6), CorrectionRefusal.NO_SUCH_ENTRY, "number", 6, "revision", 5);
        }

        @Test
        void isRefusedForWhatWasVoidedOrReplacedBeforeAndForAVoid() {
            WorkflowCase<Repair> theCase = corrected(repaired(), voiding(3), replacing(4, late(TESTED, REPAIRS, 4)));

            refuses(theCase, voiding(3), CorrectionRefusal.VOIDED_BEFORE, "number", 3, "by", 6);
            refuses(theCase, voiding(4), CorrectionRefusal.REPLACED_BEFORE, "number", 4, "by", 7);
            refuses(theCase, voiding(6), CorrectionRefusal.IS_A_VOID, "number", 6, "voided", 3);
        }

        @Test
        void takesBackWhatACorrectionPutIn() {
            WorkflowCase<Repair> theCase =
                    corrected(repaired(), inserting(late(NOTED, "squeaks", OWNS, 3)), voiding(6));

            assertThat(numbers(theCase.history())).containsExactly(1, 2, 3, 4, 5);
        }
    }

    @Nested
    class Replacing {

        private final WorkflowCase<Repair> threeNotes = brought()
                .on(august(2))
                .does(NOTED, "a", OWNS)
                .does(NOTED, "b", OWNS)
                .does(NOTED, "c", OWNS)
                .on(august(4))
                .does(NOTED, "d", OWNS)
                .theCase();

        private static String notes(WorkflowCase<Repair> theCase) {
            StringBuilder notes = new StringBuilder();
            theCase.all(NOTED).forEach(note -> notes.append(note.payload()));
            return notes.toString();
        }

        @Test
        void keepsThePlaceOnTheSameDay() {
            assertThat(notes(corrected(threeNotes, replacing(3, late(NOTED, "B", OWNS, 2)))))
                    .isEqualTo("aBcd");
        }

        @Test
        void movesToItsOwnDay() {
            assertThat(notes(corrected(threeNotes, replacing(3, late(NOTED, "B", OWNS, 1)))))
                    .isEqualTo("Bacd");
            assertThat(notes(corrected(threeNotes, replacing(3, late(NOTED, "B", OWNS, 3)))))
                    .isEqualTo("acBd");
            assertThat(notes(corrected(threeNotes, replacing(3, late(NOTED, "B", OWNS, 4)))))
                    .isEqualTo("acdB");
        }

        @Test
        void isAnEntryUnderOneNumberInRecordAndHistory() {
            WorkflowCase<Repair> theCase = corrected(threeNotes, replacing(3, late(NOTED, "B", OWNS, 2)));

            assertThat(numbers(theCase.history())).containsExactly(1, 2, 6, 4, 5);
            assertThat(theCase.record().get(5).actor()).isEqualTo(OWNS);
            assertThat(theCase.record().get(5).correction().orElseThrow().actor())
                    .isEqualTo(CLERKS);
            assertThat(theCase.history().get(2).correction().orElseThrow().number())
                    .hasValue(3);
        }

        @Test
        void canBeReplacedByItsOwnNumberAndNoLongerByTheOld() {
            WorkflowCase<Repair> theCase = corrected(threeNotes, replacing(3, late(NOTED, "B", OWNS, 2)));

            assertThat(notes(corrected(theCase, replacing(6, late(NOTED, "x", OWNS, 2)))))
                    .isEqualTo("axcd");
            refuses(theCase, replacing(3, late(NOTED, "x", OWNS, 2)), CorrectionRefusal.REPLACED_BEFORE, "by", 6);
        }

        @Test
        void mayBeAnotherEventIfLaterEntriesStayPossible() {
            WorkflowCase<Repair> theCase = corrected(repaired(), replacing(3, late(Repairs.ASKED, OWNS, 3)));

            assertThat(theCase.count(Repairs.ASKED)).isEqualTo(1);
            refuses(
                    repaired(),
                    replacing(3, late(SET_ASIDE, REPAIRS, 3)),
                    CorrectionRefusal.LATER_IMPOSSIBLE,
                    "number",
                    4,
                    "state",
                    "repair/resting");
        }

        @Test
        void ofTheOpeningTakesAnotherDayUpToTheNextEntry() {
            assertThat(corrected(repaired(), replacing(1, late(BROUGHT, OWNS, 2)))
                            .openedOn())
                    .hasValue(august(2));
            WorkflowCase<Repair> earlier =
                    corrected(repaired(), replacing(1, late(BROUGHT, OWNS, 1).basedOn(Repairs.RULE)));
            assertThat(numbers(earlier.history())).containsExactly(6, 2, 3, 4, 5);
            refuses(
                    repaired(),
                    replacing(1, late(BROUGHT, OWNS, 3)),
                    CorrectionRefusal.AGAINST_DAYS,
                    "occurredOn",
                    august(3),
                    "number",
                    2,
                    "day",
                    august(2));
        }

        @Test
        void ofTheOpeningMustOpen() {
            Outcome<Repair> outcome = correct(repaired(), replacing(1, late(TAKEN_ON, REPAIRS, 1)));

            assertThat(outcome).isInstanceOf(NotDefinedHere.class);
            assertThat(onlyUnmet(outcome).code()).isEqualTo(NotDefinedHere.NOT_AN_OPENING);
        }

        @Test
        void asksRolesAndGuardsOfWhatIsPutIn() {
            Outcome<Repair> dear = correct(repaired(), replacing(5, late(FINISHED, 101L, REPAIRS, 5)));
            assertThat(onlyUnmet(dear).code()).isEqualTo(Repairs.TOO_DEAR);
            assertThat(dear.theCase().revision()).isEqualTo(5);

            Outcome<Repair> strange = correct(repaired(), replacing(4, late(TESTED, STRANGER, 4)));
            assertThat(onlyUnmet(strange).code()).isEqualTo(Refused.ROLE_NOT_HELD);
            assertThat(((Refused<Repair>) strange).whoCould())
                    .extracting(who -> who.role().id())
                    .containsExactly("repair/workshop");
        }
    }

    @Nested
    class Inserting {

        @Test
        void liesAfterTheEntriesOfItsDay() {
            assertThat(numbers(corrected(repaired(), inserting(late(NOTED, "squeaks", OWNS, 3)))
                            .history()))
                    .containsExactly(1, 2, 3, 6, 4, 5);
        }

        @Test
        void liesBeforeAnEntryOfItsDayIfAsked() {
            assertThat(numbers(corrected(
                                    repaired(),
                                    inserting(late(NOTED, "squeaks", OWNS, 3)).before(3))
                            .history()))
                    .containsExactly(1, 2, 6, 3, 4, 5);
            assertThat(numbers(corrected(
                                    repaired(),
                                    inserting(late(NOTED, "squeaks", OWNS, 3)).before(4))
                            .history()))
                    .containsExactly(1, 2, 3, 6, 4, 5);
        }

        @Test
        void isRefusedBeforeAnEntryOfAnotherDay() {
            refuses(
                    repaired(),
                    inserting(late(NOTED, "squeaks", OWNS, 3)).before(2),
                    CorrectionRefusal.AGAINST_DAYS,
                    "number",
                    2);
            refuses(
                    repaired(),
                    inserting(late(NOTED, "squeaks", OWNS, 3)).before(5),
                    CorrectionRefusal.AGAINST_DAYS,
                    "number",
                    4);
            refuses(
                    repaired(),
                    inserting(late(NOTED, "squeaks", OWNS, 3)).before(9),
                    CorrectionRefusal.NO_SUCH_ENTRY,
                    "number",
                    9);
        }

        @Test
        void isRefusedBeforeTheOpening() {
            WorkflowCase<Repair> theCase = repaired();
            Occurrence<String> july = Occurrence.of(NOTED, "squeaks")
                    .by(OWNS)
                    .on(august(1).minusDays(1))
                    .recordedAt(noon(Corrections.WED_2022_08_10));

            refuses(theCase, inserting(july), CorrectionRefusal.BEFORE_OPENING, "opened", august(1), "number", 1);
            refuses(
                    theCase,
                    inserting(late(NOTED, "squeaks", OWNS, 1)).before(1),
                    CorrectionRefusal.BEFORE_OPENING,
                    "number",
                    1);
            assertThat(numbers(corrected(theCase, inserting(late(NOTED, "squeaks", OWNS, 1)))
                            .history()))
                    .containsExactly(1, 6, 2, 3, 4, 5);
        }

        @Test
        void asksGuardsOnTheCaseAsItStoodThere() {
            WorkflowCase<Repair> untested = brought()
                    .on(august(2))
                    .takenOn()
                    .on(august(4))
                    .does(TESTED, REPAIRS)
                    .theCase();

            assertThat(onlyUnmet(correct(untested, inserting(late(FINISHED, 80L, REPAIRS, 3))))
                            .code())
                    .isEqualTo(Repairs.NOT_TESTED);
            assertThat(corrected(untested, inserting(late(FINISHED, 80L, REPAIRS, 4)))
                            .state())
                    .isEqualTo(RepairState.REPAIRED);
        }

        @Test
        void isNotDefinedWhereTheStateDidNotKnowIt() {
            Outcome<Repair> outcome = correct(repaired(), inserting(late(TAKEN_UP, REPAIRS, 3)));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            NotDefinedHere.class,
                            elsewhere -> assertThat(elsewhere.state()).isEqualTo("repair/at-work"));
            assertThat(outcome.theCase().revision()).isEqualTo(5);
        }

        @Test
        void isClosedWhereTheCaseWasClosed() {
            Outcome<Repair> outcome = correct(repaired(), inserting(late(NOTED, "squeaks", OWNS, 6)));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Closed.class, closed -> assertThat(closed.since()).isEqualTo(august(5)));
            assertThat(outcome.theCase().revision()).isEqualTo(5);
        }

        @Test
        void isRefusedWhereALaterEntryWouldBeImpossible() {
            refuses(
                    repaired(),
                    inserting(late(SET_ASIDE, REPAIRS, 4)).before(4),
                    CorrectionRefusal.LATER_IMPOSSIBLE,
                    "number",
                    4,
                    "state",
                    "repair/resting");
        }

        @Test
        void isRefusedAfterTheDayItIsRecordedAndBeforeTheLatestRecord() {
            Outcome<Repair> future = correct(repaired(), inserting(late(RETURNED, OWNS, 11)));
            assertThat(onlyUnmet(future).code()).isEqualTo(Refused.AFTER_RECORDING);

            Outcome<Repair> early = correct(
                    repaired(),
                    inserting(Occurrence.of(NOTED, "squeaks")
                            .by(OWNS)
                            .on(august(3))
                            .recordedAt(noon(august(5)).minusNanos(1))));
            assertThat(onlyUnmet(early).code()).isEqualTo(Refused.RECORDED_BEFORE_LATEST);
        }
    }

    @Nested
    class EveryCorrection {

        @Test
        void isAlreadyRecordedUnderTheSameKey() {
            WorkflowCase<Repair> theCase = corrected(repaired(), voiding(3).keyed("fix-1"));

            Outcome<Repair> again = correct(theCase, voiding(3).keyed("fix-1"));

            assertThat(again)
                    .isInstanceOfSatisfying(
                            AlreadyRecorded.class,
                            recorded -> assertThat(recorded.entry().number()).isEqualTo(6));
            assertThat(onlyUnmet(again).code()).isEqualTo(AlreadyRecorded.CODE);
        }

        @Test
        void findsItsKeyTakenByACorrectionOfSomethingElse() {
            WorkflowCase<Repair> theCase = corrected(repaired(), voiding(3).keyed("fix-1"));

            assertThat(onlyUnmet(correct(theCase, voiding(4).keyed("fix-1"))).code())
                    .isEqualTo(AlreadyRecorded.KEY_TAKEN);
        }

        @Test
        void isStaleIfTheCaseHasMovedOn() {
            WorkflowCase<Repair> theCase = corrected(repaired(), voiding(3).seeing(5));

            Outcome<Repair> stale = correct(theCase, voiding(4).seeing(5));
            assertThat(numbers(((Stale<Repair>) stale).since())).containsExactly(6);
        }

        @Test
        void namesAGuardThatFails() {
            WorkflowDefinition<Repair> broken = Repairs.builder()
                    .internal(RepairState.BROUGHT_IN, on(TESTED).when(Guard.<Repair>of("repair/broken", attempt -> {
                        throw new IllegalStateException("broken");
                    })))
                    .build();
            WorkflowCase<Repair> theCase =
                    brought("r-1", broken, Repairs.context()).theCase();

            assertThat(correct(theCase, inserting(late(TESTED, REPAIRS, 1))))
                    .isInstanceOfSatisfying(GuardFailed.class, failed -> {
                        assertThat(failed.guard()).isEqualTo("repair/broken");
                        assertThat(failed.theCase()).isSameAs(theCase);
                    });
        }

        @Test
        void isForThoseWhoMayCorrect() {
            WorkflowDefinition<Repair> guarded = Repairs.builder()
                    .correctedBy(Repairs.CLERK, Repairs.WORKSHOP)
                    .build();
            WorkflowCase<Repair> theCase = brought("r-1", guarded, Repairs.context())
                    .does(NOTED, "rusty", OWNS)
                    .theCase();
            Correction byStranger =
                    Correction.voiding(2).because("no").by(STRANGER).recordedAt(noon(Corrections.WED_2022_08_10));

            refuses(
                    theCase,
                    byStranger,
                    CorrectionRefusal.MAY_NOT_CORRECT,
                    "actor",
                    "passer-by",
                    "holders",
                    Datum.texts(List.of("fix-it")));
            Outcome<Repair> byClerk = correct(theCase, voiding(2));
            assertThat(byClerk.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_HELD);
            assertThat(guarded.correctedBy()).containsExactly(Repairs.CLERK, Repairs.WORKSHOP);
        }

        @Test
        void tellsEverythingThatStandsInTheWayAtOnce() {
            Correction wrong = Correction.voiding(9)
                    .because("no")
                    .by(CLERKS)
                    .recordedAt(noon(august(5)).minusNanos(1));

            assertThat(correct(repaired(), wrong).reasons())
                    .extracting(Reason::code)
                    .containsExactly(Refused.RECORDED_BEFORE_LATEST, CorrectionRefusal.NO_SUCH_ENTRY);
        }

        @Test
        void tellsWhatRolesAndGuardsFound() {
            assertThat(correct(repaired(), replacing(5, late(FINISHED, 100L, REPAIRS, 5)))
                            .reasons())
                    .extracting(Reason::code)
                    .containsExactly(Refused.ROLE_HELD, Repairs.IS_TESTED, Repairs.CHEAP);
        }

        @Test
        void letsTheCaseGoOn() {
            WorkflowCase<Repair> theCase = Corrections.everyKind();

            assertThat(numbers(theCase.history())).containsExactly(1, 2, 6, 4, 7, 9);
            assertThat(numbers(theCase.record())).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
            assertThat(theCase.state()).isEqualTo(RepairState.AT_WORK);
            assertThat(theCase.last(FINISHED).orElseThrow().payload()).isEqualTo(70L);
        }

        @Test
        void isForTheCaseItselfAndNotForADayThatIsPast() {
            WorkflowCase<Repair> shown =
                    corrected(repaired(), voiding(3)).asOf(august(4)).orElseThrow();

            assertThatThrownBy(() -> correct(shown, voiding(4)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("asOf");
            assertThatThrownBy(() -> shown.definition()
                            .fire(shown, occurs(NOTED, "x", OWNS, Corrections.WED_2022_08_10), Repairs.context()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
