package org.hoidong.workflow.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.report.PublishedTable.Figure;
import org.hoidong.workflow.report.PublishedTable.Percent;
import org.hoidong.workflow.report.PublishedTable.Sum;

/** The reasons with which a {@link PublishedTable} says what is right and what is off, each with what was printed. */
public final class TableCheck {

    /** A figure is what was counted. */
    public static final ReasonCode FIGURE_AGREES = ReasonCode.of("report/figure-agrees");

    /** A figure is not what was counted. */
    public static final ReasonCode FIGURE_DIFFERS = ReasonCode.of("report/figure-differs");

    /** A figure has no place in the counts, and was not compared. */
    public static final ReasonCode FIGURE_NOT_COUNTED = ReasonCode.of("report/figure-not-counted");

    /** A figure is the sum of its parts. */
    public static final ReasonCode SUM_AGREES = ReasonCode.of("report/sum-agrees");

    /** A figure is not the sum of its parts. */
    public static final ReasonCode SUM_DIFFERS = ReasonCode.of("report/sum-differs");

    /** Parts that leave a rest are not more than the whole. */
    public static final ReasonCode PARTS_FIT = ReasonCode.of("report/parts-fit");

    /** Parts are more than the whole. */
    public static final ReasonCode PARTS_EXCEED = ReasonCode.of("report/parts-exceed");

    /** A percentage is that of its figures. */
    public static final ReasonCode PERCENT_AGREES = ReasonCode.of("report/percent-agrees");

    /** A percentage is not that of its figures. */
    public static final ReasonCode PERCENT_DIFFERS = ReasonCode.of("report/percent-differs");

    /** A percentage is printed of a part that is larger than its base, or of an empty base. */
    public static final ReasonCode PERCENT_IMPOSSIBLE = ReasonCode.of("report/percent-impossible");

    /** Compare the cases behind the figure with those of whoever published it. */
    public static final ReasonCode COMPARE_CASES = ReasonCode.of("report/compare-cases");

    /** Ask whoever published the table which of its figures is right. */
    public static final ReasonCode ASK_PUBLISHER = ReasonCode.of("report/ask-publisher");

    /** To so many decimals a percentage is shown that is compared with a limit. */
    private static final int EXACT = 2;

    private TableCheck() {}

    static Verdict of(PublishedTable table) {
        List<Verdict> found = inItself(table);
        if (found.isEmpty()) {
            table.figures().values().forEach(figure -> found.add(notCounted(figure)));
        }
        return Verdict.all(found);
    }

    static Verdict of(PublishedTable table, RollUp rollUp) {
        List<Verdict> found = new ArrayList<>();
        for (Figure figure : table.figures().values()) {
            found.add(figure.cell()
                    .map(cell -> counted(figure, rollUp.count(cell)))
                    .orElseGet(() -> notCounted(figure)));
        }
        found.addAll(inItself(table));
        return Verdict.all(found);
    }

    private static List<Verdict> inItself(PublishedTable table) {
        List<Verdict> found = new ArrayList<>();
        table.sums().forEach(sum -> found.add(check(sum)));
        table.percents().forEach(percent -> found.add(check(percent)));
        return found;
    }

    private static Verdict counted(Figure figure, int counted) {
        boolean agrees = figure.printed() == counted;
        Reason.Builder reason = Reason.builder(agrees ? FIGURE_AGREES : FIGURE_DIFFERS)
                .fact("figure", figure.id())
                .fact("printed", figure.printed())
                .fact("counted", counted);
        return verdict(agrees, reason, COMPARE_CASES);
    }

    private static Verdict notCounted(Figure figure) {
        return Verdict.yes(Reason.builder(FIGURE_NOT_COUNTED)
                .fact("figure", figure.id())
                .fact("printed", figure.printed())
                .build());
    }

    private static Verdict check(Sum sum) {
        long added = sum.parts().stream().mapToLong(Figure::printed).sum();
        boolean agrees = sum.exact()
                ? added == sum.whole().printed()
                : added <= sum.whole().printed();
        ReasonCode good = sum.exact() ? SUM_AGREES : PARTS_FIT;
        ReasonCode bad = sum.exact() ? SUM_DIFFERS : PARTS_EXCEED;
        Reason.Builder reason = Reason.builder(agrees ? good : bad)
                .fact("figure", sum.whole().id())
                .fact("printed", sum.whole().printed())
                .fact("sum", added)
                .fact("parts", Datum.texts(sum.parts().stream().map(Figure::id).toList()))
                .fact(
                        "numbers",
                        Datum.list(sum.parts().stream()
                                .map(part -> Datum.of(part.printed()))
                                .toList()));
        return verdict(agrees, reason, ASK_PUBLISHER);
    }

    private static Verdict check(Percent percent) {
        int part = percent.part().printed();
        int base = percent.base().printed();
        if (base == 0 || part > base) {
            return verdict(false, facts(PERCENT_IMPOSSIBLE, percent), ASK_PUBLISHER);
        }
        BigDecimal printed = percent.printed();
        int decimals = percent.moreThan() ? Math.max(EXACT, printed.scale()) : printed.scale();
        Optional<BigDecimal> right = Rate.of(part, base).percent(decimals);
        boolean agrees = percent.moreThan()
                ? BigDecimal.valueOf(100L * part).compareTo(printed.multiply(BigDecimal.valueOf(base))) > 0
                : right.orElseThrow().compareTo(printed) == 0;
        Reason.Builder reason = facts(agrees ? PERCENT_AGREES : PERCENT_DIFFERS, percent)
                .fact("right", right.orElseThrow().toPlainString());
        return verdict(agrees, reason, ASK_PUBLISHER);
    }

    private static Reason.Builder facts(ReasonCode code, Percent percent) {
        return Reason.builder(code)
                .fact("part", percent.part().id())
                .fact("count", percent.part().printed())
                .fact("base", percent.base().id())
                .fact("whole", percent.base().printed())
                .fact(
                        "printed",
                        (percent.moreThan() ? "> " : "") + percent.printed().toPlainString());
    }

    private static Verdict verdict(boolean agrees, Reason.Builder reason, ReasonCode remedy) {
        return agrees
                ? Verdict.yes(reason.build())
                : Verdict.no(reason.remedy(Remedy.of(remedy)).build());
    }
}
