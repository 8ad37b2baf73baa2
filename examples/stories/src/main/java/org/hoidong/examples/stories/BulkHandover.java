package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.ISSUED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;
import static org.hoidong.workflow.followup.FollowUpEvents.WITHDRAWAL_DECIDED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.BulkReport;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpWorkflows;

/**
 * The end of a term: a thousand recommendations are handed over to the next council with one event, first as a dry run, and
 * again after what stood in the way was done. The cases are invented.
 */
public final class BulkHandover {

    static final EventType<NoPayload> HANDED_OVER = EventType.of("acme/handed-over");
    static final Role<Object> OFFICE = Role.granted("acme/office", Label.of("Văn phòng", "council office"));
    static final Actor CLERK = Actor.of("thu").granted(OFFICE);
    static final ReasonCode URGED_IF_OVERDUE = ReasonCode.of("acme/urged-if-overdue");

    private static final Note URGING = Note.of("Please report");
    private static final CompletionReport DONE = CompletionReport.of("Done", ImmutableList.of());
    private static final LocalDate MON_2022_10_31 = LocalDate.of(2022, 10, 31);
    private static final LocalDate TUE_2022_11_01 = LocalDate.of(2022, 11, 1);
    private static final LocalDate END_OF_TERM = LocalDate.of(2022, 11, 30);
    private static final LocalDate FRI_2023_06_30 = LocalDate.of(2023, 6, 30);

    private static final WorkflowDefinition<Recommendation> FOLLOW_UP = FollowUpWorkflows.standard(1)
            .extend("acme/follow-up-with-handover", 1)
            .event(HANDED_OVER, Label.of("Bàn giao cho khóa sau", "Handed over"))
            .internal(
                    FollowUpWorkflows.WITH_ADDRESSEE, on(HANDED_OVER).by(OFFICE).when(urgedIfOverdue()))
            .build();

    private static final Messages TEXTS = AcmeCity.TEXTS
            .with(FOLLOW_UP.names())
            .with(Messages.builder()
                    .text(URGED_IF_OVERDUE, "Việc quá hạn phải được đôn đốc", "What is overdue must have been urged")
                    .build());

    private BulkHandover() {}

    /** The next council is given no overdue matter of which nobody has reminded the addressee. */
    private static Guard<Recommendation, Object> urgedIfOverdue() {
        return Guard.of(
                "acme/urged-if-overdue",
                attempt -> Verdict.of(
                        attempt.overdue(COMPLETION_REPORTED).isEmpty() || attempt.count(URGED) > 0,
                        Reason.builder(URGED_IF_OVERDUE)
                                .basis(AcmeRules.FOLLOW_UP)
                                .build()));
    }

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        List<WorkflowCase<Recommendation>> cases =
                IntStream.rangeClosed(1, 1000).mapToObj(BulkHandover::invented).toList();
        print("Dry run", handOver(cases));
        print("After urging", handOver(urge(cases)));
    }

    /** Urges whoever is late; a case in which nobody is comes back as it was. */
    private static List<WorkflowCase<Recommendation>> urge(List<WorkflowCase<Recommendation>> cases) {
        return FOLLOW_UP
                .fireAll(
                        cases.stream(),
                        theCase -> AcmeCity.happening(URGED, URGING, AcmeCity.OVERSEER, END_OF_TERM),
                        AcmeCity.CONTEXT)
                .map(Outcome::theCase)
                .toList();
    }

    /** Nothing is stored here, so the dry run and the run are the same; a host stores each outcome on its way to the report. */
    static BulkReport handOver(List<WorkflowCase<Recommendation>> cases) {
        return FOLLOW_UP
                .fireAll(
                        cases.stream(),
                        theCase -> AcmeCity.happening(HANDED_OVER, NoPayload.NONE, CLERK, END_OF_TERM),
                        AcmeCity.CONTEXT)
                .collect(BulkReport.upTo(5));
    }

    /** Of ten cases one is withdrawn, one reported done, one overdue, and one overdue and urged; the others have time. */
    static WorkflowCase<Recommendation> invented(int number) {
        int kind = number % 10;
        String id = "KN-" + number;
        Recommendation recommendation = AcmeCity.RECOMMENDATION.toBuilder()
                .id(RecommendationId.of(id))
                .due(Due.on(kind == 3 || kind == 4 ? MON_2022_10_31 : FRI_2023_06_30))
                .build();
        WorkflowCase<Recommendation> issued = FOLLOW_UP
                .open(
                        CaseId.of(id),
                        recommendation,
                        AcmeCity.happening(ISSUED, NoPayload.NONE, AcmeCity.COUNCIL, recommendation.issuedOn()),
                        AcmeCity.CONTEXT)
                .orElseThrow();
        return switch (kind) {
            case 1 -> onTuesday(issued, WITHDRAWAL_DECIDED, Note.of("The law changed"), AcmeCity.COUNCIL);
            case 2 -> onTuesday(issued, COMPLETION_REPORTED, DONE, AcmeCity.ADDRESSEE);
            case 4 -> onTuesday(issued, URGED, URGING, AcmeCity.OVERSEER);
            default -> issued;
        };
    }

    private static <P> WorkflowCase<Recommendation> onTuesday(
            WorkflowCase<Recommendation> theCase, EventType<P> event, P payload, Actor actor) {
        return FOLLOW_UP
                .fire(theCase, AcmeCity.happening(event, payload, actor, TUE_2022_11_01), AcmeCity.CONTEXT)
                .orElseThrow();
    }

    private static void print(String title, BulkReport report) {
        System.out.println(title + ": " + report);
        System.out.println("  in the way: " + report.inTheWay());
        for (BulkReport.NotMoved one : report.notMoved()) {
            System.out.println("  " + one.theCase() + " " + one.kind());
            one.reasons().forEach(reason -> System.out.println("    " + TEXTS.render(reason, ENGLISH)));
        }
        System.out.println("  and " + report.unlisted() + " more");
    }
}
