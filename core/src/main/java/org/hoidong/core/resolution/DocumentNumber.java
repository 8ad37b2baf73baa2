package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * The number of an official document: its place in a register, the year if the register starts afresh every year, and the
 * symbol of document and body (số, ký hiệu).
 *
 * <p>It is not an identifier of the document: two councils both have a number 8. Numbers are equal however many leading
 * zeros were printed: {@code 043/2025/QĐ-UBND} and {@code 43/2025/QĐ-UBND} are the same, and each prints as it was read.
 *
 * <p>For example {@code DocumentNumber.parse("12/2025/NQ-HĐND")} has sequence 12, year 2025 and symbol {@code NQ-HĐND};
 * {@code 35/NQ-HĐND} has no year. The symbol is data: the library knows none.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DocumentNumber {

    /** The form in which numbers are hashed and written: as they print. Two equal ones may differ in leading zeros. */
    public static final Codec<DocumentNumber> CODEC =
            Codec.of("resolution/document-number", number -> Datum.of(number.toString()), form -> parse(form.asText()));

    /** The largest place in a register: 999,999. */
    public static final int LARGEST_SEQUENCE = 999_999;

    // A symbol begins with a letter, so that a year can never be taken for the start of one.
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})/(?:([0-9]{4})/)?(\\p{L}[^/]*(?:/[^/]+)*)");

    private static final int FIRST_YEAR = 1900;

    DocumentNumber() {}

    /**
     * Obtains a number with a year.
     *
     * @param sequence the place in the register, 1 to 999,999
     * @param year the year, 1900 to 9999
     * @param symbol the symbol, beginning with a letter
     * @return the number
     * @throws IllegalArgumentException if a number is out of range or the symbol is not one
     */
    public static DocumentNumber of(int sequence, int year, String symbol) {
        return new Builder()
                .sequence(sequence)
                .year(year)
                .symbol(symbolOf(symbol))
                .build();
    }

    /**
     * Obtains a number without a year.
     *
     * @param sequence the place in the register, 1 to 999,999
     * @param symbol the symbol, beginning with a letter
     * @return the number
     * @throws IllegalArgumentException if the sequence is out of range or the symbol is not one
     */
    public static DocumentNumber of(int sequence, String symbol) {
        return new Builder().sequence(sequence).symbol(symbolOf(symbol)).build();
    }

    /**
     * Reads a number such as {@code 12/2025/NQ-HĐND} or {@code 35/NQ-HĐND}.
     *
     * @param text the number, in whatever Unicode form it was typed; leading zeros are kept for printing
     * @return the number
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static DocumentNumber parse(String text) {
        String normal = PlainText.identifier("document number", text);
        Matcher matcher = FORM.matcher(normal);
        checkArgument(
                matcher.matches(),
                "document number (%s) must read number/year/symbol or number/symbol: up to six digits, four digits, and a"
                        + " symbol that begins with a letter",
                normal);
        String sequence = matcher.group(1);
        String year = matcher.group(2);
        Builder builder = new Builder()
                .sequence(Integer.parseInt(sequence))
                .digits(sequence.length())
                .symbol(symbolOf(matcher.group(3)));
        if (year != null) {
            builder.year(Integer.parseInt(year));
        }
        return builder.build();
    }

    private static String symbolOf(String symbol) {
        String normal = PlainText.identifier("symbol", symbol);
        checkArgument(
                Character.isLetter(normal.codePointAt(0)) && !normal.endsWith("/") && !normal.contains("//"),
                "symbol (%s) must begin with a letter and have no empty part; give it without the number",
                normal);
        return normal;
    }

    /** Returns the place in the register. */
    public abstract int sequence();

    /** Returns the year, if the register starts afresh every year. */
    public abstract OptionalInt year();

    /** Returns the symbol of document and body, in Unicode NFC. */
    public abstract String symbol();

    /** Returns how many digits the sequence is printed with at least; it does not count when numbers are compared. */
    @Value.Default
    @Value.Auxiliary
    public int digits() {
        return 1;
    }

    /**
     * Returns this number printed with leading zeros.
     *
     * @param digits how many digits at least, 1 to 6
     * @return the number
     * @throws IllegalArgumentException if the digits are out of range
     */
    public final DocumentNumber paddedTo(int digits) {
        return new Builder().from(this).digits(digits).build();
    }

    @Value.Check
    void check() {
        checkArgument(
                sequence() >= 1 && sequence() <= LARGEST_SEQUENCE,
                "sequence (%s) must be between 1 and %s",
                sequence(),
                LARGEST_SEQUENCE);
        checkArgument(digits() >= 1 && digits() <= 6, "digits (%s) must be between 1 and 6", digits());
        year().ifPresent(year -> checkArgument(
                year >= FIRST_YEAR && year <= 9999, "year (%s) must be between %s and 9999", year, FIRST_YEAR));
    }

    /** Returns the number as {@link #parse} reads it, for example {@code 043/2025/QĐ-UBND}. */
    @Override
    public final String toString() {
        String sequence = Integer.toString(sequence());
        return "0".repeat(Math.max(0, digits() - sequence.length())) + sequence + "/"
                + (year().isPresent() ? year().getAsInt() + "/" : "") + symbol();
    }

    static final class Builder extends ImmutableDocumentNumber.Builder {}
}
