package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.REST_WITHIN;
import static org.hoidong.workflow.Repairs.RULE;
import static org.hoidong.workflow.Repairs.SET_ASIDE;
import static org.hoidong.workflow.Repairs.TAKEN_UP;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.law.TransitionRule;
import org.hoidong.core.obligation.Obligation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which law a case uses: that of the day it was opened, unless a rule of transition moves it. */
class LegalContextTest {

    private static final String TAKING_UP = "repair/taking-up";
    private static final LocalDate THU_2022_09_01 = LocalDate.of(2022, 9, 1);

    /** Resting takes 10 days at most; from 1 September 2022 only 4. */
    private final LegalContext keeping = Repairs.context().toBuilder()
            .rules(Repairs.context()
                    .rules()
                    .with(REST_WITHIN, Dated.setting(TimeLimit.ofCalendarDays(4), DateSpan.from(THU_2022_09_01), RULE)))
            .build();

    private final LegalContext moving = keeping.toBuilder()
            .transitions(TransitionPolicy.of(TransitionRule.followsNewLaw(THU_2022_09_01, RULE)))
            .build();

    @Nested
    class AnObligationThatBeginsAfterTheChange {

        // set aside on Friday 2 September 2022: 10 days end on Monday 12 September
        @Test
        void hasTheLimitOfTheDayTheCaseWasOpened() {
            assertThat(restsUntil(keeping, 2)).isEqualTo(LocalDate.of(2022, 9, 12));
        }

        // 4 days end on Tuesday 6 September
        @Test
        void hasTheNewLimitWhereARuleMovesRunningCases() {
            assertThat(restsUntil(moving, 2)).isEqualTo(LocalDate.of(2022, 9, 6));
        }
    }

    /** Set aside on Wednesday 31 August 2022: 10 days end on Saturday 10 September, and roll to Monday 12 September. */
    @Nested
    class AnObligationThatBeganBeforeTheChange {

        private final LocalDate wed = THU_2022_09_01.minusDays(1);

        @Test
        void keepsItsLimitWhereNothingMovesRunningCases() {
            Repairs.Story story = story(keeping).on(8, 31).does(SET_ASIDE, REPAIRS);

            assertThat(due(story, wed)).isEqualTo(LocalDate.of(2022, 9, 12));
            assertThat(due(story, THU_2022_09_01)).isEqualTo(LocalDate.of(2022, 9, 12));
        }

        // 4 days end on Sunday 4 September, and roll to Monday 5 September
        @Test
        void takesTheNewLimitOnTheFirstDayOfTheNewLawUnderTheSameId() {
            Repairs.Story story = story(moving).on(8, 31).does(SET_ASIDE, REPAIRS);

            assertThat(due(story, wed)).isEqualTo(LocalDate.of(2022, 9, 12));
            assertThat(due(story, THU_2022_09_01)).isEqualTo(LocalDate.of(2022, 9, 5));
            assertThat(taking(story, wed).id())
                    .isEqualTo(taking(story, THU_2022_09_01).id());
            assertThat(story.theCase().nextDateOfInterest(wed, moving)).contains(THU_2022_09_01);
            assertThat(story.theCase().nextDateOfInterest(wed, keeping)).isNotEqualTo(Optional.of(THU_2022_09_01));
        }

        @Test
        void keepsTheLimitOfTheDayOnWhichItWasDone() {
            Repairs.Story story =
                    story(moving).on(8, 31).does(SET_ASIDE, REPAIRS).does(TAKEN_UP, REPAIRS);

            assertThat(story.theCase().obligations(THU_2022_09_01.plusDays(30), moving))
                    .filteredOn(obligation -> obligation.line().equals(TAKING_UP))
                    .singleElement()
                    .satisfies(done -> assertThat(done.deadline().dueOn()).isEqualTo(LocalDate.of(2022, 9, 12)));
        }
    }

    @Test
    void aDayBeforeTheFoundingDayIsAnsweredByTheLawOfThatDay() {
        assertThat(moving.lawOf(THU_2022_09_01, MON_2022_08_01).date()).isEqualTo(THU_2022_09_01);
    }

    private static LocalDate restsUntil(LegalContext context, int dayOfSeptember) {
        return due(story(context).on(9, dayOfSeptember).does(SET_ASIDE, REPAIRS));
    }

    private static Repairs.Story story(LegalContext context) {
        return Repairs.brought("r-1", Repairs.definition(), context).on(8, 2).takenOn();
    }

    private static LocalDate due(Repairs.Story story) {
        return due(story, story.date());
    }

    private static LocalDate due(Repairs.Story story, LocalDate on) {
        return taking(story, on).deadline().dueOn();
    }

    private static Obligation taking(Repairs.Story story, LocalDate on) {
        return story.theCase().owed(on, story.context()).stream()
                .filter(obligation -> obligation.line().equals(TAKING_UP))
                .findFirst()
                .orElseThrow();
    }
}
