package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_121_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.SessionOccasion;
import org.hoidong.core.oversight.AppearanceRule;
import org.hoidong.core.oversight.OversightFormKind;
import org.hoidong.core.oversight.OversightRules;

/**
 * What the law on oversight of 2015 says of questioning, reports, documents and complaints; all its days are
 * calendar days (CAL-12). Who may oversee whom is {@link OversightPowersLaw}, and how delegations work {@link DelegationLaw}.
 *
 * <p>From 1 March 2026 the law of 2025 governs. It leaves its numbers to resolutions that were not read (B-O-07), so there
 * is no value from that day on, and asking says that the last one ended. An oversight founded before keeps these.
 */
final class OversightLaw {

    private OversightLaw() {}

    static void addTo(RuleBook.Builder book) {
        addQuestioning(book);
        addReports(book);
        addDocumentsAndComplaints(book);
    }

    private static void addQuestioning(RuleBook.Builder book) {
        row("A-O-31", "60.4").limit(book, OversightRules.WRITTEN_ANSWER, daysAfter(20));
        row("A-O-31", "69.3").limit(book, OversightRules.WRITTEN_ANSWER_BETWEEN_SESSIONS, daysAfter(20));
        row("A-O-32", "60.4")
                .names(
                        book,
                        OversightRules.WRITTEN_ANSWER_CASES,
                        VietnamMatters.OUTSIDE_GROUP,
                        VietnamMatters.NEEDS_VERIFICATION,
                        VietnamMatters.NOT_ANSWERED_IN_TIME);
        appears(book, row("2.1/questioning-at-session", "60"), VietnamOversight.QUESTIONING);
        appears(book, row("2.1/questioning-between-sessions", "69"), VietnamOversight.QUESTIONING_BETWEEN_SESSIONS);
        LawRow reports = row("A-O-38", "7.3");
        reports.put(
                book,
                OversightRules.APPEARANCE.of(VietnamOversight.REPORTS),
                AppearanceRule.orByDeputy(reports.basis()));
        row("A-O-33", "60.7").limit(book, OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION, daysBefore(10));
    }

    private static void appears(RuleBook.Builder book, LawRow row, OversightFormKind form) {
        row.put(book, OversightRules.APPEARANCE.of(form), AppearanceRule.inPerson(row.basis()));
    }

    private static void addReports(RuleBook.Builder book) {
        RuleKey<NamedKinds<DocumentKind>> considered = OversightRules.REPORTS_CONSIDERED;
        LawRow when = row("A-M-04", "59.2");
        for (SessionOccasion session : ImmutableList.of(VietnamMeetings.MID_YEAR, VietnamMeetings.YEAR_END)) {
            // The report on voter petitions is one of the subjects of Article 59.1.c (A-P-06).
            when.names(
                    book,
                    considered.of(session),
                    VietnamDocumentKinds.WORK_REPORT,
                    VietnamDocumentKinds.SUBJECT_REPORT,
                    VietnamDocumentKinds.PETITIONS_REPORT);
        }
        when.names(book, considered.of(VietnamMeetings.END_OF_TERM), VietnamDocumentKinds.TERM_REPORT);
        row("A-M-05", "59.3").names(book, OversightRules.REPORTS_NOT_VERIFIED, STANDING_COMMITTEE, COUNCIL_COMMITTEE);
        row("A-R-09", "78.1").limit(book, OversightRules.VERIFIED_BEFORE_OPENING, daysBefore(10));
        LawRow order = row("A-M-03", "59.4");
        order.put(
                book,
                OversightRules.REPORT_ORDER,
                OrderOfProceedings.of(
                                order.basis(),
                                VietnamProceedings.PRESENTED,
                                VietnamProceedings.VERIFICATION_PRESENTED,
                                VietnamProceedings.SUPPLEMENTED,
                                VietnamProceedings.DISCUSSED,
                                VietnamProceedings.RESOLVED)
                        .mayLeaveOut(VietnamProceedings.RESOLVED));
    }

    private static void addDocumentsAndComplaints(RuleBook.Builder book) {
        row("A-R-26", "79.2").limit(book, OversightRules.CORRECTION_ANSWER, daysAfter(30));
        row("A-O-36", "73.2").limit(book, OversightRules.SETTLEMENT_REPORT.of(STANDING_COMMITTEE), daysAfter(7));
        row("A-O-37", "82.2").limit(book, OversightRules.SETTLEMENT_REPORT.of(COUNCIL_COMMITTEE), daysAfter(10));
        row("A-O-42", "89.1")
                .names(
                        book,
                        OversightRules.PUBLISHED,
                        VietnamDocumentKinds.OVERSIGHT_PROGRAMME,
                        VietnamDocumentKinds.OVERSIGHT_PLAN,
                        VietnamDocumentKinds.OVERSIGHT_REPORT,
                        VietnamDocumentKinds.OVERSIGHT_RESOLUTION,
                        VietnamDocumentKinds.OVERSIGHT_CONCLUSION,
                        VietnamDocumentKinds.OVERSIGHT_RECOMMENDATION,
                        VietnamDocumentKinds.IMPLEMENTATION_REPORT);
        // The law of 2025 is known to ask for it, and not document by document.
        LawRow.medium("NEW-09", InForce.LAW_121_2025, LAW_121_2025_QH15, "")
                .names(book, OversightRules.PUBLISHED, VietnamDocumentKinds.OVERSIGHT_DOCUMENT);
    }

    private static LawRow row(String id, String article) {
        return LawRow.high(id, InForce.LAW_87_2015, LAW_87_2015_QH13, article);
    }
}
