package org.hoidong.workflow;

import com.github.oxo42.stateless4j.StateConfiguration;
import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.List;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Condition;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;

/**
 * stateless4j: one shared definition and a small machine for each case. Its guards take no argument, so they find the case in
 * a thread-local; its refusal is an exception.
 */
final class Stateless4jPeer implements Peer {

    private static final ThreadLocal<Facts> CURRENT = ThreadLocal.withInitial(() -> Facts.NONE);

    private final StateMachineConfig<Stage, Act> config = define();

    private static StateMachineConfig<Stage, Act> define() {
        StateMachineConfig<Stage, Act> config = new StateMachineConfig<>();
        for (Rule rule : Workload.RULES) {
            StateConfiguration<Stage, Act> from = config.configure(rule.from());
            Condition condition = rule.condition();
            if (rule.from() == rule.to()) {
                from.permitReentry(rule.act());
            } else if (condition == Condition.NONE) {
                from.permit(rule.act(), rule.to());
            } else {
                from.permitIf(rule.act(), rule.to(), () -> condition.holds(CURRENT.get()));
            }
        }
        return config;
    }

    @Override
    public @Nullable Stage step(Stage stored, Act act, Facts facts) {
        CURRENT.set(facts);
        StateMachine<Stage, Act> machine = new StateMachine<>(stored, config);
        try {
            machine.fire(act);
        } catch (IllegalStateException refused) {
            return null;
        }
        return machine.getState();
    }

    /** Returns the events that the state permits, guards asked. */
    List<Act> permitted(Stage stored, Facts facts) {
        CURRENT.set(facts);
        return new StateMachine<>(stored, config).getPermittedTriggers();
    }

    @Override
    public Object build() {
        return define();
    }
}
