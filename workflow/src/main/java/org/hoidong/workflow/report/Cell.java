package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.basics.PlainText;

/**
 * Where a number of a {@link RollUp} stands: a measure, of the whole or of one row of a dimension.
 *
 * @param dimension the id of the dimension, empty for the whole
 * @param row the id of the row, empty for the whole
 * @param measure the id of the measure
 */
public record Cell(String dimension, String row, String measure) {

    /** Checks that a row has a dimension and a dimension a row. */
    public Cell {
        checkArgument(
                dimension.isEmpty() == row.isEmpty(),
                "dimension (%s) and row (%s) must both be given, or neither for the whole",
                dimension,
                row);
        row = row.isEmpty() ? row : PlainText.line("row", row);
        measure = PlainText.code("measure id", measure);
    }

    /**
     * Obtains a cell of the whole.
     *
     * @param measure the measure
     * @return the cell
     */
    public static Cell ofWhole(Measure<?> measure) {
        return new Cell("", "", measure.id());
    }

    /**
     * Obtains a cell of a row.
     *
     * @param dimension the dimension
     * @param row the id of the row
     * @param measure the measure
     * @return the cell
     * @throws IllegalArgumentException if the row is empty
     */
    public static Cell of(Dimension<?> dimension, String row, Measure<?> measure) {
        return new Cell(dimension.id(), row, measure.id());
    }

    /** Returns the ids, for example {@code acme/tier province report/open}. */
    @Override
    public String toString() {
        return dimension.isEmpty() ? measure : dimension + " " + row + " " + measure;
    }
}
