package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.DELEGATE_GROUP;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;

import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.oversight.OversightRules;

/**
 * What the law on oversight of 2015 says in numbers of days; all of them calendar days (CAL-12).
 *
 * <p>From 1 March 2026 the law of 2025 governs. It leaves its numbers to resolutions that were not read (B-O-07), so there
 * is no value from that day on, and asking says that the last one ended. An oversight founded before keeps these.
 */
final class OversightLaw {

    private OversightLaw() {}

    static void addTo(RuleBook.Builder book) {
        addQuestioning(book);
        addDelegations(book);
        row("A-O-24", "71.1").limit(book, OversightRules.STANDING_COMMITTEE_CONSIDERS, daysAfter(7));
    }

    private static void addQuestioning(RuleBook.Builder book) {
        row("A-O-31", "60.4").limit(book, OversightRules.WRITTEN_ANSWER, daysAfter(20));
        row("A-O-31", "69.3").limit(book, OversightRules.WRITTEN_ANSWER_BETWEEN_SESSIONS, daysAfter(20));
        row("A-O-33", "60.7").limit(book, OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION, daysBefore(10));
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

        // A delegation of the Council itself reports to its nearest session, not within days (A-O-20).
        RuleKey<TimeLimit> report = OversightRules.DELEGATION_REPORT;
        row("A-O-21", "70.2.g").limit(book, report.of(STANDING_COMMITTEE), daysAfter(15));
        row("A-O-22", "80.2.g").limit(book, report.of(COUNCIL_COMMITTEE), daysAfter(10));
    }

    private static LawRow row(String id, String article) {
        return LawRow.high(id, InForce.LAW_87_2015, LAW_87_2015_QH13, article);
    }
}
