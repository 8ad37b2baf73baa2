package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hoidong.core.obligation.Obligation;

/**
 * Explores a shipped definition from a case in each of its states: every event, by every actor, with payloads that say all
 * that is needed and payloads that say as little as they can.
 *
 * <p>What it asks is promised of every shipped workflow (DESIGN.md 1 and 10); each question is a method, and the test of a
 * workflow calls them all. Payloads, actors and cases are the test's.
 *
 * @param <C> the subject
 */
public final class Exploration<C> {

    /** Makes occurrences of any event of the definition. */
    @FunctionalInterface
    public interface Happenings {

        /**
         * Makes an occurrence.
         *
         * @param full whether the payload says all that the step needs in the state in which it is possible, or as little as the
         *     payload's type permits
         */
        Occurrence<?> of(EventType<?> event, boolean full, Actor actor, LocalDate on);
    }

    /** Days after the latest entry on which an open case is asked who owes what: around its terms, and long after. */
    private static final ImmutableList<Integer> LATER = ImmutableList.of(0, 1, 7, 30, 31, 61, 400);

    private final WorkflowDefinition<C> definition;
    private final ImmutableMap<WorkflowState, WorkflowCase<C>> cases;
    private final ImmutableList<Actor> actors;
    private final Happenings happenings;
    private final LegalContext context;

    private Exploration(
            WorkflowDefinition<C> definition,
            ImmutableMap<WorkflowState, WorkflowCase<C>> cases,
            ImmutableList<Actor> actors,
            Happenings happenings,
            LegalContext context) {
        this.definition = definition;
        this.cases = cases;
        this.actors = actors;
        this.happenings = happenings;
        this.context = context;
    }

    /**
     * Obtains an exploration.
     *
     * @param cases a case in each state, by that state
     * @param actors everybody who may do anything, and a stranger
     */
    public static <C> Exploration<C> of(
            WorkflowDefinition<C> definition,
            Map<? extends WorkflowState, WorkflowCase<C>> cases,
            Iterable<Actor> actors,
            Happenings happenings,
            LegalContext context) {
        return new Exploration<>(
                definition, ImmutableMap.copyOf(cases), ImmutableList.copyOf(actors), happenings, context);
    }

    /**
     * Its table and its content hash are the released ones: {@code golden/name.txt}, which was read line by line, and {@code
     * golden/name.sha256}. With {@code -Dhoidong.golden=write} both are written first, to be read.
     */
    public void isReleasedAs(String name) throws IOException {
        if ("write".equals(System.getProperty("hoidong.golden"))) {
            Path golden = Path.of("src", "test", "resources", "golden");
            Files.writeString(golden.resolve(name + ".txt"), String.join("\n", TransitionTable.of(definition)) + "\n");
            Files.writeString(golden.resolve(name + ".sha256"), definition.contentHash() + "\n");
            return;
        }
        assertThat(String.join("\n", TransitionTable.of(definition)) + "\n").isEqualTo(golden(name + ".txt"));
        assertThat(definition.contentHash() + "\n").isEqualTo(golden(name + ".sha256"));
    }

    private static String golden(String name) throws IOException {
        return Resources.toString(Resources.getResource("golden/" + name), StandardCharsets.UTF_8);
    }

    /** Built without a warning, with a codec for the subject, and a name of its own in both languages for all that is shown. */
    public void isWellMade() {
        assertThat(definition.warnings()).isEmpty();
        assertThat(definition.subjectCodec()).isPresent();
        for (WorkflowState state : definition.states()) {
            assertThat(definition.label(state).texts().values())
                    .as(state.id())
                    .doesNotContain(state.id())
                    .doesNotHaveDuplicates();
        }
        for (EventType<?> event : definition.events()) {
            assertThat(definition.label(event).texts().values())
                    .as(event.id())
                    .doesNotContain(event.id())
                    .doesNotHaveDuplicates();
        }
    }

    /** There is a case in each state of the definition, and it stands there. */
    public void coversEveryState() {
        assertThat(cases.keySet()).containsExactlyInAnyOrderElementsOf(definition.states());
        cases.forEach((state, theCase) -> assertThat(theCase.state()).isEqualTo(state));
    }

    /** Whatever happens to whatever case on some days has an outcome with reasons, is no exception, and leaves the case as it was. */
    public void answersWhateverHappens(Iterable<LocalDate> days) {
        for (WorkflowCase<C> theCase : cases.values()) {
            String before = theCase.headHash();
            for (LocalDate day : days) {
                answersWhateverHappens(theCase, day);
            }
            assertThat(theCase.headHash()).isEqualTo(before);
        }
    }

    private void answersWhateverHappens(WorkflowCase<C> theCase, LocalDate day) {
        for (EventType<?> event : definition.events()) {
            for (Actor actor : actors) {
                for (boolean full : new boolean[] {true, false}) {
                    Outcome<C> outcome = definition.fire(theCase, happenings.of(event, full, actor, day), context);
                    assertThat(outcome)
                            .as("%s %s %s %s", theCase, event, actor, day)
                            .isNotInstanceOf(GuardFailed.class);
                    assertThat(outcome.reasons())
                            .as("%s %s %s %s", theCase, event, actor, day)
                            .isNotEmpty();
                }
            }
        }
    }

    /**
     * Next steps and firing agree: what is permitted moves with a full payload, and what is not permitted does not.
     *
     * @param day a day no earlier than the latest entry of any case
     */
    public void agreesWithNextSteps(LocalDate day) {
        agreesWithNextSteps(day, step -> false);
    }

    /**
     * As {@link #agreesWithNextSteps(LocalDate)}, but for steps that are permitted and still do not move, because the full payload
     * fits another state or day.
     */
    public void agreesWithNextSteps(LocalDate day, Predicate<NextStep> heldBackByItsPayload) {
        for (WorkflowCase<C> theCase : cases.values()) {
            for (Actor actor : actors) {
                for (NextStep step : definition.nextSteps(theCase, actor, day, context)) {
                    boolean moves = definition
                            .fire(theCase, happenings.of(step.event(), true, actor, day), context)
                            .isMoved();
                    boolean permitted = step.status() == NextStep.Status.MUST || step.status() == NextStep.Status.MAY;
                    assertThat(moves)
                            .as("%s: %s by %s", theCase, step, actor)
                            .isEqualTo(permitted && !heldBackByItsPayload.test(step));
                }
            }
        }
    }

    /**
     * A closed state is left for an open one by no event but a declared reopening.
     *
     * @param reopenings the ids of the events that reopen
     * @param day a day no earlier than the latest entry of any case
     */
    public void leavesClosedStatesOnlyBy(Set<String> reopenings, LocalDate day) {
        cases.forEach((state, theCase) -> {
            if (!state.category().isClosed()) {
                return;
            }
            Set<String> leaving = new LinkedHashSet<>();
            for (WorkflowCase<C> moved : steps(theCase, day)) {
                if (!moved.isClosed()) {
                    leaving.add(lastOf(moved).event().id());
                }
            }
            assertThat(reopenings).as("%s is left by %s", state, leaving).containsAll(leaving);
        });
    }

    /** Each case is stored as rows, rebuilt from them and replayed to the same value, and its record verifies. */
    public void everyCaseIsRebuiltFromItsRows() {
        cases.forEach((state, theCase) -> {
            WorkflowCase<C> rebuilt = definition.restore(theCase.row(), theCase.entryRows());

            assertThat(rebuilt).as("%s", state).isEqualTo(theCase);
            assertThat(rebuilt.verify().isSatisfied()).as("%s", state).isTrue();
            assertThat(theCase.replay()).as("%s", state).isEqualTo(theCase);
        });
    }

    /** Each open case has, from its latest entry on, somebody who owes the next step, and a closed one nobody. */
    public void everyOpenStateIsOwned() {
        cases.values().forEach(this::isOwned);
    }

    /**
     * The same of every case that so many steps can reach from there.
     *
     * @param from the day of the first step, no earlier than the latest entry of any case
     * @param daysBetween days from step to step
     * @return how many different histories were reached, which must not be too few
     */
    public int everyCaseReachedIsOwned(int steps, LocalDate from, int daysBetween) {
        List<WorkflowCase<C>> reached = new ArrayList<>(cases.values());
        Set<String> seen = new LinkedHashSet<>();
        LocalDate day = from;
        for (int step = 0; step < steps; step++) {
            List<WorkflowCase<C>> next = new ArrayList<>();
            for (WorkflowCase<C> theCase : reached) {
                for (WorkflowCase<C> moved : steps(theCase, day)) {
                    isOwned(moved);
                    if (seen.add(shape(moved))) {
                        next.add(moved);
                    }
                }
            }
            reached = next;
            day = day.plusDays(daysBetween);
        }
        return seen.size();
    }

    private List<WorkflowCase<C>> steps(WorkflowCase<C> theCase, LocalDate day) {
        List<WorkflowCase<C>> steps = new ArrayList<>();
        for (EventType<?> event : definition.events()) {
            for (Actor actor : actors) {
                Outcome<C> outcome = definition.fire(theCase, happenings.of(event, true, actor, day), context);
                assertThat(outcome).isNotInstanceOf(GuardFailed.class);
                if (outcome.isMoved()) {
                    steps.add(outcome.orElseThrow());
                }
            }
        }
        return steps;
    }

    private void isOwned(WorkflowCase<C> theCase) {
        ImmutableSet<String> accepted = definition.acceptances().stream()
                .filter(acceptance -> acceptance.code().equals(Defect.NO_OBLIGATION))
                .flatMap(acceptance -> acceptance.state().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> granted = definition.obligationLines().stream()
                .map(line -> line.owed().role())
                .filter(role -> !role.isRelative())
                .map(Role::id)
                .collect(ImmutableSet.toImmutableSet());
        LocalDate latest = lastOf(theCase).occurredOn();
        for (int days : LATER) {
            LocalDate on = latest.plusDays(days);
            List<Obligation> owed = theCase.owed(on, context);
            if (theCase.isClosed()) {
                assertThat(owed).as("%s on %s", theCase, on).isEmpty();
            } else if (!accepted.contains(theCase.state().id())) {
                assertThat(owed).as("%s on %s", theCase, on).isNotEmpty();
                assertThat(owed)
                        .as("%s on %s", theCase, on)
                        .allSatisfy(
                                obligation -> assertThat(obligation.holders().isEmpty())
                                        .isEqualTo(granted.contains(obligation.owedBy())));
            }
        }
    }

    private static Entry<?> lastOf(WorkflowCase<?> theCase) {
        ImmutableList<Entry<?>> history = theCase.history();
        return history.get(history.size() - 1);
    }

    private static String shape(WorkflowCase<?> theCase) {
        StringBuilder shape = new StringBuilder();
        theCase.history().forEach(entry -> shape.append(entry.event()).append(' '));
        return shape.toString();
    }
}
