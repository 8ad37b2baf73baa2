package org.hoidong.workflow;

import java.util.function.Function;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Verdict;

/** A guard made of a function. */
record FunctionGuard<C, P>(
        String id,
        Datum parameters,
        boolean needsPayload,
        Function<Attempt<? extends C, ? extends P>, Verdict> function)
        implements Guard<C, P> {

    @Override
    public Verdict check(Attempt<? extends C, ? extends P> attempt) {
        return function.apply(attempt);
    }

    @Override
    public String toString() {
        return id;
    }
}
