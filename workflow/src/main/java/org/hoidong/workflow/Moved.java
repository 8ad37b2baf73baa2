package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;

/**
 * The case moved.
 *
 * @param theCase the new case
 * @param entries the entries it gained, in order
 * @param reasons what the guards found, all met
 * @param <C> the type of the subject
 */
public record Moved<C>(WorkflowCase<C> theCase, ImmutableList<Entry<?>> entries, ImmutableList<Reason> reasons)
        implements Outcome<C> {

    @Override
    public boolean isMoved() {
        return true;
    }

    @Override
    public WorkflowCase<C> orElseThrow() {
        return theCase;
    }

    @Override
    public String toString() {
        return "moved: " + theCase;
    }
}
