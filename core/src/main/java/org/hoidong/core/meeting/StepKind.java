package org.hoidong.core.meeting;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A step of a proceeding: presented, verified, discussed, voted on (bước).
 *
 * <p>In which order steps come is an {@link OrderOfProceedings}. For example {@code StepKind.of("discussed",
 * Label.of("Thảo luận", "Discussion"), StepCategory.DISCUSSION)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class StepKind implements Kind<StepCategory> {

    StepKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static StepKind of(String id, Label label, StepCategory category) {
        return new Builder()
                .id(PlainText.identifier("step kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract StepCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableStepKind.Builder {}
}
