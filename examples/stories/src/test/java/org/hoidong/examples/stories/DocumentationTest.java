package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.vietnam.VietnamRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of Java in every Markdown document of the repository compiles, and prints what the document says. */
class DocumentationTest {

    private static final Path ROOT = root();
    private static final Path SOURCES = ROOT.resolve("examples/stories/src");

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("run this test inside the repository, below the folder with .mvn");
            }
        }
        return folder;
    }

    /** Returns every Markdown document that is not built. */
    static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return Set.of(".git", "target").contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".md") || name.endsWith(".markdown")) {
                    documents.add(ROOT.relativize(file).toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return documents.stream().sorted().toList();
    }

    private static List<MarkdownJava> blocks(String document) throws IOException {
        return MarkdownJava.read(ROOT, ROOT.resolve(document));
    }

    @Nested
    class Documents {

        private static Stream<String> all() throws IOException {
            return documents().stream();
        }

        @Test
        void includeTheTwoAtTheTop() throws IOException {
            assertThat(documents()).contains("CHANGELOG.md", "README.md");
        }

        @ParameterizedTest
        @MethodSource("all")
        void compile(String document) throws IOException {
            assertThat(new DocumentedJava(blocks(document)).problems()).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("all")
        void printWhatTheySay(String document) throws Exception {
            DocumentedJava compiled = new DocumentedJava(blocks(document));

            SoftAssertions softly = new SoftAssertions();
            for (MarkdownJava block : blocks(document)) {
                if (block.output().isPresent()) {
                    softly.assertThat(compiled.printedBy(block))
                            .as("%s:%d", document, block.line())
                            .isEqualTo(block.output().orElseThrow());
                }
            }
            softly.assertAll();
        }

        /** A type that a document shows and an example has is shown as it is. */
        @ParameterizedTest
        @MethodSource("all")
        void showTypesAsTheExamplesHaveThem(String document) throws IOException {
            for (MarkdownJava block : blocks(document)) {
                Optional<Path> source = Stream.of("main", "test")
                        .map(tree -> SOURCES.resolve(
                                tree + "/java/org/hoidong/examples/stories/" + DocumentedJava.nameOf(block) + ".java"))
                        .filter(Files::exists)
                        .findFirst();
                if (source.isPresent()) {
                    assertThat(Files.readString(source.orElseThrow()))
                            .as("%s:%d", document, block.line())
                            .contains(String.join("\n", block.code()));
                }
            }
        }
    }

    @Nested
    class Links {

        private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)(?:#[^)]*)?\\)");

        private static Stream<String> all() throws IOException {
            return documents().stream();
        }

        @ParameterizedTest
        @MethodSource("all")
        void leadToFilesThatAreThere(String document) throws IOException {
            Path file = ROOT.resolve(document);

            assertThat(LINK.matcher(Files.readString(file)).results().map(link -> link.group(1)))
                    .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
        }
    }

    @Nested
    class Changelog {

        /** Whoever asks from when a value of law is shipped finds it in the changelog. */
        @Test
        void namesEveryRuleOfLawItsDaysAndItsDocument() throws IOException {
            String changelog = Files.readString(ROOT.resolve("CHANGELOG.md"));
            RuleBook book = VietnamRules.standard();
            Set<String> expected = new TreeSet<>();
            for (RuleKey<?> rule : book.keys()) {
                expected.add("`" + rule.id().replaceFirst("@.*", "") + "`");
                for (Dated<?> value : book.history(rule)) {
                    expected.add(value.span().startInclusive().toString());
                    value.span().endInclusive().map(LocalDate::toString).ifPresent(expected::add);
                    expected.add(value.basis().toString().replaceFirst(", .*", ""));
                }
            }

            assertThat(expected)
                    .isNotEmpty()
                    .filteredOn(text -> !changelog.contains(text))
                    .isEmpty();
        }
    }

    @Nested
    class Readme {

        @Test
        void beginsWithAnExampleOf12LinesThatIsRun() throws IOException {
            MarkdownJava first = blocks("README.md").get(0);

            assertThat(first.code().stream().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(12);
            assertThat(first.output()).isPresent();
        }

        @Test
        void showsHowToAddAStateInLessThan40Lines() throws IOException {
            List<MarkdownJava> blocks = blocks("README.md").stream()
                    .filter(block -> Set.of("AcmeState", "AcmeFollowUp").contains(DocumentedJava.nameOf(block)))
                    .toList();

            assertThat(blocks).hasSize(2);
            assertThat(blocks.stream().flatMap(block -> block.code().stream()).filter(line -> !line.isBlank()))
                    .hasSizeLessThan(40);
        }
    }

    /** The check itself, on documents that are wrong. */
    @Nested
    class Check {

        private static List<String> problems(String... lines) {
            return new DocumentedJava(MarkdownJava.read("a.md", List.of(lines))).problems();
        }

        @Test
        void namesDocumentAndLineOfWhatDoesNotCompile() {
            assertThat(problems("Text.", "", "```java", "int right = 1;", "int wrong = \"one\";", "```"))
                    .singleElement()
                    .asString()
                    .startsWith("a.md:5: incompatible types");
        }

        @Test
        void namesTheLineInATypeWithImports() {
            assertThat(problems(
                            "```java", "import java.nio.file.Path;", "final class Sample {", "  Pat path;", "}", "```"))
                    .singleElement()
                    .asString()
                    .startsWith("a.md:4: cannot find symbol");
        }

        @Test
        void takesIndentedBlocksAndOtherFencesAndMarks() {
            assertThat(problems(
                            "- item", "  ``` Java title=x", "  wrong();", "  ```", "~~~java", "alsoWrong();", "~~~"))
                    .hasSize(2);
        }

        @Test
        void doesNotInventNames() {
            assertThat(problems("```java", "System.out.println(recommendation);", "```"))
                    .hasSize(1);
        }

        @Test
        void takesWarningsForErrors() {
            assertThat(problems("```java", "List<String> raw = new ArrayList();", "```"))
                    .isNotEmpty();
        }

        @Test
        void refusesABlockThatIsNotClosed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MarkdownJava.read("a.md", List.of("", "```java", "int one = 1;")))
                    .withMessage("a.md:2: block must be closed with ```");
        }

        @Test
        void runsABlockThatIsFollowedByText() throws Exception {
            List<MarkdownJava> blocks = MarkdownJava.read(
                    "a.md",
                    List.of("```java", "System.out.println(\"Hội đồng\");", "```", "", "```text", "Hội đồng", "```"));

            assertThat(new DocumentedJava(blocks).printedBy(blocks.get(0)))
                    .isEqualTo(blocks.get(0).output().orElseThrow());
        }
    }
}
