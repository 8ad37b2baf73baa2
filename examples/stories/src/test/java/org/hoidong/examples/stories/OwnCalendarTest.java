package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OwnCalendarTest {

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    OwnCalendar.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("own-calendar.txt"));
    }

    /** Lines that say something: no comments, no imports, nothing blank. */
    @Test
    void takesLessThan40LinesOfCode() throws IOException {
        assertThat(Files.readString(Path.of("src/main/java/org/hoidong/examples/stories/OwnCalendar.java"))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("(package|import|/\\*\\*|\\*).*")))
                .hasSizeLessThan(40);
    }
}
