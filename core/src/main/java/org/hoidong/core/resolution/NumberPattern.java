package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * How the documents of one sort are numbered: their symbol, whether the number carries the year, and with how many digits it
 * is printed.
 *
 * <p>It makes numbers and judges whether a number has the form; it keeps no register and does not know which numbers are
 * taken: {@link NumberRegister} does. Leading zeros are a habit of printing and never make another number. For example a pattern with the symbol {@code NQ-HĐND} and a year makes {@code 12/2025/NQ-HĐND}, and does not
 * accept {@code 35/NQ-HĐND}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class NumberPattern {

    /** The number has the form that documents of its sort have. */
    public static final ReasonCode NUMBER_FITS = ReasonCode.of("resolution/number-fits");

    /** The number does not have the form that documents of its sort have. */
    public static final ReasonCode NUMBER_DOES_NOT_FIT = ReasonCode.of("resolution/number-does-not-fit");

    /** Remedy: number the document in the form of the example. */
    public static final ReasonCode NUMBER_LIKE = ReasonCode.of("resolution/number-like");

    NumberPattern() {}

    /**
     * Obtains the pattern of documents whose register starts afresh every year and whose number says which.
     *
     * @param symbol the symbol
     * @return the pattern
     */
    public static NumberPattern withYear(String symbol) {
        return make(symbol, true);
    }

    /**
     * Obtains the pattern of documents whose number carries no year.
     *
     * @param symbol the symbol
     * @return the pattern
     */
    public static NumberPattern withoutYear(String symbol) {
        return make(symbol, false);
    }

    private static NumberPattern make(String symbol, boolean withYear) {
        return new Builder()
                .symbol(DocumentNumber.of(1, symbol).symbol())
                .hasYear(withYear)
                .build();
    }

    /** Returns the symbol. */
    public abstract String symbol();

    /** Returns whether the number carries the year. */
    public abstract boolean hasYear();

    /** Returns how many digits a number is printed with at least; 1 unless set, 3 where 43 is written 043. */
    @Value.Default
    @Value.Auxiliary
    public int digits() {
        return 1;
    }

    /**
     * Returns this pattern for a body that prints leading zeros.
     *
     * @param digits how many digits at least, 1 to 6
     * @return the pattern, equal to this one
     * @throws IllegalArgumentException if the digits are out of range
     */
    public final NumberPattern paddedTo(int digits) {
        return new Builder().from(this).digits(digits).build();
    }

    /**
     * Returns a number of this form.
     *
     * @param sequence the place in the register, 1 to 999,999
     * @param year the year the document is issued in; left out of the number where the pattern has none
     * @return the number
     */
    public final DocumentNumber number(int sequence, int year) {
        DocumentNumber number =
                hasYear() ? DocumentNumber.of(sequence, year, symbol()) : DocumentNumber.of(sequence, symbol());
        return number.paddedTo(digits());
    }

    /**
     * Judges whether a number has this form.
     *
     * @param number the number
     * @return the verdict; a refusal shows how the number would read
     */
    public final Verdict judge(DocumentNumber number) {
        boolean fits = number.symbol().equals(symbol()) && number.year().isPresent() == hasYear();
        Reason.Builder reason = Reason.builder(fits ? NUMBER_FITS : NUMBER_DOES_NOT_FIT)
                .fact("number", number.toString())
                .fact("pattern", toString());
        if (!fits) {
            reason.remedy(
                    Remedy.builder(NUMBER_LIKE).fact("pattern", toString()).build());
        }
        return Verdict.of(fits, reason.build());
    }

    @Value.Check
    void check() {
        checkArgument(digits() >= 1 && digits() <= 6, "digits (%s) must be between 1 and 6", digits());
    }

    /** Returns the form, for example {@code 00/0000/NQ-HĐND}. */
    @Override
    public final String toString() {
        return "00/" + (hasYear() ? "0000/" : "") + symbol();
    }

    static final class Builder extends ImmutableNumberPattern.Builder {}
}
