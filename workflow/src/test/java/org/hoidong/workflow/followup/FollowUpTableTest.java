package org.hoidong.workflow.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.followup.FollowUpSamples.ACTORS;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.MON_2022_08_01;
import static org.hoidong.workflow.followup.FollowUpSamples.any;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.inEveryState;
import static org.hoidong.workflow.followup.FollowUpSamples.petition;
import static org.hoidong.workflow.followup.FollowUpSamples.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.GuardFailed;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NextStep;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.TransitionTable;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FollowUpTableTest {

    private static final LocalDate THU_2022_09_15 = LocalDate.of(2022, 9, 15);

    @Nested
    class Released {

        @Test
        void isTheTableThatWasReadLineByLine() throws IOException {
            assertThat(String.join("\n", TransitionTable.of(DEFINITION)) + "\n")
                    .isEqualTo(golden("follow-up-standard-1.txt"));
        }

        @Test
        void neverChangesWhatDecides() throws IOException {
            assertThat(DEFINITION.contentHash() + "\n").isEqualTo(golden("follow-up-standard-1.sha256"));
        }

        private static String golden(String name) throws IOException {
            return Resources.toString(Resources.getResource("golden/" + name), UTF_8);
        }

        @Test
        void isBuiltWithoutWarningsAndWithoutAcceptingAnything() {
            assertThat(DEFINITION.warnings()).isEmpty();
            assertThat(DEFINITION.acceptances()).isEmpty();
            assertThat(DEFINITION.subjectCodec()).isPresent();
        }

        @Test
        void isTheSameValueEachTimeAndHasNoOtherVersion() {
            assertThat(FollowUpWorkflows.standard(1)).isSameAs(DEFINITION);
            assertThatThrownBy(() -> FollowUpWorkflows.standard(0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> FollowUpWorkflows.standard(2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("version (2)");
        }

        @Test
        void labelsEveryStateAndEventInBothLanguages() {
            for (WorkflowState state : DEFINITION.states()) {
                assertThat(DEFINITION.label(state).texts().values())
                        .as(state.id())
                        .doesNotContain(state.id())
                        .doesNotHaveDuplicates();
            }
            for (EventType<?> event : DEFINITION.events()) {
                assertThat(DEFINITION.label(event).texts().values())
                        .as(event.id())
                        .doesNotContain(event.id())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Nested
    class Exploring {

        @Test
        void coversEveryState() {
            assertThat(inEveryState(petition()).keySet()).containsExactlyInAnyOrder(FollowUpState.values());
            inEveryState(petition())
                    .forEach((state, theCase) -> assertThat(theCase.state()).isEqualTo(state));
        }

        @Test
        void givesAnOutcomeForEveryStateEventActorAndPayloadAndNeverAnException() {
            for (Recommendation subject : ImmutableList.of(recommendation(), petition())) {
                for (WorkflowCase<Recommendation> theCase :
                        inEveryState(subject).values()) {
                    String before = theCase.headHash();
                    for (LocalDate date : ImmutableList.of(MON_2022_08_01, LocalDate.of(2022, 8, 5), THU_2022_09_15)) {
                        fireAll(theCase, date);
                    }
                    assertThat(theCase.headHash()).isEqualTo(before);
                }
            }
        }

        private void fireAll(WorkflowCase<Recommendation> theCase, LocalDate date) {
            for (EventType<?> event : DEFINITION.events()) {
                for (Actor actor : ACTORS) {
                    for (boolean full : new boolean[] {true, false}) {
                        Outcome<Recommendation> outcome =
                                DEFINITION.fire(theCase, any(event, full, actor, date), context());
                        assertThat(outcome)
                                .as("%s %s %s", theCase, event, actor)
                                .isNotInstanceOf(GuardFailed.class);
                        assertThat(outcome.reasons())
                                .as("%s %s %s", theCase, event, actor)
                                .isNotEmpty();
                    }
                }
            }
        }

        @Test
        void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
            for (WorkflowCase<Recommendation> theCase : inEveryState(petition()).values()) {
                for (Actor actor : ACTORS) {
                    for (NextStep step : DEFINITION.nextSteps(theCase, actor, THU_2022_09_15, context())) {
                        boolean moves = DEFINITION
                                .fire(theCase, any(step.event(), true, actor, THU_2022_09_15), context())
                                .isMoved();
                        boolean permitted =
                                step.status() == NextStep.Status.MUST || step.status() == NextStep.Status.MAY;
                        assertThat(moves)
                                .as("%s: %s by %s", theCase, step, actor)
                                .isEqualTo(permitted);
                    }
                }
            }
        }

        @Test
        void leavesAClosedStateOnlyByReopening() {
            inEveryState(petition()).forEach((state, theCase) -> {
                if (!state.category().isClosed()) {
                    return;
                }
                Set<String> leaving = new LinkedHashSet<>();
                Set<String> staying = new LinkedHashSet<>();
                for (EventType<?> event : DEFINITION.events()) {
                    for (Actor actor : ACTORS) {
                        Outcome<Recommendation> outcome =
                                DEFINITION.fire(theCase, any(event, true, actor, THU_2022_09_15), context());
                        if (outcome.isMoved()) {
                            (outcome.theCase().isClosed() ? staying : leaving).add(event.id());
                        }
                    }
                }
                boolean mayBeReopened = state == FollowUpState.IMPLEMENTED;
                assertThat(leaving).as("%s", state).isEqualTo(mayBeReopened ? Set.of("follow-up/reopened") : Set.of());
                assertThat(staying)
                        .as("%s", state)
                        .isEqualTo(mayBeReopened ? Set.of("follow-up/handed-over") : Set.of());
            });
        }
    }

    @Nested
    class NothingIsForgotten {

        /** Days on which an open case is asked who owes what: around its terms, and long after. */
        private static final ImmutableList<Integer> LATER = ImmutableList.of(0, 1, 7, 30, 31, 61, 400);

        @Test
        void everyOpenStateHasAnOwnerOnEveryDate() {
            inEveryState(petition()).values().forEach(NothingIsForgotten::isOwned);
        }

        @Test
        void everyCaseThatThreeStepsCanReachHasAnOwnerOnEveryDate() {
            List<WorkflowCase<Recommendation>> reached =
                    new ArrayList<>(inEveryState(petition()).values());
            Set<String> seen = new LinkedHashSet<>();
            LocalDate date = THU_2022_09_15;
            for (int step = 0; step < 3; step++) {
                List<WorkflowCase<Recommendation>> next = new ArrayList<>();
                for (WorkflowCase<Recommendation> theCase : reached) {
                    for (WorkflowCase<Recommendation> moved : steps(theCase, date)) {
                        isOwned(moved);
                        if (seen.add(shape(moved))) {
                            next.add(moved);
                        }
                    }
                }
                reached = next;
                date = date.plusDays(8);
            }

            assertThat(seen).hasSizeGreaterThan(500);
        }

        private static List<WorkflowCase<Recommendation>> steps(WorkflowCase<Recommendation> theCase, LocalDate date) {
            List<WorkflowCase<Recommendation>> steps = new ArrayList<>();
            LegalContext context = context();
            for (EventType<?> event : DEFINITION.events()) {
                for (Actor actor : ACTORS) {
                    Outcome<Recommendation> outcome = DEFINITION.fire(theCase, any(event, true, actor, date), context);
                    assertThat(outcome).isNotInstanceOf(GuardFailed.class);
                    if (outcome.isMoved()) {
                        steps.add(outcome.orElseThrow());
                    }
                }
            }
            return steps;
        }

        private static String shape(WorkflowCase<Recommendation> theCase) {
            StringBuilder shape = new StringBuilder();
            theCase.history().forEach(entry -> shape.append(entry.event()).append(' '));
            return shape.toString();
        }

        private static void isOwned(WorkflowCase<Recommendation> theCase) {
            LocalDate latest = theCase.history().get(theCase.revision() - 1).occurredOn();
            LegalContext context = context();
            for (int days : LATER) {
                LocalDate on = latest.plusDays(days);
                List<Obligation> owed = theCase.owed(on, context);
                if (theCase.isClosed()) {
                    assertThat(owed).as("%s on %s", theCase, on).isEmpty();
                } else {
                    assertThat(owed).as("%s on %s", theCase, on).isNotEmpty();
                    assertThat(owed)
                            .allSatisfy(obligation ->
                                    assertThat(obligation.holders()).isNotEmpty());
                }
            }
        }
    }

    @Test
    void showsItsAxesApart() {
        WorkflowCase<Recommendation> answered = FollowUpSamples.after(
                FollowUpSamples.issued(),
                FollowUpEvents.ANSWERED,
                Answer.of(AnswerStatus.REJECTED, "not ours"),
                ADDRESSEE,
                2);

        assertThat(answered.state()).isEqualTo(FollowUpState.NOT_STARTED);
        assertThat(AnswerStatus.of(answered)).isEqualTo(AnswerStatus.REJECTED);
        assertThat(AnswerStatus.of(FollowUpSamples.issued())).isEqualTo(AnswerStatus.NONE);
    }
}
