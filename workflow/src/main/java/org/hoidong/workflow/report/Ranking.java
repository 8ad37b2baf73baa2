package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows of a dimension in the order of a number, with equal ranks for equal numbers.
 *
 * <p>Rows with the same number have the same rank and stand in the order of their ids; the rank after them leaves out as many
 * as they were. For example 9, 7, 7 and 4 overdue have the ranks 1, 2, 2 and 4. Rates are compared exactly, not as they are
 * rounded. What has no number to compare (a rate on an empty base) and what is no row of the dimension ({@link
 * Dimension#UNASSIGNED}) is not ranked, and is listed apart.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Ranking {

    /** Which number is first. */
    public enum Order {
        /** The highest number has rank 1. */
        HIGHEST_FIRST,
        /** The lowest number has rank 1. */
        LOWEST_FIRST
    }

    /**
     * A row and its rank.
     *
     * @param rank the rank, from 1
     * @param row the row
     */
    public record Place(int rank, RollUpRow row) {}

    private final ImmutableList<Place> places;
    private final ImmutableList<RollUpRow> unranked;

    private Ranking(ImmutableList<Place> places, ImmutableList<RollUpRow> unranked) {
        this.places = places;
        this.unranked = unranked;
    }

    /**
     * Ranks the rows of a dimension by a count.
     *
     * @param rollUp the counts
     * @param dimension a dimension of the plan
     * @param measure what is compared
     * @param order which comes first
     * @return the ranking
     * @throws IllegalArgumentException if dimension or measure is not one of the plan
     */
    public static Ranking byCount(RollUp rollUp, Dimension<?> dimension, Measure<?> measure, Order order) {
        return of(rollUp, dimension, row -> row.count(measure), row -> true, Comparator.naturalOrder(), order);
    }

    /**
     * Ranks the rows of a dimension by a rate.
     *
     * @param rollUp the counts
     * @param dimension a dimension of the plan
     * @param part what is counted
     * @param base of what
     * @param order which comes first
     * @return the ranking
     * @throws IllegalArgumentException if dimension or a measure is not one of the plan, or the part not in its base
     */
    public static Ranking byRate(RollUp rollUp, Dimension<?> dimension, Measure<?> part, Measure<?> base, Order order) {
        return of(rollUp, dimension, row -> row.rate(part, base), rate -> rate.whole() > 0, Rate::compareSize, order);
    }

    private static <N> Ranking of(
            RollUp rollUp,
            Dimension<?> dimension,
            Function<RollUpRow, N> number,
            Predicate<N> isNumber,
            Comparator<? super N> comparator,
            Order order) {
        record Numbered<N>(RollUpRow row, N number) {}
        List<Numbered<N>> ranked = new ArrayList<>();
        ImmutableList.Builder<RollUpRow> unranked = ImmutableList.builder();
        for (RollUpRow row : rollUp.rows(dimension).values()) {
            N own = number.apply(row);
            if (row.id().equals(Dimension.UNASSIGNED) || !isNumber.test(own)) {
                unranked.add(row);
            } else {
                ranked.add(new Numbered<>(row, own));
            }
        }
        Comparator<? super N> direction = order == Order.HIGHEST_FIRST ? comparator.reversed() : comparator;
        // stable: rows come in the order of their ids
        ranked.sort((one, other) -> direction.compare(one.number(), other.number()));
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        int rank = 1;
        for (int i = 0; i < ranked.size(); i++) {
            boolean tied = i > 0
                    && direction.compare(
                                    ranked.get(i - 1).number(), ranked.get(i).number())
                            == 0;
            rank = tied ? rank : i + 1;
            places.add(new Place(rank, ranked.get(i).row()));
        }
        return new Ranking(places.build(), unranked.build());
    }

    /** Returns the rows that have a rank, the first first. */
    public ImmutableList<Place> places() {
        return places;
    }

    /** Returns the rows that have none, in the order of their ids. */
    public ImmutableList<RollUpRow> unranked() {
        return unranked;
    }

    /** Returns ranks and rows, for example {@code 1 water-company, 2 roads, 2 schools}. */
    @Override
    public String toString() {
        return places.stream()
                .map(place -> place.rank() + " " + place.row().id())
                .collect(Collectors.joining(", "));
    }
}
