package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.hoidong.core.basics.Identifier;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * The day on which some units, or some bodies, give way to others (kế thừa).
 *
 * <p>It is a fact of the register, with the act that ordered it. It does not say which of several successors receives a
 * given matter; see {@link CouncilDirectory#successors}. For example on 1 July 2025 a district, abolished, gives way to
 * three new communes: the first day is 1 July, the district's last day is 30 June, and the communes exist on 1 July.
 *
 * <p>A predecessor that goes on existing lost a part and succeeds itself. This class is immutable and thread-safe.
 *
 * @param <I> what is succeeded: {@link UnitId} or {@link BodyId}
 */
@Value.Immutable
public abstract class Succession<I extends Identifier> {

    Succession() {}

    /**
     * Returns a builder; kind, day, predecessors and basis are required.
     *
     * @param <I> what is succeeded
     * @return the builder
     */
    public static <I extends Identifier> Builder<I> builder() {
        return new Builder<>();
    }

    /** Returns how they give way. */
    public abstract SuccessionKind kind();

    /** Returns the first day of the successors, the day after the last one of a predecessor that ends. */
    public abstract LocalDate firstDay();

    /** Returns what gives way; at least one. */
    public abstract ImmutableSet<I> predecessors();

    /** Returns what takes its place; empty if nothing does. */
    public abstract ImmutableSet<I> successors();

    /** Returns the provision or the act that ordered it. */
    public abstract Provision basis();

    @Value.Check
    void check() {
        int before = predecessors().size();
        int after = successors().size();
        checkArgument(
                before >= 1, "predecessors of the succession from %s must not be empty; name what ended", firstDay());
        checkArgument(
                Sets.intersection(predecessors(), successors()).isEmpty(),
                "successors (%s) must not be their own predecessors (%s); leave out what goes on as it was",
                successors(),
                predecessors());
        switch (kind().category()) {
            case MERGED -> checkArgument(after == 1, "successors (%s) of a merger must be one", successors());
            case SPLIT ->
                checkArgument(
                        before == 1 && after >= 2,
                        "a split must be of one into two or more, not of %s into %s",
                        predecessors(),
                        successors());
            case RENAMED, CHANGED_KIND ->
                checkArgument(
                        before == 1 && after == 1,
                        "a succession of kind %s must be of one into one, not of %s into %s",
                        kind(),
                        predecessors(),
                        successors());
            case ABOLISHED -> {
                // Any number may take over, or none.
            }
        }
    }

    /** Returns day, kind, predecessors and successors. */
    @Override
    public final String toString() {
        return firstDay() + " " + kind() + " " + predecessors() + " -> " + successors();
    }

    /**
     * Builds {@link Succession}.
     *
     * @param <I> what is succeeded
     */
    public static final class Builder<I extends Identifier> extends ImmutableSuccession.Builder<I> {
        Builder() {}
    }
}
