package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.meeting.ContentCategory;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.InterSessionMatter;

/** What the law of Viet Nam asks documents to state or hold. */
public final class VietnamContents {

    /** The need for it (sự cần thiết). */
    public static final ContentPart NEED =
            of("oversight-need", "sự cần thiết", "the need for it", ContentCategory.SUBJECT);

    /** The content of the oversight (nội dung giám sát). */
    public static final ContentPart CONTENT =
            of("oversight-content", "nội dung giám sát", "the content of the oversight", ContentCategory.SUBJECT);

    /** The scope of the oversight (phạm vi giám sát). */
    public static final ContentPart SCOPE =
            of("oversight-scope", "phạm vi giám sát", "the scope of the oversight", ContentCategory.SUBJECT);

    /** The object of the oversight (đối tượng giám sát). */
    public static final ContentPart OBJECT =
            of("oversight-object", "đối tượng giám sát", "the object of the oversight", ContentCategory.SUBJECT);

    /** The plan of the oversight (kế hoạch giám sát). */
    public static final ContentPart PLAN =
            of("plan-of-delegation", "kế hoạch giám sát", "the plan of the oversight", ContentCategory.SUBJECT);

    /** The members of the delegation (thành phần Đoàn giám sát). */
    public static final ContentPart MEMBERS = of(
            "delegation-members",
            "thành phần Đoàn giám sát",
            "the members of the delegation",
            ContentCategory.PARTICIPANT);

    /** The bodies overseen (cơ quan, tổ chức, cá nhân chịu sự giám sát). */
    public static final ContentPart BODIES_OVERSEEN = of(
            "bodies-overseen",
            "cơ quan, tổ chức, cá nhân chịu sự giám sát",
            "the bodies overseen",
            ContentCategory.PARTICIPANT);

    /** The assessment (đánh giá). */
    public static final ContentPart ASSESSMENT =
            of("assessment", "đánh giá", "the assessment", ContentCategory.ASSESSMENT);

    /** The assessment and the responsibility (đánh giá kết quả, trách nhiệm). */
    public static final ContentPart ASSESSMENT_AND_RESPONSIBILITY = of(
            "assessment-and-responsibility",
            "đánh giá kết quả, trách nhiệm",
            "the assessment and the responsibility",
            ContentCategory.ASSESSMENT);

    /** The time for the remedy (thời hạn khắc phục). */
    public static final ContentPart TIME_FOR_REMEDY =
            of("time-for-remedy", "thời hạn khắc phục", "the time for the remedy", ContentCategory.TASK);

    /** Who carries it out (trách nhiệm thi hành). */
    public static final ContentPart IMPLEMENTER =
            of("implementer", "trách nhiệm thi hành", "who carries it out", ContentCategory.TASK);

    /** The duty to report the result (trách nhiệm báo cáo kết quả thực hiện). */
    public static final ContentPart DUTY_TO_REPORT = of(
            "duty-to-report",
            "trách nhiệm báo cáo kết quả thực hiện",
            "the duty to report the result",
            ContentCategory.TASK);

    /** The recommendations (các kiến nghị). */
    public static final ContentPart RECOMMENDATIONS =
            of("recommendations", "các kiến nghị", "the recommendations", ContentCategory.TASK);

    /** The reason for the absence (lý do vắng mặt). */
    public static final ContentPart ABSENCE_REASON =
            of("absence-reason", "lý do vắng mặt", "the reason for the absence", ContentCategory.SUBJECT);

    /** The report in advance to who presides (báo cáo trước với người chủ trì). */
    public static final ContentPart REPORTED_TO_CHAIR = of(
            "reported-to-chair",
            "báo cáo trước với người chủ trì",
            "the report in advance to who presides",
            ContentCategory.TASK);

    /** The direction of the competent authority (chỉ đạo của cơ quan có thẩm quyền). */
    public static final ContentPart DIRECTION = of(
            "direction-of-authority",
            "chỉ đạo của cơ quan có thẩm quyền",
            "the direction of the competent authority",
            ContentCategory.SUBJECT);

    /** That the budget is able to bear it (khả năng cân đối ngân sách). */
    public static final ContentPart BUDGET_CAPACITY = of(
            "budget-capacity",
            "khả năng cân đối của ngân sách",
            "the capacity of the budget",
            ContentCategory.ASSESSMENT);

    /** What is to be explained (nội dung giải trình). */
    public static final ContentPart EXPLANATION_CONTENT =
            of("explanation-content", "nội dung giải trình", "what is to be explained", ContentCategory.SUBJECT);

    /** The plan of the explanation session (kế hoạch tổ chức phiên giải trình). */
    public static final ContentPart EXPLANATION_PLAN = of(
            "plan-of-explanation",
            "kế hoạch tổ chức phiên giải trình",
            "the plan of the explanation session",
            ContentCategory.SUBJECT);

    /** Who is called to explain (người có trách nhiệm giải trình). */
    public static final ContentPart EXPLAINERS = of(
            "explainers", "người có trách nhiệm giải trình", "who is called to explain", ContentCategory.PARTICIPANT);

    /** How far the settlement has come (tiến độ giải quyết). */
    public static final ContentPart PROGRESS =
            of("progress", "tiến độ giải quyết", "how far the settlement has come", ContentCategory.ASSESSMENT);

    /** Why it is late (lý do chậm giải quyết). */
    public static final ContentPart DELAY_REASONS =
            of("delay-reasons", "lý do chậm giải quyết", "why it is late", ContentCategory.ASSESSMENT);

    /** Who is responsible (trách nhiệm). */
    public static final ContentPart RESPONSIBILITY =
            of("responsibility", "trách nhiệm", "who is responsible", ContentCategory.ASSESSMENT);

    /** The number (số thứ tự). */
    public static final ContentPart ENTRY_NUMBER =
            of("entry-number", "số thứ tự", "the number", ContentCategory.SUBJECT);

    /** The day of the reception (ngày tiếp). */
    public static final ContentPart RECEIVED_ON =
            of("received-on", "ngày tiếp", "the day of the reception", ContentCategory.SUBJECT);

    /** Name and address (họ tên, địa chỉ). */
    public static final ContentPart NAME_AND_ADDRESS =
            of("name-and-address", "họ tên, địa chỉ", "name and address", ContentCategory.PARTICIPANT);

    /** What was done before (việc giải quyết trước đó). */
    public static final ContentPart EARLIER_HANDLING =
            of("earlier-handling", "việc giải quyết trước đó", "what was done before", ContentCategory.SUBJECT);

    /** What the citizen asks (yêu cầu của công dân). */
    public static final ContentPart WHAT_IS_ASKED =
            of("what-is-asked", "yêu cầu của công dân", "what the citizen asks", ContentCategory.SUBJECT);

    /** What is done (việc xử lý). */
    public static final ContentPart PROCESSING = of("processing", "việc xử lý", "what is done", ContentCategory.TASK);

    /** What it is about (nội dung vụ việc). */
    public static final ContentPart ENTRY_SUBJECT =
            of("entry-subject", "nội dung vụ việc", "what it is about", ContentCategory.SUBJECT);

    private static final ImmutableList<ContentPart> ALL = ImmutableList.of(
            NEED,
            CONTENT,
            SCOPE,
            OBJECT,
            PLAN,
            MEMBERS,
            BODIES_OVERSEEN,
            ASSESSMENT,
            ASSESSMENT_AND_RESPONSIBILITY,
            TIME_FOR_REMEDY,
            IMPLEMENTER,
            DUTY_TO_REPORT,
            RECOMMENDATIONS,
            ABSENCE_REASON,
            REPORTED_TO_CHAIR,
            DIRECTION,
            BUDGET_CAPACITY,
            EXPLANATION_CONTENT,
            EXPLANATION_PLAN,
            EXPLAINERS,
            PROGRESS,
            DELAY_REASONS,
            RESPONSIBILITY,
            ENTRY_NUMBER,
            RECEIVED_ON,
            NAME_AND_ADDRESS,
            ENTRY_SUBJECT,
            EARLIER_HANDLING,
            WHAT_IS_ASKED,
            PROCESSING,
            InterSessionMatter.LEGAL_GROUND);

    private VietnamContents() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<ContentPart> all() {
        return ALL;
    }

    private static ContentPart of(String id, String vietnamese, String english, ContentCategory category) {
        return ContentPart.of(id, Label.of(vietnamese, english), category);
    }
}
