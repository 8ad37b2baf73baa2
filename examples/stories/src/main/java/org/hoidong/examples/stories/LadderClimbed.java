package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;
import static org.hoidong.examples.stories.AcmeCity.happening;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Succession;
import org.hoidong.core.council.SuccessionKind;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.FollowUps;
import org.hoidong.workflow.followup.Handover;
import org.hoidong.workflow.followup.LadderDecision;

/**
 * A recommendation that is late, and what is done about it: the ladder is climbed, the Council lets two rungs be skipped, the body
 * that is late is merged into another in the middle of it, and that one reports. After each step: who owes what, and by when.
 */
public final class LadderClimbed {

    private static final WorkflowDefinition<Recommendation> FOLLOW_UP = FollowUpWorkflows.standard(1);
    private static final Actor CLERK_OF_THE_COUNCIL = Actor.of("thu").granted(FollowUpRoles.COUNCIL);
    private static final BodyId INFRASTRUCTURE = BodyId.of("acme-infrastructure-department");
    private static final Actor ENGINEER = Actor.of("minh").actingFor(INFRASTRUCTURE);

    private static final Succession<BodyId> MERGER = Succession.<BodyId>builder()
            .kind(SuccessionKind.MERGED)
            .firstDay(LocalDate.of(2022, 11, 15))
            .addPredecessors(BodyId.of("acme-works-department"), BodyId.of("acme-roads-department"))
            .addSuccessors(INFRASTRUCTURE)
            .basis(AcmeRules.FOLLOW_UP)
            .build();

    private static final Evidence ACCEPTED = Evidence.of(
            EvidenceKind.ACCEPTANCE_RECORD, "Record 31/2022", "5e".repeat(32), "the head of the department");

    private static final Messages TEXTS = AcmeCity.TEXTS.with(Messages.builder()
            .name(INFRASTRUCTURE.value(), Label.of("Sở Hạ tầng", "Infrastructure Department"))
            .name("acme-works-department", Label.of("Sở Công trình", "Works Department"))
            .name("acme-standing-committee", Label.of("Thường trực", "Standing Committee"))
            .name("acme-legal-committee", Label.of("Ban Pháp chế", "Legal Committee"))
            .build());

    private LadderClimbed() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        WorkflowCase<Recommendation> matter = AcmeCity.issued(FOLLOW_UP);
        tell("The first late day", matter, november(1));

        matter = take(matter, FollowUpEvents.URGED, Note.of("Letter 91"), AcmeCity.OVERSEER, november(7));
        tell("Urged", matter, november(7));

        refuse(matter, FollowUpEvents.QUESTIONED, november(8));

        LadderDecision now = LadderDecision.of("follow-up/ladder-questioning", "The flood season begins in December");
        matter = take(matter, FollowUpEvents.LADDER_DECIDED, now, CLERK_OF_THE_COUNCIL, november(10));
        tell("The Council does not wait", matter, november(10));

        Handover merged = Handover.under(MERGER, matter).orElseThrow();
        matter = take(matter, FollowUpEvents.HANDED_OVER, merged, AcmeCity.OVERSEER, november(15));
        tell("The department is merged into another", matter, november(15));

        matter = take(matter, FollowUpEvents.QUESTIONED, Note.of("Session 5"), AcmeCity.OVERSEER, november(16));
        tell("Its head is questioned", matter, november(16));

        CompletionReport report = CompletionReport.of("Repaired", ImmutableList.of(ACCEPTED));
        matter = take(matter, FollowUpEvents.COMPLETION_REPORTED, report, ENGINEER, november(18));
        tell("It reports", matter, november(18));
        Verdict inTime = FollowUps.judgeReport(matter, AcmeCity.CONTEXT);
        inTime.reasons().forEach(reason -> System.out.println(TEXTS.render(reason, ENGLISH)));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2022, 11, day);
    }

    static <P> WorkflowCase<Recommendation> take(
            WorkflowCase<Recommendation> matter, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return FOLLOW_UP
                .fire(matter, happening(event, payload, actor, on), AcmeCity.CONTEXT)
                .orElseThrow();
    }

    private static void refuse(WorkflowCase<Recommendation> matter, EventType<Note> event, LocalDate on) {
        Outcome<Recommendation> outcome =
                FOLLOW_UP.fire(matter, happening(event, Note.of(""), AcmeCity.OVERSEER, on), AcmeCity.CONTEXT);
        System.out.println(on + " Questioning is refused");
        for (Reason reason : outcome.reasons()) {
            if (!reason.isMet()) {
                System.out.println("  " + TEXTS.render(reason, ENGLISH));
                reason.remedy().ifPresent(remedy -> System.out.println("  " + TEXTS.render(remedy, ENGLISH)));
            }
        }
    }

    private static void tell(String what, WorkflowCase<Recommendation> matter, LocalDate on) {
        System.out.println(on + " " + what);
        for (Obligation owed : matter.owed(on, AcmeCity.CONTEXT)) {
            String holder = TEXTS.render(Datum.of(owed.holders().iterator().next()), ENGLISH);
            String late = owed.isOverdueOn(on) ? ", overdue" : "";
            System.out.println("  by " + owed.deadline().dueOn() + late + ": " + holder + ", "
                    + owed.label().in(ENGLISH));
        }
    }
}
