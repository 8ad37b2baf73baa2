package org.hoidong.workflow;

import java.util.Arrays;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Condition;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;

/** For reference: one flat table of numbers, whose conditions it knows itself. */
final class DensePeer implements Peer {

    private static final int EVENT_BITS = 4;
    private static final Stage[] STAGES = Stage.values();
    private static final Condition[] CONDITIONS = Condition.values();

    private final short[] table = define();

    /** By state and event: -1, or the state in the low byte and the condition in the high one. */
    private static short[] define() {
        short[] table = new short[Workload.STAGES.size() << EVENT_BITS];
        Arrays.fill(table, (short) -1);
        for (Rule rule : Workload.RULES) {
            table[rule.from().index() << EVENT_BITS | rule.act().index()] =
                    (short) (rule.to().index() | rule.condition().index() << 8);
        }
        return table;
    }

    @Override
    public @Nullable Stage step(Stage stored, Act act, Facts facts) {
        int cell = table[stored.index() << EVENT_BITS | act.index()];
        return cell < 0 || !CONDITIONS[cell >> 8].holds(facts) ? null : STAGES[cell & 0xff];
    }

    @Override
    public Object build() {
        return define();
    }
}
