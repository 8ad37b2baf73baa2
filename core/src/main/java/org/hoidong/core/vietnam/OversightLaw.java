package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.DELEGATE_GROUP;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_121_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.meeting.SessionDue;
import org.hoidong.core.meeting.SessionOccasion;
import org.hoidong.core.oversight.AppearanceRule;
import org.hoidong.core.oversight.OversightFormKind;
import org.hoidong.core.oversight.OversightRules;

/**
 * What the law on oversight of 2015 says of questioning, reports, delegations, documents and complaints; all its days are
 * calendar days (CAL-12). Who may oversee whom is {@link OversightPowersLaw}.
 *
 * <p>From 1 March 2026 the law of 2025 governs. It leaves its numbers to resolutions that were not read (B-O-07), so there
 * is no value from that day on, and asking says that the last one ended. An oversight founded before keeps these.
 */
final class OversightLaw {

    private OversightLaw() {}

    static void addTo(RuleBook.Builder book) {
        addQuestioning(book);
        addReports(book);
        addFounding(book);
        addDelegations(book);
        addConsideration(book);
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

    private static void addFounding(RuleBook.Builder book) {
        founding(
                book,
                PEOPLES_COUNCIL,
                row("A-O-13", "62.1"),
                VietnamDocumentKinds.RESOLUTION,
                VietnamOffices.COUNCIL_CHAIR,
                VietnamOffices.COUNCIL_VICE_CHAIR);
        founding(
                book,
                STANDING_COMMITTEE,
                row("A-O-14", "70.1"),
                VietnamDocumentKinds.DECISION,
                VietnamOffices.COUNCIL_VICE_CHAIR,
                VietnamOffices.STANDING_COMMITTEE_MEMBER);
        founding(
                book,
                COUNCIL_COMMITTEE,
                row("A-O-15", "80.1"),
                VietnamDocumentKinds.DECISION,
                VietnamOffices.COMMITTEE_HEAD,
                VietnamOffices.COMMITTEE_DEPUTY_HEAD);
    }

    private static void founding(
            RuleBook.Builder book,
            BodyKind body,
            LawRow row,
            DocumentKind document,
            OfficeKind head,
            OfficeKind other) {
        row.names(book, OversightRules.FOUNDED_BY.of(body), document)
                .names(book, OversightRules.DELEGATION_HEAD.of(body), head, other);
        LawRow content = row("A-O-16", row.basis().article().orElseThrow() + ".1");
        content.put(
                book,
                OversightRules.FOUNDING_CONTENT.of(body),
                RequiredContent.of(
                        content.basis(),
                        document,
                        VietnamContents.OBJECT,
                        VietnamContents.SCOPE,
                        VietnamContents.CONTENT,
                        VietnamContents.PLAN,
                        VietnamContents.MEMBERS,
                        VietnamContents.BODIES_OVERSEEN));
    }

    private static void addDelegations(RuleBook.Builder book) {
        RuleKey<TimeLimit> outline = OversightRules.OUTLINE_NOTICE;
        row("A-O-17", "62.2.b").limit(book, outline.of(PEOPLES_COUNCIL), daysAfter(15));
        row("A-O-17", "70.2.b").limit(book, outline.of(STANDING_COMMITTEE), daysAfter(15));
        row("A-O-17", "80.2.b").limit(book, outline.of(COUNCIL_COMMITTEE), daysAfter(15));

        RuleKey<TimeLimit> programme = OversightRules.PROGRAMME_NOTICE;
        row("A-O-18", "62.2.b").limit(book, programme.of(PEOPLES_COUNCIL), daysBefore(10));
        row("A-O-18", "70.2.b").limit(book, programme.of(STANDING_COMMITTEE), daysBefore(10));
        row("A-O-18", "80.2.b").limit(book, programme.of(COUNCIL_COMMITTEE), daysBefore(10));
        row("A-O-19", "86.3.a").limit(book, programme.of(DELEGATE_GROUP), daysBefore(7));

        // A delegation of the Council itself reports to the Standing Committee and then to the nearest session.
        LawRow council = row("A-O-20", "62.2.g");
        council.put(
                book, OversightRules.DELEGATION_REPORTED_AT.of(PEOPLES_COUNCIL), SessionDue.nearest(council.basis()));
        RuleKey<NamedKinds<Competent>> recipients = OversightRules.REPORT_RECIPIENTS;
        Competent toStandingCommittee = Competent.of(STANDING_COMMITTEE);
        Competent toCouncil = Competent.of(PEOPLES_COUNCIL);
        council.names(book, recipients.of(PEOPLES_COUNCIL), toStandingCommittee, toCouncil);
        row("A-I-04", "70.3").names(book, recipients.of(STANDING_COMMITTEE), toCouncil);
        LawRow committee = row("A-O-28", "81");
        committee.put(
                book,
                OversightRules.REPORT_CONTENT.of(COUNCIL_COMMITTEE),
                RequiredContent.of(
                        committee.basis(), VietnamDocumentKinds.OVERSIGHT_REPORT, VietnamContents.RECOMMENDATIONS));
        LawRow delegate = row("A-O-23", "86.4.c");
        delegate.limit(book, OversightRules.DELEGATION_REPORT.of(VietnamOffices.DELEGATE), daysAfter(10))
                .names(book, recipients.of(VietnamOffices.DELEGATE), toStandingCommittee);

        RuleKey<TimeLimit> report = OversightRules.DELEGATION_REPORT;
        row("A-O-21", "70.2.g").limit(book, report.of(STANDING_COMMITTEE), daysAfter(15));
        row("A-O-22", "80.2.g").limit(book, report.of(COUNCIL_COMMITTEE), daysAfter(10));
    }

    private static void addConsideration(RuleBook.Builder book) {
        LawRow row = row("A-O-24", "71.1");
        row.limit(book, OversightRules.STANDING_COMMITTEE_CONSIDERS, daysAfter(7));
        row.put(
                book,
                OversightRules.CONSIDERATION_ORDER,
                OrderOfProceedings.of(
                        row.basis(),
                        VietnamProceedings.PRESENTED,
                        VietnamProceedings.OVERSEEN_HEARD,
                        VietnamProceedings.DISCUSSED,
                        VietnamProceedings.CONCLUDED));
        LawRow quarterly = row("2.1/quarterly-coordination", "75.4");
        quarterly.put(
                book, OversightRules.COORDINATION, Frequency.atLeast(1, Frequency.Per.QUARTER, quarterly.basis()));
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
