package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.DELEGATE_GROUP;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;

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
import org.hoidong.core.oversight.OversightRules;

/**
 * What the law on oversight of 2015 says of delegations: founded by what, headed by whom, when they announce themselves and
 * report, and how their report is considered.
 *
 * <p>From 1 March 2026 the law of 2025 governs, whose numbers were not read (B-O-07).
 */
final class DelegationLaw {

    private DelegationLaw() {}

    static void addTo(RuleBook.Builder book) {
        addFounding(book);
        addDelegations(book);
        addConsideration(book);
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
        // The committee's report also goes to the Standing Committee and the Council.
        committee
                .names(book, recipients.of(COUNCIL_COMMITTEE), toStandingCommittee, toCouncil)
                .names(
                        book,
                        OversightRules.SENT_TO_OVERSEEN.of(COUNCIL_COMMITTEE),
                        VietnamDocumentKinds.OVERSIGHT_REPORT);
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
        // The article has no number for the clause in the text read.
        row("A-O-25", "71")
                .names(
                        book,
                        OversightRules.SENT_TO_OVERSEEN.of(STANDING_COMMITTEE),
                        VietnamDocumentKinds.OVERSIGHT_CONCLUSION);
        row("A-O-39", "8.3")
                .names(
                        book,
                        OversightRules.RECONSIDERABLE,
                        VietnamDocumentKinds.OVERSIGHT_CONCLUSION,
                        VietnamDocumentKinds.OVERSIGHT_REQUEST,
                        VietnamDocumentKinds.OVERSIGHT_RECOMMENDATION);
        LawRow quarterly = row("2.1/quarterly-coordination", "75.4");
        quarterly.put(
                book, OversightRules.COORDINATION, Frequency.atLeast(1, Frequency.Per.QUARTER, quarterly.basis()));
    }

    private static LawRow row(String id, String article) {
        return LawRow.high(id, InForce.LAW_87_2015, LAW_87_2015_QH13, article);
    }
}
