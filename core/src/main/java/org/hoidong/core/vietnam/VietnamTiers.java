package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;

/**
 * The tiers of local government of Viet Nam.
 *
 * <p>Which of them have councils on a date is a rule: {@link org.hoidong.core.council.CouncilRules#TIERS}. The district
 * tier ended on 1 July 2025 and remains a tier of what was done before.
 */
public final class VietnamTiers {

    /** Provinces and centrally run cities (cấp tỉnh). */
    public static final TierKind PROVINCE =
            TierKind.of("province", Label.of("Cấp tỉnh", "Province level"), TierCategory.UPPER);

    /** Districts, towns and provincial cities (cấp huyện), until 30 June 2025. */
    public static final TierKind DISTRICT =
            TierKind.of("district", Label.of("Cấp huyện", "District level"), TierCategory.MIDDLE);

    /** Communes, wards, and special zones (cấp xã). */
    public static final TierKind COMMUNE =
            TierKind.of("commune", Label.of("Cấp xã", "Commune level"), TierCategory.BASIC);

    private static final ImmutableList<TierKind> ALL = ImmutableList.of(PROVINCE, DISTRICT, COMMUNE);

    private VietnamTiers() {}

    /** Returns all of them, past and present, from the top down: for reading kinds by their ids. */
    public static ImmutableList<TierKind> all() {
        return ALL;
    }

    /**
     * Reads a kind by its id.
     *
     * @param id the id, for example {@code province}
     * @return the kind
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static TierKind parse(String id) {
        return Kinds.byId("tier", ALL, id);
    }
}
