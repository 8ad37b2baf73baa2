package org.hoidong.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void haveTheSameKeysAndPlacesInBothLanguages() throws IOException {
        Properties vietnamese = load("words_vi.properties");
        Properties english = load("words_en.properties");

        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(places(vietnamese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void sayRatesWithPartBaseAndRounding() {
        FigureView third = SampleFigures.figure("x", Text.same("a"), 3, List.of("KN-1"));

        assertThat(Words.in(Lang.EN).percent(third)).isEqualTo("33.3%");
        assertThat(Words.in(Lang.VI).percent(third)).isEqualTo("33,3%");
        assertThat(Words.in(Lang.EN).rate(third))
                .isEqualTo("33.3% (1 of 3 in \"All\", rounded half up to one decimal)");
        assertThat(Words.in(Lang.VI).rate(third))
                .isEqualTo("33,3% (1/3, trên “Tổng số”, làm tròn đến một chữ số thập phân)");
    }

    @Test
    void haveNoPercentageOfNothing() {
        FigureView none = SampleFigures.figure("x", Text.same("a"), 0, List.of());

        assertThat(Words.in(Lang.EN).percent(none)).isEqualTo("—");
        assertThat(Words.in(Lang.EN).rate(none)).isEqualTo("undefined, because \"All\" is 0");
    }

    @Test
    void countOneThingDifferently() {
        assertThat(Words.in(Lang.EN).count("days.late", 1)).isEqualTo("1 day late");
        assertThat(Words.in(Lang.EN).count("days.late", 2)).isEqualTo("2 days late");
    }

    private static long places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().count();
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
