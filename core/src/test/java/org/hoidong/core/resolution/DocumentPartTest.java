package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPartTest {

    @ParameterizedTest
    @CsvSource({
        "3,     3,     true,  true",
        "3,     3.2,   true,  true",
        "3,     3.2.b, true,  true",
        "3.2,   3,     false, true",
        "3,     30,    false, false",
        "3,     30.2,  false, false",
        "3.2,   3.20,  false, false",
        "3.1,   3.2,   false, false",
        "3.2,   3.2.đ, true,  true",
    })
    void coversWhatLiesInIt(String part, String other, boolean covers, boolean overlaps) {
        DocumentPart first = DocumentPart.parse(part);
        DocumentPart second = DocumentPart.parse(other);

        assertThat(first.covers(second)).isEqualTo(covers);
        assertThat(first.overlaps(second)).isEqualTo(overlaps);
        assertThat(second.overlaps(first)).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3a", "3.2", "3.2.đ", "PL1", "1.2.3.4.5.6.7.8"})
    void printsWhatItRead(String text) {
        assertThat(DocumentPart.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "3.", ".3", "3..2", "Điều 3", "3.2\n", "1.2.3.4.5.6.7.8.9"})
    void refusesWhatIsNoPart(String text) {
        assertThatThrownBy(() -> DocumentPart.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document part");
    }

    @Test
    void isMadeFromTheOutsideIn() {
        assertThat(DocumentPart.of("3", "2", "b")).isEqualTo(DocumentPart.parse("3.2.b"));
        assertThatThrownBy(() -> DocumentPart.of("3.2")).hasMessageContaining("level (3.2)");
    }
}
