package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_65_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;

/**
 * What the laws on local government say: tiers, votes, sessions.
 *
 * <p>The text of Law 65/2025/QH15 (1 March to 15 June 2025) was not read. Only what law.md records of it is here; every
 * other key has a gap on those days, and asking for it says so instead of guessing.
 */
final class LocalGovernmentLaw {

    private LocalGovernmentLaw() {}

    static void addTo(RuleBook.Builder book) {
        addTiers(book);
    }

    private static void addTiers(RuleBook.Builder book) {
        ImmutableSet<TierKind> three = ImmutableSet.of(PROVINCE, DISTRICT, COMMUNE);
        ImmutableSet<TierKind> two = ImmutableSet.of(PROVINCE, COMMUNE);
        Provision windingUp = Provision.of(LAW_72_2025_QH15, "51").clause("3");
        book.put(
                        CouncilRules.TIERS,
                        Dated.law(three, InForce.LAW_77_2015, Provision.of(LAW_77_2015_QH13), Grade.HIGH, "0.2"))
                .put(
                        CouncilRules.TIERS,
                        Dated.law(three, InForce.LAW_65_2025, Provision.of(LAW_65_2025_QH15), Grade.HIGH, "0.2"))
                .put(
                        CouncilRules.TIERS,
                        Dated.law(three, InForce.LAW_72_2025_THREE_TIERS, windingUp, Grade.HIGH, "B-B-01"))
                .put(
                        CouncilRules.TIERS,
                        Dated.law(two, InForce.LAW_72_2025_TWO_TIERS, windingUp, Grade.HIGH, "B-B-01"));
    }
}
