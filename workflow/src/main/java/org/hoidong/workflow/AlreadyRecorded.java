package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * An occurrence with the same key has been recorded before; nothing was done.
 *
 * @param theCase the case, which is as it was
 * @param entry the entry that the first delivery made
 * @param <C> the type of the subject
 */
public record AlreadyRecorded<C>(WorkflowCase<C> theCase, Entry<?> entry) implements Outcome<C> {

    /** The same delivery came before. */
    public static final ReasonCode CODE = ReasonCode.of("workflow/already-recorded");

    @Override
    public ImmutableList<Reason> reasons() {
        return ImmutableList.of(Reason.builder(CODE)
                .fact("key", entry.key().orElseThrow())
                .fact("number", entry.number())
                .fact("event", entry.event().id())
                .fact("occurredOn", entry.occurredOn())
                .met(false)
                .build());
    }

    @Override
    public OutcomeKind kind() {
        return OutcomeKind.ALREADY_RECORDED;
    }

    @Override
    public String toString() {
        return "already recorded: " + entry;
    }
}
