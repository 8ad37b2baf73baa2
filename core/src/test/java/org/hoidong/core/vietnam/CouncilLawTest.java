package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CouncilLawTest {

    private static final LocalDate FRI_2016_01_01 = LocalDate.of(2016, 1, 1);
    private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate WED_2025_07_02 = LocalDate.of(2025, 7, 2);

    private final RuleBook book = VietnamRules.standard();

    @Nested
    class Tiers {

        // B-B-01
        @Test
        void loseTheDistrictOnTheFirstOfJuly2025() {
            assertThat(book.on(MON_2025_06_30).get(CouncilRules.TIERS)).contains(VietnamTiers.DISTRICT);
            assertThat(book.on(TUE_2025_07_01).get(CouncilRules.TIERS))
                    .containsExactly(VietnamTiers.PROVINCE, VietnamTiers.COMMUNE);
            assertThat(book.on(WED_2025_07_02).get(CouncilRules.TIERS)).hasSize(2);
        }

        @Test
        void areKnownOnEveryDayOfLaw() {
            for (LocalDate on = FRI_2016_01_01; on.isBefore(WED_2025_07_02); on = on.plusDays(1)) {
                assertThat(book.on(on).find(CouncilRules.TIERS)).as("%s", on).isPresent();
            }
        }
    }

    @Nested
    class ACouncil {

        // A-B-01, B-B-02
        @Test
        void consistsOfItsBodiesAndItsDelegates() {
            LawDays.holds(
                    CouncilRules.STRUCTURE,
                    "A-B-01",
                    VietnamDocuments.LAW_87_2015_QH13,
                    "2",
                    "2016-07-01",
                    "2025-06-15");
            LawDays.holds(
                    CouncilRules.STRUCTURE, "B-B-02", VietnamDocuments.LAW_72_2025_QH15, "29.1", "2025-06-16", "");
            var structure = book.on(TUE_2025_07_01).get(CouncilRules.STRUCTURE);

            assertThat(structure.judge(Competent.of(VietnamOffices.DELEGATE)).isSatisfied())
                    .isTrue();
            assertThat(structure
                            .judge(Competent.of(VietnamBodies.PEOPLES_COMMITTEE))
                            .isSatisfied())
                    .isFalse();
        }

        // B-B-11: five years from the opening on 1 April 2026; before, a setting (A-B-12, from memory)
        @Test
        void hasATermOfFiveYears() {
            LawDays.holds(
                    CouncilRules.TERM_LENGTH, "B-B-11", VietnamDocuments.LAW_72_2025_QH15, "5.4", "2025-06-16", "");
            TimeLimit term = book.on(TUE_2025_07_01).get(CouncilRules.TERM_LENGTH);

            assertThat(term.from(LocalDate.of(2026, 4, 1), Calendars.of(VietnamCalendars.stateBodies()))
                            .dueOn())
                    .isEqualTo("2031-04-01");
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(FRI_2016_01_01).get(CouncilRules.TERM_LENGTH))
                    .satisfies(none -> assertThat(none.why()).isEqualTo(NoRuleException.Cause.SETTING_NEEDED));
        }
    }
}
