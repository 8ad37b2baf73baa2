package org.hoidong.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hoidong.core.outcome.Reason;

/** Checks that cases can be opened, that every state can be reached, and that from every open state an end can be. */
final class WayCheck {

    /** The number of "not open yet" in the edges, which are by state number + 1. */
    private static final int NOTHING = 0;

    private final DefinitionTable<?> table;
    private final DefectList defects;
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<List<Integer>> predecessors = new ArrayList<>();
    private final boolean[] hasExit;

    private WayCheck(DefinitionTable<?> table, DefectList defects) {
        this.table = table;
        this.defects = defects;
        this.hasExit = new boolean[table.stateCount() + 1];
        for (int i = 0; i <= table.stateCount(); i++) {
            successors.add(new ArrayList<>());
            predecessors.add(new ArrayList<>());
        }
        for (DefinitionTable.Spread line : table.spread()) {
            // a state that no case rests in is left by its automatic lines only
            if (line.isAutomatic() || line.fromIndex() < 0 || !table.isPassedThrough(line.fromIndex())) {
                successors.get(line.fromIndex() + 1).add(line.toIndex() + 1);
                predecessors.get(line.toIndex() + 1).add(line.fromIndex() + 1);
                hasExit[line.fromIndex() + 1] |= line.isExit();
            }
        }
    }

    static void check(DefinitionTable<?> table, DefectList defects) {
        WayCheck check = new WayCheck(table, defects);
        check.beginnings();
        check.ends();
    }

    private void beginnings() {
        if (successors.get(NOTHING).isEmpty()) {
            String definition = table.source().id;
            defects.error(
                    Reason.builder(Defect.NO_OPENING).fact("definition", definition), Fix.ADD_OPENING, definition);
            return; // that no state can be reached follows from it
        }
        boolean[] reachable = closure(List.of(NOTHING), successors);
        for (int i = 0; i < table.states().size(); i++) {
            if (!reachable[i + 1]) {
                String id = table.states().get(i).id();
                defects.acceptable(Reason.builder(Defect.UNREACHABLE).fact("state", id), Fix.ADD_ENTRY, id);
            }
        }
    }

    private void ends() {
        List<Integer> closed = new ArrayList<>();
        for (int i = 0; i < table.states().size(); i++) {
            if (table.isClosed(i)) {
                closed.add(i + 1);
            }
        }
        boolean[] ending = closure(closed, predecessors);
        for (int i = 0; i < table.states().size(); i++) {
            String id = table.states().get(i).id();
            if (!ending[i + 1]) {
                defects.acceptable(
                        Reason.builder(hasExit[i + 1] ? Defect.NO_END : Defect.NO_WAY_OUT)
                                .fact("state", id),
                        Fix.ADD_EXIT,
                        id);
            }
        }
    }

    private static boolean[] closure(List<Integer> start, List<List<Integer>> edges) {
        boolean[] found = new boolean[edges.size()];
        Deque<Integer> open = new ArrayDeque<>(start);
        start.forEach(state -> found[state] = true);
        while (!open.isEmpty()) {
            for (int next : edges.get(open.removeFirst())) {
                if (!found[next]) {
                    found[next] = true;
                    open.addLast(next);
                }
            }
        }
        return found;
    }
}
