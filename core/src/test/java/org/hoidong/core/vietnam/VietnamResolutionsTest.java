package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.ResolutionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamResolutionsTest {

    // law.md 4.1
    @Test
    void normativeNumbersCarryTheYearAndIndividualOnesDoNot() {
        assertThat(VietnamResolutions.numberOf(ResolutionKind.NORMATIVE).number(12, 2025))
                .hasToString("12/2025/NQ-HĐND");
        assertThat(VietnamResolutions.numberOf(ResolutionKind.INDIVIDUAL).number(35, 2023))
                .hasToString("35/NQ-HĐND");
        assertThat(VietnamResolutions.numberOf(VietnamResolutions.ON_PERSONNEL).number(35, 2023))
                .hasToString("35/NQ-HĐND");
    }

    @Test
    void kindsHaveIdsOfTheirOwn() {
        assertThat(VietnamResolutions.kinds()).extracting(ResolutionKind::id).doesNotHaveDuplicates();
        assertThat(VietnamOversight.evidenceKinds()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/2025/NQ-H\u0110ND",
                "12/2025/NQ-H\u00D0ND",
                "12/2025/NQ-H\u0189ND",
                "12/2025/NQ-HD\u0335ND",
                "12/2025/NQ-HD\u0336ND"
            })
    void readsEveryLetterThatLooksLikeDWithStroke(String text) {
        assertThat(VietnamResolutions.parseNumber(text)).isEqualTo(DocumentNumber.parse("12/2025/NQ-HĐND"));
    }
}
