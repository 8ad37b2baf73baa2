package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.examples.stories.QuestionState.ANSWERED;
import static org.hoidong.examples.stories.QuestionState.INADMISSIBLE;
import static org.hoidong.examples.stories.QuestionState.ON_ORDER_PAPER;
import static org.hoidong.examples.stories.QuestionState.OPEN;
import static org.hoidong.examples.stories.QuestionState.WITHDRAWN;
import static org.hoidong.examples.stories.QuestionStory.ANNA;
import static org.hoidong.examples.stories.QuestionStory.CONTEXT;
import static org.hoidong.examples.stories.QuestionStory.MINH;
import static org.hoidong.examples.stories.QuestionStory.TAM;
import static org.hoidong.testkit.HoidongAssertions.assertThat;

import java.time.LocalDate;
import org.hoidong.core.basics.Language;
import org.hoidong.testkit.Scenario;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.NotDefinedHere;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuestionWorkflowTest {

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate FRI_2022_08_05 = LocalDate.of(2022, 8, 5);
    private static final LocalDate TUE_2022_08_09 = LocalDate.of(2022, 8, 9);
    private static final LocalDate WED_2022_08_10 = LocalDate.of(2022, 8, 10);
    private static final LocalDate THU_2022_08_11 = LocalDate.of(2022, 8, 11);
    private static final LocalDate TUE_2022_08_16 = LocalDate.of(2022, 8, 16);
    private static final LocalDate WED_2022_08_17 = LocalDate.of(2022, 8, 17);
    private static final LocalDate THU_2022_08_18 = LocalDate.of(2022, 8, 18);
    private static final LocalDate TUE_2022_08_23 = LocalDate.of(2022, 8, 23);
    private static final LocalDate WED_2022_08_24 = LocalDate.of(2022, 8, 24);
    private static final LocalDate THU_2022_08_25 = LocalDate.of(2022, 8, 25);
    private static final LocalDate FRI_2022_08_26 = LocalDate.of(2022, 8, 26);
    private static final LocalDate TUE_2022_08_30 = LocalDate.of(2022, 8, 30);
    private static final LocalDate MON_2022_09_05 = LocalDate.of(2022, 9, 5);
    private static final LocalDate MON_2022_09_12 = LocalDate.of(2022, 9, 12);

    private final Scenario<Question> story = Scenario.of(QuestionWorkflow.definition(), CONTEXT);

    private void admitted(boolean oral) {
        Question question = QuestionStory.question(oral);
        story.on(MON_2022_08_01).opens("Q-1", question, QuestionWorkflow.TABLED, ANNA);
        story.on(TUE_2022_08_02);
        does(TAM, QuestionWorkflow.ADMITTED);
    }

    private Outcome<Question> does(Actor actor, EventType<NoPayload> event) {
        return story.does(actor, event);
    }

    private Outcome<Question> list(LocalDate day) {
        return story.does(TAM, QuestionWorkflow.LISTED, day);
    }

    /** A written question whose answer is late, called for orally, listed, not reached, and answered in writing. */
    @Test
    void nextStepsAreThoseReadLineByLine() throws Exception {
        NextStepTable<Question> table = NextStepTable.of(CONTEXT, QuestionGuards.texts(), ANNA, MINH, TAM);
        Question question = QuestionStory.question(false);

        story.on(MON_2022_08_01).opens("Q-1", question, QuestionWorkflow.TABLED, ANNA);
        table.show(story.theCase(), MON_2022_08_01);
        story.on(TUE_2022_08_02);
        does(TAM, QuestionWorkflow.ADMITTED);
        table.show(story.theCase(), TUE_2022_08_02)
                .read(story.theCase(), TUE_2022_08_02, ANNA, Language.ENGLISH)
                .read(story.theCase(), TUE_2022_08_02, TAM, Language.VIETNAMESE)
                .show(story.theCase(), WED_2022_08_17);
        story.on(WED_2022_08_17);
        does(ANNA, QuestionWorkflow.CALLED_FOR_ORALLY);
        table.show(story.theCase(), WED_2022_08_17);
        story.on(THU_2022_08_18);
        list(THU_2022_08_25);
        table.show(story.theCase(), THU_2022_08_18).show(story.theCase(), THU_2022_08_25);
        story.on(THU_2022_08_25);
        does(TAM, QuestionWorkflow.NOT_REACHED);
        table.show(story.theCase(), THU_2022_08_25);
        story.on(MON_2022_09_05);
        does(MINH, QuestionWorkflow.ANSWERED_IN_WRITING);
        table.show(story.theCase(), MON_2022_09_05);

        assertThat(table.lines()).isEqualTo(Printed.golden("question-next-steps.txt"));
    }

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    QuestionStory.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("question-story.txt"));
    }

    @Nested
    class AtTheTableOffice {

        @Test
        void aQuestionIsRuledOutByTheOfficeOnly() {
            Question question = QuestionStory.question(true);
            story.on(MON_2022_08_01).opens("Q-1", question, QuestionWorkflow.TABLED, ANNA);

            assertThat(does(MINH, QuestionWorkflow.RULED_OUT)).isRefusedFor(Refused.ROLE_NOT_HELD);
            assertThat(does(TAM, QuestionWorkflow.RULED_OUT)).isMovedTo(INADMISSIBLE);
        }

        @Test
        void aQuestionIsTabledByTheMemberWhoAsks() {
            Question question = QuestionStory.question(true);

            assertThat(story.on(MON_2022_08_01).opens("Q-1", question, QuestionWorkflow.TABLED, MINH))
                    .isRefusedFor(Refused.ROLE_NOT_HELD);
        }
    }

    @Nested
    class Written {

        @BeforeEach
        void aWrittenQuestionIsAdmitted() {
            admitted(false);
        }

        @Test
        void isAnsweredInWriting() {
            assertThat(does(MINH, QuestionWorkflow.ANSWERED_IN_WRITING)).isMovedTo(ANSWERED);
        }

        @Test
        void isNotListed() {
            assertThat(list(TUE_2022_08_09)).isRefusedFor(QuestionGuards.MODE);
        }

        /** 3, 4, 5, 8 to 12, 15 and 16 August are ten working days. */
        @Test
        void isOwedByTheMinisterWithin10WorkingDaysAndNotByTheOffice() {
            assertThat(story.theCase())
                    .owes(
                            QuestionWorkflow.MINISTER,
                            QuestionWorkflow.ANSWERED_IN_WRITING,
                            TUE_2022_08_16,
                            TUE_2022_08_02,
                            CONTEXT);
            assertThat(story.theCase().owed(TUE_2022_08_02, CONTEXT)).hasSize(1);
        }

        @Test
        void isNotCalledForOrallyOnTheDueDay() {
            story.on(TUE_2022_08_16);

            assertThat(does(ANNA, QuestionWorkflow.CALLED_FOR_ORALLY))
                    .isRefusedFor(QuestionGuards.ANSWER_LATE)
                    .hasUnmet(QuestionGuards.ANSWER_LATE)
                    .citing(QuestionGuards.LATE_ANSWERS)
                    .withRemedy(Guards.WAIT_UNTIL);
        }

        @Test
        void isListedOnceCalledForOrallyTheDayAfterAndNoLongerAnsweredInWriting() {
            story.on(WED_2022_08_17);

            assertThat(does(ANNA, QuestionWorkflow.CALLED_FOR_ORALLY)).isMovedTo(OPEN);
            assertThat(does(MINH, QuestionWorkflow.ANSWERED_IN_WRITING)).isRefusedFor(QuestionGuards.MODE);
            assertThat(list(THU_2022_08_25)).isMovedTo(ON_ORDER_PAPER);
        }
    }

    @Nested
    class Oral {

        @BeforeEach
        void anOralQuestionIsAdmitted() {
            admitted(true);
        }

        @Test
        void isNotAnsweredInWriting() {
            assertThat(does(MINH, QuestionWorkflow.ANSWERED_IN_WRITING)).isRefusedFor(QuestionGuards.MODE);
        }

        @Test
        void isToBeListedByTheOfficeWithin3WorkingDays() {
            assertThat(story.theCase())
                    .owes(
                            QuestionWorkflow.TABLE_OFFICE,
                            QuestionWorkflow.LISTED,
                            FRI_2022_08_05,
                            TUE_2022_08_02,
                            CONTEXT);
            assertThat(story.theCase().owed(TUE_2022_08_02, CONTEXT)).hasSize(1);
        }

        /** From Tuesday 2 August the sitting days are the 4th and the 9th. */
        @Test
        void isListedForTheSecondSittingDayAtTheEarliest() {
            assertThat(list(LocalDate.of(2022, 8, 4)))
                    .isRefusedFor(QuestionGuards.SITTING_DAY)
                    .hasUnmet(QuestionGuards.SITTING_DAY)
                    .withFact("earliest", TUE_2022_08_09);
            assertThat(list(WED_2022_08_10)).isRefusedFor(QuestionGuards.SITTING_DAY);
            assertThat(list(THU_2022_08_11)).isMovedTo(ON_ORDER_PAPER);
        }

        @Test
        void isListedForTheSecondSittingDayItself() {
            assertThat(list(TUE_2022_08_09)).isMovedTo(ON_ORDER_PAPER);
        }

        @Test
        void isNotAnsweredTheDayBeforeItIsListedFor() {
            list(THU_2022_08_25);
            story.on(WED_2022_08_24);

            assertThat(does(MINH, QuestionWorkflow.ANSWERED_ORALLY))
                    .isRefusedFor(QuestionGuards.DAY_HAS_COME)
                    .hasUnmet(QuestionGuards.DAY_HAS_COME)
                    .withFact("day", THU_2022_08_25)
                    .withRemedy(Guards.WAIT_UNTIL);
        }

        @Test
        void isAnsweredOnTheDayItIsListedFor() {
            list(THU_2022_08_25);
            story.on(THU_2022_08_25);

            assertThat(does(MINH, QuestionWorkflow.ANSWERED_ORALLY)).isMovedTo(ANSWERED);
        }

        @Test
        void isOverdueFromTheDayAfterThatDay() {
            list(THU_2022_08_25);

            assertThat(story.theCase())
                    .hasNothingOverdue(THU_2022_08_25, CONTEXT)
                    .isOverdueWith(QuestionWorkflow.ANSWERED_ORALLY, FRI_2022_08_26, FRI_2022_08_26, CONTEXT);
        }

        @Test
        void isAnsweredInWritingIfNotReached() {
            list(TUE_2022_08_23);
            story.on(TUE_2022_08_23);

            assertThat(does(TAM, QuestionWorkflow.NOT_REACHED)).isMovedTo(OPEN);
            assertThat(list(TUE_2022_08_30)).isRefusedFor(QuestionGuards.MODE);
            assertThat(does(MINH, QuestionWorkflow.ANSWERED_IN_WRITING)).isMovedTo(ANSWERED);
        }

        @Test
        void isWithdrawnByWhoAskedWhereverItStands() {
            list(TUE_2022_08_23);

            assertThat(does(MINH, QuestionWorkflow.TAKEN_BACK)).isRefusedFor(Refused.ROLE_NOT_HELD);
            assertThat(does(ANNA, QuestionWorkflow.TAKEN_BACK)).isMovedTo(WITHDRAWN);
        }

        @Test
        void isNotAnsweredOrallyBeforeItIsListed() {
            assertThat(does(MINH, QuestionWorkflow.ANSWERED_ORALLY)).isA(NotDefinedHere.class);
        }
    }

    /** 26, 29, 30 and 31 August, 5 to 9 and 12 September are ten working days; the 1st and 2nd are holidays. */
    @Test
    void notReachedTheWrittenAnswerHasATermOfItsOwn() {
        admitted(true);
        list(THU_2022_08_25);
        story.on(THU_2022_08_25);
        does(TAM, QuestionWorkflow.NOT_REACHED);

        assertThat(story.theCase())
                .owes(
                        QuestionWorkflow.MINISTER,
                        QuestionWorkflow.ANSWERED_IN_WRITING,
                        MON_2022_09_12,
                        THU_2022_08_25,
                        CONTEXT);
    }
}
