package org.hoidong.workflow.change;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Remapping;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves cases from one version of a definition to another, or to an extension of it: which state becomes which, who says so, when
 * and why.
 *
 * <p>A state that is not named keeps its id. If a case stands in a state that becomes none, the run is refused whole and says which
 * cases they are, unless those are to be left where they are. A dry run says beforehand what a run would do. What was recorded
 * stays as it was; the migration is one more entry. A second run changes nothing and says so.
 *
 * <pre>{@code
 * Migration<Recommendation> toVersion2 = Migration.between(version1, version2)
 *         .state(UNDER_REVIEW, BEING_VERIFIED)
 *         .because("Regulation 12/2025", registrar, day, now);
 * MigrationReport before = toVersion2.dryRun(cases, context);
 * MigrationRun<Recommendation> run = toVersion2.run(cases, context);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 */
public final class Migration<C> {

    private static final Logger log = LoggerFactory.getLogger(Migration.class);

    private final WorkflowDefinition<C> from;
    private final WorkflowDefinition<C> to;
    private final ImmutableMap<WorkflowState, WorkflowState> states;
    private final Occurrence<Remapping> what;
    private final boolean leaving;

    private Migration(
            WorkflowDefinition<C> from,
            WorkflowDefinition<C> to,
            ImmutableMap<WorkflowState, WorkflowState> states,
            Occurrence<Remapping> what,
            boolean leaving) {
        this.from = from;
        this.to = to;
        this.states = states;
        this.what = what;
        this.leaving = leaving;
    }

    /**
     * Begins a migration in which every state keeps its id.
     *
     * @param from the definition that the cases run under
     * @param to the definition that they are to run under
     * @param <C> the type of the subject
     * @return the migration, to be completed with who, when and why
     */
    public static <C> Planned<C> between(WorkflowDefinition<C> from, WorkflowDefinition<C> to) {
        checkArgument(
                !from.contentHash().equals(to.contentHash())
                        || from.version() != to.version()
                        || !from.id().equals(to.id()),
                "definition (%s) must be migrated to another one, or another version of itself",
                from);
        return new Planned<>(from, to, ImmutableMap.of());
    }

    /**
     * A migration of which it is not said yet who migrates, when and why.
     *
     * @param <C> the type of the subject
     */
    public static final class Planned<C> {

        private final WorkflowDefinition<C> from;
        private final WorkflowDefinition<C> to;
        private final ImmutableMap<WorkflowState, WorkflowState> states;

        private Planned(
                WorkflowDefinition<C> from,
                WorkflowDefinition<C> to,
                ImmutableMap<WorkflowState, WorkflowState> states) {
            this.from = from;
            this.to = to;
            this.states = states;
        }

        /**
         * Says which state becomes which.
         *
         * @param old a state of the first definition, named once
         * @param now the state of the second that it becomes
         * @return the migration
         * @throws IllegalArgumentException if it is named already
         */
        public Planned<C> state(WorkflowState old, WorkflowState now) {
            checkArgument(!states.containsKey(old), "state (%s) must become one state, not two", old.id());
            return new Planned<>(
                    from,
                    to,
                    ImmutableMap.<WorkflowState, WorkflowState>builder()
                            .putAll(states)
                            .put(old, now)
                            .buildOrThrow());
        }

        /**
         * Completes the migration.
         *
         * @param reason why, in a line
         * @param actor who says so, one who may correct the history of cases of the second definition
         * @param on the day of the migration
         * @param recordedAt the moment it is recorded
         * @return the migration
         * @throws IllegalArgumentException as {@link Remapping#of}
         */
        public Migration<C> because(String reason, Actor actor, LocalDate on, Instant recordedAt) {
            Occurrence<Remapping> what = Occurrence.of(Remapping.MIGRATED, Remapping.of(from, to, states, reason))
                    .by(actor)
                    .on(on)
                    .recordedAt(recordedAt);
            return new Migration<>(from, to, states, what, false);
        }
    }

    /** Returns this migration, which leaves cases whose state becomes none where they are. */
    public Migration<C> leavingUnmapped() {
        return new Migration<>(from, to, states, what, true);
    }

    /** Returns what its entries say. */
    public Remapping remapping() {
        return what.payload();
    }

    /**
     * Says what a run would do, and does nothing.
     *
     * @param cases the cases, also those that run under other definitions
     * @param context rule book, calendars, zone, milestones
     * @return the report
     */
    public MigrationReport dryRun(Iterable<WorkflowCase<C>> cases, LegalContext context) {
        return sorted(cases, context).report;
    }

    /**
     * Migrates cases, all or none: if one cannot be migrated and is not to be left where it is, none is.
     *
     * @param cases the cases, also those that run under other definitions, which stay as they are
     * @param context rule book, calendars, zone, milestones
     * @return the report, and the cases that were migrated, to be stored by the host
     */
    public MigrationRun<C> run(Iterable<WorkflowCase<C>> cases, LegalContext context) {
        Sorted<C> sorted = sorted(cases, context);
        boolean done = sorted.report.verdict().isSatisfied();
        log.info(
                "migration {} -> {}: {} migrated of {}, {} there already, {} left, {} stand in the way",
                from,
                to,
                done ? sorted.report.migrated() : 0,
                sorted.report.total(),
                sorted.report.alreadyThere(),
                sorted.report.left().size(),
                sorted.report.standingInTheWay().size());
        return new MigrationRun<>(sorted.report, done ? ImmutableList.copyOf(sorted.moved) : ImmutableList.of());
    }

    /** What would become of each case. */
    private record Sorted<C>(MigrationReport report, List<WorkflowCase<C>> moved) {}

    private Sorted<C> sorted(Iterable<WorkflowCase<C>> cases, LegalContext context) {
        List<WorkflowCase<C>> moved = new ArrayList<>();
        MigrationReport.Builder report =
                new MigrationReport.Builder().oldVersion(from.toString()).newVersion(to.toString());
        for (WorkflowCase<C> theCase : cases) {
            if (runsUnder(theCase, to)) {
                report.alreadyThere(theCase);
            } else if (!runsUnder(theCase, from)) {
                report.elsewhere(theCase);
            } else {
                Outcome<C> outcome = to.takeOver(theCase, what, context);
                if (outcome.isMoved()) {
                    moved.add(outcome.theCase());
                    report.moved(theCase, outcome.theCase());
                } else {
                    report.held(theCase, outcome, leaving);
                }
            }
        }
        return new Sorted<>(report.build(), moved);
    }

    private static boolean runsUnder(WorkflowCase<?> theCase, WorkflowDefinition<?> definition) {
        return theCase.definition().id().equals(definition.id())
                && theCase.definition().version() == definition.version()
                && theCase.definition().contentHash().equals(definition.contentHash());
    }

    /** Returns both definitions. */
    @Override
    public String toString() {
        return from + " -> " + to + " " + states.size() + " states named";
    }
}
