package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamDocuments.DECISION_30_2020;
import static org.hoidong.core.vietnam.VietnamDocuments.DECISION_33_2017;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_155_2026;
import static org.hoidong.core.vietnam.VietnamDocuments.JOINT_RESOLUTION_72_2025;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;

import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.petition.PetitionRules;

/**
 * What the law says, and leaves open, of voters' petitions, of contact with voters, and what the decrees of 2026 say of complaints.
 *
 * <p>For petitions that a Council forwards, no national time for the answer was found (A-P-08): the Council sets it in its
 * own regulations or in the letter that forwards. The 60 days of Decision 30/2020/QĐ-TTg are for petitions passed on by
 * the National Assembly, and have a question of their own.
 */
final class CitizensLaw {

    private static final Competent FRONT = Competent.of(VietnamBodies.FATHERLAND_FRONT);
    private static final Competent STANDING_COMMITTEE = Competent.of(VietnamBodies.STANDING_COMMITTEE);

    private CitizensLaw() {}

    static void addTo(RuleBook.Builder book) {
        LawRow.setting(
                book,
                PetitionRules.ANSWER_WITHIN,
                "A-P-08",
                LAW_87_2015_QH13,
                "74",
                "30 calendar days from the day it is forwarded");
        LawRow.high("A-P-07", InForce.DECISION_33_2017, DECISION_33_2017, "12")
                .limit(book, PetitionRules.ANSWER_PASSED_ON, daysAfter(40))
                .limit(book, PetitionRules.ANSWER_PASSED_ON.of(VietnamActs.LEAD_ANSWER), daysAfter(50));
        LawRow sixty = LawRow.high("A-P-07", InForce.DECISION_30_2020, DECISION_30_2020, "");
        sixty.limit(book, PetitionRules.ANSWER_PASSED_ON, daysAfter(60))
                .limit(book, PetitionRules.ANSWER_PASSED_ON.of(VietnamActs.LEAD_ANSWER), daysAfter(60));
        LawRow.medium("NEW-07", InForce.DECISION_33_2017_ON_STEPS, DECISION_33_2017, "")
                .limit(book, PetitionRules.COORDINATION_ASKED, TimeLimit.ofWorkingDays(5))
                .limit(book, PetitionRules.COORDINATION_ANSWERED, daysAfter(15))
                .limit(book, PetitionRules.ANSWER_REMINDED, TimeLimit.ofWorkingDays(15));
        addReports(book);
        addContacts(book);
        addComplaints(book);
    }

    private static void addReports(RuleBook.Builder book) {
        LawRow report = LawRow.high("A-P-01", InForce.LAW_77_2015, LAW_77_2015_QH13, "90");
        report.competent(book, PetitionRules.COMPETENCE, VietnamActs.REPORT_PETITIONS, FRONT, STANDING_COMMITTEE);
        report.competent(book, PetitionRules.COMPETENCE, VietnamActs.REPORT_PETITION_OVERSIGHT, STANDING_COMMITTEE);
        LawRow.high("A-P-02", InForce.LAW_77_2015, LAW_77_2015_QH13, "90")
                .competent(
                        book,
                        PetitionRules.COMPETENCE,
                        VietnamActs.RESOLVE_ON_PETITIONS,
                        Competent.of(VietnamBodies.PEOPLES_COUNCIL));
        LawRow results = LawRow.high("A-P-03", InForce.LAW_87_2015, LAW_87_2015_QH13, "74.2");
        results.competent(
                book,
                PetitionRules.COMPETENCE,
                VietnamActs.REPORT_PETITION_RESULTS,
                Competent.of(VietnamBodies.PEOPLES_COMMITTEE));
        results.competent(
                book,
                PetitionRules.COMPETENCE,
                VietnamActs.VERIFY_PETITION_RESULTS,
                Competent.of(VietnamBodies.COUNCIL_COMMITTEE));
        LawRow order = LawRow.high("A-P-04", InForce.LAW_87_2015, LAW_87_2015_QH13, "74.3");
        order.put(
                book,
                PetitionRules.REPORT_ORDER,
                OrderOfProceedings.of(
                        order.basis(),
                        VietnamProceedings.PRESENTED,
                        VietnamProceedings.VERIFICATION_PRESENTED,
                        VietnamProceedings.INVITEES_HEARD,
                        VietnamProceedings.DISCUSSED,
                        VietnamProceedings.CONCLUDED));
        LawRow.high("A-P-05", InForce.LAW_87_2015, LAW_87_2015_QH13, "74.4")
                .competent(book, PetitionRules.COMPETENCE, VietnamActs.PREPARE_PETITION_RESOLUTION, STANDING_COMMITTEE);
        LawRow.high("A-P-06", InForce.LAW_87_2015, LAW_87_2015_QH13, "59.2.a")
                .names(book, PetitionRules.REPORTED_AT, VietnamMeetings.MID_YEAR, VietnamMeetings.YEAR_END);
    }

    private static void addContacts(RuleBook.Builder book) {
        LawRow outside = LawRow.high("B-P-02", InForce.JOINT_RESOLUTION_72_2025, JOINT_RESOLUTION_72_2025, "32");
        outside.limit(book, PetitionRules.CONTACT_DECIDED, TimeLimit.ofWorkingDays(5))
                .limit(
                        book,
                        PetitionRules.CONTACT_NOTIFIED,
                        TimeLimit.ofWorkingDays(3).before());
        LawRow.medium("B-P-04", InForce.JOINT_RESOLUTION_72_2025, JOINT_RESOLUTION_72_2025, "6")
                .limit(
                        book,
                        PetitionRules.CONTACT_PLAN_TO_PRESS,
                        TimeLimit.ofWorkingDays(7).before());
        LawRow.setting(
                book,
                PetitionRules.RESULT_NOTIFIED,
                "B-P-06",
                JOINT_RESOLUTION_72_2025,
                "49.3",
                "10 working days from the settlement");
        LawRow.setting(
                book,
                PetitionRules.CONTACTS_COMPILED,
                "A-P-10",
                LAW_77_2015_QH13,
                "90",
                "26 calendar days before the opening");
        LawRow.setting(
                book,
                PetitionRules.SETTLEMENT_REPORTED,
                "B-P-07",
                LAW_87_2015_QH13,
                "74",
                "30 calendar days before the opening");
    }

    private static void addComplaints(RuleBook.Builder book) {
        decree("B-D-03", DECREE_155_2026, "10")
                .limit(book, PetitionRules.COMPLAINT_ACCEPTED, TimeLimit.ofWorkingDays(7));
        decree("B-D-04", DECREE_155_2026, "11").limit(book, PetitionRules.COMPLAINT_DIALOGUE_NOTICE, daysBefore(5));
        decree("B-D-05", DECREE_155_2026, "12").limit(book, PetitionRules.SUSPENSION_SENT, TimeLimit.ofWorkingDays(3));
    }

    private static LawRow decree(String id, LegalDocument decree, String article) {
        return LawRow.high(id, InForce.LAW_136_2025, decree, article);
    }
}
