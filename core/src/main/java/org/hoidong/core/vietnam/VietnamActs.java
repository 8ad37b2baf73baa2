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
            "consent to the arrest, detention or search of a delegate between sessions",
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

    // Sessions

    /** Holding a closed session (họp kín). */
    public static final ActKind CLOSE_SESSION =
            of("close-session", "họp kín", "hold a closed session", ActCategory.MEETING);

    /** Drafting the agenda of a session (dự kiến chương trình kỳ họp). */
    public static final ActKind DRAFT_AGENDA =
            of("draft-agenda", "dự kiến chương trình kỳ họp", "draft the agenda of a session", ActCategory.MEETING);

    /** Adopting the agenda of a session (thông qua chương trình kỳ họp). */
    public static final ActKind ADOPT_AGENDA =
            of("adopt-agenda", "thông qua chương trình kỳ họp", "adopt the agenda of a session", ActCategory.MEETING);

    /** Adding an item to the agenda of a session (bổ sung nội dung vào chương trình kỳ họp). */
    public static final ActKind ADD_AGENDA_ITEM = of(
            "add-agenda-item",
            "bổ sung nội dung vào chương trình kỳ họp",
            "add an item to the agenda of a session",
            ActCategory.MEETING);

    // Documents

    /** Deciding that a draft resolution is submitted (quyết định trình dự thảo nghị quyết). */
    public static final ActKind DECIDE_TO_SUBMIT = of(
            "decide-to-submit",
            "quyết định trình dự thảo nghị quyết",
            "decide to submit a draft resolution",
            ActCategory.DOCUMENT);

    /** Fixing when and where a document is posted (quyết định thời gian, địa điểm niêm yết văn bản). */
    public static final ActKind FIX_POSTING = of(
            "fix-posting",
            "quyết định thời gian, địa điểm niêm yết văn bản",
            "fix when and where a document is posted",
            ActCategory.DOCUMENT);

    /** Requiring that an unlawful document be amended or annulled (yêu cầu sửa đổi, bãi bỏ văn bản trái pháp luật). */
    public static final ActKind REQUIRE_CORRECTION = of(
            "require-correction",
            "yêu cầu sửa đổi, bãi bỏ văn bản trái pháp luật",
            "require that an unlawful document be amended or annulled",
            ActCategory.DOCUMENT);

    /** Laying before the Council a document that was not corrected (trình Hội đồng nhân dân văn bản không được sửa đổi, bãi bỏ theo yêu cầu). */
    public static final ActKind REFER_DOCUMENT = of(
            "refer-document",
            "trình Hội đồng nhân dân văn bản không được sửa đổi, bãi bỏ theo yêu cầu",
            "lay before the Council a document that was not corrected",
            ActCategory.DOCUMENT);

    /** Turning to the Standing Committee when a request to correct a document is not answered (kiến nghị Thường trực khi yêu cầu sửa đổi văn bản không được trả lời). */
    public static final ActKind REFER_UNANSWERED_REQUEST = of(
            "refer-unanswered-request",
            "kiến nghị Thường trực khi yêu cầu sửa đổi văn bản không được trả lời",
            "turn to the Standing Committee when a request to correct a document is not answered",
            ActCategory.DOCUMENT);

    /** Annulling a document in whole or in part (bãi bỏ một phần hoặc toàn bộ văn bản). */
    public static final ActKind ANNUL_DOCUMENT = of(
            "annul-document",
            "bãi bỏ một phần hoặc toàn bộ văn bản",
            "annul a document in whole or in part",
            ActCategory.DOCUMENT);

    /** Annulling a resolution of a provincial Council (bãi bỏ nghị quyết của Hội đồng nhân dân cấp tỉnh). */
    public static final ActKind ANNUL_PROVINCIAL_RESOLUTION = of(
            "annul-provincial-resolution",
            "bãi bỏ nghị quyết của Hội đồng nhân dân cấp tỉnh",
            "annul a resolution of a provincial Council",
            ActCategory.DOCUMENT);

    /** Suspending an unlawful document of a commune's Council (đình chỉ việc thi hành văn bản trái pháp luật của Hội đồng nhân dân cấp xã). */
    public static final ActKind SUSPEND_COMMUNE_DOCUMENT = of(
            "suspend-commune-document",
            "đình chỉ việc thi hành văn bản trái pháp luật của Hội đồng nhân dân cấp xã",
            "suspend an unlawful document of a commune's Council",
            ActCategory.DOCUMENT);

    // Oversight

    /** Asking the Council to consider what became of a recommendation (đề nghị Hội đồng nhân dân xem xét kết quả giải quyết kiến nghị). */
    public static final ActKind ESCALATE_RECOMMENDATION = of(
            "escalate-recommendation",
            "đề nghị Hội đồng nhân dân xem xét kết quả giải quyết kiến nghị",
            "ask the Council to consider what became of a recommendation",
            ActCategory.OVERSIGHT);

    /** Following up the conclusions of an oversight (theo dõi thực hiện kết luận sau giám sát). */
    public static final ActKind FOLLOW_UP_CONCLUSIONS = of(
            "follow-up-conclusions",
            "theo dõi thực hiện kết luận sau giám sát",
            "follow up the conclusions of an oversight",
            ActCategory.OVERSIGHT);

    /** Following up what became of the recommendations of an oversight (theo dõi kết quả giải quyết kiến nghị giám sát). */
    public static final ActKind FOLLOW_UP_RECOMMENDATIONS = of(
            "follow-up-recommendations",
            "theo dõi kết quả giải quyết kiến nghị giám sát",
            "follow up what became of the recommendations of an oversight",
            ActCategory.OVERSIGHT);

    /** Asking the competent authority to consider who is responsible (yêu cầu cơ quan có thẩm quyền xem xét trách nhiệm). */
    public static final ActKind PROPOSE_RESPONSIBILITY = of(
            "propose-responsibility",
            "yêu cầu cơ quan có thẩm quyền xem xét trách nhiệm của cơ quan không thực hiện và người đứng đầu",
            "ask the competent authority to consider the responsibility of a body that did not act, and of its head",
            ActCategory.OVERSIGHT);

    /** Adopting a resolution on questioning (ra nghị quyết về chất vấn). */
    public static final ActKind RESOLVE_ON_QUESTIONING = of(
            "resolve-on-questioning",
            "ra nghị quyết về chất vấn",
            "adopt a resolution on questioning",
            ActCategory.OVERSIGHT);

    /** Removing an office holder after oversight (miễn nhiệm, bãi nhiệm người giữ chức vụ do Hội đồng nhân dân bầu). */
    public static final ActKind REMOVE_OFFICER = of(
            "remove-officer",
            "miễn nhiệm, bãi nhiệm người giữ chức vụ do Hội đồng nhân dân bầu",
            "remove an office holder whom the Council elected",
            ActCategory.OVERSIGHT);

    /** Dissolving the Council directly below (giải tán Hội đồng nhân dân cấp dưới trực tiếp). */
    public static final ActKind DISSOLVE_LOWER_COUNCIL = of(
            "dissolve-lower-council",
            "giải tán Hội đồng nhân dân cấp dưới trực tiếp",
            "dissolve the Council directly below",
            ActCategory.OVERSIGHT);

    // Between two sessions

    /** Deciding on measures for sudden and urgent work (quyết định biện pháp giải quyết công việc đột xuất, cấp bách). */
    public static final ActKind DECIDE_URGENT_MEASURES = of(
            "decide-urgent-measures",
            "quyết định biện pháp giải quyết công việc đột xuất, cấp bách",
            "decide on measures for sudden and urgent work",
            ActCategory.MATTER);

    /** Deciding on a spending regime for sudden and urgent expenditure (quyết định chế độ chi đối với nhiệm vụ chi đột xuất, cấp bách). */
    public static final ActKind DECIDE_URGENT_SPENDING = of(
            "decide-urgent-spending",
            "quyết định chế độ chi đối với nhiệm vụ chi đột xuất, cấp bách",
            "decide on spending for sudden and urgent tasks",
            ActCategory.MATTER);

    /** Deciding on what else a law leaves to the time between two sessions (quyết định nội dung khác giữa hai kỳ họp theo quy định của pháp luật). */
    public static final ActKind DECIDE_OTHER_BETWEEN_SESSIONS = of(
            "decide-other-between-sessions",
            "quyết định nội dung khác giữa hai kỳ họp theo quy định của pháp luật",
            "decide on what else a law leaves to the time between sessions",
            ActCategory.MATTER);

    // Petitions, letters and receptions

    /** Study, pass on, follow up and urge letters of citizens (nghiên cứu, chuyển, theo dõi, đôn đốc việc giải quyết đơn của công dân). */
    public static final ActKind HANDLE_LETTERS = of(
            "handle-letters",
            "nghiên cứu, chuyển, theo dõi, đôn đốc việc giải quyết đơn của công dân",
            "study, pass on, follow up and urge letters of citizens",
            ActCategory.MATTER);

    /** Arrange when delegates receive citizens (sắp xếp lịch tiếp công dân của đại biểu). */
    public static final ActKind ARRANGE_RECEPTION = of(
            "arrange-reception",
            "sắp xếp lịch tiếp công dân của đại biểu",
            "arrange when delegates receive citizens",
            ActCategory.MEETING);

    /** Assign the unit that helps a commune Council with receptions and letters (giao đơn vị giúp tiếp công dân, xử lý đơn của Hội đồng nhân dân cấp xã). */
    public static final ActKind ASSIGN_RECEPTION_UNIT = of(
            "assign-reception-unit",
            "giao đơn vị giúp tiếp công dân, xử lý đơn của Hội đồng nhân dân cấp xã",
            "assign the unit that helps a commune Council with receptions and letters",
            ActCategory.MATTER);

    /** Lead an answer in which others join (chủ trì, phối hợp trả lời kiến nghị cử tri). */
    public static final ActKind LEAD_ANSWER = of(
            "lead-answer",
            "chủ trì, phối hợp trả lời kiến nghị cử tri",
            "lead an answer in which others join",
            ActCategory.DOCUMENT);

    /** Report what voters said and asked for (báo cáo tổng hợp ý kiến, kiến nghị cử tri). */
    public static final ActKind REPORT_PETITIONS = of(
            "report-petitions",
            "báo cáo tổng hợp ý kiến, kiến nghị cử tri",
            "report what voters said and asked for",
            ActCategory.OVERSIGHT);

    /** Report on the oversight of how petitions are settled (báo cáo giám sát việc giải quyết kiến nghị cử tri). */
    public static final ActKind REPORT_PETITION_OVERSIGHT = of(
            "report-petition-oversight",
            "báo cáo giám sát việc giải quyết kiến nghị cử tri",
            "report on the oversight of how petitions are settled",
            ActCategory.OVERSIGHT);

    /** Adopt a resolution on the settlement of petitions (ra nghị quyết về giải quyết kiến nghị cử tri). */
    public static final ActKind RESOLVE_ON_PETITIONS = of(
            "resolve-on-petitions",
            "ra nghị quyết về giải quyết kiến nghị cử tri",
            "adopt a resolution on the settlement of petitions",
            ActCategory.DOCUMENT);

    /** Report the results of petitions (báo cáo kết quả giải quyết kiến nghị cử tri). */
    public static final ActKind REPORT_PETITION_RESULTS = of(
            "report-petition-results",
            "báo cáo kết quả giải quyết kiến nghị cử tri",
            "report the results of petitions",
            ActCategory.OVERSIGHT);

    /** Verify the report on the results of petitions (thẩm tra báo cáo kết quả giải quyết kiến nghị cử tri). */
    public static final ActKind VERIFY_PETITION_RESULTS = of(
            "verify-petition-results",
            "thẩm tra báo cáo kết quả giải quyết kiến nghị cử tri",
            "verify the report on the results of petitions",
            ActCategory.OVERSIGHT);

    /** Prepare the oversight report and the draft resolution on petitions (chuẩn bị báo cáo giám sát và dự thảo nghị quyết về kiến nghị cử tri). */
    public static final ActKind PREPARE_PETITION_RESOLUTION = of(
            "prepare-petition-resolution",
            "chuẩn bị báo cáo giám sát và dự thảo nghị quyết về kiến nghị cử tri",
            "prepare the oversight report and the draft resolution on petitions",
            ActCategory.DOCUMENT);

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
            DISSOLVE_COMMUNE_COUNCIL,
            CLOSE_SESSION,
            DRAFT_AGENDA,
            ADOPT_AGENDA,
            ADD_AGENDA_ITEM,
            DECIDE_TO_SUBMIT,
            FIX_POSTING,
            REQUIRE_CORRECTION,
            REFER_DOCUMENT,
            REFER_UNANSWERED_REQUEST,
            ANNUL_DOCUMENT,
            ANNUL_PROVINCIAL_RESOLUTION,
            SUSPEND_COMMUNE_DOCUMENT,
            ESCALATE_RECOMMENDATION,
            FOLLOW_UP_CONCLUSIONS,
            FOLLOW_UP_RECOMMENDATIONS,
            PROPOSE_RESPONSIBILITY,
            RESOLVE_ON_QUESTIONING,
            REMOVE_OFFICER,
            DISSOLVE_LOWER_COUNCIL,
            DECIDE_URGENT_MEASURES,
            DECIDE_URGENT_SPENDING,
            DECIDE_OTHER_BETWEEN_SESSIONS,
            // Petitions, letters and receptions
            HANDLE_LETTERS,
            ARRANGE_RECEPTION,
            ASSIGN_RECEPTION_UNIT,
            LEAD_ANSWER,
            REPORT_PETITIONS,
            REPORT_PETITION_OVERSIGHT,
            RESOLVE_ON_PETITIONS,
            REPORT_PETITION_RESULTS,
            VERIFY_PETITION_RESULTS,
            PREPARE_PETITION_RESOLUTION);

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
