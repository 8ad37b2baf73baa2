package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyKind;

/** The kinds of bodies in the local government of Viet Nam. */
public final class VietnamBodies {

    /** People's Council (Hội đồng nhân dân). */
    public static final BodyKind PEOPLES_COUNCIL =
            BodyKind.of("peoples-council", Label.of("Hội đồng nhân dân", "People's Council"), BodyCategory.COUNCIL);

    /** Provisional Council of a ward (Hội đồng nhân dân lâm thời), until the election of 2026. */
    public static final BodyKind PROVISIONAL_WARD_COUNCIL = BodyKind.of(
            "provisional-ward-council",
            Label.of("Hội đồng nhân dân lâm thời ở phường", "Provisional People's Council of a ward"),
            BodyCategory.COUNCIL);

    /** Standing Committee of the People's Council (Thường trực Hội đồng nhân dân). */
    public static final BodyKind STANDING_COMMITTEE = BodyKind.of(
            "standing-committee",
            Label.of("Thường trực Hội đồng nhân dân", "Standing Committee of the People's Council"),
            BodyCategory.STANDING_COMMITTEE);

    /** Committee of the People's Council (Ban của Hội đồng nhân dân). */
    public static final BodyKind COUNCIL_COMMITTEE = BodyKind.of(
            "council-committee",
            Label.of("Ban của Hội đồng nhân dân", "Committee of the People's Council"),
            BodyCategory.COMMITTEE);

    /** Delegate group (Tổ đại biểu Hội đồng nhân dân). */
    public static final BodyKind DELEGATE_GROUP = BodyKind.of(
            "delegate-group", Label.of("Tổ đại biểu Hội đồng nhân dân", "Delegate group"), BodyCategory.DELEGATE_GROUP);

    /** People's Committee (Ủy ban nhân dân). */
    public static final BodyKind PEOPLES_COMMITTEE =
            BodyKind.of("peoples-committee", Label.of("Ủy ban nhân dân", "People's Committee"), BodyCategory.EXECUTIVE);

    /** Specialised agency under the People's Committee (Cơ quan chuyên môn thuộc Ủy ban nhân dân). */
    public static final BodyKind DEPARTMENT = BodyKind.of(
            "department",
            Label.of("Cơ quan chuyên môn thuộc Ủy ban nhân dân", "Specialised agency under the People's Committee"),
            BodyCategory.AGENCY);

    /** Committee of the Viet Nam Fatherland Front (Ủy ban Mặt trận Tổ quốc Việt Nam). */
    public static final BodyKind FATHERLAND_FRONT = BodyKind.of(
            "fatherland-front",
            Label.of("Ủy ban Mặt trận Tổ quốc Việt Nam", "Committee of the Viet Nam Fatherland Front"),
            BodyCategory.FRONT);

    /** Socio-political organisation (Tổ chức chính trị - xã hội). */
    public static final BodyKind SOCIO_POLITICAL_ORGANISATION = BodyKind.of(
            "socio-political-organisation",
            Label.of("Tổ chức chính trị - xã hội", "Socio-political organisation"),
            BodyCategory.FRONT);

    /** Unit that supports a commune's Council (Bộ phận giúp việc). */
    public static final BodyKind SUPPORT_UNIT = BodyKind.of(
            "support-unit",
            Label.of("Bộ phận giúp việc Hội đồng nhân dân", "Unit that supports the Council"),
            BodyCategory.OTHER);

    /** People's Court (Tòa án nhân dân). */
    public static final BodyKind COURT =
            BodyKind.of("court", Label.of("Tòa án nhân dân", "People's Court"), BodyCategory.COURT);

    /** People's Procuracy (Viện kiểm sát nhân dân). */
    public static final BodyKind PROCURACY =
            BodyKind.of("procuracy", Label.of("Viện kiểm sát nhân dân", "People's Procuracy"), BodyCategory.PROCURACY);

    /** Civil judgment enforcement agency (Cơ quan thi hành án dân sự). */
    public static final BodyKind CIVIL_JUDGMENT_ENFORCEMENT = BodyKind.of(
            "civil-judgment-enforcement",
            Label.of("Cơ quan thi hành án dân sự", "Civil judgment enforcement agency"),
            BodyCategory.OTHER);

    /** Standing Committee of the National Assembly (Ủy ban Thường vụ Quốc hội). */
    public static final BodyKind NATIONAL_ASSEMBLY_STANDING_COMMITTEE = BodyKind.of(
            "national-assembly-standing-committee",
            Label.of("Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"),
            BodyCategory.OTHER);

    /** Government (Chính phủ). */
    public static final BodyKind GOVERNMENT =
            BodyKind.of("government", Label.of("Chính phủ", "Government"), BodyCategory.OTHER);

    private static final ImmutableList<BodyKind> ALL = ImmutableList.of(
            PEOPLES_COUNCIL,
            PROVISIONAL_WARD_COUNCIL,
            STANDING_COMMITTEE,
            COUNCIL_COMMITTEE,
            DELEGATE_GROUP,
            PEOPLES_COMMITTEE,
            DEPARTMENT,
            FATHERLAND_FRONT,
            SOCIO_POLITICAL_ORGANISATION,
            SUPPORT_UNIT,
            COURT,
            PROCURACY,
            CIVIL_JUDGMENT_ENFORCEMENT,
            NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
            GOVERNMENT);

    private VietnamBodies() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<BodyKind> all() {
        return ALL;
    }

    /**
     * Reads a kind by its id.
     *
     * @param id the id, for example {@code peoples-council}
     * @return the kind
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static BodyKind parse(String id) {
        return Kinds.byId("body kind", ALL, id);
    }
}
