package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.Phase.DISCUSSION;
import static org.hoidong.examples.stories.Phase.PROPOSALS;
import static org.hoidong.examples.stories.Phase.RESULTS;
import static org.hoidong.examples.stories.Phase.SCREENING;
import static org.hoidong.examples.stories.Phase.VOTE;
import static org.hoidong.examples.stories.PhaseYearGuards.isAheadOrRunning;
import static org.hoidong.examples.stories.PhaseYearGuards.isOver;
import static org.hoidong.examples.stories.PhaseYearGuards.isRunning;
import static org.hoidong.examples.stories.PhaseYearGuards.isWithout;
import static org.hoidong.examples.stories.PhaseYearGuards.mayBeDropped;
import static org.hoidong.examples.stories.PhaseYearGuards.mayDoWithoutThose;
import static org.hoidong.examples.stories.PhaseYearGuards.proposalStands;
import static org.hoidong.examples.stories.PhaseYearGuards.proposalsWereMade;
import static org.hoidong.examples.stories.PhaseYearGuards.voteWasCounted;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/**
 * A year of participatory budgeting in an invented town: proposals, screening, discussion, vote, results.
 *
 * <p>Each phase has its first and its last day in the year. A phase that the town does without, from the start or since the
 * council dropped it, is left by an automatic line as soon as it is entered. One case is one year.
 */
final class PhaseYearWorkflow {

    static final EventType<NoPayload> ANNOUNCED = EventType.of("phase/year-announced");
    static final EventType<NoPayload> CLOSED = EventType.of("phase/closed");
    static final EventType<NoPayload> SKIPPED = EventType.of("phase/skipped");
    static final EventType<String> PROPOSED =
            EventType.of("phase/proposed", Codec.of("phase/text", Datum::of, Datum::asText));
    static final EventType<Long> SCREENED_OUT =
            EventType.of("phase/screened-out", Codec.of("phase/number", Datum::of, Datum::asWhole));
    static final EventType<String> COMMENTED =
            EventType.of("phase/commented", Codec.of("phase/text", Datum::of, Datum::asText));
    static final EventType<Long> COUNTED =
            EventType.of("phase/vote-counted", Codec.of("phase/number", Datum::of, Datum::asWhole));
    static final EventType<NoPayload> PUBLISHED = EventType.of("phase/results-published");
    static final EventType<Phase> DROPPED = EventType.of("phase/dropped", Phase.CODEC);
    static final EventType<NoPayload> CALLED_OFF = EventType.of("phase/year-called-off");

    static final Role<PhaseYear> OFFICE = Role.relative(
            "phase/office",
            Label.same("Budget office"),
            year -> ImmutableSet.of(year.subject().office()));
    static final Role<Object> COUNCIL = Role.granted("phase/council", Label.same("Council"));
    static final Role<Object> RESIDENT = Role.granted("phase/resident", Label.same("Resident"));

    static final WorkflowState DONE = WorkflowState.of("phase/done", StateCategory.FULFILLED);
    static final WorkflowState OFF = WorkflowState.of("phase/off", StateCategory.ENDED);

    private static final StateGroup YEAR = StateGroup.of("phase/year", Label.same("The year"), Phase.values());
    private static final StateGroup BEFORE_RESULTS = StateGroup.of(
            "phase/before-results", Label.same("Before the results"), PROPOSALS, SCREENING, DISCUSSION, VOTE);

    private PhaseYearWorkflow() {}

    static WorkflowDefinition<PhaseYear> definition() {
        WorkflowDefinition.Builder<PhaseYear> table =
                WorkflowDefinition.<PhaseYear>builder("milltown/budget-year", 1).subject(PhaseYear.CODEC);
        for (Phase phase : Phase.values()) {
            table.state(phase, phase.label());
        }
        return table.state(DONE, Label.same("Done"))
                .state(OFF, Label.same("Called off"))
                .opening(PROPOSALS, on(ANNOUNCED).by(OFFICE).when(mayDoWithoutThose()))
                // the chain
                .transition(
                        PROPOSALS,
                        SCREENING,
                        on(CLOSED).by(OFFICE).when(isOver(PROPOSALS)).when(proposalsWereMade()))
                .automatic(SCREENING, DISCUSSION, on(SKIPPED).when(isWithout(SCREENING)))
                .transition(SCREENING, DISCUSSION, on(CLOSED).by(OFFICE).when(isOver(SCREENING)))
                .automatic(DISCUSSION, VOTE, on(SKIPPED).when(isWithout(DISCUSSION)))
                .transition(DISCUSSION, VOTE, on(CLOSED).by(OFFICE).when(isOver(DISCUSSION)))
                .automatic(VOTE, RESULTS, on(SKIPPED).when(isWithout(VOTE)))
                .transition(
                        VOTE, RESULTS, on(CLOSED).by(OFFICE).when(isOver(VOTE)).when(voteWasCounted()))
                .transition(RESULTS, DONE, on(PUBLISHED).by(OFFICE))
                // what happens in a phase
                .internal(PROPOSALS, on(PROPOSED).by(RESIDENT).when(isRunning(PROPOSALS)))
                .internal(
                        SCREENING,
                        on(SCREENED_OUT).by(OFFICE).when(isRunning(SCREENING)).when(proposalStands()))
                .internal(DISCUSSION, on(COMMENTED).by(RESIDENT).when(isRunning(DISCUSSION)))
                .internal(VOTE, on(COUNTED).by(OFFICE).when(isOver(VOTE)).when(proposalStands()))
                // the council
                .internal(
                        BEFORE_RESULTS,
                        on(DROPPED).by(COUNCIL).when(mayBeDropped()).when(isAheadOrRunning()))
                .transition(YEAR, OFF, on(CALLED_OFF).by(COUNCIL))
                .event(ANNOUNCED, Label.same("Announce the year"))
                .event(CLOSED, Label.same("Close the phase"))
                .event(SKIPPED, Label.same("Skip the phase"))
                .event(PROPOSED, Label.same("Propose"))
                .event(SCREENED_OUT, Label.same("Screen out"))
                .event(COMMENTED, Label.same("Comment"))
                .event(COUNTED, Label.same("Count the votes"))
                .event(PUBLISHED, Label.same("Publish the results"))
                .event(DROPPED, Label.same("Drop a phase"))
                .event(CALLED_OFF, Label.same("Call the year off"))
                // who owes what
                .obligation("phase/end", Label.same("Close the phase"), BEFORE_RESULTS, CLOSED, afterThePhase())
                .obligation(
                        VOTE, COUNTED, afterThePhase().onlyIf("phase/not-counted", year -> year.count(COUNTED) == 0))
                .obligation(RESULTS, PUBLISHED, afterThePhase())
                .build();
    }

    /** The office owes it within five working days of the last day of the phase that the year is in. */
    private static Owed<PhaseYear> afterThePhase() {
        return owedBy(OFFICE).dueFrom("phase/after-the-phase", year -> {
            Phase now = Phase.of(year.currentState().orElseThrow().id());
            return Due.within(
                    TimeLimit.ofWorkingDays(5), now.lastDay(year.subject().year()));
        });
    }
}
