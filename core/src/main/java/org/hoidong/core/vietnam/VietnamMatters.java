package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.MatterCategory;
import org.hoidong.core.law.MatterKind;

/**
 * The matters and cases that rules of law in Viet Nam name.
 *
 * <p>What becomes of those that run when the law changes is {@code TransitionPolicy.of(book, kind, day)}.
 */
public final class VietnamMatters {

    /** Natural disaster (thiên tai). */
    public static final MatterKind NATURAL_DISASTER =
            of("natural-disaster", "Thiên tai", "Natural disaster", MatterCategory.PUBLIC_SAFETY);

    /** Epidemic (dịch bệnh). */
    public static final MatterKind EPIDEMIC = of("epidemic", "Dịch bệnh", "Epidemic", MatterCategory.PUBLIC_SAFETY);

    /** Defence (quốc phòng). */
    public static final MatterKind DEFENCE = of("defence", "Quốc phòng", "Defence", MatterCategory.PUBLIC_SAFETY);

    /** Security (an ninh). */
    public static final MatterKind SECURITY = of("security", "An ninh", "Security", MatterCategory.PUBLIC_SAFETY);

    /** Public order (trật tự). */
    public static final MatterKind PUBLIC_ORDER =
            of("public-order", "Trật tự", "Public order", MatterCategory.PUBLIC_SAFETY);

    /** Safety (an toàn). */
    public static final MatterKind SAFETY = of("safety", "An toàn", "Safety", MatterCategory.PUBLIC_SAFETY);

    /** Denunciations accepted and not yet settled (tố cáo đã thụ lý). */
    public static final MatterKind DENUNCIATION =
            of("denunciation", "Tố cáo đã thụ lý", "Accepted denunciation", MatterCategory.LETTER);

    /**
     * Discipline for violations in the handling of denunciations that lie before the new rules (xử lý kỷ luật đối với hành vi
     * vi phạm trước đó).
     */
    public static final MatterKind EARLIER_VIOLATION = MatterKind.of(
            "earlier-violation",
            Label.of("Xử lý kỷ luật đối với vi phạm trước đó", "Discipline for an earlier violation"),
            MatterCategory.PERSONNEL);

    /** Matters and letters that a district had not finished when the districts ended (công việc, đơn thư của cấp huyện). */
    public static final MatterKind DISTRICT_MATTER = MatterKind.of(
            "district-matter",
            Label.of("Công việc, đơn thư chưa giải quyết xong của cấp huyện", "Unfinished matter of a district"),
            MatterCategory.OTHER);

    /** Oversight that was founded and not yet finished (cuộc giám sát đang tiến hành). */
    public static final MatterKind OVERSIGHT =
            of("oversight", "Cuộc giám sát đang tiến hành", "Oversight under way", MatterCategory.OVERSIGHT);

    private static final ImmutableList<MatterKind> ALL = ImmutableList.of(
            NATURAL_DISASTER,
            EPIDEMIC,
            DEFENCE,
            SECURITY,
            PUBLIC_ORDER,
            SAFETY,
            DENUNCIATION,
            EARLIER_VIOLATION,
            DISTRICT_MATTER,
            OVERSIGHT);

    private VietnamMatters() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<MatterKind> all() {
        return ALL;
    }

    private static MatterKind of(String id, String vietnamese, String english, MatterCategory category) {
        return MatterKind.of(id, Label.of(vietnamese, english), category);
    }
}
