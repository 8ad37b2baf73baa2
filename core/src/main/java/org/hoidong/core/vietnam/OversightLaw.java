package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.DELEGATE_GROUP;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;

import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.Provision;
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
        put(book, OversightRules.STANDING_COMMITTEE_CONSIDERS, after(7), article("71", "1"), "A-O-24");
    }

    private static void addQuestioning(RuleBook.Builder book) {
        put(book, OversightRules.WRITTEN_ANSWER, after(20), article("60", "4"), "A-O-31");
        put(book, OversightRules.WRITTEN_ANSWER_BETWEEN_SESSIONS, after(20), article("69", "3"), "A-O-31");
        put(book, OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION, before(10), article("60", "7"), "A-O-33");
    }

    private static void addDelegations(RuleBook.Builder book) {
        RuleKey<TimeLimit> outline = OversightRules.OUTLINE_NOTICE;
        put(book, outline.of(PEOPLES_COUNCIL), after(15), article("62", "2.b"), "A-O-17");
        put(book, outline.of(STANDING_COMMITTEE), after(15), article("70", "2.b"), "A-O-17");
        put(book, outline.of(COUNCIL_COMMITTEE), after(15), article("80", "2.b"), "A-O-17");

        RuleKey<TimeLimit> programme = OversightRules.PROGRAMME_NOTICE;
        put(book, programme.of(PEOPLES_COUNCIL), before(10), article("62", "2.b"), "A-O-18");
        put(book, programme.of(STANDING_COMMITTEE), before(10), article("70", "2.b"), "A-O-18");
        put(book, programme.of(COUNCIL_COMMITTEE), before(10), article("80", "2.b"), "A-O-18");
        put(book, programme.of(DELEGATE_GROUP), before(7), article("86", "3.a"), "A-O-19");

        // A delegation of the Council itself reports to its nearest session, not within days (A-O-20).
        RuleKey<TimeLimit> report = OversightRules.DELEGATION_REPORT;
        put(book, report.of(STANDING_COMMITTEE), after(15), article("70", "2.g"), "A-O-21");
        put(book, report.of(COUNCIL_COMMITTEE), after(10), article("80", "2.g"), "A-O-22");
    }

    /** That many calendar days after; a last day off work moves on to the next working day (CAL-08). */
    private static TimeLimit after(int days) {
        return TimeLimit.ofCalendarDays(days);
    }

    /** That many calendar days before; a latest day off work moves back to the working day before (CAL-10). */
    private static TimeLimit before(int days) {
        return TimeLimit.ofCalendarDays(days).before();
    }

    private static Provision article(String article, String clause) {
        return Provision.of(LAW_87_2015_QH13, article).clause(clause);
    }

    private static void put(
            RuleBook.Builder book, RuleKey<TimeLimit> key, TimeLimit limit, Provision basis, String row) {
        book.put(key, Dated.law(limit.by(basis), InForce.LAW_87_2015, basis, Grade.HIGH, row));
    }
}
