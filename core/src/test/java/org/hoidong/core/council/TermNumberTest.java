package org.hoidong.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermNumberTest {

    private static final String[] THOUSANDS = {"", "M", "MM", "MMM"};
    private static final String[] HUNDREDS = {"", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    // Against digits written one by one.
    @Test
    void writesAndReadsEveryNumber() {
        for (int number = 1; number <= 3_999; number++) {
            String roman =
                    THOUSANDS[number / 1000] + HUNDREDS[number / 100 % 10] + TENS[number / 10 % 10] + ONES[number % 10];

            assertThat(TermNumber.of(number)).hasToString(roman);
            assertThat(TermNumber.parse(roman).number()).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"I, II", "III, IV", "VIII, IX", "XVIII, XIX", "XIX, XX", "XXXIX, XL", "MMMCMXCVIII, MMMCMXCIX"})
    void knowsTheNext(String last, String next) {
        assertThat(TermNumber.parse(last).next()).hasToString(next);
    }

    @Nested
    class Refuse {

        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "xix", "19", "IIII", "VV", "IC", "IXI", "XIX ", "MMMM", "MMMCMXCIXI", "IIX", "Đ"})
        void whatIsNoNumeralInItsUsualForm(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TermNumber.parse(text))
                    .withMessage("term number (" + text
                            + ") must be a Roman numeral from I to MMMCMXCIX in its usual form, for example XIX");
        }

        @Test
        void aTextOfTenMegabytesWithoutRepeatingIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TermNumber.parse("M".repeat(10_000_000)))
                    .withMessageStartingWith("term number (MMMMMMMMMMMMMMM...) must be a Roman numeral");
        }

        @Test
        void numbersThatNoNumeralWrites() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TermNumber.of(0))
                    .withMessage("number (0) must be from 1 to 3999");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TermNumber.of(3_999).next())
                    .withMessage("number (4000) must be from 1 to 3999");
        }
    }
}
