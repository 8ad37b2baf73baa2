package org.hoidong.core.petition;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A class in which the result of a petition is reported: resolved, in progress, explained (kết quả giải quyết kiến nghị).
 *
 * <p>Reports use classes of their own, so they are open; what they mean for a count is the closed category. It is what a report
 * says, and no state: whether something is overdue is computed.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PetitionResult implements Kind<PetitionResultCategory> {

    PetitionResult() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static PetitionResult of(String id, Label label, PetitionResultCategory category) {
        return new Builder()
                .id(PlainText.identifier("petition result id", id))
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
    public abstract PetitionResultCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutablePetitionResult.Builder {}
}
