package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.examples.stories.AcmeCity.CONTEXT;
import static org.hoidong.examples.stories.InformationRequestState.CONSIDERED;
import static org.hoidong.examples.stories.InformationRequestState.DISCLOSED;
import static org.hoidong.examples.stories.InformationRequestState.DROPPED;
import static org.hoidong.examples.stories.InformationRequestState.REFUSED;
import static org.hoidong.examples.stories.InformationRequestState.REFUSED_FINALLY;
import static org.hoidong.examples.stories.InformationRequestState.UNDER_REVIEW;
import static org.hoidong.examples.stories.InformationRequestStory.IDA;
import static org.hoidong.examples.stories.InformationRequestStory.OTTO;
import static org.hoidong.examples.stories.InformationRequestStory.REQUEST;
import static org.hoidong.examples.stories.InformationRequestStory.RITA;
import static org.hoidong.examples.stories.InformationRequestStory.ROSA;
import static org.hoidong.examples.stories.InformationRequestWorkflow.ASSIGNED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.CLARIFICATION_ASKED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.CLARIFIED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.EXTENDED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.INFORMATION_SENT;
import static org.hoidong.examples.stories.InformationRequestWorkflow.LATENESS_EXPLAINED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.NOT_CLARIFIED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.OFFICE;
import static org.hoidong.examples.stories.InformationRequestWorkflow.OFFICER;
import static org.hoidong.examples.stories.InformationRequestWorkflow.OVERTURNED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.RECEIVED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.REFUSAL_SENT;
import static org.hoidong.examples.stories.InformationRequestWorkflow.REVIEWER;
import static org.hoidong.examples.stories.InformationRequestWorkflow.REVIEW_ASKED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.REVIEW_EXTENDED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.UPHELD;
import static org.hoidong.testkit.HoidongAssertions.assertThat;

import java.time.LocalDate;
import org.hoidong.core.basics.Language;
import org.hoidong.testkit.Scenario;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InformationRequestWorkflowTest {

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate WED_2022_08_10 = LocalDate.of(2022, 8, 10);
    private static final LocalDate TUE_2022_08_16 = LocalDate.of(2022, 8, 16);
    private static final LocalDate MON_2022_08_29 = LocalDate.of(2022, 8, 29);
    private static final LocalDate TUE_2022_08_30 = LocalDate.of(2022, 8, 30);
    private static final LocalDate MON_2022_09_05 = LocalDate.of(2022, 9, 5);
    private static final LocalDate TUE_2022_09_06 = LocalDate.of(2022, 9, 6);
    private static final LocalDate WED_2022_09_07 = LocalDate.of(2022, 9, 7);
    private static final LocalDate TUE_2022_10_04 = LocalDate.of(2022, 10, 4);
    private static final LocalDate WED_2022_10_05 = LocalDate.of(2022, 10, 5);
    private static final LocalDate THU_2022_10_06 = LocalDate.of(2022, 10, 6);
    private static final LocalDate MON_2022_10_10 = LocalDate.of(2022, 10, 10);
    private static final LocalDate TUE_2022_10_11 = LocalDate.of(2022, 10, 11);
    private static final LocalDate WED_2022_10_12 = LocalDate.of(2022, 10, 12);
    private static final LocalDate MON_2022_11_07 = LocalDate.of(2022, 11, 7);
    private static final LocalDate MON_2022_12_05 = LocalDate.of(2022, 12, 5);

    private final Scenario<InformationRequest> story = Scenario.of(InformationRequestWorkflow.definition(), CONTEXT);

    @BeforeEach
    void rosaAsksAndOttoIsInCharge() {
        story.on(MON_2022_08_01).opens("R-1", REQUEST, RECEIVED, ROSA);
        story.on(TUE_2022_08_02);
        does(IDA, ASSIGNED, "otto");
    }

    private <P> Outcome<InformationRequest> does(Actor actor, EventType<P> event, P payload) {
        return story.does(actor, event, payload);
    }

    private Outcome<InformationRequest> does(Actor actor, EventType<NoPayload> event) {
        return story.does(actor, event);
    }

    private void on(LocalDate day) {
        story.on(day);
    }

    private void clarified() {
        on(WED_2022_08_10);
        does(OTTO, CLARIFICATION_ASKED, "Which tests?");
        on(TUE_2022_08_16);
        does(ROSA, CLARIFIED, "Those of 2021.");
    }

    private void refused(LocalDate day) {
        on(day);
        does(OTTO, REFUSAL_SENT, "Safety of the dam");
    }

    /** Made clearer, extended, late all the same, refused, reviewed, upheld. */
    @Test
    void nextStepsAreThoseReadLineByLine() throws Exception {
        NextStepTable<InformationRequest> table =
                NextStepTable.of(CONTEXT, InformationRequestGuards.texts(), ROSA, OTTO, IDA, RITA);

        table.show(story.theCase(), TUE_2022_08_02);
        on(WED_2022_08_10);
        does(OTTO, CLARIFICATION_ASKED, "Which tests?");
        table.show(story.theCase(), WED_2022_08_10);
        on(TUE_2022_08_16);
        does(ROSA, CLARIFIED, "Those of 2021.");
        table.show(story.theCase(), TUE_2022_08_16);
        on(MON_2022_09_05);
        does(OTTO, EXTENDED, "Many reports");
        table.show(story.theCase(), WED_2022_10_05).read(story.theCase(), WED_2022_10_05, ROSA, Language.VIETNAMESE);
        refused(THU_2022_10_06);
        table.show(story.theCase(), THU_2022_10_06);
        on(MON_2022_10_10);
        does(ROSA, REVIEW_ASKED);
        table.show(story.theCase(), MON_2022_10_10).read(story.theCase(), MON_2022_10_10, OTTO, Language.ENGLISH);
        on(MON_2022_11_07);
        does(RITA, UPHELD);
        table.show(story.theCase(), MON_2022_11_07);

        assertThat(table.lines()).isEqualTo(Printed.golden("information-request-next-steps.txt"));
    }

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    InformationRequestStory.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("information-request-story.txt"));
    }

    /** Working days after 1 August: 4 to the 5th, 9 to the 12th, 14 to the 19th, 19 to the 26th; Monday the 29th is the 20th. */
    @Nested
    class TheClock {

        @Test
        void givesTwentyWorkingDays() {
            assertThat(story.theCase())
                    .owes(OFFICER, INFORMATION_SENT, MON_2022_08_29, TUE_2022_08_02, CONTEXT)
                    .hasNothingOverdue(MON_2022_08_29, CONTEXT)
                    .isOverdueWith(INFORMATION_SENT, TUE_2022_08_30, TUE_2022_08_30, CONTEXT);
        }

        /** 10, 11, 12 and 15 August do not count; instead 30 and 31 August, 5 and 6 September do; 1 and 2 are holidays. */
        @Test
        void standsStillFromTheQuestionToTheClarification() {
            clarified();

            assertThat(story.theCase())
                    .owes(OFFICER, INFORMATION_SENT, TUE_2022_09_06, TUE_2022_08_16, CONTEXT)
                    .isOverdueWith(INFORMATION_SENT, WED_2022_09_07, WED_2022_09_07, CONTEXT);
        }

        @Test
        void isNeverOverdueWhileItStandsStill() {
            on(WED_2022_08_10);
            does(OTTO, CLARIFICATION_ASKED, "Which tests?");

            assertThat(story.theCase()).hasNothingOverdue(TUE_2022_10_04, CONTEXT);
        }

        /** From 6 September: 3 to the 9th, 8 to the 16th, 13 to the 23rd, 18 to the 30th, and 3 and 4 October. */
        @Test
        void isExtendedByTwentyWorkingDays() {
            clarified();
            on(MON_2022_09_05);

            assertThat(does(OTTO, EXTENDED, "Many reports")).isMovedTo(CONSIDERED);
            assertThat(story.theCase())
                    .owes(OFFICER, INFORMATION_SENT, TUE_2022_10_04, MON_2022_09_05, CONTEXT)
                    .hasNothingOverdue(TUE_2022_10_04, CONTEXT)
                    .isOverdueWith(INFORMATION_SENT, WED_2022_10_05, WED_2022_10_05, CONTEXT);
        }

        @Test
        void isExtendedOnce() {
            does(OTTO, EXTENDED, "Many reports");

            assertThat(does(OTTO, EXTENDED, "Very many"))
                    .isRefusedFor(InformationRequestGuards.ONCE)
                    .hasUnmet(InformationRequestGuards.ONCE)
                    .withFact("before", 1)
                    .citing(InformationRequestGuards.LIMITS);
        }

        @Test
        void isExtendedOnTheDueDayAndNotTheDayAfter() {
            on(TUE_2022_08_30);
            assertThat(does(OTTO, EXTENDED, "Many reports"))
                    .isRefusedFor(InformationRequestGuards.IN_TIME)
                    .hasUnmet(InformationRequestGuards.IN_TIME)
                    .withFact("due", MON_2022_08_29);

            on(MON_2022_08_29);
            assertThat(does(OTTO, EXTENDED, "Many reports")).isMovedTo(CONSIDERED);
        }

        @Test
        void isNotStoppedOnceLate() {
            on(TUE_2022_08_30);

            assertThat(does(OTTO, CLARIFICATION_ASKED, "Which tests?")).isRefusedFor(InformationRequestGuards.IN_TIME);
        }

        @Test
        void ofTheRequesterEndsTheRequestAfterTwoMonths() {
            on(WED_2022_08_10);
            does(OTTO, CLARIFICATION_ASKED, "Which tests?");

            on(MON_2022_10_10);
            assertThat(does(OTTO, NOT_CLARIFIED))
                    .isRefusedFor(InformationRequestGuards.OVERDUE)
                    .hasUnmet(InformationRequestGuards.OVERDUE)
                    .withFact("due", MON_2022_10_10)
                    .withRemedy(Guards.WAIT_UNTIL);
            on(TUE_2022_10_11);
            assertThat(does(OTTO, NOT_CLARIFIED)).isMovedTo(DROPPED);
        }
    }

    @Nested
    class TheAnswer {

        @Test
        void comesFromWhoIsInCharge() {
            assertThat(does(RITA, INFORMATION_SENT)).isRefusedFor(Refused.ROLE_NOT_HELD);
            assertThat(does(OTTO, INFORMATION_SENT)).isMovedTo(DISCLOSED);
        }

        @Test
        void namesTheGroundsIfItRefuses() {
            assertThat(does(OTTO, REFUSAL_SENT, " "))
                    .isRefusedFor(InformationRequestGuards.GROUNDS_GIVEN)
                    .hasUnmet(InformationRequestGuards.GROUNDS_GIVEN)
                    .citing(InformationRequestGuards.REFUSAL);
            assertThat(does(OTTO, REFUSAL_SENT, "Safety of the dam")).isMovedTo(REFUSED);
        }
    }

    @Nested
    class Late {

        @Test
        void itCountsAsARefusalTheDayAfterItWasDue() {
            on(MON_2022_08_29);
            assertThat(does(ROSA, REVIEW_ASKED))
                    .isRefusedFor(InformationRequestGuards.OVERDUE)
                    .hasUnmet(InformationRequestGuards.OVERDUE)
                    .withFact("due", MON_2022_08_29)
                    .withRemedy(Guards.WAIT_UNTIL);

            on(TUE_2022_08_30);
            assertThat(does(ROSA, REVIEW_ASKED)).isMovedTo(UNDER_REVIEW);
        }

        /** 31 August, 5 to 8 September; 1 and 2 September are holidays. */
        @Test
        void theOfficeOwesAnExplanationWithin5WorkingDaysOfTheFirstLateDay() {
            assertThat(story.theCase())
                    .owes(OFFICE, LATENESS_EXPLAINED, LocalDate.of(2022, 9, 8), TUE_2022_08_30, CONTEXT);
            assertThat(story.theCase().owed(MON_2022_08_29, CONTEXT)).hasSize(1);
        }

        @Test
        void whoeverLetTheTimePassDoesNotReview() {
            on(TUE_2022_08_30);
            does(ROSA, REVIEW_ASKED);

            assertThat(does(OTTO, UPHELD))
                    .isRefusedFor(InformationRequestGuards.OTHER_PERSON)
                    .hasUnmet(InformationRequestGuards.OTHER_PERSON)
                    .withFact("decider", "otto");
            assertThat(does(RITA, OVERTURNED)).isMovedTo(DISCLOSED);
        }
    }

    @Nested
    class TheReview {

        /** 40 working days after Thursday 6 October: 2 to the 10th is no holiday; Thursday 1 December is the 40th. */
        @Test
        void isAskedForWithin40WorkingDays() {
            refused(THU_2022_10_06);
            on(LocalDate.of(2022, 12, 2));
            assertThat(does(ROSA, REVIEW_ASKED))
                    .isRefusedFor(InformationRequestGuards.REVIEW_IN_TIME)
                    .hasUnmet(InformationRequestGuards.REVIEW_IN_TIME)
                    .withFact("latest", LocalDate.of(2022, 12, 1))
                    .citing(InformationRequestGuards.REVIEW);

            on(LocalDate.of(2022, 12, 1));
            assertThat(does(ROSA, REVIEW_ASKED)).isMovedTo(UNDER_REVIEW);
        }

        @Test
        void isNotByWhoRefused() {
            refused(THU_2022_10_06);
            on(MON_2022_10_10);
            does(ROSA, REVIEW_ASKED);

            assertThat(does(OTTO, UPHELD))
                    .isRefusedFor(InformationRequestGuards.OTHER_PERSON)
                    .hasUnmet(InformationRequestGuards.OTHER_PERSON)
                    .withFact("decider", "otto")
                    .citing(InformationRequestGuards.REVIEW);
            assertThat(does(RITA, UPHELD)).isMovedTo(REFUSED_FINALLY);
        }

        /** After 10 October: 4 to the 14th, 9 to the 21st, 14 to the 28th, 19 to 4 November; Monday the 7th is the 20th. */
        @Test
        void isOwedWithin20WorkingDaysAnd20MoreOnceExtended() {
            refused(THU_2022_10_06);
            on(MON_2022_10_10);
            does(ROSA, REVIEW_ASKED);
            assertThat(story.theCase()).owes(REVIEWER, UPHELD, MON_2022_11_07, MON_2022_10_10, CONTEXT);

            on(WED_2022_10_12);
            assertThat(does(RITA, REVIEW_EXTENDED)).isMovedTo(UNDER_REVIEW);
            assertThat(story.theCase()).owes(REVIEWER, UPHELD, MON_2022_12_05, WED_2022_10_12, CONTEXT);
            assertThat(does(RITA, REVIEW_EXTENDED)).isRefusedFor(InformationRequestGuards.ONCE);
        }
    }
}
