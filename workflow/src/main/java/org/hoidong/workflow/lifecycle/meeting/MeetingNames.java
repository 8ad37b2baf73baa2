package org.hoidong.workflow.lifecycle.meeting;

import com.google.common.collect.ImmutableSetMultimap;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.voting.VotingRules;
import org.hoidong.workflow.lifecycle.hearing.HearingNames;

/**
 * What the conditions and dates of a meeting are called in diagrams and pages, in Vietnamese and English: {@code
 * DiagramOptions.in(VIETNAMESE).naming(MeetingNames.standard())}.
 *
 * <p>States, events, roles and obligations have their labels in the definition.
 */
public final class MeetingNames {

    private static final Messages STANDARD = build();

    private MeetingNames() {}

    /** Returns the names, by id; those that it shares with hearings included. */
    public static Messages standard() {
        return STANDARD;
    }

    /** Returns the rules that the conditions and dates ask, by their ids: {@code DiagramOptions.citing}. */
    public static ImmutableSetMultimap<String, RuleKey<?>> rules() {
        return ImmutableSetMultimap.<String, RuleKey<?>>builder()
                .putAll(
                        "meeting/is-convened-in-time",
                        MeetingRules.CONVENERS,
                        MeetingRules.CONVENING_OFFICES,
                        MeetingRules.DEMANDED_BY,
                        VotingRules.SESSION_REQUEST,
                        MeetingRules.REQUESTED_BY_VOTERS,
                        MeetingRules.NOTICE,
                        MeetingRules.FIRST_SESSION,
                        MeetingRules.PREPARED_BY)
                .put("meeting/documents-are-in-time", MeetingRules.DOCUMENTS_BEFORE_OPENING)
                .putAll("meeting/has-the-quorum", VotingRules.PLENARY_QUORUM, VotingRules.STANDING_COMMITTEE_QUORUM)
                .put("meeting/result-is-owed", MeetingRules.RESULT_NOTIFIED)
                .put("meeting/notice-due", MeetingRules.NOTICE)
                .put("meeting/documents-due", MeetingRules.DOCUMENTS_BEFORE_OPENING)
                .put("meeting/result-due", MeetingRules.RESULT_NOTIFIED)
                .build();
    }

    private static Messages build() {
        Messages.Builder names = Messages.builder();
        name(
                names,
                "has-the-times-of-the-book",
                "thời hạn triệu tập, gửi tài liệu theo quy định, còn kịp triệu tập",
                "the times are those of the rules, and notice is still possible");
        name(names, "changes-the-day", "nêu lý do, ngày khác với ngày đã định", "it says why, and is another day");
        name(
                names,
                "is-convened-in-time",
                "đúng người triệu tập, người yêu cầu, thời hạn, bước chuẩn bị",
                "convened and asked for by whom it must be, in time, prepared");
        name(names, "documents-are-in-time", "gửi tài liệu đúng thời hạn", "the documents are in time");
        name(names, "asks-for-no-documents", "không có quy định phải gửi tài liệu trước", "no rule asks for documents");
        name(names, "is-opened-on-its-day", "khai mạc đúng ngày", "opened on its day");
        name(names, "is-resumed-on-its-day", "họp tiếp đúng ngày", "resumed on its day");
        name(
                names,
                "has-the-quorum",
                "triệu tập đúng quy định, đủ số người dự họp",
                "convened by the rules, and enough are there");
        name(names, "says-why-and-until-when", "nêu lý do và ngày họp tiếp", "it says why and until which day");
        name(names, "somebody-was-notified", "đã có người được triệu tập", "somebody was called");
        name(
                names,
                "change-is-unannounced",
                "chưa thông báo cho người được triệu tập",
                "those who were called do not know it");
        name(
                names,
                "may-conclude",
                "cuộc họp không phải kỳ họp, chưa có kết luận",
                "no session, and without a conclusion yet");
        name(names, "is-signed-in-order", "ký sau khi bế mạc", "signed after the closing");
        name(names, "result-is-owed", "còn phải thông báo kết quả", "the result must be notified");
        name(
                names,
                "result-is-not-owed",
                "không còn phải thông báo kết quả",
                "the result need not be notified any more");
        name(names, "awaits-a-follow-up", "còn nội dung kết luận chờ theo dõi", "a directive waits for its follow-up");
        name(names, "names-a-follow-up", "hồ sơ theo dõi đúng nội dung kết luận", "the follow-up is of a directive");
        name(
                names,
                "everything-is-followed-up",
                "mọi nội dung kết luận đã có hồ sơ theo dõi",
                "every directive has a follow-up");
        name(names, "notice-due", "hạn triệu tập", "the term of notice");
        name(names, "documents-due", "hạn gửi tài liệu", "the term of the documents");
        name(names, "opening-due", "ngày khai mạc", "the day of opening");
        name(names, "closing-due", "ngày họp cuối cùng", "the last day");
        name(names, "resumption-due", "ngày họp tiếp", "the day on which it goes on");
        name(names, "result-due", "hạn thông báo kết quả", "the term of the result");
        name(names, "announcement-owed", "chưa thông báo việc hoãn", "the postponement is not announced");
        name(names, "is-session", "là kỳ họp của Hội đồng nhân dân", "it is a session of the Council");
        name(names, "result-owed", "còn phải thông báo kết quả", "the result is owed");
        return HearingNames.standard().with(names.build());
    }

    private static void name(Messages.Builder names, String what, String vietnamese, String english) {
        names.name("meeting/" + what, Label.of(vietnamese, english));
    }
}
