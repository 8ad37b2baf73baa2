package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * What an extension changes of its base, gathered while it is written, and laid over the base when it is built.
 *
 * <p>The builder of an extension begins with all that the base has; its own lines come after those. Laying takes away what is
 * replaced or forbidden, and finds everything that takes the place of something without saying so, says so in vain, or breaks
 * what the base has locked. A definition that extends nothing has the base {@link #ofNothing}, over which everything is new.
 */
final class Extension {

    /** A state, or "" before the opening, and an event. */
    private record Cell(String state, String event) {}

    /** Something that is to hold no more: an event in a state, or, where the state is "*", wherever the base has it. */
    private record Ban(String state, String event) {}

    private record Joining(String group, ImmutableSet<String> states) {}

    private record Relabelled(String what, String id) {}

    private static final String ANYWHERE = "*";

    private final String base;
    private final int lines;
    private final int obligations;
    private final List<Ban> bans = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final List<Joining> joinings = new ArrayList<>();
    private final List<Relabelled> relabelled = new ArrayList<>();

    private Extension(String base, int lines, int obligations) {
        this.base = base;
        this.lines = lines;
        this.obligations = obligations;
    }

    static Extension ofNothing() {
        return new Extension("", 0, 0);
    }

    /** An extension of a builder that has all of its base and nothing else yet. */
    static Extension of(WorkflowDefinition.Builder<?> base) {
        return new Extension(nameOf(base), base.lines.size(), base.obligations.size());
    }

    Extension copy() {
        Extension copy = new Extension(base, lines, obligations);
        copy.bans.addAll(bans);
        copy.ended.addAll(ended);
        copy.joinings.addAll(joinings);
        copy.relabelled.addAll(relabelled);
        return copy;
    }

    void forbid(String state, EventType<?> event) {
        bans.add(new Ban(state, event.id()));
    }

    void forbid(EventType<?> event) {
        bans.add(new Ban(ANYWHERE, event.id()));
    }

    void end(String obligation) {
        ended.add(obligation);
    }

    void join(String group, ImmutableSet<String> states) {
        joinings.add(new Joining(group, states));
    }

    void relabelled(String what, String id) {
        relabelled.add(new Relabelled(what, id));
    }

    /** Changes the lines and obligations of a builder to what they are once the extension is laid over its base. */
    <C> void lay(WorkflowDefinition.Builder<C> table, DefectList defects) {
        if (base.equals(nameOf(table))) {
            defects.error(Reason.builder(Defect.SAME_AS_BASE).fact("definition", base), Fix.OTHER_VERSION, table.id);
        }
        join(table, defects);
        new Lines(table.lines, defects).lay();
        layObligations(table, defects);
        checkLabels(table, defects);
    }

    private static String nameOf(WorkflowDefinition.Builder<?> table) {
        return table.id + " v" + table.version;
    }

    private <C> void join(WorkflowDefinition.Builder<C> table, DefectList defects) {
        for (Joining joining : joinings) {
            boolean known = false;
            for (int i = 0; i < lines; i++) {
                DeclaredLine line = table.lines.get(i);
                if (line.group() && line.source().equals(joining.group())) {
                    table.lines.set(i, line.from(union(line.from(), joining.states())));
                    known = true;
                }
            }
            for (int i = 0; i < obligations; i++) {
                ObligationLine<C> line = table.obligations.get(i);
                if (!line.isOfOneState() && line.source().equals(joining.group())) {
                    table.obligations.set(i, line.in(union(line.states(), joining.states())));
                    known = true;
                }
            }
            if (!known) {
                defects.error(
                        Reason.builder(Defect.JOINS_NOTHING).fact("group", joining.group()),
                        Fix.NAME_OF_BASE,
                        joining.group());
            }
        }
    }

    private static ImmutableSet<String> union(Set<String> first, Set<String> second) {
        return ImmutableSet.<String>builder().addAll(first).addAll(second).build();
    }

    /** The laying of transitions. */
    private final class Lines {

        private final List<DeclaredLine> all;
        private final DefectList defects;
        private final Map<Cell, DeclaredLine> cells = new LinkedHashMap<>();
        private final Set<Cell> taken = new HashSet<>();

        Lines(List<DeclaredLine> all, DefectList defects) {
            this.all = all;
            this.defects = defects;
        }

        void lay() {
            fillCells();
            List<DeclaredLine> own = new ArrayList<>();
            for (DeclaredLine line : all.subList(lines, all.size())) {
                own.add(line.trigger().isReplacing() ? replacing(line) : beside(line));
            }
            bans.forEach(this::take);
            List<DeclaredLine> left = new ArrayList<>();
            for (DeclaredLine line : all.subList(0, lines)) {
                left(line, left);
            }
            all.clear();
            all.addAll(left);
            all.addAll(own);
        }

        /** Of the base: what a state has for an event, of which its own line wins over that of a group. */
        private void fillCells() {
            for (boolean group : new boolean[] {true, false}) {
                for (DeclaredLine line : all.subList(0, lines)) {
                    if (line.group() == group) {
                        cellsOf(line).forEach(cell -> cells.put(cell, line));
                    }
                }
            }
        }

        private DeclaredLine beside(DeclaredLine line) {
            boolean reported = false;
            for (Cell cell : cellsOf(line)) {
                if (cells.containsKey(cell)) {
                    if (!reported) {
                        error(Defect.OVERRIDES_BASE, cell, Fix.DECLARE_REPLACING);
                    }
                    reported = true;
                    taken.add(cell); // so that nobody hears of two lines besides
                }
            }
            return line;
        }

        private DeclaredLine replacing(DeclaredLine line) {
            boolean replaces = false;
            boolean keepingGuards = false;
            for (Cell cell : cellsOf(line)) {
                DeclaredLine before = cells.get(cell);
                if (before != null) {
                    replaces = true;
                    keepingGuards |= before.trigger().isKeepingGuards();
                    checkGuards(cell, before.trigger(), line.trigger());
                    isFree(cell, before);
                    taken.add(cell);
                }
            }
            if (!replaces) {
                Cell first = cellsOf(line).iterator().next();
                error(Defect.REPLACES_NOTHING, first, Fix.NAME_OF_BASE);
            }
            return line.on(line.trigger().laid(keepingGuards));
        }

        private void checkGuards(Cell cell, Trigger<?, ?> before, Trigger<?, ?> after) {
            if (!before.isKeepingGuards()) {
                return;
            }
            for (Guard<?, ?> guard : before.guards()) {
                if (!GuardKey.isAskedBy(after, guard)) {
                    defects.error(
                            Reason.builder(Defect.GUARD_REMOVED)
                                    .fact("state", cell.state().isEmpty() ? base : cell.state())
                                    .fact("event", cell.event())
                                    .fact("guard", guard.id()),
                            Fix.KEEP_GUARD,
                            cell.state());
                }
            }
        }

        private void take(Ban ban) {
            boolean found = false;
            for (Map.Entry<Cell, DeclaredLine> entry : cells.entrySet()) {
                Cell cell = entry.getKey();
                boolean meant = ban.state().equals(ANYWHERE) || ban.state().equals(cell.state());
                if (meant && cell.event().equals(ban.event())) {
                    found = true;
                    if (isFree(cell, entry.getValue())) {
                        taken.add(cell);
                    }
                }
            }
            if (!found) {
                String state = ban.state().equals(ANYWHERE) ? base : ban.state();
                error(Defect.FORBIDS_NOTHING, new Cell(state, ban.event()), Fix.NAME_OF_BASE);
            }
        }

        private boolean isFree(Cell cell, DeclaredLine before) {
            if (before.trigger().isLocked()) {
                error(Defect.LOCKED_LINE, cell, Fix.LEAVE_LINE);
            }
            return !before.trigger().isLocked();
        }

        private void left(DeclaredLine line, List<DeclaredLine> left) {
            String event = line.trigger().event().id();
            if (line.isOpening()) {
                if (!taken.contains(new Cell("", event))) {
                    left.add(line);
                }
                return;
            }
            ImmutableSet<String> states = line.from().stream()
                    .filter(state -> !taken.contains(new Cell(state, event)))
                    .collect(ImmutableSet.toImmutableSet());
            if (!states.isEmpty()) {
                left.add(states.size() == line.from().size() ? line : line.from(states));
            }
        }

        private void error(ReasonCode code, Cell cell, ReasonCode fix) {
            String where = cell.state().isEmpty() ? base : cell.state();
            defects.error(Reason.builder(code).fact("state", where).fact("event", cell.event()), fix, where);
        }

        private static Set<Cell> cellsOf(DeclaredLine line) {
            String event = line.trigger().event().id();
            Set<Cell> cells = new LinkedHashSet<>();
            line.from().forEach(state -> cells.add(new Cell(state, event)));
            return line.isOpening() ? Set.of(new Cell("", event)) : cells;
        }
    }

    private <C> void layObligations(WorkflowDefinition.Builder<C> table, DefectList defects) {
        List<ObligationLine<C>> all = new ArrayList<>(table.obligations.subList(0, obligations));
        for (String id : ended) {
            int place = place(all, id);
            if (place < 0) {
                obligationError(Defect.ENDS_NO_OBLIGATION, id, Fix.NAME_OF_BASE, defects);
            } else {
                if (isFree(all.get(place), defects)) {
                    all.remove(place);
                }
            }
        }
        for (ObligationLine<C> line : table.obligations.subList(obligations, table.obligations.size())) {
            int place = line.owed().isReplacing() ? place(all, line.id()) : -1;
            if (!line.owed().isReplacing()) {
                all.add(line);
            } else if (place < 0) {
                obligationError(Defect.REPLACES_NO_OBLIGATION, line.id(), Fix.NAME_OF_BASE, defects);
            } else {
                isFree(all.get(place), defects);
                all.set(place, line.laid());
            }
        }
        table.obligations.clear();
        table.obligations.addAll(all);
    }

    private static int place(List<? extends ObligationLine<?>> lines, String id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFree(ObligationLine<?> line, DefectList defects) {
        if (line.owed().isLocked()) {
            obligationError(Defect.LOCKED_OBLIGATION, line.id(), Fix.LEAVE_LINE, defects);
        }
        return !line.owed().isLocked();
    }

    private static void obligationError(ReasonCode code, String id, ReasonCode fix, DefectList defects) {
        defects.error(Reason.builder(code).fact("obligation", id), fix, id);
    }

    private void checkLabels(WorkflowDefinition.Builder<?> table, DefectList defects) {
        for (Relabelled label : relabelled) {
            boolean known = switch (label.what()) {
                case "state" ->
                    table.states.stream().anyMatch(state -> state.id().equals(label.id()));
                case "event" ->
                    table.lines.stream()
                            .anyMatch(line -> line.trigger().event().id().equals(label.id()));
                default -> place(table.obligations, label.id()) >= 0;
            };
            if (!known) {
                defects.error(
                        Reason.builder(Defect.RELABELS_NOTHING).fact("id", label.id()), Fix.NAME_OF_BASE, label.id());
            }
        }
    }
}
