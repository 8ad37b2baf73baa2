package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableSetMultimap;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.voting.VotingRules;

/**
 * What the conditions and dates of questions and explanation sessions are called in diagrams and pages, in Vietnamese and English:
 * {@code DiagramOptions.in(VIETNAMESE).naming(HearingNames.standard())}.
 *
 * <p>States, events, roles and obligations have their labels in the definition.
 */
public final class HearingNames {

    private static final Messages STANDARD = build();

    private HearingNames() {}

    /** Returns the names, by id. */
    public static Messages standard() {
        return STANDARD;
    }

    /** Returns the rules that the conditions ask, by the ids of the conditions: {@code DiagramOptions.citing}. */
    public static ImmutableSetMultimap<String, RuleKey<?>> rules() {
        return ImmutableSetMultimap.<String, RuleKey<?>>builder()
                .putAll("questioning/may-be-asked", OversightRules.QUESTIONABLE, OversightRules.SLIPS_SENT_TO)
                .put("questioning/fits-the-group", OversightRules.GROUPS_FIXED_BY)
                .put("questioning/written-answer-due", OversightRules.WRITTEN_ANSWER)
                .put("questioning/is-a-case-for-writing", OversightRules.WRITTEN_ANSWER_CASES)
                .put("questioning/has-the-term-of-law", OversightRules.WRITTEN_ANSWER)
                .put("explanation/is-lawfully-decided", OversightRules.EXPLANATION_CONTENT)
                .put("explanation/hears-who-was-called", OversightRules.EXPLAINERS)
                .put("explanation/is-carried", VotingRules.EXPLANATION_CONCLUSION)
                .put("explanation/reaches-those-who-receive-it", OversightRules.EXPLANATION_SENT_TO)
                .build();
    }

    private static Messages build() {
        Messages.Builder names = Messages.builder();
        addQuestioning(names);
        addExplanation(names);
        addShared(names);
        return names.build();
    }

    private static void addQuestioning(Messages.Builder names) {
        name(
                names,
                "questioning/is-opened-on-its-day",
                "ghi nhận đúng ngày nhận phiếu",
                "opened on the day the slip was handed in");
        name(names, "questioning/may-be-asked", "thuộc diện bị chất vấn", "the office may be questioned");
        name(names, "questioning/fits-the-group", "thuộc nhóm vấn đề chất vấn", "it fits the group of issues");
        name(
                names,
                "questioning/is-a-case-for-writing",
                "thuộc trường hợp trả lời bằng văn bản",
                "it is a case for a written answer");
        name(names, "questioning/has-the-term-of-law", "thời hạn theo quy định", "the time limit is that of the law");
        name(
                names,
                "questioning/is-answer-in-person",
                "trực tiếp trả lời, đúng người, đúng ngày",
                "answered in person, by whom it must be, on its day");
        name(names, "questioning/is-answer-in-writing", "trả lời bằng văn bản", "answered in writing");
        name(
                names,
                "questioning/says-what-and-by-when",
                "nêu lý do và ngày phải trả lời",
                "it says why and by which day");
        name(names, "questioning/states-its-parts", "nghị quyết đủ nội dung", "the resolution states its parts");
        name(
                names,
                "questioning/is-promised-here",
                "là lời hứa hoặc nội dung nghị quyết",
                "promised, or asked for by the resolution");
        name(
                names,
                "questioning/awaits-a-follow-up",
                "còn nội dung chờ hồ sơ theo dõi",
                "something waits for its follow-up");
        name(
                names,
                "questioning/names-a-follow-up",
                "hồ sơ theo dõi đúng nội dung",
                "the follow-up is of something promised here");
        name(
                names,
                "questioning/everything-is-followed-up",
                "mọi nội dung đã có hồ sơ theo dõi",
                "everything has a follow-up");
        name(names, "questioning/day-of-answer", "ngày trả lời của nhóm vấn đề", "the day of the group");
        name(names, "questioning/written-answer-due", "hạn trả lời bằng văn bản", "the term of the written answer");
    }

    private static void addExplanation(Messages.Builder names) {
        name(
                names,
                "explanation/is-opened-on-its-day",
                "ghi nhận đúng ngày quyết định",
                "opened on the day of the decision");
        name(
                names,
                "explanation/is-lawfully-decided",
                "quyết định đúng thẩm quyền, đủ nội dung",
                "decided by whom and as the law says");
        name(
                names,
                "explanation/has-the-notice-of-law",
                "ngày tổ chức còn đủ thời hạn thông báo",
                "the day leaves the notice of the law");
        name(
                names,
                "explanation/changes-the-day",
                "nêu lý do, ngày khác với ngày đã định",
                "it says why, and is another day");
        name(names, "explanation/is-notified-in-time", "thông báo đúng hạn", "notice is given in time");
        name(names, "explanation/is-held-on-its-day", "tổ chức đúng ngày", "held on its day");
        name(
                names,
                "explanation/hears-who-was-called",
                "nghe người được yêu cầu giải trình",
                "somebody who was called is heard");
        name(names, "explanation/is-carried", "kết luận được thông qua", "the vote carries the conclusion");
        name(names, "explanation/reaches-those-who-receive-it", "gửi đủ nơi nhận", "sent to all who receive it");
        name(names, "explanation/is-asked-for-here", "là nội dung của kết luận", "asked for by the conclusion");
        name(
                names,
                "explanation/awaits-a-follow-up",
                "còn nội dung kết luận chờ theo dõi",
                "something of it waits for its follow-up");
        name(
                names,
                "explanation/names-a-follow-up",
                "hồ sơ theo dõi đúng nội dung kết luận",
                "the follow-up is of the conclusion");
        name(
                names,
                "explanation/everything-is-followed-up",
                "mọi nội dung kết luận đã có hồ sơ theo dõi",
                "everything of the conclusion has a follow-up");
        name(names, "explanation/notice-due", "hạn thông báo", "the term of notice");
        name(names, "explanation/hearing-due", "ngày tổ chức phiên giải trình", "the day of the session");
    }

    private static void addShared(Messages.Builder names) {
        name(names, "hearing/reasons-are-given", "có nêu lý do", "reasons are given");
        name(names, "hearing/commitment-is-new", "chưa ghi nhận trước đây", "not recorded before");
        name(names, "hearing/commitment-has-its-term", "có thời hạn thực hiện", "it has its term");
    }

    private static void name(Messages.Builder names, String id, String vietnamese, String english) {
        names.name(id, Label.of(vietnamese, english));
    }
}
