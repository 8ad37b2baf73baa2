package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;

/**
 * The step was refused: a role was not held, or a guard did not hold.
 *
 * @param event the event that was refused
 * @param reasons every reason, those that stand in the way and those that do not; {@link Reason#isMet()} tells them apart
 * @param whoCould who holds the roles that may take this step
 * @param <C> the type of the subject
 */
public record Refused<C>(EventType<?> event, ImmutableList<Reason> reasons, ImmutableList<RoleHolders> whoCould)
        implements Outcome<C> {

    /** Returns the reasons that stand in the way. */
    public ImmutableList<Reason> unmet() {
        return reasons.stream().filter(reason -> !reason.isMet()).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return event + " refused: " + unmet();
    }
}
