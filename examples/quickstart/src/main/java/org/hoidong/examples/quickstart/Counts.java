package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.examples.quickstart.report.ShareView;
import org.hoidong.examples.quickstart.report.StateCount;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.report.Dimension;
import org.hoidong.workflow.report.Dimensions;
import org.hoidong.workflow.report.Measure;
import org.hoidong.workflow.report.Measures;
import org.hoidong.workflow.report.RollUp;
import org.hoidong.workflow.report.RollUpPlan;
import org.hoidong.workflow.report.RollUpRow;
import org.hoidong.workflow.report.Standing;

/** The counts of the briefing: by state, by tier and by body, all from one pass, and held to add up. */
final class Counts {

    private static final Measure<Recommendation> IMPLEMENTED = Measures.in(StateCategory.FULFILLED);
    private static final Measure<Recommendation> OVERDUE = Measures.overdue(FollowUpWorkflows.IMPLEMENTATION);
    private static final Measure<Recommendation> IN_TIME = Measure.of(
            "quickstart/in-time",
            Label.of("Đang thực hiện, còn trong hạn", "Open and in time"),
            standing -> isRunning(standing) && !OVERDUE.counts(standing));
    private static final Measure<Recommendation> OTHERWISE = Measure.of(
            "quickstart/otherwise",
            Label.of("Tạm dừng hoặc kết thúc khác", "On hold or closed otherwise"),
            standing -> !isRunning(standing) && standing.category() != StateCategory.FULFILLED);

    private static final Dimension<Recommendation> BY_BODY = Dimension.of(
            "quickstart/body",
            Label.of("Cơ quan", "Body"),
            standing -> addressee(standing).value());

    private final MatterViews views;
    private final Dimension<Recommendation> byState;
    private final Dimension<Recommendation> byTier;
    private final RollUp rollUp;

    private Counts(
            MatterViews views, Dimension<Recommendation> byState, Dimension<Recommendation> byTier, RollUp rollUp) {
        this.views = views;
        this.byState = byState;
        this.byTier = byTier;
        this.rollUp = rollUp;
    }

    static Counts of(
            Iterable<WorkflowCase<Recommendation>> cases,
            LocalDate on,
            World world,
            Register register,
            MatterViews views) {
        Dimension<Recommendation> byState = Dimensions.state(register.definition());
        Dimension<Recommendation> byTier = Dimension.of(
                "quickstart/tier",
                Label.of("Cấp", "Tier"),
                standing -> world.directory().tierOf(addressee(standing)).id());
        RollUp rollUp = RollUpPlan.<Recommendation>builder(on, world.context())
                .dimension(byState)
                .dimension(byTier)
                .dimension(BY_BODY)
                .partition(Measures.all(), ImmutableList.of(IMPLEMENTED, IN_TIME, OVERDUE, OTHERWISE))
                .build()
                .count(cases);
        Verdict addsUp = rollUp.reconcile();
        if (!addsUp.isSatisfied()) {
            throw new IllegalStateException("the counts on " + on + " must add up: " + addsUp.unmet());
        }
        return new Counts(views, byState, byTier, rollUp);
    }

    private static boolean isRunning(Standing<Recommendation> standing) {
        return standing.category() == StateCategory.PENDING || standing.category() == StateCategory.ACTIVE;
    }

    private static BodyId addressee(Standing<Recommendation> standing) {
        return standing.theCase().subject().addressee().orElseThrow();
    }

    ImmutableList<StateCount> states() {
        ImmutableList.Builder<StateCount> counts = ImmutableList.builder();
        for (FollowUpState state : FollowUpState.values()) {
            counts.add(new StateCount(
                    views.state(state), rollUp.row(byState, state.id()).count()));
        }
        return counts.build();
    }

    ImmutableList<ShareView> byTier() {
        ImmutableList.Builder<ShareView> shares = ImmutableList.builder();
        for (TierKind tier : VietnamTiers.all()) {
            RollUpRow row = rollUp.row(byTier, tier.id());
            if (row.count() > 0) {
                shares.add(share(row, MatterViews.text(tier.label())));
            }
        }
        return shares.build();
    }

    ImmutableList<ShareView> byBody() {
        return rollUp.rows(BY_BODY).values().stream()
                .map(row -> share(row, views.body(BodyId.of(row.id()))))
                .sorted(Comparator.comparingInt(ShareView::overdue)
                        .thenComparingInt(ShareView::total)
                        .reversed()
                        .thenComparing(ShareView::id))
                .collect(toImmutableList());
    }

    private static ShareView share(RollUpRow row, Text label) {
        return new ShareView(
                row.id(),
                label,
                row.count(),
                row.count(IMPLEMENTED),
                row.count(IN_TIME),
                row.count(OVERDUE),
                row.count(OTHERWISE));
    }
}
