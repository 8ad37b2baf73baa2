package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNER;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.WORKSHOP;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.Recurrence;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several terms of one matter: late and very late, term after term, at a milestone, one because of another. */
class ObligationTermsTest {

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private static Story with(String id, EventType<?> event, Owed<Repair> owed) {
        return brought("r-1", definition(id, event, owed), Repairs.context());
    }

    private static WorkflowDefinition<Repair> definition(String id, EventType<?> event, Owed<Repair> owed) {
        return Repairs.builder()
                .obligation(id, Label.same(id), RepairState.BROUGHT_IN, event, owed)
                .build();
    }

    private static List<String> overdue(Story story, LocalDate on) {
        return story.theCase().overdue(on, story.context()).stream()
                .map(Obligation::line)
                .toList();
    }

    private static List<Obligation> of(Story story, String line) {
        return story.theCase().obligations(story.context()).stream()
                .filter(obligation -> obligation.line().equals(line))
                .toList();
    }

    @Nested
    class LateAndVeryLate {

        /** To be taken on within two working days, Wednesday 3 August, and at the very latest within five, Monday 8 August. */
        private final Story story =
                with("repair/taking-on-at-last", TAKEN_ON, owedBy(WORKSHOP).within(TimeLimit.ofWorkingDays(5)));

        @Test
        void standAtOnceWithTheEarliestDueFirst() {
            assertThat(story.theCase().owed(day(8, 1), story.context()))
                    .extracting(Obligation::line)
                    .containsExactly("repair/taking-on", "repair/taking-on-at-last");
        }

        @Test
        void goOverdueOneAfterTheOther() {
            assertThat(overdue(story, day(8, 3))).isEmpty();
            assertThat(overdue(story, day(8, 4))).containsExactly("repair/taking-on");
            assertThat(overdue(story, day(8, 8))).containsExactly("repair/taking-on");
            assertThat(overdue(story, day(8, 9))).containsExactly("repair/taking-on", "repair/taking-on-at-last");
        }

        @Test
        void areDischargedByOneEvent() {
            Story taken = story.on(8, 5).takenOn();

            assertThat(of(taken, "repair/taking-on").get(0).status(day(8, 5)))
                    .isEqualTo(ObligationStatus.DISCHARGED_LATE);
            assertThat(of(taken, "repair/taking-on-at-last").get(0).status(day(8, 5)))
                    .isEqualTo(ObligationStatus.DISCHARGED);
        }

        @Test
        void areOfInterestOnEachDueDayAndEachFirstLateDay() {
            WorkflowCase<Repair> theCase = story.theCase();
            LocalDate day = day(8, 1);
            for (LocalDate next : List.of(day(8, 3), day(8, 4), day(8, 8), day(8, 9))) {
                assertThat(theCase.nextDateOfInterest(day, story.context())).contains(next);
                day = next;
            }
            assertThat(theCase.nextDateOfInterest(day, story.context())).isEmpty();
        }
    }

    @Nested
    class TermAfterTerm {

        private static final String REPORT = "repair/report";
        private static final TimeLimit MONTH = TimeLimit.ofMonths(1);

        private final WorkflowDefinition<Repair> definition =
                definition(REPORT, NOTED, owedBy(WORKSHOP).every(MONTH));

        private Story begunOn(LocalDate date) {
            return new Story(
                    definition
                            .open(
                                    CaseId.of("r-1"),
                                    Repairs.PUMP,
                                    occurs(Repairs.BROUGHT, OWNS, date),
                                    Repairs.context())
                            .orElseThrow(),
                    Repairs.context(),
                    date);
        }

        private List<LocalDate> dues(Story story) {
            return of(story, REPORT).stream()
                    .map(obligation -> obligation.deadline().dueOn())
                    .toList();
        }

        @Test
        void isCountedFromTheFirstDayAndNeverFromTheLastReport() {
            // 28 February and 31 March 2022 are weekdays, 30 April is a Saturday, 31 May a Tuesday
            Story story = begunOn(day(1, 31))
                    .on(2, 28)
                    .does(NOTED, "one", REPAIRS)
                    .on(3, 3)
                    .does(NOTED, "two", REPAIRS)
                    .on(5, 2)
                    .does(NOTED, "three", REPAIRS);

            assertThat(dues(story)).containsExactly(day(2, 28), day(3, 31), day(5, 2), day(5, 31));
            Recurrence monthly = Recurrence.every(MONTH, day(1, 31));
            for (int i = 1; i <= 4; i++) {
                assertThat(dues(story).get(i - 1))
                        .isEqualTo(monthly.occurrence(i, Repairs.context().calendars())
                                .dueOn());
            }
        }

        @Test
        void hasTheNumberOfTheEntryWithWhichEachTermBegan() {
            Story story = begunOn(day(1, 31))
                    .on(2, 28)
                    .does(NOTED, "one", REPAIRS)
                    .on(3, 3)
                    .does(NOTED, "two", REPAIRS);

            assertThat(of(story, REPORT))
                    .extracting(obligation -> obligation.id().value())
                    .containsExactly("r-1/repair/report/1", "r-1/repair/report/2", "r-1/repair/report/3");
        }

        @Test
        void owesOneAfterTheOtherIfSeveralAreMissing() {
            Story one = begunOn(day(1, 31)).on(5, 10).does(NOTED, "of February", REPAIRS);

            assertThat(of(one, REPORT).get(0).overdueSince()).contains(day(3, 1));
            assertThat(of(one, REPORT).get(1).overdueSince()).contains(day(5, 10));
            assertThat(overdue(one, day(5, 10))).contains(REPORT);
            Story three = one.does(NOTED, "of March", REPAIRS).does(NOTED, "of April", REPAIRS);
            assertThat(overdue(three, day(5, 31))).doesNotContain(REPORT);
            assertThat(overdue(three, day(6, 1))).contains(REPORT);
        }

        @Test
        void beginsAnewWhereTheStateIsEnteredAnew() {
            WorkflowDefinition<Repair> reentrant = Repairs.builder()
                    .transition(RepairState.BROUGHT_IN, RepairState.BROUGHT_IN, on(Repairs.RETURNED))
                    .obligation(
                            REPORT,
                            Label.same(REPORT),
                            RepairState.BROUGHT_IN,
                            NOTED,
                            owedBy(WORKSHOP).every(TimeLimit.ofCalendarDays(10)))
                    .build();
            Story story = brought("r-1", reentrant, Repairs.context())
                    .on(8, 5)
                    .does(NOTED, "one", REPAIRS)
                    .on(8, 8)
                    .does(Repairs.RETURNED, OWNS);

            assertThat(dues(story)).containsExactly(day(8, 11), day(8, 22), day(8, 18));
        }

        @Test
        void repeatsWhileWhatItHangsOnIsOverdue() {
            WorkflowDefinition<Repair> urged = definition(
                    "repair/weekly-note",
                    NOTED,
                    owedBy(OWNER).onceOverdue("repair/taking-on").every(TimeLimit.ofCalendarDays(7)));
            Story story = brought("r-1", urged, Repairs.context())
                    .on(8, 10)
                    .does(NOTED, "one", OWNS)
                    .on(8, 20)
                    .does(NOTED, "two", OWNS)
                    .on(8, 22)
                    .takenOn();

            // late from Thursday 4 August: due on 11, 18 and 25 August
            List<Obligation> notes = of(story, "repair/weekly-note");
            assertThat(notes)
                    .extracting(
                            note -> note.id().value(), note -> note.deadline().dueOn(), note -> note.status(day(8, 22)))
                    .containsExactly(
                            tuple("r-1/repair/weekly-note/1", day(8, 11), ObligationStatus.DISCHARGED),
                            tuple("r-1/repair/weekly-note/2", day(8, 18), ObligationStatus.DISCHARGED_LATE),
                            tuple("r-1/repair/weekly-note/3", day(8, 25), ObligationStatus.LAPSED));
        }

        @Test
        void isPartOfTheContentHash() {
            assertThat(definition.contentHash())
                    .isNotEqualTo(definition(REPORT, NOTED, owedBy(WORKSHOP).within(MONTH))
                            .contentHash());
        }
    }

    @Nested
    class AtAMilestone {

        private static final MilestoneId FAIR = MilestoneId.of("autumn-fair");

        private final Story story = with(
                "repair/taking-on-by-the-fair",
                TAKEN_ON,
                owedBy(WORKSHOP).dueFrom("repair/fair", theCase -> Due.at(FAIR, day(9, 30))));

        private Story fairOn(LocalDate date) {
            return story.with(context -> context.toBuilder()
                    .milestones(Milestones.none().with(FAIR, date))
                    .build());
        }

        private Obligation byTheFair(Story of) {
            return of(of, "repair/taking-on-by-the-fair").get(0);
        }

        @Test
        void isDueOnTheLatestDayUntilTheDateIsKnown() {
            assertThat(byTheFair(story).deadline().dueOn()).isEqualTo(day(9, 30));
            assertThat(byTheFair(story).deadline().isMilestoneOpen()).isTrue();
        }

        @Test
        void movesVisiblyUnderItsIdWhenTheDateBecomesKnown() {
            Obligation moved = byTheFair(fairOn(day(8, 20)));

            assertThat(moved.deadline().dueOn()).isEqualTo(day(8, 20));
            assertThat(moved.deadline().milestoneOn()).contains(day(8, 20));
            assertThat(moved.id()).isEqualTo(byTheFair(story).id());
            assertThat(overdue(fairOn(day(8, 20)), day(8, 21))).contains("repair/taking-on-by-the-fair");
            assertThat(overdue(story, day(8, 21))).doesNotContain("repair/taking-on-by-the-fair");
        }

        @Test
        void isDueOnTheLatestDayIfTheDateIsAfterIt() {
            assertThat(byTheFair(fairOn(day(9, 29))).deadline().dueOn()).isEqualTo(day(9, 29));
            assertThat(byTheFair(fairOn(day(9, 30))).deadline().dueOn()).isEqualTo(day(9, 30));
            assertThat(byTheFair(fairOn(day(10, 1))).deadline().dueOn()).isEqualTo(day(9, 30));
        }
    }

    @Nested
    class OnceAnotherIsDone {

        /** Each note is to be asked about within a week, whatever came of the one before. */
        private final WorkflowDefinition<Repair> definition = Repairs.builder()
                .internal(RepairState.BROUGHT_IN, on(Repairs.ASKED))
                .obligation(
                        "repair/note",
                        Label.same("note"),
                        RepairState.BROUGHT_IN,
                        NOTED,
                        owedBy(WORKSHOP).within(TimeLimit.ofCalendarDays(7)))
                .obligation(
                        "repair/question",
                        Label.same("question"),
                        RepairState.BROUGHT_IN,
                        Repairs.ASKED,
                        owedBy(OWNER).onceDone("repair/note").within(TimeLimit.ofCalendarDays(7)))
                .build();

        private final Story noted = brought("r-1", definition, Repairs.context())
                .on(8, 2)
                .does(NOTED, "one", REPAIRS)
                .does(NOTED, "two", REPAIRS)
                .on(8, 4)
                .does(NOTED, "three", REPAIRS);

        @Test
        void standsOnceForEachAndManyOnOneDay() {
            assertThat(noted.theCase().owed(day(8, 4), noted.context()))
                    .filteredOn(obligation -> obligation.line().equals("repair/question"))
                    .extracting(obligation -> obligation.id().value(), Obligation::startedOn)
                    .containsExactly(
                            tuple("r-1/repair/question/1", day(8, 2)),
                            tuple("r-1/repair/question/2", day(8, 2)),
                            tuple("r-1/repair/question/3", day(8, 4)));
        }

        @Test
        void isDischargedTogetherByOneEvent() {
            Story asked = noted.on(8, 9).does(Repairs.ASKED, OWNS);

            assertThat(of(asked, "repair/question"))
                    .extracting(Obligation::dischargedOn)
                    .containsOnly(Optional.of(day(8, 9)))
                    .hasSize(3);
        }
    }

    @Nested
    class ALimitOfAFunction {

        @Test
        void thatSaysNotFromWhenIsCountedFromTheDayItBegins() {
            Story story = with(
                    "repair/soon",
                    TAKEN_ON,
                    owedBy(WORKSHOP).dueFrom("repair/soon-limit", theCase -> Due.within(TimeLimit.ofCalendarDays(7))));

            assertThat(of(story, "repair/soon").get(0).deadline().dueOn()).isEqualTo(day(8, 8));
        }
    }

    @Nested
    class ToSomebody {

        @Test
        void namesTheRoleThatMayClaimIt() {
            Owed<Repair> owed = owedBy(WORKSHOP).within(TimeLimit.ofWorkingDays(2));
            Story claimed = with("repair/promise", NOTED, owed.to(OWNER));
            Story unclaimed = with("repair/promise", NOTED, owed);

            assertThat(of(claimed, "repair/promise").get(0).owedTo()).contains("repair/owner");
            assertThat(of(unclaimed, "repair/promise").get(0).owedTo()).isEmpty();
            assertThat(claimed.theCase().definition().contentHash())
                    .isNotEqualTo(unclaimed.theCase().definition().contentHash());
        }
    }
}
