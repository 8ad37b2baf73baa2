package org.hoidong.examples.stories;

import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpRoles.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpRoles.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpState.IN_PROGRESS;
import static org.hoidong.workflow.followup.FollowUpState.REPORTED_DONE;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.FollowUpWorkflows;

/** The follow-up of this city: what is 15 working days late may be handed up to the Standing Committee. */
final class AcmeFollowUp {

    static final EventType<NoPayload> HANDED_UP = EventType.of("acme/handed-up");
    static final ReasonCode LATENESS = ReasonCode.of("acme/lateness");

    private AcmeFollowUp() {}

    static WorkflowDefinition<Recommendation> definition() {
        return FollowUpWorkflows.standard(1)
                .extend("acme/follow-up", 1)
                .state(
                        AcmeState.WITH_STANDING_COMMITTEE,
                        Label.of("Thường trực đang xem xét", "With the Standing Committee"))
                .transition(
                        IN_PROGRESS,
                        AcmeState.WITH_STANDING_COMMITTEE,
                        on(HANDED_UP).by(OVERSEER).when(lateByAtLeast(15)))
                .transition(
                        AcmeState.WITH_STANDING_COMMITTEE,
                        REPORTED_DONE,
                        on(COMPLETION_REPORTED).by(ADDRESSEE))
                .obligation(
                        AcmeState.WITH_STANDING_COMMITTEE,
                        COMPLETION_REPORTED,
                        owedBy(ADDRESSEE).within(TimeLimit.ofWorkingDays(10)))
                .build();
    }

    static Guard<Recommendation, Object> lateByAtLeast(int workingDays) {
        return Guard.of("acme/late-by-at-least", workingDays, attempt -> {
            int late = attempt.workingDaysLate(COMPLETION_REPORTED);
            Reason.Builder reason = Reason.builder(LATENESS).fact("late", late).fact("needed", workingDays);
            return Verdict.of(
                    late >= workingDays, reason.basis(AcmeRules.FOLLOW_UP).build());
        });
    }
}
