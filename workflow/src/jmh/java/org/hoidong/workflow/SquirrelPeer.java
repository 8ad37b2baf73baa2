package org.hoidong.workflow;

import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Condition;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.builder.On;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: one shared builder and a machine for each case; a refusal is told by a method to override. */
final class SquirrelPeer implements Peer {

    /** The class that the library makes machines of, by reflection. */
    public static class Machine extends AbstractStateMachine<Machine, Stage, Act, Facts> {

        private boolean declined;

        @Override
        protected void afterTransitionDeclined(Stage from, Act act, Facts facts) {
            declined = true;
        }
    }

    private record Guarded(Condition condition) implements org.squirrelframework.foundation.fsm.Condition<Facts> {

        @Override
        public boolean isSatisfied(Facts facts) {
            return condition.holds(facts);
        }

        @Override
        public String name() {
            return condition.name();
        }
    }

    private final StateMachineBuilder<Machine, Stage, Act, Facts> machines = define();

    private static StateMachineBuilder<Machine, Stage, Act, Facts> define() {
        StateMachineBuilder<Machine, Stage, Act, Facts> builder =
                StateMachineBuilderFactory.create(Machine.class, Stage.class, Act.class, Facts.class);
        for (Rule rule : Workload.RULES) {
            On<Machine, Stage, Act, Facts> on =
                    builder.externalTransition().from(rule.from()).to(rule.to()).on(rule.act());
            if (rule.condition() != Condition.NONE) {
                on.when(new Guarded(rule.condition()));
            }
        }
        return builder;
    }

    @Override
    public @Nullable Stage step(Stage stored, Act act, Facts facts) {
        Machine machine = machines.newStateMachine(stored);
        machine.fire(act, facts);
        return machine.declined ? null : machine.getCurrentState();
    }

    /** The builder prepares itself when it makes its first machine. */
    @Override
    public Object build() {
        return define().newStateMachine(Stage.ISSUED);
    }
}
