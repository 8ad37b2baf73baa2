package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.law.Provision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionDueTest {

    private static final Provision BASIS = Provision.of("Law 1/2020", "58");
    private static final SessionOccasion MID_YEAR =
            SessionOccasion.of("mid-year", Label.same("Mid-year"), OccasionCategory.OF_THE_YEAR);
    private static final SessionOccasion YEAR_END =
            SessionOccasion.of("year-end", Label.same("Year-end"), OccasionCategory.OF_THE_YEAR);
    private static final MilestoneId THEMATIC = MilestoneId.of("thematic");
    private static final MilestoneId FOURTH = MilestoneId.of("fourth");
    private static final MilestoneId FIFTH = MilestoneId.of("fifth");
    private static final MilestoneId SIXTH = MilestoneId.of("sixth");
    private static final LocalDate FRI_2022_04_15 = LocalDate.of(2022, 4, 15);
    private static final LocalDate TUE_2022_07_12 = LocalDate.of(2022, 7, 12);
    private static final LocalDate TUE_2022_12_06 = LocalDate.of(2022, 12, 6);

    /** Not in the order of their days; the last has no day yet. */
    private static final List<PlannedSession> PLAN = List.of(
            PlannedSession.of(FIFTH, TUE_2022_12_06).on(YEAR_END),
            PlannedSession.of(FOURTH, TUE_2022_07_12).on(MID_YEAR),
            PlannedSession.of(THEMATIC, FRI_2022_04_15),
            PlannedSession.of(SIXTH, 2023, MID_YEAR));

    @Nested
    class Nearest {

        private final SessionDue nearest = SessionDue.nearest(BASIS);

        @Test
        void isTheFirstThatOpensOnTheDayOrLater() {
            Due due = Due.at(FOURTH).by(BASIS);

            assertThat(nearest.from(FRI_2022_04_15.plusDays(1), PLAN)).isEqualTo(due);
            assertThat(nearest.from(TUE_2022_07_12.minusDays(1), PLAN)).isEqualTo(due);
            assertThat(nearest.from(TUE_2022_07_12, PLAN)).isEqualTo(due);
            assertThat(nearest.from(TUE_2022_07_12.plusDays(1), PLAN))
                    .isEqualTo(Due.at(FIFTH).by(BASIS));
            assertThat(nearest.from(LocalDate.of(2022, 1, 1), PLAN))
                    .isEqualTo(Due.at(THEMATIC).by(BASIS));
        }

        @Test
        void mustHaveADay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> nearest.from(TUE_2022_12_06.plusDays(1), PLAN))
                    .withMessageContaining("must hold a session that opens on 2022-12-07 or later; add it");
        }

        @Test
        void isOfNoOtherYear() {
            assertThat(nearest).hasToString("nearest session");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> nearest.later(1))
                    .withMessage("years (1) must be 0 for the nearest session");
        }
    }

    @Nested
    class OfAnOccasion {

        @Test
        void isThatOfTheYearOrOfOneBeforeOrAfter() {
            SessionDue midYear = SessionDue.of(BASIS, MID_YEAR);
            LocalDate in2022 = LocalDate.of(2022, 9, 30);

            assertThat(midYear.from(in2022, PLAN)).isEqualTo(Due.at(FOURTH).by(BASIS));
            assertThat(midYear.later(1).from(in2022, PLAN))
                    .isEqualTo(Due.at(SIXTH).by(BASIS));
            assertThat(midYear.earlier(1).from(LocalDate.of(2023, 1, 1), PLAN))
                    .isEqualTo(Due.at(FOURTH).by(BASIS));
            assertThat(SessionDue.of(BASIS, YEAR_END).from(in2022, PLAN))
                    .isEqualTo(Due.at(FIFTH).by(BASIS));
        }

        @Test
        void mustBeInThePlanOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SessionDue.of(BASIS, YEAR_END).later(1).from(TUE_2022_07_12, PLAN))
                    .withMessageContaining("must hold one session year-end of 2023, but holds 0; add it");
            List<PlannedSession> twice = List.of(
                    PLAN.get(1), PlannedSession.of(SIXTH, TUE_2022_12_06).on(MID_YEAR));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SessionDue.of(BASIS, MID_YEAR).from(TUE_2022_07_12, twice))
                    .withMessageContaining("must hold one session mid-year of 2022, but holds 2");
        }

        @Test
        void isWithinAHundredYears() {
            SessionDue midYear = SessionDue.of(BASIS, MID_YEAR);

            assertThat(midYear.earlier(100).years()).isEqualTo(-100);
            for (int years : new int[] {-1, 101}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> midYear.earlier(years))
                        .withMessageContaining("years (" + years + ") must be between 0 and 100");
            }
            assertThat(midYear.earlier(1)).hasToString("mid-year session, years later: -1");
        }
    }

    @Test
    void looksForASessionThatMayNotBePlanned() {
        SessionDue nearest = SessionDue.nearest(BASIS);
        SessionDue midYear = SessionDue.of(BASIS, MID_YEAR);

        assertThat(nearest.find(TUE_2022_12_06, PLAN)).contains(PLAN.get(0));
        assertThat(nearest.find(TUE_2022_12_06.plusDays(1), PLAN)).isEmpty();
        assertThat(midYear.later(1).find(TUE_2022_12_06, PLAN)).contains(PLAN.get(3));
        assertThat(midYear.later(2).find(TUE_2022_12_06, PLAN)).isEmpty();
    }

    @Test
    void aPlannedSessionClosesOnItsOpeningOrLater() {
        PlannedSession thematic = PLAN.get(2);

        assertThat(thematic.closesOn()).isEmpty();
        assertThat(thematic.until(FRI_2022_04_15).closesOn()).contains(FRI_2022_04_15);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thematic.until(FRI_2022_04_15.minusDays(1)))
                .withMessage(
                        "closesOn (2022-04-14) must not be before opensOn (2022-04-15); set the day of opening first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.get(3).until(TUE_2022_12_06))
                .withMessageContaining("opensOn (not set)");
    }

    @Test
    void aPlannedSessionShowsItsDayOrItsYear() {
        assertThat(PLAN.get(0)).hasToString("fifth (year-end) 2022-12-06");
        assertThat(PLAN.get(2)).hasToString("thematic 2022-04-15");
        assertThat(PLAN.get(3)).hasToString("sixth (mid-year) 2023");
    }
}
