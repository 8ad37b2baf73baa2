package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.MatterKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.SessionDue;
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
                argumentSet("B-I-03", VietnamActs.DECIDE_OTHER_BETWEEN_SESSIONS, "B-I-03", "31.14.c"),
                argumentSet("B-E-03, B-I-04", VietnamActs.APPROVE_RESIGNATION, "B-E-03", "37.2"));
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
        LawDays.holds(MeetingRules.URGENT_MATTERS, "B-I-01", LAW_72_2025_QH15, "31.14.a", FROM_2025, "");
        NamedKinds<MatterKind> urgent = BOOK.on(TUE_2025_10_07).get(MeetingRules.URGENT_MATTERS);

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

    // B-E-04, B-E-05
    @Test
    void whatTakesNoDecisionIsReportedAtTheNearestSession() {
        RuleKey<SessionDue> key = MeetingRules.REPORTED_AT;
        MilestoneId yearEnd = MilestoneId.of("year-end");
        List<PlannedSession> plan = List.of(
                PlannedSession.of(MilestoneId.of("mid-year"), LocalDate.of(2025, 7, 8)),
                PlannedSession.of(yearEnd, LocalDate.of(2025, 12, 9)));

        LawDays.holds(key.of(VietnamMatters.RETIREMENT_OR_DEATH), "B-E-04", LAW_72_2025_QH15, "37.6", FROM_2025, "");
        LawDays.holds(key.of(VietnamMatters.MOVED_BY_SUPERIOR), "B-E-05", LAW_72_2025_QH15, "41.4", FROM_2025, "");
        for (MatterKind matter : List.of(VietnamMatters.RETIREMENT_OR_DEATH, VietnamMatters.MOVED_BY_SUPERIOR)) {
            var dated = BOOK.on(TUE_2025_10_07).dated(key.of(matter));

            assertThat(dated.value().from(TUE_2025_10_07, plan))
                    .isEqualTo(Due.at(yearEnd).by(dated.basis()));
        }
    }
}
