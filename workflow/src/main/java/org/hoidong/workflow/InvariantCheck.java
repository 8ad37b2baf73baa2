package org.hoidong.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hoidong.core.outcome.Reason;

/** Checks what a definition, or one that it extends, promises of states and categories. */
final class InvariantCheck {

    private final DefinitionTable<?> table;
    private final DefectList defects;

    private InvariantCheck(DefinitionTable<?> table, DefectList defects) {
        this.table = table;
        this.defects = defects;
    }

    static void check(DefinitionTable<?> table, DefectList defects) {
        InvariantCheck check = new InvariantCheck(table, defects);
        for (Invariant invariant : table.source().invariants) {
            if (invariant.kind() == Invariant.Kind.ENTERED_ONLY_THROUGH) {
                check.enteredOnlyThrough(invariant);
            } else {
                check.everyWayInto(invariant);
            }
        }
    }

    private void enteredOnlyThrough(Invariant invariant) {
        String state = invariant.state().orElseThrow();
        GuardKey guard = new GuardKey(
                invariant.guard().orElseThrow(), invariant.parameters().orElseThrow());
        for (DefinitionTable.Spread line : table.spread()) {
            boolean enters = line.to().equals(state) && !line.declared().isInternal();
            if (enters && line.trigger().guards().stream().noneMatch(guard::isNeededBy)) {
                defects.error(
                        Reason.builder(Defect.ENTERED_UNGUARDED)
                                .fact("state", state)
                                .fact("from", line.from().isEmpty() ? table.source().id : line.from())
                                .fact("event", line.eventId())
                                .fact("guard", guard.id()),
                        Fix.ADD_GUARD,
                        state);
            }
        }
    }

    private void everyWayInto(Invariant invariant) {
        String event = invariant.event().orElseThrow();
        StateCategory category = invariant.category().orElseThrow();
        if (!table.hasEvent(event)) {
            defects.error(
                    Reason.builder(Defect.INVARIANT_OF_NOTHING)
                            .fact("category", category.name())
                            .fact("event", event),
                    Fix.ADD_LINE,
                    event);
            return;
        }
        boolean[] reached = reachedWithout(event);
        for (int i = 0; i < table.states().size(); i++) {
            WorkflowState state = table.states().get(i);
            if (state.category() == category && reached[i]) {
                defects.error(
                        Reason.builder(Defect.WAY_AROUND_EVENT)
                                .fact("state", state.id())
                                .fact("event", event),
                        Fix.LEAD_THROUGH,
                        state.id());
            }
        }
    }

    /** Which states a case can reach from its opening on without an event. */
    private boolean[] reachedWithout(String event) {
        boolean[] reached = new boolean[table.stateCount()];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(-1);
        while (!open.isEmpty()) {
            int from = open.removeFirst();
            for (DefinitionTable.Spread line : table.spread()) {
                boolean goes = line.fromIndex() == from && !line.eventId().equals(event);
                if (goes && !reached[line.toIndex()]) {
                    reached[line.toIndex()] = true;
                    open.add(line.toIndex());
                }
            }
        }
        return reached;
    }
}
