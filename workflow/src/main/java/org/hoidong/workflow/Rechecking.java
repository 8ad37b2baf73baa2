package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/** Asks every day, role and guard of an effective history again, each on the case as it stood. */
final class Rechecking {

    private Rechecking() {}

    static <C> ImmutableList<Difference> of(WorkflowCase<C> theCase, LegalContext context) {
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        for (Entry<?> entry : theCase.history()) {
            Difference difference = of(theCase, entry, context);
            if (difference != null) {
                differences.add(difference);
            }
        }
        return differences.build();
    }

    private static <C, P> @Nullable Difference of(WorkflowCase<C> theCase, Entry<P> entry, LegalContext context) {
        WorkflowCase<C> then = theCase.at(entry.previous());
        Attempt<C, P> attempt = new Attempt<>(then, entry.occurrence(), context);
        Transition transition = entry.transition();
        try {
            int held = transition.heldBy(entry.actor(), then);
            StepCheck<C> check = new StepCheck<>(attempt, transition, transition.ask(attempt), held);
            ImmutableList<Reason> unmet =
                    check.asked().stream().filter(reason -> !reason.isMet()).collect(ImmutableList.toImmutableList());
            return unmet.isEmpty() ? null : Difference.of(entry, unmet);
        } catch (GuardFault fault) {
            return Difference.fault(entry, new GuardFailed<>(then, entry.event(), fault.id(), fault.thrown()));
        }
    }
}
