package org.hoidong.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String NFC = "Hàm Yên";
    private static final String NFD = Normalizer.normalize(NFC, Normalizer.Form.NFD);
    private static final int TEN_MEGABYTES = 10_000_000;

    @Nested
    class AnIdentifier {

        @ParameterizedTest
        @ValueSource(strings = {"a", "KN-01/2022", "ubnd-son-duong", "a.b:c@d+e_f", "đợt-1", "12", "山", "ឧ"})
        void mayHaveLettersAndDigitsOfAnyScriptAndSomeSigns(String value) {
            assertThat(PlainText.identifier("id", value)).isEqualTo(value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {" ", "a b", "a\tb", "a\u0000", "a,b", "a#b", "a\\b", "a'b", "a\u00a0b", "a\u200bb", "😀"})
        void mustNotHaveAnyOther(String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("body id", value))
                    .withMessageStartingWith("body id (")
                    .withMessageContaining("must not contain");
        }

        @Test
        void isRefusedWithTheCharacterItsPositionAndTheRemedy() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("body id", "ubnd son duong"))
                    .withMessage("body id (ubnd son duong) must not contain ' ' at position 4; use letters, digits and"
                            + " - _ . / : @ + only");
        }

        @Test
        void isRefusedNamingInvisibleCharactersByTheirNumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("id", "a\u0007"))
                    .withMessageStartingWith("id (aU+0007) must not contain U+0007 at position 1;");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("id", "a\u200b"))
                    .withMessageContaining("must not contain U+200B at position 1;");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("id", "a\ud800"))
                    .withMessageStartingWith("id (aU+D800) must not contain U+D800 at position 1;");
        }

        @Test
        void mustNotBeEmpty() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("id", ""))
                    .withMessage("id must not be empty");
        }

        @Test
        @SuppressWarnings("NullAway") // null on purpose
        void mustNotBeNullAndTheMessageSaysWhatIsMissing() {
            assertThatNullPointerException()
                    .isThrownBy(() -> PlainText.identifier("body id", null))
                    .withMessage("body id");
        }

        @Test
        void hasAtMostTwoHundredCharacters() {
            assertThat(PlainText.identifier("id", "a".repeat(199))).hasSize(199);
            assertThat(PlainText.identifier("id", "a".repeat(200))).hasSize(PlainText.LONGEST_IDENTIFIER);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("id", "a".repeat(201)))
                    .withMessage("id must have at most 200 characters, not 201");
        }

        @Test
        void isCountedAfterNormalising() {
            // ế is three characters decomposed and one composed
            String decomposed = Normalizer.normalize("ế", Normalizer.Form.NFD);

            assertThat(decomposed).hasSize(3);
            assertThat(PlainText.identifier("id", decomposed.repeat(200))).isEqualTo("ế".repeat(200));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("id", decomposed.repeat(201)))
                    .withMessage("id must have at most 200 characters, not 201");
        }

        @Test
        void isTheSameComposedAndDecomposed() {
            String decomposed = Normalizer.normalize("hàm-yên", Normalizer.Form.NFD);

            assertThat(decomposed).isNotEqualTo("hàm-yên");
            assertThat(PlainText.identifier("id", decomposed)).isEqualTo("hàm-yên");
        }
    }

    @Nested
    class ACode {

        @ParameterizedTest
        @ValueSource(strings = {"a/b", "voting/majority-reached", "acme/follow-up/answer-2", "1/2", "a-1/b"})
        void readsAreaAndWhat(String value) {
            assertThat(PlainText.code("code", value)).isEqualTo(value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "a",
                    "/",
                    "a/",
                    "/a",
                    "a//b",
                    "a-/b",
                    "a/-b",
                    "a/b-",
                    "-a/b",
                    "a/b--c",
                    "A/b",
                    "a/B",
                    "a/b c",
                    "a_b/c",
                    "a/đ",
                    "a/b\n",
                    "a.b/c",
                    "\ud800/a"
                })
        void mustNotReadOtherwise(String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.code("reason code", value))
                    .withMessageStartingWith("reason code (")
                    .withMessageEndingWith(") must read area/what in lower-case letters, digits and single hyphens");
        }

        @Test
        void hasAtMostTwoHundredCharacters() {
            assertThat(PlainText.code("code", "a/" + "b".repeat(198))).hasSize(200);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.code("code", "a/" + "b".repeat(199)))
                    .withMessage("code must have at most 200 characters, not 201");
        }

        @Test
        void isShownShortened() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.code("code", "A".repeat(61)))
                    .withMessageStartingWith("code (" + "A".repeat(60) + "...) must read");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.code("code", "A".repeat(60)))
                    .withMessageStartingWith("code (" + "A".repeat(60) + ") must read");
        }
    }

    @Nested
    class ALine {

        @Test
        void isTheSameComposedAndDecomposed() {
            assertThat(NFD).isNotEqualTo(NFC);
            assertThat(PlainText.line("name", NFD)).isEqualTo(NFC);
        }

        @Test
        void isNeitherTrimmedNorCut() {
            assertThat(PlainText.line("name", "  a  b ")).isEqualTo("  a  b ");
        }

        static Stream<String> blanks() {
            // nothing, spaces, no-break space, ideographic space, zero width space, byte order mark
            return Stream.of("", " ", "   ", "\u00a0", "\u3000", "\u200b", "\ufeff", " \u00a0\u200b");
        }

        @ParameterizedTest
        @MethodSource("blanks")
        void mustNotBeBlankToTheEye(String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.line("name", value))
                    .withMessage("name must not be blank");
        }

        static Stream<String> notInALine() {
            // control characters, separators of lines and paragraphs, halves of surrogate pairs
            return Stream.of(
                    "\u0000", "\t", "\n", "\r", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029", "\ud83d", "\ude00");
        }

        @ParameterizedTest
        @MethodSource("notInALine")
        void mustNotHoldControlCharactersLineBreaksOrHalfAPair(String bad) {
            String number = String.format("U+%04X", (int) bad.charAt(0));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.line("name", "ab" + bad + "c"))
                    .withMessageStartingWith("name must not contain " + number + " at position 2 of: ab");
        }

        @Test
        void mayHoldWholePairs() {
            assertThat(PlainText.line("name", "a😀")).isEqualTo("a😀");
        }

        @Test
        void hasAtMostTwoThousandCharacters() {
            assertThat(PlainText.line("name", "a".repeat(1_999))).hasSize(1_999);
            assertThat(PlainText.line("name", "a".repeat(2_000))).hasSize(PlainText.LONGEST_LINE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.line("name", "a".repeat(2_001)))
                    .withMessage("name must have at most 2000 characters, not 2001");
        }
    }

    @Nested
    class AText {

        @Test
        void mayBeEmptyAndHaveLinesAndTabs() {
            assertThat(PlainText.text("text", "")).isEmpty();
            assertThat(PlainText.text("text", "a\r\n\tb\u2028c")).isEqualTo("a\r\n\tb\u2028c");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0000", "\u0008", "\u000b", "\u007f", "\u0085", "\ud83d", "\ude00", "\ude00\ud83d"})
        void mustNotHoldOtherControlCharactersOrHalfAPair(String bad) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.text("text", bad))
                    .withMessageContaining(" at position 0 of: U+");
        }

        @Test
        void hasAtMostAHundredThousandCharacters() {
            assertThat(PlainText.text("text", "a".repeat(99_999))).hasSize(99_999);
            assertThat(PlainText.text("text", "a".repeat(100_000))).hasSize(PlainText.LONGEST_TEXT);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.text("text", "a".repeat(100_001)))
                    .withMessage("text must have at most 100000 characters, not 100001");
        }

        @Test
        void mayHaveThirtyMarksOnALetterAndNoMore() {
            // an acute on q has no composed form, so all 30 marks stay
            assertThat(PlainText.text("text", "q" + "\u0301".repeat(30))).hasSize(31);
            assertThat(PlainText.text("text", ("q" + "\u0301".repeat(30)).repeat(2)))
                    .hasSize(62);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.text("text", "q" + "\u0301".repeat(31)))
                    .withMessage("text must not stack more than 30 combining marks on one letter, but does at"
                            + " position 31");
        }
    }

    @Nested
    @Timeout(5)
    class OfTenMegabytes {

        @Test
        void isRefusedWithItsLength() {
            String huge = "a".repeat(TEN_MEGABYTES);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.identifier("id", huge))
                    .withMessage("id must have at most 200 characters, not 10000000");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.line("label (vi)", huge))
                    .withMessage("label (vi) must have at most 2000 characters, not 10000000");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlainText.text("text", huge))
                    .withMessage("text must have at most 100000 characters, not 10000000");
        }

        @Test
        void costsNoNormalisation() {
            // out-of-order marks are what normalising sorts, one past another
            String marks = "a" + "\u0301".repeat(TEN_MEGABYTES / 2) + "\u0323".repeat(TEN_MEGABYTES / 2);

            assertThatIllegalArgumentException().isThrownBy(() -> PlainText.text("text", marks));
        }
    }

    @Test
    @Timeout(5)
    void marksStackedHighAreRefusedBeforeTheyAreSorted() {
        // within four times the longest text, so the length alone does not refuse them
        String marks = "a" + "\u0301".repeat(200_000) + "\u0323".repeat(199_000);
        long before = System.nanoTime();

        assertThatIllegalArgumentException().isThrownBy(() -> PlainText.text("text", marks));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }
}
