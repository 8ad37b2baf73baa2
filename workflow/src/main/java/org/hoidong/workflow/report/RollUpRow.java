package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.workflow.CaseId;

/**
 * The counts of one row of a {@link RollUp}, or of the whole, each with the cases behind it.
 *
 * <p>No number stands alone: {@code row.cases(measure)} has as many ids as {@code row.count(measure)} says. This class is
 * immutable and thread-safe.
 */
public final class RollUpRow {

    private final RollUp rollUp;
    private final Grid grid;
    private final String dimension;
    private final String id;
    private final Optional<Label> label;

    RollUpRow(RollUp rollUp, Grid grid, String dimension, String id, Optional<Label> label) {
        this.rollUp = rollUp;
        this.grid = grid;
        this.dimension = dimension;
        this.id = id;
        this.label = label;
    }

    private boolean isWhole() {
        return dimension.isEmpty();
    }

    /** Returns the id of the row, empty for the whole. */
    public String id() {
        return id;
    }

    /** Returns the name of the row, if its dimension has one for it. */
    public Optional<Label> label() {
        return label;
    }

    /** Returns how many cases there are. */
    public int count() {
        return count(Measures.ALL);
    }

    /** Returns the cases, in the order of their ids. */
    public ImmutableList<CaseId> cases() {
        return cases(Measures.ALL);
    }

    /**
     * Returns how many cases count in a measure.
     *
     * @param measure a measure of the plan
     * @return the count
     * @throws IllegalArgumentException if it is not one of the plan
     */
    public int count(Measure<?> measure) {
        return count(measure.id());
    }

    int count(String measure) {
        int number = rollUp.numberOf(measure);
        return isWhole() ? grid.count(number) : grid.count(dimension, id, number);
    }

    /**
     * Returns the cases that count in a measure: those behind the number.
     *
     * @param measure a measure of the plan
     * @return the ids, in the order of the ids
     * @throws IllegalArgumentException if it is not one of the plan
     */
    public ImmutableList<CaseId> cases(Measure<?> measure) {
        return cases(measure.id());
    }

    ImmutableList<CaseId> cases(String measure) {
        return grid.ids(bits(measure));
    }

    BitSet bits(String measure) {
        int number = rollUp.numberOf(measure);
        return isWhole() ? grid.cases(number) : grid.cases(dimension, id, number);
    }

    ImmutableList<CaseId> ids(BitSet cases) {
        return grid.ids(cases);
    }

    /**
     * Returns the rate of one measure in another.
     *
     * @param part what is counted
     * @param base of what; every case of the part must be in it
     * @return the rate, undefined if the base is empty
     * @throws IllegalArgumentException if a case of the part is not in the base, or a measure is not one of the plan
     */
    public Rate rate(Measure<?> part, Measure<?> base) {
        BitSet outside = Grid.without(bits(part.id()), bits(base.id()));
        if (!outside.isEmpty()) {
            throw new IllegalArgumentException("measure (" + part + ") must lie within its base " + base + "; "
                    + outside.cardinality() + " cases do not, the first is "
                    + grid.ids(outside).get(0));
        }
        return Rate.of(part, count(part), base, count(base));
    }

    /**
     * Returns the rate of a measure in all cases of the row.
     *
     * @param part what is counted
     * @return the rate, undefined if there are no cases
     * @throws IllegalArgumentException if it is not a measure of the plan
     */
    public Rate rate(Measure<?> part) {
        return rate(part, Measures.all());
    }

    /**
     * Returns how old the cases of a measure are.
     *
     * @param measure a measure of the plan, most often {@link Measures#open()}
     * @return their ages
     * @throws IllegalArgumentException if it is not one of the plan
     */
    public Ages ages(Measure<?> measure) {
        return grid.ages(bits(measure.id()));
    }

    /** Returns how many cases of this row were open on the days of the backlog; a case is in the row it is in now. */
    public Backlog backlog() {
        return new Backlog(this, rollUp.backlogDates());
    }

    /** Returns the id and how many cases there are, for example {@code province: 93}. */
    @Override
    public String toString() {
        return (isWhole() ? "all" : id) + ": " + count();
    }
}
