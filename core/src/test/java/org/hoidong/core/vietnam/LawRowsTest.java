package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Holds the rule book against {@code law-rows.csv}, which lists every row of law.md and its supplement: what carries it,
 * and which document and article it rests on.
 *
 * <p>One line is one citation carried by one thing, so a row that lays down three limits in three articles has three
 * lines. {@code carried_by} is
 *
 * <ul>
 *   <li>the id of a rule key, {@code area/what} with an {@code @variant} or several: a value of the book, or a setting;
 *   <li>a public type below {@code org.hoidong.core}, or below {@code org.hoidong} if it begins with {@code workflow};
 *   <li>{@code later:package}: nothing carries it yet, and that package will;
 *   <li>why it is no rule: {@code fact}, {@code practice} or {@code narrative}; or {@code setting}: a number that was not
 *       read or is local, which only a council can give, and which no key asks for.
 * </ul>
 *
 * <p>A row whose table has no ids is named after the section and its first column: {@code 2.1/regular-a}. Left out are
 * glossaries, worked examples and published figures (6.1, 9.3, 10, (a)), and what only repeats rows ((b), (c)).
 */
class LawRowsTest {

    /** How many rows each section has, counted by hand in law.md and the supplement. */
    private static final ImmutableMap<String, Integer> ROWS = ImmutableMap.<String, Integer>builder()
            .put("0.2", 9)
            .put("A-B", 14)
            .put("B-B", 31)
            .put("2.1", 20)
            .put("A-M", 9)
            .put("B-M", 5)
            .put("A-V", 13)
            .put("B-V", 8)
            .put("A-C", 13)
            .put("B-C", 2)
            .put("B-E", 6)
            .put("4.1", 3)
            .put("A-R", 28)
            .put("B-R", 17)
            .put("A-O", 48)
            .put("B-O", 8)
            .put("5.3", 8)
            .put("A-P", 11)
            .put("B-P", 8)
            .put("A-D", 27)
            .put("B-D", 10)
            .put("A-I", 4)
            .put("B-I", 6)
            .put("CAL", 12)
            .put("9.2", 7)
            .put("NEW", 10)
            .buildOrThrow();

    private static final ImmutableSet<String> NO_RULE = ImmutableSet.of("fact", "practice", "setting", "narrative");

    /** The packages of the house that may still have to carry a row. */
    private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
            "law",
            "calendar",
            "obligation",
            "council",
            "voting",
            "meeting",
            "resolution",
            "oversight",
            "petition",
            "vietnam",
            "followup",
            "lifecycle",
            "report");

    private static final String HEADER = "row,document,article,grade,carried_by,note";
    private static final Pattern ROW = Pattern.compile("([AB]-[A-Z]|CAL|NEW)-\\d{2}|\\d\\.\\d/[a-z\\d]+(-[a-z\\d]+)*");
    private static final Pattern ARTICLE = Pattern.compile("\\d+[a-z]?(\\.\\d+)?(\\.\\p{L})?");
    private static final Pattern KEY = Pattern.compile("[a-z-]+/[a-z-]+(@[a-z-]+)*");
    private static final Pattern TYPE = Pattern.compile("([a-z]+\\.)+[A-Z][A-Za-z]+");

    private static final ImmutableList<Line> LINES = read();

    private final RuleBook book = VietnamRules.standard();

    @Nested
    class TheList {

        @Test
        void hasEveryRowOfEverySection() {
            Map<String, ImmutableSet<String>> rows = new LinkedHashMap<>();
            for (Line line : LINES) {
                rows.merge(section(line.row()), ImmutableSet.of(line.row()), LawRowsTest::union);
            }

            assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
            rows.forEach((section, ids) -> {
                int count = Objects.requireNonNull(ROWS.get(section));
                assertThat(ids).as("rows of section %s", section).hasSize(count);
                if (!Character.isDigit(section.charAt(0))) {
                    assertThat(ids)
                            .as("rows of section %s", section)
                            .isEqualTo(IntStream.rangeClosed(1, count)
                                    .mapToObj(number -> String.format(Locale.ROOT, "%s-%02d", section, number))
                                    .collect(Collectors.toSet()));
                }
            });
        }

        @Test
        void saysNothingTwiceAndKeepsTheLinesOfARowTogether() {
            assertThat(LINES.stream().map(Line::withoutNote)).doesNotHaveDuplicates();

            List<String> inOrder = new ArrayList<>();
            for (Line line : LINES) {
                if (inOrder.isEmpty() || !inOrder.get(inOrder.size() - 1).equals(line.row())) {
                    inOrder.add(line.row());
                }
            }
            assertThat(inOrder).doesNotHaveDuplicates();
        }

        @Test
        void hasOneForm() {
            for (Line line : LINES) {
                assertThat(line.row()).matches(ROW);
                assertThat(carriers(line)).as("what carries %s", line).isEqualTo(1);
                for (String article : line.articles()) {
                    assertThat(article).as("article of %s", line).matches(ARTICLE);
                }
                assertThat(line.document().isEmpty() && !line.articles().isEmpty())
                        .as("an article without its document in %s", line)
                        .isFalse();
            }
        }

        private long carriers(Line line) {
            return Stream.of(line.isKey(), line.isType(), line.isLater(), NO_RULE.contains(line.carriedBy()))
                    .filter(is -> is)
                    .count();
        }

        @Test
        void citesDocumentsThatTheLibraryKnows() {
            ImmutableSet<String> known =
                    VietnamDocuments.all().stream().map(LegalDocument::number).collect(ImmutableSet.toImmutableSet());

            assertThat(LINES.stream().map(Line::document).filter(document -> !document.isEmpty()))
                    .isSubsetOf(known);
        }

        @Test
        void namesPackagesOfTheHouseForWhatIsStillToCome() {
            assertThat(LINES.stream()
                            .filter(Line::isLater)
                            .map(line -> line.carriedBy().substring("later:".length())))
                    .isSubsetOf(PACKAGES);
        }

        // A value of law cites, and a setting names the article that is silent.
        @Test
        void citesADocumentForWhatTheBookCarries() {
            assertThat(LINES.stream().filter(Line::isKey))
                    .noneMatch(line -> line.document().isEmpty());
        }
    }

    @Nested
    class WhatCarriesARow {

        @Test
        void isAKeyOfTheBookWithThatCitationOrASetting() {
            for (Line line : lines(Line::isKey)) {
                RuleKey<?> key = key(line.carriedBy());
                assertThat(key).as("key of %s", line).isNotNull();
                boolean cited = book.history(key).stream()
                        .anyMatch(dated -> line.cites(dated.basis()) && line.grade() == dated.grade());
                assertThat(cited || book.settingNeeded(key).isPresent())
                        .as("%s: the book has no such value and no setting", line)
                        .isTrue();
            }
        }

        @Test
        void isAPublicType() {
            for (Line line : lines(Line::isType)) {
                if (line.carriedBy().startsWith("workflow.")) {
                    // Another module, which this one does not know at run time.
                    assertThat(Path.of("..", "workflow", "src", "main", "java", "org", "hoidong")
                                    .resolve(line.carriedBy().replace('.', '/') + ".java"))
                            .as("type of %s", line)
                            .isRegularFile();
                } else {
                    assertThatCode(() -> assertThat(
                                            Modifier.isPublic(Class.forName("org.hoidong.core." + line.carriedBy())
                                                    .getModifiers()))
                                    .isTrue())
                            .as("type of %s", line)
                            .doesNotThrowAnyException();
                }
            }
        }

        // DESIGN 4: a number graded Low is never a default
        @Test
        void isASettingWhereTheGradeIsLow() {
            for (Line line : lines(line -> line.isKey() && line.grade() == Grade.LOW)) {
                assertThat(book.settingNeeded(key(line.carriedBy()))
                                .filter(setting -> line.isOf(setting.row(), setting.silent())))
                        .as("setting of %s", line)
                        .isPresent();
            }
        }
    }

    @Nested
    class TheBook {

        @Test
        void hasNoValueWithoutALineOfItsRowThatSaysTheSame() {
            List<String> missing = new ArrayList<>();
            for (RuleKey<?> key : book.keys()) {
                for (Dated<?> value : book.history(key)) {
                    Line wanted = Line.of(value.row().orElseThrow(), value.basis(), value.grade(), key);
                    if (!linesWithoutNotes().contains(wanted)) {
                        missing.add(wanted.toString());
                    }
                }
            }
            assertThat(missing)
                    .as("lines that law-rows.csv should have, or values that contradict theirs")
                    .isEmpty();
        }

        @Test
        void asksForNoSettingWithoutALineOfItsRow() {
            for (RuleKey<?> key : book.keys()) {
                book.settingNeeded(key)
                        .ifPresent(setting -> assertThat(LINES)
                                .as("a line for the setting %s of row %s, %s", key, setting.row(), setting.silent())
                                .anyMatch(line -> line.carriedBy().equals(key.id())
                                        && line.isOf(setting.row(), setting.silent())));
            }
        }

        @Test
        void carriesEachKeyInSomeRow() {
            assertThat(lines(Line::isKey).stream().map(Line::carriedBy).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(
                            book.keys().stream().map(RuleKey::id).toList());
        }
    }

    /** What the law says where, asked of the list. */
    @Nested
    class AReader {

        @Test
        void findsWhereTheLawSetsATimeForAWrittenAnswer() {
            ImmutableSetMultimap<String, String> where = LINES.stream()
                    .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                            Line::carriedBy, line -> line.document() + " " + line.article()));

            assertThat(where.get("oversight/written-answer")).containsExactly("87/2015/QH13 60.4");
            assertThat(where.get("voting/ordinary-resolution"))
                    .containsExactlyInAnyOrder("77/2015/QH13 91", "72/2025/QH15 35.2");
        }
    }

    private RuleKey<?> key(String id) {
        return book.keys().stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key " + id + " in " + book));
    }

    private static ImmutableList<Line> lines(Predicate<Line> which) {
        return LINES.stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<Line> linesWithoutNotes() {
        return LINES.stream().map(Line::withoutNote).collect(ImmutableSet.toImmutableSet());
    }

    private static String section(String row) {
        int slash = row.indexOf('/');
        return slash >= 0 ? row.substring(0, slash) : row.substring(0, row.lastIndexOf('-'));
    }

    private static ImmutableSet<String> union(Collection<String> one, Collection<String> other) {
        return Stream.of(one, other).flatMap(Collection::stream).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<Line> read() {
        try (InputStream csv = Objects.requireNonNull(LawRowsTest.class.getResourceAsStream("law-rows.csv"))) {
            List<String> lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0)).isEqualTo(HEADER);
            return lines.stream().skip(1).map(Line::parse).collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new AssertionError("law-rows.csv must be readable", e);
        }
    }

    /** One line of the list. */
    private record Line(String row, String document, String article, Grade grade, String carriedBy, String note) {

        static Line parse(String text) {
            String[] cells = text.split(",", -1);
            assertThat(cells).as("cells of %s", text).hasSize(6);
            return new Line(
                    cells[0], cells[1], cells[2], Grade.valueOf(cells[3].toUpperCase(Locale.ROOT)), cells[4], cells[5]);
        }

        static Line of(String row, Provision basis, Grade grade, RuleKey<?> key) {
            return new Line(row, basis.document().number(), articleOf(basis), grade, key.id(), "");
        }

        Line withoutNote() {
            return new Line(row, document, article, grade, carriedBy, "");
        }

        List<String> articles() {
            return article.isEmpty() ? List.of() : List.of(article.split("; ", -1));
        }

        boolean cites(Provision basis) {
            return document.equals(basis.document().number()) && article.equals(articleOf(basis));
        }

        boolean isOf(String otherRow, Provision basis) {
            return row.equals(otherRow) && cites(basis);
        }

        boolean isKey() {
            return KEY.matcher(carriedBy).matches();
        }

        boolean isType() {
            return TYPE.matcher(carriedBy).matches();
        }

        boolean isLater() {
            return carriedBy.startsWith("later:");
        }

        private static String articleOf(Provision basis) {
            return basis.article().orElse("")
                    + basis.clause().map(clause -> "." + clause).orElse("");
        }
    }
}
