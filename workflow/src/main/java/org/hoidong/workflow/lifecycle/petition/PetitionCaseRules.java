package org.hoidong.workflow.lifecycle.petition;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;

/**
 * What a host sets for petitions of voters, beside {@link org.hoidong.core.petition.PetitionRules#ANSWER_WITHIN} and {@link
 * org.hoidong.core.petition.PetitionRules#RESULT_NOTIFIED}. No law gives these numbers (A-P-08, A-P-11, B-P-06), so none has a default.
 *
 * <p>That also goes for the answer of another level: {@link org.hoidong.core.petition.PetitionRules#ANSWER_PASSED_ON} is for what the
 * National Assembly passes on (A-P-07), and not for what a council forwards.
 */
public final class PetitionCaseRules {

    /** Within which a petition is assigned, forwarded, split or merged, from its receipt, and again from its return. */
    public static final RuleKey<TimeLimit> ASSIGNED_WITHIN = key(
            "petition-case/assigned-within", "Thời hạn phân loại, chuyển kiến nghị", "Time limit to assign a petition");

    /** Within which the case that follows it up is named, from its assignment. */
    public static final RuleKey<TimeLimit> FOLLOWED_WITHIN = key(
            "petition-case/followed-within",
            "Thời hạn mở hồ sơ theo dõi kiến nghị",
            "Time limit to open the follow-up of a petition");

    /**
     * Within which who follows a petition records how it ended or where it stands: from its assignment, and again from each record
     * that it has no end yet.
     */
    public static final RuleKey<TimeLimit> RECORDED_WITHIN = key(
            "petition-case/recorded-within",
            "Thời hạn ghi nhận kết quả, tình hình giải quyết",
            "Time limit to record how a petition stands");

    /** Within which another level answers, from the forwarding. */
    public static final RuleKey<TimeLimit> ANSWERED_ELSEWHERE_WITHIN = key(
            "petition-case/answered-elsewhere-within",
            "Thời hạn cấp có thẩm quyền trả lời kiến nghị được chuyển đến",
            "Time limit for another level to answer a petition forwarded to it");

    private PetitionCaseRules() {}

    private static RuleKey<TimeLimit> key(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.CITIZENS, Label.of(vietnamese, english));
    }

    /** Returns all of them, each a time limit. */
    public static ImmutableList<RuleKey<TimeLimit>> timeLimits() {
        return ImmutableList.of(ASSIGNED_WITHIN, FOLLOWED_WITHIN, RECORDED_WITHIN, ANSWERED_ELSEWHERE_WITHIN);
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
                .setting(ASSIGNED_WITHIN, SettingNeeded.of(silent, "A-P-11", "10 working days"))
                .setting(FOLLOWED_WITHIN, SettingNeeded.of(silent, "A-P-08", "3 working days"))
                .setting(RECORDED_WITHIN, SettingNeeded.of(silent, "A-P-11", "60 days"))
                .setting(ANSWERED_ELSEWHERE_WITHIN, SettingNeeded.of(silent, "A-P-08", "60 days"));
    }
}
