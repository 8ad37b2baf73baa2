package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SAT_2025_04_26;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.THU_2025_05_01;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;
import static org.hoidong.core.calendar.Samples.WED_2025_04_30;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Language;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Calendars WITHOUT_SATURDAY = Calendars.of(SPRING_2025.withoutSpecialDay(SAT_2025_04_26, "2"));
    private static final Calendars WITHOUT_MAY_DAY = Calendars.of(SPRING_2025.withoutSpecialDay(THU_2025_05_01, "2"));

    private static ImmutableList<MovedDeadline> moved(Calendars after, Deadline... deadlines) {
        return Deadlines.moved(ImmutableList.copyOf(deadlines), CALENDARS, after);
    }

    @Test
    void namesTheDayThatMovesACountOfWorkingDays() {
        Deadline deadline = TimeLimit.ofWorkingDays(10).from(THU_2025_04_24, CALENDARS);

        assertThat(moved(WITHOUT_SATURDAY, deadline)).singleElement().satisfies(moved -> {
            assertThat(moved.given()).isEqualTo(deadline);
            assertThat(moved.from()).isEqualTo(MON_2025_05_12);
            assertThat(moved.to()).isEqualTo(TUE_2025_05_13);
            assertThat(moved.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.date()).isEqualTo(SAT_2025_04_26);
                assertThat(cause.before().cause()).isEqualTo(DayCause.MADE_UP);
                assertThat(cause.after().cause()).isEqualTo(DayCause.WEEKEND);
            });
            assertThat(moved.explain(Language.ENGLISH))
                    .containsExactly(
                            "The deadline moves from Monday 12 May 2025 to Tuesday 13 May 2025",
                            "Saturday 26 April 2025: Made-up working day before, weekly day off now"
                                    + " (Decision 1/2025, Article 2)");
        });
    }

    @Test
    void namesTheDayThatMovesARoll() {
        Deadline deadline = TimeLimit.ofCalendarDays(6).from(THU_2025_04_24, CALENDARS);

        assertThat(moved(WITHOUT_MAY_DAY, deadline)).singleElement().satisfies(moved -> {
            assertThat(moved.from()).isEqualTo(LocalDate.of(2025, 5, 5));
            assertThat(moved.to()).isEqualTo(THU_2025_05_01);
            assertThat(moved.causes()).extracting(ChangedDay::date).containsExactly(THU_2025_05_01);
        });
    }

    @Test
    void leavesOutDeadlinesThatTheChangeDoesNotTouch() {
        assertThat(moved(
                        WITHOUT_MAY_DAY,
                        TimeLimit.ofWorkingDays(2).from(THU_2025_04_24, CALENDARS),
                        TimeLimit.ofCalendarDays(20).from(THU_2025_04_24, CALENDARS),
                        TimeLimit.ofCalendarDays(7)
                                .rolling(TimeLimit.Rolling.NONE)
                                .from(THU_2025_04_24, CALENDARS),
                        Deadline.on(THU_2025_05_01),
                        Due.at(MilestoneId.of("s"), WED_2025_04_30).resolve(CALENDARS, Milestones.none())))
                .isEmpty();
    }

    @Test
    void findsTheSameWhetherAHolidayIsAddedOrTakenAway() {
        Deadline after = TimeLimit.ofWorkingDays(10).from(THU_2025_04_24, WITHOUT_MAY_DAY);

        assertThat(Deadlines.moved(ImmutableList.of(after), WITHOUT_MAY_DAY, CALENDARS))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.from()).isEqualTo(LocalDate.of(2025, 5, 9));
                    assertThat(moved.to()).isEqualTo(MON_2025_05_12);
                    assertThat(moved.causes()).extracting(ChangedDay::date).containsExactly(THU_2025_05_01);
                });
    }
}
