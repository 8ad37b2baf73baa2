package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.ParallelAdviceGuards.ADVICE;
import static org.hoidong.examples.stories.ParallelAdviceGuards.DECISION;
import static org.hoidong.examples.stories.ParallelAdviceGuards.hasAdvised;
import static org.hoidong.examples.stories.ParallelAdviceGuards.hasNotAdvised;
import static org.hoidong.examples.stories.ParallelAdviceGuards.isLate;
import static org.hoidong.examples.stories.ParallelAdviceGuards.noneIsAwaited;
import static org.hoidong.examples.stories.ParallelAdviceGuards.reasonsAreGivenTo;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.workflow.Defect;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/**
 * A proposal on which three committees advise side by side, and on which one council then decides.
 *
 * <p>There is one state for all three: each committee owes its advice until it has given it, and the last of them moves the
 * proposal on. The council may go on without advice that is late; late advice still counts until the council decides, and a
 * committee that has advised may change its mind as long. The council and its rules are invented.
 */
final class ParallelAdviceWorkflow {

    static final WorkflowState WITH_COMMITTEES = WorkflowState.of("advice/with-committees", StateCategory.ACTIVE);
    static final WorkflowState BEFORE_COUNCIL = WorkflowState.of("advice/before-council", StateCategory.ACTIVE);
    static final WorkflowState ADOPTED = WorkflowState.of("advice/adopted", StateCategory.FULFILLED);
    static final WorkflowState DECLINED = WorkflowState.of("advice/declined", StateCategory.ENDED);

    static final EventType<NoPayload> SUBMITTED = EventType.of("advice/submitted");
    static final EventType<NoPayload> COMPLETED = EventType.of("advice/completed");
    static final EventType<String> ADOPTION =
            EventType.of("advice/adopted-by-council", Codec.of("advice/reasons", Datum::of, Datum::asText));
    static final EventType<String> REFUSAL =
            EventType.of("advice/declined-by-council", Codec.of("advice/reasons", Datum::of, Datum::asText));

    static final Role<AdvisedProposal> COUNCIL = Role.relative(
            "advice/council",
            Label.same("Council"),
            proposal -> ImmutableSet.of(proposal.subject().council()));

    private static final StateGroup OPEN =
            StateGroup.of("advice/open", Label.same("Open"), WITH_COMMITTEES, BEFORE_COUNCIL);

    private ParallelAdviceWorkflow() {}

    static WorkflowDefinition<AdvisedProposal> definition() {
        WorkflowDefinition.Builder<AdvisedProposal> table = WorkflowDefinition.<AdvisedProposal>builder(
                        "lakeside/advice", 1)
                .subject(AdvisedProposal.CODEC)
                .state(WITH_COMMITTEES, Label.same("With the committees"))
                .state(BEFORE_COUNCIL, Label.same("Before the council"))
                .state(ADOPTED, Label.same("Adopted"))
                .state(DECLINED, Label.same("Declined"))
                .event(SUBMITTED, Label.same("Submit"))
                .event(COMPLETED, Label.same("All advice is in"))
                .event(ADOPTION, Label.same("Adopt"))
                .event(REFUSAL, Label.same("Decline"))
                .opening(WITH_COMMITTEES, on(SUBMITTED).by(COUNCIL));
        for (AdvisingCommittee committee : AdvisingCommittee.values()) {
            table.internal(OPEN, on(committee.advised).by(committee.role).when(hasNotAdvised(committee)))
                    .internal(
                            OPEN, on(committee.advisedAgain).by(committee.role).when(hasAdvised(committee)))
                    .internal(
                            WITH_COMMITTEES,
                            on(committee.notAwaited).by(COUNCIL).when(isLate(committee)))
                    .event(committee.advised, Label.same("Advise (" + committee.id + ")"))
                    .event(committee.advisedAgain, Label.same("Advise again (" + committee.id + ")"))
                    .event(committee.notAwaited, Label.same("Go on without advice (" + committee.id + ")"))
                    .obligation(
                            WITH_COMMITTEES,
                            committee.advised,
                            owedBy(committee.role)
                                    .within(TimeLimit.ofWorkingDays(15).by(ADVICE))
                                    .onlyIf("advice/" + committee.id + "-awaited", committee::isAwaited));
        }
        return table.accept(
                        Defect.NO_OBLIGATION,
                        WITH_COMMITTEES,
                        "each committee owes its advice until it has given it, and then the proposal moves on")
                .automatic(WITH_COMMITTEES, BEFORE_COUNCIL, on(COMPLETED).when(noneIsAwaited()))
                .transition(BEFORE_COUNCIL, ADOPTED, on(ADOPTION).by(COUNCIL).when(reasonsAreGivenTo(ADOPTED)))
                .transition(BEFORE_COUNCIL, DECLINED, on(REFUSAL).by(COUNCIL).when(reasonsAreGivenTo(DECLINED)))
                .obligation(
                        BEFORE_COUNCIL,
                        ADOPTION,
                        owedBy(COUNCIL)
                                .orBy(REFUSAL)
                                .within(TimeLimit.ofCalendarDays(30).by(DECISION)))
                .build();
    }
}
