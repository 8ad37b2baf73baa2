package org.hoidong.core.meeting;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A step by which a meeting is prepared: a conference before it, papers, verification, notice (công việc chuẩn bị cuộc họp).
 *
 * <p>Councils add steps of their own, so they are open. By when each is done, a {@link PreparationCalendar} says.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PreparationStep implements Kind<PreparationCategory> {

    PreparationStep() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static PreparationStep of(String id, Label label, PreparationCategory category) {
        return new Builder()
                .id(PlainText.identifier("preparation step id", id))
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
    public abstract PreparationCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutablePreparationStep.Builder {}
}
