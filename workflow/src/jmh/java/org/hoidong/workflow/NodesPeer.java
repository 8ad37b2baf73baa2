package org.hoidong.workflow;

import java.util.function.Predicate;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: the least that an engine does which lets its users bring states and guards. Each state is a node with a cell
 * for each event; a guard is an object behind an interface.
 */
final class NodesPeer implements Peer {

    private record Cell(Node to, @Nullable Predicate<Facts> guard) {}

    private static final class Node {
        final Stage stage;
        final @Nullable Cell[] cells = new Cell[Workload.ACTS.size()];

        Node(Stage stage) {
            this.stage = stage;
        }
    }

    private final Node[] nodes = define();

    private static Node[] define() {
        Node[] nodes = Workload.STAGES.stream().map(Node::new).toArray(Node[]::new);
        Predicate<Facts> overdue = facts -> facts.daysOverdue() > 0;
        Predicate<Facts> officer = facts -> !facts.officer().isEmpty();
        Predicate<Facts> evidence = facts -> facts.evidence() > 0;
        for (Rule rule : Workload.RULES) {
            Predicate<Facts> guard = switch (rule.condition()) {
                case NONE -> null;
                case OVERDUE -> overdue;
                case OFFICER -> officer;
                case EVIDENCE -> evidence;
            };
            nodes[rule.from().index()].cells[rule.act().index()] =
                    new Cell(nodes[rule.to().index()], guard);
        }
        return nodes;
    }

    @Override
    public @Nullable Stage step(Stage stored, Act act, Facts facts) {
        Cell cell = nodes[stored.index()].cells[act.index()];
        if (cell == null || (cell.guard != null && !cell.guard.test(facts))) {
            return null;
        }
        return cell.to.stage;
    }

    @Override
    public Object build() {
        return define();
    }
}
