package org.hoidong.workflow.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Remapping;
import org.hoidong.workflow.WorkflowCase;
import org.immutables.value.Value;

/**
 * What a migration does, or would do, with each of many cases; the parts add up to the whole.
 *
 * <p>Cases are named by their ids, and nothing of their subjects is in it. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MigrationReport {

    /** Nothing stands in the way. Facts: {@code from}, {@code to}, {@code migrated}, {@code alreadyThere}, {@code left}. */
    public static final ReasonCode POSSIBLE = ReasonCode.of("workflow/migration-possible");

    /** Everything was migrated before. Facts: {@code from}, {@code to}, {@code alreadyThere}. */
    public static final ReasonCode NOTHING_TO_DO = ReasonCode.of("workflow/migration-nothing-to-do");

    /** Cases stand in the way, for one reason. Facts: {@code from}, {@code to}, {@code cases}, {@code why}. */
    public static final ReasonCode IN_THE_WAY = ReasonCode.of("workflow/migration-in-the-way");

    /** Remedy: say what becomes of those cases, or leave them where they are. Facts: {@code to}. */
    public static final ReasonCode MAP_OR_LEAVE = ReasonCode.of("workflow/map-or-leave");

    MigrationReport() {}

    /** Returns id and version of the definition that cases are to leave. */
    public abstract String oldVersion();

    /** Returns id and version of the definition that they are to run under. */
    public abstract String newVersion();

    /** Returns how many are migrated, by the state they leave and the state they come to. */
    public abstract ImmutableSortedMap<String, Integer> byStates();

    /** Returns how many run under the new definition already. */
    public abstract int alreadyThere();

    /** Returns how many run under neither, and stay as they are. */
    public abstract int elsewhere();

    /** Returns the cases that are left where they are, because their state becomes none, each with why. */
    public abstract ImmutableMap<CaseId, Reason> left();

    /** Returns the cases that stand in the way, each with why; as long as there is one, none is migrated. */
    public abstract ImmutableMap<CaseId, Reason> standingInTheWay();

    /** Returns how many are migrated. */
    public final int migrated() {
        return byStates().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many there were. */
    public final int total() {
        return migrated()
                + alreadyThere()
                + elsewhere()
                + left().size()
                + standingInTheWay().size();
    }

    /** Returns whether the run is possible: satisfied, or with a reason for each reason for which cases stand in the way. */
    public final Verdict verdict() {
        if (!standingInTheWay().isEmpty()) {
            TreeMap<ReasonCode, List<Datum>> byReason = new TreeMap<>(Comparator.comparing(ReasonCode::value));
            standingInTheWay()
                    .forEach((id, why) -> byReason.computeIfAbsent(why.code(), code -> new ArrayList<>())
                            .add(Datum.of(id)));
            ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
            byReason.forEach((why, cases) -> verdicts.add(Verdict.no(versions(IN_THE_WAY)
                    .fact("cases", Datum.list(cases))
                    .fact("why", why.value())
                    .remedy(Remedy.builder(MAP_OR_LEAVE)
                            .fact("to", newVersion())
                            .build())
                    .build())));
            return Verdict.all(verdicts.build());
        }
        boolean nothing = migrated() == 0 && left().isEmpty();
        Reason.Builder reason = versions(nothing ? NOTHING_TO_DO : POSSIBLE);
        if (!nothing) {
            reason.fact("migrated", migrated());
        }
        reason.fact("alreadyThere", alreadyThere());
        if (!nothing) {
            reason.fact("left", left().size());
        }
        return Verdict.yes(reason.build());
    }

    private Reason.Builder versions(ReasonCode code) {
        return Reason.builder(code).fact("from", oldVersion()).fact("to", newVersion());
    }

    /** Returns the counts. */
    @Override
    public final String toString() {
        return oldVersion() + " -> " + newVersion() + ": " + total() + (total() == 1 ? " case, " : " cases, ")
                + byStates() + ", there already "
                + alreadyThere() + ", elsewhere " + elsewhere() + ", left " + left().keySet() + ", in the way "
                + standingInTheWay().keySet();
    }

    static final class Builder extends ImmutableMigrationReport.Builder {

        private final TreeMap<String, Integer> moves = new TreeMap<>();
        private int there;
        private int other;

        void moved(WorkflowCase<?> before, WorkflowCase<?> after) {
            moves.merge(before.state().id() + " -> " + after.state().id(), 1, Integer::sum);
        }

        void alreadyThere(WorkflowCase<?> theCase) {
            there++;
        }

        void elsewhere(WorkflowCase<?> theCase) {
            other++;
        }

        void held(WorkflowCase<?> theCase, Outcome<?> outcome, boolean leaving) {
            Reason why = outcome.reasons().stream()
                    .filter(reason -> !reason.isMet())
                    .findFirst()
                    .orElseThrow();
            if (leaving && why.code().equals(Remapping.STATE_UNMAPPED)) {
                putLeft(theCase.id(), why);
            } else {
                putStandingInTheWay(theCase.id(), why);
            }
        }

        @Override
        public MigrationReport build() {
            byStates(ImmutableSortedMap.copyOf(moves));
            alreadyThere(there);
            elsewhere(other);
            return super.build();
        }
    }
}
