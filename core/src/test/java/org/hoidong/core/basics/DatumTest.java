package org.hoidong.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatumTest {

    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final String NFD = Normalizer.normalize("Hàm Yên", Normalizer.Form.NFD);

    /** One datum of each sort, all different. */
    private static final ImmutableMap<String, Datum> ONE_OF_EACH = ImmutableMap.<String, Datum>builder()
            .put("a text", Datum.of("có"))
            .put("a whole number", Datum.of(26))
            .put("a ratio", Datum.of(Ratio.TWO_THIRDS))
            .put("a yes or no", Datum.of(true))
            .put("a date", Datum.of(WED_2022_07_27))
            .put("an instant", Datum.of(Instant.EPOCH))
            .put("a list", Datum.list(List.of(Datum.of(1))))
            .put("a record", Datum.record(Map.of("a", Datum.of(1))))
            .buildOrThrow();

    private static Datum nested(int levels, boolean lists) {
        Datum datum = Datum.of("leaf");
        for (int i = 0; i < levels; i++) {
            datum = lists ? Datum.list(List.of(datum)) : Datum.record(Map.of("in", datum));
        }
        return datum;
    }

    @Nested
    class Canonical {

        @Test
        void readsAsTheDocumentationSays() {
            assertThat(Datum.record(Map.of("needed", Datum.of(26), "base", Datum.of(51)))
                            .canonical())
                    .isEqualTo("{\"base\":51,\"needed\":26}");
        }

        @Test
        void hasAFormForEachSort() {
            assertThat(ONE_OF_EACH.values())
                    .extracting(Datum::canonical)
                    .containsExactly(
                            "\"có\"", "26", "2/3", "true", "@2022-07-27", "@1970-01-01T00:00:00Z", "[1]", "{\"a\":1}");
        }

        @Test
        void keepsARatioApartFromAWholeNumber() {
            assertThat(Datum.of(Ratio.of(2, 1)).canonical()).isEqualTo("2/1");
            assertThat(Datum.of(2).canonical()).isEqualTo("2");
            assertThat(Datum.of(Ratio.of(4, 6)).canonical()).isEqualTo("2/3");
        }

        @Test
        void holdsEveryWholeNumber() {
            assertThat(Datum.of(Long.MIN_VALUE).canonical()).isEqualTo("-9223372036854775808");
            assertThat(Datum.of(Long.MAX_VALUE).canonical()).isEqualTo("9223372036854775807");
            assertThat(Datum.of(-0L).canonical()).isEqualTo("0");
        }

        @Test
        void holdsTheFirstAndTheLastDayAndInstant() {
            assertThat(Datum.of(LocalDate.MIN).canonical()).isEqualTo("@-999999999-01-01");
            assertThat(Datum.of(LocalDate.MAX).canonical()).isEqualTo("@+999999999-12-31");
            assertThat(Datum.of(Instant.MIN).canonical()).startsWith("@-1000000000-");
            assertThat(Datum.of(Instant.MAX).canonical()).endsWith(".999999999Z");
        }

        @Test
        void escapesWhatWouldEndOrBreakAText() {
            assertThat(Datum.of("\"\\\n\r\t").canonical()).isEqualTo("\"\\\"\\\\\\n\\r\\t\"");
            assertThat(Datum.record(Map.of("a\":1,\"b", Datum.of(2))).canonical())
                    .isEqualTo("{\"a\\\":1,\\\"b\":2}");
        }

        @Test
        void doesNotDependOnTheOrderOfFieldsButOnThatOfItems() {
            Map<String, Datum> there = new LinkedHashMap<>();
            there.put("a", Datum.of(1));
            there.put("b", Datum.of(2));
            Map<String, Datum> back = new LinkedHashMap<>();
            back.put("b", Datum.of(2));
            back.put("a", Datum.of(1));

            assertThat(Datum.record(back)).isEqualTo(Datum.record(there));
            assertThat(Datum.record(back).canonical()).isEqualTo("{\"a\":1,\"b\":2}");
            assertThat(Datum.texts(List.of("b", "a")).canonical()).isEqualTo("[\"b\",\"a\"]");
        }

        @Test
        void doesNotDependOnTheOrderOfAMapOfTheCaller() {
            ImmutableSortedMap<String, Datum> reversed =
                    ImmutableSortedMap.copyOf(Map.of("a", Datum.of(1), "b", Datum.of(2)), Comparator.reverseOrder());

            assertThat(new Datum.Fields(reversed).canonical()).isEqualTo("{\"a\":1,\"b\":2}");
            assertThat(Datum.record(reversed).canonical()).isEqualTo("{\"a\":1,\"b\":2}");
        }

        @Test
        void writesNothingInNothing() {
            assertThat(Datum.record().build().canonical()).isEqualTo("{}");
            assertThat(Datum.list(List.of()).canonical()).isEqualTo("[]");
            assertThat(Datum.of("").canonical()).isEqualTo("\"\"");
        }

        /** Look-alikes: a form that left out a quote, a sign or an escape would give two of them one canonical form. */
        @Test
        void isOneToOneOnLookAlikes() {
            isOneToOne(ImmutableList.of(
                    Datum.of("1"),
                    Datum.of(1),
                    Datum.of("true"),
                    Datum.of(true),
                    Datum.of(false),
                    Datum.of("2/3"),
                    Datum.of(Ratio.TWO_THIRDS),
                    Datum.of("@2022-07-27"),
                    Datum.of("2022-07-27"),
                    Datum.of(WED_2022_07_27),
                    Datum.of(Instant.parse("2022-07-27T00:00:00Z")),
                    Datum.of("a,b"),
                    Datum.texts(List.of("a,b")),
                    Datum.texts(List.of("a", "b")),
                    Datum.texts(List.of("a\",\"b")),
                    Datum.texts(List.of("a\\\",\\\"b")),
                    Datum.of("\\n"),
                    Datum.of("\n"),
                    Datum.of("[]"),
                    Datum.list(List.of()),
                    Datum.list(List.of(Datum.list(List.of()))),
                    Datum.list(List.of(Datum.of(""))),
                    Datum.record().build(),
                    Datum.record().put("a", "b").build(),
                    Datum.record().put("a:b", "").build(),
                    Datum.record().put("a", Datum.of(1)).put("b", Datum.of(2)).build(),
                    Datum.record().put("a\":1,\"b", Datum.of(2)).build()));
        }

        @Test
        void isOneToOneOnGeneratedTrees() {
            long seed = 20_220_727L;
            Random random = new Random(seed);
            ImmutableList.Builder<Datum> trees = ImmutableList.builder();
            for (int i = 0; i < 5_000; i++) {
                trees.add(tree(random, 4));
            }

            int different = isOneToOne(trees.build());

            assertThat(different).as("different trees of seed %s", seed).isGreaterThan(1_000);
        }

        /** Equal data have one form in UTF-8 and different data have different ones; returns how many differ. */
        private static int isOneToOne(List<Datum> data) {
            Map<String, Datum> byForm = new HashMap<>();
            Map<Datum, String> byDatum = new HashMap<>();
            for (Datum datum : data) {
                String form = new String(datum.canonical().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                Datum same = byForm.putIfAbsent(form, datum);
                assertThat(same == null || same.equals(datum)).as("%s", form).isTrue();
                String other = byDatum.putIfAbsent(datum, form);
                assertThat(other == null || other.equals(form)).as("%s", form).isTrue();
            }
            return byForm.size();
        }

        private static Datum tree(Random random, int depth) {
            return switch (random.nextInt(depth == 0 ? 6 : 8)) {
                case 0 -> Datum.of(text(random));
                case 1 -> Datum.of(random.nextInt(5) - 2L);
                case 2 -> Datum.of(Ratio.of(random.nextInt(4), 1 + random.nextInt(3)));
                case 3 -> Datum.of(random.nextBoolean());
                case 4 -> Datum.of(WED_2022_07_27.plusDays(random.nextInt(3)));
                case 5 -> Datum.of(Instant.EPOCH.plusNanos(random.nextInt(3) * 500_000_000L));
                case 6 -> {
                    ImmutableList.Builder<Datum> items = ImmutableList.builder();
                    for (int i = random.nextInt(4); i > 0; i--) {
                        items.add(tree(random, depth - 1));
                    }
                    yield Datum.list(items.build());
                }
                default -> {
                    Map<String, Datum> fields = new HashMap<>();
                    for (int i = random.nextInt(4); i > 0; i--) {
                        fields.put("f" + text(random), tree(random, depth - 1));
                    }
                    yield Datum.record(fields);
                }
            };
        }

        private static String text(Random random) {
            String letters = "ab\"\\,:[]{}@/1à😀";
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
                text.appendCodePoint(letters.codePointAt(at));
            }
            return text.toString();
        }
    }

    @Nested
    class Nesting {

        @Test
        void mayBeTwoHundredLevelsDeep() {
            assertThat(nested(199, true).canonical()).hasSize(2 * 199 + "\"leaf\"".length());
            assertThat(nested(200, true).canonical()).hasSize(2 * 200 + "\"leaf\"".length());
            assertThat(nested(200, false).canonical()).startsWith("{\"in\":{\"in\":");
        }

        @Test
        void mustNotBeDeeper() {
            for (boolean lists : new boolean[] {true, false}) {
                Datum tooDeep = nested(201, lists);

                assertThatIllegalArgumentException()
                        .isThrownBy(tooDeep::canonical)
                        .withMessage("datum must not be nested deeper than 200 levels");
            }
        }

        @Test
        void isRefusedAndNoOverflowWhenAbsurdlyDeep() {
            Datum absurd = nested(100_000, true);

            assertThatIllegalArgumentException().isThrownBy(absurd::canonical);
        }

        @Test
        void canBePrintedHashedAndComparedWhereItCanBeWritten() {
            for (boolean lists : new boolean[] {true, false}) {
                Datum one = nested(200, lists);
                Datum other = nested(200, lists);

                assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
                assertThat(one.toString()).contains("leaf");
            }
        }
    }

    @Nested
    class Reading {

        @Test
        void givesBackWhatWasPutIn() {
            assertThat(Datum.of("x").asText()).isEqualTo("x");
            assertThat(Datum.of(-5).asWhole()).isEqualTo(-5);
            assertThat(Datum.of(true).asYesNo()).isTrue();
            assertThat(Datum.of(false).asYesNo()).isFalse();
            assertThat(Datum.of(WED_2022_07_27).asDate()).isEqualTo(WED_2022_07_27);
            assertThat(Datum.of(Instant.EPOCH).asInstant()).isEqualTo(Instant.EPOCH);
            assertThat(Datum.texts(List.of("a", "b")).asList()).containsExactly(Datum.of("a"), Datum.of("b"));
        }

        @Test
        void refusesEveryOtherSortSayingWhatItMustBe() {
            ONE_OF_EACH.forEach((sort, datum) -> {
                refusesUnless(sort, "a text", datum, datum::asText);
                refusesUnless(sort, "a whole number", datum, datum::asWhole);
                refusesUnless(sort, "a yes or no", datum, datum::asYesNo);
                refusesUnless(sort, "a date", datum, datum::asDate);
                refusesUnless(sort, "an instant", datum, datum::asInstant);
                refusesUnless(sort, "a list", datum, datum::asList);
                refusesUnless(sort, "a record", datum, () -> datum.optionalField("a"));
            });
        }

        private static void refusesUnless(String sort, String wanted, Datum datum, Runnable read) {
            if (sort.equals(wanted)) {
                read.run();
                return;
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(read::run)
                    .withMessage("datum (" + datum + ") must be " + wanted);
        }

        @Test
        void showsOnlyTheBeginningOfALongDatum() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Datum.of("x".repeat(100_000)).asWhole())
                    .withMessage("datum (" + "x".repeat(60) + "...) must be a whole number");
        }
    }

    @Nested
    class ARecord {

        private final Datum answer =
                Datum.record().put("by", "ubnd").put("days", Datum.of(20)).build();

        @Test
        void givesItsFields() {
            assertThat(answer.field("days").asWhole()).isEqualTo(20);
            assertThat(answer.optionalField("by")).contains(Datum.of("ubnd"));
            assertThat(answer.optionalField("on")).isEmpty();
        }

        @Test
        void saysWhichFieldIsMissingAndWhichThereAre() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> answer.field("on"))
                    .withMessage("field (on) must be present; there are [by, days]");
        }

        @Test
        void refusesANameGivenTwice() {
            Datum.RecordBuilder twice = Datum.record().put("by", "a").put("by", "b");

            assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("by=");
        }

        @Test
        void takesBothSpellingsOfAVietnameseNameForOne() {
            Datum datum = Datum.record().put(NFD, "x").build();

            assertThat(datum).isEqualTo(Datum.record().put("Hàm Yên", "x").build());
            assertThat(datum.canonical()).isEqualTo("{\"Hàm Yên\":\"x\"}");
            assertThat(datum.field(NFD)).isEqualTo(datum.field("Hàm Yên"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Datum.record().put(NFD, "x").put("Hàm Yên", "y").build());
        }

        @Test
        void refusesANameThatCouldNotBeHashed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Datum.record().put("a\ud800", "x").build())
                    .withMessage("field name must not contain U+D800 at position 1 of: aU+D800");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Datum.record().put("", "x").build())
                    .withMessage("field name must not be blank");
        }

        @Test
        void doesNotFollowTheMapItWasMadeOf() {
            Map<String, Datum> fields = new HashMap<>(Map.of("a", Datum.of(1)));
            Datum datum = Datum.record(fields);
            fields.put("b", Datum.of(2));

            assertThat(datum.canonical()).isEqualTo("{\"a\":1}");
        }
    }

    @Nested
    class ATextDatum {

        @Test
        void isTheSameComposedAndDecomposed() {
            assertThat(Datum.of(NFD)).isEqualTo(Datum.of("Hàm Yên"));
        }

        @Test
        void isTheTextOfAnIdentifier() {
            Identifier id = () -> "KN-01/2022";

            assertThat(Datum.of(id)).isEqualTo(Datum.of("KN-01/2022"));
        }

        @Test
        void refusesControlCharactersAndHalfPairs() {
            assertThatIllegalArgumentException().isThrownBy(() -> Datum.of("a\u0000"));
            assertThatIllegalArgumentException().isThrownBy(() -> Datum.of("a\ud800"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Datum.of("a".repeat(100_001)))
                    .withMessage("text must have at most 100000 characters, not 100001");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void thereIsNoNull() {
        assertThatNullPointerException().isThrownBy(() -> Datum.of((String) null));
        assertThatNullPointerException()
                .isThrownBy(() -> Datum.of((Ratio) null))
                .withMessage("ratio");
        assertThatNullPointerException()
                .isThrownBy(() -> Datum.of((LocalDate) null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> Datum.of((Instant) null))
                .withMessage("instant");
        assertThatNullPointerException()
                .isThrownBy(() -> new Datum.Sequence(null))
                .withMessage("items");
        assertThatNullPointerException().isThrownBy(() -> Datum.record().put("a", (Datum) null));
        Map<String, Datum> holdsNull = new HashMap<>();
        holdsNull.put("a", null);
        assertThatNullPointerException().isThrownBy(() -> Datum.record(holdsNull));
    }

    @Test
    void printsForPeople() {
        assertThat(ONE_OF_EACH.values())
                .extracting(Datum::toString)
                .containsExactly("có", "26", "2/3", "yes", "2022-07-27", "1970-01-01T00:00:00Z", "[1]", "{a=1}");
        assertThat(Datum.of(false)).hasToString("no");
    }
}
