package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class NumberPatternTest {

    private static final NumberPattern WITH_YEAR = NumberPattern.withYear("NQ-HĐND");
    private static final NumberPattern WITHOUT_YEAR = NumberPattern.withoutYear("NQ-HĐND");

    @Test
    void makesNumbersThatItAccepts() {
        assertThat(WITH_YEAR.number(12, 2025)).hasToString("12/2025/NQ-HĐND");
        assertThat(WITHOUT_YEAR.number(35, 2023)).hasToString("35/NQ-HĐND");
        assertThat(WITH_YEAR.judge(WITH_YEAR.number(12, 2025)).isSatisfied()).isTrue();
        assertThat(WITHOUT_YEAR.judge(WITHOUT_YEAR.number(35, 2023)).isSatisfied())
                .isTrue();
    }

    @Test
    void refusesAMissingYearAYearTooManyAndAnotherSymbol() {
        assertThat(WITH_YEAR.judge(DocumentNumber.parse("12/NQ-HĐND")).isSatisfied())
                .isFalse();
        assertThat(WITHOUT_YEAR.judge(DocumentNumber.parse("12/2025/NQ-HĐND")).isSatisfied())
                .isFalse();
        assertThat(WITHOUT_YEAR.judge(DocumentNumber.parse("12/KL-HĐND")).isSatisfied())
                .isFalse();
    }

    @Test
    void showsTheFormWhenItRefuses() {
        Verdict verdict = WITH_YEAR.judge(DocumentNumber.parse("12/NQ-HĐND"));

        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(NumberPattern.NUMBER_DOES_NOT_FIT);
            assertThat(reason.facts()).containsEntry("number", Datum.of("12/NQ-HĐND"));
            assertThat(reason.remedy().orElseThrow().facts()).containsEntry("pattern", Datum.of("00/0000/NQ-HĐND"));
        });
    }

    @Test
    void printsAsManyDigitsAsTheBodyDoesAndIsTheSamePattern() {
        NumberPattern padded = WITH_YEAR.paddedTo(3);

        assertThat(padded.number(43, 2025)).hasToString("043/2025/NQ-HĐND");
        assertThat(padded.number(1043, 2025)).hasToString("1043/2025/NQ-HĐND");
        assertThat(padded).isEqualTo(WITH_YEAR);
        assertThat(padded.judge(DocumentNumber.parse("43/2025/NQ-HĐND")).isSatisfied())
                .isTrue();
        assertThatThrownBy(() -> WITH_YEAR.paddedTo(7)).hasMessageContaining("digits (7)");
        assertThatThrownBy(() -> WITH_YEAR.paddedTo(0)).hasMessageContaining("digits (0)");
    }
}
