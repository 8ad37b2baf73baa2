package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/** Checks that automatic lines come to rest, can each be taken, and ask nobody's leave. */
final class AutomaticCheck {

    private final DefinitionTable<?> table;
    private final DefectList defects;
    /** The numbers of the states that have automatic lines. */
    private final Set<Integer> states = new TreeSet<>();

    private AutomaticCheck(DefinitionTable<?> table, DefectList defects) {
        this.table = table;
        this.defects = defects;
        for (int state = 0; state < table.stateCount(); state++) {
            if (!table.automatic(state).isEmpty()) {
                states.add(state);
            }
        }
    }

    static void check(DefinitionTable<?> table, DefectList defects) {
        AutomaticCheck check = new AutomaticCheck(table, defects);
        if (!check.states.isEmpty()) {
            check.roles();
            check.order();
            check.besideManual();
            check.cycles();
        }
    }

    private void roles() {
        for (DeclaredLine line : table.source().lines) {
            if (line.automatic() && !line.trigger().roles().isEmpty()) {
                defects.error(
                        Reason.builder(Defect.AUTOMATIC_WITH_ROLE)
                                .fact("state", line.source())
                                .fact("event", line.trigger().event().id()),
                        Fix.DROP_ROLE,
                        line.source());
            }
        }
    }

    private void order() {
        for (int state : states) {
            ImmutableList<DefinitionTable.Spread> lines = table.automatic(state);
            for (DefinitionTable.Spread line : lines.subList(0, lines.size() - 1)) {
                if (line.trigger().isUnguarded()) {
                    defects.error(
                            Reason.builder(Defect.AUTOMATIC_NOT_LAST)
                                    .fact("state", line.from())
                                    .fact("event", line.eventId()),
                            Fix.PUT_LAST,
                            line.from());
                }
            }
        }
    }

    private void besideManual() {
        Map<Integer, List<String>> manual = new LinkedHashMap<>();
        for (DefinitionTable.Spread line : table.spread()) {
            if (!line.isAutomatic() && line.isExit() && states.contains(line.fromIndex())) {
                manual.computeIfAbsent(line.fromIndex(), k -> new ArrayList<>()).add(line.eventId());
            }
        }
        manual.forEach((state, events) -> {
            String id = table.automatic(state).get(0).from();
            defects.warning(
                    Reason.builder(Defect.AUTOMATIC_BESIDE_MANUAL)
                            .fact("state", id)
                            .fact(
                                    "automatic",
                                    Datum.texts(table.automatic(state).stream()
                                            .map(DefinitionTable.Spread::eventId)
                                            .toList()))
                            .fact("manual", Datum.texts(events)),
                    Fix.CHOOSE_EXITS,
                    id);
        });
    }

    /** Names one cycle after the other, each time without the states of those before. */
    private void cycles() {
        Set<Integer> left = new TreeSet<>(states);
        while (true) {
            while (left.removeIf(state -> next(state, left) == null)) {
                // whatever leads out of what is left is on no cycle
            }
            if (left.isEmpty()) {
                return;
            }
            Set<Integer> path = new LinkedHashSet<>();
            Integer at = left.iterator().next();
            while (at != null && path.add(at)) {
                at = next(at, left);
            }
            List<Integer> way = new ArrayList<>(path);
            List<Integer> cycle = way.subList(way.indexOf(at), way.size());
            report(cycle);
            left.removeAll(cycle);
        }
    }

    /** The first state among those left to which an automatic line leads. */
    private @Nullable Integer next(int state, Set<Integer> left) {
        for (DefinitionTable.Spread line : table.automatic(state)) {
            if (left.contains(line.toIndex())) {
                return line.toIndex();
            }
        }
        return null;
    }

    private void report(List<Integer> cycle) {
        List<String> ids = new ArrayList<>();
        cycle.forEach(state -> ids.add(table.automatic(state).get(0).from()));
        String first = ids.get(0);
        ids.add(first);
        defects.error(Reason.builder(Defect.AUTOMATIC_CYCLE).fact("cycle", Datum.texts(ids)), Fix.BREAK_CYCLE, first);
    }
}
