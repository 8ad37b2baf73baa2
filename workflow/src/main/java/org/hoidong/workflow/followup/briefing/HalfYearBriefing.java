package org.hoidong.workflow.followup.briefing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.followup.Parties;
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
 * number is as of the last day of the period; what happened after it does not count. It decides nothing and is no text: a host
 * renders it. For example for the second half of 2022:
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

    /** Returns the day that every number is as of: the last of the period. */
    public LocalDate on() {
        return rollUp.on();
    }

    /** Returns the counts of all matters by tier, addressee, source, half-year, field, answer and rung. */
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
     * Tells whether all parts add up to their wholes: the rows of each dimension, the four results, and the headings.
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
        private final LocalDate on;
        private final LegalContext context;
        private Function<BodyId, Optional<TierKind>> tierOf = body -> Optional.empty();
        private Ladder ladder = Ladder.standard();

        private Plan(DateSpan period, LegalContext context) {
            this.period = period;
            this.on = period.endInclusive().orElseThrow();
            this.context = requireNonNull(context, "context");
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
         * @throws IllegalArgumentException if a case id comes twice
         */
        public HalfYearBriefing of(Iterable<WorkflowCase<Recommendation>> cases) {
            Tally<Recommendation> all = all().tally();
            Tally<Recommendation> closed = closed().tally();
            Duties duties = new Duties(this);
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
                    .dimension(FollowUpDimensions.rung(ladder))
                    .partition(Measures.all(), FollowUpMeasures.results())
                    .partition(
                            Measures.all(),
                            List.of(
                                    Heading.RESOLUTIONS.measure(),
                                    Heading.CONCLUSIONS.measure(),
                                    Heading.PETITIONS.measure(),
                                    Heading.DIRECTIVES.measure()));
            return plan.measure(Heading.REMEDIES.measure())
                    .measure(FollowUpMeasures.issuedIn(period))
                    .measure(FollowUpMeasures.ANSWERED)
                    .measure(FollowUpMeasures.OVERDUE)
                    .measure(FollowUpMeasures.DUE)
                    .measure(FollowUpMeasures.DUE_AND_IMPLEMENTED)
                    .measure(FollowUpMeasures.IMPLEMENTED_IN_TIME)
                    .measure(FollowUpMeasures.REOPENED)
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

    /** Collects who owes what. */
    private static final class Duties {
        private static final Comparator<LateMatter> LATEST_FIRST = Comparator.comparing(LateMatter::dueOn)
                .thenComparing(late -> late.theCase().value());
        private static final Comparator<NextDuty> EARLIEST_FIRST = Comparator.comparing(NextDuty::dueOn)
                .thenComparing(duty -> duty.theCase().value())
                .thenComparing(duty -> duty.obligation().line());

        private final Plan plan;
        private final List<LateMatter> late = new ArrayList<>();
        private final List<NextDuty> next = new ArrayList<>();
        private final Map<Heading, Regularity> regularity = new EnumMap<>(Heading.class);

        Duties(Plan plan) {
            this.plan = plan;
            for (Heading heading : Heading.values()) {
                regularity.put(heading, new Regularity(heading, 0, 0, 0));
            }
        }

        void add(Standing<Recommendation> standing) {
            for (Obligation obligation : standing.owed()) {
                next.add(new NextDuty(standing.theCase().id(), tierOf(obligation), obligation, plan.on));
            }
            standing.overdue().stream()
                    .filter(obligation -> obligation.line().equals(FollowUpWorkflows.IMPLEMENTATION))
                    .findFirst()
                    .ifPresent(obligation -> late.add(late(standing, obligation)));
            for (Obligation obligation : standing.obligations()) {
                if (!obligation.owedBy().equals(FollowUpRoles.ADDRESSEE.id())) {
                    count(obligation, standing.theCase().subject());
                }
            }
        }

        private Optional<TierKind> tierOf(Obligation obligation) {
            return obligation.holders().stream()
                    .map(BodyId::of)
                    .map(plan.tierOf)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private LateMatter late(Standing<Recommendation> standing, Obligation obligation) {
            WorkflowCase<Recommendation> theCase = standing.theCase();
            BodyId addressee = Parties.of(theCase).addressee().orElseThrow();
            return new LateMatter(
                    theCase.id(),
                    addressee,
                    plan.tierOf.apply(addressee),
                    obligation.deadline().dueOn(),
                    plan.on,
                    plan.ladder.latest(theCase),
                    plan.ladder.next(theCase));
        }

        /** Counts what fell due in the period; what lapsed before it was done fell due for nobody. */
        private void count(Obligation obligation, Recommendation recommendation) {
            if (!plan.period.contains(obligation.deadline().dueOn())
                    || obligation.lapsedOn().isPresent()
                    || (obligation.dischargedOn().isEmpty() && !obligation.isOverdueOn(plan.on))) {
                return;
            }
            boolean done = obligation.dischargedOn().isPresent();
            boolean inTime = done
                    && !obligation
                            .dischargedOn()
                            .orElseThrow()
                            .isAfter(obligation.deadline().dueOn());
            for (Heading heading : Heading.values()) {
                if (heading.covers(recommendation)) {
                    regularity.merge(
                            heading,
                            new Regularity(heading, inTime ? 1 : 0, done && !inTime ? 1 : 0, done ? 0 : 1),
                            (one, other) -> new Regularity(
                                    heading,
                                    one.inTime() + other.inTime(),
                                    one.late() + other.late(),
                                    one.missing() + other.missing()));
                }
            }
        }

        ImmutableList<LateMatter> late() {
            return Ordering.from(LATEST_FIRST).immutableSortedCopy(late);
        }

        ImmutableList<NextDuty> next() {
            return Ordering.from(EARLIEST_FIRST).immutableSortedCopy(next);
        }

        ImmutableMap<Heading, Regularity> regularity() {
            return ImmutableMap.copyOf(regularity);
        }
    }
}
