package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The half-year in figures. What does not add up cannot be made.
 *
 * @param issued what was issued in the half-year, by source
 * @param closed what was closed in it and is closed still, by result
 * @param implementation what was due and is implemented, of what was due
 * @param base what was due, and what was left out of the base and why
 * @param onTime what was implemented in time, of what was implemented
 * @param reopened what was reopened after it had been closed
 * @param regularity how regularly following up was done, by heading
 * @param backlog what was open on several days, the earliest first
 * @param ages the median and the longest age of open matters; none if none is open
 * @param ranking the bodies by their overdue matters, the most first
 */
public record HalfYearView(
        ImmutableList<FigureView> issued,
        ImmutableList<FigureView> closed,
        FigureView implementation,
        ImmutableList<FigureView> base,
        FigureView onTime,
        FigureView reopened,
        ImmutableList<RegularView> regularity,
        ImmutableList<BacklogView> backlog,
        ImmutableList<FigureView> ages,
        ImmutableList<RankView> ranking) {

    public HalfYearView {
        checkParts(issued);
        checkParts(closed);
        for (int i = 0; i < backlog.size(); i++) {
            BacklogView day = backlog.get(i);
            int before = i == 0 ? 0 : backlog.get(i - 1).open().count();
            checkArgument(
                    before + day.joined().count() - day.left().count()
                            == day.open().count(),
                    "the backlog of %s must be that of the day before it (%s), what joined (%s) and without what left (%s), not %s",
                    day.on(),
                    before,
                    day.joined().count(),
                    day.left().count(),
                    day.open().count());
        }
    }

    private static void checkParts(ImmutableList<FigureView> parts) {
        for (FigureView part : parts) {
            int whole = part.base().map(BaseView::whole).orElse(sum(parts));
            checkArgument(
                    sum(parts) == whole,
                    "the figures about \"%s\" add up to %s and must be all of %s",
                    part.group().en(),
                    sum(parts),
                    whole);
        }
    }

    private static int sum(ImmutableList<FigureView> parts) {
        return parts.stream().mapToInt(FigureView::count).sum();
    }

    /** Returns how many matters were issued in the half-year. */
    public int issuedInAll() {
        return sum(issued);
    }

    /** Returns how many matters were closed in the half-year. */
    public int closedInAll() {
        return sum(closed);
    }

    /** Returns the reasons for which matters were left out of the rate of implementation, those that hold for none left out. */
    public ImmutableList<FigureView> leftOut() {
        return base.stream().skip(1).filter(figure -> figure.count() > 0).collect(ImmutableList.toImmutableList());
    }

    /** Returns how many matters the base of the rate takes in or leaves out. */
    int inBase() {
        return sum(base);
    }

    /** Returns all figures, in the order of the page. */
    ImmutableList<FigureView> figures() {
        ImmutableList.Builder<FigureView> figures = ImmutableList.<FigureView>builder()
                .addAll(issued)
                .addAll(closed)
                .add(implementation)
                .addAll(base)
                .add(onTime)
                .add(reopened);
        regularity.forEach(each -> figures.addAll(each.figures()));
        backlog.forEach(each -> figures.addAll(each.figures()));
        figures.addAll(ages);
        for (RankView each : ranking) {
            each.share().parts().forEach(part -> figures.add(part.figure()));
            figures.add(each.implemented());
        }
        return figures.build();
    }
}
