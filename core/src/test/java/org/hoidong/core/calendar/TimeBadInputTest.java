package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.HOLIDAY;
import static org.hoidong.core.calendar.Samples.ID;
import static org.hoidong.core.calendar.Samples.MADE_UP;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hoidong.core.basics.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody should give: each is refused once, in one line that names the value and what would be right. */
class TimeBadInputTest {

    private static final MilestoneId SESSION = MilestoneId.of("ky-hop-6");
    private static final TimeLimit TEN = TimeLimit.ofWorkingDays(10);
    private static final RunningTime RUNNING = RunningTime.of(TEN, THU_2025_04_24);
    private static final LocalDate AFTER_ALL_YEARS = LocalDate.of(10_000, 1, 1);
    private static final LocalDate BEFORE_ALL_YEARS = LocalDate.of(0, 12, 31);

    private static WorkingCalendar.Builder calendar() {
        return WorkingCalendar.builder(ID, "1", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    private static Arguments refused(String what, ThrowingCallable call, String... parts) {
        return argumentSet(what, call, parts);
    }

    static Stream<Arguments> absurdDates() {
        return Stream.of(
                        LocalDate.MIN,
                        BEFORE_ALL_YEARS,
                        AFTER_ALL_YEARS,
                        LocalDate.of(999_999_999, 1, 1),
                        LocalDate.MAX)
                .flatMap(date -> Stream.of(
                        refused("isCounted " + date, () -> SPRING_2025.isCounted(date), date.toString()),
                        refused("day " + date, () -> SPRING_2025.day(date), date.toString()),
                        refused("plus " + date, () -> SPRING_2025.plusWorkingDays(date, 1), date.toString()),
                        refused("plus 0 " + date, () -> SPRING_2025.plusWorkingDays(date, 0), date.toString()),
                        refused(
                                "between from " + date,
                                () -> SPRING_2025.workingDaysBetween(date, MON_2025_05_12),
                                date.toString()),
                        refused(
                                "between to " + date,
                                () -> SPRING_2025.workingDaysBetween(MON_2025_05_12, date),
                                date.toString()),
                        refused("next " + date, () -> SPRING_2025.nextOrSame(date), date.toString()),
                        refused("previous " + date, () -> SPRING_2025.previousOrSame(date), date.toString()),
                        refused(
                                "provisional within " + date,
                                () -> SPRING_2025.isProvisionalWithin(date, date),
                                date.toString()),
                        refused(
                                "holiday " + date,
                                () -> SPRING_2025.withHoliday(date, HOLIDAY, "2"),
                                date.toString(),
                                "within the span"),
                        refused("span from " + date, () -> calendar().span(date, date), date.toString()),
                        refused("limit from " + date, () -> TEN.from(date, CALENDARS), date.toString()),
                        refused("backward from " + date, () -> TEN.before().from(date, CALENDARS), date.toString()),
                        refused(
                                "fixed day of " + date,
                                () -> FixedDay.ofMonth(1).from(date, CALENDARS),
                                date.toString()),
                        refused("recurrence from " + date, () -> Recurrence.every(TEN, date), date.toString()),
                        refused(
                                "recurrence after " + date,
                                () -> Recurrence.every(TEN, THU_2025_04_24).nextAfter(date, CALENDARS),
                                date.toString()),
                        refused("deadline on " + date, () -> Deadline.on(date), date.toString()),
                        refused("due on " + date, () -> Due.on(date), date.toString()),
                        refused("due within from " + date, () -> Due.within(TEN, date), date.toString()),
                        refused(
                                "due on fixed day of " + date,
                                () -> Due.on(FixedDay.ofMonth(1), date),
                                date.toString()),
                        refused("due by " + date, () -> Due.at(SESSION, date), date.toString()),
                        refused("due as of " + date, () -> Due.running(RUNNING).asOf(date), date.toString()),
                        refused("milestone on " + date, () -> Milestones.of(Map.of(SESSION, date)), date.toString()),
                        refused(
                                "milestone moved to " + date,
                                () -> Milestones.none().with(SESSION, date),
                                date.toString()),
                        refused("clock from " + date, () -> RunningTime.of(TEN, date), date.toString()),
                        refused("clock as of " + date, () -> RUNNING.deadline(date, CALENDARS), date.toString()),
                        refused("stop on " + date, () -> ClockEntry.stop(date, "chair", "why"), date.toString())));
    }

    @ParameterizedTest
    @MethodSource("absurdDates")
    void namesTheAbsurdDate(ThrowingCallable call, String... parts) {
        assertThatIllegalArgumentException().isThrownBy(call).satisfies(error -> {
            assertThat(error.getMessage()).contains(parts).doesNotContain("\n");
            assertThat(error.getMessage()).containsAnyOf(" must ", "must lie");
        });
    }

    static Stream<Arguments> absurdNumbers() {
        return Stream.of(
                refused("-1 working days", () -> TimeLimit.ofWorkingDays(-1), "amount (-1)", "before()"),
                refused("-1 days", () -> TimeLimit.ofCalendarDays(-1), "amount (-1)", "before()"),
                refused("-1 months", () -> TimeLimit.ofMonths(-1), "amount (-1)", "before()"),
                refused("-1 years", () -> TimeLimit.ofYears(Integer.MIN_VALUE), "amount (-2147483648)"),
                refused("100,001 days", () -> TimeLimit.ofWorkingDays(100_001), "amount (100001)", "100000"),
                refused("too many days", () -> TimeLimit.ofWorkingDays(Integer.MAX_VALUE), "amount (2147483647)"),
                refused(
                        "100,000 years",
                        () -> TimeLimit.ofYears(100_000).from(THU_2025_04_24, CALENDARS),
                        "100000 years after",
                        "9999-12-31"),
                refused(
                        "100,000 months back",
                        () -> TimeLimit.ofMonths(100_000).before().from(THU_2025_04_24, CALENDARS),
                        "100000 months before",
                        "0001-01-01"),
                refused(
                        "as many working days as there are numbers",
                        () -> SPRING_2025.plusWorkingDays(THU_2025_04_24, Integer.MAX_VALUE),
                        "2147483647",
                        "years 1 to 9999"),
                refused(
                        "as many the other way",
                        () -> SPRING_2025.plusWorkingDays(THU_2025_04_24, Integer.MIN_VALUE),
                        "-2147483648",
                        "years 1 to 9999"),
                refused("the 0th of the month", () -> FixedDay.ofMonth(0), "dayOfMonth (0)", "1 and 31"),
                refused("the 32nd of the month", () -> FixedDay.ofMonth(32), "dayOfMonth (32)", "1 and 31"),
                refused(
                        "an extension of zero",
                        () -> ClockEntry.extend(MON_2025_05_12, TimeLimit.ofCalendarDays(0), "chair", "why"),
                        "extension (0 calendar-days after)",
                        "at least one unit"),
                refused(
                        "less than no stops",
                        () -> ClockLimits.builder().mostStops(-1).build(),
                        "mostStops (-1)",
                        "must not be negative"));
    }

    @ParameterizedTest
    @MethodSource("absurdNumbers")
    void namesTheAbsurdNumber(ThrowingCallable call, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .satisfies(
                        error -> assertThat(error.getMessage()).contains(parts).doesNotContain("\n"));
    }

    @Test
    void theLargestNumbersAreTaken() {
        assertThat(TimeLimit.ofWorkingDays(100_000)
                        .from(THU_2025_04_24, CALENDARS)
                        .dueOn())
                .isEqualTo(SPRING_2025.plusWorkingDays(THU_2025_04_24, 100_000));
        assertThat(Deadline.on(LocalDate.of(9999, 12, 31)).firstLateDay()).isEqualTo(AFTER_ALL_YEARS);
    }

    static Stream<Arguments> calendars() {
        return Stream.of(
                refused(
                        "a span that ends before it starts",
                        () -> calendar().span(MON_2025_05_12, THU_2025_04_24),
                        "2025-04-24",
                        "2025-05-12",
                        "before"),
                refused("no span", () -> WorkingCalendar.builder(ID, "1").build(), "test/council", "span(first, last)"),
                refused(
                        "a doubled holiday",
                        () -> calendar()
                                .day(CalendarDay.holiday(MON_2025_05_12, HOLIDAY))
                                .day(CalendarDay.holiday(MON_2025_05_12, MADE_UP)),
                        "2025-05-12",
                        "must not be given twice",
                        "Holiday"),
                refused(
                        "a made-up day that is worked anyway",
                        () -> calendar()
                                .day(CalendarDay.madeUp(MON_2025_05_12, MADE_UP))
                                .build(),
                        "2025-05-12 MADE_UP",
                        "MONDAY",
                        "an ordinary day"),
                refused(
                        "a day beyond a calendar that ends there",
                        () -> calendar().beyond(Beyond.ERROR).build().day(LocalDate.of(2026, 1, 1)),
                        "2026-01-01",
                        "2025-12-31",
                        "test/council 1"),
                refused(
                        "an unknown calendar",
                        () -> TEN.in(CalendarId.of("council/sittings")).from(THU_2025_04_24, CALENDARS),
                        "council/sittings",
                        "must be one of [test/council]"),
                refused(
                        "the same calendar twice",
                        () -> Calendars.of(SPRING_2025, SPRING_2025),
                        "test/council 1",
                        "must not be given twice"),
                refused(
                        "a change without a new version",
                        () -> SPRING_2025.withHoliday(MON_2025_05_12, HOLIDAY, "1"),
                        "newVersion (1)",
                        "must differ"));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void namesWhatIsWrongWithACalendar(ThrowingCallable call, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .satisfies(
                        error -> assertThat(error.getMessage()).contains(parts).doesNotContain("\n"));
    }

    @Test
    void leavesABuilderAsItWasWhenItRefuses() {
        WorkingCalendar.Builder builder = calendar().day(CalendarDay.holiday(MON_2025_05_12, HOLIDAY));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.day(CalendarDay.holiday(MON_2025_05_12, MADE_UP)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.span(MON_2025_05_12, THU_2025_04_24));

        WorkingCalendar built = builder.build();
        assertThat(built.specialDays()).containsExactly(CalendarDay.holiday(MON_2025_05_12, HOLIDAY));
        assertThat(built.span().endInclusive()).contains(LocalDate.of(2025, 12, 31));
    }

    static Stream<Arguments> texts() {
        String megabytes = "x".repeat(10_000_000);
        return Stream.of(
                refused("a label of 10 MB", () -> Label.of(megabytes, "Holiday"), "must"),
                refused("a reason of 10 MB", () -> ClockEntry.stop(MON_2025_05_12, "chair", megabytes), "reason"),
                refused("an actor of 10 MB", () -> ClockEntry.stop(MON_2025_05_12, megabytes, "why"), "actor"),
                refused("an id of 10 MB", () -> CalendarId.of(megabytes), "calendar id"),
                refused("a version of 10 MB", () -> WorkingCalendar.builder(ID, megabytes), "calendar version"),
                refused("a reason of two lines", () -> ClockEntry.stop(MON_2025_05_12, "chair", "a\nb"), "reason"),
                refused("a lone surrogate", () -> ClockEntry.stop(MON_2025_05_12, "chair", "\ud800"), "reason"),
                refused("an id that turns the line around", () -> MilestoneId.of("a\u202eb"), "milestone id"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesHostileTextsInAShortLine(ThrowingCallable call, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .satisfies(error -> assertThat(error.getMessage())
                        .contains(parts)
                        .doesNotContain("\n")
                        .hasSizeLessThan(400));
    }

    @Test
    void takesOneTextInMixedUnicodeFormsForTheSame() {
        // The same letter e with circumflex and acute, composed and in pieces.
        assertThat(CalendarId.of("lịch-ti\u1ebfng")).isEqualTo(CalendarId.of("lịch-tie\u0302\u0301ng"));
        assertThat(ClockEntry.stop(MON_2025_05_12, "chair", "ch\u1edd"))
                .isEqualTo(ClockEntry.stop(MON_2025_05_12, "chair", "cho\u031b\u0300"));
        assertThat(CalendarDay.holiday(MON_2025_05_12, Label.same("T\u1ebft")))
                .isEqualTo(CalendarDay.holiday(MON_2025_05_12, Label.same("Te\u0302\u0301t")));
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void refusesNulls() {
        assertThatNullPointerException().isThrownBy(() -> SPRING_2025.isCounted(null));
        assertThatNullPointerException().isThrownBy(() -> TEN.from(null, CALENDARS));
        assertThatNullPointerException().isThrownBy(() -> TEN.from(THU_2025_04_24, null));
        assertThatNullPointerException().isThrownBy(() -> Due.on((LocalDate) null));
        assertThatNullPointerException().isThrownBy(() -> Deadline.on(null));
        assertThatNullPointerException().isThrownBy(() -> ClockEntry.stop(null, "chair", "why"));
        assertThatNullPointerException().isThrownBy(() -> calendar().day(null));
    }

    @Test
    void aRefusedEntryLeavesTheClockAsItWas() {
        RunningTime stopped = RUNNING.with(ClockEntry.stop(MON_2025_05_12, "chair", "why"));
        RunningTime resumed = stopped.with(ClockEntry.resume(TUE_2025_05_13, "chair", "why"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> resumed.with(ClockEntry.resume(TUE_2025_05_13, "chair", "again")))
                .withMessageContaining("must end a stop of that name");
        assertThat(resumed.entries()).hasSize(2);
        assertThat(resumed.deadline(TUE_2025_05_13, CALENDARS).dueOn()).isEqualTo(TUE_2025_05_13);
    }
}
