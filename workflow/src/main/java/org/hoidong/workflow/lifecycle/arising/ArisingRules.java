package org.hoidong.workflow.lifecycle.arising;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;
import org.hoidong.core.meeting.PlannedSession;

/**
 * What a host sets for matters between two sessions. No law gives these numbers (row A-I-01 is practice), so none has a default; the
 * council's working regulations do.
 */
public final class ArisingRules {

    /** Within which the Committee gives its opinion, from the receipt of the request. */
    public static final RuleKey<TimeLimit> OPINION_WITHIN = key(
            "arising/opinion-within",
            "Thời hạn Ban cho ý kiến về việc phát sinh",
            "Time limit of the committee for its opinion");

    /** Within which the Standing Committee decides, from the opinion. */
    public static final RuleKey<TimeLimit> DECIDED_WITHIN = key(
            "arising/decided-within",
            "Thời hạn Thường trực quyết định việc phát sinh",
            "Time limit to decide a matter between sessions");

    /** How many working days before the session reminders come, for example 15, 7 and 3. */
    public static final RuleKey<ImmutableList<Integer>> REMINDER_DAYS = key(
            "arising/reminder-days", "Số ngày nhắc trước kỳ họp phải báo cáo", "Days of reminders before the session");

    /**
     * The sessions of the Council, as far as planned and held. Unlike a number of law it changes all the time; the host puts the plan
     * as it stands into the book it asks with.
     */
    public static final RuleKey<ImmutableList<PlannedSession>> SESSIONS =
            key("arising/sessions", "Dự kiến các kỳ họp của Hội đồng nhân dân", "Planned sessions of the Council");

    private ArisingRules() {}

    private static <T> RuleKey<T> key(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.LOCAL_GOVERNMENT, Label.of(vietnamese, english));
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
                .setting(OPINION_WITHIN, SettingNeeded.of(silent, "A-I-01", "3 working days"))
                .setting(DECIDED_WITHIN, SettingNeeded.of(silent, "A-I-01", "5 working days"))
                .setting(REMINDER_DAYS, SettingNeeded.of(silent, "A-I-01", "15, 7 and 3 working days"))
                .setting(SESSIONS, SettingNeeded.of(silent, "A-I-01", "session 4 on 25 and 26 September 2025"));
    }
}
