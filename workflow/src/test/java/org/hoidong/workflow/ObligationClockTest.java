package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Repairs.OWNER;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.SET_ASIDE;
import static org.hoidong.workflow.Repairs.TAKEN_UP;
import static org.hoidong.workflow.Repairs.WORKSHOP;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.core.obligation.Reminder;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A repair is owed within ten working days; setting it aside stops the clock, taking it up again resumes it. Taken on on
 * Monday 1 August 2022 it is due on Monday 15 August if nothing is done to the clock.
 */
class ObligationClockTest {

    static final EventType<Long> MORE_TIME = EventType.of("repair/more-time-given", Repairs.AMOUNT);
    static final EventType<NoPayload> BEGUN_ANEW = EventType.of("repair/begun-anew");
    static final EventType<NoPayload> PRESSED = EventType.of("repair/pressed");
    static final EventType<NoPayload> PRESSED_HARD = EventType.of("repair/pressed-hard");

    static final StateGroup TAKEN =
            StateGroup.of("repair/taken", Label.same("taken"), RepairState.AT_WORK, RepairState.RESTING);

    private static final String WHOLE = "repair/whole";
    private static final ClockLimits AT_MOST_A_WEEK =
            ClockLimits.builder().longestStop(TimeLimit.ofCalendarDays(7)).build();
    private static final RuleKey<ClockLimits> CLOCK_LIMITS =
            RuleKey.of("repair/clock-limits", FieldOfLaw.LOCAL_GOVERNMENT, Label.same("limits"));

    static Owed<Repair> tenWorkingDays() {
        return owedBy(WORKSHOP)
                .within(TimeLimit.ofWorkingDays(10))
                .stoppedBy(SET_ASIDE)
                .resumedBy(TAKEN_UP)
                .extendedBy(MORE_TIME, "repair/days-given", days -> TimeLimit.ofWorkingDays(days.intValue()))
                .restartedBy(BEGUN_ANEW)
                .remindedBefore(Repairs.REMINDER_DAYS);
    }

    static WorkflowDefinition<Repair> definition(UnaryOperator<Owed<Repair>> change) {
        return table(change.apply(tenWorkingDays())).build();
    }

    static WorkflowDefinition.Builder<Repair> table(Owed<Repair> owed) {
        return Repairs.builder()
                .internal(TAKEN, on(MORE_TIME).by(OWNER))
                .internal(TAKEN, on(BEGUN_ANEW).by(OWNER))
                .internal(TAKEN, on(PRESSED).by(OWNER))
                .internal(TAKEN, on(PRESSED_HARD).by(OWNER))
                .obligation(WHOLE, Label.same("repair it"), TAKEN, Repairs.FINISHED, owed)
                .obligation(
                        "repair/pressing",
                        Label.same("press"),
                        TAKEN,
                        PRESSED,
                        owedBy(OWNER).onceOverdue(WHOLE).within(TimeLimit.ofWorkingDays(2)))
                .obligation(
                        "repair/pressing-hard",
                        Label.same("press hard"),
                        TAKEN,
                        PRESSED_HARD,
                        owedBy(OWNER).onceDone("repair/pressing").within(TimeLimit.ofWorkingDays(5)));
    }

    private static Story taken() {
        return taken(owed -> owed);
    }

    private static Story taken(UnaryOperator<Owed<Repair>> change) {
        return brought("r-1", definition(change), Repairs.context()).takenOn();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private static Optional<Obligation> whole(Story story, LocalDate on) {
        return story.theCase().owed(on, story.context()).stream()
                .filter(obligation -> obligation.line().equals(WHOLE))
                .findFirst();
    }

    private static LocalDate due(Story story, LocalDate on) {
        return whole(story, on).orElseThrow().deadline().dueOn();
    }

    private static String id(Story story, LocalDate on) {
        return whole(story, on).orElseThrow().id().value();
    }

    private static List<String> overdue(Story story, LocalDate on) {
        return story.theCase().overdue(on, story.context()).stream()
                .map(obligation -> obligation.id().value().substring("r-1/repair/".length()))
                .toList();
    }

    private static List<String> owed(Story story, LocalDate on) {
        return story.theCase().owed(on, story.context()).stream()
                .map(Obligation::line)
                .filter(line ->
                        line.equals(WHOLE) || line.startsWith("repair/pressing") || line.equals("repair/taking-up"))
                .toList();
    }

    private static List<LocalDate> reminded(Story story, LocalDate on) {
        return story.theCase().reminders(on, story.context()).stream()
                .filter(reminder -> reminder.obligation().value().startsWith("r-1/" + WHOLE))
                .map(Reminder::on)
                .toList();
    }

    @Nested
    class WhileAStopLasts {

        private final Story stopped = taken().on(8, 3).does(SET_ASIDE, REPAIRS);

        @Test
        void isDueOnTheEarliestDayStillPossible() {
            // 2 August is counted, the stop lasts to the day asked; nine working days are left
            assertThat(due(stopped, day(8, 2))).isEqualTo(day(8, 15));
            assertThat(due(stopped, day(8, 3))).isEqualTo(day(8, 16));
            assertThat(due(stopped, day(8, 4))).isEqualTo(day(8, 17));
            assertThat(due(stopped, day(8, 5))).isEqualTo(day(8, 18));
            // a weekend puts nothing off
            assertThat(due(stopped, day(8, 7))).isEqualTo(day(8, 18));
            assertThat(due(stopped, day(8, 8))).isEqualTo(day(8, 19));
        }

        @Test
        void isOwedAndNeverOverdue() {
            assertThat(owed(stopped, day(12, 30))).containsExactly("repair/taking-up", WHOLE);
            assertThat(overdue(stopped, day(12, 30))).containsExactly("taking-up/3");
            assertThat(whole(stopped, day(12, 30)).orElseThrow().status(day(12, 30)))
                    .isEqualTo(ObligationStatus.OWED);
            assertThat(whole(stopped, day(12, 30)).orElseThrow().overdueSince()).isEmpty();
        }

        @Test
        void saysThatItStandsStillAndByWhom() {
            Deadline deadline = whole(stopped, day(8, 4)).orElseThrow().deadline();

            assertThat(deadline.isStopped()).isTrue();
            assertThat(deadline.isProvisional()).isTrue();
            assertThat(deadline.runningTime().orElseThrow().entries())
                    .containsExactly(ClockEntry.stop(day(8, 3), "bench-2", "repair/set-aside #3")
                            .named("entry-3"));
            assertThat(whole(stopped, day(8, 2)).orElseThrow().deadline().isStopped())
                    .isFalse();
        }

        @Test
        void isNotRemindedOfEvenOfWhatWasRemindedBefore() {
            // five working days before Monday 15 August is Monday 8 August
            Story later = taken().on(8, 9).does(SET_ASIDE, REPAIRS);

            assertThat(reminded(later, day(8, 7))).isEmpty();
            assertThat(reminded(later, day(8, 8))).containsExactly(day(8, 8));
            assertThat(reminded(later, day(8, 9))).isEmpty();
            assertThat(reminded(later, day(9, 9))).isEmpty();
        }

        @Test
        void isOfInterestOnTheEarliestDayOnWhichItCanStillFallDue() {
            Story alone = taken(owed -> owed.stoppedBy(PRESSED)).on(8, 3).does(PRESSED, OWNS);
            WorkflowCase<Repair> theCase = alone.theCase();

            // the obligation of 30 days to finish is due on 31 August and reminded of from 24 August
            assertThat(theCase.nextDateOfInterest(day(8, 3), alone.context())).contains(day(8, 16));
            assertThat(theCase.nextDateOfInterest(day(8, 4), alone.context())).contains(day(8, 17));
        }

        @Test
        void isForeseenToBringNothingAbout() {
            assertThat(stopped.theCase().obligations(stopped.context()))
                    .extracting(Obligation::line)
                    .doesNotContain("repair/pressing");
            assertThat(stopped.theCase().obligations(day(12, 30), stopped.context()))
                    .filteredOn(obligation -> obligation.line().equals(WHOLE))
                    .singleElement()
                    .satisfies(whole -> assertThat(whole.deadline().asOf()).contains(day(12, 30)));
        }

        @Test
        void isReadAsOfTheDayOfTheLatestEntryIfNoDayIsGiven() {
            assertThat(stopped.theCase().obligations(stopped.context()))
                    .isEqualTo(stopped.theCase().obligations(day(8, 3), stopped.context()));
        }

        @Test
        void lapsesWithTheCaseAndWasNeverLate() {
            Story givenUp = taken(owed -> owed.stoppedBy(PRESSED))
                    .on(8, 3)
                    .does(PRESSED, OWNS)
                    .on(9, 30)
                    .does(Repairs.ABANDONED, REPAIRS);

            assertThat(givenUp.theCase().obligations(givenUp.context()))
                    .filteredOn(obligation -> obligation.line().equals(WHOLE))
                    .singleElement()
                    .satisfies(whole -> {
                        assertThat(whole.lapsedOn()).contains(day(9, 30));
                        assertThat(whole.overdueSince()).isEmpty();
                    });
        }
    }

    @Nested
    class Resumed {

        private final Story resumed =
                taken().on(8, 3).does(SET_ASIDE, REPAIRS).on(8, 8).does(TAKEN_UP, REPAIRS);

        @Test
        void keepsItsIdAndIsDueLaterByTheWorkingDaysItStoodStill() {
            // Wednesday 3 to Friday 5 August do not count, Monday 8 August does
            assertThat(due(resumed, day(8, 8))).isEqualTo(day(8, 18));
            assertThat(id(resumed, day(8, 2))).isEqualTo("r-1/repair/whole/2");
            assertThat(id(resumed, day(8, 5))).isEqualTo("r-1/repair/whole/2");
            assertThat(id(resumed, day(8, 8))).isEqualTo("r-1/repair/whole/2");
        }

        @Test
        void isOverdueFromItsFirstLateDay() {
            assertThat(overdue(resumed, day(8, 17))).isEmpty();
            assertThat(overdue(resumed, day(8, 18))).isEmpty();
            assertThat(overdue(resumed, day(8, 19))).containsExactly("whole/2");
            assertThat(owed(resumed, day(8, 19))).containsExactly(WHOLE, "repair/pressing");
        }

        @Test
        void isRemindedOfAnewUnderTheSameIdsSoThatNothingIsSentTwice() {
            Story later = taken().on(8, 9).does(SET_ASIDE, REPAIRS).on(8, 12).does(TAKEN_UP, REPAIRS);

            // 9, 10 and 11 August do not count, so it is due on Thursday 18 August
            assertThat(later.theCase().reminders(day(8, 8), later.context()))
                    .extracting(Reminder::toString)
                    .containsExactly("r-1/repair/whole/2/reminder-5 on 2022-08-08");
            assertThat(later.theCase().reminders(day(8, 12), later.context()))
                    .extracting(Reminder::toString)
                    .containsExactly("r-1/repair/whole/2/reminder-5 on 2022-08-11");
        }

        @Test
        void doesNothingWhileTheClockRuns() {
            Story pressed = taken(owed -> owed.resumedBy(PRESSED)).on(8, 4).does(PRESSED, OWNS);

            assertThat(due(pressed, day(8, 4))).isEqualTo(day(8, 15));
        }

        @Test
        void endsEveryStopAtOnceAndCountsNoDayTwice() {
            Story twice = taken(owed -> owed.stoppedBy(PRESSED))
                    .on(8, 3)
                    .does(SET_ASIDE, REPAIRS)
                    .on(8, 4)
                    .does(PRESSED, OWNS)
                    .on(8, 8)
                    .does(TAKEN_UP, REPAIRS);

            assertThat(due(twice, day(8, 8))).isEqualTo(day(8, 18));
        }

        @Test
        void onTheDayOfTheStopPutsNothingOff() {
            Story atOnce = taken().on(8, 3).does(SET_ASIDE, REPAIRS).does(TAKEN_UP, REPAIRS);

            assertThat(due(atOnce, day(8, 3))).isEqualTo(day(8, 15));
        }
    }

    @Nested
    class StoppedAroundTheDueDay {

        private Story stoppedOn(int day) {
            return taken().on(8, day).does(SET_ASIDE, REPAIRS);
        }

        @Test
        void hasAnEffectToTheDueDayAndNoneAfterIt() {
            // Friday 12, Monday 15 (the due day), Tuesday 16 August; asked on Monday 22 August
            assertThat(overdue(stoppedOn(12), day(8, 22))).isEmpty();
            assertThat(overdue(stoppedOn(15), day(8, 22))).isEmpty();
            assertThat(overdue(stoppedOn(16), day(8, 22))).containsExactly("whole/2", "pressing/2");
        }

        @Test
        void leavesWhatWasLateLateSinceTheSameDay() {
            Story late = stoppedOn(17).on(8, 24).does(TAKEN_UP, REPAIRS);

            for (LocalDate asked : List.of(day(8, 16), day(8, 17), day(8, 23), day(8, 24), day(12, 30))) {
                assertThat(whole(late, asked).orElseThrow().overdueSince()).contains(day(8, 16));
                assertThat(overdue(late, asked)).contains("whole/2");
            }
        }

        @Test
        void leavesTheLadderStanding() {
            assertThat(owed(stoppedOn(17), day(8, 17))).contains("repair/pressing");
        }
    }

    @Nested
    class Extended {

        @Test
        void isDueLaterUnderItsIdIfGrantedByTheDueDay() {
            for (int granted : new int[] {2, 12, 15}) {
                Story extended = taken().on(8, granted).does(MORE_TIME, 5L, OWNS);

                // five working days after Monday 15 August
                assertThat(due(extended, day(8, granted))).isEqualTo(day(8, 22));
                assertThat(id(extended, day(8, granted))).isEqualTo("r-1/repair/whole/2");
                assertThat(overdue(extended, day(8, 22))).isEmpty();
                assertThat(overdue(extended, day(8, 23))).containsExactly("whole/2");
            }
        }

        @Test
        void afterTheDueDayIsLateSinceTheSameDay() {
            Story extended = taken().on(8, 16).does(MORE_TIME, 5L, OWNS);

            assertThat(due(extended, day(8, 16))).isEqualTo(day(8, 15));
            // pressed for within two working days of Tuesday 16 August
            assertThat(overdue(extended, day(8, 18))).containsExactly("whole/2");
            assertThat(overdue(extended, day(8, 19))).containsExactly("whole/2", "pressing/2");
            assertThat(whole(extended, day(9, 18)).orElseThrow().overdueSince()).contains(day(8, 16));
        }

        @Test
        void twiceOnOneDayIsExtendedTwice() {
            Story twice = taken().on(8, 2).does(MORE_TIME, 5L, OWNS).does(MORE_TIME, 5L, OWNS);

            assertThat(due(twice, day(8, 2))).isEqualTo(day(8, 29));
        }

        @Test
        void isRemindedOfAgainUnderNewIds() {
            Story extended = taken().on(8, 9).does(MORE_TIME, 5L, OWNS);

            assertThat(extended.theCase().reminders(day(8, 8), extended.context()))
                    .extracting(Reminder::toString)
                    .containsExactly("r-1/repair/whole/2/reminder-5 on 2022-08-08");
            assertThat(reminded(extended, day(8, 9))).isEmpty();
            assertThat(extended.theCase().reminders(day(8, 15), extended.context()))
                    .extracting(Reminder::toString)
                    .containsExactly("r-1/repair/whole/2/extension-1/reminder-5 on 2022-08-15");
        }
    }

    @Nested
    class BegunAnew {

        @Test
        void isOwedUnderANewIdWithTheWholeLimitFromThatDay() {
            Story anew = taken().on(8, 10).does(BEGUN_ANEW, OWNS);

            // ten working days from Wednesday 10 August
            assertThat(id(anew, day(8, 9))).isEqualTo("r-1/repair/whole/2");
            assertThat(id(anew, day(8, 10))).isEqualTo("r-1/repair/whole/3");
            assertThat(due(anew, day(8, 10))).isEqualTo(day(8, 24));
        }

        @Test
        void keepsThatItHadBeenOverdueAsAFactOfTheOneThatEnded() {
            Story anew = taken().on(8, 18).does(BEGUN_ANEW, OWNS);
            Obligation before = anew.theCase().obligations(anew.context()).stream()
                    .filter(obligation -> obligation.id().value().equals("r-1/repair/whole/2"))
                    .findFirst()
                    .orElseThrow();

            assertThat(before.overdueSince()).contains(day(8, 16));
            assertThat(before.lapsedOn()).contains(day(8, 18));
            assertThat(overdue(anew, day(8, 17))).containsExactly("whole/2");
            assertThat(overdue(anew, day(8, 18))).isEmpty();
        }

        @Test
        void letsTheLadderLapseAndBeginAgainWhenItIsLateAgain() {
            Story anew = taken().on(8, 17).does(PRESSED, OWNS).on(8, 18).does(BEGUN_ANEW, OWNS);

            assertThat(owed(anew, day(8, 17))).containsExactly(WHOLE, "repair/pressing-hard");
            assertThat(owed(anew, day(8, 18))).containsExactly(WHOLE);
            // ten working days from Thursday 18 August are due on Thursday 1 September
            assertThat(owed(anew, day(9, 1))).containsExactly(WHOLE);
            assertThat(owed(anew, day(9, 2))).containsExactly(WHOLE, "repair/pressing");
            assertThat(overdue(anew, day(9, 7))).contains("whole/4", "pressing/4");
        }

        @Test
        void endsExtensionsAndNotAStopThatLasts() {
            Story extended =
                    taken().on(8, 2).does(MORE_TIME, 5L, OWNS).on(8, 10).does(BEGUN_ANEW, OWNS);
            Story stopped = taken().on(8, 9).does(SET_ASIDE, REPAIRS).on(8, 10).does(BEGUN_ANEW, OWNS);

            assertThat(due(extended, day(8, 10))).isEqualTo(day(8, 24));
            assertThat(whole(stopped, day(8, 31)).orElseThrow().deadline().isStopped())
                    .isTrue();
            // resumed on Friday 12 August, which is the first of the ten
            assertThat(due(stopped.on(8, 12).does(TAKEN_UP, REPAIRS), day(8, 12)))
                    .isEqualTo(day(8, 25));
        }

        @Test
        void afterAStopThatCameTooLateCanBeStoppedAgain() {
            Story again = taken(owed -> owed.stoppedBy(PRESSED))
                    .on(8, 17)
                    .does(PRESSED, OWNS)
                    .on(8, 18)
                    .does(BEGUN_ANEW, OWNS)
                    .on(8, 19)
                    .does(PRESSED, OWNS);

            assertThat(whole(again, day(8, 18)).orElseThrow().deadline().isStopped())
                    .isFalse();
            assertThat(whole(again, day(8, 19)).orElseThrow().deadline().isStopped())
                    .isTrue();
        }

        @Test
        void saysSoInItsExplanation() {
            Deadline deadline = whole(taken().on(8, 10).does(BEGUN_ANEW, OWNS), day(8, 10))
                    .orElseThrow()
                    .deadline();

            assertThat(deadline.explanation().get(0))
                    .hasToString(deadline.anchor().orElseThrow() + " RESTARTED");
        }
    }

    @Nested
    class WithinLimits {

        @Test
        void standsStillNoLongerThanTheLongestStop() {
            Story stopped =
                    taken(owed -> owed.clockLimits(AT_MOST_A_WEEK)).on(8, 3).does(SET_ASIDE, REPAIRS);

            // from Wednesday 3 to Tuesday 9 August: five working days
            assertThat(whole(stopped, day(8, 8)).orElseThrow().deadline().isStopped())
                    .isTrue();
            assertThat(whole(stopped, day(8, 9)).orElseThrow().deadline().isStopped())
                    .isTrue();
            assertThat(whole(stopped, day(8, 10)).orElseThrow().deadline().isStopped())
                    .isFalse();
            assertThat(due(stopped, day(8, 9))).isEqualTo(day(8, 22));
            assertThat(due(stopped, day(8, 10))).isEqualTo(day(8, 22));
            assertThat(overdue(stopped, day(8, 22))).doesNotContain("whole/2");
            assertThat(overdue(stopped, day(8, 23))).contains("whole/2");
        }

        @Test
        void isOfInterestWhenTheStopEndsByItself() {
            Story stopped = taken(owed -> owed.stoppedBy(PRESSED).clockLimits(AT_MOST_A_WEEK))
                    .on(8, 3)
                    .does(PRESSED, OWNS);

            assertThat(stopped.theCase().nextDateOfInterest(day(8, 3), stopped.context()))
                    .contains(day(8, 10));
            // reminders five and one working days before Monday 22 August
            assertThat(stopped.theCase().nextDateOfInterest(day(8, 10), stopped.context()))
                    .contains(day(8, 15));
        }

        @Test
        void hasNoEffectBeyondTheirNumber() {
            Story moreThanOnce = taken(owed -> owed.clockLimits(ClockLimits.builder()
                            .mostExtensions(1)
                            .mostRestarts(1)
                            .build()))
                    .on(8, 2)
                    .does(MORE_TIME, 5L, OWNS)
                    .does(MORE_TIME, 5L, OWNS);

            assertThat(due(moreThanOnce, day(8, 2))).isEqualTo(day(8, 22));
            Story anew = moreThanOnce.does(BEGUN_ANEW, OWNS);
            assertThat(due(anew.on(8, 3).does(MORE_TIME, 5L, OWNS), day(8, 3))).isEqualTo(day(8, 16));
            Story again = anew.on(8, 3).does(BEGUN_ANEW, OWNS);
            assertThat(id(again, day(8, 3))).isEqualTo("r-1/repair/whole/5");
            assertThat(due(again, day(8, 3))).isEqualTo(day(8, 16));
        }

        @Test
        void takesThemFromTheRuleBookOfTheDayOfTheOpening() {
            LegalContext context = Repairs.context();
            LegalContext ruled = context.toBuilder()
                    .rules(context.rules()
                            .with(
                                    CLOCK_LIMITS,
                                    Dated.setting(
                                            AT_MOST_A_WEEK, DateSpan.from(LocalDate.of(2020, 1, 1)), Repairs.RULE)))
                    .build();
            Story stopped = brought("r-1", definition(owed -> owed.clockLimits(CLOCK_LIMITS)), ruled)
                    .takenOn()
                    .on(8, 3)
                    .does(SET_ASIDE, REPAIRS);

            assertThat(due(stopped, day(8, 31))).isEqualTo(day(8, 22));
        }
    }

    @Nested
    class UnderAChangedCalendar {

        @Test
        void movesTheDueDayAndKeepsTheIds() {
            Story resumed = taken().on(8, 3).does(SET_ASIDE, REPAIRS).on(8, 8).does(TAKEN_UP, REPAIRS);
            Story withHoliday = resumed.with(context -> context.toBuilder()
                    .calendars(Calendars.of(Repairs.weekdays("1").withHoliday(day(8, 9), Label.same("feast"), "2")))
                    .build());

            assertThat(due(resumed, day(8, 8))).isEqualTo(day(8, 18));
            assertThat(due(withHoliday, day(8, 8))).isEqualTo(day(8, 19));
            assertThat(id(withHoliday, day(8, 8))).isEqualTo(id(resumed, day(8, 8)));
        }
    }

    @Nested
    class WhereAFunctionGivesTheRunningTime {

        private static Due due(CaseView<? extends Repair> theCase) {
            Entry<?> begun = theCase.last(Repairs.TAKEN_ON).orElseThrow();
            RunningTime time = RunningTime.of(TimeLimit.ofWorkingDays(10), begun.occurredOn());
            for (Entry<?> entry : theCase.history()) {
                if (entry.event().equals(SET_ASIDE)) {
                    time = time.with(ClockEntry.stop(entry.occurredOn(), "bench", "aside " + entry.number()));
                } else if (entry.event().equals(TAKEN_UP)) {
                    time = time.with(ClockEntry.resume(entry.occurredOn(), "bench", "up " + entry.number()));
                } else if (entry.event().equals(BEGUN_ANEW)) {
                    time = time.with(ClockEntry.restart(entry.occurredOn(), "owner", "anew " + entry.number()));
                }
            }
            return time.entries().isEmpty()
                    ? Due.within(TimeLimit.ofWorkingDays(10), begun.occurredOn())
                    : Due.running(time);
        }

        private static Story begin() {
            WorkflowDefinition<Repair> definition = table(
                            owedBy(WORKSHOP).dueFrom("repair/running", WhereAFunctionGivesTheRunningTime::due))
                    .transition(
                            RepairState.RESTING,
                            RepairState.REPAIRED,
                            on(Repairs.FINISHED).by(WORKSHOP))
                    .build();
            return brought("r-1", definition, Repairs.context()).takenOn();
        }

        @Test
        void behavesAsAClockOfTheTableDoes() {
            for (int stop : new int[] {3, 12, 15, 16}) {
                Story ofFunction = begin().on(8, stop).does(SET_ASIDE, REPAIRS);
                Story ofTable = taken().on(8, stop).does(SET_ASIDE, REPAIRS);
                Story functionResumed = ofFunction.on(8, 23).does(TAKEN_UP, REPAIRS);
                Story tableResumed = ofTable.on(8, 23).does(TAKEN_UP, REPAIRS);

                days(day(8, 1), day(9, 30)).forEach(asked -> {
                    assertThat(ObligationClockTest.due(ofFunction, asked))
                            .isEqualTo(ObligationClockTest.due(ofTable, asked));
                    assertThat(overdue(ofFunction, asked)).isEqualTo(overdue(ofTable, asked));
                    assertThat(overdue(functionResumed, asked)).isEqualTo(overdue(tableResumed, asked));
                    assertThat(id(functionResumed, asked)).isEqualTo("r-1/repair/whole/2");
                });
            }
        }

        @Test
        void beginsAnewWithARestartOnly() {
            Story anew = begin().on(8, 18).does(BEGUN_ANEW, OWNS);

            assertThat(overdue(anew, day(8, 17))).containsExactly("whole/2");
            assertThat(id(anew, day(8, 18))).isEqualTo("r-1/repair/whole/3");
            assertThat(ObligationClockTest.due(anew, day(8, 18))).isEqualTo(day(9, 1));
        }
    }

    @Nested
    class OfTheTable {

        @Test
        void isPartOfTheContentHash() {
            Stream<UnaryOperator<Owed<Repair>>> changes = Stream.of(
                    owed -> owed.stoppedBy(PRESSED),
                    owed -> owed.resumedBy(PRESSED),
                    owed -> owed.restartedBy(PRESSED),
                    owed -> owed.extendedBy(PRESSED, "repair/a-day", none -> TimeLimit.ofWorkingDays(1)),
                    owed -> owed.clockLimits(AT_MOST_A_WEEK),
                    owed -> owed.clockLimits(CLOCK_LIMITS));
            List<String> hashes = Stream.concat(Stream.of(UnaryOperator.<Owed<Repair>>identity()), changes)
                    .map(change -> definition(change).contentHash())
                    .toList();

            assertThat(hashes).doesNotHaveDuplicates();
            assertThat(definition(owed -> owed).contentHash()).isEqualTo(hashes.get(0));
        }

        @Test
        void canBeReadByDiagramsAndBoards() {
            ObligationLine<Repair> line =
                    definition(owed -> owed.clockLimits(AT_MOST_A_WEEK)).obligationLines().stream()
                            .filter(found -> found.id().equals(WHOLE))
                            .findFirst()
                            .orElseThrow();
            ObligationClock clock = line.owed().clock();

            assertThat(line.states()).containsExactly("repair/at-work", "repair/resting");
            assertThat(line.owed().limit()).contains(TimeLimit.ofWorkingDays(10));
            assertThat(clock.stops()).containsExactly(SET_ASIDE);
            assertThat(clock.resumptions()).containsExactly(TAKEN_UP);
            assertThat(clock.restarts()).containsExactly(BEGUN_ANEW);
            assertThat(clock.extensions()).isEqualTo(ImmutableMap.of(MORE_TIME, "repair/days-given"));
            assertThat(clock.limits()).contains(AT_MOST_A_WEEK);
            assertThat(line)
                    .hasToString(
                            "repair/whole: in [repair/at-work, repair/resting] repair/finished is owed by repair/workshop");
        }

        @Test
        void needsSomebodyElseToActInAStateInWhichItRests() {
            WorkflowState paused = new WorkflowState() {
                @Override
                public String id() {
                    return "repair/paused";
                }

                @Override
                public StateCategory category() {
                    return StateCategory.SUSPENDED;
                }
            };
            StateGroup both = StateGroup.of("repair/both", Label.same("both"), RepairState.AT_WORK, paused);
            WorkflowDefinition.Builder<Repair> table = Repairs.builder()
                    .state(paused, Label.same("paused"))
                    .transition(RepairState.AT_WORK, paused, on(PRESSED))
                    .transition(paused, RepairState.AT_WORK, on(PRESSED_HARD))
                    .obligation(
                            WHOLE,
                            Label.same("repair it"),
                            both,
                            Repairs.FINISHED,
                            owedBy(WORKSHOP)
                                    .within(TimeLimit.ofWorkingDays(10))
                                    .stoppedBy(PRESSED)
                                    .resumedBy(PRESSED_HARD));

            assertThat(catchThrowableOfType(DefinitionException.class, table::build)
                            .defects())
                    .extracting(defect -> defect.reason().code(), Defect::where)
                    .containsExactly(tuple(Defect.NO_OBLIGATION, "repair/paused"));
        }

        @Test
        void refusesWhatCannotBeMeant() {
            Owed<Repair> owed = tenWorkingDays();

            assertThatThrownBy(() -> owed.stoppedBy(TAKEN_UP))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("event ([repair/taken-up]) must not both stop and resume");
            assertThatThrownBy(() -> owed.extendedBy(MORE_TIME, "repair/other", days -> TimeLimit.ofWorkingDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("event (repair/more-time-given) must not extend an obligation twice");
            assertThatThrownBy(() -> owed.dueFrom("repair/term", Repairs::term))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("let a function give Due.running");
            assertThatThrownBy(() -> owed.every(TimeLimit.ofMonths(1))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> owed.within(TimeLimit.ofWorkingDays(10).before()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must run forward");
        }
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(0, (int) (last.toEpochDay() - first.toEpochDay()))
                .mapToObj(first::plusDays);
    }
}
