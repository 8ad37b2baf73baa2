package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.voting.VotingRules;
import org.hoidong.workflow.followup.FollowUpRules;
import org.junit.jupiter.api.Test;

class CustomRulesTest {

    private static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    CustomRules.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("custom-rules.txt"));
    }

    @Test
    void theValueOfTheLawHoldsUntilTheDayBeforeTheRegulation() {
        Dated<TimeLimit> answer = AcmeRules.book().on(SUN_2022_07_31).dated(OversightRules.WRITTEN_ANSWER);

        assertThat(answer.value().amount()).isEqualTo(20); // A-O-31
        assertThat(answer.origin()).isEqualTo(Dated.Origin.LAW);
    }

    @Test
    void theValueOfTheCityHoldsFromTheDayOfTheRegulation() {
        Dated<TimeLimit> answer = AcmeRules.book().on(MON_2022_08_01).dated(OversightRules.WRITTEN_ANSWER);

        assertThat(answer.value().amount()).isEqualTo(15);
        assertThat(answer.origin()).isEqualTo(Dated.Origin.SETTING);
        assertThat(answer.basis()).isEqualTo(AcmeRules.ANSWERS);
    }

    @Test
    void theShippedBookStaysAsItWas() {
        assertThat(VietnamRules.standard()
                        .on(MON_2022_08_01)
                        .get(OversightRules.WRITTEN_ANSWER)
                        .amount())
                .isEqualTo(20);
    }

    @Test
    void aNumberThatTheLawLeavesOpenIsAskedForByName() {
        assertThatThrownBy(() -> VietnamRules.standard().on(MON_2022_08_01).get(VotingRules.PLENARY_QUORUM))
                .isInstanceOfSatisfying(NoRuleException.class, missing -> {
                    assertThat(missing.why()).isEqualTo(NoRuleException.Cause.SETTING_NEEDED);
                    assertThat(missing.key()).isEqualTo("meeting/plenary-quorum");
                })
                .hasMessageContaining("at least 2/3 of all delegates"); // A-V-01
    }

    @Test
    void theCityGivesEverySettingOfAFollowUpForGood() {
        assertThat(FollowUpRules.timeLimits())
                .allSatisfy(limit -> assertThat(
                                AcmeRules.book().on(SUN_2026_03_01).dated(limit).origin())
                        .isEqualTo(Dated.Origin.SETTING));
    }
}
