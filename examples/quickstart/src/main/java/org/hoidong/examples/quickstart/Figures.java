package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.examples.quickstart.report.BacklogView;
import org.hoidong.examples.quickstart.report.FigureView;
import org.hoidong.examples.quickstart.report.HalfYearView;
import org.hoidong.examples.quickstart.report.RankView;
import org.hoidong.examples.quickstart.report.RegularView;
import org.hoidong.examples.quickstart.report.ShareView;
import org.hoidong.examples.quickstart.report.StateCount;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.briefing.FollowUpDimensions;
import org.hoidong.workflow.followup.briefing.FollowUpMeasures;
import org.hoidong.workflow.followup.briefing.HalfYearBriefing;
import org.hoidong.workflow.followup.briefing.Heading;
import org.hoidong.workflow.followup.briefing.Regularity;
import org.hoidong.workflow.report.Ages;
import org.hoidong.workflow.report.Backlog;
import org.hoidong.workflow.report.Dimension;
import org.hoidong.workflow.report.Measure;
import org.hoidong.workflow.report.Ranking;
import org.hoidong.workflow.report.Rate;
import org.hoidong.workflow.report.RollUp;
import org.hoidong.workflow.report.RollUpRow;

/** Puts the numbers of the library's briefing into the words of the report, each with what it is of and what is behind it. */
final class Figures {

    private static final Text RATES = new Text("Tỷ lệ", "Rates");
    private static final Text RESULTS = new Text("Kết quả", "Results");
    private static final Text BASE = new Text("Mẫu số của tỷ lệ hoàn thành", "Base of the rate of implementation");
    private static final Text AGES = new Text("Số ngày đã theo dõi việc chưa xong", "Age of open matters");
    private final HalfYearBriefing briefing;
    private final RollUp rollUp;
    private final Dimension<Recommendation> byState;
    private final NavigableMap<LocalDate, Text> days;
    private final MatterViews views;

    /**
     * Makes the figures.
     *
     * @param briefing the library's briefing, counted by state besides
     * @param byState the dimension of states
     * @param days the days of the backlog, with what they are
     * @param views the words of the report
     */
    Figures(
            HalfYearBriefing briefing,
            Dimension<Recommendation> byState,
            NavigableMap<LocalDate, Text> days,
            MatterViews views) {
        this.briefing = briefing;
        this.rollUp = briefing.rollUp();
        this.byState = byState;
        this.days = days;
        this.views = views;
    }

    ImmutableList<StateCount> states() {
        ImmutableList.Builder<StateCount> counts = ImmutableList.builder();
        for (FollowUpState state : FollowUpState.values()) {
            counts.add(new StateCount(
                    views.state(state), rollUp.row(byState, state.id()).count()));
        }
        return counts.build();
    }

    ShareView whole() {
        return share("all", new Text("Tất cả", "All"), rollUp.whole());
    }

    ImmutableList<ShareView> byTier() {
        ImmutableList.Builder<ShareView> shares = ImmutableList.builder();
        for (TierKind tier : VietnamTiers.all()) {
            RollUpRow row = rollUp.row(FollowUpDimensions.tier(body -> Optional.empty()), tier.id());
            if (row.count() > 0) {
                shares.add(share("tier/" + tier.id(), MatterViews.text(tier.label()), row));
            }
        }
        return shares.build();
    }

    HalfYearView halfYear() {
        RollUpRow whole = rollUp.whole();
        return new HalfYearView(
                issued(),
                closed(),
                rate("rate/implementation", whole, FollowUpMeasures.DUE_AND_IMPLEMENTED, FollowUpMeasures.DUE),
                base(),
                rate(
                        "rate/implemented-in-time",
                        whole,
                        FollowUpMeasures.IMPLEMENTED_IN_TIME,
                        FollowUpMeasures.IMPLEMENTED),
                FigureViews.figure("reopened", RESULTS, whole, FollowUpMeasures.REOPENED, Optional.empty()),
                regularity(),
                backlog(whole.backlog()),
                ages(whole),
                ranking());
    }

    private static FigureView rate(
            String id, RollUpRow row, Measure<Recommendation> part, Measure<Recommendation> base) {
        return FigureViews.figure(id, RATES, row, part, Optional.of(base));
    }

    private ShareView share(String id, Text label, RollUpRow row) {
        return new ShareView(
                id,
                label,
                row.count(),
                FigureViews.share(id + "/implemented", label, row, FollowUpMeasures.IMPLEMENTED),
                FigureViews.share(id + "/in-time", label, row, FollowUpMeasures.IN_TIME),
                FigureViews.share(id + "/overdue", label, row, FollowUpMeasures.OVERDUE),
                FigureViews.share(id + "/explained", label, row, FollowUpMeasures.EXPLAINED),
                FigureViews.share(id + "/ended", label, row, FollowUpMeasures.ENDED_BY_DECISION));
    }

    private ImmutableList<FigureView> issued() {
        Measure<Recommendation> issued = FollowUpMeasures.issuedIn(briefing.period());
        Text group = MatterViews.text(issued.label());
        int whole = briefing.issued().size();
        ImmutableList.Builder<FigureView> figures = ImmutableList.builder();
        for (RecommendationSource source : RecommendationSource.standard()) {
            List<CaseId> cases =
                    rollUp.row(FollowUpDimensions.source(), source.id()).cases(issued);
            if (!cases.isEmpty()) {
                figures.add(FigureViews.matters(
                        "issued/" + source.id(),
                        group,
                        MatterViews.text(source.label()),
                        cases,
                        Optional.of(FigureViews.base(group, Rate.of(cases.size(), whole)))));
            }
        }
        return figures.build();
    }

    private ImmutableList<FigureView> closed() {
        Text group =
                MatterViews.text(FollowUpMeasures.closedIn(briefing.period()).label());
        RollUpRow closed = briefing.closedInPeriod().whole();
        return ImmutableList.of(
                        FollowUpMeasures.IMPLEMENTED, FollowUpMeasures.EXPLAINED, FollowUpMeasures.ENDED_BY_DECISION)
                .stream()
                .map(result -> FigureViews.matters(
                        "closed/" + FigureViews.tail(result),
                        group,
                        MatterViews.text(result.label()),
                        closed.cases(result),
                        Optional.of(FigureViews.base(group, closed.rate(result)))))
                .collect(toImmutableList());
    }

    private ImmutableList<FigureView> base() {
        return FollowUpMeasures.dueParts().stream()
                .map(part -> FigureViews.share("rate/base/" + FigureViews.tail(part), BASE, rollUp.whole(), part))
                .collect(toImmutableList());
    }

    private ImmutableList<RegularView> regularity() {
        ImmutableList.Builder<RegularView> all = ImmutableList.builder();
        for (Heading heading : Heading.values()) {
            Regularity regularity = briefing.regularity(heading);
            Text label = MatterViews.text(heading.label());
            String id = "regularity/" + heading.id();
            int fellDue = regularity.fellDue();
            all.add(new RegularView(
                    label,
                    FigureViews.duties(
                            id + "/in-time",
                            label,
                            new Text("Đúng hạn", "In time"),
                            regularity.inTime(),
                            fellDue,
                            views),
                    FigureViews.duties(
                            id + "/late", label, new Text("Chậm", "Late"), regularity.late(), fellDue, views),
                    FigureViews.duties(
                            id + "/not-done",
                            label,
                            new Text("Không làm", "Not done"),
                            regularity.missing(),
                            fellDue,
                            views)));
        }
        return all.build();
    }

    private ImmutableList<BacklogView> backlog(Backlog backlog) {
        ImmutableList.Builder<BacklogView> all = ImmutableList.builder();
        days.forEach((day, what) -> {
            String id = "backlog/" + day;
            all.add(new BacklogView(
                    day,
                    what,
                    FigureViews.matters(
                            id + "/open",
                            what,
                            new Text("Chưa xong cuối ngày", "Open at the end of the day"),
                            backlog.open(day),
                            Optional.empty()),
                    FigureViews.matters(
                            id + "/joined",
                            what,
                            new Text("Thêm từ mốc trước", "Joined since the day before"),
                            backlog.joined(day),
                            Optional.empty()),
                    FigureViews.matters(
                            id + "/left",
                            what,
                            new Text("Giảm từ mốc trước", "Left since the day before"),
                            backlog.left(day),
                            Optional.empty())));
        });
        return all.build();
    }

    private static ImmutableList<FigureView> ages(RollUpRow whole) {
        Ages ages = whole.ages(FollowUpMeasures.IN_PROGRESS);
        if (ages.count() == 0) {
            return ImmutableList.of();
        }
        return ImmutableList.of(
                FigureViews.days(
                        "age/median",
                        AGES,
                        new Text("Trung vị", "Median"),
                        ages.median().orElseThrow(),
                        whole.cases(FollowUpMeasures.IN_PROGRESS)),
                FigureViews.days(
                        "age/longest",
                        AGES,
                        new Text("Lâu nhất", "Longest"),
                        BigDecimal.valueOf(ages.longest().orElseThrow()),
                        ages.oldest()));
    }

    private ImmutableList<RankView> ranking() {
        return Ranking.byCount(
                        rollUp, FollowUpDimensions.addressee(), FollowUpMeasures.OVERDUE, Ranking.Order.HIGHEST_FIRST)
                .places()
                .stream()
                .map(place -> {
                    RollUpRow row = place.row();
                    Text body = views.body(BodyId.of(row.id()));
                    return new RankView(
                            place.rank(),
                            share("body/" + row.id(), body, row),
                            FigureViews.figure(
                                    "body/" + row.id() + "/implementation",
                                    body,
                                    row,
                                    FollowUpMeasures.DUE_AND_IMPLEMENTED,
                                    Optional.of(FollowUpMeasures.DUE)));
                })
                .collect(toImmutableList());
    }
}
