package org.hoidong.workflow.followup.briefing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.report.Dimension;
import org.hoidong.workflow.report.Measures;
import org.hoidong.workflow.report.Rate;
import org.hoidong.workflow.report.RollUp;
import org.hoidong.workflow.report.RollUpPlan;
import org.hoidong.workflow.report.Standing;
import org.hoidong.workflow.report.Tally;

/**
 * What the conference of every half-year is told of follow-ups, as data: what was issued, what is done, what is late and who owes
 * it, and what each tier must do next (rows S-01, S-04, S-19 to S-22).
 *
 * <p>It is made of cases in one pass and keeps none of them: numbers with the ids behind them, late matters, and duties. Every
 * number is as of one day, the last of the period unless the plan names another; what happened after it does not count. It decides
 * nothing and is no text: a host renders it. For example for the second half of 2022:
 *
 * <pre>{@code
 * HalfYearBriefing briefing = HalfYearBriefing.plan(DateSpan.of(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31)), context)
 *         .tierOf(body -> directory.findBody(body).map(found -> directory.tierOf(body)))
 *         .of(cases);
 * briefing.implementationRate().percent(1);   // 55.6, of 18 that were due
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HalfYearBriefing {

    private final DateSpan period;
    private final RollUp rollUp;
    private final RollUp closedInPeriod;
    private final ImmutableList<LateMatter> late;
    private final ImmutableList<NextDuty> next;
    private final ImmutableMap<Heading, Regularity> regularity;

    private HalfYearBriefing(
            DateSpan period,
            RollUp rollUp,
            RollUp closedInPeriod,
            ImmutableList<LateMatter> late,
            ImmutableList<NextDuty> next,
            ImmutableMap<Heading, Regularity> regularity) {
        this.period = period;
        this.rollUp = rollUp;
        this.closedInPeriod = closedInPeriod;
        this.late = late;
        this.next = next;
        this.regularity = regularity;
    }

    /**
     * Begins a briefing.
     *
     * @param period the days it is about, as a rule 1 January to 30 June or 1 July to 31 December; it needs a last day
     * @param context calendars, rules and milestones
     * @return the plan, for the shipped ladder and without knowledge of tiers until set
     * @throws IllegalArgumentException if the period has no last day
     */
    public static Plan plan(DateSpan period, LegalContext context) {
        checkArgument(
                period.endInclusive().isPresent(),
                "period (%s) must have a last day, which the briefing is as of",
                period);
        return new Plan(period, context);
    }

    /** Returns the days it is about. */
    public DateSpan period() {
        return period;
    }

    /** Returns the day that every number is as of: the last of the period, unless the plan named another. */
    public LocalDate on() {
        return rollUp.on();
    }

    /**
     * Returns the counts of all matters by tier, addressee, source, half-year, field, answer and rung, and by the dimensions that the
     * plan named besides.
     */
    public RollUp rollUp() {
        return rollUp;
    }

    /** Returns the matters issued in the period. */
    public ImmutableList<CaseId> issued() {
        return rollUp.whole().cases(FollowUpMeasures.issuedIn(period));
    }

    /** Returns the counts of what was closed in the period and is closed still: implemented, explained, ended by decision. */
    public RollUp closedInPeriod() {
        return closedInPeriod;
    }

    /** Returns the matters whose addressees are late, the longest overdue first, ties by id. */
    public ImmutableList<LateMatter> late() {
        return late;
    }

    /** Returns what must be done next in all open matters, the earliest due first, ties by case. */
    public ImmutableList<NextDuty> next() {
        return next;
    }

    /**
     * Returns what a tier must do next.
     *
     * @param tier the tier
     * @return the duties of its bodies, the earliest due first
     */
    public ImmutableList<NextDuty> next(TierKind tier) {
        return next.stream()
                .filter(duty -> duty.tier().filter(tier::equals).isPresent())
                .collect(toImmutableList());
    }

    /**
     * Returns how regularly those who follow up did so under a heading.
     *
     * @param heading the heading
     * @return what fell due in the period, and what became of it
     */
    public Regularity regularity(Heading heading) {
        return requireNonNull(regularity.get(heading));
    }

    /** Returns the rate of implementation of what was due, with the exclusions of law.md 5.3. */
    public Rate implementationRate() {
        return rollUp.whole().rate(FollowUpMeasures.DUE_AND_IMPLEMENTED, FollowUpMeasures.DUE);
    }

    /** Returns the rate of what was implemented in time in what was implemented. */
    public Rate onTimeRate() {
        return rollUp.whole().rate(FollowUpMeasures.IMPLEMENTED_IN_TIME, FollowUpMeasures.IMPLEMENTED);
    }

    /**
     * Tells whether all parts add up to their wholes: the rows of each dimension, the four results, what is in progress (late and in
     * time), what is due and what is left out of the rate, and the headings.
     *
     * @return the verdict, naming what does not add up
     */
    public Verdict reconcile() {
        return Verdict.all(rollUp.reconcile(), closedInPeriod.reconcile());
    }

    /** Returns the period and how many matters there are, are implemented, and are late. */
    @Override
    public String toString() {
        return "briefing on " + period + ": " + rollUp.whole().count() + " matters, "
                + rollUp.whole().count(FollowUpMeasures.IMPLEMENTED) + " implemented, " + late.size() + " late";
    }

    /** What a briefing needs to know before it sees the cases. */
    public static final class Plan {
        private final DateSpan period;
        private final LegalContext context;
        private final List<Dimension<Recommendation>> dimensions = new ArrayList<>();
        private LocalDate on;
        private LocalDate[] backlogDates = {};
        private Function<BodyId, Optional<TierKind>> tierOf = body -> Optional.empty();
        private Ladder ladder = Ladder.standard();

        private Plan(DateSpan period, LegalContext context) {
            this.period = period;
            this.on = period.endInclusive().orElseThrow();
            this.context = requireNonNull(context, "context");
        }

        /**
         * Sets the day that every number is as of, if it is not the last of the period: a conference is held before the half-year is
         * over, or some weeks after. The period still says what was issued, closed and owed in it.
         *
         * @param day the day, before, in or after the period
         * @return this plan
         */
        public Plan asOf(LocalDate day) {
            this.on = requireNonNull(day, "day");
            return this;
        }

        /**
         * Counts by a dimension besides, for example by state or by what a host has of its own.
         *
         * @param dimension the dimension, of another id than those of the {@link HalfYearBriefing#rollUp}
         * @return this plan
         */
        public Plan dimension(Dimension<Recommendation> dimension) {
            dimensions.add(requireNonNull(dimension, "dimension"));
            return this;
        }

        /**
         * Counts as well how many matters were open at the end of other days, such as those of sessions.
         *
         * @param dates the days, the earliest first, none after the day that every number is as of
         * @return this plan
         */
        public Plan backlogOn(LocalDate... dates) {
            this.backlogDates = dates.clone();
            return this;
        }

        /**
         * Sets how the tier of a body is found.
         *
         * @param tier the tier of a body, or nothing; for example from a directory of councils
         * @return this plan
         */
        public Plan tierOf(Function<BodyId, Optional<TierKind>> tier) {
            this.tierOf = requireNonNull(tier, "tierOf");
            return this;
        }

        /**
         * Sets the ladder, if it is not the shipped one.
         *
         * @param other the ladder
         * @return this plan
         */
        public Plan ladder(Ladder other) {
            this.ladder = requireNonNull(other, "ladder");
            return this;
        }

        /**
         * Makes the briefing in one pass over cases.
         *
         * @param cases the cases, each once, in any order
         * @return the briefing
         * @throws IllegalArgumentException if a case id comes twice, a dimension is one of the briefing's own or comes twice, or the
         *     days of the backlog are not in order or after the day that every number is as of
         */
        public HalfYearBriefing of(Iterable<WorkflowCase<Recommendation>> cases) {
            Tally<Recommendation> all = all().tally();
            Tally<Recommendation> closed = closed().tally();
            Duties duties = new Duties(period, on, tierOf, ladder);
            for (WorkflowCase<Recommendation> theCase : cases) {
                all.add(theCase);
                Standing.of(theCase, on, context).ifPresent(standing -> {
                    if (FollowUpMeasures.closedIn(period).counts(standing)) {
                        closed.add(theCase);
                    }
                    duties.add(standing);
                });
            }
            return new HalfYearBriefing(
                    period, all.result(), closed.result(), duties.late(), duties.next(), duties.regularity());
        }

        private RollUpPlan<Recommendation> all() {
            RollUpPlan.Builder<Recommendation> plan = RollUpPlan.<Recommendation>builder(on, context)
                    .dimension(FollowUpDimensions.tier(tierOf))
                    .dimension(FollowUpDimensions.addressee())
                    .dimension(FollowUpDimensions.source())
                    .dimension(FollowUpDimensions.halfYear())
                    .dimension(FollowUpDimensions.field())
                    .dimension(FollowUpDimensions.answer())
                    .dimension(FollowUpDimensions.rung(ladder));
            dimensions.forEach(plan::dimension);
            return plan.partition(Measures.all(), FollowUpMeasures.results())
                    .partition(
                            FollowUpMeasures.IN_PROGRESS, List.of(FollowUpMeasures.OVERDUE, FollowUpMeasures.IN_TIME))
                    .partition(Measures.all(), FollowUpMeasures.dueParts())
                    .partition(
                            Measures.all(),
                            List.of(
                                    Heading.RESOLUTIONS.measure(),
                                    Heading.CONCLUSIONS.measure(),
                                    Heading.PETITIONS.measure(),
                                    Heading.DIRECTIVES.measure()))
                    .measure(Heading.REMEDIES.measure())
                    .measure(FollowUpMeasures.issuedIn(period))
                    .measure(FollowUpMeasures.ANSWERED)
                    .measure(FollowUpMeasures.DUE_AND_IMPLEMENTED)
                    .measure(FollowUpMeasures.IMPLEMENTED_IN_TIME)
                    .measure(FollowUpMeasures.REOPENED)
                    .backlogOn(backlogDates)
                    .build();
        }

        private RollUpPlan<Recommendation> closed() {
            return RollUpPlan.<Recommendation>builder(on, context)
                    .dimension(FollowUpDimensions.tier(tierOf))
                    .dimension(FollowUpDimensions.source())
                    .partition(
                            Measures.all(),
                            List.of(
                                    FollowUpMeasures.IMPLEMENTED,
                                    FollowUpMeasures.EXPLAINED,
                                    FollowUpMeasures.ENDED_BY_DECISION))
                    .build();
        }
    }
}
