package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamCommittees.CULTURE_SOCIAL;
import static org.hoidong.core.vietnam.VietnamCommittees.ECONOMIC_BUDGET;
import static org.hoidong.core.vietnam.VietnamCommittees.ETHNIC_AFFAIRS;
import static org.hoidong.core.vietnam.VietnamCommittees.LEGAL;
import static org.hoidong.core.vietnam.VietnamCommittees.URBAN;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_65_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.RESOLUTION_1130_2016;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.CommitteeSet;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.ConditionCount;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.CouncilSize;
import org.hoidong.core.council.MandateChangeKind;
import org.hoidong.core.council.MandateEffect;
import org.hoidong.core.council.PopulationThreshold;
import org.hoidong.core.council.SizeStep;
import org.hoidong.core.council.TermNumbering;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.UnitChange;
import org.hoidong.core.council.UnitKind;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;

/**
 * What the laws on local government say of tiers, of the size, the numbers and the committees of councils, and of mandates.
 *
 * <p>The text of Law 65/2025/QH15 (1 March to 15 June 2025) was not read. Only what law.md records of it is here; every
 * other key has a gap on those days, and asking for it says so instead of guessing.
 */
final class CouncilLaw {

    private CouncilLaw() {}

    static void addTo(RuleBook.Builder book) {
        addTiers(book);
        addStructure(book);
        addSizes(book);
        addMandates(book);
        addNumbers(book);
        addCommittees(book);
    }

    private static void addTiers(RuleBook.Builder book) {
        ImmutableSet<TierKind> three = ImmutableSet.of(PROVINCE, DISTRICT, COMMUNE);
        ImmutableSet<TierKind> two = ImmutableSet.of(PROVINCE, COMMUNE);
        RuleKey<ImmutableSet<TierKind>> key = CouncilRules.TIERS;
        LawRow.high("0.2/2016-07-01", InForce.LAW_77_2015, LAW_77_2015_QH13, "").put(book, key, three);
        LawRow.high("0.2/2025-03-01", InForce.LAW_65_2025, LAW_65_2025_QH15, "").put(book, key, three);
        LawRow.high("B-B-01", InForce.LAW_72_2025_THREE_TIERS, LAW_72_2025_QH15, "51.3")
                .put(book, key, three);
        LawRow.high("B-B-01", InForce.LAW_72_2025_TWO_TIERS, LAW_72_2025_QH15, "51.3")
                .put(book, key, two);
    }

    private static void addStructure(RuleBook.Builder book) {
        structure(book, LawRow.high("A-B-01", InForce.LAW_87_2015_ON_STRUCTURE, LAW_87_2015_QH13, "2"));
        structure(book, LawRow.high("B-B-02", InForce.LAW_72_2025, LAW_72_2025_QH15, "29.1"));
        LawRow.high("B-B-11", InForce.LAW_72_2025, LAW_72_2025_QH15, "5.4")
                .limit(book, CouncilRules.TERM_LENGTH, TimeLimit.ofYears(5).rolling(TimeLimit.Rolling.NONE));
        // The five years of the law of 2015 are from memory.
        LawRow.setting(book, CouncilRules.TERM_LENGTH, "A-B-12", LAW_77_2015_QH13, "10", "5 years");
    }

    private static void structure(RuleBook.Builder book, LawRow row) {
        row.names(
                book,
                CouncilRules.STRUCTURE,
                Competent.of(VietnamBodies.STANDING_COMMITTEE),
                Competent.of(VietnamBodies.COUNCIL_COMMITTEE),
                Competent.of(VietnamBodies.DELEGATE_GROUP),
                Competent.of(VietnamOffices.DELEGATE));
    }

    private static void addSizes(RuleBook.Builder book) {
        LawRow upper = LawRow.high("B-B-08", InForce.LAW_72_2025, LAW_72_2025_QH15, "30.1");
        size(book, upper, CouncilSize.of(upper.basis(), 50, 85, SizeStep.of(1_000_000, 70_000)), VietnamUnits.PROVINCE);
        size(book, upper, CouncilSize.of(upper.basis(), 50, 85, SizeStep.of(1_200_000, 75_000)), VietnamUnits.CITY);
        size(book, upper, CouncilSize.of(upper.basis(), 125, 125), VietnamUnits.LARGEST_CITY, VietnamUnits.HA_NOI);

        LawRow basic = LawRow.high("B-B-09", InForce.LAW_72_2025, LAW_72_2025_QH15, "30.2");
        CouncilSize mountains = communes(basic, SizeStep.of(5_000, 1_000), SizeStep.of(10_000, 3_000));
        size(book, basic, mountains, VietnamUnits.MOUNTAIN_OR_ISLAND_COMMUNE, VietnamUnits.SPECIAL_ZONE);
        CouncilSize others = communes(basic, SizeStep.of(10_000, 2_000), SizeStep.of(20_000, 6_000));
        size(book, basic, others, VietnamUnits.COMMUNE, VietnamUnits.WARD_OF_PROVINCE);
        CouncilSize city = communes(basic, SizeStep.of(15_000, 6_000), SizeStep.of(45_000, 7_000));
        size(book, basic, city, VietnamUnits.WARD_OF_CITY);

        LawRow none = LawRow.high("B-B-10", InForce.LAW_72_2025, LAW_72_2025_QH15, "28.1");
        none.put(
                book,
                CouncilRules.COUNCIL_FROM_POPULATION.of(VietnamUnits.SPECIAL_ZONE),
                PopulationThreshold.of(1_000, none.basis()));
    }

    private static CouncilSize communes(LawRow row, SizeStep first, SizeStep second) {
        return CouncilSize.of(row.basis(), 15, 30, first, second);
    }

    private static void size(RuleBook.Builder book, LawRow row, CouncilSize size, UnitKind... kinds) {
        for (UnitKind kind : kinds) {
            row.put(book, CouncilRules.SIZE.of(kind), size);
        }
    }

    private static void addMandates(RuleBook.Builder book) {
        mandate(book, MandateChangeKind.ELECTED, MandateEffect.WITH_THE_TERM, "5.4", "B-B-11");
        mandate(book, MandateChangeKind.BY_ELECTED, MandateEffect.AT_NEXT_OPENING, "29.5", "B-B-13");
        mandate(book, MandateChangeKind.SUSPENDED, MandateEffect.ON_THE_DAY, "38.1", "B-B-22");
        mandate(book, MandateChangeKind.LEFT, MandateEffect.ON_THE_DAY, "38.3", "B-B-23");
        LawRow.high("B-R-14", InForce.LAW_72_2025, LAW_72_2025_QH15, "50")
                .put(
                        book,
                        CouncilRules.MANDATE_EFFECT.of(MandateChangeKind.COUNCIL_DISSOLVED),
                        MandateEffect.ON_THE_DAY);
        mandate(book, MandateChangeKind.CONVICTED, MandateEffect.ON_THE_DAY, "38.6", "B-E-06");
        // The rows say how many votes dismiss a delegate, and who reassigns one, and not from which day it counts.
        RuleKey<MandateEffect> effect = CouncilRules.MANDATE_EFFECT;
        LawRow.setting(book, effect.of(MandateChangeKind.DISMISSED), "B-V-02", LAW_72_2025_QH15, "35", "ON_THE_DAY");
        LawRow.setting(book, effect.of(MandateChangeKind.REASSIGNED), "B-B-29", LAW_72_2025_QH15, "54.4", "ON_THE_DAY");
        LawRow.setting(book, effect.of(MandateChangeKind.RESUMED), "B-B-22", LAW_72_2025_QH15, "38", "ON_THE_DAY");
        LawRow.setting(book, CouncilRules.SUSPENDED_SEAT, "B-B-22", LAW_72_2025_QH15, "38.1", "IN_OFFICE");
    }

    /** Before Law 72/2025/QH15 no text on mandates was read, so that a host gives the effect. */
    private static void mandate(
            RuleBook.Builder book, MandateChangeKind kind, MandateEffect effect, String article, String row) {
        RuleKey<MandateEffect> key = CouncilRules.MANDATE_EFFECT.of(kind);
        LawRow.high(row, InForce.LAW_72_2025, LAW_72_2025_QH15, article).put(book, key, effect);
        LawRow.setting(book, key, row, LAW_77_2015_QH13, "", effect.name());
    }

    private static void addNumbers(RuleBook.Builder book) {
        LawRow numbering = LawRow.high("B-B-31", InForce.LAW_72_2025, LAW_72_2025_QH15, "49.1");
        numbering.put(
                book,
                CouncilRules.TERM_NUMBERING,
                TermNumbering.of(numbering.basis(), UnitChange.NAME, UnitChange.KIND));
    }

    private static void addCommittees(RuleBook.Builder book) {
        RuleKey<CommitteeSet> committees = CouncilRules.COMMITTEES;
        LawRow old = LawRow.high("A-B-08", InForce.LAW_77_2015, LAW_77_2015_QH13, "18.3");
        CommitteeSet three = CommitteeSet.of(old.basis(), LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIAL)
                .whereConditionsAreMet(ETHNIC_AFFAIRS);
        old.put(book, committees.of(VietnamUnits.PROVINCE), three);
        LawRow conditions = LawRow.medium("NEW-08", InForce.RESOLUTION_1130_2016, RESOLUTION_1130_2016, "");
        conditions.put(
                book,
                CouncilRules.COMMITTEE_CONDITIONS.of(ETHNIC_AFFAIRS),
                ConditionCount.of(
                        conditions.basis(),
                        2,
                        VietnamCommittees.MINORITY_INHABITANTS,
                        VietnamCommittees.MINORITY_INHABITANTS_IN_NEED,
                        VietnamCommittees.SENSITIVE_OR_BORDER_AREAS));
        // Cities and districts are from memory, communes known from the page of one of them.
        String example = "legal and socio-economic";
        LawRow.setting(book, committees.of(DISTRICT), "A-B-09", LAW_77_2015_QH13, "25", example);
        LawRow.setting(book, committees.of(COMMUNE), "A-B-09", LAW_77_2015_QH13, "32", example);
        String cityExample = "legal, economic-budget, culture-social and urban";
        LawRow.setting(book, committees.of(VietnamUnits.CITY), "A-B-08", LAW_77_2015_QH13, "39", cityExample);

        LawRow row = LawRow.high("B-B-04", InForce.LAW_72_2025, LAW_72_2025_QH15, "29.3.a");
        CommitteeSet province = CommitteeSet.of(row.basis(), LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIAL)
                .whereConditionsAreMet(ETHNIC_AFFAIRS);
        row.put(book, committees.of(VietnamUnits.PROVINCE), province);
        CommitteeSet city = CommitteeSet.of(row.basis(), LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIAL, URBAN);
        row.put(book, committees.of(VietnamUnits.CITY), city);
        row.put(book, committees.of(VietnamUnits.LARGEST_CITY), city);
        row.put(book, committees.of(COMMUNE), CommitteeSet.of(row.basis(), ECONOMIC_BUDGET, CULTURE_SOCIAL));
        LawRow.setting(book, committees.of(VietnamUnits.HA_NOI), "B-B-05", LAW_72_2025_QH15, "52.2.a", cityExample);
    }
}
