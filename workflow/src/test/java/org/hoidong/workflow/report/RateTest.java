package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RateTest {

    private static String percent(int part, int whole, int decimals) {
        return Rate.of(part, whole)
                .percent(decimals)
                .map(BigDecimal::toPlainString)
                .orElse("undefined");
    }

    @Nested
    class Percent {

        @Test
        void ofNothingIsUndefinedAndNotNought() {
            assertThat(percent(0, 0, 1)).isEqualTo("undefined");
            assertThat(percent(0, 1, 1)).isEqualTo("0.0");
        }

        // law.md 10.1 row 7: of 122 petitions 19 were settled, 28 are being settled
        @Test
        void isWhatTheReportOf2022Prints() {
            assertThat(percent(19, 122, 2)).isEqualTo("15.57");
            assertThat(percent(28, 122, 2)).isEqualTo("22.95");
            assertThat(percent(19, 122, 1)).isEqualTo("15.6");
        }

        @Test
        void roundsHalfUp() {
            assertThat(percent(49, 100_000, 1)).isEqualTo("0.0");
            assertThat(percent(50, 100_000, 1)).isEqualTo("0.1");
            assertThat(percent(51, 100_000, 1)).isEqualTo("0.1");
            assertThat(percent(1, 8, 0)).isEqualTo("13");
            assertThat(percent(1, 8, 1)).isEqualTo("12.5");
            assertThat(percent(1, 8, 2)).isEqualTo("12.50");
        }

        @Test
        void neverReachesAHundredByRoundingAlone() {
            assertThat(percent(9_994, 10_000, 1)).isEqualTo("99.9");
            assertThat(percent(9_995, 10_000, 1)).isEqualTo("100.0");
            assertThat(percent(10_000, 10_000, 1)).isEqualTo("100.0");
        }

        @Test
        void needNotAddUpToAHundred() {
            assertThat(percent(1, 3, 1)).isEqualTo("33.3");
            assertThat(new BigDecimal(percent(1, 3, 1)).multiply(BigDecimal.valueOf(3)))
                    .isEqualByComparingTo("99.9");
        }

        @Test
        void doesNotOverflow() {
            assertThat(percent(Integer.MAX_VALUE, Integer.MAX_VALUE, 6)).isEqualTo("100.000000");
        }

        @Test
        void takesNoneToSixDecimals() {
            assertThatThrownBy(() -> percent(1, 2, -1)).isInstanceOf(IllegalArgumentException.class);
            assertThat(percent(1, 2, 0)).isEqualTo("50");
            assertThat(percent(1, 2, 6)).isEqualTo("50.000000");
            assertThatThrownBy(() -> percent(1, 2, 7))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("decimals (7)");
        }
    }

    @Nested
    class Explain {

        // law.md 10.1 row 7
        @Test
        void saysPartBaseAndRounding() {
            assertThat(Rate.of(19, 122).explain(1))
                    .hasToString(
                            "report/percentage {measure=report/part, part=19, base=report/base, whole=122, decimals=1,"
                                    + " percent=15.6}");
        }

        @Test
        void saysThatThereIsNoneOnAnEmptyBase() {
            assertThat(Rate.of(Measures.overdue(), 0, Measures.open(), 0).explain(0))
                    .hasToString(
                            "report/percentage-undefined {measure=report/overdue, part=0, base=report/open, whole=0}");
        }
    }

    @Nested
    class CompareSize {

        // 1/3 = 0.333..., 33/100 = 0.33
        @Test
        void isExact() {
            assertThat(Rate.of(1, 3).compareSize(Rate.of(2, 6))).isZero();
            assertThat(Rate.of(1, 3).compareSize(Rate.of(33, 100))).isPositive();
            assertThat(Rate.of(0, 5).compareSize(Rate.of(1, Integer.MAX_VALUE))).isNegative();
        }

        @Test
        void takesNoRateThatIsUndefined() {
            assertThatThrownBy(() -> Rate.of(1, 2).compareSize(Rate.of(0, 0)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("rates (1/2 and 0/0)");
        }
    }

    @Test
    void isAPartOfItsWhole() {
        assertThatThrownBy(() -> Rate.of(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Rate.of(0, 3).part()).isZero();
        assertThat(Rate.of(3, 3)).hasToString("3/3");
        assertThatThrownBy(() -> Rate.of(4, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("part (4)")
                .hasMessageContaining("whole (3)");
    }

    @Test
    void keepsItsBaseThoughThePercentageIsTheSame() {
        assertThat(Rate.of(1, 2)).isNotEqualTo(Rate.of(2, 4)).isEqualTo(Rate.of(1, 2));
    }
}
