package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamDocuments.DECISION_30_2020;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_154_2026;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_155_2026;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;

import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.petition.PetitionRules;

/**
 * What the law says, and leaves open, of voters' petitions, complaints and the reception of citizens.
 *
 * <p>For petitions that a Council forwards, no national time for the answer was found (A-P-08): the Council sets it in its
 * own regulations or in the letter that forwards. The 60 days of Decision 30/2020/QĐ-TTg are for petitions passed on by
 * the National Assembly, and have a question of their own.
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
        // 40 or 50 days before; the day on which those began is not in the text read.
        LawRow.high("A-P-07", InForce.DECISION_30_2020, DECISION_30_2020, "")
                .limit(book, PetitionRules.ANSWER_PASSED_ON, daysAfter(60));
        addComplaints(book);
        addReception(book);
    }

    private static void addComplaints(RuleBook.Builder book) {
        decree("B-D-03", DECREE_155_2026, "10")
                .limit(book, PetitionRules.COMPLAINT_ACCEPTED, TimeLimit.ofWorkingDays(7));
        decree("B-D-04", DECREE_155_2026, "11").limit(book, PetitionRules.COMPLAINT_DIALOGUE_NOTICE, daysBefore(5));
        decree("B-D-05", DECREE_155_2026, "12").limit(book, PetitionRules.SUSPENSION_SENT, TimeLimit.ofWorkingDays(3));
    }

    private static void addReception(RuleBook.Builder book) {
        decree("B-D-06", DECREE_154_2026, "4.3")
                .limit(book, PetitionRules.REFUSAL_NOTIFIED, TimeLimit.ofWorkingDays(3));
        decree("B-D-07", DECREE_154_2026, "23")
                .limit(
                        book,
                        PetitionRules.ONLINE_RECEPTION_NOTICE,
                        TimeLimit.ofWorkingDays(5).before())
                .limit(
                        book,
                        PetitionRules.ONLINE_RECEPTION_TEST,
                        TimeLimit.ofWorkingDays(1).before());
    }

    private static LawRow decree(String id, LegalDocument decree, String article) {
        return LawRow.high(id, InForce.LAW_136_2025, decree, article);
    }
}
