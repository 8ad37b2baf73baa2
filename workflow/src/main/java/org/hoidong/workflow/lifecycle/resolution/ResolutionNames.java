package org.hoidong.workflow.lifecycle.resolution;

import com.google.common.collect.ImmutableSetMultimap;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.resolution.Procedure;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.voting.VotingRules;

/**
 * What the conditions and dates of a resolution are called in diagrams and pages, in Vietnamese and English: {@code
 * DiagramOptions.in(VIETNAMESE).naming(ResolutionNames.standard())}.
 *
 * <p>States, events, roles and obligations have their labels in the definition.
 */
public final class ResolutionNames {

    private static final Messages STANDARD = build();

    private ResolutionNames() {}

    /** Returns the names, by id. */
    public static Messages standard() {
        return STANDARD;
    }

    /**
     * Returns the rules that the conditions of one procedure ask, by the ids of the conditions: {@code DiagramOptions.citing}.
     *
     * @param procedure the procedure
     */
    public static ImmutableSetMultimap<String, RuleKey<?>> rules(Procedure procedure) {
        return ImmutableSetMultimap.<String, RuleKey<?>>builder()
                .put("resolution/keeps-the-order", MeetingRules.ADOPTION_ORDER)
                .put("resolution/is-carried", VotingRules.ORDINARY_RESOLUTION)
                .put("resolution/is-signed-by-who-may", ResolutionRules.SIGNER)
                .put(
                        "resolution/takes-effect-lawfully",
                        procedure == Procedure.SIMPLIFIED
                                ? ResolutionRules.EARLIEST_EFFECT_SIMPLIFIED
                                : ResolutionRules.EARLIEST_EFFECT)
                .putAll(
                        "resolution/is-issued",
                        ResolutionRules.SEND_UP,
                        ResolutionRules.TO_GAZETTE,
                        procedure == Procedure.SIMPLIFIED
                                ? ResolutionRules.PUBLISHED_AT_ONCE
                                : ResolutionRules.PUBLISHED_THROUGH)
                .build();
    }

    private static Messages build() {
        Messages.Builder names = Messages.builder();
        name(
                names,
                "is-prepared-in-ordinary-procedure",
                "theo trình tự, thủ tục thông thường",
                "prepared in the ordinary procedure");
        name(
                names,
                "is-prepared-in-simplified-procedure",
                "theo trình tự, thủ tục rút gọn",
                "prepared in the simplified procedure");
        name(names, "is-of-a-joint-committee", "là ý kiến của Ban phối hợp", "of a joint committee");
        name(names, "is-of-the-lead", "là báo cáo của Ban chủ trì", "of the lead committee");
        name(
                names,
                "opinions-are-complete",
                "đủ ý kiến của các Ban phối hợp",
                "every joint committee has given its opinion");
        name(names, "session-is-ahead", "kỳ họp chưa bế mạc", "the session is not over");
        name(names, "is-voted-at-the-session", "biểu quyết trong kỳ họp", "voted at the session");
        name(names, "keeps-the-order", "đúng trình tự thông qua", "the order of adoption is kept");
        name(names, "is-carried", "đủ số phiếu tán thành", "the vote carries it");
        name(names, "takes-effect-lawfully", "ngày có hiệu lực đúng quy định", "the day of effect is lawful");
        name(names, "is-signed-by-who-may", "người ký đúng thẩm quyền", "signed by who may");
        name(names, "is-first", "chưa ghi nhận việc này", "not recorded before");
        name(names, "is-issued", "đã gửi và công bố đủ", "sent up, and made known");
        name(names, "day-of-effect-has-come", "đến ngày có hiệu lực", "the day of effect has come");
        name(names, "reasons-are-given", "có nêu lý do", "reasons are given");
        name(names, "opinion-is-missing", "còn thiếu ý kiến của Ban phối hợp", "a joint opinion is missing");
        name(names, "is-not-sent-up", "chưa gửi cấp trên", "not sent up yet");
        name(names, "is-unpublished", "chưa đăng, niêm yết", "not published yet");
        name(names, "end-of-session", "đến hết kỳ họp", "until the session ends");
        name(names, "day-of-effect", "ngày có hiệu lực", "the day of effect");
        return names.build();
    }

    private static void name(Messages.Builder names, String what, String vietnamese, String english) {
        names.name("resolution/" + what, Label.of(vietnamese, english));
    }
}
