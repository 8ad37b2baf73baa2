package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;

import org.hoidong.core.law.RuleBook;
import org.hoidong.core.petition.PetitionRules;

/**
 * What the law says, and leaves open, of voters' petitions.
 *
 * <p>For petitions that a Council forwards, no national time for the answer was found (A-P-08): the Council sets it in its
 * own regulations or in the letter that forwards. The 60 days of Decision 30/2020/QĐ-TTg are for petitions passed on by
 * the National Assembly, and are not taken over here.
 */
final class CitizensLaw {

    private CitizensLaw() {}

    static void addTo(RuleBook.Builder book) {
        LawRow.setting(
                book,
                PetitionRules.ANSWER_WITHIN,
                "A-P-08",
                LAW_87_2015_QH13,
                "74",
                "30 calendar days from the day it is forwarded");
    }
}
