package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.voting.VotingBase.IN_OFFICE;
import static org.hoidong.core.voting.VotingBase.MEMBERS;
import static org.hoidong.core.voting.VotingBase.SEATS_BY_LAW;
import static org.hoidong.core.voting.VotingBase.TOTAL_DELEGATES;
import static org.hoidong.core.voting.VotingBase.VOTERS;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.voting.Choices;
import org.hoidong.core.voting.DepletionRule;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.MethodRule;
import org.hoidong.core.voting.ProxyVoting;
import org.hoidong.core.voting.QuestionKind;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.ShareRule;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.core.voting.TieRule;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingForm;
import org.hoidong.core.voting.VotingMethodCategory;
import org.hoidong.core.voting.VotingRules;

/** What the laws say of votes, quorums and demands; confidence is in {@link ConfidenceLaw}. */
final class VotingLaw {

    private static final Share MORE_THAN_HALF = Share.moreThan(Ratio.ONE_HALF);
    private static final Share TWO_THIRDS = Share.atLeast(Ratio.TWO_THIRDS);

    private VotingLaw() {}

    static void addTo(RuleBook.Builder book) {
        addMajorities(book);
        addExecutive(book);
        addDepletion(book);
        addQuorums(book);
        addDemands(book);
        addMethods(book);
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
        LawRow a13 = LawRow.medium("A-V-13", InForce.LAW_77_2015, LAW_77_2015_QH13, "91");
        majority(book, a13, VotingRules.REMOVAL_FROM_OFFICE, MORE_THAN_HALF, TOTAL_DELEGATES);
        LawRow a09 = LawRow.high("A-V-09", InForce.LAW_87_2015, LAW_87_2015_QH13, "72.4");
        majority(book, a09, VotingRules.EXPLANATION_CONCLUSION, MORE_THAN_HALF, MEMBERS);
    }

    private static void addExecutive(RuleBook.Builder book) {
        LawRow b27 = LawRow.high("B-B-27", InForce.LAW_72_2025, LAW_72_2025_QH15, "40.3");
        MajorityRule half = MajorityRule.of(MORE_THAN_HALF, MEMBERS, b27.basis());
        b27.put(book, VotingRules.EXECUTIVE_DECISION, TieRule.of(half, b27.basis()));
    }

    private static void addDepletion(RuleBook.Builder book) {
        LawRow a13 = LawRow.high("A-B-13", InForce.LAW_77_2015, LAW_77_2015_QH13, "138");
        a13.put(
                book,
                VotingRules.DEPLETED_COUNCIL,
                depletion(a13)
                        .byElectionBasis(a13.basis())
                        .nearEndBasis(a13.basis())
                        .build());
        LawRow b19 = LawRow.high("B-B-19", InForce.LAW_72_2025, LAW_72_2025_QH15, "49.2.a");
        LawRow b03 = LawRow.high("B-V-03", InForce.LAW_72_2025, LAW_72_2025_QH15, "49.2.b");
        LawRow b21 = LawRow.high("B-B-21", InForce.LAW_72_2025, LAW_72_2025_QH15, "49.2");
        MajorityRule larger = MajorityRule.of(Share.moreThan(Ratio.TWO_THIRDS), IN_OFFICE, b03.basis());
        b03.put(book, VotingRules.DEPLETED_COUNCIL_RESOLUTION, larger);
        b21.put(
                book,
                VotingRules.DEPLETED_COUNCIL,
                depletion(b21)
                        .lowest(Share.atLeast(Ratio.ONE_THIRD))
                        .majorityNearEnd(larger)
                        .byElectionBasis(b19.basis())
                        .nearEndBasis(b03.basis())
                        .build());
        LawRow b08 = LawRow.high("B-V-08", InForce.LAW_72_2025, LAW_72_2025_QH15, "53.2.b");
        b08.put(
                book,
                VotingRules.PROVISIONAL_COUNCIL,
                ShareRule.of(IN_OFFICE, Share.atLeast(Ratio.ONE_THIRD), SEATS_BY_LAW, b08.basis()));
    }

    private static DepletionRule.Builder depletion(LawRow row) {
        return DepletionRule.builder().complete(TWO_THIRDS).months(18).basis(row.basis());
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
        voters(book, LawRow.high("A-V-12", InForce.LAW_77_2015, LAW_77_2015_QH13, "78"));
        voters(book, LawRow.high("2.1/voters-request", InForce.LAW_72_2025, LAW_72_2025_QH15, "34.4"));
    }

    private static void session(RuleBook.Builder book, LawRow row) {
        SupportRule third = SupportRule.of(Share.atLeast(Ratio.ONE_THIRD), TOTAL_DELEGATES, row.basis());
        row.put(book, VotingRules.SESSION_REQUEST, third);
    }

    private static void voters(RuleBook.Builder book, LawRow row) {
        SupportRule tenth = SupportRule.of(Share.moreThan(Ratio.of(1, 10)), VOTERS, row.basis());
        row.put(book, VotingRules.VOTERS_SESSION_REQUEST.of(VietnamTiers.COMMUNE), tenth)
                .put(
                        book,
                        MeetingRules.REQUESTED_BY_VOTERS
                                .of(VietnamMeetings.VOTERS_REQUEST)
                                .of(VietnamTiers.COMMUNE),
                        tenth);
    }

    private static void addMethods(RuleBook.Builder book) {
        LawRow a06 = LawRow.high("A-V-06", InForce.LAW_77_2015, LAW_77_2015_QH13, "91");
        method(book, a06, QuestionKind.MOTION, VotingMethodCategory.OPEN, VotingMethodCategory.SECRET);
        method(book, a06, QuestionKind.ELECTION, VotingMethodCategory.SECRET);
        DateSpan confidence = InForce.LAW_87_2015_ON_CONFIDENCE;
        LawRow rating = LawRow.high("A-V-06", confidence, LAW_87_2015_QH13, "63");
        LawRow vote = LawRow.high("A-V-06", confidence, LAW_87_2015_QH13, "64");
        method(book, rating, QuestionKind.CONFIDENCE_RATING, VotingMethodCategory.SECRET);
        method(book, vote, QuestionKind.CONFIDENCE_VOTE, VotingMethodCategory.SECRET);
        LawRow.high("A-V-04", InForce.LAW_77_2015, LAW_77_2015_QH13, "91")
                .put(book, VotingRules.CHOICES.of(QuestionKind.MOTION), Choices.MOTION);
        LawRow.high("A-C-01", confidence, LAW_87_2015_QH13, "63")
                .put(book, VotingRules.CHOICES.of(QuestionKind.CONFIDENCE_RATING), Choices.RATING);
        // A committee votes only when necessary; the law gives no share.
        LawRow.setting(
                book,
                VotingRules.COMMITTEE_DECISION,
                "A-V-10",
                LAW_87_2015_QH13,
                "78.2.đ",
                "more than 1/2 of all members");
        LawRow a05 = LawRow.high("A-V-05", InForce.LAW_77_2015, LAW_77_2015_QH13, "91");
        a05.put(book, VotingRules.PROXY, ProxyVoting.FORBIDDEN);
        LawRow b01 = LawRow.high("B-M-01", InForce.LAW_72_2025, LAW_72_2025_QH15, "35.1");
        b01.put(book, VotingRules.FORMS, ImmutableSet.copyOf(VotingForm.values()));
    }

    private static void method(RuleBook.Builder book, LawRow row, QuestionKind kind, VotingMethodCategory... allowed) {
        row.put(book, VotingRules.METHOD.of(kind), MethodRule.of(row.basis(), allowed));
    }

    private static void majority(
            RuleBook.Builder book, LawRow row, RuleKey<MajorityRule> key, Share share, VotingBase base) {
        row.put(book, key, MajorityRule.of(share, base, row.basis()));
    }
}
