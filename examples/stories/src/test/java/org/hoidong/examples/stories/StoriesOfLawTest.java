package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the stories about law print, which was worked out before they were written. */
class StoriesOfLawTest {

    @ParameterizedTest
    @MethodSource("stories")
    void printsWhatWasReadLineByLine(Consumer<String[]> story, String golden) throws Exception {
        assertThat(Printed.by(() -> {
                    story.accept(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden(golden));
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                argumentSet("own rule book", (Consumer<String[]>) OwnRuleBook::main, "own-rule-book.txt"),
                argumentSet("overridden value", (Consumer<String[]>) OverriddenValue::main, "overridden-value.txt"),
                argumentSet("running matter", (Consumer<String[]>) RunningMatter::main, "running-matter.txt"),
                argumentSet("confidence rating", (Consumer<String[]>) ConfidenceRating::main, "confidence-rating.txt"),
                // Weighted by hand: 5, 3 and 4 points a mark. Days before and after that fall on a day off roll
                // (CAL-08, CAL-10):
                // Saturday 25 March 2023 to Monday 27, Saturday 8 April to Friday 7, Saturday 24 June to Monday 26.
                argumentSet(
                        "oversight by calendar",
                        (Consumer<String[]>) OversightByCalendar::main,
                        "oversight-by-calendar.txt"));
    }
}
