package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableSetMultimap;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Messages;

/**
 * What the conditions and dates of a follow-up are called in diagrams, in Vietnamese and English: {@code
 * DiagramOptions.in(VIETNAMESE).naming(FollowUpNames.standard())}.
 *
 * <p>States, events, roles and obligations have their labels in the definition.
 */
public final class FollowUpNames {

    private static final Messages STANDARD = build();

    private FollowUpNames() {}

    /** Returns the names, by id. */
    public static Messages standard() {
        return STANDARD;
    }

    /**
     * Returns the rules on which the rungs of a ladder rest, by the ids of their events and obligations: {@code DiagramOptions.citing}.
     *
     * @param ladder the ladder of the definition
     * @return the rules
     */
    public static ImmutableSetMultimap<String, RuleKey<?>> rules(Ladder ladder) {
        ImmutableSetMultimap.Builder<String, RuleKey<?>> rules = ImmutableSetMultimap.builder();
        for (LadderRung rung : ladder.rungs()) {
            rung.restsOn()
                    .ifPresent(
                            rule -> rules.put(rung.id(), rule).put(rung.event().id(), rule));
        }
        return rules.build();
    }

    private static Messages build() {
        Messages.Builder names = Messages.builder();
        name(names, "issuable", "kiến nghị đủ nội dung để ban hành", "it says all that issuing asks for");
        name(names, "not-the-author", "không phải người lập báo cáo", "not the author of the report");
        name(names, "evidence-is-there", "đủ minh chứng bắt buộc", "the required evidence is there");
        name(names, "sets-term-for-the-rest", "ấn định thời hạn cho phần còn lại", "a term is set for the rest");
        name(names, "any-new-term-is-later", "thời hạn mới (nếu có) sau ngày này", "a new term, if set, is later");
        name(names, "new-term-is-later", "thời hạn mới sau ngày này", "the new term is later");
        name(names, "term-is-reasoned", "nêu lý do của thời hạn mới", "the new term has reasons");
        name(names, "extensions-are-left", "còn lượt gia hạn", "extensions are left");
        name(names, "extends-the-term", "thời hạn mới sau thời hạn đang áp dụng", "it is after the term that runs");
        name(names, "completion-is-overdue", "việc thực hiện đã quá hạn", "carrying out is overdue");
        name(names, "explanation-is-pending", "đang chờ giải trình", "an explanation is awaited");
        name(names, "is-petition", "là kiến nghị cử tri", "it came out of a petition of voters");
        name(
                names,
                "something-was-explained",
                "đã có trả lời, báo cáo hoặc giải trình",
                "an answer or explanation was given");
        name(
                names,
                "leaves-the-parties-apart",
                "không ai tự theo dõi, kiểm tra mình",
                "nobody oversees or verifies itself");
        name(names, "reconsideration-is-pending", "đang chờ xem xét lại", "reconsideration is awaited");
        name(names, "reasons-are-given", "có nêu lý do", "reasons are given");
        name(names, "rung-is-next", "đến lượt bước đôn đốc", "the rung is next");
        name(names, "changes-the-rung", "đổi sang bước đôn đốc khác", "it changes the rung");
        name(names, "current-due", "thời hạn đang áp dụng của kiến nghị", "the term that runs");
        name(names, "review-date", "ngày xem xét việc tạm dừng", "the day of review");
        name(names, "reconsideration-pending", "đang chờ xem xét lại", "reconsideration is awaited");
        name(names, "explanation-pending", "đang chờ giải trình", "an explanation is awaited");
        name(
                names,
                "complex-explanation-pending",
                "đang chờ giải trình vụ việc phức tạp",
                "a complex explanation is awaited");
        name(names, "all-rungs-taken", "đã thực hiện hết các bước đôn đốc", "all rungs were taken");
        for (LadderRung rung : Ladder.standard().rungs()) {
            names.name(rung.id() + "-is-next", Label.of("đến lượt bước này", "it is the next rung"));
        }
        return names.build();
    }

    private static void name(Messages.Builder names, String what, String vietnamese, String english) {
        names.name("follow-up/" + what, Label.of(vietnamese, english));
    }
}
