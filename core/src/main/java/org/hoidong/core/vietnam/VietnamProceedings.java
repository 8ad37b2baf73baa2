package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.meeting.StepCategory;
import org.hoidong.core.meeting.StepKind;

/** The steps of proceedings in councils of Viet Nam and their Standing Committees. */
public final class VietnamProceedings {

    /** Presentation of the report or draft (trình bày báo cáo, dự thảo). */
    public static final StepKind PRESENTED = of(
            "presented", "trình bày báo cáo, dự thảo", "presentation of the report or draft", StepCategory.STATEMENT);

    /** Presentation of the verification report (trình bày báo cáo thẩm tra). */
    public static final StepKind VERIFICATION_PRESENTED = of(
            "verification-presented",
            "trình bày báo cáo thẩm tra",
            "presentation of the verification report",
            StepCategory.STATEMENT);

    /** Addition by the head of the reporting body (báo cáo bổ sung). */
    public static final StepKind SUPPLEMENTED =
            of("supplemented", "báo cáo bổ sung", "addition by the head of the reporting body", StepCategory.STATEMENT);

    /** Word of the body overseen (ý kiến của cơ quan chịu sự giám sát). */
    public static final StepKind OVERSEEN_HEARD = of(
            "overseen-heard",
            "ý kiến của cơ quan chịu sự giám sát",
            "statement of the body overseen",
            StepCategory.STATEMENT);

    /** Word of those invited (ý kiến của đại biểu được mời). */
    public static final StepKind INVITEES_HEARD =
            of("invitees-heard", "ý kiến của đại biểu được mời", "statements of those invited", StepCategory.STATEMENT);

    /** Discussion (thảo luận). */
    public static final StepKind DISCUSSED = of("discussed", "thảo luận", "discussion", StepCategory.DISCUSSION);

    /** The chair putting the points that differ (chủ tọa nêu những vấn đề còn ý kiến khác nhau). */
    public static final StepKind DIFFERENCES_PUT = of(
            "differences-put",
            "chủ tọa nêu những vấn đề còn ý kiến khác nhau",
            "the chair putting the points that differ",
            StepCategory.DISCUSSION);

    /** Vote (biểu quyết). */
    public static final StepKind VOTED = of("voted", "biểu quyết", "vote", StepCategory.DECISION);

    /** Resolution (ra nghị quyết). */
    public static final StepKind RESOLVED = of("resolved", "ra nghị quyết", "resolution", StepCategory.DECISION);

    /** Conclusion by the chair (chủ tọa kết luận). */
    public static final StepKind CONCLUDED =
            of("concluded", "chủ tọa kết luận", "conclusion by the chair", StepCategory.DECISION);

    private static final ImmutableList<StepKind> ALL = ImmutableList.of(
            PRESENTED,
            VERIFICATION_PRESENTED,
            SUPPLEMENTED,
            OVERSEEN_HEARD,
            INVITEES_HEARD,
            DISCUSSED,
            DIFFERENCES_PUT,
            VOTED,
            RESOLVED,
            CONCLUDED);

    private VietnamProceedings() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<StepKind> all() {
        return ALL;
    }

    private static StepKind of(String id, String vietnamese, String english, StepCategory category) {
        return StepKind.of(id, Label.of(vietnamese, english), category);
    }
}
