package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.WorkflowCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a roll-up is to count: on which day, by which dimensions, by which measures, and which of these must add up.
 *
 * <pre>{@code
 * RollUpPlan<Recommendation> plan = RollUpPlan.<Recommendation>builder(date, context)
 *         .dimension(byBody).dimension(byField)
 *         .byCategory()                                    // five measures, the parts of all
 *         .measure(Measures.overdue())
 *         .backlogOn(session6, session7)
 *         .build();
 * RollUp rollUp = plan.count(cases);
 * }</pre>
 *
 * <p>All of it is counted in one pass. {@link Measures#all()} is counted always. Cases in slices are counted by one {@link
 * Tally} each, which are merged. This class is immutable and thread-safe if the functions of its dimensions and measures are.
 *
 * @param <C> the type of the subject
 */
public final class RollUpPlan<C> {

    private static final Logger log = LoggerFactory.getLogger(RollUpPlan.class);

    private final LocalDate on;
    private final LegalContext context;
    private final ImmutableList<Dimension<C>> dimensions;
    private final ImmutableList<Measure<C>> measures;
    private final ImmutableList<Partition<C>> partitions;
    private final ImmutableList<LocalDate> backlogDates;

    private RollUpPlan(Builder<C> builder) {
        this.on = builder.on;
        this.context = builder.context;
        this.dimensions = ImmutableList.copyOf(builder.dimensions.values());
        this.measures = ImmutableList.copyOf(builder.measures.values());
        this.partitions = ImmutableList.copyOf(builder.partitions);
        this.backlogDates = ImmutableList.copyOf(builder.backlogDates);
    }

    /**
     * Returns a builder of a plan that counts all cases and nothing else yet.
     *
     * @param on the day at whose end cases are counted as they stood
     * @param context calendars, rules and milestones
     * @param <C> the type of the subject
     * @return the builder
     */
    public static <C> Builder<C> builder(LocalDate on, LegalContext context) {
        return new Builder<>(requireNonNull(on, "on"), requireNonNull(context, "context"));
    }

    /** Returns the day. */
    public LocalDate on() {
        return on;
    }

    /** Returns calendars, rules and milestones. */
    public LegalContext context() {
        return context;
    }

    /** Returns the dimensions, in the order they were named. */
    public ImmutableList<Dimension<C>> dimensions() {
        return dimensions;
    }

    /** Returns the measures; the first is {@code report/all}. */
    public ImmutableList<Measure<C>> measures() {
        return measures;
    }

    ImmutableList<Partition<C>> partitions() {
        return partitions;
    }

    /** Returns the days of the backlog, the earliest first. */
    public ImmutableList<LocalDate> backlogDates() {
        return backlogDates;
    }

    /** Returns a new tally, to which nothing has been added. */
    public Tally<C> tally() {
        return tally(Progress.none());
    }

    /**
     * Returns a new tally that tells how far it has come.
     *
     * @param progress whom to tell
     * @return the tally
     */
    public Tally<C> tally(Progress progress) {
        return new Tally<>(this, progress);
    }

    /** Returns a collector of cases, for parallel streams too. */
    public Collector<WorkflowCase<C>, ?, RollUp> collector() {
        return collector(Progress.none());
    }

    /**
     * Returns a collector that tells how far it has come.
     *
     * @param progress whom to tell
     * @return the collector, for parallel streams too
     */
    public Collector<WorkflowCase<C>, ?, RollUp> collector(Progress progress) {
        return Collector.of(
                () -> tally(progress),
                Tally::add,
                Tally::merge,
                tally -> {
                    RollUp rollUp = tally.result();
                    log.info("roll-up: {}", rollUp);
                    return rollUp;
                },
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts cases in one pass.
     *
     * @param cases the cases, each once
     * @return the counts
     * @throws IllegalArgumentException if a case id comes twice
     * @throws IllegalStateException if a dimension or measure throws; the message names it and the case
     */
    public RollUp count(Stream<WorkflowCase<C>> cases) {
        return cases.collect(collector());
    }

    /**
     * Counts cases in one pass.
     *
     * @param cases the cases, each once
     * @return the counts
     * @throws IllegalArgumentException if a case id comes twice
     * @throws IllegalStateException if a dimension or measure throws; the message names it and the case
     */
    public RollUp count(Iterable<WorkflowCase<C>> cases) {
        Tally<C> tally = tally();
        cases.forEach(tally::add);
        RollUp rollUp = tally.result();
        log.info("roll-up: {}", rollUp);
        return rollUp;
    }

    /** Returns the day and the ids of dimensions and measures. */
    @Override
    public String toString() {
        return on + " by " + dimensions + ", " + measures;
    }

    /**
     * Builds {@link RollUpPlan}.
     *
     * @param <C> the type of the subject
     */
    public static final class Builder<C> {
        private final LocalDate on;
        private final LegalContext context;
        private final Map<String, Dimension<C>> dimensions = new LinkedHashMap<>();
        private final Map<String, Measure<C>> measures = new LinkedHashMap<>();
        private final List<Partition<C>> partitions = new ArrayList<>();
        private ImmutableList<LocalDate> backlogDates = ImmutableList.of();

        Builder(LocalDate on, LegalContext context) {
            this.on = on;
            this.context = context;
            also(Measures.all());
        }

        /**
         * Adds a dimension.
         *
         * @param dimension the dimension
         * @return this builder
         * @throws IllegalArgumentException if one of its id is there already
         */
        public Builder<C> dimension(Dimension<C> dimension) {
            checkArgument(
                    dimensions.putIfAbsent(dimension.id(), dimension) == null,
                    "dimension (%s) must be named once in a plan; leave one out or give it another id",
                    dimension);
            return this;
        }

        /**
         * Adds a measure.
         *
         * @param measure the measure
         * @return this builder
         * @throws IllegalArgumentException if one of its id is there already
         */
        public Builder<C> measure(Measure<C> measure) {
            checkArgument(
                    measures.putIfAbsent(measure.id(), measure) == null,
                    "measure (%s) must be named once in a plan; leave one out or give it another id",
                    measure);
            return this;
        }

        /**
         * Says that measures are the parts of another, and adds those that are not there yet.
         *
         * @param whole the whole
         * @param parts the parts: each case of the whole is to be in exactly one
         * @return this builder
         * @throws IllegalArgumentException if there are no parts, or a measure is named twice
         */
        public Builder<C> partition(Measure<C> whole, Iterable<Measure<C>> parts) {
            Partition<C> partition = new Partition<>(whole, ImmutableList.copyOf(parts));
            also(whole);
            partition.parts().forEach(this::also);
            partitions.add(partition);
            return this;
        }

        /** Adds the measures of the five categories, the parts of all; returns this builder. */
        public Builder<C> byCategory() {
            return partition(Measures.all(), Measures.categories());
        }

        /**
         * Counts as well how many cases were open at the end of other days, such as those of sessions.
         *
         * @param dates the days, the earliest first, none after the day of the plan
         * @return this builder
         * @throws IllegalArgumentException if they are not in that order, or one is after the day of the plan
         */
        public Builder<C> backlogOn(LocalDate... dates) {
            ImmutableList<LocalDate> days = ImmutableList.copyOf(Arrays.asList(dates));
            for (int i = 0; i < days.size(); i++) {
                LocalDate date = days.get(i);
                checkArgument(
                        !date.isAfter(on),
                        "date (%s) of the backlog must not be after the day of the plan, %s",
                        date,
                        on);
                checkArgument(
                        i == 0 || days.get(i - 1).isBefore(date),
                        "dates (%s) of the backlog must be in order, each once",
                        days);
                also(Measures.openOn(date));
            }
            this.backlogDates = days;
            return this;
        }

        private void also(Measure<C> measure) {
            measures.putIfAbsent(measure.id(), measure);
        }

        /** Returns the plan. */
        public RollUpPlan<C> build() {
            return new RollUpPlan<>(this);
        }
    }

    /** Returns the numbers of measures by their ids. */
    ImmutableMap<String, Integer> measureNumbers() {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < measures.size(); i++) {
            numbers.put(measures.get(i).id(), i);
        }
        return numbers.buildOrThrow();
    }
}
