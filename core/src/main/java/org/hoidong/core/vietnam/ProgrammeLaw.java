package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamMeetings.MID_YEAR;

import java.time.Month;
import org.hoidong.core.calendar.FixedDay;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.meeting.SessionDue;
import org.hoidong.core.oversight.ProgrammeRules;

/**
 * What the law on oversight of 2015 says of yearly programmes: of the Council, its Standing Committee and its Committees.
 *
 * <p>From 1 March 2026 the law of 2025 governs, whose numbers were not read (B-O-07).
 */
final class ProgrammeLaw {

    private ProgrammeLaw() {}

    static void addTo(RuleBook.Builder book) {
        addCouncil(book);
        addStandingCommittee(book);
        // "At the end of the year before" is read as its last day.
        row("A-O-12", "77")
                .day(
                        book,
                        ProgrammeRules.DECIDED_BY_DAY.of(COUNCIL_COMMITTEE),
                        FixedDay.ofYear(Month.DECEMBER, 31).earlier(1));
    }

    private static void addCouncil(RuleBook.Builder book) {
        LawRow proposals = row("A-O-05", "58.1");
        proposals.day(
                book,
                ProgrammeRules.PROPOSALS_BY_DAY.of(PEOPLES_COUNCIL),
                FixedDay.ofYear(Month.MARCH, 1).earlier(1));
        proposals.put(
                book,
                ProgrammeRules.PROPOSAL_CONTENT,
                RequiredContent.of(
                        proposals.basis(),
                        VietnamDocumentKinds.OVERSIGHT_PROPOSAL,
                        VietnamContents.NEED,
                        VietnamContents.CONTENT,
                        VietnamContents.SCOPE,
                        VietnamContents.OBJECT));
        row("A-B-14", "58")
                .names(book, ProgrammeRules.COLLATED_BY.of(VietnamTiers.COMMUNE), VietnamBodies.SUPPORT_UNIT);
        row("A-O-06", "58.1").limit(book, ProgrammeRules.DRAFT_BEFORE_SESSION.of(PEOPLES_COUNCIL), daysBefore(10));
        LawRow adopted = row("A-O-07", "58.1");
        adopted.put(
                book,
                ProgrammeRules.ADOPTED_AT.of(PEOPLES_COUNCIL),
                SessionDue.of(adopted.basis(), MID_YEAR).earlier(1));
        LawRow reported = row("A-O-08", "58.4");
        reported.put(
                book,
                ProgrammeRules.REPORTED_AT.of(PEOPLES_COUNCIL),
                SessionDue.of(reported.basis(), MID_YEAR).later(1));
    }

    private static void addStandingCommittee(RuleBook.Builder book) {
        LawRow proposals = row("A-O-09", "67.1");
        proposals.limit(book, ProgrammeRules.PROPOSALS_BEFORE_SESSION.of(STANDING_COMMITTEE), daysBefore(5));
        proposals.put(
                book,
                ProgrammeRules.LAST_SESSION.of(STANDING_COMMITTEE),
                SessionDue.of(proposals.basis(), VietnamMeetings.YEAR_END).earlier(1));
        row("A-O-10", "67.2").limit(book, ProgrammeRules.DECIDED_AFTER_SESSION.of(STANDING_COMMITTEE), daysAfter(15));
        LawRow reported = row("A-O-11", "67.4");
        reported.put(
                book,
                ProgrammeRules.REPORTED_AT.of(STANDING_COMMITTEE),
                SessionDue.of(reported.basis(), MID_YEAR).later(1));
    }

    private static LawRow row(String id, String article) {
        return LawRow.high(id, InForce.LAW_87_2015, LAW_87_2015_QH13, article);
    }
}
