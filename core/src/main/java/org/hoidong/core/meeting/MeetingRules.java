package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.MatterKind;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.voting.SupportRule;

/**
 * The questions about meetings that a rule book answers for a date.
 *
 * <p>Most differ by kind of meeting: ask {@code NOTICE.of(kind)}, whose id is {@code meeting/notice@regular} for the kind
 * {@code regular}. How many must be present is asked with {@link org.hoidong.core.voting.VotingRules}, and who may close a
 * session or change its agenda with {@link org.hoidong.core.council.CouncilRules#COMPETENCE}.
 */
public final class MeetingRules {

    // Convening

    /** Which kinds of bodies may convene a kind of meeting. */
    public static final RuleKey<ImmutableSet<BodyKind>> CONVENERS =
            of("meeting/conveners", "Thẩm quyền triệu tập", "Who may convene");

    /** The holders of which offices may convene a kind of meeting, by {@link MeetingKind}, the first before the next. */
    public static final RuleKey<NamedKinds<Competent>> CONVENING_OFFICES =
            of("meeting/convening-offices", "Người có thẩm quyền triệu tập", "Which office holders may convene");

    /** Who must ask for a kind of meeting that is not held by itself, by {@link MeetingKind}. */
    public static final RuleKey<NamedKinds<Competent>> DEMANDED_BY =
            of("meeting/demanded-by", "Chủ thể yêu cầu họp", "Who may ask for a meeting");

    /** Who presides over a kind of meeting, by {@link MeetingKind}: the first, and who steps in, in order; {@link Presiding} judges it. */
    public static final RuleKey<NamedKinds<Competent>> PRESIDED_BY =
            of("meeting/presided-by", "Người chủ tọa", "Who presides over a meeting");

    /** Which documents come out of a kind of meeting, by {@link MeetingKind}. */
    public static final RuleKey<NamedKinds<DocumentKind>> RESULTS_IN =
            of("meeting/results-in", "Văn bản của cuộc họp", "Which documents come out of a meeting");

    /** How often a kind of meeting must be held, by {@link MeetingKind}. */
    public static final RuleKey<Frequency> FREQUENCY =
            of("meeting/frequency", "Số lần họp tối thiểu", "How often a meeting must be held");

    /** How many voters must ask before a kind of meeting is held, by {@link MeetingKind} and, where only some tiers have it, by tier. */
    public static final RuleKey<SupportRule> REQUESTED_BY_VOTERS =
            of("meeting/requested-by-voters", "Tỷ lệ cử tri yêu cầu họp", "Voters needed to ask for a meeting");

    /** Who may ask that a council sit in closed session; whether it does, it decides itself. */
    public static final RuleKey<NamedKinds<Competent>> CLOSED_SESSION_DEMANDED_BY =
            of("meeting/closed-session-demanded-by", "Chủ thể đề nghị họp kín", "Who may ask for a closed session");

    /** How many delegates must ask before a council decides whether to sit in closed session. */
    public static final RuleKey<SupportRule> CLOSED_SESSION_REQUEST = of(
            "meeting/closed-session-request",
            "Số đại biểu yêu cầu họp kín",
            "Delegates needed to ask for a closed session");

    /** How long before its opening a kind of meeting must be convened. */
    public static final RuleKey<TimeLimit> NOTICE = of("meeting/notice", "Thời hạn triệu tập", "Time of notice");

    /** How long before its opening the documents of a kind of meeting must be sent. */
    public static final RuleKey<TimeLimit> DOCUMENTS_BEFORE_OPENING =
            of("meeting/documents-before-opening", "Thời hạn gửi tài liệu", "Time of sending documents");

    /** By when the first session of a council must open, counted from the election day, by {@link MeetingKind}. */
    public static final RuleKey<TimeLimit> FIRST_SESSION =
            of("meeting/first-session", "Thời hạn họp kỳ thứ nhất", "Time of the first session");

    // Who is there

    /** Who must be invited to the sessions of a council, beside its delegates. */
    public static final RuleKey<NamedKinds<Competent>> INVITED =
            of("meeting/invited", "Khách mời dự kỳ họp", "Who is invited to a session");

    /** Which bodies take part in a kind of meeting, by {@link MeetingKind}. */
    public static final RuleKey<NamedKinds<Competent>> TAKES_PART =
            of("meeting/takes-part", "Thành phần tham dự", "Who takes part in a meeting");

    /** What a delegate who will be absent must give. */
    public static final RuleKey<RequiredContent> ABSENCE_REPORT =
            of("meeting/absence-report", "Báo cáo vắng mặt", "Report of absence");

    // Preparing and holding a session

    /** Which meetings must be held before a regular session, by {@link org.hoidong.core.council.TierKind}. */
    public static final RuleKey<NamedKinds<MeetingKind>> PREPARED_BY = of(
            "meeting/prepared-by", "Hội nghị phải tổ chức trước kỳ họp", "Meetings that must be held before a session");

    /** Which papers an item must have before it is put on the agenda of a session, by {@link AgendaItemKind}; a council's policy. */
    public static final RuleKey<DossierRule> ITEM_DOSSIER = of(
            "meeting/item-dossier", "Hồ sơ nội dung trình kỳ họp", "Papers of an item before it is put on an agenda");

    /** In which order a session deals with a draft resolution, project or report that it adopts. */
    public static final RuleKey<OrderOfProceedings> ADOPTION_ORDER =
            of("meeting/adoption-order", "Trình tự thông qua", "Order in which a draft is adopted");

    /** How long before a meeting a step of its preparation is done, by {@link MeetingKind} and {@link PreparationStep}. */
    public static final RuleKey<TimeLimit> PREPARED_WITHIN =
            of("meeting/prepared-within", "Thời hạn chuẩn bị trước cuộc họp", "Time of a step before a meeting");

    // After a meeting, and between sessions

    /** By when minutes and resolutions must be sent, counted from the closing. */
    public static final RuleKey<TimeLimit> MINUTES_SENT = of(
            "meeting/minutes-sent", "Thời hạn gửi biên bản và nghị quyết", "Time of sending minutes and resolutions");

    /** By when the result of a kind of meeting is notified, counted from its end, by {@link MeetingKind}. */
    public static final RuleKey<TimeLimit> RESULT_NOTIFIED =
            of("meeting/result-notified", "Thời hạn thông báo kết quả", "Time for notifying the result");

    /** How often the front is notified of the activity of a council. */
    public static final RuleKey<Frequency> ACTIVITY_NOTICE =
            of("meeting/activity-notice", "Số lần thông báo hoạt động", "How often the front is notified of activity");

    /** Which matters are sudden and urgent, so that an act may be done between two sessions, by {@link org.hoidong.core.council.ActKind}. */
    public static final RuleKey<NamedKinds<MatterKind>> URGENT_MATTERS = of(
            "meeting/urgent-matters",
            "Việc đột xuất, cấp bách giữa hai kỳ họp",
            "Sudden and urgent matters between sessions");

    /** In which tiers an act between two sessions may be done, by {@link org.hoidong.core.council.ActKind}. */
    public static final RuleKey<NamedKinds<TierKind>> BETWEEN_SESSIONS_TIERS = of(
            "meeting/between-sessions-tiers",
            "Cấp được quyết định giữa hai kỳ họp",
            "Tiers that may decide between sessions");

    /** What a request for an act between two sessions must show, by {@link org.hoidong.core.council.ActKind}. */
    public static final RuleKey<RequiredContent> BETWEEN_SESSIONS_REQUEST = of(
            "meeting/between-sessions-request",
            "Nội dung phải có của văn bản đề nghị giải quyết giữa hai kỳ họp",
            "What a request between sessions must show");

    /** In which documents an act between two sessions is done, by {@link org.hoidong.core.council.ActKind}. */
    public static final RuleKey<NamedKinds<DocumentKind>> BETWEEN_SESSIONS_FORM = of(
            "meeting/between-sessions-form",
            "Hình thức văn bản giải quyết giữa hai kỳ họp",
            "In which form a matter between sessions is decided");

    private MeetingRules() {}

    private static <T> RuleKey<T> of(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.LOCAL_GOVERNMENT, Label.of(vietnamese, english));
    }
}
