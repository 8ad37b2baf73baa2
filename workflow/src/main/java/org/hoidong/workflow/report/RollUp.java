package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.CaseId;

/**
 * Counts of cases on a date: of the whole and of the rows of each dimension, each number with the ids of the cases behind it.
 *
 * <p>A case counts as it stood at the end of the date; one that was not open yet does not count.
 *
 * <pre>{@code
 * rollUp.whole().count(Measures.overdue());                        // 7
 * rollUp.row(byBody, "water-company").cases(Measures.overdue());   // KN-3, KN-12
 * rollUp.whole().rate(Measures.in(FULFILLED)).percent(1);          // 15.6, of 122
 * rollUp.reconcile();                                              // satisfied, or what does not add up
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RollUp {

    private final LocalDate on;
    private final ImmutableList<LocalDate> backlogDates;
    private final ImmutableMap<String, Integer> measureNumbers;
    private final ImmutableMap<String, ImmutableSortedMap<String, RollUpRow>> dimensions;
    private final ImmutableList<Partition<?>> partitions;
    private final Messages names;
    private final Grid grid;
    private final RollUpRow whole;

    private RollUp(RollUpPlan<?> plan, Grid grid) {
        this.on = plan.on();
        this.backlogDates = plan.backlogDates();
        this.measureNumbers = plan.measureNumbers();
        this.partitions = ImmutableList.copyOf(plan.partitions());
        this.grid = grid;
        this.whole =
                new RollUpRow(this, grid, "", "", Optional.of(Measures.all().label()));
        Messages.Builder labels = Messages.builder();
        ImmutableMap.Builder<String, ImmutableSortedMap<String, RollUpRow>> byDimension = ImmutableMap.builder();
        for (Dimension<?> dimension : plan.dimensions()) {
            labels.name(dimension.id(), dimension.label());
            ImmutableSortedMap.Builder<String, RollUpRow> rows = ImmutableSortedMap.naturalOrder();
            for (String row : grid.rowsOf(dimension.id())) {
                Optional<Label> label = dimension.rowLabel(row);
                label.ifPresent(name -> labels.name(row, name));
                rows.put(row, new RollUpRow(this, grid, dimension.id(), row, label));
            }
            byDimension.put(dimension.id(), rows.buildOrThrow());
        }
        plan.measures().forEach(measure -> labels.name(measure.id(), measure.label()));
        this.dimensions = byDimension.buildOrThrow();
        this.names = labels.build();
    }

    static <C> RollUp of(
            RollUpPlan<C> plan, CaseIds ids, int[] ages, ImmutableList<BitSet> marks, ImmutableList<Column> columns) {
        ImmutableMap.Builder<String, Column> byDimension = ImmutableMap.builder();
        for (int i = 0; i < columns.size(); i++) {
            byDimension.put(plan.dimensions().get(i).id(), columns.get(i));
        }
        return new RollUp(plan, new Grid(ids, ages, marks, byDimension.buildOrThrow()));
    }

    /** Returns the day. */
    public LocalDate on() {
        return on;
    }

    /** Returns how many cases were given, those that were not open yet included. */
    public int given() {
        return grid.size();
    }

    /** Returns the counts of all cases. */
    public RollUpRow whole() {
        return whole;
    }

    /**
     * Returns the rows of a dimension that have cases.
     *
     * @param dimension a dimension of the plan
     * @return the rows by id, in the order of their ids
     * @throws IllegalArgumentException if it is not one of the plan
     */
    public ImmutableSortedMap<String, RollUpRow> rows(Dimension<?> dimension) {
        return rows(dimension.id());
    }

    private ImmutableSortedMap<String, RollUpRow> rows(String dimension) {
        ImmutableSortedMap<String, RollUpRow> rows = dimensions.get(dimension);
        if (rows == null) {
            throw new IllegalArgumentException(
                    "dimension (" + dimension + ") must be one of the plan, " + dimensions.keySet() + "; add it there");
        }
        return rows;
    }

    /**
     * Returns a row of a dimension.
     *
     * @param dimension a dimension of the plan
     * @param row the id of the row
     * @return the row; without any case if nothing is in it
     * @throws IllegalArgumentException if the dimension is not one of the plan
     */
    public RollUpRow row(Dimension<?> dimension, String row) {
        return row(dimension.id(), PlainText.line("row", row));
    }

    private RollUpRow row(String dimension, String row) {
        RollUpRow known = rows(dimension).get(row);
        return known == null ? new RollUpRow(this, grid, dimension, row, Optional.empty()) : known;
    }

    private RollUpRow rowOf(Cell cell) {
        return cell.dimension().isEmpty() ? whole : row(cell.dimension(), cell.row());
    }

    /**
     * Returns the number in a cell.
     *
     * @param cell the cell
     * @return the count
     * @throws IllegalArgumentException if its dimension or measure is not one of the plan
     */
    public int count(Cell cell) {
        return rowOf(cell).count(cell.measure());
    }

    /**
     * Returns the cases behind the number in a cell.
     *
     * @param cell the cell
     * @return their ids, in the order of the ids
     * @throws IllegalArgumentException if its dimension or measure is not one of the plan
     */
    public ImmutableList<CaseId> cases(Cell cell) {
        return rowOf(cell).cases(cell.measure());
    }

    /**
     * Tells whether the parts add up to the whole: the rows of each dimension, and the parts of each partition, case by case.
     *
     * @return satisfied, with a reason for each dimension and partition; or not, with those that do not add up and the cases that
     *     are the cause, as {@link Adding} names them
     */
    public Verdict reconcile() {
        return Adding.up(this, grid, partitions);
    }

    /** Returns the names of dimensions, rows and measures, to render reasons with; of two rows with one id that of the later dimension. */
    public Messages names() {
        return names;
    }

    ImmutableList<String> dimensionIds() {
        return dimensions.keySet().asList();
    }

    ImmutableList<LocalDate> backlogDates() {
        return backlogDates;
    }

    int numberOf(String measure) {
        Integer number = measureNumbers.get(measure);
        if (number == null) {
            throw new IllegalArgumentException(
                    "measure (" + measure + ") must be one of the plan, " + measureNumbers.keySet() + "; add it there");
        }
        return number;
    }

    /** Returns how many bytes the numbers and ids take. */
    long bytes() {
        return grid.bytes();
    }

    /** Returns the day, how many cases were counted, and by which dimensions. */
    @Override
    public String toString() {
        return on + ", " + whole.count() + " of " + given() + " cases by " + dimensions.keySet();
    }
}
