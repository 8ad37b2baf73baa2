package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The number of a council among those of its unit, as it is written: a Roman numeral (khóa).
 *
 * <p>It is not a term, which has days as well: see {@link CouncilTerm}. For example {@code TermNumber.parse("XIX").next()}
 * is XX. Whether a council continues the numbers of another is a {@link TermNumbering}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TermNumber {

    /** The first number, I. */
    public static final TermNumber FIRST = of(1);

    /** The largest number that a Roman numeral writes: 3999. */
    public static final int LARGEST = 3_999;

    /** Numerals by value, the largest first: the order in which they are written. */
    private static final ImmutableSortedMap<Integer, String> NUMERALS =
            ImmutableSortedMap.<Integer, String>reverseOrder()
                    .put(1000, "M")
                    .put(900, "CM")
                    .put(500, "D")
                    .put(400, "CD")
                    .put(100, "C")
                    .put(90, "XC")
                    .put(50, "L")
                    .put(40, "XL")
                    .put(10, "X")
                    .put(9, "IX")
                    .put(5, "V")
                    .put(4, "IV")
                    .put(1, "I")
                    .build();

    /** The length of MMMDCCCLXXXVIII, the longest of them. */
    private static final int LONGEST = 15;

    TermNumber() {}

    /**
     * Obtains a number.
     *
     * @param number the number, 1 to {@link #LARGEST}
     * @return the number
     * @throws IllegalArgumentException if it is out of range
     */
    public static TermNumber of(int number) {
        return new Builder().number(number).build();
    }

    /**
     * Reads a number.
     *
     * @param roman the number as a Roman numeral in capitals, for example {@code XIX}
     * @return the number
     * @throws IllegalArgumentException if it is not one in its usual form: {@code IIII} is written {@code IV}
     */
    public static TermNumber parse(String roman) {
        int number = 0;
        String rest = roman;
        for (Map.Entry<Integer, String> numeral : NUMERALS.entrySet()) {
            while (rest.startsWith(numeral.getValue()) && number <= LARGEST) {
                number += numeral.getKey();
                rest = rest.substring(numeral.getValue().length());
            }
        }
        checkArgument(
                roman.length() <= LONGEST
                        && rest.isEmpty()
                        && number >= 1
                        && number <= LARGEST
                        && of(number).toString().equals(roman),
                "term number (%s) must be a Roman numeral from I to MMMCMXCIX in its usual form, for example XIX",
                roman.length() <= LONGEST ? roman : roman.substring(0, LONGEST) + "...");
        return of(number);
    }

    /** Returns the number, 1 to {@link #LARGEST}. */
    public abstract int number();

    /**
     * Returns the number of the next council.
     *
     * @return the number after this one
     * @throws IllegalArgumentException if there is none, because this is the largest
     */
    public final TermNumber next() {
        return of(number() + 1);
    }

    @Value.Check
    void check() {
        checkArgument(number() >= 1 && number() <= LARGEST, "number (%s) must be from 1 to %s", number(), LARGEST);
    }

    /** Returns the Roman numeral. */
    @Override
    public final String toString() {
        StringBuilder roman = new StringBuilder();
        int rest = number();
        for (Map.Entry<Integer, String> numeral : NUMERALS.entrySet()) {
            roman.append(numeral.getValue().repeat(rest / numeral.getKey()));
            rest %= numeral.getKey();
        }
        return roman.toString();
    }

    static final class Builder extends ImmutableTermNumber.Builder {}
}
