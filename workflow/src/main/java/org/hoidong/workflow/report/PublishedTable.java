package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Verdict;

/**
 * Figures that somebody has published, with what they say about each other: this is the sum of those, that is so many per cent.
 *
 * <p>It is checked in itself ({@link #check}) and against the cases ({@link #reconcile}); each figure that is off by as little as
 * one is named, with what was printed and what is right. For example of the petitions of one province in 2022:
 *
 * <pre>{@code
 * PublishedTable table = PublishedTable.builder("thai-nguyen/2022")
 *         .figure("all", Label.of("Tổng số", "All"), 125, Cell.ofWhole(all))
 *         .figure("central", Label.of("Trung ương", "Central"), 13, Cell.of(byTier, "central", all))
 *         .figure("province", Label.of("Tỉnh", "Province"), 93, Cell.of(byTier, "province", all))
 *         .figure("district", Label.of("Huyện", "District"), 19, Cell.of(byTier, "district", all))
 *         .sum("all", "central", "province", "district")          // 13 + 93 + 19 = 125
 *         .build();
 * }</pre>
 *
 * <p>A figure without a {@link Cell} is checked in itself and not counted, and the verdict says so. Which of two figures that do not
 * agree is wrong, the register or the paper, is not decided here.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PublishedTable {

    /** One figure as it was printed; its cell is where it is counted, if it can be. */
    record Figure(String id, Label label, int printed, Optional<Cell> cell) {}

    /** What is said of a figure: it is the sum of parts, or these parts are within it. */
    record Sum(Figure whole, ImmutableList<Figure> parts, boolean exact) {}

    /** A percentage as it was printed: rounded half up, or as what the true one is more than. */
    record Percent(Figure part, Figure base, BigDecimal printed, boolean moreThan) {}

    private final String id;
    private final ImmutableMap<String, Figure> figures;
    private final ImmutableList<Sum> sums;
    private final ImmutableList<Percent> percents;

    private PublishedTable(Builder builder) {
        this.id = builder.id;
        this.figures = ImmutableMap.copyOf(builder.figures);
        this.sums = ImmutableList.copyOf(builder.sums);
        this.percents = ImmutableList.copyOf(builder.percents);
    }

    /**
     * Returns a builder of a table without figures.
     *
     * @param id the id, {@code area/what}
     * @return the builder
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static Builder builder(String id) {
        return new Builder(PlainText.code("table id", id));
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /**
     * Returns a figure.
     *
     * @param figure its id
     * @return the number as it was printed
     * @throws IllegalArgumentException if there is none of that id
     */
    public int printed(String figure) {
        return find(figures, figure).printed();
    }

    ImmutableMap<String, Figure> figures() {
        return figures;
    }

    ImmutableList<Sum> sums() {
        return sums;
    }

    ImmutableList<Percent> percents() {
        return percents;
    }

    /**
     * Checks the table in itself: sums and percentages.
     *
     * @return satisfied, with a reason for each; or not, with {@link TableCheck#SUM_DIFFERS} and the like for those that are off
     */
    public Verdict check() {
        return TableCheck.of(this);
    }

    /**
     * Checks the table in itself and each figure against what was counted.
     *
     * @param rollUp the counts, on the day of the table
     * @return satisfied, with a reason for each figure, sum and percentage; or not, with {@link TableCheck#FIGURE_DIFFERS} and the
     *     like for those that are off
     * @throws IllegalArgumentException if the cell of a figure is not in the plan of the roll-up
     */
    public Verdict reconcile(RollUp rollUp) {
        return TableCheck.of(this, rollUp);
    }

    /** Returns the names of the figures, to render reasons with. */
    public Messages names() {
        Messages.Builder names = Messages.builder();
        figures.values().forEach(figure -> names.name(figure.id(), figure.label()));
        return names.build();
    }

    /**
     * Returns this table with another number in one place.
     *
     * @param figure the id of the figure
     * @param printed the number that takes its place, 0 or more
     * @return the table
     * @throws IllegalArgumentException if there is none of that id, or the number is negative
     */
    public PublishedTable with(String figure, int printed) {
        find(figures, figure);
        Builder other = new Builder(id);
        figures.values()
                .forEach(each -> other.figure(
                        each.id(), each.label(), each.id().equals(figure) ? printed : each.printed(), each.cell()));
        sums.forEach(sum ->
                other.sum(sum.whole().id(), sum.parts().stream().map(Figure::id).toList(), sum.exact()));
        percents.forEach(each -> other.percent(each.part().id(), each.base().id(), each.printed(), each.moreThan()));
        return other.build();
    }

    private static Figure find(Map<String, Figure> figures, String id) {
        Figure figure = figures.get(id);
        if (figure == null) {
            throw new IllegalArgumentException(
                    "figure (" + id + ") must be one of " + figures.keySet() + "; name it first");
        }
        return figure;
    }

    /** Returns id and figures, for example {@code thai-nguyen/2022: all 125, central 13}. */
    @Override
    public String toString() {
        return figures.values().stream()
                .map(figure -> figure.id() + " " + figure.printed())
                .collect(Collectors.joining(", ", id + ": ", ""));
    }

    /** Builds {@link PublishedTable}. */
    public static final class Builder {
        private final String id;
        private final Map<String, Figure> figures = new LinkedHashMap<>();
        private final List<Sum> sums = new ArrayList<>();
        private final List<Percent> percents = new ArrayList<>();

        Builder(String id) {
            this.id = id;
        }

        /**
         * Adds a figure that can be counted.
         *
         * @param figure its id, as {@link PlainText#identifier} accepts it
         * @param label its name
         * @param printed the number, 0 or more
         * @param cell where it is counted
         * @return this builder
         * @throws IllegalArgumentException if the number is negative, or there is one of that id already
         */
        public Builder figure(String figure, Label label, int printed, Cell cell) {
            return figure(figure, label, printed, Optional.of(cell));
        }

        /**
         * Adds a figure that is not counted here.
         *
         * @param figure its id, as {@link PlainText#identifier} accepts it
         * @param label its name
         * @param printed the number, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if the number is negative, or there is one of that id already
         */
        public Builder figure(String figure, Label label, int printed) {
            return figure(figure, label, printed, Optional.empty());
        }

        private Builder figure(String figure, Label label, int printed, Optional<Cell> cell) {
            String known = PlainText.identifier("figure", figure);
            checkArgument(printed >= 0, "figure %s (%s) must not be negative", known, printed);
            checkArgument(
                    figures.putIfAbsent(known, new Figure(known, label, printed, cell)) == null,
                    "figure (%s) must be named once in table %s",
                    known,
                    id);
            return this;
        }

        /**
         * Says that a figure is the sum of others.
         *
         * @param whole the id of the sum
         * @param parts the ids of the parts, at least one
         * @return this builder
         * @throws IllegalArgumentException if one of them is not named yet
         */
        public Builder sum(String whole, String... parts) {
            return sum(whole, Arrays.asList(parts), true);
        }

        /**
         * Says that figures are parts of another and leave a rest that is not printed, so that their sum is not more.
         *
         * @param whole the id of the whole
         * @param parts the ids of the parts, at least one
         * @return this builder
         * @throws IllegalArgumentException if one of them is not named yet
         */
        public Builder within(String whole, String... parts) {
            return sum(whole, Arrays.asList(parts), false);
        }

        private Builder sum(String whole, List<String> parts, boolean exact) {
            checkArgument(!parts.isEmpty(), "figure (%s) must have parts; name them", whole);
            sums.add(new Sum(
                    find(figures, whole),
                    parts.stream().map(part -> find(figures, part)).collect(ImmutableList.toImmutableList()),
                    exact));
            return this;
        }

        /**
         * Adds a percentage that was printed rounded half up, to as many decimals as it has.
         *
         * @param part the id of the part
         * @param base the id of the base
         * @param printed for example {@code new BigDecimal("22.95")}, or 23
         * @return this builder
         * @throws IllegalArgumentException if a figure is not named yet, or it has more than 6 decimals
         */
        public Builder percent(String part, String base, BigDecimal printed) {
            return percent(part, base, printed, false);
        }

        /**
         * Adds a percentage that was printed as what the true one is more than ("over 15 %").
         *
         * @param part the id of the part
         * @param base the id of the base
         * @param printed for example 15
         * @return this builder
         * @throws IllegalArgumentException if a figure is not named yet, or it has more than 6 decimals
         */
        public Builder moreThanPercent(String part, String base, BigDecimal printed) {
            return percent(part, base, printed, true);
        }

        private Builder percent(String part, String base, BigDecimal printed, boolean moreThan) {
            checkArgument(
                    printed.scale() >= 0 && printed.scale() <= 6,
                    "percentage (%s) must have between 0 and 6 decimals",
                    printed);
            percents.add(new Percent(find(figures, part), find(figures, base), printed, moreThan));
            return this;
        }

        /**
         * Returns the table.
         *
         * @return the table
         * @throws IllegalArgumentException if it has no figure
         */
        public PublishedTable build() {
            checkArgument(!figures.isEmpty(), "table (%s) must have a figure; add one", id);
            return new PublishedTable(this);
        }
    }
}
