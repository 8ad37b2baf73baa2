package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * The event is not defined in the state the case is in.
 *
 * <p>It is not a refusal: nobody could take this step here, whatever the facts. This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 */
public final class NotDefinedHere<C> implements Outcome<C> {

    /** The state does not know the event. Facts: event, state, definedIn (if any state does). */
    public static final ReasonCode CODE = ReasonCode.of("workflow/not-defined-here");

    /** The event does not open a case. Facts: event, definedIn (if any state does). */
    public static final ReasonCode NOT_AN_OPENING = ReasonCode.of("workflow/not-an-opening");

    /** The event opens cases and does nothing else, and the case is open. Facts: event, state. */
    public static final ReasonCode OPENS_ONLY = ReasonCode.of("workflow/opens-only");

    /** Nobody brings the event: it happens by itself as soon as the guards of its automatic transition hold. Facts: event, state. */
    public static final ReasonCode BY_ITSELF = ReasonCode.of("workflow/by-itself");

    /** Remedy: where the event applies. Facts: definedIn. */
    public static final ReasonCode APPLIES_IN = ReasonCode.of("workflow/applies-in");

    private final WorkflowCase<C> theCase;
    private final Elsewhere elsewhere;

    NotDefinedHere(WorkflowCase<C> theCase, Elsewhere elsewhere) {
        this.theCase = theCase;
        this.elsewhere = elsewhere;
    }

    /** Returns the case, which is as it was. */
    @Override
    public WorkflowCase<C> theCase() {
        return theCase;
    }

    /** Returns the event. */
    public EventType<?> event() {
        return elsewhere.event();
    }

    /** Returns the id of the state the case is in, empty before it is opened. */
    public String state() {
        return elsewhere.state();
    }

    /**
     * Returns the ids of the states in which the event is defined.
     *
     * @return the ids; none if it only opens cases, happens by itself only, or the definition does not know it at all
     */
    public ImmutableSet<String> definedIn() {
        return elsewhere.definedIn();
    }

    @Override
    public ImmutableList<Reason> reasons() {
        return elsewhere.reasons();
    }

    @Override
    public OutcomeKind kind() {
        return OutcomeKind.NOT_DEFINED_HERE;
    }

    @Override
    public String toString() {
        return event() + (state().isEmpty() ? " does not open a case" : " is not defined in " + state()) + " but in "
                + definedIn();
    }
}
