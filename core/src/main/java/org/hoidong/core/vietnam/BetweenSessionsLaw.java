package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;

import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.RequiredContent;

/**
 * What the law says of matters that arise between two sessions: the Standing Committee decides, and reports at the nearest
 * session.
 *
 * <p>Before Law 72/2025/QH15 there was practice and no general clause (A-I-02), so there is no value on earlier days.
 */
final class BetweenSessionsLaw {

    private BetweenSessionsLaw() {}

    static void addTo(RuleBook.Builder book) {
        LawRow urgent = row("B-I-01", "31.14.a");
        decides(book, urgent, VietnamActs.DECIDE_URGENT_MEASURES);
        urgent.names(
                book,
                MeetingRules.URGENT_MATTERS.of(VietnamActs.DECIDE_URGENT_MEASURES),
                VietnamMatters.NATURAL_DISASTER,
                VietnamMatters.EPIDEMIC,
                VietnamMatters.DEFENCE,
                VietnamMatters.SECURITY,
                VietnamMatters.PUBLIC_ORDER,
                VietnamMatters.SAFETY);

        LawRow spending = row("B-I-02", "31.14.b");
        decides(book, spending, VietnamActs.DECIDE_URGENT_SPENDING);
        spending.names(
                book,
                MeetingRules.BETWEEN_SESSIONS_TIERS.of(VietnamActs.DECIDE_URGENT_SPENDING),
                VietnamTiers.PROVINCE);
        request(
                book,
                spending,
                VietnamActs.DECIDE_URGENT_SPENDING,
                VietnamContents.DIRECTION,
                VietnamContents.BUDGET_CAPACITY);

        LawRow other = row("B-I-03", "31.14.c");
        decides(book, other, VietnamActs.DECIDE_OTHER_BETWEEN_SESSIONS);
        request(book, other, VietnamActs.DECIDE_OTHER_BETWEEN_SESSIONS, InterSessionMatter.LEGAL_GROUND);
    }

    private static void request(RuleBook.Builder book, LawRow row, ActKind act, ContentPart... parts) {
        row.put(
                book,
                MeetingRules.BETWEEN_SESSIONS_REQUEST.of(act),
                RequiredContent.of(row.basis(), VietnamDocumentKinds.BETWEEN_SESSIONS_REQUEST, parts));
    }

    private static void decides(RuleBook.Builder book, LawRow row, ActKind act) {
        row.put(
                book,
                CouncilRules.COMPETENCE.of(act),
                Competence.of(row.basis(), act, Competent.of(VietnamBodies.STANDING_COMMITTEE))
                        .reportedAtNearestSession());
        row("B-I-06", "31.13").names(book, MeetingRules.BETWEEN_SESSIONS_FORM.of(act), VietnamDocumentKinds.RESOLUTION);
    }

    private static LawRow row(String id, String article) {
        return LawRow.high(id, InForce.LAW_72_2025, LAW_72_2025_QH15, article);
    }
}
