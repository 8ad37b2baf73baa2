package org.hoidong.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.examples.quickstart.BriefingSource.Briefing;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.data.TinyData;
import org.hoidong.examples.quickstart.report.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final LocalDate WED_2022_11_30 = LocalDate.of(2022, 11, 30);

    @TempDir
    private Path folder;

    private final List<LocalDate> days = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;
    private Path target;

    @BeforeEach
    void writeData() {
        data = TinyData.valid().in(folder.resolve("data"));
        target = folder.resolve("out");
    }

    private int run(BriefingSource source, String... more) {
        List<String> args = new ArrayList<>(List.of("--data", data.toString(), "--out", target.toString()));
        args.addAll(List.of(more));
        return Main.run(source, new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
    }

    private BriefingSource sample() {
        return (read, asOf, progress) -> {
            days.add(asOf);
            return new Briefing(Samples.briefing(), ImmutableMap.of("cases.json", new byte[] {'[', ']'}));
        };
    }

    @Nested
    class Succeeds {

        @Test
        void withEveryFileAndTheirPathsPrinted() {
            assertThat(run(sample())).isZero();

            assertThat(err.toString()).isEmpty();
            for (String file : List.of(
                    "report.html",
                    "briefing.vi.md",
                    "briefing.en.md",
                    "follow-ups.csv",
                    "figures.csv",
                    "duties.csv",
                    "deadlines.ics",
                    "cases.json")) {
                assertThat(target.resolve(file)).isNotEmptyFile();
                assertThat(out.toString()).contains(target.resolve(file).toString());
            }
        }

        @Test
        void asOfTheDayOfTheJobUnlessAnotherIsNamed() {
            run(sample());
            run(sample(), "--as-of", "2022-11-30");

            assertThat(days).containsExactly(LocalDate.of(2022, 12, 31), WED_2022_11_30);
        }

        @Test
        void inTheLanguageAskedFor() {
            run(sample(), "--lang", "en");

            assertThat(out.toString()).contains("Matters followed up");
            assertThat(target.resolve("report.html")).content().contains("<html lang=\"en\">");
        }

        @Test
        void inTheDirectoryOfABriefingThatStillWasOneFile() throws Exception {
            run(sample());
            Files.writeString(target.resolve("briefing.md"), "in both languages");

            assertThat(run(sample())).isZero();

            assertThat(target.resolve("briefing.md")).doesNotExist();
        }

        @Test
        void withHelpThatNamesTheExitCodes() {
            assertThat(run(sample(), "--help")).isZero();

            assertThat(out.toString()).contains("--as-of", "Exit codes: 0 done");
        }
    }

    @Nested
    class Fails {

        @ParameterizedTest
        @CsvSource({
            "--as-of,2022-02-30,is not a day of the calendar",
            "--as-of,yesterday,write for example 2022-12-31",
            "--lang,fr,write vi or en",
            "--bogus,x,Unknown option"
        })
        void onAWrongCommandLineWithTwo(String option, String value, String says) {
            assertThat(run(sample(), option, value)).isEqualTo(2);

            assertThat(err.toString().lines()).singleElement().asString().contains(says);
            assertThat(target).doesNotExist();
        }

        @Test
        void onWrongDataWithThreeAndWritesNothing() throws Exception {
            Files.writeString(data.resolve("session.json"), "{");

            assertThat(run(sample())).isEqualTo(3);

            assertThat(err.toString().lines()).singleElement().asString().startsWith("briefing: session.json:1:");
            assertThat(target).doesNotExist();
        }

        @Test
        void onDataThatLackASettingWithThree() {
            BriefingSource lacking = (read, asOf, progress) -> {
                throw new DataException("regulations.json", "", "the setting a is missing", "add it");
            };

            assertThat(run(lacking)).isEqualTo(3);
        }

        @Test
        void onAForeignDirectoryWithFour() throws Exception {
            Files.createDirectory(target);
            Files.writeString(target.resolve("notes.txt"), "mine");

            assertThat(run(sample())).isEqualTo(4);

            assertThat(err.toString().lines()).singleElement().asString().contains("holds notes.txt");
            assertThat(days).isEmpty();
        }

        @Test
        void onAnythingElseWithOneAndNoStackTrace() {
            BriefingSource broken = (read, asOf, progress) -> {
                throw new IllegalStateException("first\nsecond");
            };

            assertThat(run(broken)).isEqualTo(1);

            assertThat(err.toString().lines()).singleElement().asString().contains("first second");
            assertThat(target).doesNotExist();
        }
    }
}
