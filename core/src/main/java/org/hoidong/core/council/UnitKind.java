package org.hoidong.core.council;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What sort of unit a unit is within its tier, where the law tells them apart: a province or a city, a commune or a ward.
 *
 * <p>It is not the tier, which may have many kinds. The size of a council is asked by kind, see {@link CouncilRules#SIZE}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class UnitKind implements Kind<TierCategory> {

    UnitKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category where its tier stands
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static UnitKind of(String id, Label label, TierCategory category) {
        return new Builder()
                .id(PlainText.identifier("unit kind id", id))
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
    public abstract TierCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableUnitKind.Builder {}
}
