package org.hoidong.core.petition;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.TierKind;
import org.immutables.value.Value;

/**
 * The level that can grant a petition: a tier of local government, or the State above all of them (cấp có thẩm quyền).
 *
 * <p>It is wider than a {@link TierKind}, because voters also ask their council for what only a ministry can grant. A level
 * made of a tier has the tier's id. For example {@code CompetentLevel.of(tier)}, or {@link #CENTRAL}.
 *
 * <p>Levels are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CompetentLevel implements Kind<CompetentCategory> {

    /** The State above all local tiers (cấp trung ương). */
    public static final CompetentLevel CENTRAL = new Builder()
            .id("central")
            .label(Label.of("Cấp trung ương", "Central level"))
            .category(CompetentCategory.CENTRAL)
            .build();

    CompetentLevel() {}

    /**
     * Obtains the level of a tier of local government.
     *
     * @param tier the tier
     * @return the level, with the id and label of the tier
     */
    public static CompetentLevel of(TierKind tier) {
        return of(tier.id(), tier.label(), CompetentCategory.LOCAL);
    }

    /**
     * Obtains a level.
     *
     * @param id the id, unique among levels
     * @param label the name to show
     * @param category whether it is a local tier
     * @return the level
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static CompetentLevel of(String id, Label label, CompetentCategory category) {
        return new Builder()
                .id(PlainText.identifier("competent level id", id))
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
    public abstract CompetentCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableCompetentLevel.Builder {}
}
