package org.hoidong.core.outcome;

import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.Ratio;

/**
 * A builder that takes facts: named data that a text is rendered from and a test asserts.
 *
 * @param <B> the type of the builder
 */
public interface FactTaker<B> {

    /**
     * Adds a fact.
     *
     * @param name its name, as templates spell it between braces
     * @param value its value
     * @return the builder
     */
    B fact(String name, Datum value);

    /**
     * Adds a number.
     *
     * @param name its name
     * @param value its value
     * @return the builder
     */
    default B fact(String name, long value) {
        return fact(name, Datum.of(value));
    }

    /**
     * Adds a text.
     *
     * @param name its name
     * @param value its value
     * @return the builder
     */
    default B fact(String name, String value) {
        return fact(name, Datum.of(value));
    }

    /**
     * Adds a date.
     *
     * @param name its name
     * @param value its value
     * @return the builder
     */
    default B fact(String name, LocalDate value) {
        return fact(name, Datum.of(value));
    }

    /**
     * Adds a ratio.
     *
     * @param name its name
     * @param value its value
     * @return the builder
     */
    default B fact(String name, Ratio value) {
        return fact(name, Datum.of(value));
    }

    /**
     * Adds an identifier.
     *
     * @param name its name
     * @param value its value
     * @return the builder
     */
    default B fact(String name, Identifier value) {
        return fact(name, Datum.of(value));
    }
}
