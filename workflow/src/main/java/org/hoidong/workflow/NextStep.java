package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;

/**
 * What an actor can do with one event of a case on a date: the answer a button is made of.
 *
 * @param event the event
 * @param status must, may, not yet, not now, or not in this state
 * @param reasons why, met and not
 * @param whoCould who holds the roles that may take the step
 * @param obligation for {@link Status#MUST}: the obligation that the step discharges
 * @param definedIn for {@link Status#NOT_HERE}: the ids of the states that know the event
 */
public record NextStep(
        EventType<?> event,
        Status status,
        ImmutableList<Reason> reasons,
        ImmutableList<RoleHolders> whoCould,
        Optional<Obligation> obligation,
        ImmutableSet<String> definedIn) {

    /** The answer, the first that applies from the bottom up; in the order in which next steps are listed. */
    public enum Status {
        /** Permitted, and a role of this actor owes it. */
        MUST,
        /** Permitted. */
        MAY,
        /** Open to this actor, but facts are missing. */
        NOT_YET,
        /** Closed to this actor or on this date, whatever the facts. */
        NOT_NOW,
        /** Not defined in this state. */
        NOT_HERE
    }

    @Override
    public String toString() {
        return event + ": " + status;
    }
}
