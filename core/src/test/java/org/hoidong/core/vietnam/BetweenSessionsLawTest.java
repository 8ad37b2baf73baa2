package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.MatterKind;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BetweenSessionsLawTest {

    private static final String FROM_2025 = "2025-06-16";
    private static final LocalDate TUE_2025_10_07 = LocalDate.of(2025, 10, 7);

    static Stream<Arguments> acts() {
        return Stream.of(
                argumentSet("B-I-01", VietnamActs.DECIDE_URGENT_MEASURES, "B-I-01", "31.14.a"),
                argumentSet("B-I-02", VietnamActs.DECIDE_URGENT_SPENDING, "B-I-02", "31.14.b"),
                argumentSet("B-I-03", VietnamActs.DECIDE_OTHER_BETWEEN_SESSIONS, "B-I-03", "31.14.c"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theStandingCommitteeDecidesAndReportsAtTheNearestSession(ActKind act, String row, String article) {
        RuleKey<Competence> key = CouncilRules.COMPETENCE.of(act);

        LawDays.holds(key, row, LAW_72_2025_QH15, article, FROM_2025, "");
        Competence competence = BOOK.on(TUE_2025_10_07).get(key);
        assertThat(competence.by()).containsExactly(Competent.of(VietnamBodies.STANDING_COMMITTEE));
        assertThat(competence.isReportedAtNearestSession()).isTrue();
        assertThat(competence.judge(Competent.of(VietnamOffices.COUNCIL_CHAIR)).isSatisfied())
                .isFalse();
    }

    // B-I-01: all six, and nothing else that the library knows
    @Test
    void urgentMattersAreThoseOfTheLaw() {
        RuleKey<NamedKinds<MatterKind>> key = MeetingRules.URGENT_MATTERS.of(VietnamActs.DECIDE_URGENT_MEASURES);

        LawDays.holds(key, "B-I-01", LAW_72_2025_QH15, "31.14.a", FROM_2025, "");
        NamedKinds<MatterKind> urgent = BOOK.on(TUE_2025_10_07).get(key);

        assertThat(urgent.kinds())
                .extracting(MatterKind::id)
                .containsExactly("natural-disaster", "epidemic", "defence", "security", "public-order", "safety");
        for (MatterKind matter : VietnamMatters.all()) {
            assertThat(urgent.judge(matter).isSatisfied())
                    .as("%s", matter)
                    .isEqualTo(urgent.kinds().contains(matter));
        }
    }

    // B-I-02
    @Test
    void urgentSpendingIsDecidedInProvincesOnly() {
        RuleKey<NamedKinds<TierKind>> key = MeetingRules.BETWEEN_SESSIONS_TIERS.of(VietnamActs.DECIDE_URGENT_SPENDING);

        LawDays.holds(key, "B-I-02", LAW_72_2025_QH15, "31.14.b", FROM_2025, "");
        assertThat(BOOK.on(TUE_2025_10_07).get(key).judge(VietnamTiers.PROVINCE).isSatisfied())
                .isTrue();
        assertThat(BOOK.on(TUE_2025_10_07).get(key).judge(VietnamTiers.COMMUNE).isSatisfied())
                .isFalse();
    }
}
