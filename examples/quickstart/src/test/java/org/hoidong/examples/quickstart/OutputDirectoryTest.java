package org.hoidong.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    private static final ImmutableSet<String> FILES = ImmutableSet.of("report.html", "cases.json");

    @TempDir
    private Path parent;

    private static ImmutableMap<String, byte[]> saying(String text) {
        return ImmutableMap.of("report.html", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Nested
    class Replace {

        @Test
        void makesTheDirectoryAndWhatLeadsToIt() throws IOException {
            Path out = parent.resolve("a").resolve("b");

            OutputDirectory.open(out, FILES).replace(saying("new"));

            assertThat(out.resolve("report.html")).hasContent("new");
            assertThat(names(parent.resolve("a"))).containsExactly("b");
        }

        @Test
        void putsTheNewBriefingInThePlaceOfTheEarlierOne() throws IOException {
            Path out = parent.resolve("out");
            OutputDirectory.open(out, FILES)
                    .replace(ImmutableMap.of("report.html", new byte[1], "cases.json", new byte[1]));

            OutputDirectory.open(out, FILES).replace(saying("new"));

            assertThat(names(out)).containsExactly(OutputDirectory.MARKER, "report.html");
            assertThat(names(parent)).containsExactly("out");
        }

        @Test
        void leavesTheEarlierBriefingWhenTheNewOneCannotBeWritten() throws IOException {
            Path out = parent.resolve("out");
            OutputDirectory.open(out, FILES).replace(saying("old"));
            ImmutableMap<String, byte[]> impossible =
                    ImmutableMap.of("report.html", new byte[1], "no/such/folder", new byte[1]);

            assertThatExceptionOfType(OutputDirectory.RefusedException.class)
                    .isThrownBy(() -> OutputDirectory.open(out, FILES).replace(impossible));

            assertThat(out.resolve("report.html")).hasContent("old");
            assertThat(names(parent)).containsExactly("out");
        }

        @Test
        void leavesNothingWhenTheFirstBriefingCannotBeWritten() throws IOException {
            Path out = parent.resolve("a").resolve("out");

            assertThatExceptionOfType(OutputDirectory.RefusedException.class)
                    .isThrownBy(() ->
                            OutputDirectory.open(out, FILES).replace(ImmutableMap.of("no/such/folder", new byte[1])));

            assertThat(names(parent)).isEmpty();
        }

        @Test
        void refusesAPathThroughAFile() throws IOException {
            Path file = Files.writeString(parent.resolve("file"), "x");

            assertThatExceptionOfType(OutputDirectory.RefusedException.class)
                    .isThrownBy(() ->
                            OutputDirectory.open(file.resolve("out"), FILES).replace(saying("new")));

            assertThat(file).hasContent("x");
        }
    }

    @Nested
    class Open {

        @Test
        void takesAnEmptyDirectory() throws IOException {
            Path out = Files.createDirectory(parent.resolve("out"));

            OutputDirectory.open(out, FILES).replace(saying("new"));

            assertThat(out.resolve("report.html")).hasContent("new");
        }

        @Test
        void refusesADirectoryThatHoldsSomethingElse() throws IOException {
            Path out = parent.resolve("out");
            OutputDirectory.open(out, FILES).replace(saying("old"));
            Files.writeString(out.resolve("notes.txt"), "mine");

            assertThatExceptionOfType(OutputDirectory.RefusedException.class)
                    .isThrownBy(() -> OutputDirectory.open(out, FILES))
                    .withMessageContaining("holds notes.txt");
        }

        @Test
        void refusesADirectoryWithAReportThatIsNotOurs() throws IOException {
            Path out = Files.createDirectory(parent.resolve("out"));
            Files.writeString(out.resolve("report.html"), "mine");

            assertThatExceptionOfType(OutputDirectory.RefusedException.class)
                    .isThrownBy(() -> OutputDirectory.open(out, FILES))
                    .withMessageContaining("was not written by this job");
        }

        @Test
        void refusesAFile() throws IOException {
            Path out = Files.writeString(parent.resolve("out"), "x");

            assertThatExceptionOfType(OutputDirectory.RefusedException.class)
                    .isThrownBy(() -> OutputDirectory.open(out, FILES))
                    .withMessageContaining("is a file");
        }
    }
}
