package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.voting.VotingBase.IN_OFFICE;
import static org.hoidong.core.voting.VotingBase.MEMBERS;
import static org.hoidong.core.voting.VotingBase.TOTAL_DELEGATES;

import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingRules;

/** What the laws on local government say of votes, quorums and demands. */
final class VotingLaw {

    private static final Share MORE_THAN_HALF = Share.moreThan(Ratio.ONE_HALF);
    private static final Share TWO_THIRDS = Share.atLeast(Ratio.TWO_THIRDS);

    private VotingLaw() {}

    static void addTo(RuleBook.Builder book) {
        addMajorities(book);
        addQuorums(book);
        addDemands(book);
    }

    private static void addMajorities(RuleBook.Builder book) {
        LawRow a02 = LawRow.high("A-V-02", InForce.LAW_77_2015, LAW_77_2015_QH13, "91");
        LawRow b01 = LawRow.high("B-V-01", InForce.LAW_72_2025, LAW_72_2025_QH15, "35.2");
        majority(book, a02, VotingRules.ORDINARY_RESOLUTION, MORE_THAN_HALF, TOTAL_DELEGATES);
        majority(book, b01, VotingRules.ORDINARY_RESOLUTION, MORE_THAN_HALF, TOTAL_DELEGATES);
        LawRow a03 = LawRow.high("A-V-03", InForce.LAW_77_2015, LAW_77_2015_QH13, "91");
        LawRow b02 = LawRow.high("B-V-02", InForce.LAW_72_2025, LAW_72_2025_QH15, "35.2");
        majority(book, a03, VotingRules.DISMISSAL_OF_DELEGATE, TWO_THIRDS, TOTAL_DELEGATES);
        majority(book, b02, VotingRules.DISMISSAL_OF_DELEGATE, TWO_THIRDS, TOTAL_DELEGATES);
        // Under the law of 2015 a depleted council near the end of its term decided on plan and budget only (A-B-13).
        LawRow b03 = LawRow.high("B-V-03", InForce.LAW_72_2025, LAW_72_2025_QH15, "49.2.b");
        majority(book, b03, VotingRules.DEPLETED_COUNCIL_RESOLUTION, Share.moreThan(Ratio.TWO_THIRDS), IN_OFFICE);
    }

    private static void addQuorums(RuleBook.Builder book) {
        LawRow a08 = LawRow.high("A-V-08", InForce.LAW_77_2015, LAW_77_2015_QH13, "106");
        a08.put(book, VotingRules.STANDING_COMMITTEE_QUORUM, QuorumRule.of(TWO_THIRDS, MEMBERS, a08.basis()));
        // Law 72/2025/QH15 gives no number (2.1, meeting of the Standing Committee, B).
        LawRow.setting(
                book,
                VotingRules.STANDING_COMMITTEE_QUORUM,
                "2.1/standing-committee-b",
                LAW_72_2025_QH15,
                "",
                "at least 2/3 of all members");
        LawRow.setting(
                book, VotingRules.PLENARY_QUORUM, "A-V-01", LAW_77_2015_QH13, "", "at least 2/3 of all delegates");
    }

    private static void addDemands(RuleBook.Builder book) {
        session(book, LawRow.high("A-V-11", InForce.LAW_77_2015, LAW_77_2015_QH13, "78.2"));
        // The same triggers, in the table of meeting kinds.
        session(book, LawRow.high("2.1/thematic-or-arising-b", InForce.LAW_72_2025, LAW_72_2025_QH15, "34.3"));
    }

    private static void session(RuleBook.Builder book, LawRow row) {
        SupportRule third = SupportRule.of(Share.atLeast(Ratio.ONE_THIRD), TOTAL_DELEGATES, row.basis());
        row.put(book, VotingRules.SESSION_REQUEST, third);
    }

    private static void majority(
            RuleBook.Builder book, LawRow row, RuleKey<MajorityRule> key, Share share, VotingBase base) {
        row.put(book, key, MajorityRule.of(share, base, row.basis()));
    }
}
