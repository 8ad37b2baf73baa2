package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Opens registers of numbers by year or term, and judges whether one is in order.
 *
 * <p>For example the register of 2025 that holds 1, 2, 2 and 5 gives {@code resolution/numbers-missing {from=3/2025/NQ-HĐND,
 * to=4/2025/NQ-HĐND, missing=2}} and {@code resolution/number-double {number=2/2025/NQ-HĐND, times=2}}. A number that was
 * cancelled with a reason is accounted for and no gap.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class NumberRegisters {

    /** All numbers from the first to the last are taken. Facts: {@code pattern}, {@code period}, {@code first}, {@code last}. */
    public static final ReasonCode NUMBERS_COMPLETE = ReasonCode.of("resolution/numbers-complete");

    /** No number was given out yet. Facts: {@code pattern}, {@code period}. */
    public static final ReasonCode REGISTER_EMPTY = ReasonCode.of("resolution/register-empty");

    /** Numbers are missing. Facts: {@code pattern}, {@code period}, {@code from}, {@code to}, {@code missing}. */
    public static final ReasonCode NUMBERS_MISSING = ReasonCode.of("resolution/numbers-missing");

    /** A number was given more than once. Facts: {@code number}, {@code times}, {@code documents}. */
    public static final ReasonCode NUMBER_DOUBLE = ReasonCode.of("resolution/number-double");

    /** A number has no document, and the register says why. Facts: {@code number}, {@code on}, {@code why}. */
    public static final ReasonCode NUMBER_CANCELLED = ReasonCode.of("resolution/number-cancelled");

    /**
     * A number was given out before a lower one. Facts: {@code number}, {@code issuedOn}, {@code lower}, {@code
     * lowerIssuedOn}.
     */
    public static final ReasonCode NUMBER_OUT_OF_ORDER = ReasonCode.of("resolution/number-out-of-order");

    /** A number was given out on a day of another period. Facts: {@code number}, {@code issuedOn}, {@code period}. */
    public static final ReasonCode NUMBER_OUTSIDE_PERIOD = ReasonCode.of("resolution/number-outside-period");

    /** The year in a number is not that of its day of issue. Facts: {@code number}, {@code issuedOn}, {@code year}. */
    public static final ReasonCode NUMBER_YEAR_DIFFERS = ReasonCode.of("resolution/number-year-differs");

    /** Remedy: record the documents, or cancel the numbers with a reason. Facts: {@code from}, {@code to}. */
    public static final ReasonCode ACCOUNT_FOR_NUMBERS = ReasonCode.of("resolution/account-for-numbers");

    /** Remedy: leave the number to one document and number the others afresh. Facts: {@code number}, {@code next}. */
    public static final ReasonCode RENUMBER_DOUBLE = ReasonCode.of("resolution/renumber-double");

    /** Remedy: check number and day of issue against the document. Facts: {@code number}, {@code issuedOn}. */
    public static final ReasonCode CHECK_NUMBER_AND_DAY = ReasonCode.of("resolution/check-number-and-day");

    private NumberRegisters() {}

    /**
     * Splits what a body numbered into one register for each year of issue.
     *
     * <p>A number that carries a year belongs to that year, even if it was issued in another: then it is reported there.
     *
     * @param body the body
     * @param pattern how it numbers documents of the sort
     * @param entries the numbers of that pattern, in any order
     * @return the registers, by year; those of years without a number are left out
     */
    public static ImmutableList<NumberRegister> ofYears(
            BodyId body, NumberPattern pattern, Iterable<NumberEntry> entries) {
        ImmutableListMultimap<Integer, NumberEntry> byYear = Multimaps.index(
                entries, entry -> entry.number().year().orElse(entry.issuedOn().getYear()));
        return ImmutableSortedSet.copyOf(byYear.keySet()).stream()
                .map(year -> NumberRegister.builder()
                        .body(body)
                        .pattern(pattern)
                        .period(NumberRegister.year(year))
                        .entries(byYear.get(year))
                        .build())
                .collect(toImmutableList());
    }

    /**
     * Splits what a body numbered into one register for each term, for a council that numbers through its whole term.
     *
     * @param body the council
     * @param pattern how it numbers documents of the sort
     * @param terms its terms, in order
     * @param entries the numbers of that pattern, in any order
     * @return one register for each term, also those without a number
     * @throws IllegalArgumentException if a number was given out in none of the terms, or two terms share a day
     */
    public static ImmutableList<NumberRegister> ofTerms(
            BodyId body, NumberPattern pattern, List<CouncilTerm> terms, Iterable<NumberEntry> entries) {
        for (int i = 1; i < terms.size(); i++) {
            checkArgument(
                    !terms.get(i).span().overlaps(terms.get(i - 1).span()),
                    "term (%s) must not share a day with the one before it (%s)",
                    terms.get(i),
                    terms.get(i - 1));
        }
        ImmutableListMultimap<CouncilTerm, NumberEntry> byTerm = Multimaps.index(
                entries,
                entry -> terms.stream()
                        .filter(term -> term.span().contains(entry.issuedOn()))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("entry (" + entry + ") must be issued in one of the terms "
                                        + terms + "; add its term or correct its day")));
        return terms.stream()
                .map(term -> NumberRegister.builder()
                        .body(body)
                        .pattern(pattern)
                        .period(term.span())
                        .entries(byTerm.get(term))
                        .build())
                .collect(toImmutableList());
    }

    /**
     * Judges the register: every gap, every double, every number that has the wrong form, day or order.
     *
     * @param register the register
     * @return the verdict, with a reason for each, and for each number that was cancelled
     */
    public static Verdict judge(NumberRegister register) {
        return new Judge(register).judge();
    }

    /** The register that every question is asked of. */
    private record Judge(NumberRegister register) {

        Verdict judge() {
            List<Verdict> verdicts = new ArrayList<>();
            ImmutableRangeSet<Integer> missing = register.missing();
            if (register.entries().isEmpty()) {
                verdicts.add(Verdict.yes(Reason.builder(REGISTER_EMPTY)
                        .fact("pattern", register.pattern().toString())
                        .fact("period", days())
                        .build()));
            } else if (missing.isEmpty()) {
                verdicts.add(Verdict.yes(Reason.builder(NUMBERS_COMPLETE)
                        .fact("pattern", register.pattern().toString())
                        .fact("period", days())
                        .fact("first", register.firstSequence())
                        .fact("last", register.lastSequence())
                        .build()));
            }
            missing.asRanges().forEach(range -> verdicts.add(gap(range)));
            ImmutableListMultimap<Integer, NumberEntry> doubles = register.doubles();
            doubles.asMap().values().forEach(lines -> verdicts.add(repeated(ImmutableList.copyOf(lines))));
            for (NumberEntry entry : register.entries()) {
                wrong(entry).ifPresent(verdicts::add);
                entry.cancelledFor().ifPresent(why -> verdicts.add(cancelled(entry, why)));
            }
            verdicts.addAll(outOfOrder());
            return Verdict.all(verdicts);
        }

        private Verdict gap(Range<Integer> range) {
            int size = ContiguousSet.create(range, DiscreteDomain.integers()).size();
            String from = print(range.lowerEndpoint());
            String to = print(range.upperEndpoint());
            return Verdict.no(Reason.builder(NUMBERS_MISSING)
                    .fact("pattern", register.pattern().toString())
                    .fact("period", days())
                    .fact("from", from)
                    .fact("to", to)
                    .fact("missing", size)
                    .remedy(Remedy.builder(ACCOUNT_FOR_NUMBERS)
                            .fact("from", from)
                            .fact("to", to)
                            .build())
                    .build());
        }

        private Verdict repeated(ImmutableList<NumberEntry> lines) {
            NumberEntry first = lines.get(0);
            return Verdict.no(Reason.builder(NUMBER_DOUBLE)
                    .fact("number", first.number().toString())
                    .fact("times", lines.size())
                    .fact(
                            "documents",
                            Datum.texts(lines.stream()
                                    .map(line -> line.document()
                                            .or(line::cancelledFor)
                                            .orElseThrow())
                                    .toList()))
                    .remedy(Remedy.builder(RENUMBER_DOUBLE)
                            .fact("number", first.number().toString())
                            .fact("next", print(register.lastSequence() + 1))
                            .build())
                    .build());
        }

        private Optional<Verdict> wrong(NumberEntry entry) {
            Verdict form = register.pattern().judge(entry.number());
            if (!form.isSatisfied()) {
                return Optional.of(form);
            }
            int year = entry.number().year().orElse(entry.issuedOn().getYear());
            if (year != entry.issuedOn().getYear()) {
                return Optional.of(Verdict.no(onDay(NUMBER_YEAR_DIFFERS, entry)
                        .fact("year", year)
                        .remedy(check(entry))
                        .build()));
            }
            if (!register.period().contains(entry.issuedOn())) {
                return Optional.of(Verdict.no(onDay(NUMBER_OUTSIDE_PERIOD, entry)
                        .fact("period", days())
                        .remedy(check(entry))
                        .build()));
            }
            return Optional.empty();
        }

        private static Verdict cancelled(NumberEntry entry, String why) {
            return Verdict.yes(Reason.builder(NUMBER_CANCELLED)
                    .fact("number", entry.number().toString())
                    .fact("on", entry.issuedOn())
                    .fact("why", why)
                    .build());
        }

        /** Of two neighbours the higher must not have been given out before the lower; a number given twice says so already. */
        private List<Verdict> outOfOrder() {
            List<Verdict> verdicts = new ArrayList<>();
            for (int i = 1; i < register.entries().size(); i++) {
                NumberEntry lower = register.entries().get(i - 1);
                NumberEntry higher = register.entries().get(i);
                if (higher.issuedOn().isBefore(lower.issuedOn())) {
                    verdicts.add(Verdict.no(onDay(NUMBER_OUT_OF_ORDER, higher)
                            .fact("lower", lower.number().toString())
                            .fact("lowerIssuedOn", lower.issuedOn())
                            .remedy(check(higher))
                            .build()));
                }
            }
            return verdicts;
        }

        private static Reason.Builder onDay(ReasonCode code, NumberEntry entry) {
            return Reason.builder(code)
                    .fact("number", entry.number().toString())
                    .fact("issuedOn", entry.issuedOn());
        }

        private static Remedy check(NumberEntry entry) {
            return Remedy.builder(CHECK_NUMBER_AND_DAY)
                    .fact("number", entry.number().toString())
                    .fact("issuedOn", entry.issuedOn())
                    .build();
        }

        private String print(int sequence) {
            return sequence > DocumentNumber.LARGEST_SEQUENCE
                    ? register.pattern().toString()
                    : register.pattern()
                            .number(sequence, register.period().startInclusive().getYear())
                            .toString();
        }

        private Datum days() {
            Datum.RecordBuilder days =
                    Datum.record().put("from", Datum.of(register.period().startInclusive()));
            register.period().endInclusive().ifPresent(end -> days.put("until", Datum.of(end)));
            return days.build();
        }
    }
}
