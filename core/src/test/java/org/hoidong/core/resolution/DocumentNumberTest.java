package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @Nested
    class Parse {

        @Test
        void readsSequenceYearAndSymbol() {
            DocumentNumber number = DocumentNumber.parse("12/2025/NQ-HĐND");

            assertThat(number.sequence()).isEqualTo(12);
            assertThat(number.year()).hasValue(2025);
            assertThat(number.symbol()).isEqualTo("NQ-HĐND");
        }

        @Test
        void readsANumberWithoutYear() {
            DocumentNumber number = DocumentNumber.parse("35/NQ-HĐND");

            assertThat(number.sequence()).isEqualTo(35);
            assertThat(number.year()).isEmpty();
        }

        // law.md 4.1 and 10.4, and the documents that law.md cites
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12/2025/NQ-HĐND",
                    "35/NQ-HĐND",
                    "05/2021/NQ-HĐND",
                    "043/2025/QĐ-UBND",
                    "04/KL-HĐND",
                    "15/TTr-HĐND",
                    "594/NQ-UBTVQH15",
                    "87/2015/QH13",
                    "154/2026/NĐ-CP",
                    "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
                })
        void printsWhatItRead(String text) {
            assertThat(DocumentNumber.parse(text)).hasToString(text);
            assertThat(DocumentNumber.parse(DocumentNumber.parse(text).toString()))
                    .isEqualTo(DocumentNumber.parse(text));
        }

        @Test
        void takesLeadingZerosForTheSameNumber() {
            DocumentNumber padded = DocumentNumber.parse("043/2025/QĐ-UBND");

            assertThat(padded).isEqualTo(DocumentNumber.parse("43/2025/QĐ-UBND"));
            assertThat(padded).hasSameHashCodeAs(DocumentNumber.parse("43/2025/QĐ-UBND"));
        }

        @Test
        void doesNotTakeAnotherYearOrNoneForTheSameNumber() {
            DocumentNumber number = DocumentNumber.parse("12/2025/NQ-HĐND");

            assertThat(number).isNotEqualTo(DocumentNumber.parse("12/2024/NQ-HĐND"));
            assertThat(number).isNotEqualTo(DocumentNumber.parse("12/NQ-HĐND"));
        }

        @Test
        void readsDecomposedLettersAsComposedOnes() {
            String composed = "07/2025/NQ-HĐNDỦY";
            String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

            assertThat(decomposed).isNotEqualTo(composed);
            assertThat(DocumentNumber.parse(decomposed)).isEqualTo(DocumentNumber.parse(composed));
            assertThat(DocumentNumber.parse(decomposed)).hasToString(composed);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "12",
                    "12/2025",
                    "NQ-HĐND",
                    "/2025/NQ-HĐND",
                    "12//NQ-HĐND",
                    "12/2025/",
                    "12/25/NQ-HĐND",
                    "12/2025/NQ-HĐND/",
                    "12/2025/2026/NQ",
                    "-1/2025/NQ-HĐND",
                    "1234567/NQ-HĐND",
                    "12/2025/NQ HĐND",
                    " 12/2025/NQ-HĐND",
                    "١٢/2025/NQ-HĐND"
                })
        void refusesWhatIsNotANumber(String text) {
            assertThatThrownBy(() -> DocumentNumber.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("document number");
        }

        @Test
        void refusesNumberNoughtAndYearsOutOfRange() {
            assertThatThrownBy(() -> DocumentNumber.parse("0/NQ-HĐND")).hasMessageContaining("sequence (0)");
            assertThatThrownBy(() -> DocumentNumber.parse("1/1899/NQ-HĐND")).hasMessageContaining("year (1899)");
            assertThat(DocumentNumber.parse("1/1900/NQ-HĐND").year()).hasValue(1900);
        }
    }

    @Nested
    class Of {

        @Test
        void makesTheNumberThatIsRead() {
            assertThat(DocumentNumber.of(12, 2025, "NQ-HĐND")).isEqualTo(DocumentNumber.parse("12/2025/NQ-HĐND"));
            assertThat(DocumentNumber.of(35, "NQ-HĐND")).hasToString("35/NQ-HĐND");
        }

        @Test
        void padsWhenAsked() {
            assertThat(DocumentNumber.of(43, 2025, "QĐ-UBND").paddedTo(3)).hasToString("043/2025/QĐ-UBND");
            assertThat(DocumentNumber.of(1043, 2025, "QĐ-UBND").paddedTo(3)).hasToString("1043/2025/QĐ-UBND");
            assertThatThrownBy(() -> DocumentNumber.of(43, "QĐ-UBND").paddedTo(7))
                    .hasMessageContaining("digits (7)");
        }

        @Test
        void refusesSymbolsThatWouldNotBeReadBack() {
            assertThatThrownBy(() -> DocumentNumber.of(1, "2025/NQ")).hasMessageContaining("symbol (2025/NQ)");
            assertThatThrownBy(() -> DocumentNumber.of(1, "NQ/")).hasMessageContaining("symbol (NQ/)");
            assertThatThrownBy(() -> DocumentNumber.of(1, "NQ//HĐND")).hasMessageContaining("symbol (NQ//HĐND)");
        }

        @Test
        void reachesTheLargestSequenceAndNoFurther() {
            assertThat(DocumentNumber.of(999_999, "NQ-HĐND")).hasToString("999999/NQ-HĐND");
            assertThatThrownBy(() -> DocumentNumber.of(1_000_000, "NQ-HĐND"))
                    .hasMessageContaining("sequence (1000000)");
        }
    }

    /** Ten thousand numbers of every padding, with and without year, in both Unicode forms. */
    @Test
    void whateverIsPrintedIsReadAgainWithItsZeros() {
        long seed = 12_2025L;
        Random random = new Random(seed);
        for (int run = 0; run < 10_000; run++) {
            int sequence = 1 + random.nextInt(DocumentNumber.LARGEST_SEQUENCE);
            String symbol = List.of("NQ-HĐND", "QĐ-UBND", "TTr-HĐND", "NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN")
                    .get(random.nextInt(4));
            DocumentNumber number = random.nextBoolean()
                    ? DocumentNumber.of(sequence, 1900 + random.nextInt(8100), symbol)
                    : DocumentNumber.of(sequence, symbol);
            DocumentNumber printed = number.paddedTo(1 + random.nextInt(6));
            String typed = Normalizer.normalize(printed.toString(), Normalizer.Form.NFD);

            DocumentNumber read = DocumentNumber.parse(typed);

            assertThat(read).as("seed %s, run %s", seed, run).isEqualTo(number);
            assertThat(read).as("seed %s, run %s", seed, run).hasToString(printed.toString());
            assertThat(DocumentNumber.CODEC.decode(1, DocumentNumber.CODEC.encode(printed)))
                    .hasToString(printed.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/2025/NQ-HĐND\n",
                "12\u0000/2025/NQ",
                "12/2025/NQ\u202EDNĐH",
                "1\u200B2/2025/NQ-HĐND",
                "１２/2025/NQ-HĐND",
                "12⁄2025⁄NQ-HĐND",
                "12/2025/\uD800",
                "00/2025/NQ-HĐND",
                "12/2025/-NQ",
                "1e3/2025/NQ-HĐND",
                "../2025/NQ-HĐND",
                "12/2025/<b>"
            })
    void refusesWhatOnlyLooksLikeANumber(String text) {
        assertThatThrownBy(() -> DocumentNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesMegabytesWithoutShowingThem() {
        assertThatThrownBy(() -> DocumentNumber.parse("9".repeat(10_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(200));
    }
}
