package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * A guard, or the function that says who holds a role or what an effect is, threw an exception. It is a fault of the guard or of its data, never
 * a refusal; nothing was done.
 *
 * @param theCase the case, which is as it was
 * @param event the event
 * @param guard the id of the guard, or of the role or the effect
 * @param exception what it threw
 * @param <C> the type of the subject
 */
public record GuardFailed<C>(WorkflowCase<C> theCase, EventType<?> event, String guard, RuntimeException exception)
        implements Outcome<C> {

    /** A guard threw. */
    public static final ReasonCode CODE = ReasonCode.of("workflow/guard-failed");

    @Override
    public ImmutableList<Reason> reasons() {
        return ImmutableList.of(Reason.builder(CODE)
                .fact("event", event.id())
                .fact("guard", guard)
                .fact("exception", exception.getClass().getSimpleName())
                .met(false)
                .build());
    }

    @Override
    public OutcomeKind kind() {
        return OutcomeKind.GUARD_FAILED;
    }

    /** Returns event, guard and the class of the exception; its message may hold what the host keeps to itself. */
    @Override
    public String toString() {
        return event + ": " + guard + " failed with " + exception.getClass().getSimpleName();
    }
}
