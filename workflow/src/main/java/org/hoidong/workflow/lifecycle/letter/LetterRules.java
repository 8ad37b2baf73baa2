package org.hoidong.workflow.lifecycle.letter;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;

/**
 * What a host sets for letters of citizens, beside the times of the law in {@link org.hoidong.core.petition.PetitionRules}. No law that was read
 * gives these, so none has a default.
 */
public final class LetterRules {

    /** Within which a letter is examined, from its receipt. */
    public static final RuleKey<TimeLimit> EXAMINED_WITHIN =
            key("letter-case/examined-within", "Thời hạn phân loại đơn", "Time limit to examine a letter");

    /** Within which it is decided what becomes of it, from the examination. */
    public static final RuleKey<TimeLimit> DECIDED_WITHIN =
            key("letter-case/decided-within", "Thời hạn quyết định xử lý đơn", "Time limit to decide on a letter");

    /**
     * Within which every letter is settled, from its acceptance, by the council's own regulations: the only time for petitions and
     * feedback. Complaints and denunciations have that of the law beside it.
     */
    public static final RuleKey<TimeLimit> SETTLED_WITHIN = key(
            "letter-case/settled-within",
            "Thời hạn giải quyết đơn theo quy chế",
            "Time limit to settle a letter, by the council's own regulations");

    /** Within which a suspension is reviewed, from its decision. */
    public static final RuleKey<TimeLimit> RESUMED_WITHIN = key(
            "letter-case/resumed-within",
            "Thời hạn xem xét việc tạm đình chỉ giải quyết",
            "Time limit to review a suspension");

    /** Within which the competent body is to have settled a letter that was passed on to it, from that day. */
    public static final RuleKey<TimeLimit> RESULT_WITHIN = key(
            "letter-case/result-within",
            "Thời hạn có kết quả giải quyết của cơ quan nhận chuyển đơn",
            "Time limit for the result of a letter passed on");

    /** Within which everybody is told of the result, from the day it is there. */
    public static final RuleKey<TimeLimit> TOLD_WITHIN = key(
            "letter-case/told-within",
            "Thời hạn thông báo kết quả giải quyết đơn",
            "Time limit to tell everybody of the result");

    private LetterRules() {}

    private static RuleKey<TimeLimit> key(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.CITIZENS, Label.of(vietnamese, english));
    }

    /** Returns all of them, each a time limit. */
    public static ImmutableList<RuleKey<TimeLimit>> timeLimits() {
        return ImmutableList.of(
                EXAMINED_WITHIN, DECIDED_WITHIN, SETTLED_WITHIN, RESUMED_WITHIN, RESULT_WITHIN, TOLD_WITHIN);
    }

    /**
     * Returns a builder of a rule book that knows which settings this life cycle needs, so that a missing one is an error that says what to
     * give.
     *
     * @param book the rule book to build on
     * @param id the id of the new book
     * @param version the version of the new book
     * @param silent the provision that is silent on them
     * @return the builder
     */
    public static RuleBook.Builder declareSettings(RuleBook book, String id, String version, Provision silent) {
        return book.extend(id, version)
                .setting(EXAMINED_WITHIN, SettingNeeded.of(silent, "A-D-13", "3 working days"))
                .setting(DECIDED_WITHIN, SettingNeeded.of(silent, "A-D-13", "3 working days"))
                .setting(SETTLED_WITHIN, SettingNeeded.of(silent, "A-D-13", "30 calendar days"))
                .setting(RESUMED_WITHIN, SettingNeeded.of(silent, "B-D-05", "30 calendar days"))
                .setting(RESULT_WITHIN, SettingNeeded.of(silent, "A-D-13", "60 calendar days"))
                .setting(TOLD_WITHIN, SettingNeeded.of(silent, "A-D-11", "10 working days"));
    }
}
