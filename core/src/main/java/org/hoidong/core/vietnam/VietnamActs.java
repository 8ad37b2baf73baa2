package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.ActCategory;
import org.hoidong.core.council.ActKind;

/**
 * The acts for which the law of Viet Nam names who may do them.
 *
 * <p>Who may, on a date, is {@code book.on(date).get(CouncilRules.COMPETENCE.of(act))}; where it differs between tiers, as for
 * approvals, {@code CouncilRules.COMPETENCE.of(act).of(tier)}.
 */
public final class VietnamActs {

    // Offices and seats

    /** Suspending a delegate (tạm đình chỉ việc thực hiện nhiệm vụ đại biểu). */
    public static final ActKind SUSPEND_DELEGATE = of(
            "suspend-delegate",
            "tạm đình chỉ việc thực hiện nhiệm vụ của đại biểu",
            "suspend a delegate",
            ActCategory.PERSONNEL);

    /** Electing the Chair, a Vice-chair or a Committee head of the Council (bầu). */
    public static final ActKind ELECT_COUNCIL_LEADERS = of(
            "elect-council-leaders",
            "bầu Chủ tịch, Phó Chủ tịch Hội đồng nhân dân, Trưởng Ban của Hội đồng nhân dân",
            "elect the Chair, a Vice-chair or a Committee head of the People's Council",
            ActCategory.PERSONNEL);

    /** Electing the Chair of the People's Committee (bầu). */
    public static final ActKind ELECT_EXECUTIVE_CHAIR = of(
            "elect-executive-chair",
            "bầu Chủ tịch Ủy ban nhân dân",
            "elect the Chair of the People's Committee",
            ActCategory.PERSONNEL);

    /** Electing a Vice-chair or a member of the People's Committee (bầu). */
    public static final ActKind ELECT_EXECUTIVE_MEMBERS = of(
            "elect-executive-members",
            "bầu Phó Chủ tịch, Ủy viên Ủy ban nhân dân",
            "elect a Vice-chair or a member of the People's Committee",
            ActCategory.PERSONNEL);

    /** Adding candidates to the list for such an election (giới thiệu thêm, danh sách bầu). */
    public static final ActKind ADD_CANDIDATES = of(
            "add-candidates",
            "quyết định việc bổ sung người vào danh sách ứng cử",
            "add candidates to the list",
            ActCategory.PERSONNEL);

    /** Approving the election of the Chair or a Vice-chair of the Council (phê chuẩn kết quả bầu). */
    public static final ActKind APPROVE_COUNCIL_LEADERS = of(
            "approve-council-leaders",
            "phê chuẩn kết quả bầu Chủ tịch, Phó Chủ tịch Hội đồng nhân dân",
            "approve the election of the Chair or a Vice-chair of the People's Council",
            ActCategory.PERSONNEL);

    /** Approving the election of the Chair or a Vice-chair of the People's Committee (phê chuẩn kết quả bầu). */
    public static final ActKind APPROVE_EXECUTIVE_LEADERS = of(
            "approve-executive-leaders",
            "phê chuẩn kết quả bầu Chủ tịch, Phó Chủ tịch Ủy ban nhân dân",
            "approve the election of the Chair or a Vice-chair of the People's Committee",
            ActCategory.PERSONNEL);

    /** Accepting that a delegate leaves (chấp nhận thôi làm nhiệm vụ đại biểu); the Standing Committee between sessions. */
    public static final ActKind ACCEPT_DELEGATE_LEAVING = of(
            "accept-delegate-leaving",
            "chấp nhận việc đại biểu thôi làm nhiệm vụ",
            "accept that a delegate leaves",
            ActCategory.PERSONNEL);

    /** Assigning a delegate of a district that ended to a commune (phân công đại biểu). */
    public static final ActKind REASSIGN_DELEGATE = of(
            "reassign-delegate",
            "phân công đại biểu của đơn vị đã kết thúc hoạt động về sinh hoạt tại đơn vị mới",
            "assign a delegate of a council that ended to another",
            ActCategory.PERSONNEL);

    /** Consenting to the arrest or the search of a delegate while the Council is not sitting (bắt, khám xét đại biểu). */
    public static final ActKind CONSENT_TO_ARREST = of(
            "consent-to-arrest",
            "đồng ý việc bắt, tạm giam, khám xét đại biểu ngoài kỳ họp",
            "consent to the arrest or the search of a delegate between sessions",
            ActCategory.PERSONNEL);

    // Councils and what they are made of

    /** Fixing how many delegate groups there are (quyết định số lượng Tổ đại biểu). */
    public static final ActKind FIX_DELEGATE_GROUPS = of(
            "fix-delegate-groups",
            "quyết định số lượng Tổ đại biểu",
            "fix the number of delegate groups",
            ActCategory.MATTER);

    /** Appointing the head and the deputy head of a delegate group (Tổ trưởng, Tổ phó). */
    public static final ActKind APPOINT_GROUP_HEADS = of(
            "appoint-group-heads",
            "quyết định Tổ trưởng, Tổ phó Tổ đại biểu",
            "appoint the head and the deputy head of a delegate group",
            ActCategory.PERSONNEL);

    /** Dissolving the Council of a commune (giải tán Hội đồng nhân dân cấp xã). */
    public static final ActKind DISSOLVE_COMMUNE_COUNCIL = of(
            "dissolve-commune-council",
            "giải tán Hội đồng nhân dân cấp xã",
            "dissolve the People's Council of a commune",
            ActCategory.MATTER);

    private static final ImmutableList<ActKind> ALL = ImmutableList.of(
            // Offices and seats
            SUSPEND_DELEGATE,
            ELECT_COUNCIL_LEADERS,
            ELECT_EXECUTIVE_CHAIR,
            ELECT_EXECUTIVE_MEMBERS,
            ADD_CANDIDATES,
            APPROVE_COUNCIL_LEADERS,
            APPROVE_EXECUTIVE_LEADERS,
            ACCEPT_DELEGATE_LEAVING,
            REASSIGN_DELEGATE,
            CONSENT_TO_ARREST,
            // Councils and what they are made of
            FIX_DELEGATE_GROUPS,
            APPOINT_GROUP_HEADS,
            DISSOLVE_COMMUNE_COUNCIL);

    private VietnamActs() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<ActKind> all() {
        return ALL;
    }

    /**
     * Reads a kind by its id.
     *
     * @param id the id, for example {@code suspend-delegate}
     * @return the kind
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static ActKind parse(String id) {
        return Kinds.byId("act", ALL, id);
    }

    private static ActKind of(String id, String vietnamese, String english, ActCategory category) {
        return ActKind.of(id, Label.of(vietnamese, english), category);
    }
}
