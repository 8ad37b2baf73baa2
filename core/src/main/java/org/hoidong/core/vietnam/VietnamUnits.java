package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.UnitKind;

/**
 * The kinds of units that Law 72/2025/QH15 tells apart when it fixes the size of a council.
 *
 * <p>They are narrower than the tiers of {@link VietnamTiers}: a ward of a province and a ward of a city have different
 * numbers. For example {@code book.on(date).get(CouncilRules.SIZE.of(VietnamUnits.PROVINCE)).seats(1_070_000)} is 51.
 */
public final class VietnamUnits {

    /** A province (tỉnh). */
    public static final UnitKind PROVINCE = of("tinh", "Tỉnh", "Province", TierCategory.UPPER);

    /** A centrally run city (thành phố); for the size of its council, one other than the two largest. */
    public static final UnitKind CITY = of("thanh-pho", "Thành phố", "City", TierCategory.UPPER);

    /** Hà Nội or Hồ Chí Minh City. */
    public static final UnitKind LARGEST_CITY = of(
            "ha-noi-tp-hcm",
            "Thành phố Hà Nội, Thành phố Hồ Chí Minh",
            "Hà Nội or Hồ Chí Minh City",
            TierCategory.UPPER);

    /** Hà Nội alone, where it has a rule of its own: it may choose its committees itself. */
    public static final UnitKind HA_NOI = of("ha-noi", "Thành phố Hà Nội", "Hà Nội", TierCategory.UPPER);

    /** A commune in the mountains or on an island (xã miền núi, hải đảo). */
    public static final UnitKind MOUNTAIN_OR_ISLAND_COMMUNE =
            of("xa-mien-nui-hai-dao", "Xã miền núi, hải đảo", "Mountain or island commune", TierCategory.BASIC);

    /** A special zone (đặc khu). */
    public static final UnitKind SPECIAL_ZONE = of("dac-khu", "Đặc khu", "Special zone", TierCategory.BASIC);

    /** Any other commune (xã). */
    public static final UnitKind COMMUNE = of("xa", "Xã", "Commune", TierCategory.BASIC);

    /** A ward of a province (phường thuộc tỉnh). */
    public static final UnitKind WARD_OF_PROVINCE =
            of("phuong-thuoc-tinh", "Phường thuộc tỉnh", "Ward of a province", TierCategory.BASIC);

    /** A ward of a city (phường thuộc thành phố). */
    public static final UnitKind WARD_OF_CITY =
            of("phuong-thuoc-thanh-pho", "Phường thuộc thành phố", "Ward of a city", TierCategory.BASIC);

    private static final ImmutableList<UnitKind> ALL = ImmutableList.of(
            PROVINCE,
            CITY,
            LARGEST_CITY,
            HA_NOI,
            MOUNTAIN_OR_ISLAND_COMMUNE,
            SPECIAL_ZONE,
            COMMUNE,
            WARD_OF_PROVINCE,
            WARD_OF_CITY);

    private VietnamUnits() {}

    /** Returns all of them, provinces first. */
    public static ImmutableList<UnitKind> all() {
        return ALL;
    }

    /**
     * Reads a kind by its id.
     *
     * @param id the id, for example {@code tinh}
     * @return the kind
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static UnitKind parse(String id) {
        return Kinds.byId("unit kind", ALL, id);
    }

    private static UnitKind of(String id, String vietnamese, String english, TierCategory category) {
        return UnitKind.of(id, Label.of(vietnamese, english), category);
    }
}
