package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Verdict;

/** A guard whose refusal is for good. */
record ClosingGuard<C, P>(Guard<C, P> guard) implements Guard<C, P> {

    @Override
    public String id() {
        return guard.id();
    }

    @Override
    public Datum parameters() {
        return guard.parameters();
    }

    @Override
    public boolean needsPayload() {
        return guard.needsPayload();
    }

    @Override
    public Verdict check(Attempt<? extends C, ? extends P> attempt) {
        return guard.check(attempt);
    }

    @Override
    public ImmutableList<Guard<? super C, ? super P>> parts() {
        return guard.parts();
    }

    @Override
    public boolean isClosing() {
        return true;
    }

    @Override
    public Guard<C, P> closing() {
        return this;
    }

    @Override
    public String toString() {
        return guard.toString();
    }
}
