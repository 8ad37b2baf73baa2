package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;

/** What a {@link Refused} tells; made when somebody reads it. */
interface Refusal<C> {

    /** The case that was given. */
    WorkflowCase<C> theCase();

    EventType<?> event();

    ImmutableList<Reason> reasons();

    ImmutableList<RoleHolders> whoCould();
}
