package org.hoidong.workflow;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Condition;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.hoidong.workflow.Workload.Stage;
import org.jeasy.states.api.AbstractEvent;
import org.jeasy.states.api.FiniteStateMachine;
import org.jeasy.states.api.FiniteStateMachineException;
import org.jeasy.states.api.State;
import org.jeasy.states.api.Transition;
import org.jeasy.states.core.FiniteStateMachineBuilder;
import org.jeasy.states.core.TransitionBuilder;
import org.jspecify.annotations.Nullable;

/**
 * easy-states: an event is a class, a machine holds its transitions and is made for each case, and there are no guards, so
 * they are asked before an event is fired.
 */
final class EasyStatesPeer implements Peer {

    private static final class Send extends AbstractEvent {}

    private static final class Acknowledge extends AbstractEvent {}

    private static final class SubmitPlan extends AbstractEvent {}

    private static final class ReturnPlan extends AbstractEvent {}

    private static final class StartWork extends AbstractEvent {}

    private static final class ReportProgress extends AbstractEvent {}

    private static final class SubmitReport extends AbstractEvent {}

    private static final class StartReview extends AbstractEvent {}

    private static final class FindImplemented extends AbstractEvent {}

    private static final class FindPartial extends AbstractEvent {}

    private static final class FindNotImplemented extends AbstractEvent {}

    private static final class Escalate extends AbstractEvent {}

    private static final class Reopen extends AbstractEvent {}

    private static final class Close extends AbstractEvent {}

    private static final ImmutableMap<Act, Supplier<AbstractEvent>> EVENTS =
            ImmutableMap.<Act, Supplier<AbstractEvent>>builder()
                    .put(Act.SEND, Send::new)
                    .put(Act.ACKNOWLEDGE, Acknowledge::new)
                    .put(Act.SUBMIT_PLAN, SubmitPlan::new)
                    .put(Act.RETURN_PLAN, ReturnPlan::new)
                    .put(Act.START_WORK, StartWork::new)
                    .put(Act.REPORT_PROGRESS, ReportProgress::new)
                    .put(Act.SUBMIT_REPORT, SubmitReport::new)
                    .put(Act.START_REVIEW, StartReview::new)
                    .put(Act.FIND_IMPLEMENTED, FindImplemented::new)
                    .put(Act.FIND_PARTIAL, FindPartial::new)
                    .put(Act.FIND_NOT_IMPLEMENTED, FindNotImplemented::new)
                    .put(Act.ESCALATE, Escalate::new)
                    .put(Act.REOPEN, Reopen::new)
                    .put(Act.CLOSE, Close::new)
                    .buildOrThrow();

    private final State[] states = new State[Workload.STAGES.size()];
    private final Map<State, Stage> stages = new LinkedHashMap<>();
    private final Condition[][] conditions = new Condition[Workload.STAGES.size()][Workload.ACTS.size()];
    private final Set<Transition> transitions;

    EasyStatesPeer() {
        for (Stage stage : Workload.STAGES) {
            states[stage.index()] = new State(stage.name());
            stages.put(states[stage.index()], stage);
        }
        for (Condition[] row : conditions) {
            Arrays.fill(row, Condition.NONE);
        }
        for (Rule rule : Workload.RULES) {
            conditions[rule.from().index()][rule.act().index()] = rule.condition();
        }
        transitions = transitions();
    }

    private Set<Transition> transitions() {
        Set<Transition> made = new LinkedHashSet<>();
        for (Rule rule : Workload.RULES) {
            made.add(new TransitionBuilder()
                    .name(rule.from() + "-" + rule.act())
                    .sourceState(states[rule.from().index()])
                    .eventType(event(rule.act()).getClass())
                    .targetState(states[rule.to().index()])
                    .build());
        }
        return made;
    }

    private static AbstractEvent event(Act act) {
        Supplier<AbstractEvent> event = EVENTS.get(act);
        if (event == null) {
            throw new IllegalStateException("there is no event for " + act);
        }
        return event.get();
    }

    private FiniteStateMachine machine(Stage at, Set<Transition> lines) {
        return new FiniteStateMachineBuilder(stages.keySet(), states[at.index()])
                .registerTransitions(lines)
                .build();
    }

    @Override
    public @Nullable Stage step(Stage stored, Act act, Facts facts) {
        if (!conditions[stored.index()][act.index()].holds(facts)) {
            return null;
        }
        FiniteStateMachine machine = machine(stored, transitions);
        AbstractEvent event = event(act);
        try {
            State reached = machine.fire(event);
            return machine.getLastEvent() == event ? stages.get(reached) : null;
        } catch (FiniteStateMachineException exception) {
            throw new IllegalStateException(act + " failed in " + stored, exception);
        }
    }

    @Override
    public Object build() {
        return machine(Stage.ISSUED, transitions());
    }
}
