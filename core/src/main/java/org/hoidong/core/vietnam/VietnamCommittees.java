package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.CommitteeKind;
import org.hoidong.core.council.CountCondition;

/**
 * The committees that People's Councils have, by name (các Ban của Hội đồng nhân dân).
 *
 * <p>Which of them a council has, on a date, is {@code book.on(date).get(CouncilRules.COMMITTEES.of(unitKind))}.
 */
public final class VietnamCommittees {

    /** Legal Committee (Ban Pháp chế). */
    public static final CommitteeKind LEGAL = of("legal", "Ban Pháp chế", "Legal Committee");

    /** Economic and Budget Committee (Ban Kinh tế - Ngân sách). */
    public static final CommitteeKind ECONOMIC_BUDGET =
            of("economic-budget", "Ban Kinh tế - Ngân sách", "Economic and Budget Committee");

    /** Culture and Social Committee (Ban Văn hóa - Xã hội). */
    public static final CommitteeKind CULTURE_SOCIAL =
            of("culture-social", "Ban Văn hóa - Xã hội", "Culture and Social Committee");

    /** Socio-Economic Committee (Ban Kinh tế - Xã hội), of districts and communes before 2025. */
    public static final CommitteeKind SOCIO_ECONOMIC =
            of("socio-economic", "Ban Kinh tế - Xã hội", "Socio-Economic Committee");

    /** Ethnic Affairs Committee (Ban Dân tộc). */
    public static final CommitteeKind ETHNIC_AFFAIRS = of("ethnic-affairs", "Ban Dân tộc", "Ethnic Affairs Committee");

    /** Urban Committee (Ban Đô thị), of cities. */
    public static final CommitteeKind URBAN = of("urban", "Ban Đô thị", "Urban Committee");

    /** Inhabitants of ethnic minorities who live together in villages. */
    public static final CountCondition MINORITY_INHABITANTS = CountCondition.of(
            "minority-inhabitants",
            Label.of(
                    "người dân tộc thiểu số sống tập trung thành cộng đồng",
                    "inhabitants of ethnic minorities living together"),
            20_000);

    /** Inhabitants of ethnic minorities who need support of the State. */
    public static final CountCondition MINORITY_INHABITANTS_IN_NEED = CountCondition.of(
            "minority-inhabitants-in-need",
            Label.of(
                    "người dân tộc thiểu số cần Nhà nước tập trung giúp đỡ",
                    "inhabitants of ethnic minorities who need support of the State"),
            5_000);

    /** Sensitive or border areas with ethnic minorities. */
    public static final CountCondition SENSITIVE_OR_BORDER_AREAS = CountCondition.of(
            "sensitive-or-border-areas", Label.of("địa bàn xung yếu, biên giới", "sensitive or border areas"), 0);

    private static final ImmutableList<CommitteeKind> ALL =
            ImmutableList.of(LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIAL, SOCIO_ECONOMIC, ETHNIC_AFFAIRS, URBAN);

    private static final ImmutableList<CountCondition> CONDITIONS =
            ImmutableList.of(MINORITY_INHABITANTS, MINORITY_INHABITANTS_IN_NEED, SENSITIVE_OR_BORDER_AREAS);

    private VietnamCommittees() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<CommitteeKind> all() {
        return ALL;
    }

    /** Returns the conditions of an Ethnic Affairs Committee. */
    public static ImmutableList<CountCondition> ethnicAffairsConditions() {
        return CONDITIONS;
    }

    /**
     * Reads a kind of committee by its id.
     *
     * @param id the id, for example {@code legal}
     * @return the kind
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static CommitteeKind parse(String id) {
        return Kinds.byId("committee kind", ALL, id);
    }

    private static CommitteeKind of(String id, String vietnamese, String english) {
        return CommitteeKind.of(id, Label.of(vietnamese, english));
    }
}
