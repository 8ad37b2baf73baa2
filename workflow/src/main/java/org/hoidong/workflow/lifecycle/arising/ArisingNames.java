package org.hoidong.workflow.lifecycle.arising;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Messages;

/**
 * What the conditions and dates of a matter between sessions are called in diagrams and pages, in Vietnamese and English: {@code
 * DiagramOptions.in(VIETNAMESE).naming(ArisingNames.standard())}.
 *
 * <p>States, events, roles and obligations have their labels in the definition.
 */
public final class ArisingNames {

    private static final Messages STANDARD = build();

    private ArisingNames() {}

    /** Returns the rules that the conditions ask, by the ids of the conditions: {@code DiagramOptions.citing}. */
    public static ImmutableSetMultimap<String, RuleKey<?>> rules() {
        // what gives the power also asks for the report
        ImmutableSet<RuleKey<?>> power = ImmutableSet.of(
                MeetingRules.URGENT_MATTERS,
                MeetingRules.BETWEEN_SESSIONS_TIERS,
                MeetingRules.BETWEEN_SESSIONS_REQUEST);
        return ImmutableSetMultimap.<String, RuleKey<?>>builder()
                .putAll("arising/is-within-power", power)
                .putAll("arising/is-reported", power)
                .putAll("arising/is-not-reported", power)
                .put("arising/has-the-form", MeetingRules.BETWEEN_SESSIONS_FORM)
                .build();
    }

    /** Returns the names, by id. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder names = Messages.builder();
        name(names, "is-opened-on-its-day", "ghi nhận đúng ngày nhận văn bản", "opened on the day the request came");
        name(names, "is-within-power", "thuộc thẩm quyền của Thường trực", "the Standing Committee may decide it");
        name(names, "has-the-form", "đúng hình thức văn bản", "it has the form that is asked for");
        name(names, "is-reported", "phải báo cáo kỳ họp", "it must be reported at a session");
        name(names, "is-not-reported", "không phải báo cáo kỳ họp", "nothing asks for a report");
        name(names, "names-the-nearest-session", "ghi kỳ họp gần nhất", "the nearest session is named");
        name(names, "is-the-nearest-session", "là kỳ họp gần nhất", "it is the nearest session");
        name(names, "session-is-planned", "kỳ họp có trong dự kiến", "the session is planned");
        name(names, "session-is-reasoned", "nêu lý do", "reasons are stated");
        name(names, "reasons-are-given", "có nêu lý do", "reasons are given");
        name(names, "changes-the-session", "kỳ họp khác với kỳ họp đã ghi", "the session is another");
        name(names, "reports-the-decision", "nội dung kỳ họp là báo cáo về việc này", "the item reports the decision");
        name(names, "is-dealt-with", "kỳ họp đã xem xét", "the session dealt with it");
        name(names, "is-put-off", "kỳ họp chưa xem xét", "the session did not deal with it");
        name(names, "item-is-of-the-day", "nội dung được xem xét trong ngày", "the item came up on the day");
        name(names, "nearest-session-due", "đến hết kỳ họp gần nhất", "until the nearest session ends");
        name(names, "session-due", "đến hết kỳ họp đã ghi", "until the session named ends");
        return names.build();
    }

    private static void name(Messages.Builder names, String what, String vietnamese, String english) {
        names.name("arising/" + what, Label.of(vietnamese, english));
    }
}
