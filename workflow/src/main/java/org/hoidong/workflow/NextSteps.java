package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * What an actor can do with a case on a day: one answer for every event of the definition, what must be done first, then what
 * may, then the rest; events that the state does not know come last.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NextSteps implements Iterable<NextStep> {

    private final ImmutableList<NextStep> all;

    NextSteps(ImmutableList<NextStep> all) {
        this.all = all;
    }

    /** Returns the answers, one for every event of the definition that somebody may bring. */
    public ImmutableList<NextStep> all() {
        return all;
    }

    /** Returns the answers without the events that the state does not know. */
    public ImmutableList<NextStep> here() {
        int known = 0;
        while (known < all.size() && all.get(known).isDefinedHere()) {
            known++;
        }
        return all.subList(0, known);
    }

    /** Returns the answers that are permissions: what must and what may be done. */
    public ImmutableList<NextStep> permitted() {
        int permitted = 0;
        while (permitted < all.size() && all.get(permitted).isPermitted()) {
            permitted++;
        }
        return all.subList(0, permitted);
    }

    /**
     * Returns the answer for one event.
     *
     * @param event the event
     * @return the answer
     * @throws IllegalArgumentException if the definition has no such event
     */
    public NextStep of(EventType<?> event) {
        for (NextStep step : all) {
            if (step.event().equals(event)) {
                return step;
            }
        }
        throw new IllegalArgumentException("event (" + event + ") must be one of "
                + all.stream().map(NextStep::event).toList());
    }

    /** Returns the answers as a stream. */
    public Stream<NextStep> stream() {
        return all.stream();
    }

    @Override
    public Iterator<NextStep> iterator() {
        return all.iterator();
    }

    /** Returns events and statuses. */
    @Override
    public String toString() {
        return all.toString();
    }
}
