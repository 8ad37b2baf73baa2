package org.hoidong.examples.quickstart.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hoidong.examples.quickstart.report.FigureView.Unit;

/** Figures made by hand of matters, for the renderers' tests. */
final class SampleFigures {

    private static final Text ALL = new Text("Tổng số", "All");

    private SampleFigures() {}

    static BaseView base(int part, int whole) {
        return new BaseView(
                ALL,
                whole,
                whole == 0
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(100L * part)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)));
    }

    static FigureView figure(String id, Text label, int whole, List<String> matters) {
        return new FigureView(
                id,
                label,
                label,
                BigDecimal.valueOf(matters.size()),
                Unit.MATTERS,
                Optional.of(base(matters.size(), whole)),
                behind(matters, Text.NONE));
    }

    private static ImmutableList<BehindView> behind(List<String> matters, Text what) {
        return matters.stream().map(id -> new BehindView(id, what)).collect(toImmutableList());
    }

    /** Returns how matters stand. */
    static ShareView share(String id, Text label, List<MatterView> own) {
        return new ShareView(
                id,
                label,
                own.size(),
                part(id + "/implemented", label, own, matter -> matter.state().group() == StateGroup.FULFILLED),
                part(id + "/in-time", label, own, matter -> matter.isOpen() && !matter.isOverdue()),
                part(id + "/overdue", label, own, MatterView::isOverdue),
                part(id + "/explained", label, own, matter -> false),
                part(id + "/ended", label, own, matter -> matter.state().group() == StateGroup.ENDED));
    }

    private static FigureView part(String id, Text label, List<MatterView> own, Predicate<MatterView> which) {
        return figure(id, label, own.size(), ids(own, which));
    }

    private static List<String> ids(List<MatterView> matters, Predicate<MatterView> which) {
        return matters.stream().filter(which).map(MatterView::id).toList();
    }

    /** Returns a half-year in which all matters were issued and due, with a text as every label. */
    static HalfYearView halfYear(Text text, List<MatterView> matters, List<ShareView> bodies) {
        List<String> all = ids(matters, matter -> true);
        List<String> done = ids(matters, matter -> matter.state().group() == StateGroup.FULFILLED);
        FigureView duties = new FigureView(
                "regularity/a/in-time",
                text,
                text,
                BigDecimal.valueOf(all.size()),
                Unit.DUTIES,
                Optional.of(base(all.size(), all.size())),
                behind(all, text));
        FigureView none = figure("regularity/a/late", text, all.size(), List.of());
        FigureView age = new FigureView(
                "age/median", text, text, new BigDecimal("6.5"), Unit.DAYS, Optional.empty(), behind(all, Text.NONE));
        return new HalfYearView(
                ImmutableList.of(figure("issued/a", text, all.size(), all)),
                ImmutableList.of(figure("closed/a", text, done.size(), done)),
                figure("rate/implementation", text, all.size(), done),
                ImmutableList.of(
                        figure("rate/base/due", text, all.size(), all),
                        figure("rate/base/not-due-yet", text, all.size(), List.of())),
                figure("rate/implemented-in-time", text, done.size(), done),
                figure("reopened", text, all.size(), List.of()),
                ImmutableList.of(new RegularView(text, duties, none, none)),
                ImmutableList.of(
                        day("2022-07-06", text, all, all, List.of()),
                        day("2022-12-31", text, all, List.of(), List.of())),
                matters.isEmpty() ? ImmutableList.of() : ImmutableList.of(age),
                bodies.stream()
                        .map(body -> new RankView(1, body, figure(body.id() + "/implementation", text, 0, List.of())))
                        .collect(toImmutableList()));
    }

    static BacklogView day(String day, Text what, List<String> open, List<String> joined, List<String> left) {
        return new BacklogView(
                LocalDate.parse(day),
                what,
                figure("backlog/" + day + "/open", what, open.size(), open),
                figure("backlog/" + day + "/joined", what, joined.size(), joined),
                figure("backlog/" + day + "/left", what, left.size(), left));
    }

    /** Returns the late matters, the longest overdue first. */
    static ImmutableList<LateView> late(List<MatterView> matters, Text rung) {
        return matters.stream()
                .filter(MatterView::isOverdue)
                .sorted((one, other) ->
                        Integer.compare(other.due().daysLate(), one.due().daysLate()))
                .map(matter -> new LateView(
                        matter, matter.due().on().orElseThrow(), matter.due().daysLate(), matter.rung(), rung))
                .collect(toImmutableList());
    }

    /** Returns what is owed in matters, as the duties of one tier. */
    static ImmutableList<TierView> tiers(List<MatterView> matters, Text tier) {
        return ImmutableList.of(new TierView(
                tier,
                matters.stream()
                        .flatMap(matter -> matter.owed().stream().map(owed -> new DueNext(matter, owed)))
                        .sorted((one, other) ->
                                one.owed().on().compareTo(other.owed().on()))
                        .collect(toImmutableList())));
    }
}
