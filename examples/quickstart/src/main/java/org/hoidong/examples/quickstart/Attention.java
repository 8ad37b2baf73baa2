package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.examples.quickstart.report.BulkView;
import org.hoidong.examples.quickstart.report.StepsView;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.BulkReport;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NextStep;
import org.hoidong.workflow.NextStep.Status;
import org.hoidong.workflow.NextSteps;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.FollowUpEvents;

/** Asks the workflow what can be done about the overdue matters: by whom, and by all at once. Nothing is recorded. */
final class Attention {

    private static final int LISTED = 100;

    private final WorkflowDefinition<Recommendation> definition;
    private final ImmutableList<WorkflowCase<Recommendation>> overdue;
    private final LocalDate asOf;
    private final LegalContext context;
    private final MatterViews views;
    private final Reasons reasons;

    Attention(
            WorkflowDefinition<Recommendation> definition,
            ImmutableList<WorkflowCase<Recommendation>> overdue,
            LocalDate asOf,
            LegalContext context,
            MatterViews views,
            Reasons reasons) {
        this.definition = definition;
        this.overdue = overdue;
        this.asOf = asOf;
        this.context = context;
        this.views = views;
        this.reasons = reasons;
    }

    /** Returns what addressee and overseer of each matter must and may do. */
    ImmutableList<StepsView> steps() {
        return overdue.stream()
                .flatMap(theCase -> Stream.of(
                                theCase.subject().addressee(), theCase.subject().overseer())
                        .flatMap(Optional::stream)
                        .map(body -> steps(theCase, body)))
                .collect(toImmutableList());
    }

    /** Of what is not open to the body, it takes one that somebody can do something about. */
    private StepsView steps(WorkflowCase<Recommendation> theCase, BodyId body) {
        NextSteps steps = definition.nextSteps(theCase, actor(body), asOf, context);
        Optional<NextStep> not = Stream.of(Status.NOT_YET, Status.NOT_NOW)
                .flatMap(status -> steps.here().stream().filter(step -> step.status() == status))
                .filter(step -> step.reasons().stream()
                        .anyMatch(reason -> !reason.isMet() && reason.remedy().isPresent()))
                .findFirst();
        return new StepsView(
                theCase.id().value(),
                views.body(body),
                labels(steps, Status.MUST),
                labels(steps, Status.MAY),
                not.map(step -> label(step.event())).orElse(Text.NONE),
                not.map(step -> reasons.unmet(step.reasons())).orElse(ImmutableList.of()));
    }

    private ImmutableList<Text> labels(NextSteps steps, Status status) {
        return steps.stream()
                .filter(step -> step.status() == status)
                .map(step -> label(step.event()))
                .collect(toImmutableList());
    }

    private Text label(EventType<?> event) {
        return MatterViews.text(definition.label(event));
    }

    /** Returns what would come of it if every overseer urged for the first time today. */
    BulkView urging(Instant at) {
        BulkReport report = definition
                .fireAll(overdue.stream(), theCase -> urged(theCase, at), context)
                .collect(BulkReport.upTo(LISTED));
        return new BulkView(
                label(FollowUpEvents.URGED),
                report.total(),
                report.moved(),
                report.notMoved().stream()
                        .map(each -> new BulkView.NotMoved(each.theCase().value(), reasons.unmet(each.reasons())))
                        .collect(toImmutableList()));
    }

    private Occurrence<Note> urged(WorkflowCase<Recommendation> theCase, Instant at) {
        return Occurrence.of(FollowUpEvents.URGED, Note.of("Đôn đốc việc quá hạn."))
                .by(actor(theCase.subject().overseer().orElseThrow()))
                .on(asOf)
                .recordedAt(at);
    }

    private static Actor actor(BodyId body) {
        return Actor.of(body.value()).actingFor(body);
    }
}
