package org.hoidong.workflow.lifecycle.resolution;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;

/**
 * What a host sets for the life cycle of a resolution: times that no confirmed law gives. What the law gives, {@link
 * org.hoidong.core.resolution.ResolutionRules} and {@link org.hoidong.core.resolution.DraftingRules} ask.
 */
public final class ResolutionStepRules {

    /** Within which a draft is submitted, from the beginning of drafting or since it was sent back. */
    public static final RuleKey<TimeLimit> SUBMITTED_WITHIN =
            key("resolution/submitted-within", "Thời hạn trình dự thảo nghị quyết", "Time limit to submit a draft");

    /** Within which a draft is verified in the ordinary procedure, from its submission. */
    public static final RuleKey<TimeLimit> VERIFIED_WITHIN =
            key("resolution/verified-within", "Thời hạn thẩm tra dự thảo", "Time limit to verify a draft");

    /** Within which a verified draft is put on an agenda, or sent back. */
    public static final RuleKey<TimeLimit> ON_AGENDA_WITHIN = key(
            "resolution/on-agenda-within",
            "Thời hạn đưa dự thảo vào chương trình kỳ họp",
            "Time limit to put a draft on an agenda");

    /** Within which a resolution is signed, from its adoption. */
    public static final RuleKey<TimeLimit> SIGNED_WITHIN =
            key("resolution/signed-within", "Thời hạn ký chứng thực nghị quyết", "Time limit to sign a resolution");

    /** Within which a normative resolution is published, from its signing. */
    public static final RuleKey<TimeLimit> PUBLISHED_WITHIN = key(
            "resolution/published-within", "Thời hạn đăng, niêm yết nghị quyết", "Time limit to publish a resolution");

    /** Within which it is decided what becomes of a suspended resolution. */
    public static final RuleKey<TimeLimit> SUSPENSION_DECIDED_WITHIN = key(
            "resolution/suspension-decided-within",
            "Thời hạn xử lý nghị quyết bị đình chỉ",
            "Time limit to decide on a suspended resolution");

    private ResolutionStepRules() {}

    private static RuleKey<TimeLimit> key(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.PROMULGATION, Label.of(vietnamese, english));
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
                .setting(SUBMITTED_WITHIN, SettingNeeded.of(silent, "A-R-01", "30 working days"))
                .setting(VERIFIED_WITHIN, SettingNeeded.of(silent, "A-R-08", "10 working days"))
                .setting(ON_AGENDA_WITHIN, SettingNeeded.of(silent, "A-R-08", "5 working days"))
                .setting(SIGNED_WITHIN, SettingNeeded.of(silent, "A-R-12", "3 working days"))
                .setting(PUBLISHED_WITHIN, SettingNeeded.of(silent, "B-R-16", "5 working days"))
                .setting(SUSPENSION_DECIDED_WITHIN, SettingNeeded.of(silent, "B-R-13", "30 working days"));
    }
}
