package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;
import java.util.Comparator;
import org.hoidong.workflow.CaseId;

/**
 * What was counted: by case its id, its age, the measures it counts in and the rows it is in.
 *
 * <p>Counts of rows are added up once, when it is made; the cases behind a number are found when they are asked for, by one look
 * at each case.
 */
final class Grid {

    /** The rows of one dimension. */
    private static final class Rows {
        final ImmutableSortedMap<String, Integer> numbers;
        /** By the number of a set of rows, the numbers of its rows. */
        final int[][] sets;
        /** By case, the number of its set of rows. */
        final int[] setOfCase;
        /** By row and measure. */
        final int[][] counts;

        Rows(ImmutableList<ImmutableSortedSet<String>> sets, int[] setOfCase, ImmutableList<BitSet> marks) {
            ImmutableSortedSet<String> ids = sets.stream()
                    .flatMap(ImmutableSortedSet::stream)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            ImmutableSortedMap.Builder<String, Integer> byId = ImmutableSortedMap.naturalOrder();
            ids.forEach(id -> byId.put(id, ids.asList().indexOf(id)));
            this.numbers = byId.buildOrThrow();
            this.sets = new int[sets.size()][];
            for (int i = 0; i < sets.size(); i++) {
                this.sets[i] = sets.get(i).stream().mapToInt(this::number).toArray();
            }
            this.setOfCase = setOfCase;
            this.counts = new int[ids.size()][marks.size()];
            for (int i = 0; i < marks.size(); i++) {
                BitSet counted = marks.get(i);
                for (int each = counted.nextSetBit(0); each >= 0; each = counted.nextSetBit(each + 1)) {
                    for (int row : this.sets[setOfCase[each]]) {
                        counts[row][i]++;
                    }
                }
            }
        }

        private int number(String id) {
            Integer number = numbers.get(id);
            return number == null ? NO_SUCH_ROW : number;
        }

        boolean has(int theCase, int row) {
            for (int each : sets[setOfCase[theCase]]) {
                if (each == row) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The row of a dimension that has no cases at all. */
    static final int NO_SUCH_ROW = -1;

    private final CaseIds ids;
    private final int[] ages;
    private final ImmutableList<BitSet> marks;
    private final ImmutableMap<String, Rows> dimensions;

    Grid(CaseIds ids, int[] ages, ImmutableList<BitSet> marks, ImmutableMap<String, Column> columns) {
        this.ids = ids;
        this.ages = ages;
        this.marks = marks.stream().map(each -> (BitSet) each.clone()).collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, Rows> byId = ImmutableMap.builder();
        columns.forEach((id, column) -> byId.put(id, new Rows(column.sets(), column.numbers(ids.size()), this.marks)));
        this.dimensions = byId.buildOrThrow();
    }

    int size() {
        return ids.size();
    }

    private Rows rows(String dimension) {
        Rows rows = dimensions.get(dimension);
        if (rows == null) {
            throw new IllegalArgumentException(
                    "dimension (" + dimension + ") must be one of the plan, " + dimensions.keySet() + "; add it there");
        }
        return rows;
    }

    ImmutableSortedSet<String> rowsOf(String dimension) {
        return rows(dimension).numbers.keySet();
    }

    int count(int measure) {
        return marks.get(measure).cardinality();
    }

    int count(String dimension, String row, int measure) {
        Rows rows = rows(dimension);
        int number = rows.number(row);
        return number == NO_SUCH_ROW ? 0 : rows.counts[number][measure];
    }

    /** Returns the cases behind a number of the whole; to be read only. */
    BitSet cases(int measure) {
        return marks.get(measure);
    }

    /** Returns the cases behind a number of a row. */
    BitSet cases(String dimension, String row, int measure) {
        Rows rows = rows(dimension);
        int number = rows.number(row);
        BitSet found = new BitSet();
        if (number != NO_SUCH_ROW) {
            marks.get(measure).stream().filter(each -> rows.has(each, number)).forEach(found::set);
        }
        return found;
    }

    /** Returns the cases that are in several rows of a dimension. */
    BitSet inSeveral(String dimension) {
        Rows rows = rows(dimension);
        BitSet found = new BitSet();
        for (int i = 0; i < rows.setOfCase.length; i++) {
            if (rows.setOfCase[i] != Column.NOWHERE && rows.sets[rows.setOfCase[i]].length > 1) {
                found.set(i);
            }
        }
        return found;
    }

    /** Returns some cases without others. */
    static BitSet without(BitSet some, BitSet others) {
        BitSet left = (BitSet) some.clone();
        left.andNot(others);
        return left;
    }

    ImmutableList<CaseId> ids(BitSet cases) {
        return ids.sorted(cases);
    }

    Ages ages(BitSet cases) {
        return Ages.of(
                cases.stream().map(each -> ages[each]).toArray(), cases.stream().toArray(), ids);
    }

    /** Returns how many bytes the columns take. */
    long bytes() {
        long bits = marks.stream().mapToLong(each -> each.size() / 8).sum();
        return ids.bytes() + 4L * ages.length + bits + 4L * ages.length * dimensions.size();
    }
}
