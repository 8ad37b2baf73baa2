package org.hoidong.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is Viet Nam's stands in {@code org.hoidong.core.vietnam}. Comments elsewhere may name laws and bodies as examples
 * and legal bases; code, which includes every text in it, may not.
 */
class LawIsNamedOnlyInVietnamTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "hoidong", "core");

    private static final ImmutableList<Pattern> VIETNAMESE = ImmutableList.of(
            // documents by number: 87/2015/QH13, 594/NQ-UBTVQH15, 34/2016/NĐ-CP, 101/KH-HĐND
            Pattern.compile("\\d+/\\d{4}/\\p{Lu}[\\p{Lu}\\d-]*"),
            Pattern.compile("\\b(NQ|NĐ|ND|QĐ|TT|TTLT|KH|BC|CT|PL)-\\p{Lu}{2,}"),
            // bodies, shortened and in full
            Pattern.compile("UBTVQH|\\bQH\\d+|HĐND|HDND|UBND|MTTQ"),
            Pattern.compile(
                    "hội đồng nhân dân|[uủ][yỷ] ban|quốc hội|mặt trận",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    /** A text, a character or a comment, whichever begins first. */
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile(
            "\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);

    @Test
    void no_code_outside_vietnam_names_a_vietnamese_law_or_body() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(LawIsNamedOnlyInVietnamTest::isLeftOfVietnam)
                    .sorted()
                    .toList()) {
                named(Files.readString(file)).forEach(hit -> found.add(SOURCES.relativize(file) + " " + hit));
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void a_law_or_body_in_code_is_found_with_its_line() {
        assertThat(named("int a;\nString s = \"87/2015/QH13\";")).contains("line 2: 87/2015/QH13");
        assertThat(named("label(\"594/NQ-UBTVQH15\")")).isNotEmpty();
        assertThat(named("label(\"34/2016/NĐ-CP\")")).isNotEmpty();
        assertThat(named("enum Body { UBND }")).isNotEmpty();
        assertThat(named("label(\"Ủy ban nhân dân\")")).isNotEmpty();
        assertThat(named(Normalizer.normalize("label(\"Hội đồng nhân dân\")", Normalizer.Form.NFD)))
                .isNotEmpty();
    }

    @Test
    void a_law_or_body_in_a_comment_is_not_found() {
        assertThat(named("/** Such as 87/2015/QH13. */ int a; // HĐND")).isEmpty();
        assertThat(named("/*\n * HĐND \"\n */ int a = '\"'; // UBND")).isEmpty();
        assertThat(named("String s = \"// no comment\"; // HĐND")).isEmpty();
    }

    @Test
    void what_looks_like_a_comment_within_a_text_hides_nothing() {
        assertThat(named("String s = \"/*\" + \"UBND\" + \"*/\";")).isNotEmpty();
        assertThat(named("char c = '\"'; String s = \"// HĐND\";")).isNotEmpty();
    }

    private static boolean isLeftOfVietnam(Path file) {
        return file.toString().endsWith(".java") && !file.startsWith(SOURCES.resolve("vietnam"));
    }

    private static ImmutableList<String> named(String source) {
        String code = TEXT_OR_COMMENT
                .matcher(Normalizer.normalize(source, Normalizer.Form.NFC))
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group().startsWith("/") ? match.group().replaceAll("[^\\n]", "") : match.group()));
        return VIETNAMESE.stream()
                .flatMap(pattern -> pattern.matcher(code).results())
                .map(hit -> "line " + lineOf(code, hit.start()) + ": " + hit.group())
                .collect(ImmutableList.toImmutableList());
    }

    private static long lineOf(String code, int position) {
        return 1 + code.substring(0, position).chars().filter(c -> c == '\n').count();
    }
}
