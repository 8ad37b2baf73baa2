package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hoidong.core.outcome.Reason;
import org.immutables.value.Value;

/**
 * An entry that would not be accepted today: what its day, its roles and its guards say when they are asked again.
 *
 * <p>It is what {@link WorkflowCase#recheck} finds. It changes nothing: the entry stands as it was decided. For example a note
 * counts whose author no longer holds the role, or a guard now reads a rule book that was corrected.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Difference {

    Difference() {}

    static Difference of(Entry<?> entry, Iterable<Reason> reasons) {
        return new Builder().entry(entry).addAllReasons(reasons).build();
    }

    static Difference fault(Entry<?> entry, GuardFailed<?> failed) {
        return new Builder()
                .entry(entry)
                .addAllReasons(failed.reasons())
                .fault(failed.exception())
                .build();
    }

    /** Returns the entry. */
    public abstract Entry<?> entry();

    /** Returns the reasons that would stand in its way; that of a {@link GuardFailed} if a guard or role threw. */
    public abstract ImmutableList<Reason> reasons();

    /** Returns what a guard or role threw, which is a fault of its own and says nothing of the entry. */
    public abstract Optional<RuntimeException> fault();

    /** Returns the entry and the reasons. */
    @Override
    public final String toString() {
        return entry() + ": " + reasons();
    }

    static final class Builder extends ImmutableDifference.Builder {}
}
