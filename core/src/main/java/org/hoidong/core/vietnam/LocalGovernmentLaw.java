package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_121_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_65_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamMeetings.ARISING_MATTER;
import static org.hoidong.core.vietnam.VietnamMeetings.EXPLANATION_SESSION;
import static org.hoidong.core.vietnam.VietnamMeetings.REGULAR;
import static org.hoidong.core.vietnam.VietnamMeetings.STANDING_COMMITTEE_MEETING;
import static org.hoidong.core.vietnam.VietnamMeetings.THEMATIC;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;
import static org.hoidong.core.voting.VotingBase.IN_OFFICE;
import static org.hoidong.core.voting.VotingBase.MEMBERS;
import static org.hoidong.core.voting.VotingBase.TOTAL_DELEGATES;
import static org.hoidong.core.voting.VotingRules.DEPLETED_COUNCIL_RESOLUTION;
import static org.hoidong.core.voting.VotingRules.DISMISSAL_OF_DELEGATE;
import static org.hoidong.core.voting.VotingRules.ORDINARY_RESOLUTION;
import static org.hoidong.core.voting.VotingRules.PLENARY_QUORUM;
import static org.hoidong.core.voting.VotingRules.SESSION_REQUEST;
import static org.hoidong.core.voting.VotingRules.STANDING_COMMITTEE_QUORUM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.CouncilSize;
import org.hoidong.core.council.MandateChangeKind;
import org.hoidong.core.council.MandateEffect;
import org.hoidong.core.council.PopulationThreshold;
import org.hoidong.core.council.SizeStep;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.UnitKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.core.voting.VotingBase;

/**
 * What the laws on local government say: tiers, votes, sessions.
 *
 * <p>Where a table of law.md has no ids, a row is named after its section and its first column: {@code 0.2/2025-03-01} is a
 * window of section 0.2, {@code 2.1/regular-a} a kind of meeting of section 2.1.
 *
 * <p>The text of Law 65/2025/QH15 (1 March to 15 June 2025) was not read. Only what law.md records of it is here; every
 * other key has a gap on those days, and asking for it says so instead of guessing.
 */
final class LocalGovernmentLaw {

    private LocalGovernmentLaw() {}

    static void addTo(RuleBook.Builder book) {
        addTiers(book);
        addSizes(book);
        addMandates(book);
        addVotes(book);
        addQuorums(book);
        addConvening(book);
        addSettings(book);
    }

    private static void addTiers(RuleBook.Builder book) {
        ImmutableSet<TierKind> three = ImmutableSet.of(PROVINCE, DISTRICT, COMMUNE);
        ImmutableSet<TierKind> two = ImmutableSet.of(PROVINCE, COMMUNE);
        Provision windingUp = Provision.of(LAW_72_2025_QH15, "51").clause("3");
        book.put(
                        CouncilRules.TIERS,
                        Dated.law(
                                three,
                                InForce.LAW_77_2015,
                                Provision.of(LAW_77_2015_QH13),
                                Grade.HIGH,
                                "0.2/2016-07-01"))
                .put(
                        CouncilRules.TIERS,
                        Dated.law(
                                three,
                                InForce.LAW_65_2025,
                                Provision.of(LAW_65_2025_QH15),
                                Grade.HIGH,
                                "0.2/2025-03-01"))
                .put(
                        CouncilRules.TIERS,
                        Dated.law(three, InForce.LAW_72_2025_THREE_TIERS, windingUp, Grade.HIGH, "B-B-01"))
                .put(
                        CouncilRules.TIERS,
                        Dated.law(two, InForce.LAW_72_2025_TWO_TIERS, windingUp, Grade.HIGH, "B-B-01"));
    }

    private static void addSizes(RuleBook.Builder book) {
        Provision upper = Provision.of(LAW_72_2025_QH15, "30").clause("1");
        Provision basic = Provision.of(LAW_72_2025_QH15, "30").clause("2");
        Provision none = Provision.of(LAW_72_2025_QH15, "28").clause("1");
        size(book, VietnamUnits.PROVINCE, CouncilSize.of(upper, 50, 85, SizeStep.of(1_000_000, 70_000)), "B-B-08");
        size(book, VietnamUnits.CITY, CouncilSize.of(upper, 50, 85, SizeStep.of(1_200_000, 75_000)), "B-B-08");
        size(book, VietnamUnits.LARGEST_CITY, CouncilSize.of(upper, 125, 125), "B-B-08");
        CouncilSize mountains = communes(basic, SizeStep.of(5_000, 1_000), SizeStep.of(10_000, 3_000));
        size(book, VietnamUnits.MOUNTAIN_OR_ISLAND_COMMUNE, mountains, "B-B-09");
        size(book, VietnamUnits.SPECIAL_ZONE, mountains, "B-B-09");
        CouncilSize others = communes(basic, SizeStep.of(10_000, 2_000), SizeStep.of(20_000, 6_000));
        size(book, VietnamUnits.COMMUNE, others, "B-B-09");
        size(book, VietnamUnits.WARD_OF_PROVINCE, others, "B-B-09");
        CouncilSize city = communes(basic, SizeStep.of(15_000, 6_000), SizeStep.of(45_000, 7_000));
        size(book, VietnamUnits.WARD_OF_CITY, city, "B-B-09");
        book.put(
                CouncilRules.COUNCIL_FROM_POPULATION.of(VietnamUnits.SPECIAL_ZONE),
                Dated.law(PopulationThreshold.of(1_000, none), InForce.LAW_72_2025, none, Grade.HIGH, "B-B-10"));
    }

    private static CouncilSize communes(Provision basis, SizeStep first, SizeStep second) {
        return CouncilSize.of(basis, 15, 30, first, second);
    }

    private static void size(RuleBook.Builder book, UnitKind kind, CouncilSize size, String row) {
        book.put(CouncilRules.SIZE.of(kind), Dated.law(size, InForce.LAW_72_2025, size.basis(), Grade.HIGH, row));
    }

    private static void addMandates(RuleBook.Builder book) {
        mandate(book, MandateChangeKind.ELECTED, MandateEffect.WITH_THE_TERM, "5", "4", "B-B-11");
        mandate(book, MandateChangeKind.BY_ELECTED, MandateEffect.AT_NEXT_OPENING, "29", "5", "B-B-13");
        mandate(book, MandateChangeKind.SUSPENDED, MandateEffect.ON_THE_DAY, "38", "1", "B-B-22");
        mandate(book, MandateChangeKind.LEFT, MandateEffect.ON_THE_DAY, "38", "3", "B-B-23");
        mandate(book, MandateChangeKind.CONVICTED, MandateEffect.ON_THE_DAY, "38", "6", "B-E-06");
        // The rows say how many votes dismiss a delegate, and not from which day it counts.
        SettingNeeded onTheDay = SettingNeeded.of(Provision.of(LAW_72_2025_QH15, "35"), "B-V-02", "ON_THE_DAY");
        SettingNeeded resumed = SettingNeeded.of(Provision.of(LAW_72_2025_QH15, "38"), "B-B-22", "ON_THE_DAY");
        book.setting(CouncilRules.MANDATE_EFFECT.of(MandateChangeKind.DISMISSED), onTheDay)
                .setting(CouncilRules.MANDATE_EFFECT.of(MandateChangeKind.RESUMED), resumed)
                .setting(
                        CouncilRules.SUSPENDED_SEAT,
                        SettingNeeded.of(Provision.of(LAW_72_2025_QH15, "38").clause("1"), "B-B-22", "IN_OFFICE"));
    }

    /** Before Law 72/2025/QH15 no text on mandates was read, so that a host gives the effect. */
    private static void mandate(
            RuleBook.Builder book,
            MandateChangeKind kind,
            MandateEffect effect,
            String article,
            String clause,
            String row) {
        RuleKey<MandateEffect> key = CouncilRules.MANDATE_EFFECT.of(kind);
        Provision basis = Provision.of(LAW_72_2025_QH15, article).clause(clause);
        book.put(key, Dated.law(effect, InForce.LAW_72_2025, basis, Grade.HIGH, row))
                .setting(key, SettingNeeded.of(Provision.of(LAW_77_2015_QH13), row, effect.name()));
    }

    private static void addVotes(RuleBook.Builder book) {
        Provision article91 = Provision.of(LAW_77_2015_QH13, "91");
        Provision article35 = Provision.of(LAW_72_2025_QH15, "35").clause("2");
        Share moreThanHalf = Share.moreThan(Ratio.ONE_HALF);
        Share twoThirds = Share.atLeast(Ratio.TWO_THIRDS);
        majority(book, ORDINARY_RESOLUTION, moreThanHalf, TOTAL_DELEGATES, article91, InForce.LAW_77_2015, "A-V-02");
        majority(book, ORDINARY_RESOLUTION, moreThanHalf, TOTAL_DELEGATES, article35, InForce.LAW_72_2025, "B-V-01");
        majority(book, DISMISSAL_OF_DELEGATE, twoThirds, TOTAL_DELEGATES, article91, InForce.LAW_77_2015, "A-V-03");
        majority(book, DISMISSAL_OF_DELEGATE, twoThirds, TOTAL_DELEGATES, article35, InForce.LAW_72_2025, "B-V-02");
        // Under the law of 2015 a depleted council near the end of its term decided on plan and budget only (A-B-13).
        majority(
                book,
                DEPLETED_COUNCIL_RESOLUTION,
                Share.moreThan(Ratio.TWO_THIRDS),
                IN_OFFICE,
                Provision.of(LAW_72_2025_QH15, "49").clause("2.b"),
                InForce.LAW_72_2025,
                "B-V-03");
        support(book, Provision.of(LAW_77_2015_QH13, "78").clause("2"), InForce.LAW_77_2015, "A-V-11");
        // The same triggers, in the table of meeting kinds.
        support(
                book,
                Provision.of(LAW_72_2025_QH15, "34").clause("3"),
                InForce.LAW_72_2025,
                "2.1/thematic-or-arising-b");
    }

    private static void addQuorums(RuleBook.Builder book) {
        Provision article106 = Provision.of(LAW_77_2015_QH13, "106");
        book.put(
                        STANDING_COMMITTEE_QUORUM,
                        Dated.law(
                                QuorumRule.of(Share.atLeast(Ratio.TWO_THIRDS), MEMBERS, article106),
                                InForce.LAW_77_2015,
                                article106,
                                Grade.HIGH,
                                "A-V-08"))
                // Law 72/2025/QH15 gives no number (2.1, meeting of the Standing Committee, B).
                .setting(
                        STANDING_COMMITTEE_QUORUM,
                        SettingNeeded.of(
                                Provision.of(LAW_72_2025_QH15),
                                "2.1/standing-committee-b",
                                "at least 2/3 of all members"))
                .setting(
                        PLENARY_QUORUM,
                        SettingNeeded.of(Provision.of(LAW_77_2015_QH13), "A-V-01", "at least 2/3 of all delegates"));
    }

    private static void majority(
            RuleBook.Builder book,
            RuleKey<MajorityRule> key,
            Share share,
            VotingBase base,
            Provision basis,
            DateSpan span,
            String row) {
        book.put(key, Dated.law(MajorityRule.of(share, base, basis), span, basis, Grade.HIGH, row));
    }

    private static void support(RuleBook.Builder book, Provision basis, DateSpan span, String row) {
        SupportRule third = SupportRule.of(Share.atLeast(Ratio.ONE_THIRD), TOTAL_DELEGATES, basis);
        book.put(SESSION_REQUEST, Dated.law(third, span, basis, Grade.HIGH, row));
    }

    private static void addConvening(RuleBook.Builder book) {
        for (MeetingKind session : ImmutableList.of(REGULAR, THEMATIC, ARISING_MATTER)) {
            String row = session.equals(REGULAR) ? "2.1/regular-" : "2.1/thematic-or-arising-";
            conveners(book, session, Provision.of(LAW_77_2015_QH13, "78"), InForce.LAW_77_2015, row + "a");
            conveners(book, session, Provision.of(LAW_72_2025_QH15, "31").clause("2"), InForce.LAW_72_2025, row + "b");
        }
        // The Chair convenes for the Standing Committee.
        conveners(
                book,
                STANDING_COMMITTEE_MEETING,
                Provision.of(LAW_77_2015_QH13, "106"),
                InForce.LAW_77_2015,
                "2.1/standing-committee-a");
        conveners(
                book,
                STANDING_COMMITTEE_MEETING,
                Provision.of(LAW_72_2025_QH15, "32").clause("1.b"),
                InForce.LAW_72_2025,
                "2.1/standing-committee-b");
        // Explanation sessions follow the oversight law, on its own days.
        Provision article72 = Provision.of(LAW_87_2015_QH13, "72");
        conveners(book, EXPLANATION_SESSION, article72, InForce.LAW_87_2015, "2.1/explanation-a");
        book.put(
                MeetingRules.CONVENERS.of(EXPLANATION_SESSION),
                Dated.law(
                        ImmutableSet.of(VietnamBodies.STANDING_COMMITTEE),
                        InForce.LAW_121_2025,
                        Provision.of(LAW_121_2025_QH15, "31").clause("2"),
                        Grade.MEDIUM,
                        "2.1/explanation-b"));
        limit(
                book,
                MeetingRules.NOTICE.of(EXPLANATION_SESSION),
                TimeLimit.ofCalendarDays(10).before(),
                article72.clause("2"),
                InForce.LAW_87_2015,
                "A-O-34");
        limit(
                book,
                MeetingRules.FIRST_SESSION,
                TimeLimit.ofCalendarDays(45),
                Provision.of(LAW_77_2015_QH13, "80").clause("1"),
                InForce.LAW_77_2015,
                "2.1/first-session-a");
        limit(
                book,
                MeetingRules.FIRST_SESSION,
                TimeLimit.ofCalendarDays(45),
                Provision.of(LAW_72_2025_QH15, "34").clause("1"),
                InForce.LAW_72_2025,
                "2.1/first-session-b");
    }

    private static void addSettings(RuleBook.Builder book) {
        // The clause with 20 and 7 days was not read (law.md (b) 2), and the law of 2025 has no number at all.
        SettingNeeded notice = SettingNeeded.of(
                Provision.of(LAW_77_2015_QH13, "80").clause("2"),
                "2.1/regular-a",
                "20 calendar days before the opening");
        SettingNeeded shortNotice = SettingNeeded.of(
                Provision.of(LAW_77_2015_QH13, "80").clause("2"),
                "2.1/thematic-or-arising-a",
                "7 calendar days before the opening");
        SettingNeeded documents = documents("2.1/regular-a");
        SettingNeeded shortDocuments = documents("2.1/thematic-or-arising-a");
        book.setting(MeetingRules.NOTICE.of(REGULAR), notice)
                .setting(MeetingRules.NOTICE.of(THEMATIC), shortNotice)
                .setting(MeetingRules.NOTICE.of(ARISING_MATTER), shortNotice)
                .setting(MeetingRules.DOCUMENTS_BEFORE_OPENING.of(REGULAR), documents)
                .setting(MeetingRules.DOCUMENTS_BEFORE_OPENING.of(THEMATIC), shortDocuments)
                .setting(MeetingRules.DOCUMENTS_BEFORE_OPENING.of(ARISING_MATTER), shortDocuments)
                .setting(
                        MeetingRules.NOTICE.of(EXPLANATION_SESSION),
                        SettingNeeded.of(
                                Provision.of(LAW_121_2025_QH15, "31").clause("2"),
                                "B-O-07",
                                "10 calendar days before the session"))
                .setting(
                        MeetingRules.MINUTES_SENT,
                        SettingNeeded.of(
                                Provision.of(LAW_77_2015_QH13, "86"), "A-M-08", "10 calendar days after the closing"));
    }

    private static SettingNeeded documents(String row) {
        return SettingNeeded.of(Provision.of(LAW_77_2015_QH13, "80"), row, "10 calendar days before the opening");
    }

    private static void conveners(RuleBook.Builder book, MeetingKind kind, Provision basis, DateSpan span, String row) {
        book.put(
                MeetingRules.CONVENERS.of(kind),
                Dated.law(ImmutableSet.of(VietnamBodies.STANDING_COMMITTEE), span, basis, Grade.HIGH, row));
    }

    private static void limit(
            RuleBook.Builder book,
            RuleKey<TimeLimit> key,
            TimeLimit limit,
            Provision basis,
            DateSpan span,
            String row) {
        book.put(key, Dated.law(limit.by(basis), span, basis, Grade.HIGH, row));
    }
}
