package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.calendar.TimeLimit.Start;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RunningTimeTest {

    private static final Provision RULES = Provision.of("Decision 3/2025", "4");
    private static final LocalDate SUN_2025_05_04 = LocalDate.of(2025, 5, 4);
    private static final LocalDate MON_2025_05_05 = LocalDate.of(2025, 5, 5);
    private static final LocalDate TUE_2025_05_06 = LocalDate.of(2025, 5, 6);
    private static final LocalDate WED_2025_05_07 = LocalDate.of(2025, 5, 7);
    private static final LocalDate FRI_2025_05_09 = LocalDate.of(2025, 5, 9);
    private static final LocalDate WED_2025_05_14 = LocalDate.of(2025, 5, 14);
    private static final LocalDate TUE_2025_05_20 = LocalDate.of(2025, 5, 20);
    private static final LocalDate LATER = LocalDate.of(2025, 11, 28);

    /** Due on Monday 12 May 2025 if nothing is done to it. */
    private static final RunningTime TEN_WORKING_DAYS =
            RunningTime.of(TimeLimit.ofWorkingDays(10).by(DECISION), THU_2025_04_24);

    private static ClockEntry stop(LocalDate on) {
        return ClockEntry.stop(on, "standing-committee", "Opinion awaited");
    }

    private static ClockEntry resume(LocalDate on) {
        return ClockEntry.resume(on, "standing-committee", "Opinion received");
    }

    private static ClockEntry extend(LocalDate on, TimeLimit by) {
        return ClockEntry.extend(on, by, "chair", "Difficult matter");
    }

    private static ClockEntry restart(LocalDate on) {
        return ClockEntry.restart(on, "chair", "File was incomplete");
    }

    private static RunningTime with(RunningTime time, ClockEntry... entries) {
        RunningTime changed = time;
        for (ClockEntry entry : entries) {
            changed = changed.with(entry);
        }
        return changed;
    }

    private static LocalDate due(RunningTime time, ClockEntry... entries) {
        return with(time, entries).deadline(LATER, CALENDARS).dueOn();
    }

    private static ReasonCode code(Verdict verdict) {
        return verdict.reasons().get(0).code();
    }

    @Test
    void isDueAsItsLimitIsIfNothingWasDone() {
        Deadline deadline = TEN_WORKING_DAYS.deadline(LATER, CALENDARS);

        assertThat(deadline.dueOn()).isEqualTo(MON_2025_05_12);
        assertThat(deadline.explanation())
                .isEqualTo(
                        TEN_WORKING_DAYS.limit().from(THU_2025_04_24, CALENDARS).explanation());
        assertThat(deadline.isProvisional()).isFalse();
        assertThat(deadline.calendar()).contains(SPRING_2025);
    }

    @Nested
    class Stops {
        @Test
        void putTheDueDayOffByTheWorkingDaysTheyLast() {
            assertThat(due(TEN_WORKING_DAYS, stop(TUE_2025_05_06), resume(FRI_2025_05_09)))
                    .isEqualTo("2025-05-15");
            assertThat(due(TEN_WORKING_DAYS, stop(TUE_2025_05_06), resume(TUE_2025_05_06)))
                    .isEqualTo(MON_2025_05_12);
        }

        @Test
        void onDaysOffPutNothingOff() {
            assertThat(due(TEN_WORKING_DAYS, stop(LocalDate.of(2025, 4, 30)), resume(MON_2025_05_05)))
                    .isEqualTo(MON_2025_05_12);
        }

        @Test
        void putCalendarDaysAndMonthsOffByEveryDayTheyLast() {
            RunningTime days = RunningTime.of(TimeLimit.ofCalendarDays(20).rolling(Rolling.NONE), THU_2025_04_24);
            RunningTime month = RunningTime.of(TimeLimit.ofMonths(1), THU_2025_04_24);

            assertThat(due(days)).isEqualTo(WED_2025_05_14);
            assertThat(due(days, stop(TUE_2025_05_06), resume(FRI_2025_05_09))).isEqualTo("2025-05-17");
            // 24 May 2025 is a Saturday, 27 May a Tuesday.
            assertThat(due(month)).isEqualTo("2025-05-26");
            assertThat(due(month, stop(TUE_2025_05_06), resume(FRI_2025_05_09))).isEqualTo("2025-05-27");
        }

        @Test
        void thatOverlapDoNotCountTwice() {
            ClockEntry other =
                    ClockEntry.stop(WED_2025_05_07, "committee", "Visit").named("visit");
            ClockEntry end =
                    ClockEntry.resume(TUE_2025_05_13, "committee", "Visited").named("visit");

            // Suspended from 6 to 12 May: five working days.
            assertThat(due(TEN_WORKING_DAYS, stop(TUE_2025_05_06), other, resume(FRI_2025_05_09), end))
                    .isEqualTo("2025-05-19");
            assertThat(due(TEN_WORKING_DAYS, other, end, stop(TUE_2025_05_06), resume(FRI_2025_05_09)))
                    .isEqualTo("2025-05-19");
        }

        @Test
        void onTheDueDayCountAndAfterItDoNotReviveIt() {
            RunningTime stopped = with(TEN_WORKING_DAYS, stop(TUE_2025_05_13), resume(TUE_2025_05_20));

            assertThat(due(TEN_WORKING_DAYS, stop(MON_2025_05_12), resume(WED_2025_05_14)))
                    .isEqualTo(WED_2025_05_14);
            assertThat(due(stopped)).isEqualTo(MON_2025_05_12);
            assertThat(stopped.deadline(LATER, CALENDARS).judge(WED_2025_05_14).isSatisfied())
                    .isFalse();
            assertThat(due(TEN_WORKING_DAYS, stop(TUE_2025_05_13))).isEqualTo(MON_2025_05_12);
        }

        @Test
        void whileItRollsPutTheDueDayOffToo() {
            RunningTime days = RunningTime.of(TimeLimit.ofCalendarDays(10), THU_2025_04_24);

            assertThat(due(days)).isEqualTo(MON_2025_05_05);
            assertThat(due(days, stop(MON_2025_05_05), resume(WED_2025_05_07))).isEqualTo(WED_2025_05_07);
            assertThat(due(days, stop(TUE_2025_05_06), resume(WED_2025_05_07))).isEqualTo(MON_2025_05_05);
        }

        @Test
        void thatLastAreProvisionalAndPutItOffDayByDay() {
            RunningTime stopped = TEN_WORKING_DAYS.with(stop(TUE_2025_05_06));

            Deadline before = stopped.deadline(MON_2025_05_05, CALENDARS);
            Deadline first = stopped.deadline(TUE_2025_05_06, CALENDARS);
            Deadline third = stopped.deadline(LocalDate.of(2025, 5, 8), CALENDARS);

            assertThat(before.dueOn()).isEqualTo(MON_2025_05_12);
            assertThat(before.isProvisional()).isFalse();
            assertThat(first.dueOn()).isEqualTo(TUE_2025_05_13);
            assertThat(first.isProvisional()).isTrue();
            assertThat(third.dueOn()).isEqualTo("2025-05-15");
            assertThat(third.asOf()).contains(LocalDate.of(2025, 5, 8));
        }

        @Test
        void thatLastMakeTheClockStandStillToTheDayTheyEndByThemselves() {
            RunningTime stopped = with(TEN_WORKING_DAYS, stop(TUE_2025_05_06))
                    .within(ClockLimits.builder()
                            .longestStop(TimeLimit.ofCalendarDays(4))
                            .build());

            Deadline before = stopped.deadline(MON_2025_05_05, CALENDARS);
            Deadline within = stopped.deadline(TUE_2025_05_06, CALENDARS);
            Deadline lastDay = stopped.deadline(FRI_2025_05_09, CALENDARS);
            Deadline after = stopped.deadline(FRI_2025_05_09.plusDays(1), CALENDARS);

            assertThat(before.isStopped()).isFalse();
            assertThat(within.isStopped()).isTrue();
            assertThat(within.stopEndsOn()).contains(FRI_2025_05_09);
            assertThat(lastDay.isStopped()).isTrue();
            assertThat(lastDay.stopEndsOn()).contains(FRI_2025_05_09);
            assertThat(after.isStopped()).isFalse();
            assertThat(after.stopEndsOn()).isEmpty();
            assertThat(with(TEN_WORKING_DAYS, stop(TUE_2025_05_06))
                            .deadline(LATER, CALENDARS)
                            .stopEndsOn())
                    .isEmpty();
        }

        @Test
        void endByThemselvesAfterTheirLongestTime() {
            RunningTime time = TEN_WORKING_DAYS.within(ClockLimits.builder()
                    .longestStop(TimeLimit.ofCalendarDays(2))
                    .build());
            Deadline deadline = time.with(stop(TUE_2025_05_06)).deadline(LATER, CALENDARS);

            assertThat(deadline.dueOn()).isEqualTo(WED_2025_05_14);
            assertThat(deadline.isProvisional()).isFalse();
            assertThat(due(time, stop(TUE_2025_05_06), resume(FRI_2025_05_09))).isEqualTo(WED_2025_05_14);
            assertThat(due(time, stop(TUE_2025_05_06), resume(WED_2025_05_07))).isEqualTo(TUE_2025_05_13);
        }

        @Test
        void beyondTheirNumberHaveNoEffect() {
            RunningTime time =
                    TEN_WORKING_DAYS.within(ClockLimits.builder().mostStops(1).build());

            assertThat(due(
                            time,
                            stop(TUE_2025_05_06),
                            resume(WED_2025_05_07),
                            stop(FRI_2025_05_09),
                            resume(MON_2025_05_12)))
                    .isEqualTo(TUE_2025_05_13);
        }

        @Test
        void areCountedAsSteppingThroughTheDaysDoes() {
            int cases = 0;
            for (TimeLimit.Unit unit : List.of(TimeLimit.Unit.CALENDAR_DAYS, TimeLimit.Unit.COUNTED_DAYS)) {
                for (int amount = 0; amount <= 3; amount++) {
                    TimeLimit limit =
                            TimeLimit.builder().amount(amount).unit(unit).build();
                    for (Start start : Start.values()) {
                        RunningTime time = RunningTime.of(limit.starting(start), THU_2025_04_24);
                        for (int code = 0; code < 10 * 10 * 10 * 10; code++) {
                            int a = code % 10;
                            int b = code / 10 % 10;
                            int c = code / 100 % 10;
                            int d = code / 1000;
                            if (a <= b && c <= d && (a < c || (a == c && b <= d))) {
                                assertSameAsStepping(time, a, b, c, d);
                                cases++;
                            }
                        }
                    }
                }
            }
            assertThat(cases).isEqualTo(2 * 4 * 3 * (55 * 56 / 2));
        }

        private void assertSameAsStepping(RunningTime time, int a, int b, int c, int d) {
            LocalDate anchor = time.anchor();
            RunningTime stopped = with(
                    time,
                    stop(anchor.plusDays(a)),
                    stop(anchor.plusDays(c)).named("other"),
                    resume(anchor.plusDays(d)).named("other"),
                    resume(anchor.plusDays(b)));
            Deadline deadline = stopped.deadline(LATER, CALENDARS);
            boolean byWorkingDays = time.limit().unit() == TimeLimit.Unit.COUNTED_DAYS;
            boolean begun = time.limit().start() != Start.FIRST_COUNTED_DAY;
            LocalDate day = time.limit().start() == Start.ANCHOR_NOT_COUNTED ? anchor : anchor.minusDays(1);
            for (int left = time.limit().amount(); left > 0; ) {
                day = day.plusDays(1);
                begun |= SPRING_2025.isCounted(day);
                boolean counts = begun && (!byWorkingDays || SPRING_2025.isCounted(day));
                left -= counts && !isSuspended(day, a, b, c, d) ? 1 : 0;
            }
            day = time.limit().amount() == 0 ? anchor : day;
            while (!SPRING_2025.isCounted(day) || isSuspended(day, a, b, c, d)) {
                day = day.plusDays(1);
            }
            assertThat(deadline.dueOn())
                    .as("%s %s", stopped, stopped.limit().start())
                    .isEqualTo(day);
            assertThat(deadline.explanation().stream().filter(step -> step.what() == DeadlineStep.What.COUNTED))
                    .hasSize(time.limit().amount());
        }

        private boolean isSuspended(LocalDate day, int a, int b, int c, int d) {
            long n = day.toEpochDay() - THU_2025_04_24.toEpochDay();
            return (n >= a && n < b) || (n >= c && n < d);
        }
    }

    @Nested
    class StopsAfterTheDueDay {
        private final RunningTime once =
                TEN_WORKING_DAYS.within(ClockLimits.builder().mostStops(1).build());
        private final ClockEntry late = stop(TUE_2025_05_13);
        private final ClockEntry again = restart(TUE_2025_05_20);

        @Test
        void doNotUseUpTheirNumber() {
            // Counted anew from 20 May: due on 3 June; the stop on 22 May is the first that has an effect.
            assertThat(due(once, late, resume(WED_2025_05_14), again)).isEqualTo("2025-06-03");
            assertThat(due(once, late, resume(WED_2025_05_14), again, stop(day(22)), resume(day(23))))
                    .isEqualTo("2025-06-04");
        }

        @Test
        void haveNoEffectOnALimitThatIsRestartedLater() {
            assertThat(due(TEN_WORKING_DAYS, late, again)).isEqualTo("2025-06-03");
            assertThat(due(TEN_WORKING_DAYS, late, again, resume(day(26)))).isEqualTo("2025-06-03");
            assertThat(TEN_WORKING_DAYS
                            .with(late)
                            .with(again)
                            .deadline(LATER, CALENDARS)
                            .isProvisional())
                    .isFalse();
        }

        @Test
        void givesTheirReasonToTheirResumptionToo() {
            assertThat(code(TEN_WORKING_DAYS.with(late).with(again).judge(resume(day(26)), CALENDARS)))
                    .isEqualTo(RunningTime.AFTER_DUE);
        }

        @Test
        void areRemediedByARestartWhereThatIsAllowed() {
            RunningTime never = TEN_WORKING_DAYS.within(
                    ClockLimits.builder().mostRestarts(0).build());

            assertThat(TEN_WORKING_DAYS.judge(late, CALENDARS).reasons().get(0).remedy())
                    .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo(RunningTime.RESTART_INSTEAD));
            assertThat(never.judge(late, CALENDARS).reasons().get(0).remedy()).isEmpty();
        }

        private LocalDate day(int ofMay) {
            return LocalDate.of(2025, 5, ofMay);
        }
    }

    @Nested
    class Extensions {
        private final TimeLimit fiveWorkingDays = TimeLimit.ofWorkingDays(5);

        @Test
        void areCountedFromTheDueDayIfGrantedByThen() {
            assertThat(due(TEN_WORKING_DAYS, extend(FRI_2025_05_09, fiveWorkingDays)))
                    .isEqualTo("2025-05-19");
            assertThat(due(TEN_WORKING_DAYS, extend(MON_2025_05_12, fiveWorkingDays)))
                    .isEqualTo("2025-05-19");
            assertThat(due(TEN_WORKING_DAYS, extend(TUE_2025_05_13, fiveWorkingDays)))
                    .isEqualTo(MON_2025_05_12);
        }

        @Test
        void followOneAnotherAndAreStoppedToo() {
            ClockEntry first = extend(FRI_2025_05_09, fiveWorkingDays);
            ClockEntry second = extend(WED_2025_05_14, fiveWorkingDays);

            assertThat(due(TEN_WORKING_DAYS, first, second)).isEqualTo("2025-05-26");
            assertThat(due(TEN_WORKING_DAYS, second, first)).isEqualTo("2025-05-26");
            // Suspended 14 and 15 May, in the time of the extension.
            assertThat(due(TEN_WORKING_DAYS, first, stop(WED_2025_05_14), resume(LocalDate.of(2025, 5, 16))))
                    .isEqualTo("2025-05-21");
        }

        @Test
        void areCountedSinceTheLastStart() {
            RunningTime extended = with(
                    TEN_WORKING_DAYS,
                    extend(TUE_2025_05_06, TimeLimit.ofWorkingDays(1)),
                    extend(WED_2025_05_07, TimeLimit.ofWorkingDays(1)));

            assertThat(TEN_WORKING_DAYS.deadline(LATER, CALENDARS).extensions()).isZero();
            assertThat(extended.deadline(LATER, CALENDARS).extensions()).isEqualTo(2);
            assertThat(extended.with(restart(FRI_2025_05_09))
                            .deadline(LATER, CALENDARS)
                            .extensions())
                    .isZero();
        }

        @Test
        void beyondNumberOrLengthHaveNoEffect() {
            RunningTime time = TEN_WORKING_DAYS.within(ClockLimits.builder()
                    .mostExtensions(1)
                    .longestExtension(fiveWorkingDays)
                    .basis(RULES)
                    .build());
            ClockEntry tooLong = extend(FRI_2025_05_09, TimeLimit.ofCalendarDays(8));
            ClockEntry first = extend(FRI_2025_05_09, TimeLimit.ofCalendarDays(7));

            assertThat(due(time, tooLong)).isEqualTo(MON_2025_05_12);
            assertThat(due(time, tooLong, first, extend(WED_2025_05_14, fiveWorkingDays)))
                    .isEqualTo("2025-05-19");
        }
    }

    @Nested
    class Restarts {
        @Test
        void countTheLimitAnewEvenAfterTheDueDay() {
            assertThat(due(TEN_WORKING_DAYS, restart(TUE_2025_05_20))).isEqualTo("2025-06-03");
            assertThat(TEN_WORKING_DAYS
                            .with(restart(TUE_2025_05_20))
                            .deadline(LATER, CALENDARS)
                            .anchor())
                    .contains(TUE_2025_05_20);
        }

        @Test
        void endExtensionsBeforeThemButNotAStopThatLasts() {
            ClockEntry extension = extend(FRI_2025_05_09, TimeLimit.ofWorkingDays(5));

            assertThat(due(TEN_WORKING_DAYS, extension, restart(TUE_2025_05_20)))
                    .isEqualTo("2025-06-03");
            // Suspended 21 and 22 May.
            assertThat(due(
                            TEN_WORKING_DAYS,
                            stop(FRI_2025_05_09),
                            restart(TUE_2025_05_20),
                            resume(LocalDate.of(2025, 5, 23))))
                    .isEqualTo("2025-06-05");
        }

        @Test
        void beyondTheirNumberHaveNoEffect() {
            RunningTime time = TEN_WORKING_DAYS.within(
                    ClockLimits.builder().mostRestarts(0).build());

            assertThat(due(time, restart(TUE_2025_05_20))).isEqualTo(MON_2025_05_12);
        }
    }

    @Nested
    class Judge {
        private final ClockLimits limits = ClockLimits.builder()
                .mostStops(1)
                .longestStop(TimeLimit.ofCalendarDays(2))
                .mostExtensions(1)
                .longestExtension(TimeLimit.ofWorkingDays(5))
                .mostRestarts(1)
                .basis(RULES)
                .build();
        private final RunningTime time = TEN_WORKING_DAYS.within(limits);

        @Test
        void findsAnEffectToTheDueDayAndNoneAfterIt() {
            for (LocalDate day : List.of(FRI_2025_05_09, MON_2025_05_12)) {
                assertThat(code(time.judge(stop(day), CALENDARS))).isEqualTo(RunningTime.HAS_EFFECT);
                assertThat(code(time.judge(extend(day, TimeLimit.ofWorkingDays(5)), CALENDARS)))
                        .isEqualTo(RunningTime.HAS_EFFECT);
            }
            Verdict late = time.judge(stop(TUE_2025_05_13), CALENDARS);

            assertThat(late.isSatisfied()).isFalse();
            assertThat(code(late)).isEqualTo(RunningTime.AFTER_DUE);
            assertThat(late.reasons().get(0).bases()).containsExactly(RULES);
            assertThat(late.reasons().get(0).facts())
                    .containsEntry("on", Datum.of(TUE_2025_05_13))
                    .containsEntry("due", Datum.of(MON_2025_05_12));
            assertThat(time.judge(restart(TUE_2025_05_13), CALENDARS).isSatisfied())
                    .isTrue();
        }

        @Test
        void findsWhatIsTooOften() {
            RunningTime used = with(
                    time,
                    stop(TUE_2025_05_06),
                    resume(WED_2025_05_07),
                    extend(WED_2025_05_07, TimeLimit.ofWorkingDays(1)),
                    restart(WED_2025_05_07));
            ClockEntry secondStop = stop(FRI_2025_05_09);

            for (ClockEntry entry :
                    List.of(secondStop, extend(FRI_2025_05_09, TimeLimit.ofWorkingDays(1)), restart(FRI_2025_05_09))) {
                Verdict verdict = used.judge(entry, CALENDARS);
                assertThat(code(verdict)).isEqualTo(RunningTime.TOO_MANY);
                assertThat(verdict.reasons().get(0).facts())
                        .containsEntry("number", Datum.of(1))
                        .containsEntry("most", Datum.of(1));
            }
            assertThat(code(used.with(secondStop).judge(resume(MON_2025_05_12), CALENDARS)))
                    .isEqualTo(RunningTime.TOO_MANY);
            assertThat(code(used.judge(stop(TUE_2025_05_06), CALENDARS)))
                    .as("one that is recorded, among those before it")
                    .isEqualTo(RunningTime.HAS_EFFECT);
        }

        @Test
        void findsWhatIsTooLong() {
            RunningTime stopped = time.with(stop(TUE_2025_05_06));
            LocalDate thursday = LocalDate.of(2025, 5, 8);

            assertThat(code(stopped.judge(resume(thursday), CALENDARS))).isEqualTo(RunningTime.HAS_EFFECT);
            Verdict resumed = stopped.judge(resume(FRI_2025_05_09), CALENDARS);
            assertThat(code(resumed)).isEqualTo(RunningTime.TOO_LONG);
            assertThat(resumed.reasons().get(0).facts())
                    .containsEntry("until", Datum.of(thursday))
                    .containsEntry("latest", Datum.of(WED_2025_05_07));
            assertThat(code(time.judge(extend(FRI_2025_05_09, TimeLimit.ofWorkingDays(5)), CALENDARS)))
                    .isEqualTo(RunningTime.HAS_EFFECT);
            Verdict six = time.judge(extend(FRI_2025_05_09, TimeLimit.ofWorkingDays(6)), CALENDARS);
            assertThat(code(six)).isEqualTo(RunningTime.TOO_LONG);
            assertThat(six.reasons().get(0).remedy()).hasValueSatisfying(it -> {
                assertThat(it.code()).isEqualTo(RunningTime.EXTEND_LESS);
                assertThat(it.facts()).containsEntry("latest", Datum.of(LocalDate.of(2025, 5, 19)));
            });
        }

        @Test
        void givesTheFactsThatItsTextsName() {
            for (ClockEntry entry : List.of(
                    stop(FRI_2025_05_09), stop(TUE_2025_05_13), extend(FRI_2025_05_09, TimeLimit.ofWorkingDays(6)))) {
                MessagesCheck.everyPlaceholderIsAFact(CalendarMessages.standard(), time.judge(entry, CALENDARS));
            }
            MessagesCheck.everyPlaceholderIsAFact(
                    CalendarMessages.standard(),
                    time.with(restart(TUE_2025_05_06)).judge(restart(WED_2025_05_07), CALENDARS));
            MessagesCheck.everyCodeHasATemplate(CalendarMessages.standard(), RunningTime.class);
        }
    }

    @Nested
    class Explain {
        @Test
        void saysWhichDaysWereSuspendedByWhomAndWhy() {
            Deadline deadline = with(
                            TEN_WORKING_DAYS,
                            stop(TUE_2025_05_06).by(RULES),
                            resume(LocalDate.of(2025, 5, 8)),
                            extend(MON_2025_05_12, TimeLimit.ofWorkingDays(1)))
                    .deadline(LATER, CALENDARS);

            assertThat(deadline.bases()).containsExactly(DECISION, RULES);
            ImmutableList<String> lines = deadline.explain(Language.ENGLISH);
            assertThat(lines.subList(lines.indexOf("Monday 5 May 2025: day 5"), lines.size()))
                    .containsExactly(
                            "Monday 5 May 2025: day 5",
                            "Tuesday 6 May 2025 to Wednesday 7 May 2025: not counted; stopped by standing-committee:"
                                    + " Opinion awaited (Decision 3/2025, Article 4)",
                            "Thursday 8 May 2025 to Friday 9 May 2025: days 6 to 7",
                            "Saturday 10 May 2025 to Sunday 11 May 2025: not counted; weekly day off",
                            "Monday 12 May 2025 to Wednesday 14 May 2025: days 8 to 10",
                            "Wednesday 14 May 2025: chair extends it from here by 1 working day: Difficult matter",
                            "Thursday 15 May 2025: day 1",
                            "Thursday 15 May 2025: due, to the end of the day");
        }

        @Test
        void saysThatItWasCountedAnew() {
            assertThat(RunningTime.of(TimeLimit.ofMonths(1), THU_2025_04_24)
                            .with(restart(MON_2025_05_12))
                            .with(stop(TUE_2025_05_20))
                            .with(resume(LocalDate.of(2025, 5, 21)))
                            .deadline(LATER, CALENDARS)
                            .explain(Language.VIETNAMESE))
                    .containsExactly(
                            "Thứ Hai, 12/5/2025: chair cho tính lại thời hạn từ ngày này (1 tháng): File was"
                                    + " incomplete",
                            "Thứ Ba, 20/5/2025: không tính; standing-committee tạm dừng: Opinion awaited",
                            "Thứ Sáu, 13/6/2025: ngày tương ứng kết thúc thời hạn 1 tháng",
                            "Thứ Sáu, 13/6/2025: hết hạn vào cuối ngày");
        }
    }

    @Test
    void restsOnTheProvisionsOfItsExtensionsToo() {
        assertThat(TEN_WORKING_DAYS
                        .with(extend(FRI_2025_05_09, TimeLimit.ofWorkingDays(5)).by(RULES))
                        .deadline(LATER, CALENDARS)
                        .bases())
                .containsExactly(DECISION, RULES);
    }

    @Test
    void namesACalendarOnlyIfOneHasASay() {
        RunningTime days = RunningTime.of(TimeLimit.ofCalendarDays(20).rolling(Rolling.NONE), THU_2025_04_24);
        ClockLimits longest =
                ClockLimits.builder().longestStop(TimeLimit.ofWorkingDays(2)).build();

        assertThat(days.deadline(LATER, CALENDARS).calendar()).isEmpty();
        assertThat(days.within(longest).deadline(LATER, CALENDARS).calendar()).contains(SPRING_2025);
    }

    @Test
    void isProvisionalIfItCountsAcrossAnUndecidedDay() {
        Calendars undecided = Calendars.of(
                SPRING_2025.toBuilder("2").provisional(FRI_2025_05_09).build());

        assertThat(TEN_WORKING_DAYS.deadline(LATER, undecided).isProvisional()).isTrue();
        assertThat(TEN_WORKING_DAYS.deadline(LATER, CALENDARS).isProvisional()).isFalse();
    }

    @Test
    void takesSeveralEntriesAsItTakesOneAfterTheOther() {
        ImmutableList<ClockEntry> entries = ImmutableList.of(stop(TUE_2025_05_06), resume(FRI_2025_05_09));

        assertThat(TEN_WORKING_DAYS.with(entries)).isEqualTo(with(TEN_WORKING_DAYS, entries.get(0), entries.get(1)));
    }

    @Test
    void comesBackTheSameAsData() {
        RunningTime time = with(
                TEN_WORKING_DAYS.within(ClockLimits.builder().mostStops(1).build()),
                stop(TUE_2025_05_06).by(RULES),
                resume(FRI_2025_05_09));

        assertThat(RunningTime.CODEC.decode(1, RunningTime.CODEC.encode(time))).isEqualTo(time);
    }

    @Test
    void saysWhetherAStopWasNotResumed() {
        RunningTime stopped = TEN_WORKING_DAYS.with(stop(TUE_2025_05_06));

        assertThat(TEN_WORKING_DAYS.isStopped()).isFalse();
        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.with(resume(FRI_2025_05_09)).isStopped()).isFalse();
    }

    @Test
    void movesWithAHolidayDecidedLater() {
        Deadline deadline = with(TEN_WORKING_DAYS, stop(TUE_2025_05_06), resume(FRI_2025_05_09))
                .deadline(LATER, CALENDARS);
        Calendars later =
                Calendars.of(SPRING_2025.withHoliday(WED_2025_05_14, Label.of("Ngày lễ mới", "New holiday"), "2"));

        assertThat(Deadlines.moved(List.of(deadline), CALENDARS, later))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.from()).isEqualTo("2025-05-15");
                    assertThat(moved.to()).isEqualTo("2025-05-16");
                    assertThat(moved.causes()).extracting(ChangedDay::date).containsExactly(WED_2025_05_14);
                });
    }

    @Test
    void refusesEntriesThatDoNotFit() {
        RunningTime stopped = TEN_WORKING_DAYS.with(stop(TUE_2025_05_06));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stopped.with(stop(FRI_2025_05_09)))
                .withMessageContaining("must not begin while it lasts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEN_WORKING_DAYS.with(resume(FRI_2025_05_09)))
                .withMessageContaining("must end a stop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stopped.with(resume(FRI_2025_05_09)).with(resume(MON_2025_05_12)))
                .withMessageContaining("must end a stop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEN_WORKING_DAYS.with(restart(FRI_2025_05_09)).with(restart(FRI_2025_05_09)))
                .withMessageContaining("must not be recorded twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stopped.with(resume(MON_2025_05_05)))
                .withMessageContaining("must end a stop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEN_WORKING_DAYS.judge(resume(FRI_2025_05_09), CALENDARS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningTime.of(TimeLimit.ofWorkingDays(1).before(), SUN_2025_05_04))
                .withMessageContaining("must run forward");
        assertThatIllegalArgumentException().isThrownBy(() -> ClockEntry.stop(SUN_2025_05_04, "", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> ClockEntry.stop(SUN_2025_05_04, "chair", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extend(SUN_2025_05_04, TimeLimit.ofWorkingDays(0)))
                .withMessageContaining("at least one unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restart(SUN_2025_05_04).named("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockLimits.builder().mostStops(-1).build())
                .withMessageContaining("mostStops (-1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockLimits.builder()
                        .longestStop(TimeLimit.ofCalendarDays(0))
                        .build());
    }
}
