package org.hoidong.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/** Checks that there is one line for each state and event, that only reopenings leave closed states, and titles. */
final class LineCheck {

    /** What a line from a state is called in a language. */
    private record Title(int state, Map.Entry<Language, String> text) {}

    private final DefinitionTable<?> table;
    private final DefectList defects;

    private LineCheck(DefinitionTable<?> table, DefectList defects) {
        this.table = table;
        this.defects = defects;
    }

    static void check(DefinitionTable<?> table, DefectList defects) {
        LineCheck check = new LineCheck(table, defects);
        check.cells();
        check.closedStates();
        check.titles();
    }

    private void cells() {
        Set<Long> taken = new HashSet<>();
        for (DefinitionTable.Spread line : table.spread()) {
            long cell = ((long) line.fromIndex() << Integer.SIZE) | line.event();
            DefinitionTable.Spread first =
                    table.at(line.fromIndex(), line.trigger().event());
            if (!taken.add(cell) && first != null) {
                clash(first.declared(), line);
            }
        }
    }

    private void clash(DeclaredLine first, DefinitionTable.Spread second) {
        boolean groups = first.group()
                && second.declared().group()
                && !first.source().equals(second.declared().source());
        if (groups) {
            defects.error(
                    Reason.builder(Defect.GROUPS_OVERLAP)
                            .fact("first", first.source())
                            .fact("second", second.declared().source())
                            .fact("state", second.from())
                            .fact("event", second.eventId()),
                    Fix.LINE_FOR_STATE,
                    second.from());
        } else if (first.isOpening()) {
            defects.error(
                    Reason.builder(Defect.TWO_OPENINGS).fact("event", second.eventId()),
                    Fix.SPLIT_EVENT,
                    second.eventId());
        } else {
            defects.error(
                    Reason.builder(Defect.TWO_LINES)
                            .fact("state", second.from())
                            .fact("event", second.eventId()),
                    Fix.SPLIT_EVENT,
                    second.from());
        }
    }

    private void closedStates() {
        Set<DeclaredLine> reopening = new HashSet<>();
        for (DefinitionTable.Spread line : table.spread()) {
            if (table.isClosed(line.fromIndex()) && line.isExit()) {
                if (line.trigger().isReopening()) {
                    reopening.add(line.declared());
                } else {
                    defects.acceptable(
                            Reason.builder(Defect.LEAVES_CLOSED)
                                    .fact("state", line.from())
                                    .fact("event", line.eventId()),
                            Fix.DECLARE_REOPENING,
                            line.from());
                }
            }
        }
        for (DeclaredLine line : table.source().lines) {
            if (line.trigger().isReopening() && !reopening.contains(line)) {
                String event = line.trigger().event().id();
                defects.warning(Reason.builder(Defect.REOPENS_NOTHING).fact("event", event), Fix.DROP_REOPENING, event);
            }
        }
    }

    private void titles() {
        if (table.source().lines.stream().allMatch(line -> line.trigger().label() == null)) {
            return; // lines are called what their events are called, and the labels of events are compared elsewhere
        }
        Map<Title, DefinitionTable.Spread> seen = new HashMap<>();
        Set<List<DeclaredLine>> reported = new HashSet<>();
        for (DefinitionTable.Spread line : table.spread()) {
            Label label = label(line);
            if (label == null) {
                continue;
            }
            for (Map.Entry<Language, String> text : label.texts().entrySet()) {
                DefinitionTable.Spread first = seen.putIfAbsent(new Title(line.fromIndex(), text), line);
                boolean own = first != null
                        && (first.trigger().label() != null || line.trigger().label() != null);
                if (first != null && own && reported.add(List.of(first.declared(), line.declared()))) {
                    String where = line.from().isEmpty() ? table.source().id : line.from();
                    defects.warning(
                            Reason.builder(Defect.TITLE_TWICE)
                                    .fact("state", where)
                                    .fact("first", first.eventId())
                                    .fact("second", line.eventId())
                                    .fact("label", text.getValue()),
                            Fix.LABEL_APART,
                            where);
                }
            }
        }
    }

    private @Nullable Label label(DefinitionTable.Spread line) {
        Label own = line.trigger().label();
        return own != null ? own : table.source().eventLabels.get(line.eventId());
    }
}
