package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;

/**
 * What a host sets for questions and explanation sessions. No law gives these numbers, so none has a default; the council's working
 * regulations do. What the law does give, the time of a written answer and of the notice, is in its rule book already.
 */
public final class HearingRules {

    /** Within which a slip is put into a group, left to writing or found not admissible, from its receipt. */
    public static final RuleKey<TimeLimit> ADMITTED_WITHIN = key(
            "questioning/admitted-within",
            "Thời hạn xử lý phiếu chất vấn",
            "Time limit to deal with a questioning slip");

    /** Within which the delegate accepts an answer or asks again, from the answer. */
    public static final RuleKey<TimeLimit> REPLY_WITHIN = key(
            "questioning/reply-within",
            "Thời hạn đại biểu cho ý kiến về nội dung trả lời",
            "Time limit of the delegate to say whether the answer satisfies");

    /** Within which another day is set for a session that was put off. */
    public static final RuleKey<TimeLimit> DAY_SET_WITHIN = key(
            "explanation/day-set-within",
            "Thời hạn định lại ngày tổ chức phiên giải trình",
            "Time limit to set another day for an explanation session");

    /** Within which the conclusion is voted on, from the session. */
    public static final RuleKey<TimeLimit> CONCLUDED_WITHIN = key(
            "explanation/concluded-within",
            "Thời hạn biểu quyết kết luận phiên giải trình",
            "Time limit to vote on the conclusion of an explanation session");

    /** Within which the conclusion is sent, from its adoption. */
    public static final RuleKey<TimeLimit> SENT_WITHIN = key(
            "explanation/sent-within",
            "Thời hạn gửi kết luận phiên giải trình",
            "Time limit to send the conclusion of an explanation session");

    /** Within which everything that was promised or asked for has a follow-up, from the end of the hearing. */
    public static final RuleKey<TimeLimit> CLOSED_WITHIN = key(
            "hearing/closed-within",
            "Thời hạn mở hồ sơ theo dõi sau chất vấn, giải trình",
            "Time limit to open the follow-ups of a hearing");

    /** How many working days before a written answer or a notice is due reminders come, for example 7 and 3. */
    public static final RuleKey<ImmutableList<Integer>> REMINDER_DAYS =
            key("hearing/reminder-days", "Số ngày nhắc trước hạn trả lời, thông báo", "Days of reminders of a hearing");

    private HearingRules() {}

    private static <T> RuleKey<T> key(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.OVERSIGHT, Label.of(vietnamese, english));
    }

    /**
     * Returns a builder of a rule book that knows which settings these life cycles need, so that a missing one is an error that says
     * what to give.
     *
     * @param book the rule book to build on
     * @param id the id of the new book
     * @param version the version of the new book
     * @param silent the provision that is silent on them
     * @return the builder
     */
    public static RuleBook.Builder declareSettings(RuleBook book, String id, String version, Provision silent) {
        return book.extend(id, version)
                .setting(ADMITTED_WITHIN, SettingNeeded.of(silent, "2.1/questioning-at-session", "5 working days"))
                .setting(REPLY_WITHIN, SettingNeeded.of(silent, "2.1/questioning-at-session", "10 working days"))
                .setting(DAY_SET_WITHIN, SettingNeeded.of(silent, "2.1/explanation-a", "15 working days"))
                .setting(CONCLUDED_WITHIN, SettingNeeded.of(silent, "2.1/explanation-a", "5 working days"))
                .setting(SENT_WITHIN, SettingNeeded.of(silent, "2.1/explanation-a", "3 working days"))
                .setting(CLOSED_WITHIN, SettingNeeded.of(silent, "A-O-41", "5 working days"))
                .setting(REMINDER_DAYS, SettingNeeded.of(silent, "5.3/reminders", "7 and 3 working days"));
    }
}
