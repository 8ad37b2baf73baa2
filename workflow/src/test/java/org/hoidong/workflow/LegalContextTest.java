package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.REST_WITHIN;
import static org.hoidong.workflow.Repairs.RULE;
import static org.hoidong.workflow.Repairs.SET_ASIDE;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.law.TransitionRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which law a case uses: that of the day it was opened, unless a rule of transition moves it. */
class LegalContextTest {

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

    @Nested
    class AnObligationThatBeganBeforeTheChange {

        // set aside on Wednesday 31 August 2022: 10 days end on Saturday 10 September, and roll to Monday 12 September
        @Test
        void keepsTheLimitItBeganWith() {
            Repairs.Story story = story(moving).on(8, 31).does(SET_ASIDE, REPAIRS);

            assertThat(due(story)).isEqualTo(LocalDate.of(2022, 9, 12));
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
        return story.theCase().owed(story.date(), story.context()).stream()
                .filter(obligation -> obligation.line().equals("repair/taking-up"))
                .map(obligation -> obligation.deadline().dueOn())
                .findFirst()
                .orElseThrow();
    }
}
