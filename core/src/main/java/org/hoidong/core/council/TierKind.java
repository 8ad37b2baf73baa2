package org.hoidong.core.council;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A tier of local government, such as the province or the commune.
 *
 * <p>Tiers are open, because laws add and remove them; where a tier stands is closed, see {@link TierCategory}. Which
 * tiers there are on a date is a rule ({@link CouncilRules#TIERS}), not a constant. For example {@code
 * TierKind.of("province", Label.of("Cấp tỉnh", "Province"), TierCategory.UPPER)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TierKind implements Kind<TierCategory> {

    TierKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category where the tier stands
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static TierKind of(String id, Label label, TierCategory category) {
        return new Builder()
                .id(PlainText.identifier("tier kind id", id))
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

    static final class Builder extends ImmutableTierKind.Builder {}
}
