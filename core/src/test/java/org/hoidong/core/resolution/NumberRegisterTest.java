package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NumberRegisterTest {

    private static final BodyId COUNCIL = BodyId.of("hdnd-a");
    private static final NumberPattern NORMATIVE = NumberPattern.withYear("NQ-HĐND");
    private static final NumberPattern INDIVIDUAL = NumberPattern.withoutYear("NQ-HĐND");
    private static final LocalDate THU_2025_07_10 = LocalDate.of(2025, 7, 10);

    @Nested
    class Judge {

        @Test
        void findsEveryNumberOfACompleteRegister() {
            Verdict verdict = NumberRegisters.judge(register(entry(1), entry(2), entry(3)));

            assertThat(verdict.isSatisfied()).isTrue();
            Reason complete = only(verdict);
            assertThat(complete.code()).isEqualTo(NumberRegisters.NUMBERS_COMPLETE);
            assertThat(complete.facts())
                    .containsEntry("first", Datum.of(1))
                    .containsEntry("last", Datum.of(3))
                    .containsEntry("pattern", Datum.of("00/0000/NQ-HĐND"))
                    .containsEntry(
                            "period",
                            Datum.record()
                                    .put("from", Datum.of(LocalDate.of(2025, 1, 1)))
                                    .put("until", Datum.of(LocalDate.of(2025, 12, 31)))
                                    .build());
        }

        @Test
        void namesEachGapByItsFirstAndLastNumber() {
            NumberRegister register = register(entry(2), entry(5), entry(6), entry(8));

            assertThat(register.missing().asRanges())
                    .containsExactly(Range.closed(1, 1), Range.closed(3, 4), Range.closed(7, 7));
            Verdict verdict = NumberRegisters.judge(register);
            assertThat(verdict.unmet()).extracting(Reason::code).containsOnly(NumberRegisters.NUMBERS_MISSING);
            assertThat(verdict.unmet())
                    .extracting(
                            reason -> reason.facts().get("from"),
                            reason -> reason.facts().get("missing"))
                    .containsExactly(
                            tuple(Datum.of("1/2025/NQ-HĐND"), Datum.of(1)),
                            tuple(Datum.of("3/2025/NQ-HĐND"), Datum.of(2)),
                            tuple(Datum.of("7/2025/NQ-HĐND"), Datum.of(1)));
            assertThat(verdict.unmet().get(1).remedy().orElseThrow().facts())
                    .containsEntry("to", Datum.of("4/2025/NQ-HĐND"));
        }

        @Test
        void namesTheDocumentsThatShareANumberAndTheNextFreeOne() {
            NumberRegister register = register(
                    entry(1),
                    NumberEntry.of(number(2), THU_2025_07_10, "Fees for parking"),
                    NumberEntry.of(DocumentNumber.parse("002/2025/NQ-HĐND"), THU_2025_07_10, "Budget 2025"),
                    entry(3));

            Reason twice = only(NumberRegisters.judge(register).unmet());
            assertThat(twice.code()).isEqualTo(NumberRegisters.NUMBER_DOUBLE);
            assertThat(twice.facts())
                    .containsEntry("times", Datum.of(2))
                    .containsEntry("documents", Datum.texts(List.of("Fees for parking", "Budget 2025")));
            assertThat(twice.remedy().orElseThrow().facts()).containsEntry("next", Datum.of("4/2025/NQ-HĐND"));
        }

        @Test
        void takesACancelledNumberWithItsReasonForNoGap() {
            Verdict verdict = NumberRegisters.judge(
                    register(entry(1), NumberEntry.cancelled(number(2), THU_2025_07_10, "Draft withdrawn"), entry(3)));

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(NumberRegisters.NUMBERS_COMPLETE, NumberRegisters.NUMBER_CANCELLED);
            assertThat(verdict.reasons().get(1).facts()).containsEntry("why", Datum.of("Draft withdrawn"));
        }

        @Test
        void takesACancelledNumberThatADocumentHasForADouble() {
            Verdict verdict = NumberRegisters.judge(
                    register(entry(1), NumberEntry.cancelled(number(1), THU_2025_07_10, "Draft withdrawn")));

            assertThat(only(verdict.unmet()).code()).isEqualTo(NumberRegisters.NUMBER_DOUBLE);
        }

        @Test
        void findsAHigherNumberOfAnEarlierDayAndNoneOfTheSameDay() {
            assertThat(NumberRegisters.judge(register(on(1, THU_2025_07_10), on(2, THU_2025_07_10)))
                            .isSatisfied())
                    .isTrue();

            Reason early =
                    only(NumberRegisters.judge(register(on(1, THU_2025_07_10), on(2, THU_2025_07_10.minusDays(1))))
                            .unmet());
            assertThat(early.code()).isEqualTo(NumberRegisters.NUMBER_OUT_OF_ORDER);
            assertThat(early.facts())
                    .containsEntry("number", Datum.of("2/2025/NQ-HĐND"))
                    .containsEntry("lower", Datum.of("1/2025/NQ-HĐND"))
                    .containsEntry("lowerIssuedOn", Datum.of(THU_2025_07_10));
        }

        @Test
        void findsTheYearOfANumberThatIsNotThatOfItsDay() {
            LocalDate newYear = LocalDate.of(2026, 1, 1);

            assertThat(NumberRegisters.judge(register(on(1, newYear.minusDays(1))))
                            .isSatisfied())
                    .isTrue();
            Reason differs =
                    only(NumberRegisters.judge(register(on(1, newYear))).unmet());
            assertThat(differs.code()).isEqualTo(NumberRegisters.NUMBER_YEAR_DIFFERS);
            assertThat(differs.facts()).containsEntry("year", Datum.of(2025));
        }

        @Test
        void findsADayOutsideThePeriodOfNumbersWithoutYear() {
            NumberRegister register = individual(2023)
                    .addEntries(NumberEntry.of(INDIVIDUAL.number(1, 2024), LocalDate.of(2024, 1, 1), "A"))
                    .build();

            assertThat(only(NumberRegisters.judge(register).unmet()).code())
                    .isEqualTo(NumberRegisters.NUMBER_OUTSIDE_PERIOD);
        }

        @Test
        void findsANumberOfAnotherForm() {
            NumberRegister register = register(NumberEntry.of(INDIVIDUAL.number(1, 2025), THU_2025_07_10, "A"));

            assertThat(only(NumberRegisters.judge(register).unmet()).code())
                    .isEqualTo(NumberPattern.NUMBER_DOES_NOT_FIT);
        }

        @Test
        void saysThatARegisterIsEmpty() {
            Verdict verdict = NumberRegisters.judge(register());

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(only(verdict).code()).isEqualTo(NumberRegisters.REGISTER_EMPTY);
        }
    }

    @Nested
    class Next {

        @Test
        void isOneAboveTheLastAndNeverAGap() {
            assertThat(register().next(THU_2025_07_10)).hasToString("1/2025/NQ-HĐND");
            assertThat(register(entry(1), entry(7)).next(THU_2025_07_10)).hasToString("8/2025/NQ-HĐND");
        }

        @Test
        void isPrintedAsTheBodyPrints() {
            NumberRegister padded = NumberRegister.builder()
                    .body(COUNCIL)
                    .pattern(NumberPattern.withYear("QĐ-UBND").paddedTo(3))
                    .period(NumberRegister.year(2025))
                    .addEntries(NumberEntry.of(DocumentNumber.parse("042/2025/QĐ-UBND"), THU_2025_07_10, "A"))
                    .build();

            assertThat(padded.next(THU_2025_07_10)).hasToString("043/2025/QĐ-UBND");
        }

        @Test
        void isRefusedOnADayOfAnotherPeriodAndAboveTheLargestNumber() {
            assertThatThrownBy(() -> register().next(LocalDate.of(2026, 1, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("issuedOn (2026-01-01)");
            assertThat(register(entry(999_998)).next(THU_2025_07_10)).hasToString("999999/2025/NQ-HĐND");
            NumberRegister full = register(entry(999_999));
            assertThatThrownBy(() -> full.next(THU_2025_07_10)).hasMessageContaining("sequence (1000000)");
        }

        @Test
        void beginsWhereABodyTookOverTheNumberingOfAnother() {
            NumberRegister.Builder later = NumberRegister.builder()
                    .body(COUNCIL)
                    .pattern(NORMATIVE)
                    .period(NumberRegister.year(2025))
                    .firstSequence(31);

            assertThat(later.build().next(THU_2025_07_10)).hasToString("31/2025/NQ-HĐND");
            assertThat(later.build().missing().isEmpty()).isTrue();
            assertThatThrownBy(() -> later.addEntries(entry(30)).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("30/2025/NQ-HĐND");
        }
    }

    @Nested
    class Split {

        @Test
        void keepsTheSameNumberOfTwoYearsApart() {
            NumberEntry of2023 = NumberEntry.of(INDIVIDUAL.number(35, 2023), LocalDate.of(2023, 12, 31), "A");
            NumberEntry of2024 = NumberEntry.of(INDIVIDUAL.number(35, 2024), LocalDate.of(2024, 1, 1), "B");

            List<NumberRegister> years = NumberRegisters.ofYears(COUNCIL, INDIVIDUAL, List.of(of2024, of2023));

            assertThat(years)
                    .extracting(NumberRegister::entries)
                    .containsExactly(ImmutableList.of(of2023), ImmutableList.of(of2024));
            assertThat(years)
                    .allSatisfy(year -> assertThat(year.doubles().isEmpty()).isTrue());
        }

        @Test
        void putsANumberThatCarriesAYearIntoThatYear() {
            NumberEntry late = NumberEntry.of(number(3), LocalDate.of(2026, 1, 2), "A");

            assertThat(NumberRegisters.ofYears(COUNCIL, NORMATIVE, List.of(late)))
                    .singleElement()
                    .satisfies(year -> assertThat(year.period()).isEqualTo(NumberRegister.year(2025)));
        }

        @Test
        void countsThroughATermWhereThatIsTheSetting() {
            LocalDate secondTerm = LocalDate.of(2021, 7, 1);
            List<CouncilTerm> terms = List.of(
                    CouncilTerm.of("XVIII", DateSpan.of(LocalDate.of(2016, 7, 1), secondTerm.minusDays(1))),
                    CouncilTerm.of("XIX", DateSpan.from(secondTerm)));
            NumberEntry last = NumberEntry.of(INDIVIDUAL.number(412, 2021), secondTerm.minusDays(1), "A");
            NumberEntry first = NumberEntry.of(INDIVIDUAL.number(1, 2021), secondTerm, "B");
            NumberEntry nextYear = NumberEntry.of(INDIVIDUAL.number(2, 2022), LocalDate.of(2022, 3, 1), "C");

            List<NumberRegister> registers =
                    NumberRegisters.ofTerms(COUNCIL, INDIVIDUAL, terms, List.of(nextYear, first, last));

            assertThat(registers)
                    .extracting(NumberRegister::entries)
                    .containsExactly(ImmutableList.of(last), ImmutableList.of(first, nextYear));
            assertThat(registers.get(1).next(LocalDate.of(2023, 1, 5))).hasToString("3/NQ-HĐND");
        }

        @Test
        void refusesANumberOfNoTermAndTermsThatShareADay() {
            LocalDate day = LocalDate.of(2021, 7, 1);
            CouncilTerm term = CouncilTerm.of("XIX", DateSpan.from(day));
            NumberEntry before = NumberEntry.of(INDIVIDUAL.number(1, 2021), day.minusDays(1), "A");

            assertThatThrownBy(() -> NumberRegisters.ofTerms(COUNCIL, INDIVIDUAL, List.of(term), List.of(before)))
                    .hasMessageContaining("1/NQ-HĐND of 2021-06-30");
            assertThatThrownBy(() ->
                            NumberRegisters.ofTerms(COUNCIL, INDIVIDUAL, List.of(term, term), List.<NumberEntry>of()))
                    .hasMessageContaining("must not share a day");
        }
    }

    /** Every register of up to four numbers between 1 and 4, against a count by hand. */
    @Test
    void findsExactlyTheGapsAndDoublesOfEverySmallRegister() {
        int registers = 0;
        for (int size = 0; size <= 4; size++) {
            for (int code = 0; code < Math.pow(4, size); code++) {
                List<NumberEntry> entries = new ArrayList<>();
                TreeMap<Integer, Integer> times = new TreeMap<>();
                for (int i = 0, rest = code; i < size; i++, rest /= 4) {
                    int sequence = rest % 4 + 1;
                    entries.add(NumberEntry.of(number(sequence), THU_2025_07_10, "document " + i));
                    times.merge(sequence, 1, Integer::sum);
                }
                NumberRegister register = register(entries.toArray(NumberEntry[]::new));
                TreeSet<Integer> expected = new TreeSet<>();
                for (int i = 1; !times.isEmpty() && i < times.lastKey(); i++) {
                    if (!times.containsKey(i)) {
                        expected.add(i);
                    }
                }
                times.values().removeIf(count -> count == 1);

                assertThat(register.missing().asSet(DiscreteDomain.integers()))
                        .as("%s", entries)
                        .containsExactlyElementsOf(expected);
                assertThat(register.doubles().keySet()).as("%s", entries).isEqualTo(times.keySet());
                assertThat(NumberRegisters.judge(register).isSatisfied())
                        .as("%s", entries)
                        .isEqualTo(expected.isEmpty() && times.isEmpty());
                registers++;
            }
        }
        assertThat(registers).isEqualTo(1 + 4 + 16 + 64 + 256);
    }

    @Test
    void isTheSameInWhateverOrderTheNumbersCome() {
        long seed = 20_251_110L;
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            List<NumberEntry> entries = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                entries.add(on(1 + random.nextInt(9), THU_2025_07_10.plusDays(random.nextInt(20))));
            }
            List<NumberEntry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);

            assertThat(NumberRegisters.judge(register(shuffled.toArray(NumberEntry[]::new))))
                    .as("seed %s, run %s", seed, run)
                    .isEqualTo(NumberRegisters.judge(register(entries.toArray(NumberEntry[]::new))));
        }
    }

    @Test
    void reportsAHugeGapAsOneRange() {
        assertThat(NumberRegisters.judge(register(entry(999_999))).unmet())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.facts()).containsEntry("missing", Datum.of(999_998));
                    assertThat(gap.facts()).containsEntry("to", Datum.of("999998/2025/NQ-HĐND"));
                });
    }

    @Test
    void refusesALineWithoutDocumentOrReason() {
        assertThatThrownBy(() -> NumberEntry.of(number(1), THU_2025_07_10, " "))
                .hasMessageContaining("document must not be blank");
        assertThatThrownBy(() -> NumberEntry.cancelled(number(1), THU_2025_07_10, "a\nb"))
                .hasMessageContaining("reason");
    }

    private static DocumentNumber number(int sequence) {
        return NORMATIVE.number(sequence, 2025);
    }

    private static NumberEntry entry(int sequence) {
        return on(sequence, THU_2025_07_10);
    }

    private static NumberEntry on(int sequence, LocalDate day) {
        return NumberEntry.of(number(sequence), day, "document " + sequence);
    }

    private static NumberRegister register(NumberEntry... entries) {
        return NumberRegister.builder()
                .body(COUNCIL)
                .pattern(NORMATIVE)
                .period(NumberRegister.year(2025))
                .addEntries(entries)
                .build();
    }

    private static NumberRegister.Builder individual(int year) {
        return NumberRegister.builder().body(COUNCIL).pattern(INDIVIDUAL).period(NumberRegister.year(year));
    }

    private static Reason only(Verdict verdict) {
        return only(verdict.reasons());
    }

    private static Reason only(List<Reason> reasons) {
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }
}
