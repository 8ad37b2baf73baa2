package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;

/**
 * The actor had seen an older revision of the case.
 *
 * @param theCase the case, as it stands now
 * @param seen the revision the actor had seen
 * @param current the revision the case has
 * @param since the entries that came in between
 * @param <C> the type of the subject
 */
public record Stale<C>(WorkflowCase<C> theCase, int seen, int current, ImmutableList<Entry<?>> since)
        implements Outcome<C> {

    /** The case has moved on. */
    public static final ReasonCode CODE = ReasonCode.of("workflow/stale");

    /** Remedy: look at what has happened since, and decide again. */
    public static final ReasonCode LOOK_AGAIN = ReasonCode.of("workflow/look-again");

    @Override
    public ImmutableList<Reason> reasons() {
        return ImmutableList.of(Reason.builder(CODE)
                .fact("seen", seen)
                .fact("current", current)
                .remedy(Remedy.of(LOOK_AGAIN))
                .met(false)
                .build());
    }

    @Override
    public OutcomeKind kind() {
        return OutcomeKind.STALE;
    }

    @Override
    public String toString() {
        return "stale: seen r" + seen + ", now r" + current + ", since then " + since;
    }
}
