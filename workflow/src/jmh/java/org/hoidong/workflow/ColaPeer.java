package org.hoidong.workflow;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.StateMachineFactory;
import com.alibaba.cola.statemachine.builder.AlertFailCallback;
import com.alibaba.cola.statemachine.builder.On;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import com.alibaba.cola.statemachine.exception.TransitionFailException;
import java.lang.reflect.Field;
import java.util.Map;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Condition;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;

/** COLA: one shared machine without state of its own; with the callback that tells a refusal, by an exception. */
final class ColaPeer implements Peer {

    private static final int KEPT = 10_000;

    private final StateMachine<Stage, Act, Facts> machine = define("shared");
    private int built;

    private static StateMachine<Stage, Act, Facts> define(String id) {
        StateMachineBuilder<Stage, Act, Facts> builder = StateMachineBuilderFactory.create();
        for (Rule rule : Workload.RULES) {
            On<Stage, Act, Facts> on = rule.from() == rule.to()
                    ? builder.internalTransition().within(rule.from()).on(rule.act())
                    : builder.externalTransition()
                            .from(rule.from())
                            .to(rule.to())
                            .on(rule.act());
            if (rule.condition() != Condition.NONE) {
                on.when(rule.condition()::holds);
            }
        }
        builder.setFailCallback(new AlertFailCallback<>());
        return builder.build(id);
    }

    @Override
    public @Nullable Stage step(Stage stored, Act act, Facts facts) {
        try {
            return machine.fireEvent(stored, act, facts);
        } catch (TransitionFailException refused) {
            return null;
        }
    }

    @Override
    public Object build() {
        if (built % KEPT == 0) {
            forgetMachines();
        }
        return define("built " + built++);
    }

    /** The library keeps every machine in a static map that only grows. */
    private static void forgetMachines() {
        try {
            Field machines = StateMachineFactory.class.getDeclaredField("stateMachineMap");
            machines.setAccessible(true);
            ((Map<?, ?>) machines.get(null)).clear();
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("the map of machines of COLA could not be emptied", exception);
        }
    }
}
