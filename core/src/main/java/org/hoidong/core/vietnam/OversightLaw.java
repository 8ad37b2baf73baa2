package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_121_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamOversight.QUESTIONING;
import static org.hoidong.core.vietnam.VietnamOversight.QUESTIONING_BETWEEN_SESSIONS;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.meeting.SessionOccasion;
import org.hoidong.core.oversight.AppearanceRule;
import org.hoidong.core.oversight.HearingRecipient;
import org.hoidong.core.oversight.OversightFormKind;
import org.hoidong.core.oversight.OversightRules;

/**
 * What the law on oversight of 2015 says of questioning, explanation, reports, documents and complaints; all its days are
 * calendar days (CAL-12). Who may oversee whom is {@link OversightPowersLaw}, and how delegations work {@link DelegationLaw}.
 *
 * <p>From 1 March 2026 the law of 2025 governs. It leaves its numbers to resolutions that were not read (B-O-07), so there
 * is no value from that day on, and asking says that the last one ended. An oversight founded before keeps these.
 */
final class OversightLaw {

    private OversightLaw() {}

    static void addTo(RuleBook.Builder book) {
        addQuestioning(book);
        addExplanation(book);
        addReports(book);
        addDocumentsAndComplaints(book);
    }

    private static void addQuestioning(RuleBook.Builder book) {
        row("A-O-31", "60.4").limit(book, OversightRules.WRITTEN_ANSWER, daysAfter(20));
        row("A-O-31", "69.3")
                .limit(book, OversightRules.WRITTEN_ANSWER.of(QUESTIONING_BETWEEN_SESSIONS), daysAfter(20));
        row("A-O-32", "60.4")
                .names(
                        book,
                        OversightRules.WRITTEN_ANSWER_CASES,
                        VietnamQuestions.OUTSIDE_GROUP,
                        VietnamQuestions.NEEDS_VERIFICATION,
                        VietnamQuestions.NOT_ANSWERED_IN_TIME);
        LawRow atSession = row("2.1/questioning-at-session", "60");
        LawRow between = row("2.1/questioning-between-sessions", "69");
        Competent standing = Competent.of(STANDING_COMMITTEE);
        atSession
                .names(book, OversightRules.SLIPS_SENT_TO.of(QUESTIONING), standing)
                .names(book, OversightRules.GROUPS_FIXED_BY.of(QUESTIONING), Competent.of(PEOPLES_COUNCIL));
        between.names(book, OversightRules.GROUPS_FIXED_BY.of(QUESTIONING_BETWEEN_SESSIONS), standing);
        appears(book, atSession, QUESTIONING);
        appears(book, between, QUESTIONING_BETWEEN_SESSIONS);
        row("A-O-33", "60.7").limit(book, OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION, daysBefore(10));
    }

    private static void addExplanation(RuleBook.Builder book) {
        LawRow session = row("2.1/explanation-a", "72");
        session.names(
                        book,
                        OversightRules.EXPLAINERS,
                        Competent.of(VietnamOffices.EXECUTIVE_CHAIR),
                        Competent.of(VietnamOffices.EXECUTIVE_VICE_CHAIR),
                        Competent.of(VietnamOffices.EXECUTIVE_MEMBER),
                        Competent.of(VietnamOffices.CHIEF_JUDGE),
                        Competent.of(VietnamOffices.CHIEF_PROCURATOR))
                .put(
                        book,
                        OversightRules.EXPLANATION_CONTENT,
                        RequiredContent.of(
                                session.basis(),
                                VietnamDocumentKinds.EXPLANATION_DECISION,
                                VietnamContents.EXPLANATION_CONTENT,
                                VietnamContents.EXPLANATION_PLAN,
                                VietnamContents.EXPLAINERS))
                .names(
                        book,
                        OversightRules.EXPLANATION_SENT_TO,
                        HearingRecipient.DELEGATES,
                        HearingRecipient.EXPLAINERS,
                        HearingRecipient.AGENCIES_CONCERNED);
        row("A-O-35", "72.5").names(book, OversightRules.UNMET_REPORTED_BY, Competent.of(STANDING_COMMITTEE));
        // How many sessions are enough, no law says (S-18).
        LawRow.setting(
                book,
                MeetingRules.FREQUENCY.of(VietnamMeetings.EXPLANATION_SESSION),
                "2.1/explanation-a",
                LAW_87_2015_QH13,
                "72",
                "at least 1 in a quarter");
        // The head of whom is overseen comes, or sends a deputy: to report, and to explain.
        LawRow appears = row("A-O-38", "7.3");
        for (OversightFormKind form : ImmutableList.of(VietnamOversight.REPORTS, VietnamOversight.EXPLANATION)) {
            appears.put(book, OversightRules.APPEARANCE.of(form), AppearanceRule.orByDeputy(appears.basis()));
        }
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
