package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SAT_2025_04_26;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.THU_2025_05_01;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.DeadlineStep.What;
import org.hoidong.core.law.Provision;
import org.junit.jupiter.api.Test;

class CombinedDeadlineTest {

    private static final Provision OTHER = Provision.of("Decision 2/2025", "3");
    private static final LocalDate WED_2025_05_14 = LocalDate.of(2025, 5, 14);
    private static final Deadline TEN_WORKING_DAYS =
            TimeLimit.ofWorkingDays(10).by(DECISION).from(THU_2025_04_24, CALENDARS);
    private static final Deadline ON_WEDNESDAY = Deadline.on(WED_2025_05_14, OTHER);

    @Test
    void isDueWhenTheEarliestOrTheLatestIs() {
        Deadline earliest = Deadline.earliestOf(ON_WEDNESDAY, TEN_WORKING_DAYS);
        Deadline latest = Deadline.latestOf(ON_WEDNESDAY, TEN_WORKING_DAYS);

        assertThat(earliest.dueOn()).isEqualTo(MON_2025_05_12);
        assertThat(latest.dueOn()).isEqualTo(WED_2025_05_14);
        assertThat(earliest.parts()).containsExactly(ON_WEDNESDAY, TEN_WORKING_DAYS);
        assertThat(earliest.calendar()).contains(SPRING_2025);
        assertThat(latest.calendar()).isEmpty();
        assertThat(earliest.judge(TUE_2025_05_13).isSatisfied()).isFalse();
        assertThat(latest.judge(TUE_2025_05_13).isSatisfied()).isTrue();
        assertThat(Deadline.latestOf(earliest, ON_WEDNESDAY, Deadline.on(TUE_2025_05_13))
                        .dueOn())
                .isEqualTo(WED_2025_05_14);
    }

    @Test
    void restsOnTheProvisionsOfAllThatOfTheDecidingOneFirst() {
        assertThat(Deadline.earliestOf(ON_WEDNESDAY, TEN_WORKING_DAYS).bases()).containsExactly(DECISION, OTHER);
        assertThat(Deadline.latestOf(TEN_WORKING_DAYS, ON_WEDNESDAY).bases()).containsExactly(OTHER, DECISION);
    }

    @Test
    void keepsBothExplanations() {
        Deadline deadline = Deadline.earliestOf(TEN_WORKING_DAYS, ON_WEDNESDAY);
        ImmutableList<DeadlineStep> steps = deadline.explanation();
        ImmutableList<DeadlineStep> counted = TEN_WORKING_DAYS.explanation();

        assertThat(steps.subList(0, counted.size() - 1)).isEqualTo(counted.subList(0, counted.size() - 1));
        assertThat(steps.subList(counted.size() - 1, steps.size()))
                .extracting(DeadlineStep::what)
                .containsExactly(What.PART_DUE, What.PART_DUE, What.DUE);
        assertThat(deadline.explain(Language.ENGLISH))
                .contains("Saturday 26 April 2025: day 2; Made-up working day (Decision 1/2025, Article 2)")
                .endsWith(
                        "Monday 12 May 2025: deadline 1 of 2 ends",
                        "Wednesday 14 May 2025: deadline 2 of 2 ends",
                        "Monday 12 May 2025: due, to the end of the day, as the earliest of 2 deadlines");
        assertThat(Deadline.latestOf(TEN_WORKING_DAYS, ON_WEDNESDAY).explain(Language.VIETNAMESE))
                .endsWith("Thứ Tư, 14/5/2025: hết hạn vào cuối ngày, theo thời hạn muộn nhất trong 2 thời hạn");
    }

    @Test
    void isProvisionalIfAnyPartIs() {
        Calendars undecided = Calendars.of(
                SPRING_2025.toBuilder("p").provisional(THU_2025_05_01).build());
        Deadline open = TimeLimit.ofWorkingDays(10).from(THU_2025_04_24, undecided);

        assertThat(Deadline.earliestOf(open, ON_WEDNESDAY).isProvisional()).isTrue();
        assertThat(Deadline.earliestOf(TEN_WORKING_DAYS, ON_WEDNESDAY).isProvisional())
                .isFalse();
    }

    @Test
    void standsStillIfTheEarliestDoesOrOneOfThoseOfWhichTheLatestHolds() {
        LocalDate stopped = LocalDate.of(2025, 5, 6);
        LocalDate friday = LocalDate.of(2025, 5, 16);
        // as of Thursday 8 May it is due on Thursday 15 May at the earliest
        Deadline still = RunningTime.of(TimeLimit.ofWorkingDays(10), THU_2025_04_24)
                .within(ClockLimits.builder()
                        .longestStop(TimeLimit.ofCalendarDays(7))
                        .build())
                .with(ClockEntry.stop(stopped, "chair", "Opinion awaited"))
                .deadline(LocalDate.of(2025, 5, 8), CALENDARS);

        assertThat(Deadline.earliestOf(still, ON_WEDNESDAY).isStopped()).isFalse();
        assertThat(Deadline.earliestOf(still, Deadline.on(still.dueOn())).isStopped())
                .isFalse();
        assertThat(Deadline.earliestOf(still, Deadline.on(friday)).isStopped()).isTrue();
        assertThat(Deadline.latestOf(still, ON_WEDNESDAY).isStopped()).isTrue();
        assertThat(Deadline.latestOf(still, Deadline.on(friday)).isStopped()).isTrue();
        assertThat(Deadline.latestOf(TEN_WORKING_DAYS, Deadline.on(friday)).isStopped())
                .isFalse();
        assertThat(Deadline.latestOf(still, Deadline.on(friday)).stopEndsOn()).contains(MON_2025_05_12);
    }

    @Test
    void movesWithThePartsThatMoveItOnly() {
        Calendars later = Calendars.of(SPRING_2025.withoutSpecialDay(SAT_2025_04_26, "2"));
        Deadline moves = Deadline.earliestOf(TEN_WORKING_DAYS, ON_WEDNESDAY);
        Deadline stays = Deadline.latestOf(TEN_WORKING_DAYS, ON_WEDNESDAY);

        assertThat(Deadlines.moved(List.of(moves, stays), CALENDARS, later))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.given()).isEqualTo(moves);
                    assertThat(moved.from()).isEqualTo(MON_2025_05_12);
                    assertThat(moved.to()).isEqualTo(TUE_2025_05_13);
                    assertThat(moved.causes()).extracting(ChangedDay::date).containsExactly(SAT_2025_04_26);
                });
    }
}
