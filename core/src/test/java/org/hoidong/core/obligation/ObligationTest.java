package org.hoidong.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.hoidong.core.obligation.ObligationStatus.DISCHARGED;
import static org.hoidong.core.obligation.ObligationStatus.DISCHARGED_LATE;
import static org.hoidong.core.obligation.ObligationStatus.LAPSED;
import static org.hoidong.core.obligation.ObligationStatus.NOT_YET;
import static org.hoidong.core.obligation.ObligationStatus.OVERDUE;
import static org.hoidong.core.obligation.ObligationStatus.OWED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Provision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);
    private static final LocalDate FRI_2022_10_14 = LocalDate.of(2022, 10, 14);
    private static final LocalDate SAT_2022_10_15 = LocalDate.of(2022, 10, 15);
    private static final LocalDate WED_2022_11_30 = LocalDate.of(2022, 11, 30);

    private static final ObligationId ID = ObligationId.of("KN-2022-01/follow-up/implementation/1");

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builder(
                    CalendarId.of("test"), "1", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
            .build();
    private static final Calendars CALENDARS = Calendars.of(CALENDAR);

    /** Owed since Monday 15 August 2022, due on Friday 14 October 2022. */
    private static final Obligation REPORT = on(MON_2022_08_15, FRI_2022_10_14).build();

    private static Obligation.Builder on(LocalDate startedOn, LocalDate dueOn) {
        return Obligation.builder()
                .id(ID)
                .line("follow-up/implementation")
                .label(Label.of("Báo cáo kết quả", "Report of completion"))
                .owedBy("follow-up/addressee")
                .addHolder("district-body-1")
                .act("follow-up/completion-reported")
                .addAlternative("follow-up/withdrawn")
                .startedOn(startedOn)
                .deadline(Deadline.on(dueOn));
    }

    private static Obligation dischargedOn(LocalDate date) {
        return REPORT.toBuilder().dischargedOn(date).build();
    }

    private static Obligation lapsedOn(LocalDate date) {
        return REPORT.toBuilder().lapsedOn(date).build();
    }

    @Nested
    class Status {

        @Test
        void isNotYetTheDayBeforeTheStartAndOwedFromTheStartOn() {
            assertThat(REPORT.status(LocalDate.MIN)).isEqualTo(NOT_YET);
            assertThat(REPORT.status(MON_2022_08_15.minusDays(1))).isEqualTo(NOT_YET);
            assertThat(REPORT.status(MON_2022_08_15)).isEqualTo(OWED);
            assertThat(REPORT.status(MON_2022_08_15.plusDays(1))).isEqualTo(OWED);
        }

        @Test
        void isOwedOnTheFridayItIsDueAndOverdueOnTheSaturday() {
            assertThat(REPORT.status(FRI_2022_10_14.minusDays(1))).isEqualTo(OWED);
            assertThat(REPORT.status(FRI_2022_10_14)).isEqualTo(OWED);
            assertThat(REPORT.status(SAT_2022_10_15)).isEqualTo(OVERDUE);
            assertThat(REPORT.status(SAT_2022_10_15.plusDays(1))).isEqualTo(OVERDUE);
            assertThat(REPORT.status(LocalDate.MAX)).isEqualTo(OVERDUE);
        }

        @Test
        void isDischargedInTimeOnTheDueDayAndLateOnTheDayAfter() {
            assertThat(dischargedOn(FRI_2022_10_14.minusDays(1)).status(FRI_2022_10_14))
                    .isEqualTo(DISCHARGED);
            assertThat(dischargedOn(FRI_2022_10_14).status(FRI_2022_10_14)).isEqualTo(DISCHARGED);
            assertThat(dischargedOn(FRI_2022_10_14).status(LocalDate.MAX)).isEqualTo(DISCHARGED);
            assertThat(dischargedOn(SAT_2022_10_15).status(SAT_2022_10_15)).isEqualTo(DISCHARGED_LATE);
        }

        @Test
        void isOfThePastAsItWasThen() {
            Obligation late = dischargedOn(SAT_2022_10_15.plusDays(1));

            assertThat(late.status(FRI_2022_10_14)).isEqualTo(OWED);
            assertThat(late.status(SAT_2022_10_15)).isEqualTo(OVERDUE);
            assertThat(late.status(SAT_2022_10_15.plusDays(1))).isEqualTo(DISCHARGED_LATE);
        }

        @Test
        void isLapsedFromTheDayItEndedWithoutBeingDone() {
            assertThat(lapsedOn(FRI_2022_10_14).status(FRI_2022_10_14.minusDays(1)))
                    .isEqualTo(OWED);
            assertThat(lapsedOn(FRI_2022_10_14).status(FRI_2022_10_14)).isEqualTo(LAPSED);
            assertThat(lapsedOn(FRI_2022_10_14).status(SAT_2022_10_15)).isEqualTo(LAPSED);
            assertThat(lapsedOn(SAT_2022_10_15.plusDays(1)).status(SAT_2022_10_15))
                    .isEqualTo(OVERDUE);
        }

        @Test
        void isNeverOwedIfItEndedOnTheDayItStarted() {
            assertThat(dischargedOn(MON_2022_08_15).status(MON_2022_08_15.minusDays(1)))
                    .isEqualTo(NOT_YET);
            assertThat(dischargedOn(MON_2022_08_15).status(MON_2022_08_15)).isEqualTo(DISCHARGED);
            assertThat(dischargedOn(MON_2022_08_15).isStandingOn(MON_2022_08_15))
                    .isFalse();
        }

        @Test
        void isOverdueFromTheStartIfItWasDueBefore() {
            Obligation born = on(SAT_2022_10_15, FRI_2022_10_14).build();

            assertThat(born.status(FRI_2022_10_14)).isEqualTo(NOT_YET);
            assertThat(born.status(SAT_2022_10_15)).isEqualTo(OVERDUE);
            assertThat(born.toBuilder().dischargedOn(SAT_2022_10_15).build().status(SAT_2022_10_15))
                    .isEqualTo(DISCHARGED_LATE);
        }

        @Test
        void isOwedForOneDayIfItIsDueOnTheDayItStarts() {
            Obligation sameDay = on(FRI_2022_10_14, FRI_2022_10_14).build();

            assertThat(sameDay.status(FRI_2022_10_14.minusDays(1))).isEqualTo(NOT_YET);
            assertThat(sameDay.status(FRI_2022_10_14)).isEqualTo(OWED);
            assertThat(sameDay.status(SAT_2022_10_15)).isEqualTo(OVERDUE);
        }

        /** Start, due and end on each of six days, asked on each: the status by counting, the questions by the status. */
        @Test
        void agreesWithPlainComparisonOnEverySmallHistory() {
            LocalDate zero = LocalDate.of(2022, 10, 10);
            Set<ObligationStatus> seen = EnumSet.noneOf(ObligationStatus.class);
            for (int start = 0; start < 6; start++) {
                for (int due = 0; due < 6; due++) {
                    for (int end = start; end <= 6; end++) {
                        for (boolean done : new boolean[] {true, false}) {
                            Obligation.Builder builder = on(zero.plusDays(start), zero.plusDays(due));
                            if (end < 6 && done) {
                                builder.dischargedOn(zero.plusDays(end));
                            } else if (end < 6) {
                                builder.lapsedOn(zero.plusDays(end));
                            }
                            Obligation obligation = builder.build();
                            for (int day = 0; day < 6; day++) {
                                LocalDate on = zero.plusDays(day);
                                ObligationStatus expected = expected(start, due, end, done, day);
                                seen.add(expected);
                                assertThat(obligation.status(on)).isEqualTo(expected);
                                assertThat(obligation.isStandingOn(on))
                                        .isEqualTo(expected == OWED || expected == OVERDUE);
                                assertThat(obligation.isOverdueOn(on)).isEqualTo(expected == OVERDUE);
                            }
                        }
                    }
                }
            }
            assertThat(seen).containsExactlyInAnyOrder(ObligationStatus.values());
        }

        private static ObligationStatus expected(int start, int due, int end, boolean done, int day) {
            if (day < start) {
                return NOT_YET;
            }
            if (day < end) {
                return day > due ? OVERDUE : OWED;
            }
            if (!done) {
                return LAPSED;
            }
            return end > due ? DISCHARGED_LATE : DISCHARGED;
        }
    }

    @Nested
    class Late {

        @Test
        void beginsTheDayAfterTheDueDayButNotBeforeTheStart() {
            assertThat(REPORT.firstLateDay()).isEqualTo(SAT_2022_10_15);
            assertThat(on(SAT_2022_10_15, FRI_2022_10_14).build().firstLateDay())
                    .isEqualTo(SAT_2022_10_15);
            assertThat(on(WED_2022_11_30, FRI_2022_10_14).build().firstLateDay())
                    .isEqualTo(WED_2022_11_30);
        }

        @Test
        void isSinceTheFirstLateDayUnlessItEndedInTime() {
            assertThat(REPORT.overdueSince()).contains(SAT_2022_10_15);
            assertThat(dischargedOn(FRI_2022_10_14).overdueSince()).isEmpty();
            assertThat(dischargedOn(SAT_2022_10_15).overdueSince()).contains(SAT_2022_10_15);
            assertThat(lapsedOn(FRI_2022_10_14).overdueSince()).isEmpty();
            assertThat(lapsedOn(WED_2022_11_30).overdueSince()).contains(SAT_2022_10_15);
        }
    }

    @Nested
    class IsDischargedBy {

        @Test
        void isItsActOrAnAlternative() {
            assertThat(REPORT.isDischargedBy("follow-up/completion-reported")).isTrue();
            assertThat(REPORT.isDischargedBy("follow-up/withdrawn")).isTrue();
            assertThat(REPORT.isDischargedBy("follow-up/urged")).isFalse();
            assertThat(REPORT.isDischargedBy("")).isFalse();
        }
    }

    @Nested
    class Reminding {

        @Test
        void isTheEarliestFirstWithIdsThatComeOutTheSame() {
            // back from Wednesday 30 November: 29, 28 | 25 (3), 24, 23, 22, 21 (7) | 18 ... 14 | 11, 10, 9 (15)
            Obligation obligation = on(MON_2022_08_15, WED_2022_11_30)
                    .remindedBefore(List.of(7, 15, 3), CALENDARS)
                    .build();

            assertThat(obligation.reminders())
                    .extracting(Reminder::on)
                    .containsExactly(LocalDate.of(2022, 11, 9), LocalDate.of(2022, 11, 21), LocalDate.of(2022, 11, 25));
            assertThat(obligation.reminders())
                    .extracting(reminder -> reminder.id().value())
                    .containsExactly(ID + "/reminder-15", ID + "/reminder-7", ID + "/reminder-3");
            assertThat(obligation.reminders())
                    .extracting(Reminder::workingDaysBefore)
                    .containsExactly(15, 7, 3);
            assertThat(obligation.reminders()).extracting(Reminder::obligation).containsOnly(ID);
        }

        @Test
        void keepsItsIdsWhenAHolidayMovesItsDays() {
            WorkingCalendar moved = CALENDAR.withHoliday(LocalDate.of(2022, 11, 22), Label.same("Holiday"), "2");

            List<Reminder> before = Reminders.before(ID, Deadline.on(WED_2022_11_30), List.of(7), CALENDARS);
            List<Reminder> after = Reminders.before(ID, Deadline.on(WED_2022_11_30), List.of(7), Calendars.of(moved));

            assertThat(before.get(0).on()).isEqualTo(LocalDate.of(2022, 11, 21));
            assertThat(after.get(0).on()).isEqualTo(LocalDate.of(2022, 11, 18));
            assertThat(after.get(0).id()).isEqualTo(before.get(0).id());
        }

        @Test
        void leavesOutWhatWouldComeBeforeTheStart() {
            // the 7-day reminder falls on Monday 21 November
            LocalDate mon = LocalDate.of(2022, 11, 21);

            for (int later = -1; later <= 1; later++) {
                Obligation obligation = on(mon.plusDays(later), WED_2022_11_30)
                        .remindedBefore(List.of(15, 7, 3), CALENDARS)
                        .build();
                assertThat(obligation.reminders())
                        .extracting(Reminder::workingDaysBefore)
                        .isEqualTo(later <= 0 ? List.of(7, 3) : List.of(3));
            }
        }

        @Test
        void mayBeOnTheDueDayAndCountsDoublesOnce() {
            assertThat(Reminders.before(ID, Deadline.on(SAT_2022_10_15), List.of(0, 1, 1, 0), CALENDARS))
                    .extracting(Reminder::on)
                    .containsExactly(FRI_2022_10_14, SAT_2022_10_15);
            assertThat(Reminders.before(ID, Deadline.on(SAT_2022_10_15), List.of(), CALENDARS))
                    .isEmpty();
        }

        @Test
        void refusesDistancesOutOfRange() {
            for (int bad : new int[] {Integer.MIN_VALUE, -1, 10_001, Integer.MAX_VALUE}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Reminders.before(ID, Deadline.on(FRI_2022_10_14), List.of(bad), CALENDARS))
                        .withMessage("days before the due day (" + bad + ") must be between 0 and 10000");
            }
            assertThat(Reminders.before(
                            ID, Deadline.on(FRI_2022_10_14), List.of(Reminders.LARGEST_DISTANCE), CALENDARS))
                    .hasSize(1);
        }

        @Test
        void refusesRemindersTwiceOutOfOrderOrOfAnother() {
            List<Reminder> two = Reminders.before(ID, Deadline.on(WED_2022_11_30), List.of(7, 3), CALENDARS);
            Obligation reminded =
                    on(MON_2022_08_15, WED_2022_11_30).reminders(two).build();

            assertThat(reminded.reminders()).isEqualTo(two);
            for (Obligation.Builder bad : List.of(
                    reminded.toBuilder().remindedBefore(List.of(7, 3), CALENDARS),
                    reminded.toBuilder().reminders(List.of(two.get(1), two.get(0))),
                    reminded.toBuilder().id(ObligationId.of("other")))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(bad::build)
                        .withMessageContaining("must be its own, each once, the earliest first");
            }
        }

        @Test
        void isComputedOnceHoweverOftenTheBuilderBuilds() {
            Obligation.Builder builder = on(MON_2022_08_15, WED_2022_11_30).remindedBefore(List.of(7), CALENDARS);

            assertThat(builder.build()).isEqualTo(builder.build());
        }
    }

    @Nested
    class DatesOfInterest {

        private final Obligation reminded = on(MON_2022_08_15, WED_2022_11_30)
                .remindedBefore(List.of(7, 3), CALENDARS)
                .build();

        @Test
        void areStartRemindersDueDayAndFirstLateDayInOrder() {
            assertThat(reminded.datesOfInterest())
                    .containsExactly(
                            MON_2022_08_15,
                            LocalDate.of(2022, 11, 21),
                            LocalDate.of(2022, 11, 25),
                            WED_2022_11_30,
                            WED_2022_11_30.plusDays(1));
        }

        @Test
        void leaveOutTheEndAndWhatComesAfter() {
            LocalDate fri = LocalDate.of(2022, 11, 25);

            assertThat(reminded.toBuilder().dischargedOn(fri).build().datesOfInterest())
                    .containsExactly(MON_2022_08_15, LocalDate.of(2022, 11, 21));
            assertThat(reminded.toBuilder().lapsedOn(MON_2022_08_15).build().datesOfInterest())
                    .isEmpty();
        }

        @Test
        void areEachGivenOnce() {
            assertThat(on(FRI_2022_10_14, FRI_2022_10_14).build().datesOfInterest())
                    .containsExactly(FRI_2022_10_14, SAT_2022_10_15);
            assertThat(on(SAT_2022_10_15, FRI_2022_10_14).build().datesOfInterest())
                    .containsExactly(SAT_2022_10_15);
        }
    }

    @Nested
    class Build {

        @Test
        void refusesBothDischargedAndLapsed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dischargedOn(FRI_2022_10_14).toBuilder()
                            .lapsedOn(SAT_2022_10_15)
                            .build())
                    .withMessage("obligation (KN-2022-01/follow-up/implementation/1) must not both be discharged"
                            + " (2022-10-14) and lapse (2022-10-15)");
        }

        @Test
        void refusesAnEndBeforeTheStart() {
            assertThat(dischargedOn(MON_2022_08_15).endedOn()).contains(MON_2022_08_15);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dischargedOn(MON_2022_08_15.minusDays(1)))
                    .withMessage(
                            "end (2022-08-14) of obligation KN-2022-01/follow-up/implementation/1 must not be before"
                                    + " its start (2022-08-15)");
            assertThatIllegalArgumentException().isThrownBy(() -> lapsedOn(MON_2022_08_15.minusDays(1)));
        }

        @Test
        void refusesBlankIds() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> REPORT.toBuilder().owedBy(" ").build())
                    .withMessage("owedBy must not be blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> REPORT.toBuilder().act("").build())
                    .withMessage("act must not be blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> REPORT.toBuilder().line("\n").build())
                    .withMessageStartingWith("line must not contain U+000A");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ObligationId.of("a b"))
                    .withMessageStartingWith("obligation id (a b) must not contain ' '");
        }

        @Test
        void namesWhatIsMissing() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Obligation.builder().id(ID).build())
                    .withMessageContaining("deadline")
                    .withMessageContaining("startedOn")
                    .withMessageContaining("owedBy");
        }

        @Test
        @SuppressWarnings("NullAway") // null on purpose
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> ObligationId.of(null));
            assertThatNullPointerException().isThrownBy(() -> REPORT.status(null));
        }

        @Test
        void goesThroughItsBuilderUnchanged() {
            assertThat(REPORT.toBuilder().build()).isEqualTo(REPORT);
            assertThat(REPORT.toBuilder().label(Label.same("other words")).build())
                    .isEqualTo(REPORT);
        }
    }

    @Nested
    class WhileItsClockStandsStill {

        private static final LocalDate WED_2022_08_17 = LocalDate.of(2022, 8, 17);

        /** Ten working days from Monday 15 August 2022, due on Monday 29 August. */
        private static final RunningTime TIME = RunningTime.of(TimeLimit.ofWorkingDays(10), MON_2022_08_15);

        private static Obligation by(RunningTime time) {
            return on(MON_2022_08_15, FRI_2022_10_14)
                    .deadline(time.deadline(WED_2022_08_17, CALENDARS))
                    .remindedBefore(List.of(3), CALENDARS)
                    .build();
        }

        private static final ClockEntry STOP = ClockEntry.stop(WED_2022_08_17, "chair", "Opinion awaited");

        @Test
        void isOwedAndNeverOverdue() {
            Obligation stopped = by(TIME.with(STOP));

            assertThat(stopped.status(WED_2022_08_17)).isEqualTo(OWED);
            assertThat(stopped.status(WED_2022_11_30)).isEqualTo(OWED);
            assertThat(stopped.overdueSince()).isEmpty();
            assertThat(stopped.reminders()).isEmpty();
        }

        @Test
        void isOfInterestOnTheEarliestDayStillPossibleAndAfterAStopThatEndsByItself() {
            LocalDate tuesday = LocalDate.of(2022, 8, 30);
            Obligation stopped = by(TIME.with(STOP));
            Obligation aWeek = by(TIME.with(STOP)
                    .within(ClockLimits.builder()
                            .longestStop(TimeLimit.ofCalendarDays(7))
                            .build()));

            assertThat(stopped.datesOfInterest()).containsExactly(MON_2022_08_15, tuesday, tuesday.plusDays(1));
            assertThat(aWeek.datesOfInterest())
                    .containsExactly(MON_2022_08_15, LocalDate.of(2022, 8, 24), tuesday, tuesday.plusDays(1));
        }

        @Test
        void isRemindedOfUnderNewIdsAfterAnExtension() {
            Obligation extended =
                    by(TIME.with(ClockEntry.extend(WED_2022_08_17, TimeLimit.ofWorkingDays(5), "chair", "Difficult")));

            assertThat(by(TIME).reminders())
                    .extracting(Reminder::toString)
                    .containsExactly(ID + "/reminder-3 on 2022-08-24");
            assertThat(extended.reminders())
                    .extracting(Reminder::toString)
                    .containsExactly(ID + "/extension-1/reminder-3 on 2022-08-31");
        }
    }

    @Test
    void isOrderedByDueDayAndThenById() {
        Obligation early =
                on(MON_2022_08_15, FRI_2022_10_14).id(ObligationId.of("z")).build();
        Obligation later =
                on(MON_2022_08_15, WED_2022_11_30).id(ObligationId.of("a")).build();
        Obligation same =
                on(MON_2022_08_15, WED_2022_11_30).id(ObligationId.of("b")).build();

        assertThat(Stream.of(same, later, early).sorted(Obligation.BY_DUE_DATE)).containsExactly(early, later, same);
    }

    @Test
    void printsWhoOwesWhatByWhen() {
        assertThat(REPORT)
                .hasToString("KN-2022-01/follow-up/implementation/1: follow-up/addressee owes"
                        + " follow-up/completion-reported by 2022-10-14");
    }

    @Test
    void everyStatusHasANameInBothLanguages() {
        assertThat(Arrays.stream(ObligationStatus.values())
                        .map(status -> status.label().texts().keySet().size()))
                .containsOnly(2);
    }

    @Test
    void keepsTheProvisionsOfItsDeadline() {
        Provision basis = Provision.of("Regulation 1", "1");

        assertThat(on(MON_2022_08_15, FRI_2022_10_14)
                        .deadline(Deadline.on(FRI_2022_10_14, basis))
                        .owedTo("standing-committee")
                        .build()
                        .deadline()
                        .bases())
                .containsExactly(basis);
    }
}
