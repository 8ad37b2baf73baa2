package org.hoidong.workflow;

import org.hoidong.core.basics.Datum;

/** What tells one guard from another: id and parameters. What it does is the business of its id. */
record GuardKey(String id, Datum parameters) {

    static GuardKey of(Guard<?, ?> guard) {
        return new GuardKey(guard.id(), guard.parameters());
    }

    /** Whether a line asks a guard in every case: as one of its guards, or as a part of one that needs all its parts. */
    static boolean isAskedBy(Trigger<?, ?> trigger, Guard<?, ?> guard) {
        GuardKey key = of(guard);
        return trigger.guards().stream().anyMatch(asked -> key.isNeededBy(asked));
    }

    /** Whether a guard cannot hold without the one of this key. */
    boolean isNeededBy(Guard<?, ?> guard) {
        Guard<?, ?> inner = guard instanceof ClosingGuard<?, ?> closing ? closing.guard() : guard;
        return equals(of(inner))
                || (inner instanceof CompositeGuard<?, ?> composite
                        && composite.needsAll()
                        && composite.parts().stream().anyMatch(this::isNeededBy));
    }
}
