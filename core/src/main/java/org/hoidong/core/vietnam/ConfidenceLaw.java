package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.RESOLUTION_85_2014_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.RESOLUTION_96_2023_QH15;
import static org.hoidong.core.voting.ConfidenceConsequence.MAY_RESIGN;
import static org.hoidong.core.voting.ConfidenceConsequence.RELIEF;
import static org.hoidong.core.voting.ConfidenceConsequence.RELIEF_AT_NEAREST_SESSION;
import static org.hoidong.core.voting.ConfidenceConsequence.VOTE_OF_CONFIDENCE;
import static org.hoidong.core.voting.ConfidenceConsequence.VOTE_OF_CONFIDENCE_AT_NEAREST_SESSION;
import static org.hoidong.core.voting.VoteChoice.LOW_CONFIDENCE;
import static org.hoidong.core.voting.VoteChoice.NO_CONFIDENCE;
import static org.hoidong.core.voting.VotingBase.TOTAL_BALLOTS;
import static org.hoidong.core.voting.VotingBase.TOTAL_DELEGATES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.voting.ConfidenceCall;
import org.hoidong.core.voting.ConfidenceConsequence;
import org.hoidong.core.voting.ConfidenceRule;
import org.hoidong.core.voting.ConfidenceRules;
import org.hoidong.core.voting.ConfidenceStep;
import org.hoidong.core.voting.ConfidenceTrigger;
import org.hoidong.core.voting.RatingExemption;
import org.hoidong.core.voting.RatingFrequency;
import org.hoidong.core.voting.SessionOfYear;
import org.hoidong.core.voting.SeveralPosts;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.core.voting.VoteChoice;
import org.hoidong.core.voting.VotingBase;

/**
 * What the law says of confidence ratings and votes of confidence: of all delegates until 30 June 2023, of all ballots since.
 *
 * <p>Which ballots "tổng số phiếu" means was not read, so the base is a setting; the shares are law. Resolution 96/2023/QH15
 * names provinces and districts only, and goes on under Law 72/2025/QH15 (B-C-01); for communes a host must say who is rated.
 */
final class ConfidenceLaw {

    private static final DateSpan OLD = InForce.LAW_87_2015_ON_CONFIDENCE;
    private static final DateSpan NEW = InForce.RESOLUTION_96_2023;
    private static final Share MORE_THAN_HALF = Share.moreThan(Ratio.ONE_HALF);
    private static final Share TWO_THIRDS = Share.atLeast(Ratio.TWO_THIRDS);

    private ConfidenceLaw() {}

    static void addTo(RuleBook.Builder book) {
        addRatings(book);
        addVotes(book);
        addCalls(book);
        addWhoAndWhen(book);
    }

    private static void addRatings(RuleBook.Builder book) {
        LawRow a02 = LawRow.high("A-C-02", OLD, LAW_87_2015_QH13, "63.3");
        a02.put(
                book,
                ConfidenceRules.RATING,
                ConfidenceRule.of(
                        trigger(a02, LOW_CONFIDENCE, MORE_THAN_HALF, TOTAL_DELEGATES, MAY_RESIGN)
                                .build(),
                        // A-C-03, in the same clause
                        trigger(a02, LOW_CONFIDENCE, TWO_THIRDS, TOTAL_DELEGATES, VOTE_OF_CONFIDENCE)
                                .build()));
        LawRow a12 = LawRow.high("A-C-12", NEW, RESOLUTION_96_2023_QH15, "");
        a12.put(
                book,
                ConfidenceRules.RATING,
                ConfidenceRule.of(
                        // A-C-11, in the same article
                        trigger(
                                        a12,
                                        LOW_CONFIDENCE,
                                        MORE_THAN_HALF,
                                        TOTAL_BALLOTS,
                                        VOTE_OF_CONFIDENCE_AT_NEAREST_SESSION,
                                        MAY_RESIGN)
                                .below(Ratio.TWO_THIRDS)
                                .build(),
                        trigger(a12, LOW_CONFIDENCE, TWO_THIRDS, TOTAL_BALLOTS, RELIEF_AT_NEAREST_SESSION)
                                .build()));
        LawRow.setting(
                book,
                ConfidenceRules.TOTAL_BALLOTS,
                "A-C-11",
                RESOLUTION_96_2023_QH15,
                "18",
                "VotingBase.BALLOTS_COLLECTED");
    }

    private static void addVotes(RuleBook.Builder book) {
        LawRow a05 = LawRow.high("A-C-05", OLD, LAW_87_2015_QH13, "64.3");
        a05.put(
                book,
                ConfidenceRules.VOTE,
                ConfidenceRule.of(trigger(a05, NO_CONFIDENCE, MORE_THAN_HALF, TOTAL_DELEGATES, RELIEF, MAY_RESIGN)
                        .build()));
        LawRow new02 = LawRow.medium("NEW-02", NEW, RESOLUTION_96_2023_QH15, "");
        new02.put(
                book,
                ConfidenceRules.VOTE,
                ConfidenceRule.of(trigger(new02, NO_CONFIDENCE, MORE_THAN_HALF, TOTAL_BALLOTS, RELIEF)
                        .build()));
        LawRow.high("A-C-06", OLD, LAW_87_2015_QH13, "64.2")
                .put(book, ConfidenceRules.ORDER, ImmutableList.copyOf(ConfidenceStep.values()));
    }

    private static void addCalls(RuleBook.Builder book) {
        // Which rating leads to the vote is in its consequences; one of two thirds does no longer since 1 July 2023.
        call(book, LawRow.high("A-C-04", OLD, LAW_87_2015_QH13, "64.1"));
        call(book, LawRow.high("NEW-01", NEW, RESOLUTION_96_2023_QH15, "13"));
    }

    private static void call(RuleBook.Builder book, LawRow row) {
        SupportRule third = SupportRule.of(Share.atLeast(Ratio.ONE_THIRD), TOTAL_DELEGATES, row.basis());
        row.put(book, ConfidenceRules.CALL, ConfidenceCall.of(third, row.basis(), VietnamBodies.FATHERLAND_FRONT));
    }

    private static void addWhoAndWhen(RuleBook.Builder book) {
        ImmutableSet<OfficeKind> offices = ImmutableSet.of(
                VietnamOffices.COUNCIL_CHAIR,
                VietnamOffices.COUNCIL_VICE_CHAIR,
                VietnamOffices.COMMITTEE_HEAD,
                VietnamOffices.EXECUTIVE_CHAIR,
                VietnamOffices.EXECUTIVE_VICE_CHAIR,
                VietnamOffices.EXECUTIVE_MEMBER);
        LawRow.high("A-C-08", NEW, RESOLUTION_96_2023_QH15, "2.2")
                .put(book, ConfidenceRules.RATED_OFFICES.of(VietnamTiers.PROVINCE), offices);
        LawRow.high("A-C-08", InForce.RESOLUTION_96_2023_WITH_DISTRICTS, RESOLUTION_96_2023_QH15, "2.2")
                .put(book, ConfidenceRules.RATED_OFFICES.of(VietnamTiers.DISTRICT), offices);
        LawRow.setting(
                book,
                ConfidenceRules.RATED_OFFICES.of(VietnamTiers.COMMUNE),
                "B-C-02",
                RESOLUTION_96_2023_QH15,
                "2",
                "no office, or those of a province");
        LawRow exempt = LawRow.high("A-C-09", NEW, RESOLUTION_96_2023_QH15, "2.5");
        exempt.put(
                book,
                ConfidenceRules.EXEMPTION,
                RatingExemption.of(
                        exempt.basis(),
                        RatingExemption.Ground.RETIREMENT_ANNOUNCED,
                        RatingExemption.Ground.TAKEN_UP_THIS_YEAR));
        LawRow.high("A-C-10", NEW, RESOLUTION_96_2023_QH15, "2.4")
                .put(book, ConfidenceRules.SEVERAL_POSTS, SeveralPosts.ONE_VOTE_FOR_ALL);
        frequency(book, LawRow.high("A-C-03", OLD, RESOLUTION_85_2014_QH13, ""));
        frequency(book, LawRow.medium("A-C-13", NEW, RESOLUTION_96_2023_QH15, "7"));
    }

    private static void frequency(RuleBook.Builder book, LawRow row) {
        row.put(book, ConfidenceRules.FREQUENCY, RatingFrequency.of(3, SessionOfYear.YEAR_END, row.basis()));
    }

    private static ConfidenceTrigger.Builder trigger(
            LawRow row, VoteChoice choice, Share share, VotingBase base, ConfidenceConsequence... consequences) {
        return ConfidenceTrigger.builder()
                .choice(choice)
                .share(share)
                .base(base)
                .addConsequences(consequences)
                .basis(row.basis());
    }
}
