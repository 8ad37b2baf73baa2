package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a transition waits for: an event, the roles that may bring it, the guards that must hold.
 *
 * <p>It is one cell of the table that a definition is, and reads as part of its line:
 *
 * <pre>{@code
 * .transition(IN_PROGRESS, REPORTED_DONE, on(COMPLETION_REPORTED).by(ADDRESSEE).when(hasEvidence()))
 * }</pre>
 *
 * <p>Several roles mean any one of them; several guards mean all of them. This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 * @param <P> the type of the payload
 */
public final class Trigger<C, P> {

    private final EventType<P> event;
    private final ImmutableList<Role<?>> roles;
    private final ImmutableList<Guard<?, ?>> guards;
    private final @Nullable DateSpan validity;
    private final boolean reopening;

    private Trigger(
            EventType<P> event,
            ImmutableList<Role<?>> roles,
            ImmutableList<Guard<?, ?>> guards,
            @Nullable DateSpan validity,
            boolean reopening) {
        this.event = event;
        this.roles = roles;
        this.guards = guards;
        this.validity = validity;
        this.reopening = reopening;
    }

    /**
     * Begins a trigger.
     *
     * @param event the event
     * @param <P> the type of its payload
     * @return a trigger that anybody may pull at any time
     */
    public static <P> Trigger<Object, P> on(EventType<P> event) {
        return new Trigger<>(event, ImmutableList.of(), ImmutableList.of(), null, false);
    }

    /**
     * Adds a role that may bring the event; with several, any one of them.
     *
     * @param role the role
     * @param <D> the type of the subject the role reads
     * @return the trigger
     */
    public <D extends C> Trigger<D, P> by(Role<? super D> role) {
        return new Trigger<>(event, append(roles, role), guards, validity, reopening);
    }

    /**
     * Adds a guard; with several, all must hold.
     *
     * @param guard the guard
     * @param <D> the type of the subject the guard reads
     * @return the trigger
     */
    public <D extends C> Trigger<D, P> when(Guard<? super D, ? super P> guard) {
        return new Trigger<>(event, roles, append(guards, guard), validity, reopening);
    }

    /**
     * Limits the transition to certain days; on others the step is refused.
     *
     * @param days the days, by the date of the occurrence
     * @return the trigger
     */
    public Trigger<C, P> during(DateSpan days) {
        return new Trigger<>(event, roles, guards, days, reopening);
    }

    /**
     * Declares that the transition reopens a closed case; without this, leaving a closed state is a defect.
     *
     * @return the trigger
     */
    public Trigger<C, P> reopening() {
        return new Trigger<>(event, roles, guards, validity, true);
    }

    EventType<P> event() {
        return event;
    }

    ImmutableList<Role<?>> roles() {
        return roles;
    }

    ImmutableList<Guard<?, ?>> guards() {
        return guards;
    }

    @Nullable
    DateSpan validity() {
        return validity;
    }

    boolean isReopening() {
        return reopening;
    }

    private static <T> ImmutableList<T> append(ImmutableList<T> list, T item) {
        return ImmutableList.<T>builder().addAll(list).add(item).build();
    }
}
