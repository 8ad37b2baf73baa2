package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.junit.jupiter.api.Test;

/**
 * The whole shipped book as a text that somebody reads beside law.md: for each key its values with their days, grade, row
 * and article, and what only a host can give. A changed line is a changed law, and is reviewed as one.
 */
class RuleBookTextTest {

    private final RuleBook book = VietnamRules.standard();

    /** Write it again with {@code -Dhoidong.golden=write}, and read each changed line beside law.md. */
    @Test
    void saysWhatWasReadLineByLine() throws IOException {
        if ("write".equals(System.getProperty("hoidong.golden"))) {
            Files.write(Path.of("src/test/resources/org/hoidong/core/vietnam/rule-book.txt"), text());
        }
        assertThat(text()).isEqualTo(golden());
    }

    // A value that outlives its document, or begins before it, is a mistake in one of the two.
    @Test
    void noValueHoldsOnADayOnWhichItsDocumentIsNotInForce() {
        for (RuleKey<?> key : book.keys()) {
            for (Dated<?> value : book.history(key)) {
                value.basis()
                        .document()
                        .inForce()
                        .ifPresent(days -> assertThat(days.encloses(value.span()))
                                .as("days of %s within those of %s", key, value.basis())
                                .isTrue());
            }
        }
    }

    @Test
    void everyKeyAnswersOnEachOfItsDaysAndSaysWhyNotOnTheDaysBesideThem() {
        for (RuleKey<?> key : book.keys()) {
            for (Dated<?> value : book.history(key)) {
                LocalDate first = value.span().startInclusive();
                assertThat(book.on(first).dated(key)).isEqualTo(value);
                assertThat(hasAnswer(key, first.minusDays(1))).isEqualTo(isCovered(key, first.minusDays(1)));
                value.span().endInclusive().ifPresent(last -> {
                    assertThat(book.on(last).dated(key)).isEqualTo(value);
                    assertThat(hasAnswer(key, last.plusDays(1))).isEqualTo(isCovered(key, last.plusDays(1)));
                });
            }
        }
    }

    private boolean isCovered(RuleKey<?> key, LocalDate day) {
        return book.history(key).stream().anyMatch(value -> value.span().contains(day));
    }

    private boolean hasAnswer(RuleKey<?> key, LocalDate day) {
        try {
            return book.on(day).dated(key).span().contains(day);
        } catch (NoRuleException none) {
            assertThat(none.key()).isEqualTo(key.id());
            assertThat(none.why()).isNotEqualTo(NoRuleException.Cause.UNKNOWN);
            return false;
        }
    }

    private ImmutableList<String> text() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        book.keys().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(key -> {
                    lines.add(key.id());
                    book.history(key)
                            .forEach(value -> lines.add("  " + days(value.span()) + " " + value.grade() + " "
                                    + value.row().orElseThrow() + " " + value.basis() + ": " + value.value()));
                    book.settingNeeded(key)
                            .ifPresent(setting -> lines.add("  setting " + setting.row() + " " + setting.silent()
                                    + ": for example " + setting.example()));
                });
        return lines.build();
    }

    private static String days(DateSpan span) {
        return span.startInclusive() + " to "
                + span.endInclusive().map(LocalDate::toString).orElse("now");
    }

    private static ImmutableList<String> golden() throws IOException {
        try (InputStream file = Objects.requireNonNull(RuleBookTextTest.class.getResourceAsStream("rule-book.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
