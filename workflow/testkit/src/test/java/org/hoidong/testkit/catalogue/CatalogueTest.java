package org.hoidong.testkit.catalogue;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every text and label that is shipped, one file for each language, to be read line by line.
 *
 * <p>After a text was changed on purpose, write the files again and read each line that changed:
 *
 * <pre>{@code
 * mvn -q -Pquick -pl workflow/testkit -am test -Dtest=CatalogueTest -Dhoidong.catalogue=write \
 *     -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class CatalogueTest {

    private static final String AGAIN =
            "read each changed line, then write the files again: mvn -q -Pquick -pl workflow/testkit"
                    + " -am test -Dtest=CatalogueTest -Dhoidong.catalogue=write -Dsurefire.failIfNoSpecifiedTests=false";
    private static final ImmutableList<Language> LANGUAGES = ImmutableList.of(Language.VIETNAMESE, Language.ENGLISH);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[\\p{L}&&[^A-Za-z]]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NO_PROSE = Pattern.compile("\\{[^{}]*\\}|\\w+\\(\\.*\\)|\\d+/\\S+|SHA-256");
    /** Points of an article, the letters of numbers of documents, rows of the law: {@code 5.1.đ}, {@code NQ-HĐND}. */
    private static final Pattern CODE_OF_DOCUMENT = Pattern.compile("[\\d.]+\\.đ|\\p{L}+-\\p{Lu}+|[\\d/]+/\\S+ \\d+");

    private static final Pattern SYLLABLE =
            Pattern.compile("(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?");
    private static final ImmutableSet<String> LOOKS_VIETNAMESE =
            ImmutableSet.of("the", "them", "then", "on", "it", "me");

    /** Texts that are no label and no template, with where they are made. */
    private static final ImmutableMap<String, String> MADE_WHEN_ASKED = ImmutableMap.of(
            ", trước đó",
            "a fixed day some months or years before: CalendarMessages.fixedDay",
            ", sau đó",
            "a fixed day some months or years after: CalendarMessages.fixedDay",
            "từ ngày {from} đến hết ngày {until}",
            "a span of days: Messages.render",
            "Chưa kết thúc vào ngày",
            "open on a day: Measures.openOn");

    /** What reads the same in both languages, and why. */
    private static final ImmutableMap<String, String> SAME_IN_BOTH = ImmutableMap.of();

    /** Codes that share a text, and why. */
    private static final ImmutableMap<ImmutableSet<String>, String> SAME_TEXT = ImmutableMap.of(
            ImmutableSet.of("follow-up/wait-until", "workflow/wait-until"),
            "the follow-up says of its own guard what the engine says of the general one");

    /** Words in Vietnamese texts that are not Vietnamese, and why. */
    private static final ImmutableMap<String, String> FOREIGN =
            ImmutableMap.of("codec", "the Java type of that name", "c", "điểm c of an article");

    /** Vietnamese words in English texts: names of places, of kings and of the new year. */
    private static final ImmutableSortedSet<String> NAMES =
            ImmutableSortedSet.of("Chí", "Hà", "Hùng", "Hồ", "Nội", "Tết");

    private static Shipped shipped;

    @BeforeAll
    static void findTexts() throws IOException {
        shipped = Shipped.texts();
    }

    @Test
    void isWhatWasReadLineByLine() throws IOException {
        for (Language language : LANGUAGES) {
            Path file = Path.of(System.getProperty("basedir", ""), "src/test/resources/catalogue")
                    .resolve("catalogue." + language.tag() + ".txt");
            ImmutableList<String> lines = lines(language);
            if ("write".equals(System.getProperty("hoidong.catalogue"))) {
                Files.createDirectories(file.getParent());
                Files.write(file, lines, StandardCharsets.UTF_8);
            }

            assertThat(file).as(AGAIN).exists();
            ImmutableList<String> read = ImmutableList.copyOf(Files.readAllLines(file, StandardCharsets.UTF_8));
            assertThat(without(lines, read))
                    .as("new in %s; %s", file.getFileName(), AGAIN)
                    .isEmpty();
            assertThat(without(read, lines))
                    .as("gone from %s; %s", file.getFileName(), AGAIN)
                    .isEmpty();
            assertThat(read).as(AGAIN).isEqualTo(lines);
        }
    }

    private static ImmutableList<String> without(ImmutableList<String> lines, ImmutableList<String> others) {
        ImmutableSet<String> known = ImmutableSet.copyOf(others);
        return lines.stream().filter(line -> !known.contains(line)).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> lines(Language language) {
        return all().entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue().in(language))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void hasATextForEveryCodeAndNoneForACodeThatIsNotThere() {
        assertThat(shipped.templates().keySet()).isEqualTo(shipped.codes());
    }

    @Test
    void meansOneThingByAnId() {
        assertThat(shipped.conflicts()).isEmpty();
    }

    /** A text that the walk does not reach would be missing in the files; so the constants in the code are compared. */
    @Test
    void leavesOutNoVietnameseTextThatStandsInTheCode() throws IOException {
        ImmutableSet<String> texts = ImmutableSet.<String>builder()
                .addAll(texts(Language.VIETNAMESE))
                .addAll(texts(Language.ENGLISH))
                .build();
        ImmutableSortedSet<String> missing = ShippedClasses.constants().stream()
                .flatMap(constant ->
                        Splitter.on(CharMatcher.anyOf("\u0001\u0002")).splitToStream(constant))
                .map(String::strip)
                .filter(constant -> VIETNAMESE_LETTER.matcher(constant).find())
                .filter(constant -> !CODE_OF_DOCUMENT.matcher(constant).matches())
                .filter(constant -> texts.stream().noneMatch(text -> text.contains(constant)))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));

        assertThat(missing).isEqualTo(ImmutableSortedSet.copyOf(MADE_WHEN_ASKED.keySet()));
    }

    @Test
    void isWrittenInBothLanguages() {
        assertThat(all()).allSatisfy((id, label) -> assertThat(label.texts()).containsOnlyKeys(LANGUAGES));
        assertThat(Maps.filterValues(
                                all(), label -> label.in(Language.VIETNAMESE).equals(label.in(Language.ENGLISH)))
                        .keySet())
                .isEqualTo(SAME_IN_BOTH.keySet());
    }

    @Test
    void tellsTheSameFactsInBothLanguages() {
        assertThat(shipped.templates())
                .allSatisfy((code, label) -> assertThat(placeholders(label.in(Language.VIETNAMESE)))
                        .as(code)
                        .isEqualTo(placeholders(label.in(Language.ENGLISH))));
    }

    @Test
    void saysTwoThingsInTwoWays() {
        for (Language language : LANGUAGES) {
            ImmutableSetMultimap<String, String> codes = shipped.templates().entrySet().stream()
                    .collect(toImmutableSetMultimap(entry -> entry.getValue().in(language), Map.Entry::getKey));

            assertThat(Maps.filterValues(codes.asMap(), same -> same.size() > 1).values().stream()
                            .map(ImmutableSet::copyOf))
                    .as("codes with one text in %s", language)
                    .allMatch(SAME_TEXT::containsKey);
        }
    }

    @Test
    void isSetLikePrint() {
        for (Language language : LANGUAGES) {
            assertThat(texts(language))
                    .allSatisfy(text -> assertThat(text)
                            .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                            .isEqualTo(text.strip())
                            .doesNotContain("  ")
                            .doesNotContainPattern("[\\p{Cntrl}\\u00a0\\u200b-\\u200f\\ufeff]")
                            .doesNotContainPattern(" [,.;:!?)]|[(] ")
                            .doesNotEndWith("."));
        }
        // “…” are the quotes of Vietnamese, "..." those of English
        assertThat(texts(Language.VIETNAMESE))
                .noneMatch(text -> CharMatcher.anyOf("\"'‘’").matchesAnyOf(text));
        assertThat(texts(Language.ENGLISH))
                .noneMatch(text -> CharMatcher.anyOf("“”‘’").matchesAnyOf(text));
    }

    @Test
    void holdsNoForeignWordInVietnamese() {
        ImmutableSortedSet<String> foreign = texts(Language.VIETNAMESE).stream()
                .map(text -> NO_PROSE.matcher(text).replaceAll(" "))
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .filter(word -> !isVietnamese(word))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));

        assertThat(foreign).isEqualTo(ImmutableSortedSet.copyOf(FOREIGN.keySet()));
    }

    @Test
    void holdsNoVietnameseWordInEnglish() {
        ImmutableSortedSet<String> foreign = texts(Language.ENGLISH).stream()
                .map(text -> NO_PROSE.matcher(text).replaceAll(" "))
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .filter(word -> VIETNAMESE_LETTER.matcher(word).find())
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));

        assertThat(foreign).isEqualTo(NAMES);
    }

    /** Whether a word is spelt as a Vietnamese syllable; one that ends in a stop has one of two tones. */
    private static boolean isVietnamese(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
        String plain = CharMatcher.inRange('\u0300', '\u036f').removeFrom(apart).replace('đ', 'd');
        boolean stopped = plain.matches(".*([cpt]|ch)");
        return SYLLABLE.matcher(plain).matches()
                && !LOOKS_VIETNAMESE.contains(small)
                && (!stopped || CharMatcher.anyOf("\u0301\u0323").matchesAnyOf(apart));
    }

    private static ImmutableSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> texts(Language language) {
        return all().values().stream().map(label -> label.in(language)).collect(ImmutableSet.toImmutableSet());
    }

    /** Templates and labels by id; the ids of labels have a colon, those of codes have none. */
    private static ImmutableSortedMap<String, Label> all() {
        return ImmutableSortedMap.<String, Label>naturalOrder()
                .putAll(shipped.templates())
                .putAll(shipped.labels())
                .build();
    }
}
