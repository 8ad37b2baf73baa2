package org.hoidong.workflow.followup.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.followup.LadderRung;
import org.hoidong.workflow.followup.NewTerm;
import org.hoidong.workflow.followup.Verification;

/** Terms and rungs of simulated follow-ups, worked out once more from the entries alone. */
final class TermChecks {

    private static final String REVIEW = "follow-up/review-of-suspension";

    private final SimulatedFollowUp lived;
    private final String name;

    TermChecks(SimulatedFollowUp lived, String name) {
        this.lived = lived;
        this.name = name;
    }

    /** On each checked date what is owed is due as the latest entry that set a term says, and at most one rung is owed. */
    void followFromTheEntries() {
        lived.known().forEach((day, then) -> {
            LegalContext context = SimulatedWorld.on(day);
            List<Obligation> owed = then.owed(day, context);
            for (Obligation obligation : owed) {
                LocalDate due = obligation.deadline().dueOn();
                if (obligation.line().equals(FollowUpWorkflows.IMPLEMENTATION)) {
                    assertThat(due).as("%s on %s", name, day).isEqualTo(term(then, context));
                } else if (obligation.line().equals(REVIEW)) {
                    assertThat(due)
                            .as("%s on %s", name, day)
                            .isEqualTo(latest(then, FollowUpEvents.SUSPENSION_APPROVED.id())
                                    .map(entry -> ((NewTerm) entry.payload()).dueOn())
                                    .orElseThrow());
                }
            }
            if (then.count(FollowUpEvents.LADDER_DECIDED) == 0 && isUncorrected(then)) {
                assertThat(rungs(owed)).as("%s on %s", name, day).isEqualTo(rungThatFollows(then, owed, day));
            }
        });
    }

    private static boolean isUncorrected(WorkflowCase<Recommendation> then) {
        return then.record().stream().noneMatch(entry -> entry.correction().isPresent());
    }

    private static Optional<Entry<?>> latest(WorkflowCase<Recommendation> then, String event) {
        return then.history().reverse().stream()
                .filter(entry -> entry.event().id().equals(event))
                .findFirst();
    }

    private static LocalDate term(WorkflowCase<Recommendation> then, LegalContext context) {
        return then.history().reverse().stream()
                .filter(RecordChecks::setsTerm)
                .findFirst()
                .map(entry -> entry.payload() instanceof NewTerm term
                        ? term.dueOn()
                        : ((Verification) entry.payload()).newDueOn().orElseThrow())
                .orElseGet(() -> then.subject()
                        .deadline(context.calendars(), context.milestones())
                        .orElseThrow()
                        .dueOn());
    }

    private static List<String> rungs(List<Obligation> owed) {
        return owed.stream()
                .map(Obligation::line)
                .filter(line -> line.startsWith("follow-up/ladder-") || line.equals(FollowUpWorkflows.DECISION))
                .toList();
    }

    /** The one after the rungs taken since the latest term was set, or the decision after all seven; none if not overdue. */
    private static List<String> rungThatFollows(
            WorkflowCase<Recommendation> then, List<Obligation> owed, LocalDate day) {
        boolean overdue = owed.stream()
                .anyMatch(obligation ->
                        obligation.line().equals(FollowUpWorkflows.IMPLEMENTATION) && obligation.isOverdueOn(day));
        if (!overdue) {
            return List.of();
        }
        List<LadderRung> left = new ArrayList<>(Ladder.standard().rungs());
        for (Entry<?> entry : then.history()) {
            if (RecordChecks.setsTerm(entry)) {
                left = new ArrayList<>(Ladder.standard().rungs());
            } else {
                left.removeIf(rung -> rung.event().equals(entry.event()));
            }
        }
        return List.of(left.isEmpty() ? FollowUpWorkflows.DECISION : left.get(0).id());
    }
}
