package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;
import static org.hoidong.core.basics.Language.VIETNAMESE;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.ISSUED;
import static org.hoidong.workflow.followup.FollowUpEvents.WITHDRAWAL_DECIDED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.report.Cell;
import org.hoidong.workflow.report.Dimension;
import org.hoidong.workflow.report.DueIndex;
import org.hoidong.workflow.report.Measure;
import org.hoidong.workflow.report.Measures;
import org.hoidong.workflow.report.PublishedTable;
import org.hoidong.workflow.report.Ranking;
import org.hoidong.workflow.report.ReportMessages;
import org.hoidong.workflow.report.RollUp;
import org.hoidong.workflow.report.RollUpPlan;
import org.hoidong.workflow.report.RollUpRow;
import org.hoidong.workflow.report.Sweep;
import org.hoidong.workflow.report.SweepReport;

/**
 * Counting, drilling down, and finding the number that does not add up: twelve recommendations to three departments, rolled up in
 * one pass, held against what the departments have published, and swept for what is due. The cases are invented.
 */
public final class NumbersThatAddUp {

    static final Measure<Recommendation> ALL = Measures.all();
    static final Measure<Recommendation> OPEN = Measures.open();
    static final Measure<Recommendation> OVERDUE = Measures.overdue(FollowUpWorkflows.IMPLEMENTATION);
    static final Measure<Recommendation> REPORTED_DONE =
            Measures.in(FollowUpState.REPORTED_DONE, Label.of("Đã báo cáo hoàn thành", "Reported done"));
    static final Measure<Recommendation> WITHDRAWN =
            Measures.in(FollowUpState.WITHDRAWN, Label.of("Đã rút", "Withdrawn"));

    static final Dimension<Recommendation> BY_BODY = Dimension.of(
            "acme/body",
            Label.of("Cơ quan", "Department"),
            standing -> standing.theCase().subject().addressee().orElseThrow().value());

    /** The host's own: in which fields a recommendation is. */
    static final Dimension<Recommendation> BY_FIELD = Dimension.ofSeveral(
            "acme/field",
            Label.of("Lĩnh vực", "Field"),
            standing -> fields(standing.theCase().id()));

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate FRI_2022_09_30 = LocalDate.of(2022, 9, 30);
    private static final LocalDate MON_2022_10_31 = LocalDate.of(2022, 10, 31);
    private static final LocalDate TUE_2022_11_01 = LocalDate.of(2022, 11, 1);
    private static final LocalDate FRI_2022_12_30 = LocalDate.of(2022, 12, 30);

    private static final WorkflowDefinition<Recommendation> FOLLOW_UP = FollowUpWorkflows.standard(1);
    private static final CompletionReport DONE = CompletionReport.of("Done", ImmutableList.of());
    private static final Note LAW_CHANGED = Note.of("The law changed");

    private static final RollUpPlan<Recommendation> PLAN = RollUpPlan.<Recommendation>builder(
                    TUE_2022_11_01, AcmeCity.CONTEXT)
            .dimension(BY_BODY)
            .dimension(BY_FIELD)
            .byCategory()
            .measure(OPEN)
            .measure(OVERDUE)
            .measure(REPORTED_DONE)
            .measure(WITHDRAWN)
            .backlogOn(FRI_2022_09_30, TUE_2022_11_01)
            .build();

    private NumbersThatAddUp() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        List<WorkflowCase<Recommendation>> cases = cases();
        RollUp rollUp = count(cases);
        Messages texts = ReportMessages.standard().with(rollUp.names()).with(table().names());

        System.out.println("Counted on " + rollUp.on() + ":");
        rollUp.rows(BY_BODY).values().forEach(NumbersThatAddUp::show);
        show(rollUp.whole());

        System.out.println("Behind the overdue of works: "
                + rollUp.row(BY_BODY, "works").cases(OVERDUE) + ", of all: "
                + rollUp.whole().cases(OVERDUE));
        tell(texts, rollUp.whole().rate(OVERDUE, OPEN).explain(1));
        System.out.println("Open at two sessions: " + rollUp.whole().backlog() + "; gone since: "
                + rollUp.whole().backlog().left(TUE_2022_11_01));
        System.out.println("Median age of what is open: "
                + rollUp.whole().ages(OPEN).median().orElseThrow() + " days");
        System.out.println("Most overdue: " + Ranking.byCount(rollUp, BY_BODY, OVERDUE, Ranking.Order.HIGHEST_FIRST));

        System.out.println("What does not add up, in the counts:");
        rollUp.reconcile().unmet().forEach(reason -> tell(texts, reason));
        System.out.println("What does not add up, in what the departments published:");
        table().reconcile(rollUp).unmet().forEach(reason -> tell(texts, reason));
        System.out.println("  the cases behind it: " + rollUp.cases(Cell.of(BY_BODY, "water", REPORTED_DONE)));

        sweep(cases);
    }

    /** Counts in two slices, as two threads of a host would, which is the same as in one. */
    static RollUp count(List<WorkflowCase<Recommendation>> cases) {
        var first = PLAN.tally();
        var second = PLAN.tally();
        cases.subList(0, 5).forEach(first::add);
        cases.subList(5, cases.size()).forEach(second::add);
        return first.merge(second).result();
    }

    /** What the departments have published: water says 3 were reported done where there are 2, and its own sum shows it. */
    static PublishedTable table() {
        return PublishedTable.builder("acme/published")
                .figure("all-water", Label.of("Cấp nước: tổng số", "Water: all"), 4, Cell.of(BY_BODY, "water", ALL))
                .figure(
                        "done-water",
                        Label.of("Cấp nước: đã báo cáo hoàn thành", "Water: reported done"),
                        3,
                        Cell.of(BY_BODY, "water", REPORTED_DONE))
                .figure(
                        "overdue-water",
                        Label.of("Cấp nước: quá hạn", "Water: overdue"),
                        1,
                        Cell.of(BY_BODY, "water", OVERDUE))
                .figure(
                        "withdrawn-water",
                        Label.of("Cấp nước: đã rút", "Water: withdrawn"),
                        1,
                        Cell.of(BY_BODY, "water", WITHDRAWN))
                .figure("all-works", Label.of("Xây dựng: tổng số", "Works: all"), 5, Cell.of(BY_BODY, "works", ALL))
                .sum("all-water", "done-water", "overdue-water", "withdrawn-water")
                .build();
    }

    private static void sweep(List<WorkflowCase<Recommendation>> cases) {
        Sweep sweep = Sweep.on(MON_2022_10_31, AcmeCity.CONTEXT);
        SweepReport report = sweep.over(cases.stream()).collect(sweep.report());
        DueIndex index = report.index();
        System.out.println("Swept: " + report);
        System.out.println("  reminded: " + report.cases(SweepReport.Finding.REMINDED));
        System.out.println("  to ask tomorrow: " + index.dueBy(TUE_2022_11_01) + " of " + index.size());
    }

    /** Works has 1 to 5, water 6 to 9, schools 10 to 12. */
    static List<WorkflowCase<Recommendation>> cases() {
        return Stream.of(numbers(1, 5, "works"), numbers(6, 9, "water"), numbers(10, 12, "schools"))
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<WorkflowCase<Recommendation>> numbers(int first, int last, String body) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> invented(number, body));
    }

    /** 1, 2, 3 and 6 are overdue, 7, 8 and 10 reported done, 9 withdrawn; the others have time until the end of the year. */
    private static WorkflowCase<Recommendation> invented(int number, String body) {
        String id = "KN-" + number;
        boolean soon = number <= 3 || number == 6;
        Recommendation recommendation = AcmeCity.RECOMMENDATION.toBuilder()
                .id(RecommendationId.of(id))
                .addressee(BodyId.of(body))
                .due(Due.on(soon ? MON_2022_10_31 : FRI_2022_12_30))
                .build();
        WorkflowCase<Recommendation> issued = FOLLOW_UP
                .open(
                        CaseId.of(id),
                        recommendation,
                        AcmeCity.happening(ISSUED, NoPayload.NONE, AcmeCity.COUNCIL, MON_2022_08_01),
                        AcmeCity.CONTEXT)
                .orElseThrow();
        Actor addressee = Actor.of("minh").actingFor(BodyId.of(body));
        return switch (number) {
            case 7, 8, 10 ->
                FOLLOW_UP
                        .fire(
                                issued,
                                AcmeCity.happening(COMPLETION_REPORTED, DONE, addressee, FRI_2022_09_30),
                                AcmeCity.CONTEXT)
                        .orElseThrow();
            case 9 ->
                FOLLOW_UP
                        .fire(
                                issued,
                                AcmeCity.happening(WITHDRAWAL_DECIDED, LAW_CHANGED, AcmeCity.COUNCIL, MON_2022_10_31),
                                AcmeCity.CONTEXT)
                        .orElseThrow();
            default -> issued;
        };
    }

    /** 4 is on roads and on safety, and so is counted in two rows. */
    private static Set<String> fields(CaseId id) {
        return switch (id.value()) {
            case "KN-1", "KN-2", "KN-3", "KN-5" -> ImmutableSet.of("roads");
            case "KN-4" -> ImmutableSet.of("roads", "safety");
            case "KN-12" -> ImmutableSet.of();
            default -> ImmutableSet.of("services");
        };
    }

    private static void show(RollUpRow row) {
        System.out.println("  " + row + ", open " + row.count(OPEN) + ", overdue " + row.count(OVERDUE)
                + ", reported done " + row.count(REPORTED_DONE) + ", withdrawn " + row.count(WITHDRAWN));
    }

    private static void tell(Messages texts, Reason reason) {
        System.out.println("  " + texts.render(reason, ENGLISH));
        System.out.println("  " + texts.render(reason, VIETNAMESE));
        reason.remedy().ifPresent(remedy -> System.out.println("    so: " + texts.render(remedy, ENGLISH)));
    }
}
