package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hoidong.core.council.CouncilRules;
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
}
