package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoidong.workflow.report.Adding;
import org.hoidong.workflow.report.RollUp;
import org.hoidong.workflow.report.TableCheck;
import org.junit.jupiter.api.Test;

class NumbersThatAddUpTest {

    private final RollUp rollUp = NumbersThatAddUp.count(NumbersThatAddUp.cases());

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    NumbersThatAddUp.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("numbers-that-add-up.txt"));
    }

    @Test
    void countsTwelveOfWhichFourAreOverdueAndOneIsClosed() {
        assertThat(rollUp.whole().count()).isEqualTo(12);
        assertThat(rollUp.whole().count(NumbersThatAddUp.OVERDUE)).isEqualTo(4);
        assertThat(rollUp.whole().count(NumbersThatAddUp.OPEN)).isEqualTo(11);
    }

    @Test
    void findsTheFieldsThatOverlapAndNothingElse() {
        assertThat(rollUp.reconcile().unmet())
                .extracting(reason -> reason.code())
                .containsExactly(Adding.ROWS_OVERLAP);
    }

    @Test
    void findsTheFigureThatIsOneTooManyAndTheSumThatIsOffByIt() {
        assertThat(NumbersThatAddUp.table().reconcile(rollUp).unmet())
                .extracting(reason -> reason.code())
                .containsExactly(TableCheck.FIGURE_DIFFERS, TableCheck.SUM_DIFFERS);
        assertThat(NumbersThatAddUp.table()
                        .with("done-water", 2)
                        .reconcile(rollUp)
                        .isSatisfied())
                .isTrue();
    }
}
