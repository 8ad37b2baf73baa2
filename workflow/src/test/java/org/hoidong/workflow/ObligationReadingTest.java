package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Repairs.ABANDONED;
import static org.hoidong.workflow.Repairs.ASKED;
import static org.hoidong.workflow.Repairs.COMPLAINED;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNER;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.PROMISED;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.RETURNED;
import static org.hoidong.workflow.Repairs.SET_ASIDE;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.TAKEN_UP;
import static org.hoidong.workflow.Repairs.TESTED;
import static org.hoidong.workflow.Repairs.WORKSHOP;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.core.obligation.Reminder;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObligationReadingTest {

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private static List<String> lines(List<Obligation> obligations) {
        return obligations.stream().map(Obligation::line).toList();
    }

    private static List<String> ids(List<Obligation> obligations) {
        return obligations.stream().map(obligation -> obligation.id().value()).toList();
    }

    private static List<String> owed(Story story, LocalDate on) {
        return lines(story.theCase().owed(on, story.context()));
    }

    private static List<String> overdue(Story story, LocalDate on) {
        return lines(story.theCase().overdue(on, story.context()));
    }

    private static Obligation obligation(Story story, String id) {
        return story.theCase().obligations(story.context()).stream()
                .filter(found -> found.id().value().equals("r-1/" + id))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class WhileAStateHolds {

        private final Story story = brought();

        @Test
        void beginsWithTheEntryThatEnteredTheState() {
            Obligation takingOn = obligation(story, "repair/taking-on/1");

            assertThat(takingOn.startedOn()).isEqualTo(MON_2022_08_01);
            assertThat(takingOn.owedBy()).isEqualTo("repair/workshop");
            assertThat(takingOn.holders()).containsExactly("fix-it");
            assertThat(takingOn.act()).isEqualTo("repair/taken-on");
            assertThat(takingOn.deadline().dueOn()).isEqualTo(day(8, 3));
        }

        @Test
        void isOwedFromItsStartAndOverdueFromTheFirstLateDay() {
            assertThat(owed(story, day(7, 31))).isEmpty();
            assertThat(owed(story, day(8, 1))).containsExactly("repair/taking-on");
            assertThat(overdue(story, day(8, 2))).isEmpty();
            assertThat(overdue(story, day(8, 3))).isEmpty();
            assertThat(overdue(story, day(8, 4))).containsExactly("repair/taking-on");
        }

        @Test
        void isDischargedByItsEvent() {
            Obligation inTime = obligation(story.on(8, 3).takenOn(), "repair/taking-on/1");
            Obligation late = obligation(story.on(8, 4).takenOn(), "repair/taking-on/1");

            assertThat(inTime.status(day(8, 3))).isEqualTo(ObligationStatus.DISCHARGED);
            assertThat(inTime.dischargedOn()).contains(day(8, 3));
            assertThat(late.status(day(8, 4))).isEqualTo(ObligationStatus.DISCHARGED_LATE);
            assertThat(owed(story.on(8, 3).takenOn(), day(8, 3))).containsExactly("repair/finishing");
        }

        @Test
        void lapsesWhenTheStateIsLeftByAnotherEvent() {
            Obligation finishing = obligation(story.takenOn().on(8, 5).does(SET_ASIDE, REPAIRS), "repair/finishing/2");

            assertThat(finishing.lapsedOn()).contains(day(8, 5));
            assertThat(finishing.status(day(8, 5))).isEqualTo(ObligationStatus.LAPSED);
        }

        @Test
        void beginsAnewWhenTheStateIsEnteredAgain() {
            Story again =
                    story.takenOn().on(8, 5).does(SET_ASIDE, REPAIRS).on(8, 8).does(TAKEN_UP, REPAIRS);

            assertThat(obligation(again, "repair/finishing/4").startedOn()).isEqualTo(day(8, 8));
            assertThat(ids(again.theCase().owed(day(8, 8), again.context()))).containsExactly("r-1/repair/finishing/4");
        }

        @Test
        void isDischargedByAnAlternativeToo() {
            Obligation finishing = obligation(story.takenOn().on(8, 5).does(ABANDONED, REPAIRS), "repair/finishing/2");

            assertThat(finishing.dischargedOn()).contains(day(8, 5));
            assertThat(finishing.alternatives()).containsExactly("repair/abandoned");
        }

        @Test
        void takesItsLimitFromTheRuleBookOfTheDayOfTheOpening() {
            Story resting = story.takenOn().on(8, 5).does(SET_ASIDE, REPAIRS);

            assertThat(obligation(resting, "repair/taking-up/3").deadline().dueOn())
                    .isEqualTo(day(8, 15));
        }

        @Test
        void leavesNothingOwedInAClosedCase() {
            Story repaired = story.takenOn().on(8, 5).finished();

            assertThat(owed(repaired, day(8, 5))).isEmpty();
            assertThat(owed(repaired, day(12, 31))).isEmpty();
            assertThat(repaired.theCase().nextDateOfInterest(day(8, 5), repaired.context()))
                    .isEmpty();
        }

        @Test
        void beginsAnewAtOnceIfItsEventLeavesTheCaseInTheState() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .obligation(
                            "repair/weekly-note",
                            Label.same("note"),
                            RepairState.BROUGHT_IN,
                            NOTED,
                            owedBy(OWNER).within(TimeLimit.ofCalendarDays(7)))
                    .build();
            Story noted = brought("r-1", definition, Repairs.context()).on(8, 4).does(NOTED, "still there", OWNS);

            assertThat(obligation(noted, "repair/weekly-note/1").dischargedOn()).contains(day(8, 4));
            assertThat(obligation(noted, "repair/weekly-note/2").startedOn()).isEqualTo(day(8, 4));
        }

        @Test
        void beginsAnewWithATransitionFromTheStateToItselfAndNotWithAnInternalOne() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(RepairState.BROUGHT_IN, RepairState.BROUGHT_IN, on(RETURNED))
                    .build();
            Story entered = brought("r-1", definition, Repairs.context());

            Story again = entered.on(8, 3).does(RETURNED, OWNS);
            Story noted = entered.on(8, 3).does(NOTED, "rusty", OWNS);

            assertThat(obligation(again, "repair/taking-on/1").lapsedOn()).contains(day(8, 3));
            assertThat(obligation(again, "repair/taking-on/2").deadline().dueOn())
                    .isEqualTo(day(8, 5));
            assertThat(ids(noted.theCase().obligations(noted.context()))).containsExactly("r-1/repair/taking-on/1");
        }

        @Test
        void goesOnWithinAGroupOfStates() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .obligation(
                            "repair/group-note",
                            Label.same("note"),
                            Repairs.OPEN,
                            NOTED,
                            owedBy(OWNER).within(TimeLimit.ofCalendarDays(7)))
                    .build();
            Story atWork = brought("r-1", definition, Repairs.context())
                    .on(8, 3)
                    .takenOn()
                    .does(SET_ASIDE, REPAIRS);

            assertThat(obligation(atWork, "repair/group-note/1").startedOn()).isEqualTo(MON_2022_08_01);
            assertThat(obligation(atWork, "repair/group-note/1").lapsedOn()).isEmpty();
        }
    }

    @Nested
    class UnderACondition {

        private final Story atWork = brought().takenOn();

        @Test
        void beginsWithTheEntryThatMakesItTrueAndEndsWithIt() {
            assertThat(owed(atWork, day(8, 1))).containsExactly("repair/finishing");

            Story noted = atWork.on(8, 4).does(NOTED, "leaks", OWNS);
            assertThat(obligation(noted, "repair/testing/3").startedOn()).isEqualTo(day(8, 4));
            assertThat(owed(noted, day(8, 4))).contains("repair/testing");

            Story tested = noted.on(8, 5).does(TESTED, REPAIRS);
            assertThat(obligation(tested, "repair/testing/3").dischargedOn()).contains(day(8, 5));
            assertThat(owed(tested, day(8, 5))).containsExactly("repair/finishing");
        }

        @Test
        void standsNextToOthersWithTheEarliestDueFirst() {
            Story noted = atWork.on(8, 4).does(NOTED, "leaks", OWNS);

            assertThat(owed(noted, day(8, 4))).containsExactly("repair/testing", "repair/finishing");
        }
    }

    @Nested
    class WithATermOfTheCase {

        private final Story promised = brought().takenOn().on(8, 2).does(PROMISED, day(8, 12), REPAIRS);

        @Test
        void beginsAnewUnderANewIdWhenTheTermChanges() {
            assertThat(ids(promised.theCase().owed(day(8, 2), promised.context())))
                    .containsExactly("r-1/repair/finishing/3");
            assertThat(obligation(promised, "repair/finishing/2").lapsedOn()).contains(day(8, 2));
            assertThat(obligation(promised, "repair/finishing/3").startedOn()).isEqualTo(day(8, 2));
            assertThat(obligation(promised, "repair/finishing/3").deadline().dueOn())
                    .isEqualTo(day(8, 12));
        }

        @Test
        void goesOnUnderItsIdWhenTheSameTermIsPromisedAgain() {
            Story same = promised.on(8, 3).does(PROMISED, day(8, 12), REPAIRS);

            assertThat(ids(same.theCase().owed(day(8, 3), same.context()))).containsExactly("r-1/repair/finishing/3");
        }

        @Test
        void goesOverdueOnceForEachTerm() {
            Story second = promised.on(8, 15).does(PROMISED, day(8, 19), REPAIRS);

            assertThat(ids(second.theCase().overdue(day(8, 14), second.context())))
                    .containsExactly("r-1/repair/finishing/3");
            assertThat(overdue(second, day(8, 15))).isEmpty();
            assertThat(overdue(second, day(8, 19))).isEmpty();
            assertThat(ids(second.theCase().overdue(day(8, 20), second.context())))
                    .containsExactly("r-1/repair/finishing/4");
        }

        @Test
        void isStampedWithTheSameFirstLateDayWheneverItIsAsked() {
            for (int later : new int[] {13, 14, 20, 31}) {
                assertThat(promised.theCase()
                                .overdue(day(8, later), promised.context())
                                .get(0))
                        .extracting(Obligation::line, Obligation::firstLateDay)
                        .containsExactly("repair/finishing", day(8, 13));
            }
        }

        @Test
        void isLateFromItsStartIfTheTermHadPassedBefore() {
            Story back = promised.on(8, 10).does(SET_ASIDE, REPAIRS).on(8, 16).does(TAKEN_UP, REPAIRS);

            assertThat(obligation(back, "repair/finishing/5").firstLateDay()).isEqualTo(day(8, 16));
            assertThat(overdue(back, day(8, 16))).containsExactly("repair/finishing");
        }

        @Test
        void doesNotDependOnWhenTheJobRuns() {
            Story done = promised.on(8, 20).finished();

            assertThat(done.theCase().overdue(day(8, 15), done.context()))
                    .isEqualTo(done.theCase().asOf(day(8, 15)).orElseThrow().overdue(day(8, 15), done.context()));
            assertThat(ids(done.theCase().overdue(day(8, 15), done.context())))
                    .isEqualTo(ids(promised.theCase().overdue(day(8, 15), promised.context())));
        }

        @Test
        void isRemindedOfOnWorkingDaysBeforeAndNotBeforeItBegan() {
            assertThat(obligation(promised, "repair/finishing/3").reminders())
                    .extracting(Reminder::toString)
                    .containsExactly(
                            "r-1/repair/finishing/3/reminder-5 on " + day(8, 5),
                            "r-1/repair/finishing/3/reminder-1 on " + day(8, 11));
            Story short_ = promised.on(8, 9).does(PROMISED, day(8, 15), REPAIRS);
            assertThat(obligation(short_, "repair/finishing/4").reminders())
                    .extracting(Reminder::workingDaysBefore)
                    .containsExactly(1);
        }

        @Test
        void keepsAReminderInTheAnswerUntilItIsDoneOrOverdue() {
            assertThat(reminders(promised, day(8, 4))).isEmpty();
            assertThat(reminders(promised, day(8, 5))).containsExactly(5);
            assertThat(reminders(promised, day(8, 10))).containsExactly(5);
            assertThat(reminders(promised, day(8, 11))).containsExactly(5, 1);
            assertThat(reminders(promised, day(8, 12))).containsExactly(5, 1);
            assertThat(reminders(promised, day(8, 13))).isEmpty();
            assertThat(reminders(promised.on(8, 12).finished(), day(8, 12))).isEmpty();
        }

        private List<Integer> reminders(Story story, LocalDate on) {
            return story.theCase().reminders(on, story.context()).stream()
                    .map(Reminder::workingDaysBefore)
                    .toList();
        }
    }

    @Nested
    class NextDateOfInterest {

        private final Story promised = brought().takenOn().on(8, 2).does(PROMISED, day(8, 12), REPAIRS);

        @Test
        void isTheNextReminderThenTheDueDayThenTheFirstLateDay() {
            assertThat(next(day(8, 2))).contains(day(8, 5));
            assertThat(next(day(8, 4))).contains(day(8, 5));
            assertThat(next(day(8, 5))).contains(day(8, 11));
            assertThat(next(day(8, 11))).contains(day(8, 12));
            assertThat(next(day(8, 12))).contains(day(8, 13));
        }

        @Test
        void isTheDueDayOfTheRungThatTheFirstLateDayStarts() {
            // asked within 2 working days of Saturday 13 August
            assertThat(next(day(8, 13))).contains(day(8, 16));
            assertThat(next(day(8, 16))).contains(day(8, 17));
            assertThat(next(day(8, 17))).isEmpty();
        }

        @Test
        void isNothingBeforeTheOpening() {
            assertThat(next(day(7, 31))).isEmpty();
        }

        private Optional<LocalDate> next(LocalDate after) {
            return promised.theCase().nextDateOfInterest(after, promised.context());
        }
    }

    @Nested
    class OnceAnotherIsOverdue {

        private final Story late = brought().takenOn().on(8, 2).does(PROMISED, day(8, 12), REPAIRS);

        @Test
        void beginsOnTheFirstLateDay() {
            assertThat(owed(late, day(8, 12))).containsExactly("repair/finishing");
            assertThat(owed(late, day(8, 13))).containsExactly("repair/finishing", "repair/asking");
            assertThat(obligation(late, "repair/asking/3").startedOn()).isEqualTo(day(8, 13));
            assertThat(obligation(late, "repair/asking/3").deadline().dueOn()).isEqualTo(day(8, 16));
        }

        @Test
        void isForeseenBeforeThatDay() {
            assertThat(ids(late.theCase().obligations(late.context())))
                    .containsExactly(
                            "r-1/repair/taking-on/1",
                            "r-1/repair/finishing/2",
                            "r-1/repair/finishing/3",
                            "r-1/repair/asking/3");
            assertThat(obligation(late, "repair/asking/3").status(day(8, 12))).isEqualTo(ObligationStatus.NOT_YET);
        }

        @Test
        void neverBeginsIfTheOtherIsDoneInTime() {
            Story inTime = late.on(8, 12).finished();

            assertThat(lines(inTime.theCase().obligations(inTime.context()))).doesNotContain("repair/asking");
        }

        @Test
        void lapsesWithItsRoot() {
            Story done = late.on(8, 15).finished();

            assertThat(obligation(done, "repair/asking/3").lapsedOn()).contains(day(8, 15));
            assertThat(owed(done, day(8, 14))).containsExactly("repair/finishing", "repair/asking");
            assertThat(owed(done, day(8, 15))).isEmpty();
        }

        @Test
        void lapsesWhenANewTermIsSet() {
            Story extended = late.on(8, 15).does(PROMISED, day(8, 26), REPAIRS);

            assertThat(obligation(extended, "repair/asking/3").lapsedOn()).contains(day(8, 15));
            assertThat(owed(extended, day(8, 15))).containsExactly("repair/finishing");
            assertThat(owed(extended, day(8, 27))).containsExactly("repair/finishing", "repair/asking");
        }

        @Test
        void isDischargedByItsEventAndTheRungAfterItBegins() {
            Story asked = late.on(8, 16).does(ASKED, OWNS);

            assertThat(obligation(asked, "repair/asking/3").dischargedOn()).contains(day(8, 16));
            assertThat(obligation(asked, "repair/complaining/3").startedOn()).isEqualTo(day(8, 16));
            assertThat(owed(asked, day(8, 16))).containsExactly("repair/finishing", "repair/complaining");
        }

        @Test
        void isNotDischargedByAnEventThatCameBeforeIt() {
            Story early = late.on(8, 10).does(ASKED, OWNS);

            assertThat(obligation(early, "repair/asking/3").dischargedOn()).isEmpty();
        }

        @Test
        void climbsTheLadderOnOneDay() {
            Story both = late.on(8, 16).does(ASKED, OWNS).does(COMPLAINED, OWNS);

            assertThat(obligation(both, "repair/complaining/3").dischargedOn()).contains(day(8, 16));
            assertThat(owed(both, day(8, 16))).containsExactly("repair/finishing");
        }

        @Test
        void doesNotBeginARungWhoseForerunnerOnlyLapsed() {
            Story done = late.on(8, 15).finished();

            assertThat(lines(done.theCase().obligations(done.context()))).doesNotContain("repair/complaining");
        }

        @Test
        void lapsesTheRungThatStandsWithTheRoot() {
            Story done = late.on(8, 16).does(ASKED, OWNS).on(8, 17).finished();

            assertThat(obligation(done, "repair/complaining/3").lapsedOn()).contains(day(8, 17));
        }

        @Test
        void keepsARungTakenOnTheVeryDayOnWhichTheRootWasDone() {
            Story done = late.on(8, 13).does(ASKED, OWNS).finished();

            assertThat(obligation(done, "repair/asking/3").dischargedOn()).contains(day(8, 13));
            assertThat(ids(done.theCase().obligations(done.context()))).doesNotContain("r-1/repair/complaining/3");
        }

        @Test
        void givesAStepToTheSpellInWhoseTimeItFellWhereTwoMeetOnOneDay() {
            Story met = late.on(8, 16).finished().does(RETURNED, OWNS).does(ASKED, OWNS);

            assertThat(obligation(met, "repair/asking/3").lapsedOn()).contains(day(8, 16));
            assertThat(obligation(met, "repair/asking/6").dischargedOn()).contains(day(8, 16));
        }

        @Test
        void givesOneEventToOneRungWhereTwoRungsShareIt() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .obligation(
                            "repair/asking-again",
                            Label.same("ask again"),
                            RepairState.AT_WORK,
                            ASKED,
                            owedBy(OWNER).onceDone("repair/asking").within(TimeLimit.ofWorkingDays(5)))
                    .build();
            Story asked = brought("r-1", definition, Repairs.context())
                    .takenOn()
                    .does(PROMISED, day(8, 12), REPAIRS)
                    .on(8, 16)
                    .does(ASKED, OWNS);

            assertThat(obligation(asked, "repair/asking-again/3").dischargedOn())
                    .isEmpty();
            assertThat(obligation(asked.does(ASKED, OWNS), "repair/asking-again/3")
                            .dischargedOn())
                    .contains(day(8, 16));
        }

        @Test
        void lapsesWhenTheCaseLeavesItsStatesThoughTheRootGoesOn() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .obligation(
                            "repair/whole",
                            Label.same("whole"),
                            Repairs.OPEN,
                            NOTED,
                            owedBy(WORKSHOP).within(TimeLimit.ofCalendarDays(7).rolling(TimeLimit.Rolling.NONE)))
                    .obligation(
                            "repair/asking-while-at-work",
                            Label.same("ask"),
                            RepairState.AT_WORK,
                            ASKED,
                            owedBy(OWNER).onceOverdue("repair/whole").within(TimeLimit.ofWorkingDays(5)))
                    .build();
            Story atWork =
                    brought("r-1", definition, Repairs.context()).on(8, 2).takenOn();

            assertThat(owed(atWork, day(8, 9))).contains("repair/asking-while-at-work");
            Story resting = atWork.on(8, 10).does(SET_ASIDE, REPAIRS);
            assertThat(owed(resting, day(8, 10)))
                    .contains("repair/whole")
                    .doesNotContain("repair/asking-while-at-work");
            Story takenOnLate =
                    brought("r-1", definition, Repairs.context()).on(8, 15).takenOn();
            assertThat(obligation(takenOnLate, "repair/asking-while-at-work/1").startedOn())
                    .isEqualTo(day(8, 15));
        }

        /** The whole is due on Monday 8 August, so late from the 9th; every second promise lets the owner rest. */
        @Test
        void beginAnewWhenTheirConditionHoldsAgainWhileTheOtherIsStillLate() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .obligation(
                            "repair/whole",
                            Label.same("whole"),
                            Repairs.OPEN,
                            NOTED,
                            owedBy(WORKSHOP).within(TimeLimit.ofCalendarDays(7).rolling(TimeLimit.Rolling.NONE)))
                    .obligation(
                            "repair/asking-unless-promised",
                            Label.same("ask"),
                            Repairs.OPEN,
                            ASKED,
                            owedBy(OWNER)
                                    .onceOverdue("repair/whole")
                                    .within(TimeLimit.ofWorkingDays(5))
                                    .onlyIf("repair/no-promise", theCase -> theCase.count(PROMISED) % 2 == 0))
                    .build();
            Story late = brought("r-1", definition, Repairs.context()).on(8, 2).takenOn();
            assertThat(obligation(late, "repair/asking-unless-promised/1").startedOn())
                    .isEqualTo(day(8, 9));

            Story promised = late.on(8, 10).does(PROMISED, day(8, 31), REPAIRS);
            assertThat(owed(promised, day(8, 10))).doesNotContain("repair/asking-unless-promised");
            Story again = promised.on(8, 12).does(PROMISED, day(8, 31), REPAIRS);
            // its id ends in the number of the entry that let it begin: brought, taken on, promised, promised
            assertThat(obligation(again, "repair/asking-unless-promised/4").startedOn())
                    .isEqualTo(day(8, 12));

            Story asked = again.on(8, 15).does(ASKED, OWNS);
            assertThat(owed(asked, day(8, 15))).doesNotContain("repair/asking-unless-promised");
            Story third = asked.on(8, 16)
                    .does(PROMISED, day(8, 31), REPAIRS)
                    .on(8, 17)
                    .does(PROMISED, day(8, 31), REPAIRS);
            assertThat(obligation(third, "repair/asking-unless-promised/7").startedOn())
                    .isEqualTo(day(8, 17));
            Story done = third.on(8, 18).does(NOTED, "done", REPAIRS);
            assertThat(owed(done, day(8, 18))).doesNotContain("repair/asking-unless-promised");
        }
    }

    @Nested
    class Ids {

        @Test
        void areTheSameOnReplay() {
            Story one = brought()
                    .takenOn()
                    .does(PROMISED, day(8, 12), REPAIRS)
                    .on(8, 16)
                    .does(ASKED, OWNS);
            Story two = brought()
                    .takenOn()
                    .does(PROMISED, day(8, 12), REPAIRS)
                    .on(8, 16)
                    .does(ASKED, OWNS);

            assertThat(one.theCase().obligations(one.context()))
                    .isEqualTo(two.theCase().obligations(two.context()));
        }

        @Test
        void areTheSameUnderAChangedCalendarThoughDaysMove() {
            Story story = brought();
            Story moved = story.with(context -> context.toBuilder()
                    .calendars(Calendars.of(Repairs.weekdays("1").withHoliday(day(8, 2), Label.same("a feast"), "2")))
                    .build());

            assertThat(obligation(story, "repair/taking-on/1").deadline().dueOn())
                    .isEqualTo(day(8, 3));
            assertThat(obligation(moved, "repair/taking-on/1").deadline().dueOn())
                    .isEqualTo(day(8, 4));
            assertThat(overdue(story, day(8, 4))).containsExactly("repair/taking-on");
            assertThat(overdue(moved, day(8, 4))).isEmpty();
        }

        @Test
        void areTheNumbersOfTheEntriesWithWhichTheyBeganSoThatOthersRenumberNothing() {
            Story twice = brought()
                    .takenOn()
                    .on(8, 5)
                    .does(SET_ASIDE, REPAIRS)
                    .on(8, 8)
                    .does(TAKEN_UP, REPAIRS);

            // without the first spell of four days, the second would be the first, and keep its id
            assertThat(ids(twice.theCase().obligations(twice.context())))
                    .contains("r-1/repair/finishing/2", "r-1/repair/finishing/4");
        }

        @Test
        void areTheSameWhateverThingsAreCalled() {
            WorkflowDefinition<Repair> renamed =
                    Repairs.builder().event(TAKEN_ON, Label.same("accepted")).build();

            assertThat(brought("r-1", renamed, Repairs.context()).theCase().obligations(Repairs.context()))
                    .isEqualTo(brought().theCase().obligations(Repairs.context()));
        }

        @Test
        void ofARungFollowTheTermItHangsOnSoThatAMovedEarlierTermChangesNothing() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .internal(RepairState.BROUGHT_IN, on(ASKED).by(OWNER))
                    .transition(RepairState.BROUGHT_IN, RepairState.BROUGHT_IN, on(RETURNED))
                    .obligation(
                            "repair/asking-at-once",
                            Label.same("ask"),
                            RepairState.BROUGHT_IN,
                            ASKED,
                            owedBy(OWNER).onceOverdue("repair/taking-on").within(TimeLimit.ofWorkingDays(2)))
                    .build();
            Story story = brought("r-1", definition, Repairs.context()).on(8, 5).does(RETURNED, OWNS);
            Story withHolidays = story.with(context -> context.toBuilder()
                    .calendars(Calendars.of(Repairs.weekdays("1")
                            .withHoliday(day(8, 2), Label.same("a feast"), "2")
                            .withHoliday(day(8, 3), Label.same("another"), "3")))
                    .build());

            // the first term is late from Thursday 4 August, or with two holidays not before it ends
            assertThat(asking(story)).containsExactly("r-1/repair/asking-at-once/1", "r-1/repair/asking-at-once/2");
            assertThat(asking(withHolidays)).containsExactly("r-1/repair/asking-at-once/2");
        }

        private ImmutableList<String> asking(Story story) {
            return ids(story.theCase().obligations(story.context())).stream()
                    .filter(id -> id.contains("asking-at-once"))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @Test
    void saysWhoOwesWhatUntilWhen() {
        assertThat(obligation(brought(), "repair/taking-on/1"))
                .hasToString("r-1/repair/taking-on/1: repair/workshop owes repair/taken-on by 2022-08-03");
        assertThat(TAKEN_ON).hasToString("repair/taken-on");
    }
}
