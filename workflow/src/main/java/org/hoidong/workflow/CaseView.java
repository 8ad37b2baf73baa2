package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What guards, roles and obligations may ask of a case: its subject and its history.
 *
 * <p>Before the case is opened its history is empty, and it has no state.
 *
 * @param <C> the type of the subject
 */
public interface CaseView<C> {

    /** Returns the id of the case. */
    CaseId id();

    /** Returns the founding value, which never changes. */
    C subject();

    /** Returns the state, or nothing before the case is opened. */
    Optional<WorkflowState> currentState();

    /** Returns the day the case was opened, or nothing before that. */
    Optional<LocalDate> openedOn();

    /**
     * Returns the latest entry of an event.
     *
     * @param event the event
     * @param <P> the type of its payload
     * @return the entry, if there is one
     */
    <P> Optional<Entry<P>> last(EventType<P> event);

    /**
     * Returns the entries of an event.
     *
     * @param event the event
     * @param <P> the type of its payload
     * @return the entries, the earliest first
     */
    <P> ImmutableList<Entry<P>> all(EventType<P> event);

    /**
     * Returns how often an event has happened.
     *
     * @param event the event
     * @return the count
     */
    int count(EventType<?> event);

    /** Returns all entries, the earliest first. */
    ImmutableList<Entry<?>> history();
}
