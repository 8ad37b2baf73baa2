package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.CaseId;

/**
 * The reasons with which {@link RollUp#reconcile} says what adds up and what does not.
 *
 * <p>Cases are compared and not counts alone, so that one too many here and one too few there are both seen. Of the cases that
 * are the cause the first ten are named, in the order of their ids; how many there are is a fact of its own.
 */
public final class Adding {

    /** Every case that was given is counted once, or was not open yet. */
    public static final ReasonCode CASES_ACCOUNTED_FOR = ReasonCode.of("report/cases-accounted-for");

    /** The rows of a dimension add up to the whole. */
    public static final ReasonCode ROWS_ADD_UP = ReasonCode.of("report/rows-add-up");

    /** The rows of a dimension add up to more than the whole, because cases are in several. */
    public static final ReasonCode ROWS_OVERLAP = ReasonCode.of("report/rows-overlap");

    /** The parts of a measure add up to it. */
    public static final ReasonCode PARTS_ADD_UP = ReasonCode.of("report/parts-add-up");

    /** Cases of a measure are in none of its parts. */
    public static final ReasonCode IN_NO_PART = ReasonCode.of("report/in-no-part");

    /** Cases are in several parts of a measure. */
    public static final ReasonCode IN_SEVERAL_PARTS = ReasonCode.of("report/in-several-parts");

    /** Cases are in a part of a measure and not in the measure. */
    public static final ReasonCode ONLY_IN_PART = ReasonCode.of("report/only-in-part");

    /** Look at the cases that are named, or count them in one place only. */
    public static final ReasonCode LOOK_AT_CASES = ReasonCode.of("report/look-at-cases");

    private static final int NAMED = 10;

    private Adding() {}

    private static Verdict accounted(RollUp rollUp) {
        int counted = rollUp.whole().count();
        return Verdict.yes(Reason.builder(CASES_ACCOUNTED_FOR)
                .fact("given", rollUp.given())
                .fact("counted", counted)
                .fact("notOpen", rollUp.given() - counted)
                .build());
    }

    static Verdict up(RollUp rollUp, Grid grid, Iterable<Partition<?>> partitions) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(accounted(rollUp));
        rollUp.dimensionIds().forEach(dimension -> verdicts.add(rows(rollUp, grid, dimension)));
        partitions.forEach(partition -> verdicts.add(parts(rollUp, grid, partition)));
        return Verdict.all(verdicts);
    }

    private static Verdict rows(RollUp rollUp, Grid grid, String dimension) {
        int all = rollUp.numberOf(Measures.ALL);
        int whole = rollUp.whole().count();
        int sum = grid.rowsOf(dimension).stream()
                .mapToInt(row -> grid.count(dimension, row, all))
                .sum();
        Reason.Builder reason = Reason.builder(sum == whole ? ROWS_ADD_UP : ROWS_OVERLAP)
                .fact("dimension", dimension)
                .fact("whole", whole)
                .fact("sum", sum);
        return sum == whole
                ? Verdict.yes(reason.build())
                : Verdict.no(named(reason, grid, grid.inSeveral(dimension)).build());
    }

    private static Verdict parts(RollUp rollUp, Grid grid, Partition<?> partition) {
        BitSet whole = grid.cases(rollUp.numberOf(partition.whole().id()));
        BitSet any = new BitSet();
        BitSet several = new BitSet();
        int sum = 0;
        for (Measure<?> part : partition.parts()) {
            BitSet cases = grid.cases(rollUp.numberOf(part.id()));
            BitSet again = (BitSet) any.clone();
            again.and(cases);
            several.or(again);
            any.or(cases);
            sum += cases.cardinality();
        }
        int total = sum;
        List<Verdict> wrong = new ArrayList<>();
        ImmutableMap.of(
                        IN_NO_PART, Grid.without(whole, any),
                        IN_SEVERAL_PARTS, several,
                        ONLY_IN_PART, Grid.without(any, whole))
                .forEach((code, cases) -> {
                    if (!cases.isEmpty()) {
                        Reason.Builder reason = facts(code, partition, whole.cardinality(), total);
                        wrong.add(Verdict.no(named(reason, grid, cases).build()));
                    }
                });
        return wrong.isEmpty()
                ? Verdict.yes(
                        facts(PARTS_ADD_UP, partition, whole.cardinality(), sum).build())
                : Verdict.all(wrong);
    }

    private static Reason.Builder facts(ReasonCode code, Partition<?> partition, int whole, int sum) {
        return Reason.builder(code)
                .fact("measure", partition.whole().id())
                .fact("whole", whole)
                .fact("sum", sum)
                .fact(
                        "parts",
                        Datum.texts(partition.parts().stream().map(Measure::id).toList()));
    }

    private static Reason.Builder named(Reason.Builder reason, Grid grid, BitSet cases) {
        ImmutableList<CaseId> ids = grid.ids(cases);
        return reason.fact("count", ids.size())
                .fact(
                        "cases",
                        Datum.texts(ids.stream().limit(NAMED).map(CaseId::value).toList()))
                .remedy(Remedy.of(LOOK_AT_CASES));
    }
}
