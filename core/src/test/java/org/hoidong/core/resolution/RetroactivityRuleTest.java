package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.resolution.Samples.LAW;
import static org.hoidong.core.resolution.Samples.THU_2022_07_07;

import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class RetroactivityRuleTest {

    private static final RetroactivityRule RULE = RetroactivityRule.of(LAW);

    @Test
    void refusesADayBeforeTheAdoptionOnly() {
        assertThat(RULE.judge(THU_2022_07_07, THU_2022_07_07.minusDays(1)).isSatisfied())
                .isFalse();
        assertThat(RULE.judge(THU_2022_07_07, THU_2022_07_07).isSatisfied()).isTrue();
        assertThat(RULE.judge(THU_2022_07_07, THU_2022_07_07.plusDays(1)).isSatisfied())
                .isTrue();
    }

    @Test
    void countsTheDaysItReachesBack() {
        Verdict verdict = RULE.judge(THU_2022_07_07, LocalDate.of(2022, 1, 1));

        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(RetroactivityRule.RETROACTIVE);
            assertThat(reason.facts()).containsEntry("days", Datum.of(187));
            assertThat(reason.remedy()).isPresent();
        });
    }
}
