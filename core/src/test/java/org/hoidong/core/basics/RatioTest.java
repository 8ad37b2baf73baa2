package org.hoidong.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    private static final long LARGEST = 1_000_000_000L;

    /** All fractions of 0 to 2 with a denominator of at most 12, not reduced. */
    private static ImmutableList<long[]> small() {
        ImmutableList.Builder<long[]> all = ImmutableList.builder();
        for (long d = 1; d <= 12; d++) {
            for (long n = 0; n <= 2 * d; n++) {
                all.add(new long[] {n, d});
            }
        }
        return all.build();
    }

    @Nested
    class Of {

        @ParameterizedTest
        @CsvSource({"4, 6, 2, 3", "2, 3, 2, 3", "0, 7, 0, 1", "12, 4, 3, 1", "1000000000, 500000000, 2, 1"})
        void reducesToLowestTerms(long n, long d, long numerator, long denominator) {
            assertThat(Ratio.of(n, d).numerator()).isEqualTo(numerator);
            assertThat(Ratio.of(n, d).denominator()).isEqualTo(denominator);
            assertThat(Ratio.of(n, d)).isEqualTo(Ratio.of(numerator, denominator));
        }

        @Test
        void takesANumeratorFromNoughtToAThousandMillion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(-1, 2))
                    .withMessage("numerator (-1) must be between 0 and 1000000000");
            assertThat(Ratio.of(0, 2).numerator()).isZero();
            assertThat(Ratio.of(LARGEST, 1).numerator()).isEqualTo(LARGEST);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(LARGEST + 1, LARGEST))
                    .withMessage("numerator (1000000001) must be between 0 and 1000000000");
        }

        @Test
        void takesADenominatorFromOneToAThousandMillion() {
            for (long bad : new long[] {Long.MIN_VALUE, -1, 0, LARGEST + 1, Long.MAX_VALUE}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Ratio.of(1, bad))
                        .withMessage("denominator (" + bad + ") must be between 1 and 1000000000");
            }
            assertThat(Ratio.of(1, LARGEST).denominator()).isEqualTo(LARGEST);
        }
    }

    @Nested
    class Parse {

        @Test
        void readsWhatToStringWrites() {
            for (long[] fraction : small()) {
                Ratio ratio = Ratio.of(fraction[0], fraction[1]);

                assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
            }
            assertThat(Ratio.TWO_THIRDS).hasToString("2/3");
            assertThat(Ratio.of(3, 3)).hasToString("1");
            assertThat(Ratio.of(0, 3)).hasToString("0");
            assertThat(Ratio.parse("04/06")).isEqualTo(Ratio.TWO_THIRDS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "/",
                    "2/",
                    "/3",
                    "2/3/4",
                    "-2/3",
                    "2/-3",
                    "+2/3",
                    "2 / 3",
                    "0.5",
                    "50%",
                    "٢/٣",
                    "2/3\n",
                    "12345678901"
                })
        void refusesAnythingElse(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.parse(text))
                    .withMessageContaining(") must read like 2/3");
        }

        @Test
        void refusesWhatIsOutOfRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.parse("1/0"))
                    .withMessage("denominator (0) must be between 1 and 1000000000");
            assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("1000000001/3"));
        }

        @Test
        void showsOnlyTheBeginningOfALongText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.parse("1".repeat(10_000_000)))
                    .withMessage("ratio (" + "1".repeat(60) + "...) must read like 2/3");
        }

        @Test
        @SuppressWarnings("NullAway") // null on purpose
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> Ratio.parse(null));
        }
    }

    @Nested
    class SmallestCount {

        @ParameterizedTest
        @CsvSource({
            // 2/3 of 50 is 33 1/3; of 51 it is 34 exactly
            "2/3, 50, 34, 34",
            "2/3, 51, 34, 35",
            "2/3, 52, 35, 35",
            // half of 49 is 24 1/2, of 50 it is 25, of 51 it is 25 1/2
            "1/2, 49, 25, 25",
            "1/2, 50, 25, 26",
            "1/2, 51, 26, 26",
            "1/3, 51, 17, 18",
            "0, 51, 0, 1",
            "1, 51, 51, 52",
            "1/2, 0, 0, 1"
        })
        void reachesOrExceedsTheShare(String ratio, int base, int reaching, int above) {
            assertThat(Ratio.parse(ratio).smallestCountReaching(base)).isEqualTo(reaching);
            assertThat(Ratio.parse(ratio).smallestCountAbove(base)).isEqualTo(above);
        }

        @Test
        void agreesWithCountingUpForEverySmallFractionAndBase() {
            int seen = 0;
            for (long[] fraction : small()) {
                long n = fraction[0];
                long d = fraction[1];
                Ratio ratio = Ratio.of(n, d);
                for (int base = 0; base <= 130; base++) {
                    long share = n * base;
                    assertThat(ratio.smallestCountReaching(base)).isEqualTo(firstCount(count -> count * d >= share));
                    assertThat(ratio.smallestCountAbove(base)).isEqualTo(firstCount(count -> count * d > share));
                    seen++;
                }
            }
            // sum of 2d + 1 for d = 1..12 is 2 * 78 + 12 = 168 fractions, with 131 bases each
            assertThat(seen).isEqualTo(168 * 131);
        }

        private static int firstCount(IntPredicate enough) {
            int count = 0;
            while (!enough.test(count)) {
                count++;
            }
            return count;
        }

        @Test
        void refusesANegativeBase() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.ONE_HALF.smallestCountAbove(-1))
                    .withMessage("base (-1) must not be negative");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.ONE_HALF.smallestCountReaching(Integer.MIN_VALUE))
                    .withMessage("base (-2147483648) must not be negative");
        }

        @Test
        void holdsUpToTheLargestIntAndSaysSoBeyond() {
            Ratio one = Ratio.of(1, 1);
            int largest = Integer.MAX_VALUE;

            assertThat(one.smallestCountReaching(largest)).isEqualTo(largest);
            assertThat(one.smallestCountAbove(largest - 1)).isEqualTo(largest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.smallestCountAbove(largest))
                    .withMessage("base (2147483647) must be smaller, so that 1 of it is at most 2147483647");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(LARGEST, 1).smallestCountReaching(largest));
            // 2147483647 * 999999999 / 1000000000 = 2147483644.85...
            assertThat(Ratio.of(LARGEST - 1, LARGEST).smallestCountReaching(largest))
                    .isEqualTo(2_147_483_645);
        }
    }

    @Nested
    class CompareTo {

        @Test
        void ordersEverySmallPairAsCrossMultiplicationDoes() {
            for (long[] a : small()) {
                for (long[] b : small()) {
                    int expected = Long.compare(a[0] * b[1], b[0] * a[1]);
                    Ratio left = Ratio.of(a[0], a[1]);
                    Ratio right = Ratio.of(b[0], b[1]);

                    assertThat(Integer.signum(left.compareTo(right))).isEqualTo(expected);
                    assertThat(left.equals(right)).isEqualTo(expected == 0);
                }
            }
        }

        @Test
        void tellsNeighboursApartAtTheEndOfTheRange() {
            Ratio smaller = Ratio.of(LARGEST - 2, LARGEST - 1);
            Ratio larger = Ratio.of(LARGEST - 1, LARGEST);

            assertThat(smaller).isLessThan(larger);
            assertThat(Ratio.of(LARGEST, 1)).isGreaterThan(Ratio.of(LARGEST - 1, 1));
        }
    }
}
