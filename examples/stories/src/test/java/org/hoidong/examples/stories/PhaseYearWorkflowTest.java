package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.examples.stories.Phase.DISCUSSION;
import static org.hoidong.examples.stories.Phase.PROPOSALS;
import static org.hoidong.examples.stories.Phase.RESULTS;
import static org.hoidong.examples.stories.Phase.SCREENING;
import static org.hoidong.examples.stories.Phase.VOTE;
import static org.hoidong.examples.stories.PhaseYearWorkflow.ANNOUNCED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.CALLED_OFF;
import static org.hoidong.examples.stories.PhaseYearWorkflow.CLOSED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.COMMENTED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.COUNTED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.DROPPED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.PROPOSED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.PUBLISHED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.SCREENED_OUT;
import static org.hoidong.examples.stories.PhaseYearWorkflow.SKIPPED;
import static org.hoidong.examples.stories.YearWithoutScreening.CONTEXT;
import static org.hoidong.examples.stories.YearWithoutScreening.COUNCIL;
import static org.hoidong.examples.stories.YearWithoutScreening.OFFICE;
import static org.hoidong.examples.stories.YearWithoutScreening.RESIDENT;
import static org.hoidong.testkit.HoidongAssertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.testkit.Scenario;
import org.hoidong.workflow.Closed;
import org.hoidong.workflow.Defect;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.NotDefinedHere;
import org.hoidong.workflow.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PhaseYearWorkflowTest {

    // of the year 2027; Saturdays and Sundays do not count
    private static final LocalDate MON_01_11 = LocalDate.of(2027, 1, 11);
    private static final LocalDate THU_01_14 = LocalDate.of(2027, 1, 14);
    private static final LocalDate FRI_01_15 = LocalDate.of(2027, 1, 15);
    private static final LocalDate WED_03_31 = LocalDate.of(2027, 3, 31);
    private static final LocalDate THU_04_01 = LocalDate.of(2027, 4, 1);
    private static final LocalDate WED_04_07 = LocalDate.of(2027, 4, 7);
    private static final LocalDate THU_04_08 = LocalDate.of(2027, 4, 8);
    private static final LocalDate MON_05_17 = LocalDate.of(2027, 5, 17);
    private static final LocalDate MON_08_02 = LocalDate.of(2027, 8, 2);
    private static final LocalDate FRI_08_06 = LocalDate.of(2027, 8, 6);
    private static final LocalDate THU_09_30 = LocalDate.of(2027, 9, 30);
    private static final LocalDate FRI_10_01 = LocalDate.of(2027, 10, 1);
    private static final LocalDate FRI_10_08 = LocalDate.of(2027, 10, 8);

    private final Scenario<PhaseYear> story = Scenario.of(PhaseYearWorkflow.definition(), CONTEXT);

    private Outcome<PhaseYear> announce(Phase... without) {
        PhaseYear year = new PhaseYear(2027, "milltown-budget-office", ImmutableSet.copyOf(without));
        return story.on(MON_01_11).opens("PB-2027", year, ANNOUNCED, OFFICE);
    }

    private void announceWithTwoProposals(Phase... without) {
        announce(without);
        story.on(FRI_01_15).does(RESIDENT, PROPOSED, "Benches");
        story.on(WED_03_31).does(RESIDENT, PROPOSED, "A night bus");
    }

    private Outcome<PhaseYear> close(LocalDate day) {
        return story.on(day).does(OFFICE, CLOSED);
    }

    private Outcome<PhaseYear> drop(LocalDate day, Phase phase) {
        return story.on(day).does(COUNCIL, DROPPED, phase);
    }

    private Outcome<PhaseYear> count(LocalDate day, long number) {
        return story.on(day).does(OFFICE, COUNTED, number);
    }

    private static List<String> way(Outcome<PhaseYear> outcome) {
        return ((Moved<PhaseYear>) outcome)
                .entries().stream()
                        .map(entry -> entry.event() + " " + entry.to().id())
                        .toList();
    }

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    YearWithoutScreening.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("year-without-screening.txt"));
    }

    @Test
    void itsNextStepsAreThoseOfTheTable() throws Exception {
        NextStepTable<PhaseYear> table = NextStepTable.of(CONTEXT, Messages.none(), OFFICE, COUNCIL, RESIDENT);
        announce(SCREENING);
        table.show(story.theCase(), THU_01_14);
        story.on(FRI_01_15).does(RESIDENT, PROPOSED, "Benches");
        table.show(story.theCase(), FRI_01_15).show(story.theCase(), THU_04_01);
        close(THU_04_01);
        table.show(story.theCase(), THU_04_01).show(story.theCase(), MON_05_17).show(story.theCase(), MON_08_02);
        close(MON_08_02);
        table.show(story.theCase(), THU_09_30).show(story.theCase(), FRI_10_01);
        count(FRI_10_01, 1);
        table.show(story.theCase(), FRI_10_01);
        close(FRI_10_01);
        table.show(story.theCase(), FRI_10_01);
        story.does(OFFICE, PUBLISHED);
        table.show(story.theCase(), FRI_10_01);

        assertThat(table.lines()).isEqualTo(Printed.golden("phase-year-next-steps.txt"));
    }

    @Nested
    class Announcing {

        @Test
        void opensTheProposals() {
            assertThat(way(announce())).containsExactly("phase/year-announced phase/proposals");
        }

        @Test
        void isRefusedWithoutAPhaseThatEveryYearNeeds() {
            assertThat(announce(VOTE, RESULTS))
                    .isRefusedFor(PhaseYearGuards.NEEDED)
                    .hasUnmet(PhaseYearGuards.NEEDED)
                    .withFact("missing", Datum.texts(List.of("phase/results")))
                    .citing(PhaseYearGuards.PHASES);
        }
    }

    @Nested
    class Days {

        @Test
        void aProposalIsMadeFromTheFirstDayOfThePhaseToItsLast() {
            announce();

            assertThat(story.on(THU_01_14).does(RESIDENT, PROPOSED, "Benches"))
                    .isRefusedFor(PhaseYearGuards.DAY)
                    .hasUnmet(PhaseYearGuards.DAY)
                    .withFact("first", FRI_01_15)
                    .withRemedy(Guards.WAIT_UNTIL)
                    .citing(PhaseYearGuards.DAYS);
            assertThat(story.on(FRI_01_15).does(RESIDENT, PROPOSED, "Benches")).isMovedTo(PROPOSALS);
            assertThat(story.on(WED_03_31).does(RESIDENT, PROPOSED, "A night bus"))
                    .isMovedTo(PROPOSALS);
            assertThat(story.on(THU_04_01).does(RESIDENT, PROPOSED, "A fountain"))
                    .hasUnmet(PhaseYearGuards.DAY)
                    .withFact("last", WED_03_31);
        }

        @Test
        void aPhaseIsClosedFromTheDayAfterItsLast() {
            announceWithTwoProposals();

            assertThat(close(WED_03_31)).isRefusedFor(PhaseYearGuards.DAY);
            assertThat(close(THU_04_01)).isMovedTo(SCREENING);
        }

        @Test
        void theOfficeOwesThatWithinFiveWorkingDays() { // 1, 2, 5, 6 and 7 April
            announceWithTwoProposals();

            assertThat(story.theCase())
                    .owes(PhaseYearWorkflow.OFFICE, CLOSED, WED_04_07, MON_01_11, CONTEXT)
                    .isOverdueWith(CLOSED, THU_04_08, THU_04_08, CONTEXT);
        }

        @Test
        void everyYearHasItsOwn() { // 31 March 2028 is a Friday: 3, 4, 5, 6 and 7 April
            PhaseYear next = new PhaseYear(2028, "milltown-budget-office", ImmutableSet.of());
            story.on(FRI_10_08).opens("PB-2028", next, ANNOUNCED, OFFICE);

            assertThat(story.theCase())
                    .owes(PhaseYearWorkflow.OFFICE, CLOSED, LocalDate.of(2028, 4, 7), FRI_10_08, CONTEXT);
        }

        @Test
        void aYearWithoutProposalsGoesNoFurther() {
            announce();

            assertThat(close(THU_04_01))
                    .isRefusedFor(PhaseYearGuards.PROPOSALS_MADE)
                    .hasUnmet(PhaseYearGuards.PROPOSALS_MADE)
                    .withRemedy(PhaseYearGuards.CALL_OFF);
            assertThat(story.does(COUNCIL, CALLED_OFF)).isMovedTo(PhaseYearWorkflow.OFF);
            assertThat(close(THU_04_01)).isA(Closed.class);
        }
    }

    @Nested
    class Skipping {

        @Test
        void noPhaseIsSkippedInAFullYear() {
            announceWithTwoProposals();

            assertThat(way(close(THU_04_01))).containsExactly("phase/closed phase/screening");
            assertThat(way(close(MON_05_17))).containsExactly("phase/closed phase/discussion");
            assertThat(way(close(MON_08_02))).containsExactly("phase/closed phase/vote");
        }

        @Test
        void oneDisabledPhaseIsEnteredAndLeftInTheSameStep() {
            announceWithTwoProposals(SCREENING);

            assertThat(way(close(THU_04_01)))
                    .containsExactly("phase/closed phase/screening", "phase/skipped phase/discussion");
            assertThat(story.theCase().count(SKIPPED)).isEqualTo(1);
            assertThat(story.theCase().owed(THU_04_01, CONTEXT))
                    .singleElement()
                    .satisfies(owed -> assertThat(owed.deadline().dueOn()).isEqualTo(FRI_08_06)); // 2 to 6 August
        }

        @Test
        void allThreeAreSkippedOneAfterTheOther() {
            announceWithTwoProposals(SCREENING, DISCUSSION, VOTE);

            assertThat(way(close(THU_04_01)))
                    .containsExactly(
                            "phase/closed phase/screening",
                            "phase/skipped phase/discussion",
                            "phase/skipped phase/vote",
                            "phase/skipped phase/results");
            assertThat(story.does(OFFICE, PUBLISHED)).isMovedTo(PhaseYearWorkflow.DONE);
        }

        @Test
        void aPhaseThatIsDroppedWhileItRunsIsLeftAtOnce() {
            announceWithTwoProposals();
            close(THU_04_01);

            assertThat(way(drop(THU_04_01, SCREENING)))
                    .containsExactly("phase/dropped phase/screening", "phase/skipped phase/discussion");
        }

        @Test
        void aPhaseThatIsDroppedBeforeItBeginsIsLeftWhenItIsReached() {
            announceWithTwoProposals();

            assertThat(way(drop(WED_03_31, SCREENING))).containsExactly("phase/dropped phase/proposals");
            assertThat(close(THU_04_01)).isMovedTo(DISCUSSION);
        }

        @Test
        void aPhaseThatIsBehindOrLeftOutIsNotDropped() {
            announceWithTwoProposals(VOTE);
            close(THU_04_01);
            close(MON_05_17);

            assertThat(drop(MON_05_17, SCREENING))
                    .isRefusedFor(PhaseYearGuards.AHEAD)
                    .hasUnmet(PhaseYearGuards.AHEAD)
                    .withFact("phase", "phase/screening")
                    .withFact("now", "phase/discussion");
            assertThat(drop(MON_05_17, VOTE)).isRefusedFor(PhaseYearGuards.AHEAD);
            assertThat(drop(MON_05_17, PROPOSALS)).isRefusedFor(PhaseYearGuards.NEEDED, PhaseYearGuards.AHEAD);
        }

        @Test
        void nobodySkipsAPhaseByHand() {
            announceWithTwoProposals(SCREENING);
            close(THU_04_01);

            assertThat(story.does(COUNCIL, SKIPPED)).isA(NotDefinedHere.class);
        }
    }

    @Nested
    class Choosing {

        @Test
        void theOfficeOwesTheCountUntilItIsThere() {
            announceWithTwoProposals(SCREENING, DISCUSSION);
            close(THU_04_01);

            assertThat(acts(FRI_10_01)).containsExactlyInAnyOrder("phase/vote-counted", "phase/closed");
            count(FRI_10_01, 1);
            assertThat(acts(FRI_10_01)).containsExactly("phase/closed");
        }

        private List<String> acts(LocalDate day) {
            return story.theCase().owed(day, CONTEXT).stream()
                    .map(Obligation::act)
                    .toList();
        }

        @Test
        void onlyAProposalThatWasMadeAndNotScreenedOutWins() {
            announceWithTwoProposals(DISCUSSION);
            close(THU_04_01);
            assertThat(story.does(OFFICE, SCREENED_OUT, 0L)).isRefusedFor(PhaseYearGuards.STANDING);
            assertThat(story.does(OFFICE, SCREENED_OUT, 1L)).isMovedTo(SCREENING);
            assertThat(story.does(OFFICE, SCREENED_OUT, 1L)).isRefusedFor(PhaseYearGuards.STANDING);
            close(MON_05_17);

            assertThat(count(FRI_10_01, 1)).hasUnmet(PhaseYearGuards.STANDING).withFact("screenedOut", Datum.of(true));
            assertThat(count(FRI_10_01, 3)).hasUnmet(PhaseYearGuards.STANDING).withFact("proposals", 2);
            assertThat(count(FRI_10_01, 2)).isMovedTo(VOTE);
        }

        @Test
        void theVoteIsCountedAfterItsLastDayAndClosedOnceCounted() {
            announceWithTwoProposals(SCREENING, DISCUSSION);
            close(THU_04_01);

            assertThat(count(THU_09_30, 1)).isRefusedFor(PhaseYearGuards.DAY);
            assertThat(close(FRI_10_01)).isRefusedFor(PhaseYearGuards.VOTE_COUNTED);
            count(FRI_10_01, 1);
            assertThat(close(FRI_10_01)).isMovedTo(RESULTS);
        }

        @Test
        void aCommentIsMadeInTheDiscussionOnly() {
            announceWithTwoProposals(SCREENING);
            close(THU_04_01);

            assertThat(story.does(RESIDENT, COMMENTED, "More!")).isRefusedFor(PhaseYearGuards.DAY);
            assertThat(story.on(MON_05_17).does(RESIDENT, COMMENTED, "More!")).isMovedTo(DISCUSSION);
        }
    }

    @Test
    void whatItKeepsIsReadBackAsItWas() {
        PhaseYear year = new PhaseYear(2027, "milltown-budget-office", ImmutableSet.of(SCREENING, VOTE));

        assertThat(PhaseYear.CODEC.decode(1, PhaseYear.CODEC.encode(year))).isEqualTo(year);
        assertThat(Phase.CODEC.decode(1, Phase.CODEC.encode(VOTE))).isEqualTo(VOTE);
        assertThatThrownBy(() -> Phase.CODEC.decode(1, Datum.of("phase/party")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phase/party");
    }

    @Test
    void theDefinitionWarnsOfThePhasesThatAreLeftByThemselvesOrByHand() { // it is meant
        assertThat(PhaseYearWorkflow.definition().warnings())
                .extracting(warning -> warning.reason().code(), Defect::where)
                .containsExactly(
                        tuple(Defect.AUTOMATIC_BESIDE_MANUAL, "phase/screening"),
                        tuple(Defect.AUTOMATIC_BESIDE_MANUAL, "phase/discussion"),
                        tuple(Defect.AUTOMATIC_BESIDE_MANUAL, "phase/vote"));
    }
}
