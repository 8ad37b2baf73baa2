package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Datum;

/** Prints a definition as a table that people can read line by line: state, event, roles, guards, target. */
public final class TransitionTable {

    private static final Datum NO_PARAMETERS = Datum.record().build();

    private TransitionTable() {}

    /** The transitions, one a line, in the order of the states and events; then the obligations. */
    public static ImmutableList<String> of(WorkflowDefinition<?> definition) {
        ImmutableList.Builder<String> table = ImmutableList.builder();
        table.add("# " + definition);
        table.add("# state | event | roles | guards | to (= stays)");
        definition.transitions().forEach(line -> table.add(transition(line)));
        table.add("");
        table.add("# obligation | states | event | owed");
        definition.obligationLines().forEach(line -> table.add(obligation(line)));
        ImmutableList<Invariant> promises = definition.invariants().stream()
                .filter(invariant -> invariant.kind() == Invariant.Kind.ENTERED_ONLY_THROUGH
                        || invariant.kind() == Invariant.Kind.EVERY_WAY_INTO)
                .collect(ImmutableList.toImmutableList());
        if (!promises.isEmpty()) {
            table.add("");
            table.add("# promised of every extension");
            promises.forEach(invariant -> table.add(invariant.toString()));
        }
        return table.build();
    }

    private static String transition(Transition line) {
        return String.join(
                " | ",
                line.from().map(WorkflowState::id).orElse("(opening)"),
                line.event().id(),
                line.roles().isEmpty()
                        ? "anybody"
                        : line.roles().stream().map(Role::id).collect(Collectors.joining(", ")),
                line.guards().isEmpty()
                        ? "-"
                        : line.guards().stream().map(TransitionTable::guard).collect(Collectors.joining(", ")),
                (line.isInternal() ? "=" : line.to().id())
                        + (line.isReopening() ? " (reopening)" : "")
                        + (line.isAskedAgain() ? " (asked again)" : "")
                        + (line.isKeepingGuards() ? " (guards kept)" : "")
                        + (line.isLocked() ? " (locked)" : "")
                        + (line.isAutomatic() ? " (automatic)" : ""));
    }

    private static String guard(Guard<?, ?> guard) {
        return guard.id() + (guard.parameters().equals(NO_PARAMETERS) ? "" : "(" + guard.parameters() + ")");
    }

    private static String obligation(ObligationLine<?> line) {
        return String.join(
                " | ",
                line.id(),
                String.join(", ", line.states()),
                line.event().id(),
                line.owed().terms().toString());
    }
}
