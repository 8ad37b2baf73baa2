package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;

/**
 * The numbers a follow-up needs. None is a number of law that could be confirmed, so every one is a setting that the host
 * gives from the council's own working regulations: the law leaves the term to the conclusion (row A-O-41), and reminders
 * and ladder are the practice of one province (law.md 5.3).
 */
public final class FollowUpRules {

    /** Working days before the due day on which the addressee is reminded, for example 15, 7 and 3. */
    public static final RuleKey<ImmutableList<Integer>> REMINDER_DAYS =
            key("follow-up/reminder-days", "Số ngày nhắc trước hạn", "Days of reminders before the due day");

    /** Within which the validator begins to look, from the report of completion. */
    public static final RuleKey<TimeLimit> VERIFICATION_STARTS_WITHIN = key(
            "follow-up/verification-starts-within",
            "Thời hạn bắt đầu kiểm tra kết quả",
            "Time limit to start a verification");

    /** Within which the validator says what was found, from the start. */
    public static final RuleKey<TimeLimit> VERIFICATION_ENDS_WITHIN = key(
            "follow-up/verification-ends-within", "Thời hạn kết luận kiểm tra", "Time limit to finish a verification");

    /** Within which the addressee explains why it did not act, from the written request (B-O-05, article not read). */
    public static final RuleKey<TimeLimit> EXPLANATION_WITHIN = key(
            "follow-up/explanation-within",
            "Thời hạn giải trình việc không thực hiện",
            "Time limit to explain non-implementation");

    /** The same where the case is complex (B-O-05, article not read). */
    public static final RuleKey<TimeLimit> EXPLANATION_COMPLEX_WITHIN = key(
            "follow-up/explanation-complex-within",
            "Thời hạn giải trình vụ việc phức tạp",
            "Time limit to explain non-implementation of a complex matter");

    /** Rung 1, from the first late day. */
    public static final RuleKey<TimeLimit> URGED_WITHIN =
            key("follow-up/ladder/urged", "Thời hạn đôn đốc lần thứ nhất", "Time limit to urge");

    /** Rung 2, from rung 1. */
    public static final RuleKey<TimeLimit> URGED_AGAIN_WITHIN =
            key("follow-up/ladder/urged-again", "Thời hạn đôn đốc lần thứ hai", "Time limit to urge again");

    /** Rung 3, from rung 2. */
    public static final RuleKey<TimeLimit> PROPOSED_TO_AUTHORITY_WITHIN = key(
            "follow-up/ladder/proposed-to-authority",
            "Thời hạn kiến nghị cơ quan có thẩm quyền",
            "Time limit to turn to the competent authority");

    /** Rung 4, from rung 3. */
    public static final RuleKey<TimeLimit> EXPLANATION_SESSION_WITHIN = key(
            "follow-up/ladder/explanation-session",
            "Thời hạn tổ chức phiên giải trình",
            "Time limit to hold an explanation session");

    /** Rung 5, from rung 4. */
    public static final RuleKey<TimeLimit> QUESTIONING_WITHIN =
            key("follow-up/ladder/questioning", "Thời hạn chất vấn", "Time limit to question");

    /** Rung 6, from rung 5. */
    public static final RuleKey<TimeLimit> RE_OVERSIGHT_WITHIN =
            key("follow-up/ladder/re-oversight", "Thời hạn tái giám sát", "Time limit to open a re-oversight");

    /** Rung 7, from rung 6. */
    public static final RuleKey<TimeLimit> REPORTED_TO_COUNCIL_WITHIN = key(
            "follow-up/ladder/reported-to-council",
            "Thời hạn báo cáo Hội đồng nhân dân",
            "Time limit to report to the Council");

    /** Within which the body that issued it decides, from the taking of the highest rung. */
    public static final RuleKey<TimeLimit> DECIDED_WITHIN = key(
            "follow-up/decided-within",
            "Thời hạn quyết định sau khi đã thực hiện hết các bước đôn đốc",
            "Time limit to decide once every rung has been taken");

    /** Within which the body that issued it considers a request for reconsideration, from the request (A-O-39, no number). */
    public static final RuleKey<TimeLimit> RECONSIDERED_WITHIN = key(
            "follow-up/reconsidered-within",
            "Thời hạn xem xét lại kiến nghị",
            "Time limit to reconsider a recommendation");

    /**
     * How often the term of one matter may be extended, from 0, until it is reopened. A host that sets none sets no limit; the
     * answer then says so.
     */
    public static final RuleKey<Integer> EXTENSIONS_AT_MOST =
            key("follow-up/extensions-at-most", "Số lần gia hạn tối đa", "Most extensions");

    private FollowUpRules() {}

    private static <T> RuleKey<T> key(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.OVERSIGHT, Label.of(vietnamese, english));
    }

    /**
     * Returns the keys whose values are time limits, in the order in which they occur; those of a ladder of a host's own come
     * from {@link Ladder#limits}.
     *
     * @return the keys
     */
    public static ImmutableList<RuleKey<TimeLimit>> timeLimits() {
        return ImmutableList.of(
                VERIFICATION_STARTS_WITHIN,
                VERIFICATION_ENDS_WITHIN,
                EXPLANATION_WITHIN,
                EXPLANATION_COMPLEX_WITHIN,
                URGED_WITHIN,
                URGED_AGAIN_WITHIN,
                PROPOSED_TO_AUTHORITY_WITHIN,
                EXPLANATION_SESSION_WITHIN,
                QUESTIONING_WITHIN,
                RE_OVERSIGHT_WITHIN,
                REPORTED_TO_COUNCIL_WITHIN,
                DECIDED_WITHIN,
                RECONSIDERED_WITHIN);
    }

    /**
     * Returns a builder of a rule book that knows which settings a follow-up needs, so that a missing one is an error that
     * says what to give.
     *
     * @param book the rule book to build on
     * @param id the id of the new book
     * @param version the version of the new book
     * @param silent the provision that is silent on these numbers
     * @return the builder
     */
    public static RuleBook.Builder declareSettings(RuleBook book, String id, String version, Provision silent) {
        RuleBook.Builder builder = book.extend(id, version);
        builder.setting(REMINDER_DAYS, SettingNeeded.of(silent, "5.3", "15, 7 and 3 working days"));
        for (RuleKey<TimeLimit> key : timeLimits()) {
            builder.setting(key, SettingNeeded.of(silent, row(key), example(key)));
        }
        return builder;
    }

    private static String row(RuleKey<TimeLimit> key) {
        if (key.equals(RECONSIDERED_WITHIN)) {
            return "A-O-39";
        }
        return key.equals(EXPLANATION_WITHIN) || key.equals(EXPLANATION_COMPLEX_WITHIN) ? "B-O-05" : "5.3";
    }

    private static String example(RuleKey<TimeLimit> key) {
        if (key.equals(EXPLANATION_WITHIN)) {
            return "15 calendar days";
        }
        return key.equals(EXPLANATION_COMPLEX_WITHIN) ? "30 calendar days" : "5 working days";
    }
}
