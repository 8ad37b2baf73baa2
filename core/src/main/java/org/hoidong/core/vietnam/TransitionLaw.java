package org.hoidong.core.vietnam;

import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.LawRules;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.TransitionRule;

/**
 * What new laws say of matters that were running when they came (law.md (c), suggested encoding 2).
 *
 * <p>Both real cases are here: the decree of 2026 moves running denunciations to its own rules, and the law of 2025 moves
 * the matters of districts to another body. Of oversight founded before 1 March 2026 no rule was read (B-O-08).
 */
final class TransitionLaw {

    private TransitionLaw() {}

    static void addTo(RuleBook.Builder book) {
        LawRow decree = LawRow.high("B-D-10", InForce.LAW_136_2025, VietnamDocuments.DECREE_156_2026, "10");
        decree.put(
                        book,
                        LawRules.TRANSITION.of(VietnamMatters.DENUNCIATION),
                        TransitionRule.followsNewLaw(
                                decree.span().startInclusive(), decree.basis(), FieldOfLaw.CITIZENS))
                .put(
                        book,
                        LawRules.TRANSITION.of(VietnamMatters.EARLIER_VIOLATION),
                        TransitionRule.keepsFoundingLaw(decree.basis()));

        LawRow districts =
                LawRow.high("B-B-30", InForce.LAW_72_2025_TWO_TIERS, VietnamDocuments.LAW_72_2025_QH15, "54.8");
        districts.put(
                book,
                LawRules.TRANSITION.of(VietnamMatters.DISTRICT_MATTER),
                TransitionRule.passesToSuccessor(districts.span().startInclusive(), districts.basis()));

        LawRow.setting(
                book,
                LawRules.TRANSITION.of(VietnamMatters.OVERSIGHT),
                "B-O-08",
                VietnamDocuments.LAW_121_2025_QH15,
                "",
                "an oversight keeps the law of the day it was founded");
    }
}
