package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.MatterCategory;
import org.hoidong.core.law.MatterKind;

/**
 * The sorts of running matters of which a law of Viet Nam says what becomes of them, or should.
 *
 * <p>What becomes of them is {@code TransitionPolicy.of(book, kind, day)}.
 */
public final class VietnamMatters {

    /** Denunciations accepted and not yet settled (tố cáo đã thụ lý). */
    public static final MatterKind DENUNCIATION =
            MatterKind.of("denunciation", Label.of("Tố cáo đã thụ lý", "Denunciation"), MatterCategory.LETTER);

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
            MatterKind.of("oversight", Label.of("Cuộc giám sát đang tiến hành", "Oversight"), MatterCategory.OVERSIGHT);

    private static final ImmutableList<MatterKind> ALL =
            ImmutableList.of(DENUNCIATION, EARLIER_VIOLATION, DISTRICT_MATTER, OVERSIGHT);

    private VietnamMatters() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<MatterKind> all() {
        return ALL;
    }
}
