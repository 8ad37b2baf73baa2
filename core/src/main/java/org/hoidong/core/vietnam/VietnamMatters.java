package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.MatterCategory;
import org.hoidong.core.council.MatterKind;

/** The matters and cases that rules of law in Viet Nam name. */
public final class VietnamMatters {

    /** Natural disaster (thiên tai). */
    public static final MatterKind NATURAL_DISASTER =
            of("natural-disaster", "thiên tai", "natural disaster", MatterCategory.PUBLIC_SAFETY);

    /** Epidemic (dịch bệnh). */
    public static final MatterKind EPIDEMIC = of("epidemic", "dịch bệnh", "epidemic", MatterCategory.PUBLIC_SAFETY);

    /** Defence (quốc phòng). */
    public static final MatterKind DEFENCE = of("defence", "quốc phòng", "defence", MatterCategory.PUBLIC_SAFETY);

    /** Security (an ninh). */
    public static final MatterKind SECURITY = of("security", "an ninh", "security", MatterCategory.PUBLIC_SAFETY);

    /** Public order (trật tự). */
    public static final MatterKind PUBLIC_ORDER =
            of("public-order", "trật tự", "public order", MatterCategory.PUBLIC_SAFETY);

    /** Safety (an toàn). */
    public static final MatterKind SAFETY = of("safety", "an toàn", "safety", MatterCategory.PUBLIC_SAFETY);

    /** Retirement or death (nghỉ hưu hoặc qua đời). */
    public static final MatterKind RETIREMENT_OR_DEATH =
            of("retirement-or-death", "nghỉ hưu hoặc qua đời", "retirement or death", MatterCategory.PERSONNEL);

    /** Transfer or dismissal by a superior (cấp trên điều động, cách chức). */
    public static final MatterKind MOVED_BY_SUPERIOR = of(
            "moved-by-superior",
            "cấp trên điều động, cách chức",
            "transfer or dismissal by a superior",
            MatterCategory.PERSONNEL);

    /** Question outside the group of issues (chất vấn không thuộc nhóm vấn đề chất vấn). */
    public static final MatterKind OUTSIDE_GROUP = of(
            "question-outside-group",
            "chất vấn không thuộc nhóm vấn đề chất vấn",
            "question outside the group of issues",
            MatterCategory.PROCEEDINGS);

    /** Question that needs verification (vấn đề chất vấn cần xác minh). */
    public static final MatterKind NEEDS_VERIFICATION = of(
            "question-needs-verification",
            "vấn đề chất vấn cần xác minh",
            "question that needs verification",
            MatterCategory.PROCEEDINGS);

    /** Question of the group that was not answered in time (chất vấn thuộc nhóm vấn đề nhưng chưa được trả lời). */
    public static final MatterKind NOT_ANSWERED_IN_TIME = of(
            "question-not-answered",
            "chất vấn thuộc nhóm vấn đề nhưng chưa được trả lời",
            "question of the group that was not answered in time",
            MatterCategory.PROCEEDINGS);

    private static final ImmutableList<MatterKind> ALL = ImmutableList.of(
            NATURAL_DISASTER,
            EPIDEMIC,
            DEFENCE,
            SECURITY,
            PUBLIC_ORDER,
            SAFETY,
            RETIREMENT_OR_DEATH,
            MOVED_BY_SUPERIOR,
            OUTSIDE_GROUP,
            NEEDS_VERIFICATION,
            NOT_ANSWERED_IN_TIME);

    private VietnamMatters() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<MatterKind> all() {
        return ALL;
    }

    private static MatterKind of(String id, String vietnamese, String english, MatterCategory category) {
        return MatterKind.of(id, Label.of(vietnamese, english), category);
    }
}
