package org.hoidong.workflow.lifecycle.meeting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;

/**
 * What a host sets for the life cycle of a meeting. No law gives these numbers, so none has a default; the council's working regulations
 * do. What the law does give, or leaves to the council, {@link org.hoidong.core.meeting.MeetingRules} asks: the times of notice, of
 * documents and of the result by kind of meeting, and when the minutes of a session are sent.
 */
public final class MeetingStepRules {

    /**
     * The register of units, bodies and councils. Unlike a number of law it changes all the time; the host puts the register as it
     * stands into the book it asks with.
     */
    public static final RuleKey<CouncilDirectory> DIRECTORY =
            key("meeting/directory", "Danh mục các cơ quan, Hội đồng nhân dân", "Register of bodies and councils");

    /** Within which the minutes are written, from the closing or since they were sent back. */
    public static final RuleKey<TimeLimit> MINUTES_DRAFTED_WITHIN = key(
            "meeting/minutes-drafted-within", "Thời hạn dự thảo biên bản cuộc họp", "Time limit to write the minutes");

    /** Within which the minutes are approved and signed, or sent back. */
    public static final RuleKey<TimeLimit> MINUTES_APPROVED_WITHIN = key(
            "meeting/minutes-approved-within",
            "Thời hạn thông qua, ký biên bản cuộc họp",
            "Time limit to approve and sign the minutes");

    /** Within which the minutes of a meeting that is no session of a council are sent, from the closing. */
    public static final RuleKey<TimeLimit> OTHER_MINUTES_SENT_WITHIN = key(
            "meeting/other-minutes-sent-within",
            "Thời hạn gửi biên bản cuộc họp không phải là kỳ họp",
            "Time limit to send minutes of what is no session");

    /** Within which another day is set for a meeting that was put off. */
    public static final RuleKey<TimeLimit> DAY_SET_WITHIN =
            key("meeting/day-set-within", "Thời hạn định lại ngày họp", "Time limit to set another day for a meeting");

    /** Within which those who were called are told that a meeting was put off or cancelled. */
    public static final RuleKey<TimeLimit> CHANGE_ANNOUNCED_WITHIN = key(
            "meeting/change-announced-within",
            "Thời hạn thông báo hoãn, hủy cuộc họp",
            "Time limit to announce that a meeting is put off or cancelled");

    /** Within which the file is completed, from the sending of the minutes. */
    public static final RuleKey<TimeLimit> COMPLETED_WITHIN = key(
            "meeting/completed-within",
            "Thời hạn hoàn tất hồ sơ cuộc họp",
            "Time limit to complete the file of a meeting");

    /** How many working days before notice and documents are due reminders come, for example 7 and 3. */
    public static final RuleKey<ImmutableList<Integer>> REMINDER_DAYS = key(
            "meeting/reminder-days",
            "Số ngày nhắc trước hạn triệu tập, gửi tài liệu",
            "Days of reminders of a meeting");

    private MeetingStepRules() {}

    private static <T> RuleKey<T> key(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.LOCAL_GOVERNMENT, Label.of(vietnamese, english));
    }

    /** Returns the time limits among them. */
    public static ImmutableList<RuleKey<TimeLimit>> timeLimits() {
        return ImmutableList.of(
                MINUTES_DRAFTED_WITHIN,
                MINUTES_APPROVED_WITHIN,
                OTHER_MINUTES_SENT_WITHIN,
                DAY_SET_WITHIN,
                CHANGE_ANNOUNCED_WITHIN,
                COMPLETED_WITHIN);
    }

    /**
     * Returns a builder of a rule book that knows which settings this life cycle needs, so that a missing one is an error that says
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
                .setting(
                        DIRECTORY, SettingNeeded.of(silent, "2.1/regular-a", "the bodies and councils of the province"))
                .setting(MINUTES_DRAFTED_WITHIN, SettingNeeded.of(silent, "A-M-08", "3 working days"))
                .setting(MINUTES_APPROVED_WITHIN, SettingNeeded.of(silent, "A-M-08", "2 working days"))
                .setting(OTHER_MINUTES_SENT_WITHIN, SettingNeeded.of(silent, "2.1/briefing", "7 working days"))
                .setting(DAY_SET_WITHIN, SettingNeeded.of(silent, "2.1/regular-a", "15 working days"))
                .setting(CHANGE_ANNOUNCED_WITHIN, SettingNeeded.of(silent, "2.1/regular-a", "1 working day"))
                .setting(COMPLETED_WITHIN, SettingNeeded.of(silent, "A-M-08", "5 working days"))
                .setting(REMINDER_DAYS, SettingNeeded.of(silent, "2.1/regular-a", "7 and 3 working days"));
    }
}
