package org.hoidong.core.vietnam;

import static org.hoidong.core.calendar.Frequency.Per.MONTH;
import static org.hoidong.core.calendar.Frequency.Per.WEEK;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_154_2026;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_136_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_42_2013_QH13;
import static org.hoidong.core.vietnam.VietnamOffices.DEPARTMENT_HEAD;
import static org.hoidong.core.vietnam.VietnamOffices.EXECUTIVE_CHAIR;

import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.oversight.AppearanceRule;
import org.hoidong.core.petition.PetitionRules;

/** What the law says of the reception of citizens: by whom, how often, the register, and when somebody is not received. */
final class ReceptionLaw {

    private ReceptionLaw() {}

    static void addTo(RuleBook.Builder book) {
        addDays(book);
        addRegister(book);
        addRefusal(book);
        addOnline(book);
        addWho(book);
    }

    private static void addDays(RuleBook.Builder book) {
        RuleKey<Frequency> chair = PetitionRules.RECEPTION_DAYS.of(EXECUTIVE_CHAIR);
        atLeast(book, 1, MONTH, chair.of(VietnamTiers.PROVINCE), law("A-D-01", "12.5"));
        atLeast(book, 2, MONTH, chair.of(VietnamTiers.DISTRICT), law("A-D-02", "13.5"));
        atLeast(book, 1, WEEK, chair.of(VietnamTiers.COMMUNE), law("A-D-03", "15.2.d"));
        atLeast(book, 1, MONTH, PetitionRules.RECEPTION_DAYS.of(DEPARTMENT_HEAD), law("A-D-04", "18.2"));
    }

    private static void atLeast(
            RuleBook.Builder book, int times, Frequency.Per per, RuleKey<Frequency> key, LawRow row) {
        row.put(book, key, Frequency.atLeast(times, per, row.basis()));
    }

    private static void addRegister(RuleBook.Builder book) {
        LawRow register = law("A-D-07", "25.2");
        register.put(
                book,
                PetitionRules.RECEPTION_REGISTER,
                RequiredContent.of(
                        register.basis(),
                        VietnamDocumentKinds.RECEPTION_REGISTER,
                        VietnamContents.ENTRY_NUMBER,
                        VietnamContents.RECEIVED_ON,
                        VietnamContents.NAME_AND_ADDRESS,
                        VietnamContents.ENTRY_SUBJECT,
                        VietnamContents.EARLIER_HANDLING,
                        VietnamContents.WHAT_IS_ASKED,
                        VietnamContents.PROCESSING));
    }

    private static void addRefusal(RuleBook.Builder book) {
        law("A-D-09", "9")
                .names(
                        book,
                        PetitionRules.REFUSAL_GROUNDS,
                        VietnamLetters.INCAPABLE,
                        VietnamLetters.THREATENING,
                        VietnamLetters.SETTLED_AND_EXPLAINED,
                        VietnamLetters.OTHER_GROUND);
        decree("B-D-06", "4.3").limit(book, PetitionRules.REFUSAL_NOTIFIED, TimeLimit.ofWorkingDays(3));
    }

    private static void addOnline(RuleBook.Builder book) {
        decree("B-D-07", "23")
                .limit(
                        book,
                        PetitionRules.ONLINE_RECEPTION_NOTICE,
                        TimeLimit.ofWorkingDays(5).before())
                .limit(
                        book,
                        PetitionRules.ONLINE_RECEPTION_TEST,
                        TimeLimit.ofWorkingDays(1).before());
    }

    private static void addWho(RuleBook.Builder book) {
        // In a commune the Chair of the Council arranges it.
        law("A-D-05", "22")
                .competent(
                        book,
                        PetitionRules.COMPETENCE,
                        VietnamActs.ARRANGE_RECEPTION,
                        Competent.of(VietnamBodies.STANDING_COMMITTEE),
                        Competent.of(VietnamOffices.COUNCIL_CHAIR));
        decree("B-D-08", "28")
                .competent(
                        book,
                        PetitionRules.COMPETENCE,
                        VietnamActs.ASSIGN_RECEPTION_UNIT,
                        Competent.of(EXECUTIVE_CHAIR));
        LawRow inPerson = LawRow.medium("B-D-02", InForce.LAW_136_2025, LAW_136_2025_QH15, "");
        inPerson.put(book, PetitionRules.RECEPTION_IN_PERSON, AppearanceRule.inPerson(inPerson.basis()));
    }

    private static LawRow law(String id, String article) {
        return LawRow.high(id, InForce.LAW_42_2013, LAW_42_2013_QH13, article);
    }

    private static LawRow decree(String id, String article) {
        return LawRow.high(id, InForce.LAW_136_2025, DECREE_154_2026, article);
    }
}
